import type { ServiceContext } from '../../context.ts';
import { rowsOf } from '../../entity/index.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { MapDrawing } from './rules/drawing.ts';
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
    processFlow: {
      select: { id: true, label: true, process: { select: { id: true, name: true } } },
    },
  },
} as const;

const metric = {
  select: {
    metric: {
      select: {
        id: true,
        name: true,
        unit: true,
        currency: true,
        goodDirection: true,
        currentValue: true,
        currentReason: true,
        currentStartDate: true,
        archivedAt: true,
        targets: { select: { status: true } },
      },
    },
  },
} as const;

/** Which parts of the picture somebody wants to see; the others are not read. */
export interface MatrixParts {
  personas: boolean;
  cards: boolean;
  emotions: boolean;
  touchpoints: boolean;
  painPoints: boolean;
  actions: boolean;
  links: boolean;
  interactions: boolean;
  metrics: boolean;
}

/** What hangs on a step and on a touchpoint alike. */
function attachments({ painPoints, actions, links, metrics }: MatrixParts) {
  return {
    painPointPlacements: painPoints && painPoint,
    actionPlacements: actions && action,
    processLinks: links && processLink,
    metricPlacements: metrics && metric,
  };
}

/** The wanted parts of a map, in the shape of one statement. */
function drawingOf(parts: MatrixParts): Prisma.JourneyMapSelect {
  const attached = attachments(parts);
  const measured = { metricPlacements: attached.metricPlacements };
  const needsTouchpoints = parts.touchpoints || Object.values(attached).some(Boolean);
  return {
    id: true,
    key: true,
    name: true,
    state: true,
    revision: true,
    contentRevision: true,
    emotionMin: true,
    emotionMax: true,
    journey: { select: { id: true, name: true } },
    ...measured,
    personas: parts.personas && {
      ...byPosition,
      select: { persona: { select: { id: true, name: true } } },
    },
    phases: {
      ...byPosition,
      select: { id: true, key: true, name: true, goal: true, purchaseTime: true, ...measured },
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
    cards: parts.cards && {
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
    emotionPoints: parts.emotions && {
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
        ...attached,
        touchpointPlacements: needsTouchpoints && {
          ...byPosition,
          select: {
            id: true,
            isMomentOfTruth: true,
            momentOfTruthType: true,
            isEntryPoint: true,
            isExitPoint: true,
            ...measured,
            _count: parts.interactions && { select: { interactions: true } },
            touchpoint: {
              select: {
                _count: parts.interactions && {
                  select: { interactions: { where: { placementId: null } } },
                },
                id: true,
                name: true,
                channel: parts.touchpoints && { select: { name: true, medium: true, type: true } },
                ...attached,
              },
            },
          },
        },
      },
    },
  };
}

/**
 * Reads a map as the grid it is drawn as, in one statement.
 *
 * @param id the UUID of the map
 */
export async function readJourneyMapMatrix(
  ctx: ServiceContext,
  id: string,
  parts: MatrixParts,
  options: MatrixOptions,
): Promise<JourneyMapMatrix> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const [map] = await rowsOf(ctx.db, 'JourneyMap').findMany({
    where: { workspaceId, id },
    select: drawingOf(parts),
    take: 1,
  });
  if (!map) {
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
  }
  // The select is put together at run time, so Prisma cannot tell the shape it gives.
  return toMatrix(map as object as MapDrawing, options);
}
