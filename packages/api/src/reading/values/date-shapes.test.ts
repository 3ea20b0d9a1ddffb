import { describe, expect, it } from 'vitest';
import { addEvidence, noEvidence, settleFormats } from './date-shapes.ts';

function settle(...texts: string[]) {
  const evidence = noEvidence();
  for (const text of texts) addEvidence(evidence, text);
  return { ...settleFormats(evidence), dates: evidence.dates };
}

describe('settleFormats', () => {
  it.each([
    [['9.3.10 8:05', '25.3.10 9:32'], ['D.M.YY H:mm']],
    [['1/20/23 11:29', '2/8/23 14:58'], ['M/D/YY H:mm']],
    [['2/8/23 2:58 PM', '1/20/23 11:29 AM'], ['M/D/YY h:mm A']],
    [['2023-06-01 12:15:36'], ['YYYY-M-D H:mm:ss']],
    [
      ['2026-11-22T09:30:00.5Z', '2026-11-22T09:30:00+01:00'],
      ['YYYY-M-DTH:mm:ss.SZ', 'YYYY-M-DTH:mm:ssZ'],
    ],
    [
      ['25/12/2025', '25/12/2025', '31/12/2025 10:00'],
      ['D/M/YYYY', 'D/M/YYYY H:mm'],
    ],
    [['2026-03'], ['YYYY-M']],
    [['03/2026', '12/2026'], ['M/YYYY']],
    [['2026-Q1'], ['YYYY-Q']],
    [['T1 2026', 'T2 2026'], ['Q YYYY']],
    [['2026-W07'], ['YYYY-W']],
    [['2025', '2026'], ['YYYY']],
    [['40246.3368', '40247'], ['excel']],
    [['1268121900'], ['unix']],
    [['1268121900250'], ['unix-ms']],
  ])('reads %j as %j', (texts, formats) => {
    expect(settle(...texts)).toEqual({ formats, dates: texts.length });
  });

  it('asks where no value proves which number is the day', () => {
    expect(settle('3/4/2026', '12/12/2026', '1/1/2026')).toEqual({
      ambiguous: '3/4/2026',
      dates: 3,
    });
    expect(settle('3.4.26')).toEqual({ ambiguous: '3.4.26', dates: 1 });
  });

  it('asks where values prove both', () => {
    expect(settle('25/3/2026', '3/4/2026', '3/25/2026')).toEqual({
      mixed: ['25/3/2026', '3/25/2026'],
      dates: 3,
    });
  });

  it.each(['soon', '31/31/2026', '2026-02-30', '12', '1.2.3', '10:30', '3.5', '99/99/99'])(
    'does not take %j for a date',
    (text) => {
      expect(settle(text)).toEqual({ formats: [], dates: 0 });
    },
  );
});
