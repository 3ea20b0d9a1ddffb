import type { ServiceContext } from '../../context.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';

const byPosition = { orderBy: { position: 'asc' } } as const;
// Ids begin with the time they were made at, so this is the order of creation.
const byAge = { orderBy: { id: 'asc' } } as const;

const process = {
  select: {
    id: true,
    name: true,
    nature: true,
    dailyDemand: true,
    dailyWorkSeconds: true,
    archivedAt: true,
  },
} as const;
const actor = { select: { kind: true } } as const;
const processElement = {
  select: {
    id: true,
    name: true,
    poolId: true,
    durationSeconds: true,
    waitingSeconds: true,
    actor,
    lane: { select: { actor } },
    pool: { select: { actor } },
    process,
  },
} as const;

const processLinks = {
  ...byAge,
  select: {
    id: true,
    kind: true,
    lineOfVisibility: true,
    process,
    processElement,
    processFlow: { select: { id: true, label: true, process, source: { select: { name: true } } } },
  },
} as const;

const STEP_COLUMNS = {
  id: true,
  name: true,
  action: true,
  phaseId: true,
  waitingSeconds: true,
  waitingActivity: true,
  processLinks,
  cards: {
    ...byPosition,
    where: { lane: { role: { not: null } } },
    select: { id: true, text: true, lane: { select: { role: true } } },
  },
  touchpointPlacements: {
    ...byPosition,
    select: {
      touchpoint: { select: { id: true, name: true, physicalEvidence: true, processLinks } },
    },
  },
} as const satisfies Prisma.StepSelect;

/** A link as it is loaded. */
export type LinkRow = Prisma.ProcessLinkGetPayload<typeof processLinks>;

type StepRow = Prisma.StepGetPayload<{ select: typeof STEP_COLUMNS }>;

/** A step with everything that stands behind it: behind itself, its touchpoints and its phase. */
export interface LinkedStep extends StepRow {
  readonly links: readonly LinkRow[];
}

/**
 * Loads the steps of a map in reading order with the processes behind them; what is out of
 * use is left out.
 *
 * @throws DomainError `NOT_FOUND`
 */
export async function loadLinkedSteps(
  ctx: ServiceContext,
  journeyMapId: string,
): Promise<LinkedStep[]> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const map = await ctx.db.journeyMap.findUnique({
    where: { workspaceId_id: { workspaceId, id: journeyMapId } },
    select: {
      phases: { ...byPosition, select: { id: true, processLinks } },
      steps: { ...byPosition, select: STEP_COLUMNS },
    },
  });
  if (!map) {
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', {
      path: 'journeyMapId',
    });
  }
  const rank = new Map(map.phases.map(({ id }, index) => [id, index]));
  const rankOf = ({ phaseId }: StepRow) => rank.get(phaseId ?? '') ?? map.phases.length;
  const phases = new Map(map.phases.map((phase) => [phase.id, phase.processLinks]));
  // Sorting is stable, so steps of one phase keep the order of their positions.
  return [...map.steps]
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map((step) => ({
      ...step,
      links: [
        ...step.processLinks,
        ...step.touchpointPlacements.flatMap(({ touchpoint }) => touchpoint.processLinks),
        ...(phases.get(step.phaseId ?? '') ?? []),
      ].filter((link) => processOf(link)?.archivedAt === null),
    }));
}

/** The process a link leads into. */
export function processOf({ process, processElement, processFlow }: LinkRow) {
  return process ?? processElement?.process ?? processFlow?.process ?? null;
}
