import type { ElementRow, FlowRow } from '../../reading/bpmn/index.ts';
import type { ExportLoss } from '../export-file.ts';

/** A shape as it is to be written; others are named by their ids in the file. */
export interface ModelElement extends Omit<ElementRow, 'bpmnType' | 'documentation'> {
  /** What BPMN calls it; null for what follows from its type. */
  readonly bpmnType: string | null;
  readonly documentation: string | null;
}

/** A process as it is now. */
export interface ProcessModel {
  readonly name: string;
  /** In reading order. */
  readonly elements: readonly ModelElement[];
  readonly flows: readonly FlowRow[];
  /** What is known of it beyond what is drawn, which no drawing has a place for. */
  readonly aside: readonly ExportLoss[];
}
