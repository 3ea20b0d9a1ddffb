import { BUNDLE_FORMAT } from '../../kernel/bundle-shape.ts';
import { DomainError } from '../../kernel/errors.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { capitalised, withArticle } from '../../kernel/words.ts';
import { bundleSections, type Section, SINGLE } from './bundle-sections.ts';

export type BundleRow = Readonly<Record<string, unknown>>;

/** A map bundle as it was read: rows by section. */
export type Bundle = ReadonlyMap<string, readonly BundleRow[]>;

const MOST_ROWS = 20_000;

/** Reads the outline of a bundle; refuses what cannot be one. Rows are checked when they are written. */
export function readBundle(value: unknown): Bundle {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse('The bundle must be one JSON object.', null);
  }
  const { format, ...parts } = value as Record<string, unknown>;
  if (format !== BUNDLE_FORMAT) {
    throw refuse(
      `The bundle's format is ${JSON.stringify(format)}; it must be “${BUNDLE_FORMAT}”.`,
      'format',
    );
  }
  const sections = new Map(bundleSections().map((section) => [section.name, section]));
  const bundle = new Map<string, BundleRow[]>();
  let count = 0;
  for (const [name, part] of Object.entries(parts)) {
    const section = sections.get(name);
    if (!section)
      throw refuse(`The bundle has no part “${name}”${hint(name, [...sections.keys()])}`, name);
    const rows = readRows(section, part);
    bundle.set(name, rows);
    count += rows.length;
  }
  for (const name of SINGLE) {
    if (!bundle.has(name)) throw refuse(`The bundle has no ${name}.`, name);
  }
  if (count > MOST_ROWS) {
    throw refuse(
      `The bundle holds ${count} objects; ${MOST_ROWS} are allowed. Split it by map.`,
      null,
    );
  }
  return bundle;
}

function readRows({ name }: Section, part: unknown): BundleRow[] {
  const rows: unknown[] = SINGLE.has(name) ? [part] : Array.isArray(part) ? part : [null];
  const bad = rows.findIndex(
    (row) => typeof row !== 'object' || row === null || Array.isArray(row),
  );
  if (bad < 0) return rows as BundleRow[];
  if (SINGLE.has(name)) throw refuse(`${name} must be an object.`, name);
  throw refuse(
    Array.isArray(part)
      ? `${name}[${bad}] must be an object.`
      : `${name} must be a list of objects.`,
    name,
  );
}

/** Names the fields of a row that its section does not have. */
export function unknownFields(
  section: Section,
  row: BundleRow,
): { field: string; message: string }[] {
  const known = [
    ...['id', 'externalRef', 'ifNew'],
    ...section.fields,
    ...section.references.keys(),
    ...section.links.keys(),
  ];
  const given = [...Object.keys(row), ...Object.keys(Object(row.ifNew))];
  return given
    .filter((field) => !known.includes(field))
    .map((field) => ({
      field,
      message: `${capitalised(withArticle(section.entity.noun))} has no field “${field}”${hint(field, known)}`,
    }));
}

function hint(unknown: string, known: readonly string[]): string {
  const near = nearestName(unknown, known);
  return near ? `; did you mean “${near}”?` : `; it can have: ${known.join(', ')}.`;
}

function refuse(message: string, path: string | null): DomainError {
  return new DomainError('BAD_USER_INPUT', message, path ? { path } : {});
}
