import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { entityNode } from '../../graphql/node.ts';
import { Objective } from '../improvement/index.ts';
import { journey } from './journey.entity.ts';

export const JourneyType = describedEnum('JourneyType', 'The size and nature of a journey.', {
  LIFECYCLE: 'The whole relation, from first hearing of the company to leaving it.',
  MACRO: 'A large part of it.',
  MICRO: 'One thing to get done.',
  SERVICE_BLUEPRINT: 'A journey shown together with the work behind it.',
  EMPLOYEE: 'What someone of the company lives through.',
  ANTI_JOURNEY: 'A way nobody should have to go.',
});

export const JourneyStatus = describedEnum(
  'JourneyStatus',
  'How far the work on a journey has come.',
  {
    UNMAPPED: 'Known, but not drawn.',
    PLANNED: 'Will be drawn.',
    RESEARCHING: 'Evidence is being gathered.',
    DRAFT: 'Drawn for a first time.',
    IN_REVIEW: 'Being looked at.',
    LIVE: 'In use.',
    FUTURE: 'Does not exist yet.',
  },
);

export const Journey = builder.prismaNode('Journey', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    type: t.expose('type', { type: JourneyType }),
    status: t.expose('status', { type: JourneyStatus }),
    startPoint: t.exposeString('startPoint', { nullable: true }),
    endPoint: t.exposeString('endPoint', { nullable: true }),
    reviewDate: t.expose('reviewDate', { type: 'Date', nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
    objectives: t.field({
      type: [Objective],
      description: 'The objectives the journey serves.',
      select: (_args, _ctx, nested) => ({
        objectives: { orderBy: { position: 'asc' }, select: { objective: nested() } },
      }),
      resolve: (row) => row.objectives.map(({ objective }) => objective),
    }),
  }),
});

addEntityOperations(journey, Journey);
