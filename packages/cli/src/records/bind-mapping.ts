import {
  type DateReader,
  type DecimalMark,
  fold,
  readerOf,
  settleFormats,
  type Table,
} from '@parcours/api/reading';
import { usageFailure } from '../failure.ts';
import { missingFields, withRest } from './propose-mapping.ts';
import { findField, type RecordField } from './record-fields.ts';
import type { FieldMapping, RowMapping } from './row-mapping.ts';
import type { BoundField } from './row-reader.ts';
import type { ColumnFacts, Survey } from './survey-table.ts';

const TIMES = ['H:mm', 'H:mm:ss', 'h:mm A', 'h:mm:ss A'];

/** Ties a mapping to the columns of a table, and settles how their dates and numbers are written. */
export function bindMapping(mapping: RowMapping, table: Table, survey: Survey): BoundField[] {
  const missing = missingFields(mapping);
  if (missing.length > 0) {
    const metric = missing.includes('metric') ? ' Name the metric with --metric.' : '';
    throw usageFailure(
      'MISSING_FIELD',
      `Nothing says ${missing.join(' and ')}.${metric} The columns are ${quoted(table.header)}; say which is meant in a mapping file, which --write-mapping begins for you.`,
    );
  }
  const binder = new Binder(mapping, table, survey);
  return [...withRest(mapping, table.header)].map(([name, field]) => binder.bind(name, field));
}

/** The place of a column in a table. */
export function placeOfColumn({ header }: Pick<Table, 'header'>, column: string): number {
  const exact = header.indexOf(column);
  const place = exact >= 0 ? exact : header.findIndex((name) => fold(name) === fold(column));
  if (place >= 0) return place;
  throw usageFailure(
    'NO_SUCH_COLUMN',
    `The mapping names the column “${column}”, which the file does not have. It has ${quoted(header)}.`,
  );
}

/** How the dates of a field are written, as far as it can be told; throws where it cannot. */
export function formatsOf(
  { columns, separator, dateFormats }: FieldMapping,
  fallback: readonly string[],
  survey: Survey,
): readonly string[] {
  if (dateFormats.length > 0) return dateFormats;
  if (fallback.length > 0) return fallback;
  const [column = ''] = columns;
  const formats = settledFormats(column, survey.columns.get(column));
  if (columns.length < 2) return formats;
  return formats.flatMap((date) => TIMES.map((time) => `${date}${separator}${time}`));
}

class Binder {
  readonly #mapping: RowMapping;
  readonly #table: Table;
  readonly #survey: Survey;

  constructor(mapping: RowMapping, table: Table, survey: Survey) {
    this.#mapping = mapping;
    this.#table = table;
    this.#survey = survey;
  }

  bind(name: string, given: FieldMapping): BoundField {
    const field = findField(this.#mapping.as, name);
    if (!field) throw new Error(`There is no field ${name}.`);
    const places = given.columns.map((column) => placeOfColumn(this.#table, column));
    const columns = places.map((place) => this.#table.header[place] ?? '');
    const mapping = { ...given, columns };
    return {
      name,
      field,
      mapping,
      places,
      dateReaders: this.#dateReaders(field, mapping),
      mark: this.#markOf(field, mapping),
    };
  }

  #dateReaders({ type }: RecordField, mapping: FieldMapping): DateReader[] {
    if (type !== 'moment' && type !== 'date') return [];
    const { dateFormats } = this.#mapping;
    const formats =
      mapping.value === undefined
        ? formatsOf(mapping, dateFormats, this.#survey)
        : ['YYYY-MM-DD', 'YYYY-MM-DDTHH:mm:ssZ', ...mapping.dateFormats];
    return formats.flatMap((format) => readerOf(format) ?? []);
  }

  #markOf({ type }: RecordField, { columns }: FieldMapping): DecimalMark | null {
    const { decimal } = this.#mapping;
    if (type !== 'number' || decimal !== undefined) return decimal ?? null;
    const facts = this.#survey.columns.get(columns[0] ?? '');
    const [mark, other] = facts?.marks ?? [];
    if (mark !== undefined) return other === undefined ? mark : null;
    if (facts?.undecidedNumber != null && this.#table.kind === 'csv') {
      throw usageFailure(
        'AMBIGUOUS_NUMBERS',
        `“${columns[0]}” holds “${facts.undecidedNumber}”, and no value shows whether that is a fraction or thousands. Say so with --decimal , or --decimal .`,
      );
    }
    return '.';
  }
}

function settledFormats(column: string, facts: ColumnFacts | undefined): string[] {
  if (!facts || facts.filled === 0) return [];
  const settled = settleFormats(facts.dates);
  const way = 'Say how they are written with --date-format';
  if ('ambiguous' in settled) {
    throw usageFailure(
      'AMBIGUOUS_DATES',
      `The dates in “${column}”, such as “${settled.ambiguous}”, can mean two days: no value shows which number is the day. ${way}, for example --date-format "${suggested(settled.ambiguous, 'D', 'M')}" or "${suggested(settled.ambiguous, 'M', 'D')}".`,
    );
  }
  if ('mixed' in settled) {
    const [dayFirst, monthFirst] = settled.mixed;
    throw usageFailure(
      'MIXED_DATES',
      `“${column}” writes dates in two ways: “${dayFirst}” has the day first, “${monthFirst}” the month. ${way}; rows that are not written so are refused.`,
    );
  }
  if (settled.formats.length > 0) return settled.formats;
  throw usageFailure(
    'NO_DATES',
    `“${column}” holds no dates that are understood, but “${[...facts.values][0] ?? 'long texts'}”. ${way}, such as "D.M.YY H:mm".`,
  );
}

/** The format a text is written in when its first number is this. */
function suggested(text: string, first: string, second: string): string {
  const time = /:\d{2}:/.test(text) ? ' H:mm:ss' : /:/.test(text) ? ' H:mm' : '';
  const [, separator = '/', year = ''] = /^\d+([-/.])\d+\1(\d+)/.exec(text) ?? [];
  const end = /[AP]\.?M/i.test(text) ? time.replace('H', 'h').concat(' A') : time;
  return `${first}${separator}${second}${separator}${year.length > 2 ? 'YYYY' : 'YY'}${end}`;
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
