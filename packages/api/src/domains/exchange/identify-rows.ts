import { rowsOf, type StoredRow } from '../../entity/index.ts';
import { decodeGlobalId, encodeGlobalId, isUuid } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { addressOf, findExternalRefs } from './external-refs.ts';
import { identifyMentioned } from './identify-mentioned.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import { matchByColumns } from './match-by-columns.ts';
import { mergedFields } from './rules/merged-fields.ts';
import { meansTheSame, type SeenRows } from './seen-rows.ts';

/**
 * Finds the stored object that each row means: by its id, its external reference,
 * its key, or the columns the caller names, in this order.
 *
 * Where only keys tell, nothing is looked up: writing finds rows by key itself.
 */
export async function identifyRows(
  run: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
  seen: SeenRows,
): Promise<void> {
  if (!needsIdentity(run, section, drafts)) return;
  const found = await loadFound(run, section, drafts);
  for (const draft of drafts) identify(section, draft, found);
  await matchByColumns(run, section, drafts, seen);
  await identifyMentioned(run, section, drafts);
  for (const draft of drafts) {
    if (!draft.existing) continue;
    refuseSecond(section, draft, draft.existing.id, seen);
    takeOver(section, draft, draft.existing);
  }
}

function needsIdentity(
  { options, isMapNew }: ImportRun,
  { name, implied }: Section,
  drafts: readonly RowDraft[],
): boolean {
  const isTold = drafts.some(({ externalRef, errors }) => externalRef || errors.length > 0);
  if (isTold || options.columns.has(name)) return true;
  if (isMapNew && implied.has('journeyMapId')) return false;
  return (
    options.mode !== 'UPSERT' ||
    drafts.some(({ row }) => row.customFields != null || row.ifNew || isUuid(String(row.key)))
  );
}

/** The stored rows that ids, external references and keys mean. */
interface FoundRows {
  byId: ReadonlyMap<string, StoredRow>;
  /** External reference → id. */
  byRef: ReadonlyMap<string, string>;
  byKey(draft: RowDraft): StoredRow | null;
}

async function loadFound(
  { tx }: ImportRun,
  { entity }: Section,
  drafts: readonly RowDraft[],
): Promise<FoundRows> {
  const { model, parent } = entity;
  const refs = await findExternalRefs(
    tx,
    drafts.flatMap(({ externalRef }) => externalRef ?? []),
  );
  const own = refs.filter(({ object }) => object.model === model);
  const parentOf = ({ input }: RowDraft) =>
    parent === null ? '' : (decodeGlobalId(String(input[parent] ?? ''))?.id ?? null);
  const keyed = drafts.filter(
    (draft) => typeof draft.input.key === 'string' && parentOf(draft) !== null,
  );
  const ids = [
    ...drafts.flatMap(({ input }) => idIn(model, input) ?? []),
    ...own.map(({ object }) => object.id),
  ];
  const inParents = parent === null ? {} : { [parent]: { in: [...new Set(keyed.map(parentOf))] } };
  const keys = keyed.map(({ input }) => String(input.key));
  const rows = await rowsOf(tx.db, model).findMany({
    where: {
      workspaceId: tx.actor.workspaceId,
      OR: [{ id: { in: ids } }, ...(keys.length > 0 ? [{ key: { in: keys }, ...inParents }] : [])],
    },
  });
  const addressOfKey = (parentId: unknown, key: unknown) => `${parentId}/${key}`;
  const byKey = new Map(
    rows.map((row) => [addressOfKey(parent === null ? '' : row[parent], row.key), row]),
  );
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    byRef: new Map(own.map(({ address, object }) => [address, object.id])),
    byKey: (draft) => byKey.get(addressOfKey(parentOf(draft), draft.input.key)) ?? null,
  };
}

/** The id a row tells by itself: exports call what has no key by its id. */
function idIn(model: string, { id, key }: Readonly<Record<string, unknown>>): string | null {
  const decoded = typeof id === 'string' ? decodeGlobalId(id) : null;
  if (decoded) return decoded.type === model ? decoded.id : null;
  return id === undefined && isUuid(String(key)) ? String(key) : null;
}

function identify({ entity }: Section, draft: RowDraft, { byId, byRef, byKey }: FoundRows): void {
  const { input, externalRef } = draft;
  const referred = byId.get(byRef.get(externalRef ? addressOf(externalRef) : '') ?? '') ?? null;
  const named = byId.get(idIn(entity.model, input) ?? '') ?? null;
  const keyed = byKey(draft);
  draft.existing = input.id === undefined ? (referred ?? keyed ?? named) : named;
  const other = [referred, input.id === undefined ? keyed : null].find(
    (one) => one && one.id !== draft.existing?.id,
  );
  if (!other || !draft.existing) return;
  draft.isUncertain = true;
  draft.errors.push({
    code: 'CONFLICT',
    message: `The row means two ${entity.nouns}: ${labelOf(draft.existing)} and, by its ${other === referred ? 'external reference' : 'key'}, ${labelOf(other)}. Take out what is wrong.`,
    path: other === referred ? 'externalRef' : 'key',
  });
}

const labelOf = ({ key, id }: StoredRow): string => `“${typeof key === 'string' ? key : id}”`;

/** An object is told of by one row. */
function refuseSecond(
  { entity }: Section,
  { place, errors }: RowDraft,
  id: string,
  seen: SeenRows,
): void {
  const first = seen.get(id);
  seen.set(id, first ?? place);
  if (first === undefined) return;
  errors.push(meansTheSame(entity.noun, first));
}

/** An object that another name than its key found keeps its key; custom fields that a row leaves out stay. */
function takeOver({ entity }: Section, { row, input }: RowDraft, existing: StoredRow): void {
  const isCalledById = input.key === existing.id;
  if (input.id === undefined && (existing.key != null || isCalledById)) delete input.key;
  input.id = encodeGlobalId(entity.model, existing.id);
  if (row.customFields != null) {
    input.customFields = mergedFields(existing.customFields, row.customFields);
  }
}
