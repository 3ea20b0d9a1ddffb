import { defineEntity } from '../../entity/index.ts';
import { CRITERIA, ESTIMATE_COLUMNS, GREATEST, isScore } from './rules/criteria.ts';

const ESTIMATED_AT_MOST = 1e12;

export const selectionCandidate = defineEntity({
  model: 'SelectionCandidate',
  noun: 'selection candidate',
  parent: 'selectionId',
  positionIn: ['selectionId'],
  ranges: Object.fromEntries(
    CRITERIA.map((name) => [
      ESTIMATE_COLUMNS[name],
      [0, isScore(name) ? GREATEST : ESTIMATED_AT_MOST] as const,
    ]),
  ),
  atMostOneOf: ['journeyId', 'processId'],
});
