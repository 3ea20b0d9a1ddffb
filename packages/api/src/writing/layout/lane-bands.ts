import { groupedBy } from '../../kernel/grouped.ts';
import type { GraphLane, GraphNode } from './drawing-graph.ts';
import { around, type Bounds, rightOf } from './geometry.ts';

const GAP = 30;
const SMALLEST = 120;
const HEADER = 30;

/** Where lanes stand, and how far each node moved down or up into its own. */
export interface Bands {
  readonly lanes: Map<string, Bounds>;
  readonly shifts: Map<string, { dx: number; dy: number }>;
  readonly height: number;
}

/**
 * Moves nodes into bands, one for each innermost lane, and keeps how far right they stand:
 * what would overlap goes into another row of its band. What is in no lane comes last.
 */
export function intoBands(
  lanes: readonly GraphLane[],
  nodes: readonly GraphNode[],
  bounds: ReadonlyMap<string, Bounds>,
  width: number,
): Bands {
  const inner = groupedBy(lanes, ({ parent }) => parent);
  const members = groupedBy(nodes, ({ lane }) => lane);
  const shifts: Bands['shifts'] = new Map();
  const placed = new Map<string, Bounds>();
  let top = 0;
  const fill = (own: readonly GraphNode[]) => {
    const rows = intoRows(own, bounds);
    let y = top + GAP;
    for (const row of rows) {
      const boxes = row.flatMap(({ id }) => bounds.get(id) ?? []);
      const tallest = Math.max(...boxes.map(({ height }) => height));
      for (const { id } of row) {
        const box = bounds.get(id);
        if (box) shifts.set(id, { dx: 0, dy: y + (tallest - box.height) / 2 - box.y });
      }
      y += tallest + GAP;
    }
    return Math.max(SMALLEST, y - top);
  };
  const depth = depthOf(lanes);
  const walk = (lane: GraphLane) => {
    const start = top;
    const children = inner.get(lane.id) ?? [];
    const own = members.get(lane.id) ?? [];
    if (children.length === 0 || own.length > 0) top += fill(own);
    for (const child of children) walk(child);
    const x = HEADER * (depth.get(lane.id) ?? 1);
    placed.set(lane.id, { x, y: start, width: width - x, height: top - start });
  };
  const known = new Set(lanes.map(({ id }) => id));
  for (const lane of lanes) if (lane.parent === null || !known.has(lane.parent)) walk(lane);
  const rest = nodes.filter(({ lane }) => lane === null || !known.has(lane));
  if (rest.length > 0) top += fill(rest);
  return { lanes: placed, shifts, height: top };
}

/** How many headers stand left of what is in a lane. */
export function depthOf(lanes: readonly GraphLane[]): Map<string, number> {
  const depth = new Map<string, number>();
  const byId = new Map(lanes.map((lane) => [lane.id, lane]));
  for (const { id } of lanes) {
    let count = 0;
    for (let at = byId.get(id); at && count <= lanes.length; count++) {
      at = at.parent === null ? undefined : byId.get(at.parent);
    }
    depth.set(id, count);
  }
  return depth;
}

function intoRows(nodes: readonly GraphNode[], bounds: ReadonlyMap<string, Bounds>): GraphNode[][] {
  const rows: { nodes: GraphNode[]; end: number }[] = [];
  const boxOf = ({ id }: GraphNode) => bounds.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  const sorted = [...nodes].sort((a, b) => boxOf(a).x - boxOf(b).x || boxOf(a).y - boxOf(b).y);
  for (const node of sorted) {
    const box = boxOf(node);
    const row = rows.find(({ end }) => end + GAP <= box.x);
    if (row) {
      row.nodes.push(node);
      row.end = rightOf(box);
    } else {
      rows.push({ nodes: [node], end: rightOf(box) });
    }
  }
  return rows.map(({ nodes: own }) => own);
}

/** The width that boxes take, with room at the end. */
export const widthOf = (boxes: readonly Bounds[]): number => {
  const box = around(boxes);
  return box ? rightOf(box) + GAP : 0;
};
