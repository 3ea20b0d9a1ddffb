import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedBy } from '../../../kernel/grouped.ts';
import { diffMaps, isSameMap } from './map-diff.ts';
import {
  DOCUMENT_FORMAT,
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
} from './map-document.ts';
import { matchParts } from './match-parts.ts';
import { orderParts } from './order-parts.ts';
import { listOf, Names } from './part-names.ts';

const NAMES = ['Search', 'Order', 'Wait', 'Pay'];
const SHELF = { one: { key: null, name: 'One' }, two: { key: null, name: 'Two' } };

const library = {
  Persona: SHELF,
  Actor: SHELF,
  Channel: {
    web: { key: 'web', name: 'Website', medium: 'DIGITAL' },
    shop: { key: 'shop', name: 'Shop', medium: 'PHYSICAL' },
  },
  Touchpoint: {
    one: { key: null, name: 'Counter', channelId: 'shop', painPointIds: [] },
    two: { key: null, name: 'Checkout', channelId: 'web', painPointIds: ['two'] },
  },
  PainPoint: {
    one: { key: null, name: 'Slow', severity: 'HIGH', isArchived: false },
    two: { key: null, name: 'Unclear', severity: null, isArchived: false },
  },
  Action: SHELF,
  Process: SHELF,
  ProcessElement: SHELF,
  ProcessFlow: SHELF,
  Metric: {},
} as const;

interface Blank {
  slot: number;
  hasKey: boolean;
  position: number;
  name: string;
  step: number;
  other: number;
  score: number;
}

const blanks = (most: number) =>
  fc
    .uniqueArray(
      fc.record({
        slot: fc.nat(most),
        hasKey: fc.boolean(),
        position: fc.nat(30),
        name: fc.constantFrom(...NAMES),
        step: fc.nat(9),
        other: fc.nat(9),
        score: fc.integer({ min: -2, max: 2 }),
      }),
      { maxLength: most, selector: ({ slot }) => slot },
    )
    .map((list) =>
      list.map((blank, place) => ({ ...blank, position: blank.position * 100 + place })),
    );

/** Maps over the same few keys and names, so that two of them have much in common. */
const drawnMaps = (side: string): fc.Arbitrary<MapDocument> =>
  fc
    .record({
      Phase: blanks(3),
      Step: blanks(6),
      Lane: blanks(3),
      Card: blanks(6),
      TouchpointPlacement: blanks(5),
      EmotionPoint: blanks(4),
      PainPointPlacement: blanks(3),
    })
    .map((drawn) => draw(side, drawn));

function draw(side: string, drawn: Partial<Record<PartType, Blank[]>>): MapDocument {
  const parts = Object.fromEntries(PART_TYPES.map((type) => [type, [] as MapPart[]])) as Record<
    PartType,
    MapPart[]
  >;
  const at = (type: PartType, index: number) => {
    const there = parts[type];
    return there[index % there.length]?.id ?? null;
  };
  const pick = (index: number) => (index % 2 ? 'one' : 'two');
  for (const type of PART_TYPES) {
    for (const blank of drawn[type] ?? []) {
      const { slot, hasKey, position, name, step, other, score } = blank;
      const shape: Partial<Record<PartType, [MapPart['fields'], MapPart['references']]>> = {
        Phase: [{ name }, {}],
        Step: [{ name, action: NAMES[other % 4] ?? null }, { phaseId: at('Phase', step) }],
        Lane: [{ name }, { actorId: pick(other) }],
        Card: [{ text: name }, { laneId: at('Lane', other), stepId: at('Step', step) }],
        TouchpointPlacement: [{}, { stepId: at('Step', step), touchpointId: pick(other) }],
        EmotionPoint: [
          { score, source: 'ASSUMED' },
          { stepId: at('Step', step), personaId: pick(other) },
        ],
        PainPointPlacement: [
          { note: name },
          { stepId: at('Step', step), painPointId: pick(other) },
        ],
      };
      const [fields, references] = shape[type] ?? [{}, {}];
      if (Object.values(references).includes(null) && type !== 'Step') continue;
      const isOrdered = type !== 'EmotionPoint' && type !== 'PainPointPlacement';
      parts[type].push({
        // Every other part is the same on both sides; the others have to be recognised.
        id: slot % 2 ? `${type} ${slot}` : `${side} ${type} ${slot}`,
        key: hasKey ? `key-${slot}` : null,
        position: isOrdered ? position : null,
        fields,
        references,
      });
    }
  }
  const map = {
    id: side,
    key: null,
    position: null,
    fields: { name: side, emotionMin: -2, emotionMax: 2 },
    references: {},
  };
  return { format: DOCUMENT_FORMAT, map, personaIds: [], parts: orderParts(parts), library };
}

/** Where everything stands: the lists of each type, by what they stand in. */
function listsOf({ parts }: MapDocument): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const type of PART_TYPES) {
    for (const [list, members] of groupedBy(parts[type], (part) => listOf(type, part))) {
      const ids = members.map(({ id }) => id);
      lists[`${type} ${list}`] = members[0]?.position === null ? ids.sort() : ids;
    }
  }
  return lists;
}

