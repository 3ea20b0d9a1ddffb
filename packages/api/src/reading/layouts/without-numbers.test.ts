import { expect, it } from 'vitest';
import { withoutNumbers } from './without-numbers.ts';

it.each([
  [
    ['Stage 1: Order', 'Stage 2: Delivery'],
    ['Order', 'Delivery'],
  ],
  [
    ['1. Commander', '2) Recevoir', 'Étape 3 – Renvoyer'],
    ['Commander', 'Recevoir', 'Renvoyer'],
  ],
  [['1 Order'], ['1 Order']],
  [
    ['Stage 1', 'Stage 2'],
    ['Stage 1', 'Stage 2'],
  ],
  [
    ['Stage 2: Order', 'Stage 1: Delivery'],
    ['Stage 2: Order', 'Stage 1: Delivery'],
  ],
  [
    ['1. Wait', '2. Wait'],
    ['1. Wait', '2. Wait'],
  ],
  [
    ['1. Order', 'Delivery'],
    ['1. Order', 'Delivery'],
  ],
  [[], []],
])('%j are called %j', (names, bare) => {
  expect(withoutNumbers(names)).toEqual(bare);
});
