import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { archivableNode } from '../../graphql/node.ts';
import { system } from './system.entity.ts';

export const System = builder.prismaNode('System', {
  ...archivableNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
  }),
});

addEntityOperations(system, System);
