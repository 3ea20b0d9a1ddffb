import { fold } from '@parcours/api/reading';
import { choiceOf } from './read-choice.ts';
import {
  COMPONENTS,
  fieldsOf,
  type RecordField,
  type RecordKind,
  SECTIONS,
} from './record-fields.ts';
import {
  type FieldMapping,
  ofColumns,
  ofValue,
  type RowMapping,
  usedColumns,
} from './row-mapping.ts';
import { type ColumnFacts, MOST_VALUES, type Survey } from './survey-table.ts';

/** A mapping made of what columns are called, and what the person should know about it. */
export interface Proposal {
  mapping: RowMapping;
  notes: string[];
}

/** What else a proposal may go by. */
export interface ProposalHints {
  /** The metric all rows are about, for data points. */
  metric?: string;
  /** Its dimensions. */
  dimensions?: readonly string[];
}

/**
 * Proposes what the columns of a table mean, by their names and by what they hold: a
 * column called “end” is a moment only if dates are in it.
 */
export function proposeMapping(
  as: RecordKind,
  survey: Survey,
  hints: ProposalHints = {},
): Proposal {
  const columns = [...survey.columns].filter(([, { filled }]) => filled > 0);
  const fields = new Map<string, FieldMapping>();
  const taken = new Set<string>();
  const take = (name: string, headers: string, fits: (facts: ColumnFacts) => boolean) => {
    for (const header of headers.split('|')) {
      const found = columns.find(([column]) => !taken.has(column) && wordOf(column) === header);
      if (!found || !fits(found[1])) continue;
      taken.add(found[0]);
      fields.set(name, ofColumns(found[0]));
      return;
    }
  };
  for (const [name, field] of Object.entries(fieldsOf(as))) {
    take(name, ownHeaders(name, field), (facts) => suits(field, facts));
  }
  if (as === 'data-points') addMetric(fields, hints, take);
  if (as === 'contacts') joinNames(fields, columns, taken);
  if (as === 'interactions') joinTime(fields, columns, taken);
  const notes = complete(as, fields, survey.rows);
  const hasRest = SECTIONS[as].includes('properties');
  const rest = columns.map(([column]) => column).filter((column) => !taken.has(column));
  return {
    mapping: {
      as,
      dateFormats: [],
      skipRowsWithout: [],
      fields,
      hasRestAsProperties: hasRest && rest.length > 0,
    },
    notes: [...notes, ...describe(as, fields, rest, hasRest)],
  };
}

/** “TouchpointID”, “touchpoint_id” and “Touchpoint ID” are one word. */
const wordOf = (header: string) => fold(header.replace(/([a-z\d])([A-Z])/g, '$1 $2'));

const ownHeaders = (name: string, { headers }: RecordField) => `${wordOf(name)}|${headers}`;

/** Tells whether a field can be what a column holds: “Note” is a grade in French and a text in English. */
function suits(
  { type, choices, longest = Number.POSITIVE_INFINITY }: RecordField,
  facts: ColumnFacts,
) {
  const { dates, values, filled, numbers } = facts;
  switch (type) {
    case 'moment':
    case 'date':
      return dates.dates * 2 > filled;
    case 'number':
      return numbers * 2 > filled;
    case 'choice':
      return (
        values.size <= MOST_VALUES && [...values].every((value) => choiceOf(choices ?? {}, value))
      );
    default:
      return facts.longest <= longest;
  }
}

function addMetric(
  fields: Map<string, FieldMapping>,
  { metric, dimensions = [] }: ProposalHints,
  take: (name: string, headers: string, fits: () => boolean) => void,
): void {
  if (metric !== undefined) fields.set('metric', ofValue(metric));
  for (const dimension of dimensions)
    take(`dimensions.${dimension}`, wordOf(dimension), () => true);
  // A value beside components is the same thing twice, and the server would compare them.
  if (fields.has('value')) return;
  for (const [name, headers] of Object.entries(COMPONENTS)) {
    take(`components.${name}`, headers, () => true);
  }
  for (let score = 0; score <= 10; score++) {
    take(`components.score${score}`, `score ${score}|score${score}`, () => true);
  }
  // One figure alone is no set of components.
  const [found, other] = [...fields].filter(([name]) => name.startsWith('components.'));
  if (!found || other) return;
  fields.delete(found[0]);
  fields.set('value', found[1]);
}

