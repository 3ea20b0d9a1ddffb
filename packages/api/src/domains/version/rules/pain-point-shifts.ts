import { groupedBy } from '../../../kernel/grouped.ts';
import type { MapDocument, PainPointEntry } from './map-document.ts';
import { Names, type PartName } from './part-names.ts';

/** A pain point that is felt on one side only. */
export interface PainPointShift {
  readonly id: string;
  readonly key: string | null;
  readonly name: string;
  readonly severity: string | null;
  /** The steps it is felt at, there. */
  readonly steps: readonly PartName[];
}

export interface PainPointDiff {
  /** Felt before and no longer after. */
  readonly solved: readonly PainPointShift[];
  /** Felt after and not before. */
  readonly added: readonly PainPointShift[];
  /** How many are felt on both sides. */
  readonly remaining: number;
}

/**
 * Compares which pain points two maps show: at their steps, and at the
 * touchpoints on them. An archived one is no longer felt.
 */
export function diffPainPoints(from: MapDocument, to: MapDocument): PainPointDiff {
  const [before, after] = [painPointsOn(from), painPointsOn(to)];
  const without = (some: typeof before, others: typeof before) =>
    [...some].flatMap(([id, shift]) => (others.has(id) ? [] : [shift]));
  return {
    solved: without(before, after),
    added: without(after, before),
    remaining: before.size - without(before, after).length,
  };
}

/** The pain points of a map in the order of its steps, each with the steps it is felt at. */
function painPointsOn(document: MapDocument): Map<string, PainPointShift> {
  const { parts, library } = document;
  const names = new Names(document);
  const found = new Map<string, PainPointShift & { steps: PartName[] }>();
  const placed = groupedBy(parts.PainPointPlacement, ({ references }) => references.stepId);
  const touched = groupedBy(parts.TouchpointPlacement, ({ references }) => references.stepId);
  for (const step of parts.Step) {
    const own = (placed.get(step.id) ?? []).map(({ references }) => references.painPointId ?? '');
    const shared = (touched.get(step.id) ?? []).flatMap(
      ({ references }) => library.Touchpoint[references.touchpointId ?? '']?.painPointIds ?? [],
    );
    for (const id of new Set([...own, ...shared])) {
      const entry: PainPointEntry | undefined = library.PainPoint[id];
      if (!entry || entry.isArchived) continue;
      const { key, name, severity } = entry;
      const shift = found.get(id) ?? { id, key, name, severity, steps: [] as PartName[] };
      found.set(id, shift);
      shift.steps.push(names.nameOf('Step', step));
    }
  }
  return found;
}
