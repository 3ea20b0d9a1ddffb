export type {
  DrawingFinding,
  DrawnElement,
  DrawnFlow,
  DrawnKind,
  ProcessDrawing,
} from './process-drawing.ts';
export { readBpmn } from './read-bpmn.ts';
