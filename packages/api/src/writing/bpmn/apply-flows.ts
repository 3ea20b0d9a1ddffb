import { type FlowRow, listOf, type ModdleElement } from '../../reading/bpmn/index.ts';
import type { LossReport } from '../loss-report.ts';
import type { ModelElement } from '../process/process-model.ts';
import { scopeOf } from './apply-elements.ts';
import { type BpmnDocument, hasProperty, put, takeOut } from './bpmn-document.ts';
import { writtenKind } from './flow-kind.ts';

/** Lets a document hold the arrows of a model. */
export function applyFlows(
  document: BpmnDocument,
  flows: readonly FlowRow[],
  elements: readonly ModelElement[],
  report: LossReport,
): void {
  const shapes = new Map(elements.map((element) => [element.elementId, element]));
  const wanted = new Set(flows.map(({ elementId }) => elementId));
  for (const id of document.flows.keys()) {
    const source = wanted.has(id) ? null : document.sources.get(id);
    if (source) document.replaced.set(source, null);
  }
  for (const flow of flows) {
    const [from, to] = [shapes.get(flow.source), shapes.get(flow.target)];
    if (!from || !to) continue;
    const before = document.flows.get(flow.elementId);
    const isSame =
      before?.kind === flow.kind && before.source === flow.source && before.target === flow.target;
    if (isSame) {
      applyLabel(document, flow, before);
      follow(document, flow, from);
      continue;
    }
    const kind = writtenKind(flow, from, to, report);
    const known = document.sources.get(flow.elementId);
    if (before && known) document.replaced.set(known, null);
    if (kind === null) continue;
    draw(document, { ...flow, kind }, from, known);
  }
}

/** An arrow stands where its source stands, also when that moved. */
function follow(document: BpmnDocument, flow: FlowRow, from: ModelElement): void {
  const before = document.elements.get(flow.source);
  const hasMoved = before && (before.pool !== from.pool || before.parent !== from.parent);
  const source = document.sources.get(flow.elementId);
  if (!hasMoved || !source || flow.kind === 'MESSAGE' || flow.kind === 'DATA') return;
  takeOut(source);
  const list = flow.kind === 'SEQUENCE' ? 'flowElements' : 'artifacts';
  put(scopeOf(document, from), list, source);
}

function draw(
  document: BpmnDocument,
  flow: FlowRow,
  from: ModelElement,
  known: ModdleElement | undefined,
): void {
  const source = document.sources.get(flow.source);
  const target = document.sources.get(flow.target);
  if (!source || !target) return;
  // What a vendor noted at an arrow stays with it when its ends change.
  const extensions = known?.get('extensionElements');
  const kept = extensions === undefined ? {} : { extensionElements: extensions };
  const id = known?.id ?? document.freeId(flow.elementId);
  const made = drawAs(document, flow, { id, ...kept }, { source, target, from });
  document.sources.set(flow.elementId, made);
  applyLabel(document, flow, null);
}

function drawAs(
  document: BpmnDocument,
  { kind }: FlowRow,
  own: Readonly<Record<string, unknown>>,
  { source, target, from }: { source: ModdleElement; target: ModdleElement; from: ModelElement },
): ModdleElement {
  const ends = { ...own, sourceRef: source, targetRef: target };
  if (kind === 'MESSAGE') {
    return document.make(document.collaboration, 'messageFlows', 'bpmn:MessageFlow', ends);
  }
  if (kind === 'ASSOCIATION') {
    const scope =
      from.type === 'POOL' || from.type === 'LANE'
        ? document.collaboration
        : scopeOf(document, from);
    return document.make(scope, 'artifacts', 'bpmn:Association', ends);
  }
  if (kind === 'SEQUENCE') {
    const flow = document.make(scopeOf(document, from), 'flowElements', 'bpmn:SequenceFlow', ends);
    push(source, 'outgoing', flow);
    push(target, 'incoming', flow);
    return flow;
  }
  if (hasProperty(source, 'dataOutputAssociations')) {
    return document.make(source, 'dataOutputAssociations', 'bpmn:DataOutputAssociation', {
      ...own,
      targetRef: target,
    });
  }
  return document.make(target, 'dataInputAssociations', 'bpmn:DataInputAssociation', {
    ...own,
    sourceRef: [source],
    targetRef: inputOf(document, target),
  });
}

/** The standard wants data to arrive somewhere inside; modelling tools make a property of this name. */
function inputOf(document: BpmnDocument, activity: ModdleElement): ModdleElement {
  const name = '__targetRef_placeholder';
  const known = listOf(activity, 'properties').find((one) => one.get('name') === name);
  const id = known ? '' : document.freeId(`${activity.id}_input`);
  return known ?? document.make(activity, 'properties', 'bpmn:Property', { id, name });
}

function push(node: ModdleElement, property: string, flow: ModdleElement): void {
  const list = hasProperty(node, property) ? node.get(property) : null;
  if (Array.isArray(list)) list.push(flow);
}

function applyLabel(document: BpmnDocument, flow: FlowRow, before: FlowRow | null): void {
  const element = document.sources.get(flow.elementId);
  if (!element) return;
  const { label, condition, isDefault } = flow;
  if (hasProperty(element, 'name') && (before?.label ?? null) !== label) {
    element.set('name', label ?? undefined);
  }
  if (!element.$instanceOf('bpmn:SequenceFlow')) return;
  if ((before?.condition ?? null) !== condition) {
    const expression =
      condition === null
        ? undefined
        : document.create('bpmn:FormalExpression', { body: condition });
    if (expression) expression.$parent = element;
    element.set('conditionExpression', expression);
  }
  if ((before?.isDefault ?? false) === isDefault) return;
  const source = document.sources.get(flow.source);
  if (!source || !hasProperty(source, 'default')) return;
  if (isDefault) source.set('default', element);
  else if (source.get('default') === element) source.set('default', undefined);
}
