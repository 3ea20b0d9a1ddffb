import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { entityNode } from '../../graphql/node.ts';
import { objective } from './objective.entity.ts';

export const Objective = builder.prismaNode('Objective', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    dueDate: t.expose('dueDate', { type: 'Date', nullable: true }),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
  }),
});

addEntityOperations(objective, Objective);
