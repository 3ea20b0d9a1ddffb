import { listOf, type ModdleElement, oneOf } from '../../reading/bpmn/index.ts';
import type { ModelElement } from '../process/process-model.ts';
import { type BpmnDocument, hasProperty, put, takeOut } from './bpmn-document.ts';
import { bpmnTypeOf } from './element-type.ts';
import { setTrigger } from './set-trigger.ts';

/** Lets a document hold the shapes of a model, where the model has them; lanes are filled later. */
export function applyElements(document: BpmnDocument, elements: readonly ModelElement[]): void {
  const wanted = new Set(elements.map(({ elementId }) => elementId));
  for (const id of document.elements.keys()) {
    const source = wanted.has(id) ? null : document.sources.get(id);
    if (!source) continue;
    document.replaced.set(source, null);
    // Its process is nobody's from now on, and takes what stands in no pool.
    if (source.$instanceOf('bpmn:Participant')) takeOut(source);
  }
  const isNew = new Set<string>();
  for (const element of elements) if (makeOrRetype(document, element)) isNew.add(element.elementId);
  // Only now: what holds others may come after them.
  for (const element of elements) {
    const source = document.sources.get(element.elementId);
    if (!source) continue;
    const before = isNew.has(element.elementId) ? null : document.elements.get(element.elementId);
    place(document, element, source, before ?? null);
    describe(document, element, source, before ?? null);
  }
}

/** @returns whether the element is new in the document */
function makeOrRetype(document: BpmnDocument, element: ModelElement): boolean {
  const { elementId } = element;
  const type = bpmnTypeOf(element);
  const before = document.elements.get(elementId);
  const source = document.sources.get(elementId);
  if (!before || !source) {
    const id = document.freeId(elementId);
    document.sources.set(elementId, document.create(`bpmn:${type}`, { id }));
    return true;
  }
  if (before.bpmnType === type) return false;
  const other = document.create(`bpmn:${type}`, { id: source.id });
  for (const { ns } of source.$descriptor.properties ?? []) {
    const name = ns.localName;
    const value = source.get(name);
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (isEmpty || name === 'id' || !hasProperty(other, name)) continue;
    other.set(name, value);
    for (const child of [...listOf(source, name), oneOf(source, name)]) {
      if (child?.$parent === source) child.$parent = other;
    }
  }
  Object.assign(other.$attrs, source.$attrs);
  other.$parent = source.$parent;
  document.replaced.set(source, other);
  document.sources.set(elementId, other);
  return false;
}

function place(
  document: BpmnDocument,
  element: ModelElement,
  source: ModdleElement,
  before: { pool: string | null; parent: string | null } | null,
): void {
  const { type, pool, parent } = element;
  if (before && before.pool === pool && before.parent === parent) return;
  if (type === 'POOL') {
    if (!before) put(document.collaboration, 'participants', source);
    return;
  }
  // A retyped element still stands where the one before it stood until references are replaced.
  if (before) for (const one of standingFor(document, source)) takeOut(one);
  if (type === 'LANE') put(laneSetOf(document, element), 'lanes', source);
  else putInto(document, scopeOf(document, element), source);
}

function standingFor(document: BpmnDocument, source: ModdleElement): ModdleElement[] {
  const replaced = [...document.replaced].filter(([, other]) => other === source);
  return [source, ...replaced.map(([one]) => one)];
}

function putInto(document: BpmnDocument, scope: ModdleElement, source: ModdleElement): void {
  put(scope, source.$instanceOf('bpmn:Artifact') ? 'artifacts' : 'flowElements', source);
  if (source.$instanceOf('bpmn:DataObjectReference') && !oneOf(source, 'dataObjectRef')) {
    const id = document.freeId(`${source.id}_data`);
    source.set('dataObjectRef', document.make(scope, 'flowElements', 'bpmn:DataObject', { id }));
  }
}

/** The process or sub-process a shape stands in. */
export function scopeOf(
  document: BpmnDocument,
  { pool, parent }: Pick<ModelElement, 'pool' | 'parent'>,
): ModdleElement {
  const around = parent === null ? undefined : document.sources.get(parent);
  if (around?.$instanceOf('bpmn:SubProcess')) return around;
  const participant = pool === null ? undefined : document.sources.get(pool);
  return participant ? document.processOf(participant) : document.openProcess;
}

function laneSetOf(document: BpmnDocument, lane: ModelElement): ModdleElement {
  const around = lane.parent === null ? undefined : document.sources.get(lane.parent);
  if (around?.$instanceOf('bpmn:Lane')) {
    const known = oneOf(around, 'childLaneSet');
    if (known) return known;
    const made = document.create('bpmn:LaneSet', { id: document.freeId(`${around.id}_lanes`) });
    made.$parent = around;
    around.set('childLaneSet', made);
    return made;
  }
  const scope = scopeOf(document, { pool: lane.pool, parent: null });
  const [known] = listOf(scope, 'laneSets');
  const id = known ? '' : document.freeId(`${scope.id}_lanes`);
  return known ?? document.make(scope, 'laneSets', 'bpmn:LaneSet', { id });
}

/** Writes what differs from what the file said; what it said in other words stays. */
function describe(
  document: BpmnDocument,
  element: ModelElement,
  source: ModdleElement,
  before: {
    name: string;
    documentation?: string | undefined;
    trigger: string | null;
    calledElement: string | null;
    attachedTo: string | null;
  } | null,
): void {
  const { name, documentation, trigger, calledElement, attachedTo } = element;
  if (before?.name !== name) setName(document, source, name);
  if ((before?.documentation ?? null) !== documentation) {
    const text = documentation === null ? [] : [{ text: documentation }];
    source.set('documentation', []);
    for (const one of text) document.make(source, 'documentation', 'bpmn:Documentation', one);
  }
  if (before?.trigger !== trigger) setTrigger(document, source, trigger, name);
  if (hasProperty(source, 'calledElement') && before?.calledElement !== calledElement) {
    source.set('calledElement', calledElement ?? undefined);
  }
  if (hasProperty(source, 'attachedToRef') && before?.attachedTo !== attachedTo) {
    const host = attachedTo === null ? undefined : document.sources.get(attachedTo);
    source.set('attachedToRef', host);
  }
}

/** Notes say their text, groups the value of their category; all others have a name. */
function setName(document: BpmnDocument, source: ModdleElement, name: string): void {
  if (source.$instanceOf('bpmn:TextAnnotation')) source.set('text', name);
  else if (source.$instanceOf('bpmn:Group')) {
    const category = document.make(document.root, 'rootElements', 'bpmn:Category', {
      id: document.freeId(`${source.id}_category`),
    });
    const id = document.freeId(`${source.id}_value`);
    const value = document.make(category, 'categoryValue', 'bpmn:CategoryValue', {
      id,
      value: name,
    });
    source.set('categoryValueRef', value);
  } else source.set('name', name);
}
