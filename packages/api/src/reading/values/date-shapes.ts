import { readerOf } from './date-pattern.ts';

/** In which order a column's dates name day and month. */
export type DayOrder = 'D/M' | 'M/D';

/** How a text is written that may be a date: its pattern, where day and month stand as `X`. */
interface Shape {
  pattern: string;
  /** The order its own numbers prove: one of them is more than 12. */
  proves: DayOrder | null;
}

/** What the values of a column say about how its dates are written. */
export interface DateEvidence {
  /** Patterns and how many values are written so; day and month stand as `X` where they come first. */
  shapes: Map<string, number>;
  /** The first value that proves an order. */
  proofs: Map<DayOrder, string>;
  /** A value that does not prove one, for the sentence that asks. */
  undecided: string | null;
  values: number;
  dates: number;
}

export const noEvidence = (): DateEvidence => ({
  shapes: new Map(),
  proofs: new Map(),
  undecided: null,
  values: 0,
  dates: 0,
});

const MOST_SHAPES = 20;

const DATE = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?(?=$|[\sT,])/;
const TIME =
  /^(,? +|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.](\d{1,9}))?)?( ?[AaPp]\.?[Mm]\.?)?( ?(?:[Zz]|UTC|GMT|[+-]\d{2}:?\d{2}))?$/;

/** How whole months, quarters, weeks and years are written. */
const PERIODS: readonly (readonly [form: RegExp, pattern: (text: string) => string])[] = [
  [/^(19|20)\d{2}$/, () => 'YYYY'],
  [/^\d{1,2}[-/.]\d{4}$/, (text) => `M${text.at(-5)}YYYY`],
  [/^\d{4}[- ]?[QT][1-4]$/, (text) => `YYYY${/[- ]/.exec(text) ?? ''}Q`],
  [/^[QT][1-4][- ]\d{4}$/, (text) => `Q${text.at(2)}YYYY`],
  [/^\d{4}[- ]?[WS]\d{2}$/, (text) => `YYYY${/[- ]/.exec(text) ?? ''}W`],
];

/** Adds a value of the column to the evidence. */
export function addEvidence(evidence: DateEvidence, text: string): void {
  evidence.values++;
  const shape = shapeOf(text);
  if (!shape) return;
  const { shapes, proofs } = evidence;
  const seen = shapes.get(shape.pattern) ?? 0;
  if (seen === 0 && shapes.size >= MOST_SHAPES) return;
  evidence.dates++;
  shapes.set(shape.pattern, seen + 1);
  if (!shape.pattern.includes('X')) return;
  if (shape.proves === null) evidence.undecided ??= text;
  else if (!proofs.has(shape.proves)) proofs.set(shape.proves, text);
}

/** Says how a text is written, if it may be a date. */
export function shapeOf(text: string): Shape | null {
  if (/^\d{5}(\.\d+)?$/.test(text)) return { pattern: 'excel', proves: null };
  if (/^1\d{9}$/.test(text)) return { pattern: 'unix', proves: null };
  if (/^1\d{12}$/.test(text)) return { pattern: 'unix-ms', proves: null };
  const period = PERIODS.find(([form]) => form.test(text));
  if (period) return { pattern: period[1](text), proves: null };
  const date = DATE.exec(text);
  if (!date) return null;
  const day = dayShape(date);
  const time = timeShape(text.slice(date[0].length));
  if (!day || time === null) return null;
  const shape = { pattern: `${day.pattern}${time}`, proves: day.proves };
  const orders: DayOrder[] = shape.proves ? [shape.proves] : ['D/M', 'M/D'];
  const isDate = orders.some((order) => readerOf(inOrder(shape.pattern, order))?.(text));
  return isDate ? shape : null;
}

function dayShape([
  ,
  first = '',
  separator = '',
  second = '',
  third,
]: RegExpExecArray): Shape | null {
  if (third === undefined) {
    if (first.length === 4) return { pattern: `YYYY${separator}M`, proves: null };
    return null;
  }
  if (first.length === 4) return { pattern: `YYYY${separator}M${separator}D`, proves: null };
  const year = { 2: 'YY', 4: 'YYYY' }[third.length];
  if (!year || first.length > 2) return null;
  const [one, two] = [Number(first), Number(second)];
  const proves = one > 12 ? 'D/M' : two > 12 ? 'M/D' : null;
  return { pattern: `X${separator}X${separator}${year}`, proves };
}

function timeShape(text: string): string | null {
  if (text === '') return '';
  const [, gap, , , second, fraction, half, offset] = TIME.exec(text) ?? [];
  if (gap === undefined) return null;
  const seconds = second === undefined ? '' : fraction === undefined ? ':ss' : ':ss.S';
  const halves = half === undefined ? '' : half.startsWith(' ') ? ' A' : 'A';
  const offsets = offset === undefined ? '' : offset.startsWith(' ') ? ' Z' : 'Z';
  const start = gap === 'T' ? 'T' : gap.startsWith(',') ? ', ' : ' ';
  return `${start}${half === undefined ? 'H' : 'h'}:mm${seconds}${halves}${offsets}`;
}

/** Writes a shape's day and month in an order. */
function inOrder(pattern: string, order: DayOrder): string {
  const [first, second] = order === 'D/M' ? ['D', 'M'] : ['M', 'D'];
  return pattern.replace('X', first ?? '').replace('X', second ?? '');
}

/** How the dates of a column are to be read, or why its values do not say. */
export type DateFormats =
  | { formats: string[] }
  | { ambiguous: string }
  | { mixed: readonly [dayFirst: string, monthFirst: string] };

/** Settles how the dates of a column are written, the most frequent way first. */
export function settleFormats({ shapes, proofs, undecided }: DateEvidence): DateFormats {
  const dayFirst = proofs.get('D/M');
  const monthFirst = proofs.get('M/D');
  if (dayFirst !== undefined && monthFirst !== undefined) return { mixed: [dayFirst, monthFirst] };
  const order = dayFirst !== undefined ? 'D/M' : monthFirst !== undefined ? 'M/D' : null;
  if (order === null && undecided !== null) return { ambiguous: undecided };
  const patterns = [...shapes].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { formats: patterns.map((pattern) => inOrder(pattern, order ?? 'D/M')) };
}
