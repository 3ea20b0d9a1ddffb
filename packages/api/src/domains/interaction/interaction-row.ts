import type { InteractionDirection } from './rules/read-envelope.ts';

/** The columns of an interaction that a source fills, beside its identity. */
export interface InteractionRow {
  id: string;
  source: string;
  externalId: string;
  type: string;
  occurredAt: Date;
  endedAt: Date | null;
  receivedAt: Date;
  sourceUpdatedAt: Date | null;
  channelId: string | null;
  direction: InteractionDirection | null;
  sentBy: string[];
  sentTo: string[];
  subject: string | null;
  contentRef: string | null;
  session: string | null;
  campaign: string | null;
  message: string | null;
  outcome: string | null;
  value: number | null;
  cost: number | null;
  sentiment: number | null;
  properties: Record<string, unknown> | null;
  contactId: string | null;
  accountId: string | null;
  serviceCaseId: string | null;
}

/** Where an interaction was matched to. */
export interface Match {
  touchpointId: string | null;
  placementId: string | null;
  matchRuleId: string | null;
  matchRuleVersion: number | null;
}

export const NO_MATCH: Match = {
  touchpointId: null,
  placementId: null,
  matchRuleId: null,
  matchRuleVersion: null,
};

export type StoredInteraction = InteractionRow & Match;

/** Column → SQL type, in the order in which rows are written. */
export const COLUMN_TYPES: Readonly<Record<keyof StoredInteraction, string>> = {
  id: 'uuid',
  source: 'text',
  externalId: 'text',
  type: 'text',
  occurredAt: 'timestamptz',
  endedAt: 'timestamptz',
  receivedAt: 'timestamptz',
  sourceUpdatedAt: 'timestamptz',
  channelId: 'uuid',
  direction: '"InteractionDirection"',
  sentBy: 'text[]',
  sentTo: 'text[]',
  subject: 'text',
  contentRef: 'text',
  session: 'text',
  campaign: 'text',
  message: 'text',
  outcome: 'text',
  value: 'float8',
  cost: 'float8',
  sentiment: 'float8',
  properties: 'jsonb',
  contactId: 'uuid',
  accountId: 'uuid',
  serviceCaseId: 'uuid',
  touchpointId: 'uuid',
  placementId: 'uuid',
  matchRuleId: 'uuid',
  matchRuleVersion: 'int',
};

export const COLUMNS: readonly string[] = Object.keys(COLUMN_TYPES);

/** `"a", "b"`, each behind a prefix such as `i.`. */
export function columnList(columns: readonly string[], prefix = ''): string {
  return columns.map((column) => `${prefix}"${column}"`).join(', ');
}

/** The rows of a JSON parameter as a table with the columns of interactions. */
export function recordset(parameter: string, alias: string): string {
  const columns = Object.entries(COLUMN_TYPES).map(([column, type]) => `"${column}" ${type}`);
  return `jsonb_to_recordset(${parameter}::jsonb) AS ${alias}(${columns.join(', ')})`;
}
