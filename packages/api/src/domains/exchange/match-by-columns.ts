import type { StoredRow } from '../../entity/index.ts';
import { folded } from '../../kernel/folded.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { inUse, readPages } from './find-by-name.ts';
import type { MatchColumn } from './import-options.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import { meansTheSame, type SeenRows } from './seen-rows.ts';

/**
 * Finds the stored objects of rows by the columns the caller names, where
 * nothing else found them; several that fit are refused, with their keys.
 */
export async function matchByColumns(
  run: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
  seen: SeenRows,
): Promise<void> {
  const columns = run.options.columns.get(section.name);
  if (!columns) return;
  const { entity } = section;
  const open = drafts.filter(({ existing, input, errors }) => {
    if (input.id !== undefined) return false;
    const isPlaced = entity.parent === null || input[entity.parent] != null;
    return !existing && isPlaced && errors.length === 0 && hasAll(columns, input);
  });
  if (open.length === 0) return;
  // A name is a name in its parent only.
  const compared = entity.parent
    ? [...columns, { field: entity.parent, column: entity.parent }]
    : columns;
  const addresses = new Map(open.map((draft) => [draft, addressOf(compared, draft.input, given)]));
  const stored = await loadMatching(run, section, compared, open, new Set(addresses.values()));
  for (const [draft, address] of addresses) {
    const rows = inUse(stored.get(address) ?? []);
    const first = seen.get(address);
    if (first !== undefined) draft.errors.push(meansTheSame(entity.noun, first));
    else if (rows.length > 1) {
      draft.isUncertain = true;
      draft.errors.push(ambiguous(section, columns, rows));
    } else draft.existing = rows[0] ?? null;
    seen.set(address, first ?? draft.place);
  }
}

const hasAll = (columns: readonly MatchColumn[], input: Readonly<Record<string, unknown>>) =>
  columns.every(({ column }) => input[column] !== undefined);

async function loadMatching(
  { tx }: ImportRun,
  { entity }: Section,
  columns: readonly MatchColumn[],
  open: readonly RowDraft[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, StoredRow[]>> {
  const { parent } = entity;
  const scope = parent
    ? { [parent]: { in: [...new Set(open.map(({ input }) => given(input[parent])))] } }
    : {};
  const found: StoredRow[] = [];
  const names = ['customFields', ...columns.map(({ column }) => column)];
  for await (const rows of readPages(tx, entity.model, scope, names)) {
    found.push(...rows.filter((row) => wanted.has(addressOf(columns, row, (value) => value))));
  }
  return groupedBy(found, (row) => addressOf(columns, row, (value) => value));
}

/** A reference in an input is an id as clients know it. */
function given(value: unknown): unknown {
  return (typeof value === 'string' && decodeGlobalId(value)?.id) || value;
}

/** The values of the columns as they are compared: texts without case and accents. */
function addressOf(
  columns: readonly MatchColumn[],
  row: Readonly<Record<string, unknown>>,
  read: (value: unknown) => unknown,
): string {
  return JSON.stringify(
    columns.map(({ column }) => {
      const value = read(row[column]) ?? null;
      return typeof value === 'string' ? folded(value) : value;
    }),
  );
}

function ambiguous(
  { entity }: Section,
  columns: readonly MatchColumn[],
  rows: readonly StoredRow[],
) {
  const labels = rows.map(({ key, id }) => `“${typeof key === 'string' ? key : id}”`).join(', ');
  const fields = columns.map(({ field }) => field).join(' and ');
  return {
    code: 'BAD_USER_INPUT' as const,
    message: `${rows.length} ${entity.nouns} have this ${fields}: ${labels}. Say by key or id which one is meant.`,
    path: columns[0]?.field ?? null,
  };
}
