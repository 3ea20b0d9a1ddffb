import type { BpmnType, DrawnKind } from './process-drawing.ts';

const KINDS: Readonly<Record<BpmnType, DrawnKind>> = {
  StartEvent: 'START',
  EndEvent: 'END',
  IntermediateCatchEvent: 'WAIT',
  IntermediateThrowEvent: 'EVENT',
  ImplicitThrowEvent: 'EVENT',
  BoundaryEvent: 'EVENT',
  Event: 'EVENT',
  Task: 'TASK',
  UserTask: 'TASK',
  ManualTask: 'TASK',
  ServiceTask: 'TASK',
  ScriptTask: 'TASK',
  SendTask: 'TASK',
  ReceiveTask: 'TASK',
  BusinessRuleTask: 'TASK',
  ExclusiveGateway: 'DECISION',
  InclusiveGateway: 'DECISION',
  EventBasedGateway: 'DECISION',
  ComplexGateway: 'DECISION',
  ParallelGateway: 'GATEWAY',
  SubProcess: 'SUBPROCESS',
  AdHocSubProcess: 'SUBPROCESS',
  Transaction: 'SUBPROCESS',
  CallActivity: 'SUBPROCESS',
  SubChoreography: 'SUBPROCESS',
  CallChoreography: 'SUBPROCESS',
  ChoreographyTask: 'TASK',
  DataObjectReference: 'DOCUMENT',
  DataStoreReference: 'DOCUMENT',
  TextAnnotation: 'ANNOTATION',
  Group: 'ANNOTATION',
};

/** The kind of box an element of BPMN is; null for what is no box. */
export const kindOf = (bpmnType: BpmnType): DrawnKind | null => KINDS[bpmnType] ?? null;
