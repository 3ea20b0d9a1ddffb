import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Account } from './account.schema.ts';
import { Contact } from './contact.schema.ts';
import { externalRef } from './external-ref.entity.ts';
import { ServiceCase } from './service-case.schema.ts';

export const ExternalRef = builder.prismaNode('ExternalRef', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    system: t.exposeString('system'),
    objectType: t.exposeString('objectType'),
    externalId: t.exposeString('externalId'),
    url: t.exposeString('url', { nullable: true }),
    contact: t.relation('contact', { description: 'The contact meant.', nullable: true }),
    account: t.relation('account', { description: 'The account meant.', nullable: true }),
    serviceCase: t.relation('serviceCase', {
      description: 'The service case meant.',
      nullable: true,
    }),
    objectId: t.exposeID('objectId', { nullable: true }),
  }),
});

addEntityOperations(externalRef, ExternalRef);
const description = 'Where it is found in other systems.';
addChildren(Contact, externalRef, ExternalRef, { relation: 'externalRefs', description });
addChildren(Account, externalRef, ExternalRef, { relation: 'externalRefs', description });
addChildren(ServiceCase, externalRef, ExternalRef, { relation: 'externalRefs', description });
