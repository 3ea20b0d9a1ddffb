import type { ModdleElement } from '../../reading/bpmn/index.ts';
import { type BpmnDocument, hasProperty } from './bpmn-document.ts';

/** Lets an event be started by something else; what the standard demands of it is there, empty. */
export function setTrigger(
  document: BpmnDocument,
  event: ModdleElement,
  trigger: string | null,
  name: string,
): void {
  // Several at once are kept as the file has them.
  if (!hasProperty(event, 'eventDefinitions') || trigger === 'Multiple') return;
  event.set('eventDefinitions', []);
  event.set('eventDefinitionRef', []);
  if (trigger === null) return;
  const definition = document.make(
    event,
    'eventDefinitions',
    `bpmn:${trigger}EventDefinition`,
    trigger === 'Link' ? { name } : {},
  );
  if (trigger !== 'Conditional') return;
  const condition = document.create('bpmn:FormalExpression', { body: name });
  condition.$parent = definition;
  definition.set('condition', condition);
}
