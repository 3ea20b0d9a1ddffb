import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestMoves } from './fewest-moves.ts';

const shifted = (places: readonly number[]) =>
  places.map((to, from) => ({ from, to, tie: `${Math.min(from, to)} ${Math.max(from, to)}` }));

const orders = fc
  .integer({ min: 0, max: 12 })
  .chain((size) => fc.shuffledSubarray([...Array(size).keys()], { minLength: size }));

/** The length of the longest increasing subsequence, the slow way. */
function longestIncreasing(values: readonly number[]): number {
  const ending: number[] = [];
  for (const [index, value] of values.entries()) {
    const before = ending.filter((_, other) => (values[other] ?? 0) < value);
    ending[index] = 1 + Math.max(0, ...before);
  }
  return Math.max(0, ...ending);
}

describe('fewestMoves', () => {
  it('moves nothing where one was inserted before all others', () => {
    const items = [0, 1, 2, 3].map((place) => ({ from: place, to: place + 1, tie: `${place}` }));

    expect(fewestMoves(items)).toEqual([]);
  });

  it('moves only the one that went from the end to the start', () => {
    const moves = fewestMoves(shifted([1, 2, 3, 0]));

    expect(moves.map(({ from, to }) => [from, to])).toEqual([[3, 0]]);
  });

  it('is as few as can be, and leaves the others in order', () => {
    fc.assert(
      fc.property(orders, (places) => {
        const items = shifted(places);
        const moves = fewestMoves(items);
        const kept = items.filter((item) => !moves.includes(item)).map(({ to }) => to);

        expect(kept).toEqual([...kept].sort((one, other) => one - other));
        expect(kept).toHaveLength(longestIncreasing(places));
      }),
    );
  });

  it('chooses the same seen from the other side', () => {
    fc.assert(
      fc.property(orders, (places) => {
        const items = places.map((to, from) => ({ from, to, tie: `item ${from}` }));
        const mirrored = items.map(({ from, to, tie }) => ({ from: to, to: from, tie }));
        const names = (moves: readonly { tie: string }[]) => moves.map(({ tie }) => tie).sort();

        expect(names(fewestMoves(mirrored))).toEqual(names(fewestMoves(items)));
      }),
    );
  });
});
