import {
  addEvidence,
  type DateEvidence,
  type DecimalMark,
  isEmpty,
  markOf,
  noEvidence,
  readNumber,
  type Table,
} from '@parcours/api/reading';

/** What the values of a column have in common. */
export interface ColumnFacts {
  dates: DateEvidence;
  /** The decimal marks its numbers prove. */
  marks: Set<DecimalMark>;
  /** A number that could be read with either mark. */
  undecidedNumber: string | null;
  /** Its different values, as long as they are few. */
  values: Set<string>;
  filled: number;
  /** How many of its values are numbers. */
  numbers: number;
  /** The length of its longest value. */
  longest: number;
}

/** What is known of a table once it was read to its end. */
export interface Survey {
  rows: number;
  columns: ReadonlyMap<string, ColumnFacts>;
  /** The first row as JSON, where the file holds JSON. */
  firstJson: Readonly<Record<string, unknown>> | null;
}

/** More different values than this are no longer told apart. */
export const MOST_VALUES = 200;
const LONGEST_VALUE = 60;

/** Reads a table to its end for what its columns hold, in bounded memory. */
export async function surveyTable(table: Table): Promise<Survey> {
  const columns = new Map(table.header.map((name) => [name, newFacts()]));
  const facts = [...columns.values()];
  let rows = 0;
  let firstJson: Survey['firstJson'] = null;
  for await (const { cells, json } of table.rows()) {
    rows++;
    firstJson ??= json ?? null;
    for (const [i, cell] of cells.entries()) {
      const column = facts[i];
      if (column && cell && !isEmpty(cell)) addValue(column, cell.text.trim());
    }
  }
  return { rows, columns, firstJson };
}

function newFacts(): ColumnFacts {
  return {
    dates: noEvidence(),
    marks: new Set(),
    undecidedNumber: null,
    values: new Set(),
    filled: 0,
    numbers: 0,
    longest: 0,
  };
}

function addValue(facts: ColumnFacts, text: string): void {
  facts.filled++;
  facts.longest = Math.max(facts.longest, text.length);
  if (text.length > LONGEST_VALUE) return;
  addEvidence(facts.dates, text);
  if (facts.values.size <= MOST_VALUES) facts.values.add(text);
  if (/^\D{0,2}\d/.test(text) && readNumber(text, null) !== null) facts.numbers++;
  if (!/^[-+€$]?[\d\s.,'’]*[.,][\d\s.,'’]*[€$%]?$/.test(text)) return;
  const mark = markOf(text);
  if (mark) facts.marks.add(mark);
  else facts.undecidedNumber ??= text;
}
