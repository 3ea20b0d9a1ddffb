import { expect, it } from 'vitest';
import { readChoice } from './read-choice.ts';

it.each([
  ['state', 'As-is', 'AS_IS'],
  ['state', 'État actuel', 'AS_IS'],
  ['state', 'Cible', 'TO_BE'],
  ['severity', 'élevée ', 'HIGH'],
  ['severity', 'Critical', 'CRITICAL'],
  ['kind', 'Cible', 'CIBLE'],
])('of %s, “%s” is %s', (field, text, value) => {
  expect(readChoice(field, text)).toBe(value);
});
