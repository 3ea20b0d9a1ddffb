import { createHash } from 'node:crypto';
import {
  type Cell,
  type Clock,
  type DateReader,
  type DecimalMark,
  fold,
  isEmpty,
  readNumber,
  type TableRow,
} from '@parcours/api/reading';
import { OccurrenceCounter } from './occurrence-counter.ts';
import { choiceOf } from './read-choice.ts';
import type { RecordField } from './record-fields.ts';
import type { FieldMapping } from './row-mapping.ts';

/** A field of the mapping that knows its columns and how their texts are read. */
export interface BoundField {
  name: string;
  field: RecordField;
  mapping: FieldMapping;
  /** The places of its columns in a row. */
  places: readonly number[];
  dateReaders: readonly DateReader[];
  mark: DecimalMark | null;
}

/** What is wrong or odd about a row, and the cell it is about. */
export interface RowIssue {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  cell: Cell | null;
}

/** A reference to an object of another system. */
export interface Reference {
  system: string;
  objectType?: string;
  externalId: string;
}

/** What a row says, by the names of the fields. What it does not say is not in it. */
export interface ReadRow {
  line: number;
  values: ReadonlyMap<string, unknown>;
  issues: RowIssue[];
  cells: TableRow['cells'];
}

/** What readers of rows need besides the fields. */
export interface ReaderSettings {
  /** Where ids come from, unless a reference says otherwise. */
  system: string;
  timeZone: string;
  clock: Clock;
}

/** Reads the rows of a table by a mapping. Rows must come in their order: occurrences are counted. */
export class RowReader {
  readonly fields: readonly BoundField[];
  readonly #settings: ReaderSettings;
  readonly #occurrences = new Map<string, OccurrenceCounter>();

  constructor(fields: readonly BoundField[], settings: ReaderSettings) {
    this.fields = fields;
    this.#settings = settings;
  }

  read({ line, cells, fault }: TableRow): ReadRow {
    const values = new Map<string, unknown>();
    const issues: RowIssue[] = [];
    if (fault)
      return { line, values, cells, issues: [{ severity: 'error', cell: null, ...fault }] };
    for (const bound of this.fields) {
      const cell = this.#firstCell(bound, cells);
      const before = issues.length;
      const refuse = (code: string, message: string, severity: RowIssue['severity'] = 'error') => {
        issues.push({ severity, code, message, cell });
        return undefined;
      };
      const faulty = bound.places.map((place) => cells[place]?.fault).find((one) => one);
      const text = faulty ? undefined : this.#textOf(bound, cells, refuse);
      if (faulty) refuse(faulty.code, faulty.message);
      else if (text === undefined) {
        if (issues.length === before) refuseMissing(bound, refuse);
      } else {
        const value = this.#valueOf(bound, text, refuse);
        if (value !== undefined) values.set(bound.name, value);
      }
    }
    return { line, values, issues, cells };
  }

  #firstCell({ places }: BoundField, cells: TableRow['cells']): Cell | null {
    const filled = places.find((place) => !isEmpty(cells[place])) ?? places[0];
    return (filled === undefined ? null : cells[filled]) ?? null;
  }

  /** The text of a field's columns, put together and translated; undefined when they say nothing. */
  #textOf(
    { name, mapping, places }: BoundField,
    cells: TableRow['cells'],
    refuse: (code: string, message: string) => undefined,
  ): string | undefined {
    const { value, separator, isNumbered, isHashed, values } = mapping;
    const parts = places.flatMap((place) => {
      const cell = cells[place];
      return cell && !isEmpty(cell) ? [cell.text.trim()] : [];
    });
    let text = value ?? (parts.length > 0 ? parts.join(separator) : undefined);
    if (text !== undefined && isNumbered) {
      // Blank parts count too: “a//b” and “a/b” are two keys.
      const whole = places.map((place) => cells[place]?.text.trim() ?? '').join(separator);
      text = `${whole}${separator}${this.#count(name, whole)}`;
    }
    if (text === undefined) return undefined;
    if (values) {
      const meant = values.get(fold(text)) ?? (values.has(fold(text)) ? null : mapping.otherwise);
      if (meant === undefined) {
        return refuse(
          'UNKNOWN_VALUE',
          `The mapping does not say what “${text}” means for ${name}.`,
        );
      }
      if (meant === null) return undefined;
      text = meant;
    }
    return isHashed ? fingerprintOf(text) : text;
  }

  #count(name: string, text: string): number {
    const counter = this.#occurrences.get(name) ?? new OccurrenceCounter();
    this.#occurrences.set(name, counter);
    return counter.count(text);
  }

  #valueOf(
    bound: BoundField,
    text: string,
    refuse: (code: string, message: string, severity?: RowIssue['severity']) => undefined,
  ): unknown {
    const { name, field, mapping } = bound;
    switch (field.type) {
      case 'text':
        return text;
      case 'list':
        return text.split(/[;\n]/).flatMap((one) => one.trim() || []);
      case 'reference':
        return this.#reference(mapping, text);
      case 'number':
        return readNumber(text, bound.mark) ?? refuse('BAD_NUMBER', `“${text}” is not a number.`);
      case 'choice': {
        const choices = field.choices ?? {};
        const known = Object.keys(choices).join(', ');
        const message = `“${text}” is none of ${known}. Say what it means in a mapping file: fields: { ${name}: { column: …, values: { "${text}": … } } }`;
        return choiceOf(choices, text) ?? refuse('UNKNOWN_VALUE', message);
      }
      default:
        return this.#time(bound, text, refuse);
    }
  }

  #reference({ system, objectType }: FieldMapping, externalId: string): Reference {
    return {
      system: system ?? this.#settings.system,
      ...(objectType === undefined ? {} : { objectType }),
      externalId,
    };
  }

  #time(
    { field, dateReaders }: BoundField,
    text: string,
    refuse: (code: string, message: string, severity?: RowIssue['severity']) => undefined,
  ): unknown {
    for (const read of dateReaders) {
      const parts = read(text);
      if (!parts) continue;
      const { clock, timeZone } = this.#settings;
      const moment = clock(parts);
      if (field.type === 'date') return moment.text.slice(0, 10);
      if (moment.isSkipped) {
        const message = `In ${timeZone} the clocks skipped ${text}; it is taken for ${moment.text}.`;
        refuse('SKIPPED_TIME', message, 'warning');
      }
      return moment.text;
    }
    return refuse('BAD_DATE', `“${text}” is not a date as this column writes them.`);
  }
}

/** Case does not tell one address from another. */
function fingerprintOf(text: string): string {
  return createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 32);
}

function refuseMissing(
  { name, field, mapping }: BoundField,
  refuse: (code: string, message: string) => undefined,
): void {
  if (!field.isRequired) return;
  const where = mapping.columns.map((column) => `“${column}”`).join(', ');
  refuse('EMPTY', `${name} is missing: ${where || 'the mapping'} says nothing.`);
}
