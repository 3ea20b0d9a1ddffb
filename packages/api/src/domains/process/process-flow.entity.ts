import {
  type Agreement,
  type Completion,
  type Draft,
  defineEntity,
  type RowError,
} from '../../entity/index.ts';
import { refuseArrow } from './rules/connect-elements.ts';

const ENDS = ['type', 'poolId', 'parentId'];

export const processFlow = defineEntity({
  model: 'ProcessFlow',
  noun: 'process flow',
  parent: 'processId',
  container: 'processId',
  ranges: { sharePercent: [0, 100] },
  managed: ['elementId', 'absentSince'],
  reads: { sourceId: ENDS, targetId: ENDS },
  complete,
  agreements: [staysConnected('sourceId', 'target'), staysConnected('targetId', 'source')],
});

/** Looks at both ends where the arrow is drawn anew; files may hold what the standard forbids. */
function complete({ row, given, existing, related }: Draft): Completion {
  const isDrawn = ['kind', 'sourceId', 'targetId'].some((column) => given[column] !== undefined);
  if (existing && !isDrawn) return { values: {} };
  const [source, target] = [related('sourceId'), related('targetId')];
  if (!source || !target) return { values: {} };
  const problem = refuseArrow(row.kind ?? 'SEQUENCE', source, target);
  return problem ? { errors: [{ code: 'BAD_USER_INPUT', ...problem }] } : { values: {} };
}

/** An element does not leave the pool or sub-process while arrows tie it to what stays there. */
function staysConnected(column: 'sourceId' | 'targetId', other: 'source' | 'target'): Agreement {
  return {
    with: column,
    reads: ['poolId', 'parentId'],
    check: () => [],
    disagreeing: ({ poolId = null, parentId = null }) => ({
      OR: [
        { kind: 'SEQUENCE', [other]: otherThan('poolId', poolId) },
        { kind: 'SEQUENCE', [other]: otherThan('parentId', parentId) },
        ...(poolId === null ? [] : [{ kind: 'MESSAGE', [other]: { poolId } }]),
      ],
    }),
    refuse: (_row, count): RowError => ({
      code: 'REJECTED',
      message: `${count} ${count === 1 ? 'arrow ties' : 'arrows tie'} the element to others in a way that would not be possible there: sequence flows stay within a pool and a sub-process, message flows go between pools. Delete ${count === 1 ? 'it' : 'them'} first.`,
      path: 'poolId',
    }),
  };
}

/** In SQL nothing differs from null; here everything else does. */
const otherThan = (column: string, value: unknown): object =>
  value === null
    ? { [column]: { not: null } }
    : { OR: [{ [column]: null }, { [column]: { not: value } }] };
