import type { Keyed, LintedMap, LintedPlacement, LintedStep, Place, Placed } from './linted-map.ts';

/** The kinds of objects a finding can be about, as GraphQL calls them. */
export const SUBJECT_TYPES = [
  'JourneyMap',
  'Phase',
  'Step',
  'TouchpointPlacement',
  'Touchpoint',
  'Persona',
  'PainPoint',
  'Action',
  'ActionEffect',
  'ProcessLink',
  'Target',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** An object on the map, as a person finds it there and a program looks it up. */
export interface Subject extends Place {
  readonly type: SubjectType;
  readonly id: string;
  readonly name: string;
}

/** The key of an object, or its name when it has none. */
export function labelOf({ key, name }: Pick<Keyed, 'key' | 'name'>): string {
  return key ?? name;
}

/** Joins the parts of a path; empty ones do not count. */
function pathOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' / ');
}

/** Where a step is: its phase, if it has one, and itself. */
export function placeOfStep({
  id,
  phase,
  ...step
}: Pick<LintedStep, keyof Keyed | 'phase'>): Place {
  const path = pathOf(phase ? labelOf(phase) : '', labelOf(step));
  return { path, stepId: id, stepPath: path };
}

/** A place that belongs to no step. */
export function placeOffSteps(path: string): Place {
  return { path, stepId: null, stepPath: null };
}

/** A place below another one, such as a touchpoint on a step. */
export function placeBelow(place: Place, object: Pick<Keyed, 'key' | 'name'>): Place {
  return { ...place, path: pathOf(place.path, labelOf(object)) };
}

export function mapSubject(map: LintedMap): Subject {
  return { type: 'JourneyMap', id: map.id, name: map.name, ...placeOffSteps(labelOf(map)) };
}

/** An object that is named by its key alone, such as a persona or a phase. */
export function keyedSubject(type: 'Phase' | 'Persona', object: Keyed): Subject {
  return { type, id: object.id, name: object.name, ...placeOffSteps(labelOf(object)) };
}

export function stepSubject(step: LintedStep): Subject {
  return { type: 'Step', id: step.id, name: step.name, ...placeOfStep(step) };
}

/** A touchpoint at one place. */
export function placementSubject(step: LintedStep, { id, touchpoint }: LintedPlacement): Subject {
  const place = placeBelow(placeOfStep(step), touchpoint);
  return { type: 'TouchpointPlacement', id, name: touchpoint.name, ...place };
}

/** A touchpoint wherever it is placed, shown at its first place on the map. */
export function touchpointSubject(step: LintedStep, placement: LintedPlacement): Subject {
  const { id } = placement.touchpoint;
  return { ...placementSubject(step, placement), type: 'Touchpoint', id };
}

/** An object of the library that is attached to the map. */
export function placedSubject(type: 'PainPoint' | 'Action', object: Placed): Subject {
  return { type, id: object.id, name: object.name, ...placeBelow(object.place, object) };
}

/** A part of an object of the library, such as a target of a metric. */
export function partSubject(
  type: 'ActionEffect' | 'Target',
  { id, name }: { id: string; name: string },
  owner: Placed,
): Subject {
  return { type, id, name, ...placeBelow(owner.place, owner) };
}

/** A link to a process, by the name of the process. */
export function linkSubject({ id, name }: { id: string; name: string }, place: Place): Subject {
  return { type: 'ProcessLink', id, name, ...placeBelow(place, { key: null, name }) };
}
