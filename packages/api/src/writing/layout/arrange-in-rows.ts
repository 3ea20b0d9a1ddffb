import { groupedBy } from '../../kernel/grouped.ts';
import type { GraphNode, Layout } from './drawing-graph.ts';
import { around, type Bounds } from './geometry.ts';

const GAP = 40;
const PADDING = 40;
const IN_A_ROW = 30;

/** Puts nodes side by side in their order, row below row: for more than anybody could read. */
export function arrangeInRows(nodes: readonly GraphNode[]): Layout {
  const bounds = new Map<string, Bounds>();
  const known = new Set(nodes.map(({ id }) => id));
  const inside = groupedBy(nodes, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  // Innermost first: what stands in a node says how large it is.
  const order: GraphNode[] = [];
  const open = [...(inside.get(null) ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    order.push(node);
    open.push(...(inside.get(node.id) ?? []));
  }
  const place = (list: readonly GraphNode[]) => {
    let [x, y, tallest] = [PADDING, PADDING, 0];
    for (const [index, node] of list.entries()) {
      if (index > 0 && index % IN_A_ROW === 0) [x, y, tallest] = [PADDING, y + tallest + GAP, 0];
      const { width, height } = bounds.get(node.id) ?? node;
      bounds.set(node.id, { x, y, width, height });
      x += width + GAP;
      tallest = Math.max(tallest, height);
    }
  };
  for (const { id } of order.toReversed()) {
    const children = inside.get(id);
    if (!children) continue;
    place(children);
    const box = around(children.flatMap((child) => bounds.get(child.id) ?? []));
    const { width = 0, height = 0 } = box ?? {};
    bounds.set(id, { x: 0, y: 0, width: width + 2 * PADDING, height: height + 2 * PADDING });
  }
  place(inside.get(null) ?? []);
  for (const { id } of order) {
    const from = bounds.get(id);
    for (const child of inside.get(id) ?? []) {
      const box = bounds.get(child.id);
      if (from && box) bounds.set(child.id, { ...box, x: box.x + from.x, y: box.y + from.y });
    }
  }
  return { bounds, routes: new Map() };
}
