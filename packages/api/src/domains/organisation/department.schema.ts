import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { department } from './department.entity.ts';

export const Department = builder.prismaNode('Department', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    parent: t.relation('parent', { description: 'The department it belongs to.', nullable: true }),
  }),
});

addEntityOperations(department, Department);
addChildren(Department, department, Department, {
  relation: 'children',
  description: 'The departments that belong to it.',
});
