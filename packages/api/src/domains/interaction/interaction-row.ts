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

const FILLED: Readonly<Record<keyof InteractionRow, true>> = {
  id: true,
  source: true,
  externalId: true,
  type: true,
  occurredAt: true,
  endedAt: true,
  receivedAt: true,
  sourceUpdatedAt: true,
  channelId: true,
  direction: true,
  sentBy: true,
  sentTo: true,
  subject: true,
  contentRef: true,
  session: true,
  campaign: true,
  message: true,
  outcome: true,
  value: true,
  cost: true,
  sentiment: true,
  properties: true,
  contactId: true,
  accountId: true,
  serviceCaseId: true,
};

/** The columns that a source fills. */
export const SOURCE_COLUMNS = Object.keys(FILLED) as readonly (keyof InteractionRow)[];

/** The columns that say where an interaction was matched to. */
export const MATCH_COLUMNS = Object.keys(NO_MATCH) as readonly (keyof Match)[];

/** `"a", "b"`, each behind a prefix such as `i.`. */
export function columnList(columns: readonly string[], prefix = ''): string {
  return columns.map((column) => `${prefix}"${column}"`).join(', ');
}
