import type { ServiceContext } from '../../context.ts';
import {
  type BatchOptions,
  type RowError,
  type RowStatus,
  type RowWarning,
  type WriteCall,
  type WriteContext,
  writeBatch,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { lockIngest, refreshCases, resolveReferences } from '../crm/index.ts';
import { findChannels } from './find-channels.ts';
import { closeBatch, openBatch } from './interaction-batch.service.ts';
import type { StoredInteraction } from './interaction-row.ts';
import { refreshJourneyInstances } from './journey-instances.service.ts';
import {
  type BatchPlan,
  type FoundReferences,
  findIncomplete,
  planInteractions,
  type ReadyRow,
} from './plan-interactions.ts';
import { type Envelope, readEnvelope } from './rules/read-envelope.ts';
import { loadStored, writeInteractions } from './write-interactions.ts';

/** What became of one row of an ingest. */
export interface IngestedRow {
  index: number;
  status: RowStatus;
  id: string | null;
  errors: RowError[];
  warnings: RowWarning[];
}

/** What became of a batch. */
export interface IngestResult {
  /** Null when nothing new was in it. */
  batchId: string | null;
  applied: boolean;
  matched: number;
  rows: IngestedRow[];
}

/**
 * Takes in a batch of interactions: new ones are written, known ones are
 * corrected, and each is matched to a touchpoint. One transaction, one row of
 * the change log.
 *
 * Batches of a workspace are taken in one after another, so that two of them
 * cannot make the same contact or count one journey twice.
 */
export async function ingestInteractions(
  ctx: ServiceContext,
  call: WriteCall,
  inputs: readonly unknown[],
  options: BatchOptions,
): Promise<IngestResult> {
  requireScope(ctx.actor, 'WRITE');
  return writeBatch(ctx, call, options, (tx) => takeInInteractions(tx, inputs));
}

/** The same as a part of a larger write. */
export async function takeInInteractions(
  ctx: WriteContext,
  inputs: readonly unknown[],
): Promise<Omit<IngestResult, 'applied'>> {
  await lockIngest(ctx);
  const rows = inputs.map((_input, index) => newRow(index));
  const readable = readRows(inputs, rows);
  const stored = await loadStored(
    ctx,
    readable.map(({ envelope }) => envelope),
  );
  const ready = await findReferences(ctx, refuseIncomplete(readable, stored, rows), rows);
  const plan = planInteractions(ready, stored, ctx.now());
  settle(plan, rows);
  const isChanging = plan.created.length + plan.updated.length > 0;
  const batchId = isChanging ? await storeBatch(ctx, plan, rows) : null;
  const matched = listChanged(plan).filter(({ touchpointId }) => touchpointId !== null).length;
  return { batchId, matched, rows };
}

/** The new and changed interactions, as they will be. */
function listChanged({ created, updated }: BatchPlan): StoredInteraction[] {
  return [...created, ...updated].map(({ after }) => after);
}

function newRow(index: number): IngestedRow {
  return { index, status: 'REJECTED', id: null, errors: [], warnings: [] };
}

/** A row whose fields could be read. */
interface ReadableRow {
  index: number;
  envelope: Envelope;
}

function readRows(inputs: readonly unknown[], rows: readonly IngestedRow[]): ReadableRow[] {
  return inputs.flatMap((input, index) => {
    const { envelope, problems } = readEnvelope(input);
    if (envelope) return [{ index, envelope }];
    for (const { message, path } of problems) refuse(rows, index, 'BAD_USER_INPUT', message, path);
    return [];
  });
}

function refuse(
  rows: readonly IngestedRow[],
  index: number,
  code: RowError['code'],
  message: string,
  path: string,
): void {
  rows[index]?.errors.push({ code, message, path: path === '' ? null : path });
}

/** A new interaction says what happened and when; refused here, it leaves no empty contact behind. */
function refuseIncomplete(
  readable: readonly ReadableRow[],
  stored: readonly StoredInteraction[],
  rows: readonly IngestedRow[],
): ReadableRow[] {
  const incomplete = new Map(
    findIncomplete(readable, stored).map(({ index, path }) => [index, path]),
  );
  for (const [index, path] of incomplete) {
    refuse(rows, index, 'BAD_USER_INPUT', `${path} is missing; a new interaction needs it.`, path);
  }
  return readable.filter(({ index }) => !incomplete.has(index));
}

async function findReferences(
  ctx: WriteContext,
  readable: readonly ReadableRow[],
  rows: readonly IngestedRow[],
): Promise<ReadyRow[]> {
  const channels = await findChannels(
    ctx,
    readable.map(({ envelope }) => envelope.channel),
  );
  const known = readable.filter(({ index, envelope: { channel } }) => {
    const problem = channel == null ? null : channels.problemOf(channel);
    if (problem) refuse(rows, index, 'NOT_FOUND', problem, 'channel');
    return !problem;
  });
  const wanted = (name: 'contact' | 'account' | 'serviceCase') =>
    known.flatMap(({ envelope }) => envelope[name] ?? []);
  const found = await resolveReferences(ctx, {
    contactId: wanted('contact'),
    accountId: wanted('account'),
    serviceCaseId: wanted('serviceCase'),
  });
  return known.flatMap(({ index, envelope }) => {
    const references: FoundReferences = {};
    const { channel } = envelope;
    if (channel !== undefined) references.channelId = channel && channels.idOf(channel);
    for (const [field, target] of REFERENCES) {
      const reference = envelope[field];
      if (reference === undefined) continue;
      const { id, problem } = reference
        ? found.find(target, reference)
        : { id: null, problem: null };
      if (problem) refuse(rows, index, 'NOT_FOUND', problem, field);
      references[target] = id;
    }
    const isRefused = (rows[index]?.errors.length ?? 0) > 0;
    return isRefused ? [] : [{ index, envelope, references }];
  });
}

const REFERENCES = [
  ['contact', 'contactId'],
  ['account', 'accountId'],
  ['serviceCase', 'serviceCaseId'],
] as const;

function settle(plan: BatchPlan, rows: readonly IngestedRow[]): void {
  for (const { index, path } of plan.missing) {
    refuse(rows, index, 'BAD_USER_INPUT', `${path} is missing; a new interaction needs it.`, path);
  }
  for (const { index, status, id, isSuperseded } of plan.rows) {
    const row = rows[index];
    if (!row) continue;
    row.status = status;
    row.id = id;
    if (!isSuperseded) continue;
    row.warnings.push({
      code: 'SUPERSEDED',
      message: 'A newer version of this record is stored already; this one changed nothing.',
      path: 'sourceUpdatedAt',
    });
  }
}

/** Writes what the plan says and everything that follows from it. */
async function storeBatch(
  ctx: WriteContext,
  plan: BatchPlan,
  rows: readonly IngestedRow[],
): Promise<string> {
  const id = await openBatch(ctx);
  await writeInteractions(ctx, id, {
    created: plan.created.map(({ after }) => after),
    updated: plan.updated.map(({ after }) => after),
  });
  const changed = listChanged(plan);
  const before = plan.updated.flatMap((one) => one.before ?? []);
  await refreshCases(ctx, changed, distinct(before.map(({ serviceCaseId }) => serviceCaseId)));
  const placed = [...before, ...changed].filter(({ placementId }) => placementId !== null);
  const contacts = distinct(placed.map(({ contactId }) => contactId));
  const count = (status: RowStatus) => rows.filter((row) => row.status === status).length;
  await closeBatch(ctx, id, {
    received: rows.length,
    created: count('CREATED'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    rejected: count('REJECTED'),
    changed,
    timesBefore: before.map(({ occurredAt }) => occurredAt),
    moves: await refreshJourneyInstances(ctx, contacts, id),
  });
  return id;
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
