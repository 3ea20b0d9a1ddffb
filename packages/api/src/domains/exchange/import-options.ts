import type { CreatableKind } from '../../kernel/creatable-kinds.ts';
import { badInput } from '../../kernel/errors.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { bundleSections, matchColumns, ON_MAP, type Section } from './bundle-sections.ts';
import type { ImportMode } from './rules/decide-by-mode.ts';

/** The columns that name an object of a section, beside its id, external reference and key. */
export interface SectionMatch {
  /** The section, as the bundle calls it. */
  section: string;
  /** Fields, as the bundle calls them. */
  by: readonly string[];
}

/** How a bundle is imported. */
export interface ImportOptions {
  dryRun: boolean;
  /** Write nothing at all when one row is refused. */
  atomic: boolean;
  /** What may be done to what exists and what does not; UPSERT when left out. */
  mode?: ImportMode;
  /** For REPLACE: the sections of the map whose objects go when the bundle no longer holds them. */
  replace?: readonly string[];
  /** How objects are found that neither id nor external reference nor key finds. */
  match?: readonly SectionMatch[];
  /** What is made when a row names one that does not exist, instead of refusing the row. */
  createMissing?: readonly CreatableKind[];
}

/** Options that go together, with the columns that matches compare. */
export interface CheckedOptions extends Required<ImportOptions> {
  /** Section → its fields to match by, with their columns. */
  columns: ReadonlyMap<string, readonly MatchColumn[]>;
}

/** A field rows are matched by, and the column that holds it. */
export interface MatchColumn {
  field: string;
  column: string;
}

/**
 * Completes the options and refuses those that contradict each other.
 *
 * @throws DomainError `BAD_USER_INPUT` with the path of the option
 */
export function checkOptions(options: ImportOptions): CheckedOptions {
  const { mode = 'UPSERT', replace = [], match = [], createMissing = [] } = options;
  if (mode === 'REPLACE' && replace.length === 0) {
    throw badInput(
      'The mode REPLACE removes what the bundle no longer holds; say in replace from which sections.',
      'replace',
    );
  }
  if (mode !== 'REPLACE' && replace.length > 0) {
    throw badInput(`replace goes with the mode REPLACE, not with ${mode}.`, 'replace');
  }
  const beyond = replace.find((name) => !ON_MAP.has(name));
  if (beyond !== undefined) {
    throw badInput(
      `${beyond} are not on the map and are never removed by an import; replace can name: ${[...ON_MAP].join(', ')}.`,
      'replace',
    );
  }
  if (createMissing.length > 0 && (mode === 'UPDATE' || mode === 'UPDATE_ONLY')) {
    throw badInput(`The mode ${mode} makes nothing new; leave out createMissing.`, 'createMissing');
  }
  const columns = new Map(match.map((one) => [one.section, readMatch(one)]));
  return { ...options, mode, replace, match, createMissing, columns };
}

function readMatch({ section: name, by }: SectionMatch): MatchColumn[] {
  const section = bundleSections().find((one) => one.name === name);
  if (!section || by.length === 0) {
    throw badInput(`match needs a section and at least one field of ${name}.`, 'match');
  }
  return by.map((field) => ({ field, column: columnOf(section, field) }));
}

function columnOf(section: Section, field: string): string {
  const columns = matchColumns(section);
  const column = columns.get(field);
  if (column) return column;
  const near = nearestName(field, [...columns.keys()]);
  throw badInput(
    `${section.name} cannot be matched by “${field}”${near ? `; did you mean “${near}”?` : `; it can be: ${[...columns.keys()].join(', ')}.`}`,
    'match',
  );
}
