import { dateOfDayNumber, dayNumberOf, type LocalDate } from './local-date.ts';
import { type PeriodUnit, type Span, startOfPeriod } from './periods.ts';

const DAY_MS = 86_400_000;
/** Fifty years; beyond it the days are looked up anew. */
const MOST_DAYS = 18_250;

/** What is known of the offset during one day of UTC. */
interface DayOffset {
  /** Milliseconds to add to UTC, at the start of the day. */
  first: number;
  /** When it changes during the day, and to what; null on all but two days a year. */
  change: { at: number; to: number } | null;
}

/**
 * A time zone by its IANA name: tells the local day of an instant, and the
 * instants of a local day.
 *
 * Asking `Intl` costs microseconds, so offsets are kept by the day of UTC; on a
 * day on which the clocks change, the instant of the change is searched once.
 */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;
  readonly #days = new Map<number, DayOffset>();

  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** The day it is in the zone at an instant. */
  dateAt(instant: Date): LocalDate {
    const time = instant.getTime();
    return dateOfDayNumber(Math.floor((time + this.#offsetAt(time)) / DAY_MS));
  }

  /** The first day of the period an instant lies in. */
  periodStartAt(unit: PeriodUnit, instant: Date): LocalDate {
    return startOfPeriod(unit, this.dateAt(instant));
  }

  /** The instants of a span of days: from the first on, up to but without the second. */
  instantsOf({ start, end }: Span): { from: Date; to: Date } {
    return { from: this.startOfDay(start), to: this.startOfDay(end) };
  }

  /** The first instant of a day: midnight, or later where the clocks skip midnight. */
  startOfDay(date: LocalDate): Date {
    const midnight = dayNumberOf(date) * DAY_MS;
    const guess = midnight - this.#offsetAt(midnight - this.#offsetAt(midnight));
    const isFirst = this.dateAt(new Date(guess)) >= date;
    if (isFirst && this.dateAt(new Date(guess - 1)) < date) return new Date(guess);
    // Zones reach from 12 hours behind UTC to 14 ahead of it.
    return new Date(
      firstWhere(midnight - DAY_MS, midnight + DAY_MS, (time) => {
        return this.dateAt(new Date(time)) >= date;
      }),
    );
  }

  #offsetAt(time: number): number {
    const day = Math.floor(time / DAY_MS);
    const { first, change } = this.#days.get(day) ?? this.#lookUp(day);
    return change && time >= change.at ? change.to : first;
  }

  #lookUp(day: number): DayOffset {
    const start = day * DAY_MS;
    const [first, to] = [this.#ask(start), this.#ask(start + DAY_MS)];
    const change =
      first === to
        ? null
        : { at: firstWhere(start, start + DAY_MS, (time) => this.#ask(time) !== first), to };
    const known = { first, change };
    if (this.#days.size >= MOST_DAYS) this.#days.clear();
    this.#days.set(day, known);
    return known;
  }

  #ask(time: number): number {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of this.#format.formatToParts(time)) parts[type] = value;
    const { era, year, month, day, hour, minute, second } = parts;
    const wall = new Date(0);
    wall.setUTCFullYear(
      era === 'AD' ? Number(year) : 1 - Number(year),
      Number(month) - 1,
      Number(day),
    );
    wall.setUTCHours(Number(hour), Number(minute), Number(second));
    return wall.getTime() - Math.floor(time / 1000) * 1000;
  }
}

/** The smallest whole number from `low` on for which a condition holds that holds at `high`. */
function firstWhere(low: number, high: number, holds: (value: number) => boolean): number {
  let [below, at] = [low, high];
  while (below < at) {
    const middle = Math.floor((below + at) / 2);
    if (holds(middle)) at = middle;
    else below = middle + 1;
  }
  return at;
}

const zones = new Map<string, TimeZone>();

/** The time zone of a name, made once: it gets faster with use. */
export function timeZoneOf(name: string): TimeZone {
  const known = zones.get(name) ?? new TimeZone(name);
  zones.set(name, known);
  return known;
}
