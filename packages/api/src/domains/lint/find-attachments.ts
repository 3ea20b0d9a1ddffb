import type { MapRow } from './map-columns.ts';
import type { Place } from './rules/linted-map.ts';
import { labelOf, placeBelow, placeOffSteps, placeOfStep } from './rules/subject.ts';
import { inReadingOrder, phaseOf } from './to-linted-steps.ts';

/** The first place of each object on the map, by the id of the object. */
export type Places = Map<string, Place>;

/** Which objects of the library hang on the map, and where. */
export interface Attachments {
  painPoints: Places;
  actions: Places;
  metrics: Places;
}

/** A row other objects are placed on. */
interface Bearer {
  metricPlacements: { metricId: string }[];
  painPointPlacements?: { painPointId: string }[];
  actionPlacements?: { actionId: string }[];
}

/** Collects what hangs on a map, its phases, steps and touchpoints, in reading order. */
export function findAttachments(map: MapRow): Attachments {
  const found: Attachments = { painPoints: new Map(), actions: new Map(), metrics: new Map() };
  const visit = (place: Place, bearer: Bearer) => {
    const { metricPlacements, painPointPlacements = [], actionPlacements = [] } = bearer;
    for (const { metricId } of metricPlacements) addPlace(found.metrics, metricId, place);
    for (const { painPointId } of painPointPlacements) {
      addPlace(found.painPoints, painPointId, place);
    }
    for (const { actionId } of actionPlacements) addPlace(found.actions, actionId, place);
  };
  visit(placeOffSteps(''), map);
  for (const phase of map.phases) visit(placeOffSteps(labelOf(phase)), phase);
  for (const step of inReadingOrder(map)) {
    const place = placeOfStep({ ...step, phase: phaseOf(map, step) });
    visit(place, step);
    for (const placement of step.touchpointPlacements) {
      const at = placeBelow(place, placement.touchpoint);
      visit(at, placement);
      visit(at, placement.touchpoint);
    }
  }
  return found;
}

/** Remembers a place, unless an earlier one is known. */
export function addPlace(places: Places, id: string, place: Place): void {
  if (!places.has(id)) places.set(id, place);
}
