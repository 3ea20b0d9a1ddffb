import { type CellValue, type MergeRange, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Mapping, NO_MAPPING } from '../mapping/mapping.ts';
import { readMaps } from '../maps/read-maps.ts';
import { readSource } from '../source/read-source.ts';

const merge = (row: number, from: number, to: number): MergeRange => ({
  startRow: row,
  startCol: from,
  endRow: row,
  endCol: to,
});

/** Reads a sheet as mapping programs export one: a row a section, stages merged over their steps. */
async function read(rows: CellValue[][], merges: MergeRange[], mapping: Partial<Mapping> = {}) {
  const bytes = await writeXlsx({ sheets: [{ name: 'Map', rows, merges }] });
  const { maps, notes } = readMaps(await readSource(bytes), { ...NO_MAPPING, ...mapping });
  const [map] = maps;
  if (map?.form !== 'part') throw new Error('A sheet is read as a part.');
  const { journey, problems } = map.part;
  const {
    cards = [],
    steps = [],
    lanes = [],
    phases,
    emotionPoints,
    ...rest
  } = map.part.sections();
  return {
    journey: journey.name,
    steps: steps.map(({ name, phase }) => (phase === undefined ? name : `${phase}/${name}`)),
    lanes: lanes.map(({ name, kind }) => (kind === undefined ? name : `${name} (${kind})`)),
    cards: cards.map(({ lane, step, text }) => `${lane}@${step}=${text}`),
    phases,
    emotionPoints,
    ...rest,
    problems,
    notes,
  };
}

describe('a sheet with sections as rows and steps below merged stages', () => {
  const rows: CellValue[][] = [
    ['Journey map: Buying a bike'],
    ['Persona: Ann'],
    [null, 'Awareness', null, 'Purchase'],
    [null, 'See an ad', 'Visit the site', 'Buy'],
    ['Storyline', 'I see it', 'I look', 'I pay'],
    ['Touchpoints', 'Poster', 'Website', 'Shop'],
    ['Emotional journey', 1, -1.5, 2],
  ];
  const merges = [merge(2, 1, 2)];

  it('becomes phases, steps, lanes and the feelings of the persona', async () => {
    expect(await read(rows, merges)).toEqual({
      journey: 'Buying a bike',
      personas: [{ key: 'ann', name: 'Ann' }],
      phases: [
        { key: 'awareness', name: 'Awareness' },
        { key: 'purchase', name: 'Purchase' },
      ],
      steps: ['awareness/See an ad', 'awareness/Visit the site', 'purchase/Buy'],
      lanes: ['Storyline', 'Touchpoints', 'Emotional journey (EMOTION)'],
      cards: [
        'storyline@see-an-ad=I see it',
        'touchpoints@see-an-ad=Poster',
        'storyline@visit-the-site=I look',
        'touchpoints@visit-the-site=Website',
        'storyline@buy=I pay',
        'touchpoints@buy=Shop',
      ],
      emotionPoints: [
        { step: 'see-an-ad', persona: 'ann', score: 1 },
        { step: 'visit-the-site', persona: 'ann', score: -1.5 },
        { step: 'buy', persona: 'ann', score: 2 },
      ],
      problems: [],
      notes: [expect.stringContaining('“Touchpoints” becomes a lane.')],
    });
  });

  it('keeps scores of another scale as cards until someone says which', async () => {
    const wider = rows.map((row) => (row[0] === 'Emotional journey' ? [row[0], 8, 3, 5] : row));

    const asked = await read(wider, merges);
    const told = await read(wider, merges, { emotionScale: [0, 10] });

    expect(asked.emotionPoints).toBeUndefined();
    expect(asked.cards).toContain('emotional-journey@see-an-ad=8');
    expect(asked.notes).toContainEqual(expect.stringContaining('emotionScale: [-5, 5]'));
    expect(told.emotionPoints).toHaveLength(3);
  });

  it('takes merged stages for the steps where sections follow at once', async () => {
    const { steps, cards, phases } = await read(
      [
        ['Stage', 'Aware', null, 'Buy', null],
        ['Process', 'sees', 'tells', 'reads', 'pays'],
        ['Experience', 'good', null, 'bad', 'good'],
        ['Problems', null, null, 'slow', null],
      ],
      [merge(0, 1, 2), merge(0, 3, 4)],
    );

    expect({ steps, phases }).toEqual({ steps: ['Aware', 'Buy'], phases: undefined });
    expect(cards).toEqual([
      'process@aware=sees',
      'experience@aware=good',
      'process@aware=tells',
      'process@buy=reads',
      'experience@buy=bad',
      'problems@buy=slow',
      'process@buy=pays',
      'experience@buy=good',
    ]);
  });
});
