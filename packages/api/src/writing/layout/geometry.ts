export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

export const rightOf = ({ x, width }: Bounds): number => x + width;
export const bottomOf = ({ y, height }: Bounds): number => y + height;
export const middleOf = ({ x, y, width, height }: Bounds): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Whether two boxes touch, or come nearer to each other than a gap. */
export function areNear(one: Bounds, other: Bounds, gap: number): boolean {
  return (
    one.x < rightOf(other) + gap &&
    other.x < rightOf(one) + gap &&
    one.y < bottomOf(other) + gap &&
    other.y < bottomOf(one) + gap
  );
}

/** The smallest box around boxes; null for none. */
export function around(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, rightOf(box));
    bottom = Math.max(bottom, bottomOf(box));
  }
  return { x, y, width: right - x, height: bottom - y };
}

/** A way at right angles from the edge of one box to the edge of another. */
export function route(from: Bounds, to: Bounds): Point[] {
  const [start, end] = [middleOf(from), middleOf(to)];
  if (to.x >= rightOf(from)) {
    return bent({ x: rightOf(from), y: start.y }, { x: to.x, y: end.y }, 'x');
  }
  if (to.y >= bottomOf(from)) {
    return bent({ x: start.x, y: bottomOf(from) }, { x: end.x, y: to.y }, 'y');
  }
  if (from.y >= bottomOf(to)) {
    return bent({ x: start.x, y: from.y }, { x: end.x, y: bottomOf(to) }, 'y');
  }
  // Back to what stands on the left: below both.
  const below = Math.max(bottomOf(from), bottomOf(to)) + 20;
  return [
    { x: start.x, y: bottomOf(from) },
    { x: start.x, y: below },
    { x: end.x, y: below },
    { x: end.x, y: bottomOf(to) },
  ];
}

function bent(start: Point, end: Point, first: 'x' | 'y'): Point[] {
  const second = first === 'x' ? 'y' : 'x';
  if (start[second] === end[second]) return [start, end];
  const half = (start[first] + end[first]) / 2;
  return [start, { ...start, [first]: half }, { ...end, [first]: half }, end];
}
