import type { ServiceContext } from '../../context.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { type JourneyMapMatrix, type MatrixOptions, toMatrix } from './rules/matrix.ts';

const byPosition = { orderBy: { position: 'asc' } } as const;

const painPoint = {
  select: {
    painPoint: { select: { id: true, name: true, side: true, severity: true, archivedAt: true } },
  },
} as const;
const action = {
  select: {
    action: { select: { id: true, name: true, status: true, priority: true, archivedAt: true } },
  },
} as const;
const processLink = {
  select: {
    id: true,
    kind: true,
    lineOfVisibility: true,
    process: { select: { id: true, name: true } },
    processElement: {
      select: { id: true, name: true, process: { select: { id: true, name: true } } },
    },
  },
} as const;

/** Everything a picture of the map shows, in the shape of one statement. */
const drawing = {
  id: true,
  key: true,
  name: true,
  state: true,
  revision: true,
  contentRevision: true,
  emotionMin: true,
  emotionMax: true,
  journey: { select: { id: true, name: true } },
  personas: { ...byPosition, select: { persona: { select: { id: true, name: true } } } },
  phases: {
    ...byPosition,
    select: { id: true, key: true, name: true, goal: true, purchaseTime: true },
  },
  lanes: {
    ...byPosition,
    select: {
      id: true,
      key: true,
      name: true,
      kind: true,
      role: true,
      hidden: true,
      actor: { select: { name: true } },
    },
  },
  cards: {
    ...byPosition,
    select: {
      id: true,
      key: true,
      laneId: true,
      stepId: true,
      text: true,
      status: true,
      basis: true,
      tags: true,
    },
  },
  emotionPoints: {
    select: {
      stepId: true,
      score: true,
      label: true,
      source: true,
      sampleSize: true,
      persona: { select: { id: true, name: true } },
    },
  },
  steps: {
    ...byPosition,
    select: {
      id: true,
      key: true,
      name: true,
      phaseId: true,
      customerGoal: true,
      action: true,
      expectation: true,
      waitingSeconds: true,
      waitingActivity: true,
      optional: true,
      painPointPlacements: painPoint,
      actionPlacements: action,
      processLinks: processLink,
      touchpointPlacements: {
        ...byPosition,
        select: {
          id: true,
          isMomentOfTruth: true,
          momentOfTruthType: true,
          isEntryPoint: true,
          isExitPoint: true,
          touchpoint: {
            select: {
              id: true,
              name: true,
              channel: { select: { name: true, medium: true, type: true } },
              painPointPlacements: painPoint,
              actionPlacements: action,
              processLinks: processLink,
            },
          },
        },
      },
    },
  },
} satisfies Prisma.JourneyMapSelect;

/**
 * Reads a map as the grid it is drawn as, in one statement.
 *
 * @param id the UUID of the map
 */
export async function readJourneyMapMatrix(
  ctx: ServiceContext,
  id: string,
  options: MatrixOptions,
): Promise<JourneyMapMatrix> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const map = await ctx.db.journeyMap.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: drawing,
  });
  if (!map)
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
  return toMatrix(map, options);
}
