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
  check: ({ journeyId, processId }) =>
    journeyId != null && processId != null
      ? [
          {
            code: 'BAD_USER_INPUT',
            message: 'A candidate is a journey or a process. Make two candidates of them.',
            path: 'processId',
          },
        ]
      : [],
});
