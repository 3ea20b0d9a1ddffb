import {
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
} from './map-document.ts';

/** What can be left out of a map: each kind of content with the parts it is made of. */
export const CONTENT = {
  CARDS: ['Card'],
  TOUCHPOINTS: ['TouchpointPlacement'],
  EMOTIONS: ['EmotionPoint'],
  PAIN_POINTS: ['PainPointPlacement'],
  ACTIONS: ['ActionPlacement'],
  PROCESS_LINKS: ['ProcessLink'],
  METRICS: ['MetricPlacement'],
} as const satisfies Record<string, readonly PartType[]>;

export type Content = keyof typeof CONTENT;

/** What is felt and measured today: no part of a structure that others start from. */
export const FIGURES: readonly Content[] = [
  'EMOTIONS',
  'PAIN_POINTS',
  'ACTIONS',
  'PROCESS_LINKS',
  'METRICS',
];

/** A map without some of its content. */
export function leaveOut(document: MapDocument, contents: readonly Content[]): MapDocument {
  const types = new Set<PartType>(contents.flatMap((content) => CONTENT[content]));
  return { ...document, parts: keepParts(document, (type) => !types.has(type)) };
}

/** The parts of a map to keep, without those that stand in one that is not. */
export function keepParts(
  { parts }: MapDocument,
  isKept: (type: PartType, part: MapPart) => boolean,
): MapDocument['parts'] {
  const gone = new Set<string>();
  const kept = {} as Record<PartType, readonly MapPart[]>;
  for (const type of PART_TYPES) {
    const places = Object.keys(PLACE_COLUMNS[type]);
    kept[type] = parts[type].filter((part) => {
      const stays =
        isKept(type, part) && !places.some((column) => gone.has(part.references[column] ?? ''));
      if (!stays) gone.add(part.id);
      return stays;
    });
  }
  return kept;
}
