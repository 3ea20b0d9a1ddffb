import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { groupedBy } from '../../kernel/grouped.ts';
import { arrangeInRows } from './arrange-in-rows.ts';
import type { GraphEdge, GraphNode, Layout } from './drawing-graph.ts';

/** Above, an optimal drawing takes longer than anybody waits, and nobody could read it. */
const MOST_NODES = 600;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.spacing.nodeNode': '40',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};
const INNER = { 'elk.padding': '[top=40,left=30,bottom=30,right=30]' };

let elk: ELK | undefined;

/** It is large, and most files are read without it. */
async function loadElk(): Promise<ELK> {
  const { default: bundle } = await import('elkjs/lib/elk.bundled.js');
  return new bundle.default();
}

/** Arranges nodes along their edges from left to right; nodes inside of others within them. */
export async function arrangeNodes(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Promise<Layout> {
  const layout: Layout = { bounds: new Map(), routes: new Map() };
  if (nodes.length === 0) return layout;
  if (nodes.length > MOST_NODES) return arrangeInRows(nodes);
  elk ??= await loadElk();
  const root: ElkNode & { edges?: ElkExtendedEdge[] } = await elk.layout({
    id: '/',
    layoutOptions: OPTIONS,
    children: nestedNodes(nodes),
    edges: edges.map(({ id, source, target }) => ({ id, sources: [source], targets: [target] })),
  });
  const open = [...(root.children ?? [])];
  for (let node = open.pop(); node; node = open.pop()) {
    const { id, x = 0, y = 0, width = 0, height = 0, children = [] } = node;
    layout.bounds.set(id, { x, y, width, height });
    open.push(...children);
  }
  for (const { id, sections = [] } of root.edges ?? []) {
    const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
      startPoint,
      ...bendPoints,
      endPoint,
    ]);
    if (points.length > 1) {
      layout.routes.set(
        id,
        points.map(({ x, y }) => ({ x, y })),
      );
    }
  }
  return layout;
}

function nestedNodes(nodes: readonly GraphNode[]): ElkNode[] {
  const known = new Set(nodes.map(({ id }) => id));
  const inside = groupedBy(nodes, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  const made = new Map<string, ElkNode>();
  for (const { id, width, height } of nodes) {
    made.set(id, inside.has(id) ? { id, layoutOptions: INNER } : { id, width, height });
  }
  const list = (parent: string | null) =>
    (inside.get(parent) ?? []).flatMap(({ id }) => made.get(id) ?? []);
  for (const [id, node] of made) if (inside.has(id)) node.children = list(id);
  return list(null);
}
