import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Reference } from '../../kernel/reference.ts';
import { findErased } from './erased-references.ts';

/** What a reference can point to: the column of `external_ref` that holds it. */
export type ReferenceTarget = 'contactId' | 'accountId' | 'serviceCaseId';

/** References that rows name, by what they must point to. */
export type WantedReferences = Readonly<Record<ReferenceTarget, readonly Reference[]>>;

/** What the references point to. */
export interface ResolvedReferences {
  /** The id a reference points to, or why it points to nothing usable. */
  find(
    target: ReferenceTarget,
    reference: Reference,
  ): { id: string; problem: null } | { id: null; problem: string };
  /** Ids of objects that were made because nobody had told of them before. */
  created: Readonly<Record<ReferenceTarget, readonly string[]>>;
}

const NOUNS: Readonly<Record<ReferenceTarget, string>> = {
  contactId: 'contact',
  accountId: 'account',
  serviceCaseId: 'service case',
};
const TARGETS = Object.keys(NOUNS) as ReferenceTarget[];

interface StoredReference extends Reference, Record<ReferenceTarget, string | null> {}

/** The same text for the same reference. */
export const addressOf = ({ system, objectType, externalId }: Reference) =>
  JSON.stringify([system, objectType, externalId]);

/**
 * Finds what references point to, and makes an empty contact, account or case
 * for each that nobody has told of: interactions often come before the record
 * of who they are with.
 *
 * The caller holds the ingest lock of the workspace, so that two batches do not
 * make the same contact.
 */
export async function resolveReferences(
  ctx: WriteContext,
  wanted: WantedReferences,
): Promise<ResolvedReferences> {
  const distinct = new Map<string, Reference>();
  for (const target of TARGETS) {
    for (const one of wanted[target]) distinct.set(addressOf(one), one);
  }
  const stored = await loadReferences(ctx, [...distinct.values()]);
  const missing = (target: ReferenceTarget) => [
    ...new Map(
      wanted[target]
        .filter((one) => !stored.has(addressOf(one)))
        .map((one) => [addressOf(one), one]),
    ).values(),
  ];
  const missingContacts = missing('contactId');
  const erased = await findErased(ctx, missingContacts);
  const erasedAddresses = new Set([...erased].map(addressOf));
  const created: Record<ReferenceTarget, string[]> = {
    contactId: [],
    accountId: [],
    serviceCaseId: [],
  };
  for (const target of TARGETS) {
    const references = missing(target).filter((one) => !erasedAddresses.has(addressOf(one)));
    const made = await createStubs(ctx, target, references);
    for (const [address, id] of made) {
      created[target].push(id);
      stored.set(address, { ...emptyTargets(), [target]: id });
    }
  }
  return {
    created,
    find(target, reference) {
      const address = addressOf(reference);
      if (erasedAddresses.has(address)) {
        return { id: null, problem: 'This contact was erased and cannot be brought back.' };
      }
      const id = stored.get(address)?.[target];
      if (id) return { id, problem: null };
      const { system, objectType, externalId } = reference;
      return {
        id: null,
        problem: `“${externalId}” (${objectType} of ${system}) is not a ${NOUNS[target]}. Give it another objectType.`,
      };
    },
  };
}

type Targets = Record<ReferenceTarget, string | null>;

const emptyTargets = (): Targets => ({ contactId: null, accountId: null, serviceCaseId: null });

/** Finds what references point to, by their address; the unknown ones are missing. */
export async function loadReferences(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  references: readonly Reference[],
): Promise<Map<string, Targets>> {
  if (references.length === 0) return new Map();
  const rows = await runSql<StoredReference>(
    db,
    workspaceId,
    `SELECT e.system, e."objectType", e."externalId",
       e."contactId"::text AS "contactId", e."accountId"::text AS "accountId",
       e."serviceCaseId"::text AS "serviceCaseId"
     FROM jsonb_to_recordset($2::jsonb) AS r(system text, "objectType" text, "externalId" text)
     JOIN external_ref e ON e."workspaceId" = $1::uuid AND e.system = r.system
       AND e."objectType" = r."objectType" AND e."externalId" = r."externalId"`,
    [JSON.stringify(references)],
  );
  return new Map(rows.map((row) => [addressOf(row), row]));
}

/** What a new object needs besides its id and stamps. */
const STUB_COLUMNS: Readonly<
  Record<ReferenceTarget, { table: string; columns: string; values: string }>
> = {
  contactId: { table: 'contact', columns: '', values: '' },
  accountId: { table: 'account', columns: ', name', values: ', r."externalId"' },
  serviceCaseId: { table: 'service_case', columns: '', values: '' },
};

async function createStubs(
  ctx: WriteContext,
  target: ReferenceTarget,
  references: readonly Reference[],
): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const { db, actor } = ctx;
  const rows = references.map((one) => ({ ...one, id: newId(), refId: newId() }));
  const { table, columns, values } = STUB_COLUMNS[target];
  await runSql(
    db,
    actor.workspaceId,
    `WITH r AS (
       SELECT * FROM jsonb_to_recordset($2::jsonb)
         AS r(id uuid, "refId" uuid, system text, "objectType" text, "externalId" text)
     ), made AS (
       INSERT INTO ${table} ("workspaceId", id, "createdAt", "createdById", "updatedAt", "updatedById"${columns})
       SELECT $1::uuid, r.id, $3::timestamptz, $4::uuid, $3::timestamptz, $4::uuid${values} FROM r
     )
     INSERT INTO external_ref ("workspaceId", id, system, "objectType", "externalId", "${target}",
       "createdAt", "createdById", "updatedAt", "updatedById")
     SELECT $1::uuid, r."refId", r.system, r."objectType", r."externalId", r.id,
       $3::timestamptz, $4::uuid, $3::timestamptz, $4::uuid FROM r`,
    [JSON.stringify(rows), ctx.now().toISOString(), actor.memberId],
  );
  return new Map(rows.map((row) => [addressOf(row), row.id]));
}
