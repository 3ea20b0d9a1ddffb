import { describe, expect, it } from 'vitest';
import { readerOf } from './date-pattern.ts';
import { clockOf, isTimeZone } from './time-zone.ts';

function moment(timeZone: string, text: string) {
  const parts = readerOf('YYYY-MM-DD HH:mm')?.(text);
  return parts && clockOf(timeZone)(parts);
}

describe('clockOf', () => {
  it.each([
    ['Europe/Paris', '2010-03-09 08:05', '2010-03-09T08:05:00+01:00'],
    ['Europe/Paris', '2010-07-09 08:05', '2010-07-09T08:05:00+02:00'],
    ['America/New_York', '2023-01-20 11:29', '2023-01-20T11:29:00-05:00'],
    ['America/St_Johns', '2023-01-20 11:29', '2023-01-20T11:29:00-03:30'],
    ['Asia/Kathmandu', '2023-01-20 11:29', '2023-01-20T11:29:00+05:45'],
    ['Pacific/Apia', '2012-01-01 00:00', '2012-01-01T00:00:00+14:00'],
    ['UTC', '2023-01-20 11:29', '2023-01-20T11:29:00+00:00'],
  ])('knows that in %s %s is %s', (zone, text, expected) => {
    expect(moment(zone, text)).toEqual({ text: expected, isSkipped: false });
  });

  it('takes a time that came twice for the first', () => {
    expect(moment('Europe/Paris', '2010-10-31 02:30')).toEqual({
      text: '2010-10-31T02:30:00+02:00',
      isSkipped: false,
    });
    expect(moment('America/New_York', '2023-11-05 01:30')?.text).toBe('2023-11-05T01:30:00-04:00');
  });

  it('says when the clocks skipped a time', () => {
    expect(moment('Europe/Paris', '2010-03-28 02:30')).toEqual({
      text: '2010-03-28T03:30:00+02:00',
      isSkipped: true,
    });
    expect(moment('Europe/Paris', '2010-03-28 03:00')?.isSkipped).toBe(false);
  });
});

it('knows time zones by their names', () => {
  expect([isTimeZone('Europe/Paris'), isTimeZone('Paris')]).toEqual([true, false]);
});