/** Does to a map what a diff says, in the ids of the other side. */
function applied(from: MapDocument, to: MapDocument): Record<string, string[]> {
  const { twins } = matchParts(from, to);
  const { removed, moved, added } = diffMaps(from, to);
  const names = new Names(to);
  const gone = new Set(removed.map(({ part }) => part.id));
  const placed = [...moved.map(({ part, to: place }) => ({ part, place })), ...added];
  const elsewhere = new Set(moved.map(({ part }) => part.id));
  const lists: Record<string, string[]> = {};
  const listIn = (type: PartType, ids: readonly string[]) => {
    const name = `${type} ${ids.join('/')}`;
    lists[name] ??= [];
    return lists[name];
  };
  for (const type of PART_TYPES) {
    for (const part of from.parts[type]) {
      const id = twins.get(part.id) ?? '';
      if (gone.has(part.id) && !twins.has(part.id)) continue;
      if (elsewhere.has(id)) continue;
      const places = Object.values(PLACES[type]).map((column) => part.references[column]);
      listIn(
        type,
        places.map((place) => (place ? (twins.get(place) ?? '?') : '')),
      ).push(id);
    }
  }
  const byIndex = [...placed].sort((a, b) => (a.place.index ?? 0) - (b.place.index ?? 0));
  for (const { part, place } of byIndex) {
    const found = to.parts[part.type].find(({ id }) => id === part.id);
    expect(found && names.placeOf(part.type, found)).toEqual(place);
    const ids = place.parents.map(({ id }) => id);
    const list = listIn(part.type, ids.length > 0 ? ids : PLACES[part.type].map(() => ''));
    list.splice(place.index ?? list.length, 0, part.id);
  }
  for (const [name, ids] of Object.entries(lists)) {
    if (/^(EmotionPoint|PainPointPlacement)/.test(name)) ids.sort();
  }
  return lists;
}

const PLACES: Record<PartType, string[]> = {
  Phase: [],
  Step: ['phaseId'],
  Lane: [],
  Card: ['laneId', 'stepId'],
  TouchpointPlacement: ['stepId'],
  EmotionPoint: ['stepId'],
  PainPointPlacement: ['stepId'],
  ActionPlacement: ['stepId'],
  ProcessLink: ['stepId'],
  MetricPlacement: ['journeyMapId', 'phaseId', 'stepId', 'touchpointPlacementId'],
};

describe('diffMaps', () => {
  it('finds nothing between a map and itself', () => {
    fc.assert(
      fc.property(drawnMaps('before'), (map) => {
        expect(isSameMap(diffMaps(map, map))).toBe(true);
      }),
    );
  });

  it('tells all that turns one map into the other', () => {
    fc.assert(
      fc.property(drawnMaps('before'), drawnMaps('after'), (from, to) => {
        expect(applied(from, to)).toEqual(listsOf(to));
      }),
      { numRuns: 200 },
    );
  });

  it('tells every field that differs', () => {
    fc.assert(
      fc.property(drawnMaps('before'), drawnMaps('after'), (from, to) => {
        const { byType } = matchParts(from, to);
        const { changed } = diffMaps(from, to);
        for (const type of PART_TYPES) {
          for (const pair of byType[type].pairs) {
            const found = changed.find(({ part }) => part.type === type && part.id === pair.to.id);
            const fields = { ...pair.from.fields };
            for (const { field, after } of found?.fields ?? [])
              if (field in fields) fields[field] = after;
            expect(fields).toEqual(pair.to.fields);
          }
        }
      }),
    );
  });

  it('says the same from the other side', () => {
    fc.assert(
      fc.property(drawnMaps('before'), drawnMaps('after'), (one, other) => {
        const { twins } = matchParts(one, other);
        const [there, back] = [diffMaps(one, other), diffMaps(other, one)];
        const ids = (list: readonly { part: { id: string } }[]) =>
          list.map(({ part }) => part.id).sort();
        const moved = there.moved.map(({ part }) => part.id).sort();
        const movedBack = back.moved.map(({ part }) => twins.get(part.id)).sort();

        expect(ids(there.added)).toEqual(ids(back.removed));
        expect(ids(there.removed)).toEqual(ids(back.added));
        expect(movedBack).toEqual(moved);
        expect(there.changed).toHaveLength(back.changed.length);
        expect(there.painPoints.solved).toEqual(back.painPoints.added);
        const texts = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
        expect(texts(there.channels.steps.map(({ before }) => before))).toEqual(
          texts(back.channels.steps.map(({ after }) => after)),
        );
        const deltas = (diff: typeof there, sign: 1 | -1) =>
          diff.emotions.steps.map(({ delta }) => (delta === null ? null : sign * delta)).sort();
        expect(deltas(there, 1)).toEqual(deltas(back, -1));
      }),
      { numRuns: 200 },
    );
  });
});
