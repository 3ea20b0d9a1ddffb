import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamFlow } from './stream-graph.ts';
import { type StreamStage, valueStream } from './value-stream.ts';

const stage = (id: string, values: Partial<StreamStage> = {}): StreamStage => ({
  id,
  processSeconds: null,
  waitSeconds: null,
  cycleSeconds: null,
  changeoverSeconds: null,
  batchSize: null,
  uptimePercent: null,
  operators: null,
  completeAccuratePercent: null,
  valueClass: null,
  ...values,
});
const flow = (sourceId: string, targetId: string, rest: Partial<StreamFlow> = {}): StreamFlow => ({
  sourceId,
  targetId,
  isRework: false,
  sharePercent: null,
  ...rest,
});
const chain = (ids: readonly string[]) => ids.slice(1).map((id, i) => flow(String(ids[i]), id));
const timed = (id: string, processSeconds: number, waitSeconds = 0) =>
  stage(id, { processSeconds, waitSeconds });
const NO_DEMAND = { dailyDemand: null, dailyWorkSeconds: null };

describe('a value stream', () => {
  it('has lead time, activity ratio and rolled %C&A of the textbook', () => {
    const work = [10, 30, 60, 40, 20];
    const waits = [0, 5, 15, 20, 10];
    const shares = [100, 90, 85, 95, null];
    const stages = work.map((processSeconds, i) =>
      stage(`s${i}`, {
        processSeconds,
        waitSeconds: waits[i] ?? 0,
        completeAccuratePercent: shares[i] ?? null,
      }),
    );

    const figures = valueStream(stages, chain(stages.map(({ id }) => id)), NO_DEMAND);

    expect(figures).toMatchObject({ processSeconds: 160, waitSeconds: 50, leadSeconds: 210 });
    expect(figures.activityRatio).toBeCloseTo(0.762, 3);
    expect(figures.rolledCompleteAccurate).toBeCloseTo(0.727, 3);
    expect(figures.leadTimes).toEqual({ best: 210, average: 210, worst: 210 });
  });

  it('goes along the longest way, and the best case along the shortest', () => {
    const stages = [timed('in', 10), timed('fast', 5, 5), timed('slow', 20, 40), timed('out', 10)];
    const flows = [
      flow('in', 'fast', { sharePercent: 75 }),
      flow('in', 'slow', { sharePercent: 25 }),
      flow('fast', 'out'),
      flow('slow', 'out'),
    ];

    const { path, leadSeconds, leadTimes } = valueStream(stages, flows, NO_DEMAND);

    expect(path).toEqual(['in', 'slow', 'out']);
    expect(leadSeconds).toBe(80);
    expect(leadTimes).toEqual({ best: 30, average: 0.75 * 30 + 0.25 * 80, worst: 80 });
  });

  it('runs rework as often as cases come back, and at worst once', () => {
    const stages = [timed('a', 10), timed('b', 20), timed('c', 5)];
    const flows = [...chain(['a', 'b', 'c']), flow('b', 'a', { isRework: true, sharePercent: 20 })];

    const { leadTimes } = valueStream(stages, flows, NO_DEMAND);

    // 1 / (1 - 0.2) visits of a and b, one of c.
    expect(leadTimes.best).toBe(35);
    expect(leadTimes.average).toBeCloseTo(30 * 1.25 + 5, 6);
    expect(leadTimes.worst).toBe(65);
  });

  it.each([
    ['a share of rework', [flow('a', 'b'), flow('b', 'a', { isRework: true })]],
    [
      'which ways run side by side',
      [flow('a', 'b', { sharePercent: 100 }), flow('a', 'c', { sharePercent: 100 })],
    ],
  ])('has no average when it is not known: %s', (_, flows) => {
    const stages = [timed('a', 10), timed('b', 20), timed('c', 5)];

    expect(valueStream(stages, flows, NO_DEMAND).leadTimes.average).toBeNull();
  });

  it('measures stages against takt, and names the bottleneck', () => {
    const stages = [
      stage('team', { processSeconds: 600, operators: 4 }),
      stage('press', {
        cycleSeconds: 90,
        changeoverSeconds: 600,
        batchSize: 20,
        uptimePercent: 80,
      }),
      stage('pack', { cycleSeconds: 200 }),
      stage('wait', { waitSeconds: 10 }),
    ];

    const figures = valueStream(stages, [], { dailyDemand: 200, dailyWorkSeconds: 28_800 });

    expect(figures.taktSeconds).toBe(144);
    expect(figures.paces).toEqual([
      { id: 'team', cycleSeconds: 150, utilisation: 150 / 144, isBottleneck: false },
      { id: 'press', cycleSeconds: 150, utilisation: 150 / 144, isBottleneck: false },
      { id: 'pack', cycleSeconds: 200, utilisation: 200 / 144, isBottleneck: true },
    ]);
  });

  it('says what share of the lead time adds value', () => {
    const stages = [
      stage('make', { processSeconds: 30, valueClass: 'VALUE_ADDING' }),
      stage('check', { processSeconds: 20, waitSeconds: 50, valueClass: 'NECESSARY' }),
    ];

    const figures = valueStream(stages, chain(['make', 'check']), NO_DEMAND);

    expect(figures.valueAddedRatio).toBe(0.3);
  });

  it('has figures for nothing, and names what nobody measured', () => {
    expect(valueStream([], [], NO_DEMAND)).toMatchObject({ path: [], activityRatio: null });
    expect(valueStream([stage('a'), timed('b', 1)], [], NO_DEMAND).unmeasured).toEqual(['a']);
  });

  it('keeps best below average below worst where each loop comes back less often than not', () => {
    const times = fc.array(fc.nat(1_000), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(times, fc.nat(49), fc.nat(), fc.nat(), (seconds, sharePercent, one, other) => {
        const stages = seconds.map((time, i) => timed(`s${i}`, time));
        const [to = 0, from = 0] = [one % stages.length, other % stages.length].sort(
          (a, b) => a - b,
        );
        const loop = flow(`s${from}`, `s${to}`, { isRework: true, sharePercent });
        const flows = [...chain(stages.map(({ id }) => id)), loop];
        const { best, average, worst } = valueStream(stages, flows, NO_DEMAND).leadTimes;
        expect(average).toBeGreaterThanOrEqual(best - 1e-6);
        expect(average).toBeLessThanOrEqual(worst + 1e-6);
      }),
    );
  });
});
