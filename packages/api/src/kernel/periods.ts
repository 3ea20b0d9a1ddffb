import { addDays, dateOfDayNumber, dayNumberOf, type LocalDate } from './local-date.ts';

/** A stretch of the calendar. Weeks start on Monday (ISO 8601). */
export type PeriodUnit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** Days from the first on, up to but without the end. */
export interface Span {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The span from a first to a last day, both included. */
export function spanOf(first: LocalDate, last: LocalDate): Span {
  return { start: first, end: addDays(last, 1) };
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** 1970-01-01 was a Thursday. */
const MONDAY_SHIFT = 3;

/** The first day of the period a day lies in. */
export function startOfPeriod(unit: PeriodUnit, date: LocalDate): LocalDate {
  if (unit === 'DAY') return date;
  if (unit === 'WEEK') {
    const day = dayNumberOf(date) + MONDAY_SHIFT;
    return dateOfDayNumber(day - (((day % 7) + 7) % 7) - MONDAY_SHIFT);
  }
  const months = monthsOf(date);
  return firstOfMonth(months - (months % MONTHS[unit]));
}

/** The first day of the period so many periods later. */
export function shiftPeriod(unit: PeriodUnit, start: LocalDate, by: number): LocalDate {
  if (unit === 'DAY') return addDays(start, by);
  if (unit === 'WEEK') return addDays(start, 7 * by);
  return firstOfMonth(monthsOf(start) + MONTHS[unit] * by);
}

/** The period a day lies in. */
export function periodOf(unit: PeriodUnit, date: LocalDate): Span {
  const start = startOfPeriod(unit, date);
  return { start, end: shiftPeriod(unit, start, 1) };
}

/** The periods that touch a span, in order; the first and the last may reach beyond it. */
export function* periodsIn(unit: PeriodUnit, { start, end }: Span): Generator<Span, void, void> {
  for (let from = startOfPeriod(unit, start); from < end; ) {
    const next = shiftPeriod(unit, from, 1);
    yield { start: from, end: next };
    from = next;
  }
}

/** Tells whether a span begins and ends where periods do, so that it cuts none. */
export function isWhole(unit: PeriodUnit, { start, end }: Span): boolean {
  return startOfPeriod(unit, start) === start && startOfPeriod(unit, end) === end;
}

/** How many days a span lasts. */
export function daysIn({ start, end }: Span): number {
  return dayNumberOf(end) - dayNumberOf(start);
}

const PARTS: Readonly<Record<PeriodUnit, readonly PeriodUnit[]>> = {
  DAY: ['DAY'],
  WEEK: ['WEEK', 'DAY'],
  MONTH: ['MONTH', 'DAY'],
  QUARTER: ['QUARTER', 'MONTH', 'DAY'],
  YEAR: ['YEAR', 'QUARTER', 'MONTH', 'DAY'],
};

/** Tells whether periods of one unit are made of whole periods of another: weeks cut months. */
export function consistsOf(whole: PeriodUnit, part: PeriodUnit): boolean {
  return PARTS[whole].includes(part);
}

/** The units whose periods are made of whole periods of a unit, itself first. */
export function coarserUnits(part: PeriodUnit): PeriodUnit[] {
  const units: PeriodUnit[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
  return units.filter((whole) => consistsOf(whole, part));
}

function monthsOf(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOfMonth(months: number): LocalDate {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}
