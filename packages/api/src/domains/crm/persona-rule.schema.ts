import { builder } from '../../graphql/builder.ts';
import { declareConditions } from '../../graphql/condition.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { storedConditions } from '../../kernel/conditions.ts';
import { Persona } from '../audience/index.ts';
import { CONTACT_FIELDS } from './contact-fields.ts';
import { personaRule } from './persona-rule.entity.ts';

const conditions = declareConditions(personaRule, {
  prefix: 'Contact',
  noun: 'a contact',
  kinds: CONTACT_FIELDS,
  fields: {
    LANGUAGE: 'The language they prefer.',
    COUNTRY: 'Their country.',
    ACCOUNT: 'The account they belong to, by its id.',
    TAG: 'Their tags; one of them is enough.',
    EMAIL: 'Their e-mail address. Needs the scope PII_READ.',
    CUSTOM_FIELD: 'One of your own fields, named in property. Needs the scope PII_READ.',
  },
});

export const PersonaRule = builder.prismaNode('PersonaRule', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    priority: t.exposeInt('priority'),
    isEnabled: t.exposeBoolean('isEnabled'),
    conditions: t.field({
      type: [conditions.output],
      description: 'What a contact must look like: all of them must hold.',
      select: { conditions: true },
      resolve: (rule) => storedConditions(rule.conditions),
    }),
    persona: t.relation('persona', { description: 'The persona such contacts resemble.' }),
  }),
});

addEntityOperations(personaRule, PersonaRule);
addChildren(Persona, personaRule, PersonaRule, {
  relation: 'personaRules',
  description: 'The rules that find contacts like the persona.',
});
