import type { ElementDraft, Place } from './place-element.ts';

/** What BPMN calls the shapes that may be drawn here, by their types. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  START: ['StartEvent'],
  END: ['EndEvent'],
  WAIT: ['IntermediateCatchEvent'],
  EVENT: ['IntermediateThrowEvent', 'BoundaryEvent'],
  TASK: [
    'Task',
    'UserTask',
    'ManualTask',
    'ServiceTask',
    'ScriptTask',
    'SendTask',
    'ReceiveTask',
    'BusinessRuleTask',
  ],
  DECISION: ['ExclusiveGateway', 'InclusiveGateway', 'EventBasedGateway', 'ComplexGateway'],
  GATEWAY: ['ParallelGateway'],
  SUBPROCESS: ['SubProcess', 'AdHocSubProcess', 'Transaction', 'CallActivity'],
  DOCUMENT: ['DataObjectReference', 'DataStoreReference'],
  ANNOTATION: ['TextAnnotation', 'Group'],
  POOL: ['Participant'],
  LANE: ['Lane'],
};

const TRIGGERS = [
  'Message',
  'Timer',
  'Signal',
  'Error',
  'Escalation',
  'Conditional',
  'Compensate',
  'Cancel',
  'Link',
  'Terminate',
];
const EVENTS = ['START', 'END', 'EVENT', 'WAIT'];

/** Works out what BPMN calls an element: it follows the type, and says more where that is given. */
export function nameInBpmn({ row, given, isNew }: ElementDraft): Place {
  const values: Record<string, unknown> = {};
  const { bpmnType } = given;
  if (typeof bpmnType === 'string') {
    const type = Object.keys(NAMES).find((one) => NAMES[one]?.includes(bpmnType));
    if (type === undefined) {
      const known = Object.values(NAMES).flat().join(', ');
      return refuse('bpmnType', `“${bpmnType}” cannot be drawn here. Known are ${known}.`);
    }
    if (given.type !== undefined && given.type !== type) {
      return refuse('bpmnType', `In BPMN “${bpmnType}” is of the type ${type}.`);
    }
    values.type = type;
  }
  const type = String(values.type ?? row.type ?? 'TASK');
  const isRetyped = !isNew && given.type !== undefined && bpmnType === undefined;
  if (isRetyped && typeof row.bpmnType === 'string' && !NAMES[type]?.includes(row.bpmnType)) {
    values.bpmnType = null;
  }
  const isEvent = EVENTS.includes(type);
  if (typeof given.trigger === 'string') {
    if (!isEvent) return refuse('trigger', 'Only events have a trigger.');
    if (!TRIGGERS.includes(given.trigger)) {
      return refuse('trigger', `A trigger is one of ${TRIGGERS.join(', ')}.`);
    }
  } else if (!isEvent && row.trigger != null) values.trigger = null;
  if (given.calledElement != null && type !== 'SUBPROCESS') {
    return refuse('calledElement', 'Only an element of the type SUBPROCESS calls a process.');
  }
  return { values };
}

const refuse = (path: string, message: string): Place => ({ problems: [{ message, path }] });
