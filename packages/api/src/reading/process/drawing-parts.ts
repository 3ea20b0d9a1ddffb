import type {
  DrawingFinding,
  DrawnElement,
  DrawnFlow,
  DrawnLane,
  ProcessDrawing,
} from '../bpmn/process-drawing.ts';
import { inReadingOrder } from '../bpmn/reading-order.ts';

/** A box with nothing said about it but what it is. */
export function plainElement(
  element: Pick<DrawnElement, 'id' | 'name' | 'kind'> & Partial<DrawnElement>,
): DrawnElement {
  return {
    bpmnType: null,
    trigger: null,
    documentation: null,
    poolId: null,
    laneId: null,
    parentId: null,
    attachedToId: null,
    calledElement: null,
    ...element,
  };
}

/** Arrows called by their ends; several between the same ends are counted. */
export class ArrowList {
  readonly flows: DrawnFlow[] = [];
  readonly #counts = new Map<string, number>();

  add(
    sourceId: string,
    targetId: string,
    rest: Partial<Pick<DrawnFlow, 'name' | 'kind' | 'condition' | 'measures'>> = {},
  ): void {
    const ends = `${sourceId}-${targetId}`;
    const count = (this.#counts.get(ends) ?? 0) + 1;
    this.#counts.set(ends, count);
    this.flows.push({
      id: count === 1 ? ends : `${ends}-${count}`,
      name: null,
      kind: 'SEQUENCE',
      sourceId,
      targetId,
      condition: null,
      isDefault: false,
      ...rest,
    });
  }
}

/** Puts a drawing together that has no pools. */
export function drawingOf(
  format: ProcessDrawing['format'],
  parts: {
    name: string | null;
    lanes: readonly DrawnLane[];
    elements: readonly DrawnElement[];
    flows: readonly DrawnFlow[];
    findings: readonly DrawingFinding[];
    demand?: ProcessDrawing['demand'];
  },
): ProcessDrawing {
  const { elements, demand, ...rest } = parts;
  return {
    format,
    exporter: null,
    processIds: [],
    diagramCount: 1,
    pools: [],
    ...rest,
    elements: inReadingOrder(elements, parts.flows),
    ...(demand ? { demand } : {}),
  };
}
