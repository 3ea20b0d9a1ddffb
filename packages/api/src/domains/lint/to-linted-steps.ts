import type { MapRow, PlacementRow, StepRow } from './map-columns.ts';
import type {
  LintedPlacement,
  LintedProcessLink,
  LintedStep,
  LintedTouchpoint,
} from './rules/linted-map.ts';

/** The rows of the steps in reading order: by phase, those without one last. */
export function inReadingOrder({ phases, steps }: MapRow): StepRow[] {
  const rank = new Map(phases.map(({ id }, index) => [id, index]));
  const rankOf = ({ phaseId }: StepRow) => rank.get(phaseId ?? '') ?? phases.length;
  // Sorting is stable, so steps of one phase keep the order of their positions.
  return steps.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** The phase a step is in. */
export function phaseOf({ phases }: MapRow, { phaseId }: StepRow) {
  return phases.find(({ id }) => id === phaseId) ?? null;
}

/** The steps of a map as the rules know them, in reading order. */
export function toLintedSteps(map: MapRow): LintedStep[] {
  const cards = customerCards(map);
  return inReadingOrder(map).map((step) => ({
    id: step.id,
    key: step.key,
    name: step.name,
    phase: phaseOf(map, step),
    optional: step.optional,
    waitingSeconds: step.waitingSeconds,
    waitingActivity: step.waitingActivity,
    placements: step.touchpointPlacements.map(toPlacement),
    processLinks: step.processLinks.map(toProcessLink),
    isMeasured: step.metricPlacements.length > 0,
    hasAction:
      step.actionPlacements.length > 0 ||
      step.touchpointPlacements.some(({ touchpoint }) => touchpoint.actionPlacements.length > 0),
    customerTexts: [...ownTexts(step), ...(cards.get(step.id) ?? [])],
  }));
}

function ownTexts({ name, customerGoal, action, thoughts, expectation }: StepRow): string[] {
  return [name, customerGoal, action, thoughts, expectation].filter((text) => text !== null);
}

/** The texts of the cards in the lanes of the customer, by step. */
function customerCards({ lanes }: MapRow): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { stepId, text } of lanes.flatMap(({ cards }) => cards)) {
    const list = texts.get(stepId) ?? [];
    texts.set(stepId, list);
    list.push(text);
  }
  return texts;
}

function toPlacement(placement: PlacementRow): LintedPlacement {
  const { id, isMomentOfTruth, isEntryPoint, isExitPoint, metricPlacements } = placement;
  return {
    id,
    isMomentOfTruth,
    isEntryPoint,
    isExitPoint,
    isMeasured: metricPlacements.length > 0,
    touchpoint: toTouchpoint(placement.touchpoint),
  };
}

function toTouchpoint(touchpoint: PlacementRow['touchpoint']): LintedTouchpoint {
  const { id, key, name, channel, ownerActor, processLinks, metricPlacements } = touchpoint;
  return {
    id,
    key,
    name,
    channel,
    ownerActor,
    processLinks: processLinks.map(toProcessLink),
    isMeasured: metricPlacements.length > 0,
  };
}

function toProcessLink({
  id,
  process,
  processElement,
  processFlow,
}: StepRow['processLinks'][number]): LintedProcessLink {
  const part = processElement ?? processFlow;
  const target = process ?? part?.process;
  const name = processElement?.name ?? processFlow?.label ?? target?.name ?? '';
  return { id, name, retired: reasonOf(part, target) };
}

/** Why what a link points to is out of use. */
function reasonOf(
  part: { absentSince: Date | null } | null,
  process: { archivedAt: Date | null; status: string } | undefined,
): LintedProcessLink['retired'] {
  if (process?.archivedAt) return 'ARCHIVED';
  if (process?.status === 'EXPIRED') return 'EXPIRED';
  return part?.absentSince ? 'ABSENT' : null;
}
