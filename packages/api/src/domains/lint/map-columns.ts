import type { Prisma } from '../../generated/prisma/client.ts';

const byPosition = { orderBy: { position: 'asc' } } as const;
// Ids begin with the time they were made at, so this is the order of creation.
const byAge = { orderBy: { id: 'asc' } } as const;
const named = { id: true, name: true } as const;
const keyed = { ...named, key: true } as const;

/** What is archived is not meant to be on the map any more. */
const inUse = { archivedAt: null } as const;

/** Actions that somebody means to do, or did. */
export const inForce = {
  ...inUse,
  status: { not: 'REJECTED' },
} as const satisfies Prisma.ActionWhereInput;

const measured = {
  metricPlacements: { where: { metric: inUse }, select: { metricId: true } },
} as const;

const process = { select: { name: true, status: true, archivedAt: true } } as const;

/** What hangs on a step and on a touchpoint alike. */
const attached = {
  ...measured,
  painPointPlacements: { where: { painPoint: inUse }, select: { painPointId: true } },
  actionPlacements: { where: { action: inForce }, select: { actionId: true } },
  processLinks: {
    ...byAge,
    select: {
      id: true,
      process,
      processElement: { select: { name: true, absentSince: true, process } },
      processFlow: { select: { label: true, absentSince: true, process } },
    },
  },
} as const;

const channel = { select: { ...named, medium: true } } as const;

/** Everything the rules need of a map and of the library objects placed on it. */
export const MAP_COLUMNS = {
  ...keyed,
  state: true,
  reviewDate: true,
  workspace: { select: { timeZone: true } },
  journey: { select: { reviewDate: true } },
  basedOn: { select: { name: true, steps: { select: { key: true, name: true } } } },
  ...measured,
  personas: {
    ...byPosition,
    where: { persona: inUse },
    select: {
      persona: {
        select: {
          ...keyed,
          digitalUse: true,
          digitalAttitude: true,
          digitalAbility: true,
          preferredChannels: { ...byPosition, where: { channel: inUse }, select: { channel } },
        },
      },
    },
  },
  phases: { ...byPosition, select: { ...keyed, ...measured } },
  lanes: {
    where: { OR: [{ role: 'CUSTOMER_ACTIONS' }, { actor: { kind: 'CUSTOMER' } }] },
    select: { cards: { ...byPosition, select: { stepId: true, text: true } } },
  },
  emotionPoints: { ...byAge, select: { source: true, persona: { select: keyed } } },
  steps: {
    ...byPosition,
    select: {
      ...keyed,
      phaseId: true,
      customerGoal: true,
      action: true,
      thoughts: true,
      expectation: true,
      waitingSeconds: true,
      waitingActivity: true,
      optional: true,
      ...attached,
      touchpointPlacements: {
        ...byPosition,
        select: {
          id: true,
          isMomentOfTruth: true,
          isEntryPoint: true,
          isExitPoint: true,
          ...measured,
          touchpoint: {
            select: { ...keyed, channel, ownerActor: { select: named }, ...attached },
          },
        },
      },
    },
  },
} as const satisfies Prisma.JourneyMapSelect;

export type MapRow = Prisma.JourneyMapGetPayload<{ select: typeof MAP_COLUMNS }>;
export type StepRow = MapRow['steps'][number];
export type PlacementRow = StepRow['touchpointPlacements'][number];

/** What the rules need of pain points on the map. */
export const PAIN_POINT_COLUMNS = {
  ...keyed,
  actions: { where: { action: inForce }, select: { actionId: true } },
} as const satisfies Prisma.PainPointSelect;

/** What the rules need of actions on the map. */
export const ACTION_COLUMNS = {
  ...keyed,
  status: true,
  ownerId: true,
  ...measured,
  effects: { ...byAge, where: { metric: inUse }, include: { metric: { select: { name: true } } } },
} as const satisfies Prisma.ActionSelect;

/** What the rules need of metrics on the map. */
export const METRIC_COLUMNS = {
  ...keyed,
  goodDirection: true,
  rangeMin: true,
  rangeMax: true,
  targets: {
    ...byAge,
    select: { id: true, operator: true, value: true, upperValue: true },
  },
} as const satisfies Prisma.MetricSelect;
