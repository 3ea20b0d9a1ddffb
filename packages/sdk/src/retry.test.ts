import { describe, expect, it } from 'vitest';
import { ApiError } from './errors.ts';
import { retryDelay, retryPolicy } from './retry.ts';

const broken = new ApiError('NETWORK', 'Broken.');
const limited = (retryAfterSeconds: number) =>
  new ApiError('RATE_LIMITED', 'Slow down.', { status: 429, details: { retryAfterSeconds } });

describe('retryDelay', () => {
  it.each([
    [1, 0, 125],
    [1, 1, 250],
    [2, 1, 500],
    [4, 0.5, 1500],
    [20, 1, 30_000],
  ])('after %i failures, at the random number %d, is %d ms', (failures, random, ms) => {
    const policy = retryPolicy({ random: () => random });

    expect(retryDelay(policy, broken, failures)).toBe(ms);
  });

  it('is what the server asks for, but not less than the usual pause', () => {
    const policy = retryPolicy({ random: () => 1 });

    expect(retryDelay(policy, limited(3), 1)).toBe(3_000);
    expect(retryDelay(policy, limited(0), 1)).toBe(250);
    expect(retryDelay(policy, limited(31), 1)).toBeUndefined();
  });

  it.each([
    new ApiError('CONFLICT', 'Stale.'),
    new ApiError('TIMEOUT', 'Too slow.', { status: 200 }),
    new Error('A fault of the program.'),
  ])('is none for %s', (error) => {
    expect(retryDelay(retryPolicy(), error, 1)).toBeUndefined();
  });
});

describe('the pause itself', () => {
  it('ends after its time', async () => {
    await expect(retryPolicy().sleep(1)).resolves.toBeUndefined();
  });

  it('ends at once with the reason of the signal, before or during it', async () => {
    const stop = new AbortController();
    const pause = retryPolicy().sleep(60_000, stop.signal);
    const reason = new Error('The user left.');
    stop.abort(reason);

    await expect(pause).rejects.toBe(reason);
    await expect(retryPolicy().sleep(60_000, stop.signal)).rejects.toBe(reason);
  });
});
