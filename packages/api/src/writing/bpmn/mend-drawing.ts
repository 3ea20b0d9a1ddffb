import type { FlowRow, ModdleElement } from '../../reading/bpmn/index.ts';
import { areNear, type Bounds, bottomOf, middleOf, rightOf, route } from '../layout/geometry.ts';
import type { ModelElement } from '../process/process-model.ts';
import type { BpmnDocument } from './bpmn-document.ts';
import { sizeOf } from './node-size.ts';
import { type Drawn, mainPlane } from './plane.ts';
import { growAround, makeRoomForLane } from './pool-shapes.ts';

const GAP = 50;

/** Draws new shapes and arrows into a drawing, moves what moved, and leaves all else where it is. */
export function mendDrawing(
  document: BpmnDocument,
  drawn: Drawn,
  elements: readonly ModelElement[],
  flows: readonly FlowRow[],
): void {
  const place = new Places(document, drawn, elements, flows);
  const isMoved = new Set<string>();
  for (const element of elements) {
    if (!isToDraw(document, drawn, element)) continue;
    isMoved.add(element.elementId);
    place.draw(element);
  }
  for (const flow of flows) {
    const { elementId, source, target } = flow;
    const before = document.flows.get(elementId);
    const isSame = before?.source === source && before.target === target && !isMoved.has(source);
    if (isSame && !isMoved.has(target)) continue;
    const [from, to] = [drawn.boundsOf(source), drawn.boundsOf(target)];
    if (from && to) drawn.drawEdge(place.planeOf(source), elementId, route(from, to));
  }
}

function isToDraw(document: BpmnDocument, drawn: Drawn, element: ModelElement): boolean {
  const before = document.elements.get(element.elementId);
  if (!before) return true;
  if (!drawn.shapes.has(element.elementId)) return false;
  return (
    before.pool !== element.pool ||
    before.lane !== element.lane ||
    before.parent !== element.parent ||
    before.attachedTo !== element.attachedTo
  );
}

/** Finds free places, near to what leads there. */
class Places {
  readonly #document: BpmnDocument;
  readonly #drawn: Drawn;
  readonly #elements: readonly ModelElement[];
  readonly #comesFrom: ReadonlyMap<string, string>;
  readonly #main: ModdleElement;

  constructor(
    document: BpmnDocument,
    drawn: Drawn,
    elements: readonly ModelElement[],
    flows: readonly FlowRow[],
  ) {
    this.#document = document;
    this.#drawn = drawn;
    this.#elements = elements;
    this.#comesFrom = new Map(flows.map(({ source, target }) => [target, source]));
    this.#main = mainPlane(document);
  }

  /** The plane a shape is on, or that what holds it is on. */
  planeOf(id: string): ModdleElement {
    const shape = this.#drawn.shapes.get(id);
    const plane = shape?.$parent;
    return plane?.$instanceOf('bpmndi:BPMNPlane') ? plane : this.#main;
  }

  draw(element: ModelElement): void {
    const { elementId, type } = element;
    if (type === 'POOL') this.#drawPool(elementId);
    else if (type === 'LANE') this.#drawLane(element);
    else this.#drawNode(element);
  }

  #drawNode(element: ModelElement): void {
    const { elementId, attachedTo } = element;
    const host = attachedTo === null ? null : this.#drawn.boundsOf(attachedTo);
    const size = sizeOf(element);
    if (host && attachedTo !== null) {
      const at = { x: rightOf(host) - size.width - 10, y: bottomOf(host) - size.height / 2 };
      this.#drawn.drawShape(this.planeOf(attachedTo), elementId, { ...at, ...size });
      return;
    }
    const holder = this.#holderOf(element);
    const own = this.#drawn.boundsOf(elementId);
    const bounds = this.#freePlace(element, own ?? { x: 0, y: 0, ...size }, holder?.bounds ?? null);
    const plane = this.#planeFor(element, holder?.id ?? null);
    this.#drawn.drawShape(plane, elementId, bounds);
    if (holder) growAround(this.#drawn, this.#elements, holder.id, bounds);
  }

  /** A collapsed sub-process may have a drawing of its own. */
  #planeFor({ parent }: ModelElement, holder: string | null): ModdleElement {
    if (holder !== null) return this.planeOf(holder);
    const source = parent === null ? undefined : this.#document.sources.get(parent);
    const siblings = this.#elements.filter((one) => one.parent === parent);
    const drawn = siblings.find(({ elementId }) => this.#drawn.shapes.has(elementId));
    return source && drawn ? this.planeOf(drawn.elementId) : this.#main;
  }

  /** The innermost shape that an element stands in and that is drawn open. */
  #holderOf({ parent, lane, pool }: ModelElement): { id: string; bounds: Bounds } | null {
    const shape = parent === null ? undefined : this.#drawn.shapes.get(parent);
    if (parent !== null && shape?.get('isExpanded') === false) return null;
    for (const id of [parent, lane, pool]) {
      const bounds = id === null ? null : this.#drawn.boundsOf(id);
      if (id !== null && bounds) return { id, bounds };
    }
    return null;
  }

  #freePlace(element: ModelElement, own: Bounds, holder: Bounds | null): Bounds {
    const before = this.#comesFrom.get(element.elementId);
    const anchor = before === undefined ? null : this.#drawn.boundsOf(before);
    const { width, height } = own;
    const x = anchor ? rightOf(anchor) + GAP : (holder?.x ?? 100) + GAP;
    const y = ((anchor ?? holder) ? middleOf(anchor ?? holder ?? own).y : 100) - height / 2;
    const top = holder ? Math.max(y, holder.y + 20) : y;
    const fits = holder
      ? Math.min(top, Math.max(holder.y + 20, bottomOf(holder) - height - 20))
      : top;
    let place: Bounds = { x, y: fits, width, height };
    const others = this.#elements.filter((one) => one !== element && isBox(one, element));
    const boxes = others.flatMap(({ elementId }) => this.#drawn.boundsOf(elementId) ?? []);
    for (;;) {
      const met = boxes.find((box) => areNear(place, box, 10));
      if (!met) return place;
      place = { ...place, x: rightOf(met) + GAP };
    }
  }

  #drawPool(id: string): void {
    const boxes = this.#elements.flatMap(({ elementId }) => this.#drawn.boundsOf(elementId) ?? []);
    const left = Math.min(100, ...boxes.map(({ x }) => x));
    const right = Math.max(left + 600, ...boxes.map(rightOf));
    const y = Math.max(0, ...boxes.map(bottomOf)) + GAP;
    const isOpen = this.#elements.some(({ pool }) => pool === id);
    const bounds = { x: left, y, width: right - left, height: isOpen ? 200 : 60 };
    this.#drawn.drawShape(this.#main, id, bounds);
  }

  #drawLane({ elementId, pool, parent }: ModelElement): void {
    const holder = parent ?? pool;
    const box = holder === null ? null : this.#drawn.boundsOf(holder);
    if (holder === null || !box) return;
    const bounds = makeRoomForLane(this.#drawn, this.#elements, holder, elementId);
    this.#drawn.drawShape(this.planeOf(holder), elementId, bounds);
  }
}

/** Whether an element takes the place another one would go to; what holds both does not. */
function isBox(one: ModelElement, other: ModelElement): boolean {
  if (one.type === 'POOL' || one.type === 'LANE') return false;
  return one.elementId !== other.parent && one.parent === other.parent;
}
