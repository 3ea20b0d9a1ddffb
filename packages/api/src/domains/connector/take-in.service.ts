import type { SourceRecord } from '../../connectors/contract.ts';
import { applyMapping } from '../../connectors/mapping/apply-mapping.ts';
import type { RowError, WriteContext } from '../../entity/index.ts';
import type { ErrorCode } from '../../kernel/errors.ts';
import { findErased, lockIngest } from '../crm/index.ts';
import { applyEmissions, type PlacedEmission } from './apply-emissions.ts';
import { linkByEmail } from './link-by-email.ts';
import { applyMerges } from './merge-contacts.ts';
import type { OpenSource } from './open-source.service.ts';
import {
  addressOfRecord,
  hashOf,
  loadRecords,
  type StoredRecord,
  storeRecords,
  touchRecords,
} from './record-rows.ts';
import { restoreObjects } from './take-in-deletes.service.ts';

/** What became of records that came in. */
export interface TakenIn {
  /** New, or not as they were. */
  changed: number;
  unchanged: number;
  /** Not kept, since they tell of somebody who was erased. */
  suppressed: number;
}

interface Candidate {
  record: SourceRecord;
  contentHash: string;
  stored: StoredRecord | null;
}

/**
 * Takes records of a source in, whichever way they came: a page, a webhook, a
 * comparison. The same record again changes nothing, and an older version
 * never replaces a newer one.
 */
export async function takeIn(
  ctx: WriteContext,
  source: OpenSource,
  given: readonly SourceRecord[],
  sweep = 0,
): Promise<TakenIn> {
  await lockIngest(ctx);
  const sourceId = source.row.id;
  const records = newestOfEach(given).map((record) => withPeople(source, record));
  const kept = await leaveErasedOut(ctx, source, records);
  const known = await loadRecords(ctx, sourceId, kept);
  const changed: Candidate[] = [];
  const seen: { id: string; sourceUpdatedAt: Date | null }[] = [];
  for (const record of kept) {
    const stored = known.get(addressOfRecord(record)) ?? null;
    const contentHash = hashOf(record);
    if (stored && isOlder(record, stored)) {
      seen.push({ id: stored.id, sourceUpdatedAt: null });
    } else if (stored && saysTheSame(stored, contentHash, source.row.mappingVersion)) {
      seen.push({ id: stored.id, sourceUpdatedAt: record.updatedAt });
    } else {
      changed.push({ record, contentHash, stored });
    }
  }
  await touchRecords(ctx, sweep, seen);
  await write(ctx, source, changed, sweep);
  const suppressed = records.length - kept.length;
  return { changed: changed.length, unchanged: seen.length, suppressed };
}

/** Maps records anew that are stored already, by the rules in force. */
export async function remapRecords(
  ctx: WriteContext,
  source: OpenSource,
  given: readonly { record: SourceRecord; contentHash: string }[],
): Promise<void> {
  await lockIngest(ctx);
  const changed = given.map((one) => ({ ...one, stored: null }));
  await write(ctx, source, changed, 0);
}

function newestOfEach(records: readonly SourceRecord[]): SourceRecord[] {
  const newest = new Map<string, SourceRecord>();
  for (const record of records) {
    const known = newest.get(addressOfRecord(record));
    const isNewer = !known?.updatedAt || !record.updatedAt || record.updatedAt >= known.updatedAt;
    if (isNewer) newest.set(addressOfRecord(record), record);
  }
  return [...newest.values()];
}

/** Whom a record tells of: as its connector says, and as the mapping finds. */
function withPeople({ row, rules }: OpenSource, record: SourceRecord): SourceRecord {
  const { emissions } = applyMapping(rules, row.system, record);
  const found = emissions.flatMap(({ emit, reference, contact }) =>
    emit === 'CONTACT' ? reference.externalId : (contact?.externalId ?? []),
  );
  return { ...record, people: [...new Set([...record.people, ...found])] };
}

async function leaveErasedOut(
  ctx: WriteContext,
  { row: { system } }: OpenSource,
  records: readonly SourceRecord[],
): Promise<SourceRecord[]> {
  const references = new Map(
    records
      .flatMap(({ people }) => people)
      .map((externalId) => [externalId, { system, objectType: 'contact', externalId }]),
  );
  const erased = await findErased(ctx, [...references.values()]);
  const gone = new Set([...erased].map(({ externalId }) => externalId));
  return records.filter(({ people }) => !people.some((person) => gone.has(person)));
}

function isOlder({ updatedAt }: SourceRecord, { sourceUpdatedAt }: StoredRecord): boolean {
  return updatedAt !== null && sourceUpdatedAt !== null && updatedAt < sourceUpdatedAt;
}

function saysTheSame(stored: StoredRecord, hash: string, mappingVersion: number): boolean {
  if (stored.contentHash !== hash || stored.isDeleted) return false;
  return stored.mappingVersion === mappingVersion && !stored.hasProblem;
}

async function write(
  ctx: WriteContext,
  source: OpenSource,
  changed: readonly Candidate[],
  sweep: number,
): Promise<void> {
  if (changed.length === 0) return;
  const { row, rules } = source;
  const placed: PlacedEmission[] = [];
  const problems = changed.map((): RowError[] => []);
  for (const [place, { record }] of changed.entries()) {
    const mapped = applyMapping(rules, row.system, record);
    for (const { code, message, path } of mapped.problems) {
      problems[place]?.push({ code: code as ErrorCode, message, path });
    }
    const { objectType, updatedAt } = record;
    for (const emission of mapped.emissions)
      placed.push({ place, objectType, emission, updatedAt });
  }
  const returning = new Set(
    changed.flatMap(({ stored }, place) => (stored?.isDeleted ? [place] : [])),
  );
  await restoreObjects(
    ctx,
    placed.filter(({ place }) => returning.has(place)).map(({ emission }) => emission),
  );
  await linkByEmail(ctx, source, placed, (place) => changed[place]?.record.payload ?? {});
  const told = await applyEmissions(ctx, placed);
  for (const [place, errors] of told) problems[place]?.push(...errors);
  await applyMerges(
    ctx,
    source,
    changed.map(({ record }) => record),
  );
  await storeRecords(
    ctx,
    row.id,
    sweep,
    changed.map(({ record, contentHash }, place) => ({
      record,
      contentHash,
      mappingVersion: row.mappingVersion,
      problems: problems[place] ?? [],
      // The person was erased, under this name or another.
      isRedacted: (problems[place] ?? []).some(({ code }) => code === 'REJECTED'),
    })),
  );
}
