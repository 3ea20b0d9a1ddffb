/** The parts of a moment as a text shows them. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  /** Minutes east of UTC; null when the text does not say. */
  offset: number | null;
}

/** Reads a text in one way; null when it is not written so, or names no day there is. */
export type DateReader = (text: string) => DateParts | null;

const TOKEN = /YYYY|YY|MM?|DD?|HH?|hh?|mm?|ss?|S|A|Z|T|Q|W|[^A-Za-z]|[A-Za-z]+/g;

/** What each token stands for, as a regular expression. Leading zeros are never needed. */
const FORMS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>\\d{4})',
  YY: '(?<shortYear>\\d{2})',
  // T is what quarters are called in French.
  Q: '[QqTt]?(?<quarter>[1-4])',
  W: '[WwSs]?(?<week>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
  H: '(?<hour>\\d{1,2})',
  h: '(?<hour>\\d{1,2})',
  m: '(?<minute>\\d{1,2})',
  s: '(?<second>\\d{1,2})',
  S: '(?<fraction>\\d{1,9})',
  A: '(?<half>[AaPp])\\.?[Mm]\\.?',
  Z: '(?<offset>[Zz]|UTC|GMT|[+-]\\d{2}:?\\d{2})',
  T: '[Tt]',
};

/** The number of minutes since midnight UTC a spreadsheet's day count starts from: 30 December 1899. */
const SPREADSHEET_START = Date.UTC(1899, 11, 30);

/** Formats that are no patterns: counts of time since some moment. */
const COUNTS: Readonly<Record<string, (count: number) => { ms: number; isLocal: boolean }>> = {
  excel: (days) => ({
    ms: SPREADSHEET_START + Math.round(days * 86_400) * 1000,
    isLocal: true,
  }),
  unix: (seconds) => ({ ms: seconds * 1000, isLocal: false }),
  'unix-ms': (ms) => ({ ms, isLocal: false }),
};

/**
 * Makes the reader of a format: a pattern such as `D.M.YY H:mm`, or `excel`, `unix`,
 * `unix-ms`. Null when it is none.
 *
 * A pattern needs a year. One without month or day means the first of them; `Q` is a
 * quarter and `W` an ISO week, of which the first day is meant.
 */
export function readerOf(format: string): DateReader | null {
  const count = COUNTS[format];
  if (count) return (text) => readCount(text, count);
  const tokens = format.match(TOKEN) ?? [];
  let source = '';
  for (const token of tokens) {
    const form = FORMS[token] ?? FORMS[token.slice(0, 1)];
    if (/^[A-Za-z]/.test(token) && (!form || !/^(.)\1*$/.test(token))) return null;
    source += /^[A-Za-z]/.test(token) ? form : token === ' ' ? '\\s+' : escaped(token);
  }
  const names = [...source.matchAll(/<(\w+)>/g)].map(([, name]) => name);
  const isWhole = names.some((name) => name === 'year' || name === 'shortYear');
  if (!isWhole || new Set(names).size < names.length) return null;
  const pattern = new RegExp(`^${source}$`);
  return (text) => partsOf(pattern.exec(text)?.groups);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function readCount(
  text: string,
  momentOf: (count: number) => { ms: number; isLocal: boolean },
): DateParts | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const { ms, isLocal } = momentOf(Number(text));
  const moment = new Date(ms);
  if (Number.isNaN(moment.getTime())) return null;
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    millisecond: moment.getUTCMilliseconds(),
    offset: isLocal ? null : 0,
  };
}

function partsOf(groups: Record<string, string | undefined> | undefined): DateParts | null {
  if (!groups) return null;
  const { year, shortYear, half, fraction = '' } = groups;
  const wholeYear = year === undefined ? centuryOf(Number(shortYear)) : Number(year);
  const date = dateOf(wholeYear, groups);
  if (!date) return null;
  const parts = {
    ...date,
    hour: hourOf(Number(groups.hour ?? 0), half),
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
    millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
    offset: offsetOf(groups.offset),
  };
  return isReal(parts) ? parts : null;
}

const DAY_MS = 86_400_000;

/** The day, or the first day of the month, the quarter or the ISO week. */
function dateOf(
  year: number,
  { month, day, quarter, week }: Record<string, string | undefined>,
): Pick<DateParts, 'year' | 'month' | 'day'> | null {
  if (week === undefined) {
    const first = quarter === undefined ? 1 : Number(quarter) * 3 - 2;
    return { year, month: Number(month ?? first), day: Number(day ?? 1) };
  }
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY_MS;
  const start = new Date(monday + (Number(week) - 1) * 7 * DAY_MS);
  // Week 53 of a year without one is week 1 of the next.
  const thursday = new Date(start.getTime() + 3 * DAY_MS);
  if (thursday.getUTCFullYear() !== year) return null;
  return { year: start.getUTCFullYear(), month: start.getUTCMonth() + 1, day: start.getUTCDate() };
}

/** Two digits mean 1970 to 2069. */
const centuryOf = (year: number) => (year < 70 ? 2000 + year : 1900 + year);

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** No 30 February, no 25 o'clock. */
function isReal({ year, month, day, hour, minute, second }: DateParts): boolean {
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
