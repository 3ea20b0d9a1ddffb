import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { entityNode } from '../../graphql/node.ts';
import { Objective } from '../improvement/index.ts';
import { selection } from './selection.entity.ts';

export const Selection = builder.prismaNode('Selection', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    cxImpactWeight: t.exposeFloat('cxImpactWeight'),
    volumeWeight: t.exposeFloat('volumeWeight'),
    frequencyWeight: t.exposeFloat('frequencyWeight'),
    complexityWeight: t.exposeFloat('complexityWeight'),
    actorsWeight: t.exposeFloat('actorsWeight'),
    improvementPotentialWeight: t.exposeFloat('improvementPotentialWeight'),
    objectiveFitWeight: t.exposeFloat('objectiveFitWeight'),
    objectives: t.field({
      type: [Objective],
      description: 'The objectives that candidates are to fit.',
      select: (_args, _ctx, nested) => ({
        objectives: { orderBy: { position: 'asc' }, select: { objective: nested() } },
      }),
      resolve: (row) => row.objectives.map(({ objective }) => objective),
    }),
  }),
});

addEntityOperations(selection, Selection);
