import { groupedBy } from '../../kernel/grouped.ts';
import { arrangeNodes } from './arrange-nodes.ts';
import type { DrawingGraph, GraphEdge, GraphNode, Layout } from './drawing-graph.ts';
import { type Bounds, bottomOf, type Point, route } from './geometry.ts';
import { depthOf, intoBands, widthOf } from './lane-bands.ts';

const LEFT = 100;
const TOP = 80;
const GAP = 60;
const HEADER = 30;
const EMPTY_POOL = 60;
const NARROWEST = 400;

/**
 * Finds a place for everything: pools below each other, all as wide as the widest, their
 * nodes from left to right along the arrows, in bands where there are lanes.
 */
export async function layOut(graph: DrawingGraph): Promise<Layout> {
  const layout: Layout = { bounds: new Map(), routes: new Map() };
  const byPool = groupedBy(graph.nodes, ({ pool }) => pool);
  const parts: Part[] = [];
  for (const pool of [...graph.pools, null]) {
    parts.push(await arrangePart(graph, pool, byPool.get(pool) ?? []));
  }
  const width = Math.max(NARROWEST, ...parts.map((part) => part.width));
  let top = TOP;
  for (const part of parts) {
    if (part.pool === null && part.layout.bounds.size === 0) continue;
    const height = settle(layout, part, { x: LEFT, y: top }, width);
    top += height + GAP;
  }
  placeAttached(layout, graph.nodes);
  for (const { id, source, target } of graph.edges) {
    const [from, to] = [layout.bounds.get(source), layout.bounds.get(target)];
    if (from && to && !layout.routes.has(id)) layout.routes.set(id, route(from, to));
  }
  return layout;
}

/** A pool with what is in it, as if it stood alone. */
interface Part {
  readonly pool: string | null;
  readonly layout: Layout;
  readonly width: number;
  readonly place: (width: number) => { lanes: Map<string, Bounds>; height: number };
}

async function arrangePart(
  graph: DrawingGraph,
  pool: string | null,
  nodes: readonly GraphNode[],
): Promise<Part> {
  const free = nodes.filter(({ attachedTo }) => attachedTo === null);
  const known = new Set(free.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => known.has(source) && known.has(target));
  const hosts = nodes.flatMap(({ id, attachedTo }) =>
    attachedTo === null ? [] : [[id, attachedTo] as const],
  );
  const found = await arrangeNodes(free, [...edges, ...hostEdges(graph.edges, hosts, known)]);
  const lanes = graph.lanes.filter((lane) => lane.pool === pool);
  const depth = Math.max(0, ...depthOf(lanes).values());
  const left = (pool === null ? 0 : HEADER) + depth * HEADER + 20;
  const layout = moved(found, left, lanes.length > 0 || pool === null ? 0 : 20);
  const kept: Layout = {
    bounds: layout.bounds,
    routes: new Map([...layout.routes].filter(([id]) => edges.some((edge) => edge.id === id))),
  };
  const width = widthOf([...layout.bounds.values()]);
  return {
    pool,
    layout: kept,
    width,
    place: (wide) => {
      if (lanes.length > 0) return place(kept, lanes, free, edges, wide);
      const bottom = Math.max(0, ...[...kept.bounds.values()].map(bottomOf));
      return { lanes: new Map(), height: bottom === 0 ? EMPTY_POOL : bottom + 20 };
    },
  };
}

/** What leaves a boundary event stands behind what the event sits on. */
function hostEdges(
  edges: readonly GraphEdge[],
  hosts: readonly (readonly [string, string])[],
  known: ReadonlySet<string>,
): GraphEdge[] {
  const hostOf = new Map(hosts);
  return edges.flatMap(({ id, source, target }) => {
    const host = hostOf.get(source);
    const isUseful = host !== undefined && host !== target && known.has(host) && known.has(target);
    return isUseful ? { id: `${id}/host`, source: host, target } : [];
  });
}

function place(
  layout: Layout,
  lanes: DrawingGraph['lanes'],
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  width: number,
): { lanes: Map<string, Bounds>; height: number } {
  const known = new Set(nodes.map(({ id }) => id));
  const rootOf = new Map<string, string>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id } of nodes) {
    let at = id;
    for (let next = byId.get(at)?.parent; next != null && known.has(next); ) {
      at = next;
      next = byId.get(at)?.parent;
    }
    rootOf.set(id, at);
  }
  const outer = nodes.filter(({ id }) => rootOf.get(id) === id);
  const bands = intoBands(lanes, outer, layout.bounds, width);
  const shiftOf = (id: string) => bands.shifts.get(rootOf.get(id) ?? id) ?? { dx: 0, dy: 0 };
  for (const { id } of nodes) {
    const box = layout.bounds.get(id);
    if (box) layout.bounds.set(id, { ...box, y: box.y + shiftOf(id).dy });
  }
  for (const { id, source, target } of edges) {
    const points = layout.routes.get(id);
    const isInside = rootOf.get(source) === rootOf.get(target);
    if (points && isInside) layout.routes.set(id, shifted(points, 0, shiftOf(source).dy));
    else layout.routes.delete(id);
  }
  return bands;
}

const shifted = (points: readonly Point[], dx: number, dy: number): Point[] =>
  points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));

const moved = ({ bounds, routes }: Layout, dx: number, dy: number): Layout => ({
  bounds: new Map([...bounds].map(([id, box]) => [id, { ...box, x: box.x + dx, y: box.y + dy }])),
  routes: new Map([...routes].map(([id, points]) => [id, shifted(points, dx, dy)])),
});

/** Puts a pool where it goes. @returns how tall it is */
function settle(layout: Layout, part: Part, at: Point, width: number): number {
  const { lanes, height } = part.place(width);
  const final = moved(part.layout, at.x, at.y);
  for (const [id, box] of final.bounds) layout.bounds.set(id, box);
  for (const [id, points] of final.routes) layout.routes.set(id, points);
  for (const [id, box] of lanes) {
    layout.bounds.set(id, { ...box, x: box.x + at.x, y: box.y + at.y });
  }
  if (part.pool !== null) layout.bounds.set(part.pool, { ...at, width, height });
  return height;
}

/** What sits on a node stands on its lower edge, one beside the other. */
function placeAttached({ bounds }: Layout, nodes: readonly GraphNode[]): void {
  for (const [host, own] of groupedBy(nodes, ({ attachedTo }) => attachedTo)) {
    const box = host === null ? undefined : bounds.get(host);
    if (!box) continue;
    const step = box.width / (own.length + 1);
    for (const [index, { id, width, height }] of own.entries()) {
      const x = box.x + step * (index + 1) - width / 2;
      bounds.set(id, { x, y: bottomOf(box) - height / 2, width, height });
    }
  }
}
