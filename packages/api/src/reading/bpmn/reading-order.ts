import { groupedBy } from '../../kernel/grouped.ts';
import type { DrawnElement, DrawnFlow } from './process-drawing.ts';

/**
 * Puts elements into the order in which a person reads them: pool after pool, each from
 * its start along the flows; what no flow reaches stands where the file has it.
 */
export function inReadingOrder(
  elements: readonly DrawnElement[],
  flows: readonly DrawnFlow[],
): DrawnElement[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const next = new Map<string, string[]>();
  const isReached = new Set<string>();
  const lead = (from: string, to: string) => {
    const known = next.get(from);
    if (known) known.push(to);
    else next.set(from, [to]);
    isReached.add(to);
  };
  for (const { kind, sourceId, targetId } of flows) {
    if (kind === 'SEQUENCE' && sourceId !== targetId) lead(sourceId, targetId);
  }
  // A boundary event is read after what it sits on, a sub-process before what is in it.
  for (const { id, attachedToId, parentId } of elements) {
    if (attachedToId !== null) lead(attachedToId, id);
    else if (parentId !== null && !isReached.has(id)) lead(parentId, id);
  }
  const order = new Set<DrawnElement>();
  const walk = (start: string) => {
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const element = byId.get(id);
      if (!element || order.has(element)) continue;
      order.add(element);
      open.push(...(next.get(id) ?? []).toReversed());
    }
  };
  const isStart = ({ id, kind }: DrawnElement) => kind === 'START' && !isReached.has(id);
  for (const own of groupedBy(elements, ({ poolId }) => poolId).values()) {
    for (const { id } of own.filter(isStart)) walk(id);
    for (const { id } of own.filter((element) => !isReached.has(element.id))) walk(id);
    for (const { id } of own) walk(id);
  }
  return [...order];
}
