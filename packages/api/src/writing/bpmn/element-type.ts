import type { ModelElement } from '../process/process-model.ts';

const TYPES: Readonly<Record<ModelElement['type'], string>> = {
  START: 'StartEvent',
  END: 'EndEvent',
  EVENT: 'IntermediateThrowEvent',
  WAIT: 'IntermediateCatchEvent',
  TASK: 'Task',
  DECISION: 'ExclusiveGateway',
  GATEWAY: 'ParallelGateway',
  SUBPROCESS: 'SubProcess',
  DOCUMENT: 'DataObjectReference',
  ANNOTATION: 'TextAnnotation',
  POOL: 'Participant',
  LANE: 'Lane',
};

/** What an event in the middle of a process may throw. */
const THROWN = new Set(['Message', 'Signal', 'Escalation', 'Compensate', 'Link']);

/** What BPMN calls a shape; what it was called in its file, where that still holds. */
export function bpmnTypeOf({
  bpmnType,
  type,
  trigger,
  attachedTo,
  calledElement,
}: ModelElement): string {
  // An event that no longer sits on anything is one on the way.
  const isLoose = bpmnType === 'BoundaryEvent' && attachedTo === null;
  if (bpmnType !== null && !isLoose) return bpmnType;
  if (type === 'EVENT' && attachedTo !== null) return 'BoundaryEvent';
  if (type === 'EVENT' && trigger !== null && !THROWN.has(trigger)) return 'IntermediateCatchEvent';
  if (type === 'SUBPROCESS' && calledElement !== null) return 'CallActivity';
  return TYPES[type];
}

/** Whether a shape is of the kind that sequence flows connect. */
export const isFlowNode = ({ type }: Pick<ModelElement, 'type'>): boolean =>
  !['DOCUMENT', 'ANNOTATION', 'POOL', 'LANE'].includes(type);

/** Whether a shape is work that reads and writes data. */
export const isActivity = ({ type }: Pick<ModelElement, 'type'>): boolean =>
  type === 'TASK' || type === 'SUBPROCESS';
