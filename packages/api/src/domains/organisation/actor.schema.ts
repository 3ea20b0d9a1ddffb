import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { actor } from './actor.entity.ts';
import { Department } from './department.schema.ts';

export const ActorKind = describedEnum(
  'ActorKind',
  'On which side of the counter an actor stands.',
  {
    CUSTOMER: 'The customer.',
    FRONTLINE: 'Someone the customer meets.',
    BACK_OFFICE: 'Someone the customer does not meet.',
    PARTNER: 'Another company.',
    COMPLIANCE: 'Someone who checks.',
    SYSTEM: 'A machine.',
    AI_AGENT: 'A program that acts by itself.',
  },
);

export const Actor = builder.prismaNode('Actor', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: ActorKind }),
    description: t.exposeString('description', { nullable: true }),
    department: t.relation('department', {
      description: 'The department behind it.',
      nullable: true,
    }),
  }),
});

addEntityOperations(actor, Actor);
addChildren(Department, actor, Actor, {
  relation: 'actors',
  description: 'The actors of the department.',
});
