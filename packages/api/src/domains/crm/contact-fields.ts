import type { SqlConditionField } from '../../db/condition-sql.ts';

/** What persona rules may look at in a contact, read from a row by the alias `c`. */
export const CONTACT_FIELDS: ReadonlyMap<string, SqlConditionField> = new Map([
  ['LANGUAGE', { kind: 'text', personal: false, sql: 'c.language' }],
  ['COUNTRY', { kind: 'text', personal: false, sql: 'c.country' }],
  ['ACCOUNT', { kind: 'id', idType: 'Account', personal: false, sql: 'c."accountId"' }],
  ['TAG', { kind: 'texts', personal: false, sql: 'c.tags' }],
  ['EMAIL', { kind: 'text', personal: true, sql: 'c.email' }],
  ['CUSTOM_FIELD', { kind: 'json', personal: true, sql: 'c."customFields"' }],
]);
