import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import {
  type BatchOptions,
  type EntityDefinition,
  type RowError,
  type RowInput,
  type RowOutcome,
  type RowStatus,
  type RowWarning,
  type WriteCall,
  type WriteContext,
  writeBatch,
  writeRows,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { encodeGlobalId, newId } from '../../kernel/ids.ts';
import type { Reference } from '../../kernel/reference.ts';
import { findErased, findErasedEmails } from './erased-references.ts';
import { lockIngest } from './ingest-lock.ts';
import { addressOf, loadReferences, type ReferenceTarget } from './resolve-references.service.ts';

/** A record of another system: which one, and what it says. */
export interface ForeignRecord {
  reference: Reference;
  /** What it belongs to: the field that holds the id → where to find it. */
  belongsTo: Readonly<Partial<Record<'contactId' | 'accountId', Reference | null>>>;
  fields: RowInput;
}

/** What became of one record. */
export interface RecordOutcome {
  index: number;
  status: RowStatus;
  id: string | null;
  errors: RowError[];
  warnings: RowWarning[];
}

/** What kind of record it is. */
export interface RecordKind {
  entity: EntityDefinition;
  target: ReferenceTarget;
  /** Says what is odd about a record that is taken in all the same. */
  warn?: (fields: RowInput) => RowWarning[];
}

const OWNERS = { contactId: 'Contact', accountId: 'Account' } as const;

/**
 * Writes records of another system, found again by their ids there: new ones
 * are created, known ones changed field by field.
 */
export async function ingestRecords(
  ctx: ServiceContext,
  call: WriteCall,
  kind: RecordKind,
  records: readonly ForeignRecord[],
  options: BatchOptions,
): Promise<{ rows: RecordOutcome[]; applied: boolean }> {
  requireScope(ctx.actor, kind.entity.scopes.write);
  return writeBatch(ctx, call, options, async (tx) => {
    await lockIngest(tx);
    return { rows: await takeInRecords(tx, kind, records) };
  });
}

/** The same as a part of a larger write, whose caller holds the ingest lock of the workspace. */
export async function takeInRecords(
  tx: WriteContext,
  { entity, target, warn = () => [] }: RecordKind,
  records: readonly ForeignRecord[],
): Promise<RecordOutcome[]> {
  const known = await loadReferences(tx, allReferences(records));
  const erased = await findErased(
    tx,
    records.map(({ reference }) => reference),
  );
  const erasedEmails = await findErasedEmails(tx, emailsOf(records));
  const seen = new Map<string, number>();
  const rows: RecordOutcome[] = [];
  const ready: { index: number; reference: Reference; input: RowInput }[] = [];
  for (const [index, record] of records.entries()) {
    const { reference, fields } = record;
    const address = addressOf(reference);
    const error =
      repeatedReference(seen.get(address)) ??
      (erased.has(reference) || erasedEmails.has(String(fields.email)) ? ERASED : null) ??
      otherObject(known.get(address), target, entity, reference);
    const owners = findOwners(record, known);
    const errors = [...(error ? [error] : []), ...owners.errors];
    rows.push({ index, status: 'REJECTED', id: null, errors, warnings: warn(fields) });
    seen.set(address, index);
    if (errors.length > 0) continue;
    const id = known.get(address)?.[target];
    const identity = id ? { id: encodeGlobalId(entity.model, id) } : {};
    ready.push({ index, reference, input: { ...fields, ...owners.ids, ...identity } });
  }
  const inputs = ready.map(({ input }) => input);
  const outcomes = await writeRows(tx, entity, inputs, { mode: 'UPSERT' });
  const created: { reference: Reference; id: string }[] = [];
  for (const [place, outcome] of outcomes.entries()) {
    const { index, reference } = ready[place] ?? {};
    const row = index === undefined ? undefined : rows[index];
    if (!row || !reference) continue;
    settle(row, outcome);
    if (outcome.status === 'CREATED' && outcome.id) created.push({ reference, id: outcome.id });
  }
  await addReferences(tx, target, created);
  return rows;
}

const ERASED: RowError = {
  code: 'REJECTED',
  message: 'This contact was erased and cannot be brought back.',
  path: 'reference',
};

function settle(row: RecordOutcome, { status, id, errors }: RowOutcome): void {
  row.status = status;
  row.id = id;
  row.errors.push(...errors);
}

function emailsOf(records: readonly ForeignRecord[]): string[] {
  return records.flatMap(({ fields: { email } }) => (typeof email === 'string' ? [email] : []));
}

function allReferences(records: readonly ForeignRecord[]): Reference[] {
  return records.flatMap(({ reference, belongsTo }) => [
    reference,
    ...Object.values(belongsTo).filter((one) => one !== null),
  ]);
}

function repeatedReference(first: number | undefined): RowError | null {
  if (first === undefined) return null;
  return {
    code: 'KEY_TAKEN',
    message: `Row ${first} is the same record. Give it once.`,
    path: 'reference',
  };
}

function otherObject(
  found: Readonly<Record<ReferenceTarget, string | null>> | undefined,
  target: ReferenceTarget,
  { noun }: EntityDefinition,
  { system, objectType, externalId }: Reference,
): RowError | null {
  if (!found || found[target] !== null) return null;
  return {
    code: 'KEY_TAKEN',
    message: `“${externalId}” (${objectType} of ${system}) is not a ${noun}. Give it another objectType.`,
    path: 'reference',
  };
}

function findOwners(
  { belongsTo }: ForeignRecord,
  known: ReadonlyMap<string, Readonly<Record<ReferenceTarget, string | null>>>,
) {
  const ids: Record<string, string | null> = {};
  const errors: RowError[] = [];
  for (const column of ['contactId', 'accountId'] as const) {
    const reference = belongsTo[column];
    if (reference === undefined) continue;
    const id = reference && known.get(addressOf(reference))?.[column];
    ids[column] = id ? encodeGlobalId(OWNERS[column], id) : null;
    if (!reference || id) continue;
    const { system, objectType, externalId } = reference;
    errors.push({
      code: 'NOT_FOUND',
      message: `Nobody told of “${externalId}” (${objectType} of ${system}) yet. Send it first.`,
      path: column.slice(0, -2),
    });
  }
  return { ids, errors };
}

async function addReferences(
  { db, actor: { workspaceId, memberId }, now }: WriteContext,
  target: ReferenceTarget,
  created: readonly { reference: Reference; id: string }[],
): Promise<void> {
  if (created.length === 0) return;
  const rows = created.map(({ reference, id }) => ({ ...reference, id, refId: newId() }));
  await runSql(
    db,
    workspaceId,
    `INSERT INTO external_ref ("workspaceId", id, system, "objectType", "externalId", "${target}",
       "createdAt", "createdById", "updatedAt", "updatedById")
     SELECT $1::uuid, r."refId", r.system, r."objectType", r."externalId", r.id,
       $3::timestamptz, $4::uuid, $3::timestamptz, $4::uuid
     FROM jsonb_to_recordset($2::jsonb)
       AS r(id uuid, "refId" uuid, system text, "objectType" text, "externalId" text)`,
    [JSON.stringify(rows), now().toISOString(), memberId],
  );
}
