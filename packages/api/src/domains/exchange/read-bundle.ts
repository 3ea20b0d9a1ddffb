import { DomainError } from '../../kernel/errors.ts';
import { capitalised, withArticle } from '../../kernel/words.ts';
import { bundleSections, type Section } from './bundle-sections.ts';
import {
  type Bundle,
  type BundleRow,
  hint,
  OutlineFault,
  readOutline,
} from './rules/bundle-outline.ts';

export type { Bundle, BundleRow } from './rules/bundle-outline.ts';

const MOST_ROWS = 20_000;

/** Reads the outline of a bundle; refuses what cannot be one. Rows are checked when they are written. */
export function readBundle(value: unknown): Bundle {
  const bundle = outlineOf(value);
  const count = [...bundle.values()].reduce((sum, rows) => sum + rows.length, 0);
  if (count > MOST_ROWS) {
    throw refuse(
      `The bundle holds ${count} objects; ${MOST_ROWS} are allowed. Split it by map.`,
      null,
    );
  }
  return bundle;
}

function outlineOf(value: unknown): Bundle {
  try {
    return readOutline(
      value,
      bundleSections().map(({ name }) => name),
    );
  } catch (error) {
    if (error instanceof OutlineFault) throw refuse(error.message, error.path);
    throw error;
  }
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

function refuse(message: string, path: string | null): DomainError {
  return new DomainError('BAD_USER_INPUT', message, path ? { path } : {});
}
