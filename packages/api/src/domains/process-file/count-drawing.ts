import type { DrawnElement, DrawnFlow, ProcessDrawing } from '../../reading/bpmn/index.ts';

/** How much a file holds, counted as it is drawn: what is not drawn does not count. */
export interface DrawingCounts {
  readonly diagrams: number;
  readonly processes: number;
  readonly pools: number;
  readonly lanes: number;
  readonly events: number;
  readonly tasks: number;
  readonly gateways: number;
  readonly subProcesses: number;
  readonly dataObjects: number;
  readonly annotations: number;
  readonly sequenceFlows: number;
  readonly messageFlows: number;
  readonly dataFlows: number;
  readonly associations: number;
}

/** Counts what a file holds; flows without an end in the drawing do not count. */
export function countDrawing(drawing: ProcessDrawing): DrawingCounts {
  const elements = (...kinds: DrawnElement['kind'][]) =>
    drawing.elements.filter(({ kind }) => kinds.includes(kind)).length;
  const flows = (kind: DrawnFlow['kind']) =>
    drawing.flows.filter((flow) => flow.kind === kind).length;
  return {
    diagrams: drawing.diagramCount,
    processes: drawing.processIds.length,
    pools: drawing.pools.length,
    lanes: drawing.lanes.length,
    events: elements('START', 'END', 'EVENT', 'WAIT'),
    tasks: elements('TASK'),
    gateways: elements('DECISION', 'GATEWAY'),
    subProcesses: elements('SUBPROCESS'),
    dataObjects: elements('DOCUMENT'),
    annotations: elements('ANNOTATION'),
    sequenceFlows: flows('SEQUENCE'),
    messageFlows: flows('MESSAGE'),
    dataFlows: flows('DATA'),
    associations: flows('ASSOCIATION'),
  };
}
