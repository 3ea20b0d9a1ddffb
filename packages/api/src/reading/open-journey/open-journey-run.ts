import type { MapPart } from '../drafts/map-part.ts';
import type { JsonPath, JsonPlace } from '../source/json-place.ts';
import type { KeyMaker } from '../values/slug.ts';

/** What an OpenJourney file is read into, and what its parts are called there. */
export interface OpenJourneyRun {
  part: MapPart;
  place: (path: JsonPath, value: unknown) => JsonPlace;
  /** Id of a stage → key of its step. */
  stages: ReadonlyMap<string, string>;
  /** Id of a swimlane → key of its lane. */
  swimlanes: ReadonlyMap<string, string>;
  /** Id of a swimlane that holds objects instead of cards → the section they belong to. */
  held: ReadonlyMap<string, string>;
  /** Gives cards the ids of their nodes. */
  cards: KeyMaker;
  /** Key of the persona the file speaks of. */
  persona: string | null;
}
