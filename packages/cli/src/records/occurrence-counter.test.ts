import { expect, it } from 'vitest';
import { OccurrenceCounter } from './occurrence-counter.ts';

it('counts each text by itself, however many there are', () => {
  const counter = new OccurrenceCounter();
  const texts = Array.from({ length: 5000 }, (_, i) => `Case ${i}`);

  const first = texts.map((text) => counter.count(text));
  const second = texts.map((text) => counter.count(text));

  expect(new Set(first)).toEqual(new Set([1]));
  expect(new Set(second)).toEqual(new Set([2]));
  expect([counter.count('Case 1'), counter.count('case 1'), counter.count('')]).toEqual([3, 1, 1]);
});
