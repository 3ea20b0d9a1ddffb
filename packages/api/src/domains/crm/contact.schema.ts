import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { describeColumn, personal } from '../../graphql/personal.ts';
import { Persona } from '../audience/index.ts';
import { Account } from './account.schema.ts';
import { contact } from './contact.entity.ts';

export const PersonaAssignment = describedEnum(
  'PersonaAssignment',
  'How a contact came to its persona.',
  {
    MANUAL: 'It was chosen by hand; rules leave it alone.',
    RULE: 'A persona rule found it.',
  },
);

export const Contact = builder.prismaNode('Contact', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.string({
      nullable: true,
      description: describeColumn(contact, 'name'),
      select: { name: true },
      resolve: personal(contact, 'name'),
    }),
    email: t.string({
      nullable: true,
      description: describeColumn(contact, 'email'),
      select: { email: true },
      resolve: personal(contact, 'email'),
    }),
    phone: t.string({
      nullable: true,
      description: describeColumn(contact, 'phone'),
      select: { phone: true },
      resolve: personal(contact, 'phone'),
    }),
    customFields: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is.',
      select: { customFields: true },
      resolve: personal(contact, 'customFields'),
    }),
    language: t.exposeString('language', { nullable: true }),
    country: t.exposeString('country', { nullable: true }),
    account: t.relation('account', { description: 'The account they belong to.', nullable: true }),
    persona: t.relation('persona', { description: 'The persona they resemble.', nullable: true }),
    erasedAt: t.expose('erasedAt', { type: 'DateTime', nullable: true }),
    personaAssignment: t.field({
      type: PersonaAssignment,
      nullable: true,
      description: 'How they came to their persona; null while they have none.',
      select: { personaId: true, personaRuleId: true },
      resolve: ({ personaId, personaRuleId }) =>
        personaId === null ? null : personaRuleId === null ? 'MANUAL' : 'RULE',
    }),
  }),
});

addEntityOperations(contact, Contact, { deletion: false });
addChildren(Account, contact, Contact, {
  relation: 'contacts',
  description: 'The contacts of the account.',
});
addChildren(Persona, contact, Contact, {
  relation: 'contacts',
  description: 'The contacts that resemble the persona.',
});
