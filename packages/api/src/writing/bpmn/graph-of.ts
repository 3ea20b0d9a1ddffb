import type { FlowRow } from '../../reading/bpmn/index.ts';
import type { DrawingGraph } from '../layout/drawing-graph.ts';
import type { ModelElement } from '../process/process-model.ts';
import { sizeOf } from './node-size.ts';

/** A model as the graph that a layout is made of. */
export function graphOf(
  elements: readonly ModelElement[],
  flows: readonly FlowRow[],
): DrawingGraph {
  const lanes = elements.filter(({ type }) => type === 'LANE');
  const nodes = elements.filter(({ type }) => type !== 'LANE' && type !== 'POOL');
  return {
    pools: elements.filter(({ type }) => type === 'POOL').map(({ elementId }) => elementId),
    lanes: lanes.map(({ elementId, pool, parent }) => ({ id: elementId, pool, parent })),
    nodes: nodes.map((element) => ({
      id: element.elementId,
      ...sizeOf(element),
      pool: element.pool,
      lane: element.lane,
      parent: element.parent,
      attachedTo: element.attachedTo,
    })),
    edges: flows.map(({ elementId, source, target }) => ({ id: elementId, source, target })),
  };
}
