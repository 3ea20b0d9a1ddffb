import { describe, expect, it } from 'vitest';
import { Buckets } from './bucket.ts';

describe('Buckets', () => {
  it('grants while there is enough and says how long to wait when there is not', () => {
    const buckets = new Buckets({ capacity: 100, restorePerSecond: 10 });

    expect(buckets.spend('a', 70, 0)).toEqual({
      granted: true,
      available: 30,
      retryAfterSeconds: 0,
    });
    expect(buckets.spend('a', 70, 0)).toEqual({
      granted: false,
      available: 30,
      retryAfterSeconds: 4,
    });
    expect(buckets.spend('a', 70, 4_000)).toEqual({
      granted: true,
      available: 0,
      retryAfterSeconds: 0,
    });
  });

  it('fills up to its capacity and not beyond', () => {
    const buckets = new Buckets({ capacity: 100, restorePerSecond: 10 });
    buckets.spend('a', 100, 0);

    expect(buckets.peek('a', 0, 3_600_000).available).toBe(100);
  });

  it('keeps one key from spending what another has', () => {
    const buckets = new Buckets({ capacity: 100, restorePerSecond: 10 });
    buckets.spend('a', 100, 0);

    expect(buckets.spend('b', 100, 0).granted).toBe(true);
  });

  it('is not drained by a clock that is set back', () => {
    const buckets = new Buckets({ capacity: 100, restorePerSecond: 10 });
    buckets.spend('a', 40, 3_600_000);

    expect(buckets.spend('a', 10, 0)).toMatchObject({ granted: true, available: 50 });
    expect(buckets.peek('a', 0, 1_000).available).toBe(60);
  });
});
