import type { RowError } from '../../entity/index.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { coerceRow } from './coerce-row.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import type { ObjectIndex } from './object-index.ts';
import { type BundleRow, unknownFields } from './read-bundle.ts';
import { resolveReferences } from './read-references.ts';
import { placeKey } from './rules/place-key.ts';
import { readExternalRef } from './rules/row-reference.ts';
import type { Circle, PlacedRow } from './waves.ts';

/** Translates rows of the bundle, which speak of keys and names, into ones that speak of ids. */
export function draftRows(
  run: ImportRun,
  section: Section,
  rows: readonly PlacedRow[],
  ordinals: Map<string, number>,
): RowDraft[] {
  return rows.map((one) => draftRow(run, section, one, ordinals));
}

function draftRow(
  { index, report, tags }: ImportRun,
  section: Section,
  { row, place, circle }: PlacedRow,
  ordinals: Map<string, number>,
): RowDraft {
  if (circle) return refusedDraft(row, place, circle);
  const errors: RowError[] = unknownFields(section, row).map(({ field, message }) => ({
    code: 'BAD_USER_INPUT',
    message,
    path: field,
  }));
  const input: Record<string, unknown> = resolveReferences(section, row, index, errors);
  for (const field of section.fields) if (row[field] !== undefined) input[field] = row[field];
  if (row.id !== undefined) input.id = row.id;
  tags.check(row.tags, errors);
  const externalRef = refOf(section, row, errors);
  if (section.implied.has('journeyId')) input.journeyId = report.journeyId;
  if (section.implied.has('journeyMapId')) input.journeyMapId = report.journeyMapId;
  if (row.key === undefined && row.id === undefined) {
    const labels = labelsOf(section, row, input, index);
    input.key = placeKey(section.name, labels, row, ordinals);
  }
  coerceRow(section.entity.model, input, errors);
  return { ...NOTHING_YET, place, row, input, errors, externalRef };
}

/** Gives new objects what their rows say of new ones alone; stored ones keep what they have. */
export function completeNew({ entity, fields }: Section, drafts: readonly RowDraft[]): void {
  for (const { row, input, errors, existing } of drafts) {
    if (existing || !row.ifNew) continue;
    const given: Record<string, unknown> = Object(row.ifNew);
    const missing = fields.filter((name) => given[name] !== undefined && input[name] === undefined);
    const values = Object.fromEntries(missing.map((name) => [name, given[name]]));
    Object.assign(input, coerceRow(entity.model, values, errors));
  }
}

const NOTHING_YET = { externalRef: null, existing: null, isUncertain: false, storedId: null };

/** Rows that refer to each other in a circle cannot be written one after the other. */
function refusedDraft(row: BundleRow, place: number, { field, keys }: Circle): RowDraft {
  const error: RowError = {
    code: 'REJECTED',
    message: `${field} makes a circle: ${keys.map((key) => `“${key}”`).join(' → ')}. Take one of these out.`,
    path: field,
  };
  return { ...NOTHING_YET, place, row, input: { key: row.key }, errors: [error] };
}

function refOf({ entity }: Section, { externalRef }: BundleRow, errors: RowError[]) {
  if (externalRef == null) return null;
  const read = readExternalRef(entity.model, externalRef);
  if ('externalRef' in read) return read.externalRef;
  errors.push({
    code: 'BAD_USER_INPUT',
    message: `externalRef ${read.problem}`,
    path: 'externalRef',
  });
  return null;
}

/** What the things a row stands between are called: by the keys it names, else as they are known. */
function labelsOf(
  { references }: Section,
  row: BundleRow,
  input: Readonly<Record<string, unknown>>,
  index: ObjectIndex,
): string[] {
  return [...references].flatMap(([field, { column }]) => {
    if (typeof row[field] === 'string') return [row[field]];
    const object = decodeGlobalId(String(input[column] ?? ''));
    return object ? [index.labelOf(object.id)] : [];
  });
}
