import { describe, expect, it } from 'vitest';
import { readerOf } from './date-pattern.ts';
import { clockOf } from './time-zone.ts';

const utc = clockOf('UTC');

describe('readerOf', () => {
  it.each([
    ['D.M.YY H:mm', '9.3.10 8:05', '2010-03-09T08:05:00+00:00'],
    ['D.M.YY H:mm', '09.03.10  08:05', '2010-03-09T08:05:00+00:00'],
    ['M/D/YY h:mm A', '1/20/23 12:29 am', '2023-01-20T00:29:00+00:00'],
    ['M/D/YY h:mmA', '1/20/23 11:29p.m.', '2023-01-20T23:29:00+00:00'],
    ['YYYY-MM-DD', '1999-12-31', '1999-12-31T00:00:00+00:00'],
    ['YYYY-MM-DDTHH:mm:ss.SZ', '2026-11-22T09:30:00.25+01:00', '2026-11-22T09:30:00.250+01:00'],
    ['YYYY-MM-DD HH:mm:ss Z', '2026-11-22 09:30:00 UTC', '2026-11-22T09:30:00+00:00'],
    ['M/YYYY', '3/2026', '2026-03-01T00:00:00+00:00'],
    ['Q YYYY', 'T3 2026', '2026-07-01T00:00:00+00:00'],
    ['YYYY-Q', '2026-Q4', '2026-10-01T00:00:00+00:00'],
    ['YYYY-W', '2026-W01', '2025-12-29T00:00:00+00:00'],
    ['YYYY-W', '2020-W53', '2020-12-28T00:00:00+00:00'],
    ['YYYY', '2026', '2026-01-01T00:00:00+00:00'],
    ['DD/MM/YY', '01/02/70', '1970-02-01T00:00:00+00:00'],
    ['DD/MM/YY', '01/02/69', '2069-02-01T00:00:00+00:00'],
    ['excel', '40246.336805555555', '2010-03-09T08:05:00+00:00'],
    ['unix', '1268121900', '2010-03-09T08:05:00+00:00'],
    ['unix-ms', '1268121900250', '2010-03-09T08:05:00.250+00:00'],
  ])('%s reads %s', (format, text, moment) => {
    const parts = readerOf(format)?.(text);

    expect(parts && utc(parts).text).toBe(moment);
  });

  it.each([
    ['D.M.YY H:mm', '9.3.10'],
    ['D.M.YY', '30.2.10'],
    ['D.M.YY', '9.13.10'],
    ['D.M.YY H:mm', '9.3.10 24:00'],
    ['D.M.YY h:mm A', '9.3.10 13:00 pm'],
    ['D.M.YY', '9/3/10'],
    ['excel', '9.3.10'],
    ['YYYY-W', '2026-W54'],
    ['YYYY-W', '2021-W53'],
    ['YYYY-Q', '2026-Q5'],
  ])('%s does not read %s', (format, text) => {
    expect(readerOf(format)?.(text)).toBeNull();
  });

  it.each(['D.M', 'dd/mm/YYYY', 'YYYY-MM-MM', 'the day', 'DDD.M.YY', ''])(
    '%j is no format',
    (format) => {
      expect(readerOf(format)).toBeNull();
    },
  );
});
