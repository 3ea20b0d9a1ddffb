import { listOf, type ModdleElement, nameOf, oneOf, typeOf } from '../../reading/bpmn/index.ts';
import type { LossReport } from '../loss-report.ts';
import type { BpmnDocument } from './bpmn-document.ts';

/** What the standard demands of arrows, and of events that sit on something. */
const DEMANDED: readonly (readonly [type: string, properties: readonly string[]])[] = [
  ['bpmn:SequenceFlow', ['sourceRef', 'targetRef']],
  ['bpmn:MessageFlow', ['sourceRef', 'targetRef']],
  ['bpmn:Association', ['sourceRef', 'targetRef']],
  ['bpmn:DataAssociation', ['targetRef']],
  ['bpmn:BoundaryEvent', ['attachedToRef']],
];

const LISTS = [
  'rootElements',
  'flowElements',
  'artifacts',
  'messageFlows',
  'dataInputAssociations',
  'dataOutputAssociations',
];

/** Takes out what names nothing where the standard demands it: the file would not be valid. */
export function dropIncomplete(document: BpmnDocument, report: LossReport): void {
  const open: ModdleElement[] = [document.root];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const list of LISTS) {
      for (const one of listOf(element, list)) {
        const missing = missingOf(one);
        if (missing === undefined) {
          open.push(one);
          continue;
        }
        document.replaced.set(one, null);
        const name = nameOf(one) ?? one.id ?? '';
        report.leaveOut(
          typeOf(one).replace(/^./, (letter) => letter.toLowerCase()),
          `The ${typeOf(one)} “${name}” names nothing as its ${missing}.`,
        );
      }
    }
  }
}

function missingOf(element: ModdleElement): string | undefined {
  for (const [type, properties] of DEMANDED) {
    if (element.$instanceOf(type)) return properties.find((name) => !oneOf(element, name));
  }
  return undefined;
}
