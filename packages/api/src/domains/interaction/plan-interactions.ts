import { canonical } from '../../kernel/canonical.ts';
import { newId } from '../../kernel/ids.ts';
import { type InteractionRow, NO_MATCH, type StoredInteraction } from './interaction-row.ts';
import type { Envelope } from './rules/read-envelope.ts';

/** The references of an envelope, found. Absent stays absent, and null clears. */
export interface FoundReferences {
  channelId?: string | null;
  contactId?: string | null;
  accountId?: string | null;
  serviceCaseId?: string | null;
}

/** What a row of a batch does. */
export interface RowPlan {
  index: number;
  status: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  id: string;
  /** Set when the stored record is a newer version of the source's. */
  isSuperseded: boolean;
}

/** What becomes of one interaction: what was stored, and what will be. */
export interface InteractionPlan {
  before: StoredInteraction | null;
  after: StoredInteraction;
}

/** A row that was read, with its references found. */
export interface ReadyRow {
  index: number;
  envelope: Envelope;
  references: FoundReferences;
}

/** A row that cannot be written, and why. */
export interface MissingField {
  index: number;
  path: string;
}

export interface BatchPlan {
  rows: RowPlan[];
  missing: MissingField[];
  /** The interactions that are new or change, each once. */
  created: InteractionPlan[];
  updated: InteractionPlan[];
}

const identityOf = ({ source, externalId }: Pick<InteractionRow, 'source' | 'externalId'>) =>
  JSON.stringify([source, externalId]);

/**
 * Decides what each row of a batch does to what is stored.
 *
 * A batch may tell of one interaction several times: each row starts from what
 * the one before it left. A record of the source that is older than the stored
 * one changes nothing.
 */
export function planInteractions(
  rows: readonly ReadyRow[],
  stored: readonly StoredInteraction[],
  now: Date,
): BatchPlan {
  const before = new Map(stored.map((row) => [identityOf(row), row]));
  const after = new Map<string, StoredInteraction>(before);
  const plan: BatchPlan = { rows: [], missing: [], created: [], updated: [] };
  const touched = new Set<string>();
  for (const { index, envelope, references } of rows) {
    const identity = identityOf(envelope);
    const current = after.get(identity) ?? null;
    const missing = current ? null : missingField(envelope);
    if (missing) {
      plan.missing.push({ index, path: missing });
      continue;
    }
    const next = merge(current, envelope, references, now);
    const isSuperseded = current !== null && isOlder(envelope, current);
    const isChanged = current === null || (!isSuperseded && differs(current, next));
    const status = current === null ? 'CREATED' : isChanged ? 'UPDATED' : 'UNCHANGED';
    plan.rows.push({ index, status, id: next.id, isSuperseded });
    if (!isChanged) continue;
    after.set(identity, next);
    touched.add(identity);
  }
  for (const identity of touched) {
    const old = before.get(identity) ?? null;
    const next = after.get(identity);
    if (!next) continue;
    if (!old) plan.created.push({ before: null, after: next });
    else if (differs(old, next)) plan.updated.push({ before: old, after: next });
  }
  return plan;
}

/** Lists the rows that tell of an interaction nobody knows and leave out what a new one needs. */
export function findIncomplete(
  rows: readonly Pick<ReadyRow, 'index' | 'envelope'>[],
  stored: readonly StoredInteraction[],
): MissingField[] {
  const known = new Set(stored.map(identityOf));
  return rows.flatMap(({ index, envelope }) => {
    const path = known.has(identityOf(envelope)) ? null : missingField(envelope);
    if (path) return [{ index, path }];
    known.add(identityOf(envelope));
    return [];
  });
}

function missingField({ type, occurredAt }: Envelope): string | null {
  if (type === undefined) return 'type';
  return occurredAt === undefined ? 'occurredAt' : null;
}

function isOlder({ sourceUpdatedAt }: Envelope, current: InteractionRow): boolean {
  if (!sourceUpdatedAt || !current.sourceUpdatedAt) return false;
  return sourceUpdatedAt < current.sourceUpdatedAt;
}

function merge(
  current: StoredInteraction | null,
  {
    channel: _channel,
    contact: _contact,
    account: _account,
    serviceCase: _case,
    ...given
  }: Envelope,
  references: FoundReferences,
  now: Date,
): StoredInteraction {
  const base: StoredInteraction = current ?? {
    ...NO_MATCH,
    id: newId(),
    source: given.source,
    externalId: given.externalId,
    type: '',
    occurredAt: now,
    endedAt: null,
    receivedAt: now,
    sourceUpdatedAt: null,
    channelId: null,
    direction: null,
    sentBy: [],
    sentTo: [],
    subject: null,
    contentRef: null,
    session: null,
    campaign: null,
    message: null,
    outcome: null,
    value: null,
    cost: null,
    sentiment: null,
    properties: null,
    contactId: null,
    accountId: null,
    serviceCaseId: null,
  };
  return { ...base, ...given, receivedAt: given.receivedAt ?? base.receivedAt, ...references };
}

function differs(one: StoredInteraction, other: StoredInteraction): boolean {
  return (Object.keys(other) as (keyof StoredInteraction)[]).some(
    (column) => canonical(one[column]) !== canonical(other[column]),
  );
}
