import { layOut } from '../layout/lay-out.ts';
import type { ProcessModel } from '../process/process-model.ts';
import type { BpmnDocument } from './bpmn-document.ts';
import { graphOf } from './graph-of.ts';
import { mendDrawing } from './mend-drawing.ts';
import { Drawn, mainPlane } from './plane.ts';

/** Draws what is not drawn yet: all of it where nothing is, else what is new or has moved. */
export async function draw(document: BpmnDocument, model: ProcessModel): Promise<void> {
  const drawn = new Drawn(document);
  const elements = model.elements.filter(({ elementId }) => document.sources.has(elementId));
  const flows = model.flows.filter(({ elementId }) => document.sources.has(elementId));
  if (drawn.shapes.size > 0) return mendDrawing(document, drawn, elements, flows);
  if (elements.length === 0) return;
  const { bounds, routes } = await layOut(graphOf(elements, flows));
  const plane = mainPlane(document);
  for (const { elementId } of elements) {
    const box = bounds.get(elementId);
    if (box) drawn.drawShape(plane, elementId, box);
  }
  for (const { elementId } of flows) {
    const points = routes.get(elementId);
    if (points) drawn.drawEdge(plane, elementId, points);
  }
}
