import { listOf, type ModdleElement, oneOf } from '../../reading/bpmn/index.ts';
import { type Bounds, bottomOf, rightOf } from '../layout/geometry.ts';
import type { ModelElement } from '../process/process-model.ts';
import type { Drawn } from './plane.ts';

const LANE = 120;
const HEADER = 30;
const PADDING = 30;

/** Widens what holds a shape, and what holds that, until the shape is inside. */
export function growAround(
  drawn: Drawn,
  elements: readonly ModelElement[],
  holder: string,
  inner: Bounds,
): void {
  const byId = new Map(elements.map((element) => [element.elementId, element]));
  const pool = byId.get(holder)?.pool ?? holder;
  const box = drawn.boundsOf(holder);
  if (!box) return;
  const missing = rightOf(inner) + PADDING - rightOf(box);
  const isFrame = byId.get(holder)?.type === 'POOL' || byId.get(holder)?.type === 'LANE';
  if (missing > 0) {
    // Lanes end where their pool ends.
    const alike = isFrame
      ? elements.filter(
          ({ elementId, type, pool: own }) =>
            elementId === pool || (type === 'LANE' && own === pool),
        )
      : elements.filter(({ elementId }) => elementId === holder);
    for (const { elementId } of alike) resize(drawn, elementId, missing, 0);
  }
  const low = bottomOf(inner) + PADDING - bottomOf(box);
  if (low > 0 && !isFrame) resize(drawn, holder, 0, low);
}

/** Makes room for a lane at the lower end of a pool, or of a lane around it. */
export function makeRoomForLane(
  drawn: Drawn,
  elements: readonly ModelElement[],
  holder: string,
  lane: string,
): Bounds {
  const box = drawn.boundsOf(holder) ?? { x: 0, y: 0, width: 600, height: LANE };
  const width = box.width - HEADER;
  const others = elements.filter(
    ({ elementId, type, parent, pool }) =>
      type === 'LANE' && elementId !== lane && (parent ?? pool) === holder,
  );
  const isFirst = !others.some(({ elementId }) => drawn.shapes.has(elementId));
  // The first lane takes the pool as it is.
  if (isFirst) return { x: box.x + HEADER, y: box.y, width, height: box.height };
  const bottom = bottomOf(box);
  moveDown(drawn, bottom);
  const byId = new Map(elements.map((element) => [element.elementId, element]));
  const seen = new Set<string>();
  for (let at: string | null = holder; at !== null && !seen.has(at); ) {
    seen.add(at);
    resize(drawn, at, 0, LANE);
    const around = byId.get(at);
    at = around?.type === 'LANE' ? (around.parent ?? around.pool) : null;
  }
  return { x: box.x + HEADER, y: bottom, width, height: LANE };
}

function moveDown(drawn: Drawn, from: number): void {
  for (const shape of drawn.shapes.values()) {
    for (const box of [oneOf(shape, 'bounds'), labelBounds(shape)]) {
      if (box && Number(box.get('y')) >= from) box.set('y', Number(box.get('y')) + LANE);
    }
  }
  for (const edge of drawn.edges.values()) {
    const points = [
      ...listOf(edge, 'waypoint'),
      ...[labelBounds(edge)].filter((one) => one !== null),
    ];
    for (const point of points) {
      if (Number(point.get('y')) >= from) point.set('y', Number(point.get('y')) + LANE);
    }
  }
}

function labelBounds(one: ModdleElement): ModdleElement | null {
  const label = oneOf(one, 'label');
  return label && oneOf(label, 'bounds');
}

function resize(drawn: Drawn, id: string, wider: number, taller: number): void {
  const shape = drawn.shapes.get(id);
  const bounds = shape && oneOf(shape, 'bounds');
  bounds?.set('width', Number(bounds.get('width')) + wider);
  bounds?.set('height', Number(bounds.get('height')) + taller);
}
