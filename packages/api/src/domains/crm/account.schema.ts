import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { entityNode } from '../../graphql/node.ts';
import { account } from './account.entity.ts';

export const Account = builder.prismaNode('Account', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    industry: t.exposeString('industry', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
  }),
});

addEntityOperations(account, Account);
