import type { SqlConditionField } from '../../db/condition-sql.ts';

/** What match rules may look at in an interaction, read from a row by the alias `i`. */
export const INTERACTION_FIELDS: ReadonlyMap<string, SqlConditionField> = new Map([
  ['TYPE', { kind: 'text', personal: false, sql: 'i.type' }],
  ['SOURCE', { kind: 'text', personal: false, sql: 'i.source' }],
  ['CHANNEL', { kind: 'id', idType: 'Channel', personal: false, sql: 'i."channelId"' }],
  ['DIRECTION', { kind: 'text', personal: false, sql: 'i.direction::text' }],
  ['CAMPAIGN', { kind: 'text', personal: false, sql: 'i.campaign' }],
  ['MESSAGE', { kind: 'text', personal: false, sql: 'i.message' }],
  ['OUTCOME', { kind: 'text', personal: false, sql: 'i.outcome' }],
  ['VALUE', { kind: 'number', personal: false, sql: 'i.value' }],
  ['SUBJECT', { kind: 'text', personal: true, sql: 'i.subject' }],
  ['PROPERTY', { kind: 'json', personal: true, sql: 'i.properties' }],
]);
