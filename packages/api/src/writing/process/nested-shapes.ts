import { groupedBy } from '../../kernel/grouped.ts';
import type { LossReport } from '../loss-report.ts';
import type { ModelElement, ProcessModel } from './process-model.ts';

/** A pool or lane with what stands in it, as frames around boxes. */
export interface Frame {
  readonly element: ModelElement | null;
  readonly frames: readonly Frame[];
  readonly boxes: readonly ModelElement[];
}

/** What stands in what: pools, in them lanes, in them boxes. */
export function framesOf({ elements }: ProcessModel): Frame {
  const isFrame = ({ type }: ModelElement) => type === 'POOL' || type === 'LANE';
  const known = new Set(elements.filter(isFrame).map(({ elementId }) => elementId));
  const holderOf = (element: ModelElement): string | null => {
    const { type, pool, lane, parent } = element;
    const places = type === 'LANE' ? [parent, pool] : type === 'POOL' ? [] : [lane, pool];
    return places.find((place) => place !== null && known.has(place)) ?? null;
  };
  const inside = groupedBy(elements, holderOf);
  const seen = new Set<ModelElement>();
  const frame = (element: ModelElement | null): Frame => {
    const own = inside.get(element?.elementId ?? null) ?? [];
    // Lanes that stand in each other are drawn once.
    const frames = own.filter((one) => isFrame(one) && !seen.has(one));
    for (const one of frames) seen.add(one);
    return { element, frames: frames.map(frame), boxes: own.filter((one) => !isFrame(one)) };
  };
  return frame(null);
}

/** Tells what a picture of boxes and arrows has no place for. */
export function reportPicture(
  { elements, flows, aside }: ProcessModel,
  report: LossReport,
  format: string,
) {
  const count = (has: (element: ModelElement) => unknown) => elements.filter(has).length;
  const losses: readonly (readonly [string, (element: ModelElement) => unknown])[] = [
    ['documentation', ({ documentation }) => documentation !== null],
    ['trigger', ({ trigger }) => trigger !== null],
    ['calledElement', ({ calledElement }) => calledElement !== null],
    ['parent', ({ parent, type }) => parent !== null && type !== 'LANE'],
    ['attachedTo', ({ attachedTo }) => attachedTo !== null],
  ];
  for (const [field, has] of losses) {
    report.leaveOut(`elements[].${field}`, `${format} has no place for “${field}”.`, count(has));
  }
  report.change(
    'elements[].bpmnType',
    `${format} tells what a box is by its form only.`,
    count(({ bpmnType, type }) => bpmnType !== null && type !== 'POOL' && type !== 'LANE'),
  );
  report.leaveOut(
    'flows[].isDefault',
    `${format} has no place for “isDefault”.`,
    flows.filter(({ isDefault }) => isDefault).length,
  );
  return [...report.list(), ...aside];
}
