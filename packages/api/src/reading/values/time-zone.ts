import type { DateParts } from './date-pattern.ts';

/** A moment, as a text with its offset, and whether the clocks skipped the time that was given. */
export interface Moment {
  text: string;
  isSkipped: boolean;
}

/** Turns what a clock showed into a moment. */
export type Clock = (parts: DateParts) => Moment;

const MINUTE = 60_000;
/** Offsets change on the quarter of an hour, if at all. */
const SLOT = 15 * MINUTE;
const MOST_SLOTS = 20_000;

/** Tells whether a name is one of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

/**
 * Makes the clock of a time zone, with summer time as it was then.
 *
 * A time that came twice, when the clocks went back, is taken for the first; one that
 * never was, when they went forward, for as much later.
 */
export function clockOf(timeZone: string): Clock {
  const offsetAt = offsetsOf(timeZone);
  return (parts) => {
    const { year, month, day, hour, minute, second, millisecond } = parts;
    const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
    if (parts.offset !== null) return { text: textOf(local, parts.offset), isSkipped: false };
    const before = offsetAt(local - 86_400_000);
    const after = offsetAt(local + 86_400_000);
    const fits = (offset: number) => offsetAt(local - offset * MINUTE) === offset;
    // East of UTC first: of two moments it is the earlier one.
    const offset = [before, after].sort((one, other) => other - one).find(fits);
    if (offset !== undefined) return { text: textOf(local, offset), isSkipped: false };
    return { text: textOf(local + (after - before) * MINUTE, after), isSkipped: true };
  };
}

/** The offset of a zone at a moment, in minutes; asking the platform is slow, so answers are kept. */
function offsetsOf(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (ms) => {
    const slot = Math.floor(ms / SLOT) * SLOT;
    const seen = known.get(slot);
    if (seen !== undefined) return seen;
    const parts = new Map(
      format.formatToParts(slot).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const shown = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    const offset = Math.round((shown - slot) / MINUTE);
    if (known.size >= MOST_SLOTS) known.clear();
    known.set(slot, offset);
    return offset;
  };
}

function textOf(local: number, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(Math.abs(value)).padStart(2, '0');
  const zone = `${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  const text = new Date(local)
    .toISOString()
    .replace(/Z$/, '')
    .replace(/\.000$/, '');
  return `${text}${zone}`;
}
