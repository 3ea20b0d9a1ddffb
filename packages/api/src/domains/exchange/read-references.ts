import type { RowError } from '../../entity/index.ts';
import type { Section } from './bundle-sections.ts';
import type { ObjectIndex, WantedObject } from './object-index.ts';
import type { BundleRow } from './read-bundle.ts';
import { readReference } from './rules/row-reference.ts';

/** What the rows of a section name, as far as it can be read. */
export function referencesIn(section: Section, rows: readonly BundleRow[]): WantedObject[] {
  const wanted: WantedObject[] = [];
  for (const row of rows) {
    for (const [field, { target }] of section.references) want(target, row[field]);
    for (const [field, { target }] of section.links) {
      for (const value of asList(row[field])) want(target, value);
    }
  }
  return wanted;

  function want(target: string, value: unknown): void {
    if (value == null) return;
    const read = readReference(target, value);
    if ('reference' in read) wanted.push({ target, reference: read.reference });
  }
}

/** One value stands for a list of one, and null for an empty one. */
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** Puts the ids of what a row names into an input; what cannot be found is noted as an error. */
export function resolveReferences(
  section: Section,
  row: BundleRow,
  index: ObjectIndex,
  errors: RowError[],
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  const idOf = (target: string, value: unknown, field: string): string | null => {
    const read = readReference(target, value);
    if ('problem' in read) {
      errors.push({ code: 'BAD_USER_INPUT', message: `${field} ${read.problem}`, path: field });
      return null;
    }
    const wanted = { target, reference: read.reference };
    const id = index.idOf(wanted);
    if (id) return id;
    const code = index.find(wanted) ? 'BAD_USER_INPUT' : 'NOT_FOUND';
    errors.push({ code, message: index.problemOf(field, wanted), path: field });
    return null;
  };
  for (const [field, { column, target }] of section.references) {
    const value = row[field];
    if (value !== undefined) input[column] = value === null ? null : idOf(target, value, field);
  }
  for (const [field, { link, target }] of section.links) {
    const value = row[field];
    if (value !== undefined) input[link] = asList(value).map((one) => idOf(target, one, field));
  }
  return input;
}
