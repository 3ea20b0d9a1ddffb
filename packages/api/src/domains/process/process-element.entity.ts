import { type Agreement, type Completion, type Draft, defineEntity } from '../../entity/index.ts';
import { moveAlong } from './move-along.ts';
import { nameInBpmn } from './rules/name-in-bpmn.ts';
import { type PlaceProblem, placeElement } from './rules/place-element.ts';

const PLACE = ['type', 'poolId', 'laneId', 'parentId'];

export const processElement = defineEntity({
  model: 'ProcessElement',
  noun: 'process element',
  parent: 'processId',
  container: 'processId',
  positionIn: ['processId'],
  ranges: {
    uptimePercent: [0, 100],
    operators: [0, 1_000_000],
    completeAccuratePercent: [0, 100],
  },
  managed: ['elementId', 'absentSince'],
  inferred: [
    ...['bpmnType', 'trigger', 'calledElement'],
    ...['poolId', 'laneId', 'parentId', 'attachedToId'],
  ],
  links: { systemIds: 'ProcessElementSystem' },
  reads: { poolId: PLACE, laneId: PLACE, parentId: PLACE, attachedToId: PLACE },
  complete,
  agreements: [
    holds('poolId', ['POOL'], 'as their pool'),
    holds('laneId', ['LANE'], 'as their lane'),
    holds('parentId', ['SUBPROCESS', 'LANE'], 'inside'),
    holds('attachedToId', ['TASK', 'SUBPROCESS'], 'sitting on it'),
  ],
  written: moveAlong,
});

function complete({ row, given, existing, related }: Draft): Completion {
  const draft = { given, isNew: existing === null, related };
  const named = nameInBpmn({ ...draft, row });
  if ('problems' in named) return { errors: named.problems.map(errorOf) };
  const type = named.values.type === undefined ? {} : { type: named.values.type };
  const placed = placeElement({
    ...draft,
    row: { ...row, ...named.values },
    given: { ...given, ...type },
  });
  if ('problems' in placed) return { errors: placed.problems.map(errorOf) };
  return { values: { ...named.values, ...placed.values } };
}

const errorOf = (problem: PlaceProblem) => ({ code: 'BAD_USER_INPUT' as const, ...problem });

/** What holds others stays what can hold them. */
function holds(column: string, types: readonly string[], how: string): Agreement {
  const isHolder = (row: Readonly<Record<string, unknown>>) => types.includes(String(row.type));
  return {
    with: column,
    reads: ['type'],
    // Told of with the place, in `complete`.
    check: () => [],
    disagreeing: (other) => (isHolder(other) ? { id: { in: [] } } : {}),
    refuse: (_other, count) => ({
      code: 'REJECTED',
      message: `${count} ${count === 1 ? 'element has' : 'elements have'} this one ${how}. Move them elsewhere before it becomes something else.`,
      path: 'type',
    }),
  };
}
