import { type BundleObject, type MapBundle, objectsOf } from '../kernel/bundle-shape.ts';
import { groupedBy } from '../kernel/grouped.ts';

/** A phase and its steps, in order; without a phase for steps that are in none. */
export interface GridPhase {
  phase: BundleObject | null;
  steps: BundleObject[];
}

/** A map as it is drawn: phases of steps across, lanes down, cards where they meet. */
export interface MapGrid {
  phases: GridPhase[];
  /** The steps of all phases, in the order of the phases they stand in. */
  steps: BundleObject[];
  lanes: readonly BundleObject[];
  /** The cards of a lane at a step. */
  cardsAt: (lane: BundleObject, step: BundleObject) => readonly BundleObject[];
  /** The objects of a section that stand at a step. */
  at: (section: string, step: BundleObject) => readonly BundleObject[];
  /** The object of a section that has this key. */
  find: (section: string, key: unknown) => BundleObject | undefined;
}

/** The text of a field; empty where there is none. */
export function textOf(object: BundleObject | null | undefined, field: string): string {
  const value = object?.[field];
  return typeof value === 'string' ? value : '';
}

/** Reads a bundle as the grid it is drawn as. */
export function toGrid(bundle: MapBundle): MapGrid {
  const byStep = new Map<string, Map<unknown, BundleObject[]>>();
  const byKey = new Map<string, Map<unknown, BundleObject>>();
  const at = (section: string, step: BundleObject) => {
    const grouped =
      byStep.get(section) ?? groupedBy(objectsOf(bundle, section), ({ step }) => step);
    byStep.set(section, grouped);
    return grouped.get(step.key) ?? [];
  };
  const find = (section: string, key: unknown) => {
    const known =
      byKey.get(section) ?? new Map(objectsOf(bundle, section).map((one) => [one.key, one]));
    byKey.set(section, known);
    return known.get(key);
  };
  const phases = groupSteps(objectsOf(bundle, 'phases'), objectsOf(bundle, 'steps'));
  return {
    phases,
    steps: phases.flatMap(({ steps }) => steps),
    lanes: objectsOf(bundle, 'lanes'),
    cardsAt: (lane, step) => at('cards', step).filter((card) => card.lane === lane.key),
    at,
    find,
  };
}

/** Steps keep their order; those between two of one phase start a group of their own. */
function groupSteps(phases: readonly BundleObject[], steps: readonly BundleObject[]): GridPhase[] {
  const groups: GridPhase[] = [];
  for (const step of steps) {
    const phase = phases.find(({ key }) => key === step.phase) ?? null;
    const last = groups.at(-1);
    if (last && last.phase === phase) last.steps.push(step);
    else groups.push({ phase, steps: [step] });
  }
  return groups;
}
