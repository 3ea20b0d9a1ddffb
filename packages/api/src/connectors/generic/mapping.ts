import { type MappingRule, mappingOf } from '../mapping/rule.ts';

const trait = (name: string) => ({ path: `traits.${name}` });
const at = { path: 'at', as: 'moment' as const };
const person = { id: { path: 'person' } };
const hasPerson = [{ path: 'person', exists: true }];
const isEvent = [{ path: 'specversion', exists: true }];
const isPlain = [
  { path: 'specversion', exists: false },
  { path: 'messageId', exists: false },
];

const OF_PERSON = {
  name: trait('name'),
  email: { ...trait('email'), as: 'lower' as const },
  phone: trait('phone'),
  language: { path: 'context.locale' },
};
const OF_VISIT = {
  occurredAt: at,
  campaign: { path: 'context.campaign.name' },
  direction: { value: 'INBOUND' },
  properties: { path: 'properties' },
};

/** How webhooks are understood where a source has no mapping of its own. */
export const WEBHOOK_MAPPING: readonly MappingRule[] = mappingOf([
  {
    emit: 'ACCOUNT',
    objectTypes: ['group'],
    id: { path: 'groupId' },
    fields: { name: { ...trait('name'), default: 'Unnamed' }, industry: trait('industry') },
  },
  {
    emit: 'CONTACT',
    objectTypes: ['identify'],
    when: hasPerson,
    id: { path: 'person' },
    fields: OF_PERSON,
  },
  {
    emit: 'CONTACT',
    objectTypes: ['group'],
    when: hasPerson,
    id: { path: 'person' },
    account: { id: { path: 'groupId' } },
  },
  { emit: 'CONTACT', objectTypes: ['alias'], when: hasPerson, id: { path: 'person' } },
  {
    emit: 'INTERACTION',
    objectTypes: ['track'],
    when: [{ path: 'messageId', exists: true }],
    fields: { type: { text: '{event}' }, ...OF_VISIT },
    contact: person,
  },
  {
    emit: 'INTERACTION',
    objectTypes: ['page', 'screen'],
    when: [{ path: 'messageId', exists: true }],
    fields: { type: { text: '{type}' }, subject: { path: 'name' }, ...OF_VISIT },
    contact: person,
  },
  {
    emit: 'INTERACTION',
    when: isEvent,
    fields: {
      type: { path: 'type' },
      occurredAt: { path: 'time', as: 'moment' },
      subject: { path: 'subject' },
      properties: { path: 'data' },
    },
    contact: { id: { path: 'data.contactId' } },
  },
  {
    emit: 'CONTACT',
    when: [...isPlain, { path: 'contact.id', exists: true }],
    id: { path: 'contact.id' },
    fields: {
      name: { path: 'contact.name' },
      email: { path: 'contact.email', as: 'lower' },
      phone: { path: 'contact.phone' },
    },
  },
  {
    emit: 'INTERACTION',
    when: [...isPlain, { path: 'type', exists: true }],
    fields: {
      type: { path: 'type' },
      occurredAt: { path: 'occurredAt', as: 'moment' },
      channel: { path: 'channel' },
      direction: { path: 'direction' },
      subject: { path: 'subject' },
      outcome: { path: 'outcome' },
      value: { path: 'value', as: 'number' },
      properties: { path: 'properties' },
    },
    contact: { id: { path: 'contact.id' } },
  },
]);
