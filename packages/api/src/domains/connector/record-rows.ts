import { createHash } from 'node:crypto';
import type { SourceRecord } from '../../connectors/contract.ts';
import { runSql } from '../../db/run-sql.ts';
import type { RowError, WriteContext } from '../../entity/index.ts';
import { canonical } from '../../kernel/canonical.ts';
import { newId } from '../../kernel/ids.ts';

/** What is stored of a record, as far as a newer version of it is judged by. */
export interface StoredRecord {
  id: string;
  objectType: string;
  externalId: string;
  contentHash: string;
  sourceUpdatedAt: Date | null;
  mappingVersion: number;
  isDeleted: boolean;
  hasProblem: boolean;
}

/** A record on its way into the table. */
export interface RecordToStore {
  record: SourceRecord;
  contentHash: string;
  mappingVersion: number;
  problems: readonly RowError[];
  /** Whether its payload must not be kept. */
  isRedacted: boolean;
}

export const addressOfRecord = ({
  objectType,
  externalId,
}: Pick<SourceRecord, 'objectType' | 'externalId'>) => JSON.stringify([objectType, externalId]);

/** The same text for records that say the same. */
export function hashOf({ content }: SourceRecord): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** Loads what is stored of records, by their addresses. */
export async function loadRecords(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  sourceId: string,
  records: readonly Pick<SourceRecord, 'objectType' | 'externalId'>[],
): Promise<Map<string, StoredRecord>> {
  if (records.length === 0) return new Map();
  const wanted = records.map(({ objectType, externalId }) => ({ objectType, externalId }));
  const rows = await runSql<StoredRecord>(
    db,
    workspaceId,
    `SELECT r.id::text AS id, r."objectType", r."externalId", r."contentHash",
       r."sourceUpdatedAt", r."mappingVersion", r."deletedAt" IS NOT NULL AS "isDeleted",
       r."problemCode" IS NOT NULL AS "hasProblem"
     FROM jsonb_to_recordset($3::jsonb) AS w("objectType" text, "externalId" text)
     JOIN crm_record r ON r."workspaceId" = $1::uuid AND r."sourceId" = $2::uuid
       AND r."objectType" = w."objectType" AND r."externalId" = w."externalId"`,
    [sourceId, JSON.stringify(wanted)],
  );
  return new Map(rows.map((row) => [addressOfRecord(row), row]));
}

const STORE = `
INSERT INTO crm_record AS c ("workspaceId", id, "createdAt", "sourceId", "objectType", "externalId",
  payload, "contentHash", "sourceUpdatedAt", "receivedAt", "mappingVersion", "redactedAt",
  "problemCode", problems, people, sweep)
SELECT $1::uuid, r.id, $3::timestamptz, $2::uuid, r."objectType", r."externalId", r.payload,
  r."contentHash", r."sourceUpdatedAt", $3::timestamptz, r."mappingVersion",
  CASE WHEN r."isRedacted" THEN $3::timestamptz END, r."problemCode", r.problems,
  ARRAY(SELECT jsonb_array_elements_text(r.people)), $5::int
FROM jsonb_to_recordset($4::jsonb) AS r(id uuid, "objectType" text, "externalId" text,
  payload jsonb, "contentHash" text, "sourceUpdatedAt" timestamptz, "mappingVersion" int,
  "isRedacted" boolean, "problemCode" text, problems jsonb, people jsonb)
ON CONFLICT ("workspaceId", "sourceId", "objectType", "externalId") DO UPDATE SET
  payload = excluded.payload, "contentHash" = excluded."contentHash",
  "sourceUpdatedAt" = coalesce(excluded."sourceUpdatedAt", c."sourceUpdatedAt"),
  "receivedAt" = excluded."receivedAt", "mappingVersion" = excluded."mappingVersion",
  "deletedAt" = NULL, "redactedAt" = excluded."redactedAt",
  "problemCode" = excluded."problemCode", problems = excluded.problems,
  people = excluded.people, sweep = greatest(c.sweep, excluded.sweep)
RETURNING 1`;

/** Writes records as they are now, new ones and known ones alike. */
export async function storeRecords(
  { db, actor: { workspaceId }, now }: WriteContext,
  sourceId: string,
  sweep: number,
  records: readonly RecordToStore[],
): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map(({ record, contentHash, mappingVersion, problems, isRedacted }) => ({
    id: newId(),
    objectType: record.objectType,
    externalId: record.externalId,
    payload: isRedacted ? null : withoutNul(record.payload),
    contentHash,
    sourceUpdatedAt: record.updatedAt,
    mappingVersion,
    isRedacted,
    problemCode: problems[0]?.code ?? null,
    problems: problems.length === 0 || isRedacted ? null : problems,
    people: isRedacted ? [] : record.people,
  }));
  await runSql(db, workspaceId, STORE, [
    sourceId,
    now().toISOString(),
    JSON.stringify(rows),
    sweep,
  ]);
}

/** The database stores no NUL character, and other systems do. */
function withoutNul(payload: Record<string, unknown>): unknown {
  const json = JSON.stringify(payload);
  return json.includes('\\u0000') ? JSON.parse(json.replaceAll('\\u0000', '')) : payload;
}

const TOUCH = `
UPDATE crm_record c SET sweep = greatest(c.sweep, $3::int),
  "sourceUpdatedAt" = coalesce(r."sourceUpdatedAt", c."sourceUpdatedAt")
FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "sourceUpdatedAt" timestamptz)
WHERE c."workspaceId" = $1::uuid AND c.id = r.id RETURNING 1`;

/** Notes that records were seen that say nothing new. */
export async function touchRecords(
  { db, actor: { workspaceId } }: WriteContext,
  sweep: number,
  seen: readonly { id: string; sourceUpdatedAt: Date | null }[],
): Promise<void> {
  if (seen.length > 0) await runSql(db, workspaceId, TOUCH, [JSON.stringify(seen), sweep]);
}
