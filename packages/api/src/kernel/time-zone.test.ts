import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './local-date.ts';
import { periodOf } from './periods.ts';
import { TimeZone, timeZoneOf } from './time-zone.ts';

const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Beirut',
];

const instantsOf = (zone: string, start: string, end: string) => {
  const { from, to } = timeZoneOf(zone).instantsOf({ start, end });
  return [from.toISOString(), to.toISOString()];
};

describe('the day of an instant', () => {
  it.each([
    ['Europe/Paris', '2026-11-21T23:30:00Z', '2026-11-22'],
    ['Europe/Paris', '2026-07-01T21:59:59.999Z', '2026-07-01'],
    ['Europe/Paris', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['Asia/Kolkata', '2026-11-21T18:29:59Z', '2026-11-21'],
    ['Asia/Kolkata', '2026-11-21T18:30:00Z', '2026-11-22'],
    ['Asia/Tokyo', '2026-11-21T15:00:00Z', '2026-11-22'],
    ['UTC', '1969-12-31T23:59:59.999Z', '1969-12-31'],
  ])('in %s at %s is %s', (zone, instant, date) => {
    expect(timeZoneOf(zone).dateAt(new Date(instant))).toBe(date);
  });

  it('gives the period too', () => {
    const paris = timeZoneOf('Europe/Paris');

    expect(paris.periodStartAt('MONTH', new Date('2026-10-31T23:00:00Z'))).toBe('2026-11-01');
    expect(paris.periodStartAt('QUARTER', new Date('2026-09-30T21:59:59Z'))).toBe('2026-07-01');
  });
});

describe('the instants of a span', () => {
  it.each([
    // The day the clocks go forward lasts 23 hours, the day they go back 25.
    [
      'Europe/Paris',
      '2026-03-29',
      '2026-03-30',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ],
    [
      'Europe/Paris',
      '2026-10-25',
      '2026-10-26',
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ],
    [
      'America/New_York',
      '2026-03-01',
      '2026-04-01',
      '2026-03-01T05:00:00.000Z',
      '2026-04-01T04:00:00.000Z',
    ],
    [
      'America/New_York',
      '2026-11-01',
      '2026-11-02',
      '2026-11-01T04:00:00.000Z',
      '2026-11-02T05:00:00.000Z',
    ],
    [
      'Asia/Kolkata',
      '2026-11-01',
      '2026-12-01',
      '2026-10-31T18:30:00.000Z',
      '2026-11-30T18:30:00.000Z',
    ],
    // Half an hour of summer time.
    [
      'Australia/Lord_Howe',
      '2026-04-05',
      '2026-04-06',
      '2026-04-04T13:00:00.000Z',
      '2026-04-05T13:30:00.000Z',
    ],
    // Midnight was skipped: the day began at one o'clock.
    [
      'America/Sao_Paulo',
      '2018-11-04',
      '2018-11-05',
      '2018-11-04T03:00:00.000Z',
      '2018-11-05T02:00:00.000Z',
    ],
    // A whole day was skipped at the date line.
    [
      'Pacific/Apia',
      '2011-12-30',
      '2011-12-31',
      '2011-12-30T10:00:00.000Z',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('of %s from %s to %s', (zone, start, end, from, to) => {
    expect(instantsOf(zone, start, end)).toEqual([from, to]);
  });

  it('hold exactly the instants of their days, in every zone', () => {
    const anyInstant = fc.date({
      min: new Date('2012-01-01'),
      max: new Date('2037-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (name, instant) => {
        const zone = timeZoneOf(name);
        const day = zone.dateAt(instant);
        const { from, to } = zone.instantsOf(periodOf('DAY', day));

        expect(from <= instant && instant < to).toBe(true);
        expect(zone.dateAt(from)).toBe(day);
        expect(zone.dateAt(to)).toBe(addDays(day, 1));
      }),
      { numRuns: 2_000 },
    );
  });

  it('agree with Intl, which is asked only once a day', () => {
    for (const name of ZONES) {
      const zone = new TimeZone(name);
      const printed = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short' });
      const start = Date.UTC(2026, 0, 1);
      for (let i = 0; i < 2_000; i++) {
        const instant = new Date(start + i * 4.37 * 3_600_000);

        expect(zone.dateAt(instant)).toBe(printed.format(instant));
      }
    }
  });
});