type Columns = readonly (readonly [string, ColumnFacts])[];

/** A first name makes a name only with a last name. */
function joinNames(fields: Map<string, FieldMapping>, columns: Columns, taken: Set<string>): void {
  const find = (words: readonly string[]) =>
    columns.find(([column]) => words.includes(wordOf(column)))?.[0];
  const first = find(['first name', 'given name', 'prenom']);
  const last =
    find(['last name', 'family name', 'surname', 'nom de famille']) ??
    fields.get('name')?.columns[0];
  if (first === undefined || last === undefined) return;
  fields.set('name', { ...ofColumns(first, last), separator: ' ' });
  taken.add(first).add(last);
}

/** A column of times belongs to the column of dates. */
function joinTime(fields: Map<string, FieldMapping>, columns: Columns, taken: Set<string>): void {
  const [date] = fields.get('occurredAt')?.columns ?? [];
  const time = columns.find(
    ([column, { values }]) =>
      !taken.has(column) &&
      ['time', 'heure', 'start time', 'heure de debut'].includes(wordOf(column)) &&
      [...values].every((value) => /^\d{1,2}:\d{2}/.test(value)),
  )?.[0];
  if (date === undefined || time === undefined) return;
  fields.set('occurredAt', { ...ofColumns(date, time), separator: ' ' });
  taken.add(time);
}

/** Rows without an id get one made of what they say; a type that nothing says is the same for all. */
function complete(as: RecordKind, fields: Map<string, FieldMapping>, rows: number): string[] {
  if (as !== 'interactions' || rows === 0) return [];
  const notes: string[] = [];
  if (!fields.has('externalId') && fields.has('occurredAt')) {
    const names = ['serviceCase', 'contact', 'session', 'type', 'channel', 'occurredAt'];
    const columns = names.flatMap((name) => fields.get(name)?.columns ?? []);
    fields.set('externalId', { ...ofColumns(...columns), isNumbered: true });
    notes.push(
      `No column holds an id of the rows. It is made of ${quoted(columns)} and the number of such rows so far; give a better one in a mapping file.`,
    );
  }
  if (!fields.has('type')) {
    fields.set('type', ofValue('interaction'));
    notes.push('No column says what happened, so the type of every row is “interaction”.');
  }
  return notes;
}

function describe(
  as: RecordKind,
  fields: ReadonlyMap<string, FieldMapping>,
  rest: readonly string[],
  hasRest: boolean,
): string[] {
  const used = [...fields].flatMap(([name, { columns, isNumbered }]) =>
    columns.length > 0 && !isNumbered
      ? [`${columns.map((one) => `“${one}”`).join(' + ')} → ${name}`]
      : [],
  );
  const notes = used.length > 0 ? [`Read by the names of the columns: ${used.join(', ')}.`] : [];
  if (rest.length === 0) return notes;
  const where = hasRest ? `${as === 'interactions' ? 'properties' : 'custom fields'}` : 'left out';
  return [...notes, `Other columns are ${hasRest ? `kept as ${where}` : where}: ${quoted(rest)}.`];
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** Lists the required fields that a mapping leaves out. */
export function missingFields({ as, fields }: Pick<RowMapping, 'as' | 'fields'>): string[] {
  const required = Object.entries(fieldsOf(as)).flatMap(([name, field]) =>
    field.isRequired ? [name] : [],
  );
  const missing = required.filter((name) => !fields.has(name));
  if (as !== 'data-points') return missing;
  const hasFigure = fields.has('value') || [...usedSections(fields)].includes('components');
  return hasFigure ? missing : [...missing, 'value'];
}

function usedSections(fields: ReadonlyMap<string, FieldMapping>): Set<string> {
  return new Set([...fields.keys()].map((name) => name.split('.')[0] ?? ''));
}

/** The fields of a mapping with the columns that nothing else uses as properties. */
export function withRest(
  mapping: RowMapping,
  header: readonly string[],
): ReadonlyMap<string, FieldMapping> {
  if (!mapping.hasRestAsProperties) return mapping.fields;
  const used = usedColumns(mapping);
  const rest = header.filter((column) => !used.has(column));
  return new Map([
    ...mapping.fields,
    ...rest.map((column) => [`properties.${column}`, ofColumns(column)] as const),
  ]);
}
