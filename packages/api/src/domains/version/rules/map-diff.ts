import { type ChannelDiff, diffChannels } from './channel-shifts.ts';
import {
  changedValues,
  diffParts,
  type FieldChange,
  type PartsDiff,
  referenceTo,
} from './diff-parts.ts';
import { diffEmotions, type EmotionDiff } from './emotion-shifts.ts';
import type { MapDocument, PlainValue } from './map-document.ts';
import { type MapMatch, matchParts } from './match-parts.ts';
import { diffPainPoints, type PainPointDiff } from './pain-point-shifts.ts';

/** What differs between two maps, figures of metrics left out. */
export interface MapDiff extends PartsDiff {
  /** What differs about the maps themselves. */
  readonly map: readonly FieldChange[];
  readonly emotions: EmotionDiff;
  readonly painPoints: PainPointDiff;
  readonly channels: ChannelDiff;
}

/** Tells what differs between two maps, part by part, and what it means for the customer. */
export function diffMaps(
  from: MapDocument,
  to: MapDocument,
  match: MapMatch = matchParts(from, to),
): MapDiff {
  return {
    map: diffMapItself(from, to),
    ...diffParts(from, to, match),
    emotions: diffEmotions(from, to, match),
    painPoints: diffPainPoints(from, to),
    channels: diffChannels(from, to, match),
  };
}

/** Whether there is nothing to tell. */
export function isSameMap(diff: MapDiff): boolean {
  const { map, added, removed, moved, changed, emotions, painPoints, channels } = diff;
  return [
    map,
    added,
    removed,
    moved,
    changed,
    emotions.steps,
    painPoints.solved,
    painPoints.added,
    channels.steps,
  ].every(({ length }) => length === 0);
}

function diffMapItself(from: MapDocument, to: MapDocument): FieldChange[] {
  const changes = changedValues(from.map.fields, to.map.fields);
  if (from.personaIds.join() === to.personaIds.join()) return changes;
  const personasOf = ({ library, personaIds }: MapDocument): PlainValue =>
    personaIds.map((id) => referenceTo(library, 'Persona', id));
  return [...changes, { field: 'personas', before: personasOf(from), after: personasOf(to) }];
}
