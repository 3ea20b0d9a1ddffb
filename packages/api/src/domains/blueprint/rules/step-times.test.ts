import { describe, expect, it } from 'vitest';
import { elementTimes, sideBySide, type TimedWork } from './step-times.ts';

const element = (id: string, processId: string, wait: number | null, work: number | null) =>
  ({
    type: 'ProcessElement',
    id,
    processId,
    ...elementTimes({ waitingSeconds: wait, durationSeconds: work }),
  }) satisfies TimedWork;
const process = (id: string, leadSeconds: number): TimedWork => ({
  type: 'Process',
  id,
  processId: id,
  leadSeconds,
  waitSeconds: leadSeconds - 10,
  processSeconds: 10,
});
const WAITS = { declared: 3_600, lived: null };

describe('sideBySide', () => {
  it('sums what is known, and tells how much longer the customer waits', () => {
    const works = [
      element('a', 'p', 100, 20),
      element('b', 'p', null, 30),
      element('c', 'q', null, null),
    ];

    expect(sideBySide(works, WAITS)).toEqual({
      leadSeconds: 150,
      waitSeconds: 100,
      processSeconds: 50,
      gapSeconds: 3_450,
      gapBasis: 'DECLARED',
    });
  });

  it('counts no element twice, and none whose whole process is linked', () => {
    const works = [
      element('a', 'p', 5, 5),
      process('p', 200),
      element('b', 'q', 1, 1),
      element('b', 'q', 1, 1),
    ];

    expect(sideBySide(works, WAITS)).toMatchObject({ leadSeconds: 202, processSeconds: 11 });
  });

  it('goes by what was lived rather than by what is declared; less than the lead is negative', () => {
    const lived = { medianSeconds: 60, count: 3 };

    expect(sideBySide([process('p', 200)], { declared: 3_600, lived })).toMatchObject({
      gapSeconds: -140,
      gapBasis: 'LIVED',
    });
  });

  it.each([
    ['without a wait', [process('p', 200)], { declared: null, lived: null }],
    ['without times of the work', [element('a', 'p', null, null)], WAITS],
    ['without work', [], WAITS],
  ])('knows no gap %s', (_, works, waits) => {
    expect(sideBySide(works, waits)).toMatchObject({ gapSeconds: null, gapBasis: null });
  });
});
