import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { PainPoint } from '../evidence/index.ts';
import { action } from './action.entity.ts';
import { Objective } from './objective.schema.ts';

export const ActionKind = describedEnum('ActionKind', 'The kind of a measure.', {
  CONTENT: 'Better texts, pictures or information.',
  PROCESS_CHANGE: 'Working in another way.',
  TOOL: 'A new or better tool.',
  TRAINING: 'Teaching people.',
  COACHING: 'Accompanying people.',
  STEP_REMOVAL: 'Leaving a step out.',
  DATA_SYNC: 'Letting systems know of each other.',
  AUTOMATION: 'Letting a machine do it.',
  PROTOTYPE_TEST: 'Trying something out.',
});

export const ActionStatus = describedEnum('ActionStatus', 'How far an action has come.', {
  CONCEPT: 'An idea.',
  VALIDATED: 'Found to be right.',
  PLANNED: 'Has its date.',
  IN_PROGRESS: 'Is being done.',
  DONE: 'Is done.',
  REJECTED: 'Will not be done.',
});

export const ActionPriority = describedEnum(
  'ActionPriority',
  'How soon an action should be done.',
  {
    LOW: 'When there is time.',
    MEDIUM: 'In its turn.',
    HIGH: 'Soon.',
    URGENT: 'At once.',
  },
);

export const Action = builder.prismaNode('Action', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    kind: t.expose('kind', { type: ActionKind, nullable: true }),
    status: t.expose('status', { type: ActionStatus }),
    priority: t.expose('priority', { type: ActionPriority, nullable: true }),
    startDate: t.expose('startDate', { type: 'Date', nullable: true }),
    dueDate: t.expose('dueDate', { type: 'Date', nullable: true }),
    doneDate: t.expose('doneDate', { type: 'Date', nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
    painPoints: t.field({
      type: [PainPoint],
      description: 'The pain points it is meant to ease.',
      select: (_args, _ctx, nested) => ({
        painPoints: { orderBy: { position: 'asc' }, select: { painPoint: nested() } },
      }),
      resolve: (row) => row.painPoints.map(({ painPoint }) => painPoint),
    }),
    objectives: t.field({
      type: [Objective],
      description: 'The objectives it serves.',
      select: (_args, _ctx, nested) => ({
        objectives: { orderBy: { position: 'asc' }, select: { objective: nested() } },
      }),
      resolve: (row) => row.objectives.map(({ objective }) => objective),
    }),
  }),
});

addEntityOperations(action, Action);
