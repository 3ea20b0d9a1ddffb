import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../kernel/periods.ts';
import {
  type Circumstances,
  type Definition,
  type Measurement,
  objectionsTo,
  USUAL_MINIMUM,
} from './comparability.ts';
import type { Figure } from './formula.ts';

const DEFINITION: Definition = {
  type: 'CSAT',
  variant: 'MEAN',
  formulaVersion: 1,
  unit: 'SCORE',
  currency: null,
  scale: { least: 1, most: 5 },
};

function measured(
  [first, last]: readonly [string, string],
  definition: Partial<Definition> = {},
  figure: Partial<Figure> = {},
  dimensionKeys: readonly string[] = [''],
): Measurement {
  return {
    definition: { ...DEFINITION, ...definition },
    window: spanOf(first, last),
    figure: { value: 4, reason: null, sampleSize: 48, ...figure },
    dimensionKeys: new Set(dimensionKeys),
  };
}

const OCTOBER = ['2026-10-01', '2026-10-31'] as const;
const NOVEMBER = ['2026-11-01', '2026-11-30'] as const;
const usual: Circumstances = { periodUnit: 'MONTH', minimum: USUAL_MINIMUM, action: null };

const messages = (
  before: Measurement,
  after: Measurement,
  circumstances: Partial<Circumstances> = {},
) =>
  objectionsTo(before, after, { ...usual, ...circumstances }).map(
    ({ code, message }) => `${code}: ${message}`,
  );

describe('two measurements', () => {
  it('of whole months can be compared, although October is longer than November', () => {
    expect(messages(measured(OCTOBER), measured(NOVEMBER))).toEqual([]);
  });

  it.each([
    [
      { formulaVersion: 2 },
      'DIFFERENT_FORMULA: The formula was CSAT version 1 and is now CSAT version 2.',
    ],
    [
      { type: 'CES' },
      'DIFFERENT_FORMULA: The formula was CSAT version 1 and is now CES version 1.',
    ],
    [{ variant: 'TOP_TWO_BOX' }, 'DIFFERENT_VARIANT: The variant was MEAN and is now TOP_TWO_BOX.'],
    [{ unit: 'PERCENT' }, 'DIFFERENT_UNIT: The unit was SCORE and is now PERCENT.'],
    [{ currency: 'EUR' }, 'DIFFERENT_CURRENCY: The currency was none and is now EUR.'],
    [
      { scale: { least: 0, most: 10 } },
      'DIFFERENT_SCALE: The scale was 1 to 5 and is now 0 to 10.',
    ],
  ] as const)('defined apart by %j cannot', (definition, message) => {
    expect(messages(measured(OCTOBER), measured(NOVEMBER, definition))).toEqual([message]);
  });

  it('one of which has no value cannot', () => {
    const nothing = { value: null, reason: 'NO_DATA', sampleSize: null } as const;

    expect(messages(measured(OCTOBER, {}, nothing, []), measured(NOVEMBER))).toEqual([
      'NO_VALUE_BEFORE: There is no value before: NO_DATA.',
    ]);
    expect(messages(measured(OCTOBER), measured(NOVEMBER, {}, nothing, []))).toEqual([
      'NO_VALUE_AFTER: There is no value after: NO_DATA.',
    ]);
  });

  it('with too few answers cannot, and it says whose minimum that is', () => {
    const few = measured(NOVEMBER, {}, { sampleSize: 29 });
    const unknown = measured(NOVEMBER, {}, { sampleSize: null });
    const own = { sampleSize: 100, source: 'METRIC' } as const;

    expect(messages(measured(OCTOBER), few)).toEqual([
      'TOO_FEW_AFTER: Only 29 stand behind the value after; the rule of thumb, as the metric says none, is 30.',
    ]);
    expect(messages(measured(OCTOBER), unknown)).toEqual([
      'TOO_FEW_AFTER: How many stand behind the value after is not known; the rule of thumb, as the metric says none, is 30.',
    ]);
    expect(messages(measured(OCTOBER), few, { minimum: own })).toEqual([
      'TOO_FEW_BEFORE: Only 48 stand behind the value before; the metric asks for 100.',
      'TOO_FEW_AFTER: Only 29 stand behind the value after; the metric asks for 100.',
    ]);
  });

  it('are not too few where nothing is counted, or where the metric takes any number', () => {
    const unknown = measured(NOVEMBER, {}, { sampleSize: null });

    expect(messages(measured(OCTOBER), unknown, { minimum: null })).toEqual([]);
    const any = { sampleSize: 0, source: 'METRIC' } as const;
    expect(messages(measured(OCTOBER), unknown, { minimum: any })).toEqual([]);
  });

  it('of other dimensions cannot', () => {
    const before = measured(OCTOBER, {}, {}, ['shop', 'web']);

    expect(messages(before, measured(NOVEMBER, {}, {}, ['web', 'shop']))).toEqual([]);
    expect(messages(before, measured(NOVEMBER, {}, {}, ['web', 'app']))).toEqual([
      'DIFFERENT_DIMENSIONS: The two windows do not hold points of the same dimensions.',
    ]);
  });

  it.each([
    [
      OCTOBER,
      ['2026-10-31', '2026-11-30'],
      [
        'WINDOWS_OVERLAP: The window after starts on 2026-10-31, when the one before has not ended: its last day is 2026-10-31.',
        'WINDOW_CUTS_PERIOD: The points are kept by MONTH, and a window begins or ends within one.',
      ],
    ],
    [
      NOVEMBER,
      OCTOBER,
      [
        'WINDOWS_OVERLAP: The window after starts on 2026-10-01, when the one before has not ended: its last day is 2026-11-30.',
      ],
    ],
    [
      OCTOBER,
      ['2026-11-01', '2026-12-31'],
      ['WINDOWS_DIFFER_IN_LENGTH: The window before lasts 31 days, the one after 61.'],
    ],
    [
      ['2026-10-03', '2026-10-31'],
      NOVEMBER,
      [
        'WINDOW_CUTS_PERIOD: The points are kept by MONTH, and a window begins or ends within one.',
        'WINDOWS_DIFFER_IN_LENGTH: The window before lasts 29 days, the one after 30.',
      ],
    ],
  ] as const)('in windows %j and %j cannot', (before, after, expected) => {
    expect(messages(measured(before), measured(after))).toEqual(expected);
  });

  it('need the action in between', () => {
    const done = (doneOn: string | null) =>
      messages(measured(OCTOBER), measured(['2026-12-01', '2026-12-31']), { action: { doneOn } });

    expect(done('2026-11-15')).toEqual([]);
    expect(done('2026-10-31')).toEqual([]);
    expect(done('2026-12-01')).toEqual([]);
    expect(done('2026-10-30')).toEqual([
      'ACTION_NOT_DONE_BETWEEN: The action was done on 2026-10-30; the windows leave from 2026-10-31 to 2026-12-01 for it.',
    ]);
    expect(done('2026-12-02')).toHaveLength(1);
    expect(done(null)).toEqual([
      'ACTION_NOT_DONE_BETWEEN: The action is not done, or its day is not known; the windows leave from 2026-10-31 to 2026-12-01 for it.',
    ]);
  });
});
