import { expect, it, vi } from 'vitest';
import { paced } from './paced-stream.ts';

async function* letters() {
  yield* ['a', 'b', 'c'];
}

it('passes everything on in order, and pays for each event before the next', async () => {
  const pay = vi.fn(() => 0);
  const passed: string[] = [];
  for await (const letter of paced(letters(), pay)) passed.push(letter);

  expect(passed).toEqual(['a', 'b', 'c']);
  expect(pay).toHaveBeenCalledTimes(3);
});

it('waits until an event can be paid for', async () => {
  const answers = [1, 1, 0, 0, 0];
  const pay = vi.fn(() => answers.shift() ?? 0);
  const stream = paced(letters(), pay);

  await stream.next();
  expect(pay).not.toHaveBeenCalled();
  expect(await stream.next()).toEqual({ done: false, value: 'b' });
  expect(pay).toHaveBeenCalledTimes(3);
  await stream.return();
});

it.each([
  ['for the next event', () => 0],
  ['until it can pay', () => 60_000],
])('stops at once while it waits %s, and lets go of its source', async (_what, pay) => {
  let isReleased = false;
  let never = () => {};
  const source: AsyncIterable<string> = {
    [Symbol.asyncIterator]() {
      let first = true;
      return {
        next() {
          if (first) {
            first = false;
            return Promise.resolve({ done: false, value: 'a' });
          }
          return new Promise((resolve) => {
            never = () => resolve({ done: true, value: undefined });
          });
        },
        return() {
          isReleased = true;
          never();
          return Promise.resolve({ done: true, value: undefined });
        },
      };
    },
  };
  const stream = paced(source, pay);
  await stream.next();
  const waiting = stream.next();

  await stream.return();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(isReleased).toBe(true);
});
