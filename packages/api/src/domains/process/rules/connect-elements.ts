import type { PlaceProblem } from './place-element.ts';

type Row = Readonly<Record<string, unknown>>;

/** The pool an end of an arrow belongs to; a pool belongs to itself. */
export const poolOf = (end: Row): unknown => (end.type === 'POOL' ? end.id : (end.poolId ?? null));

/** Why an arrow of a kind cannot connect two elements; null when it can. */
export function refuseArrow(kind: unknown, source: Row, target: Row): PlaceProblem | null {
  const ends = [source, target];
  if (ends.some(({ type }) => type === 'LANE')) {
    return { message: 'No arrow ends at a lane.', path: 'targetId' };
  }
  const isWithin = poolOf(source) === poolOf(target);
  if (kind === 'SEQUENCE') {
    if (ends.some(({ type }) => type === 'POOL')) {
      return { message: 'A sequence flow connects what is done, not pools.', path: 'kind' };
    }
    if (!isWithin) {
      return {
        message:
          'A sequence flow stays within one pool. Use the kind MESSAGE from one participant to another.',
        path: 'kind',
      };
    }
    if ((source.parentId ?? null) !== (target.parentId ?? null)) {
      return {
        message: 'A sequence flow does not cross the edge of a sub-process.',
        path: 'targetId',
      };
    }
  }
  if (kind === 'MESSAGE' && isWithin && poolOf(source) !== null) {
    return {
      message: 'A message flow goes from one pool to another. Use the kind SEQUENCE within a pool.',
      path: 'kind',
    };
  }
  return null;
}
