import type { ProcessDrawing } from '../../reading/bpmn/index.ts';

/** What the thread that reads files says of one. */
export type FromDrawingThread =
  | { type: 'drawing'; drawing: ProcessDrawing }
  | { type: 'refused'; code: string; message: string; line: number | undefined };
