import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { MapPart } from '../drafts/map-part.ts';
import { type Mapping, NO_MAPPING } from '../mapping/mapping.ts';
import { readMaps } from '../maps/read-maps.ts';
import { readSource } from '../source/read-source.ts';

type Sheets = Readonly<Record<string, CellValue[][]>>;

/** Reads a workbook of these sheets; `more` is about the first. */
async function read(
  sheets: Sheets,
  mapping: Partial<Mapping> = {},
  more: Partial<WriteSheet> = {},
) {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows], i) => ({
      name,
      rows,
      ...(i === 0 ? more : {}),
    })),
  });
  const reading = readMaps(await readSource(bytes), { ...NO_MAPPING, ...mapping });
  const parts = reading.maps.map((map): MapPart => {
    if (map.form !== 'part') throw new Error('A workbook is read as parts.');
    return map.part;
  });
  return { ...reading, parts };
}

/** What a part holds, and where what is wrong with it stands. */
function outline(part: MapPart | undefined) {
  if (!part) throw new Error('There is no such map.');
  const problems = part.problems.map(
    ({ code, cell }) => `${code} ${cell?.sheet}!${cell?.line}:${cell?.column}`,
  );
  const losses = part.losses.map(({ code, path, cell }) => `${code} ${path} ${cell.line}`);
  return { journey: part.journey, map: part.map, ...part.sections(), problems, losses };
}

const steps: CellValue[][] = [
  ['Étape', 'Phase', 'Durée en secondes'],
  ['Chercher', 'Avant', 90],
  ['Acheter', 'Pendant', null],
];

describe('a workbook of maps', () => {
  it('is read in French, with what stands at each step', async () => {
    const { parts, message, notes } = await read({
      Parcours: [
        ['Nom', 'Description'],
        ['Louer un vélo', 'En ville'],
      ],
      Cartes: [
        ['Nom', 'Personas', 'État'],
        ['Aujourd’hui', 'Inès; Paul', 'actuel'],
      ],
      Étapes: steps,
      'Points de contact': [
        ['Nom', 'Canal', 'Étape'],
        ['Site', 'Web', 'Chercher; Acheter'],
      ],
      Canaux: [
        ['Nom', 'Medium', 'Type'],
        ['Web', 'digital', 'website'],
      ],
      Personas: [
        ['Nom', 'Part', 'Besoins'],
        ['Inès', '2,8 %', 'vite\nbien'],
        ['Paul', 0.25, null],
      ],
      Irritants: [
        ['Intitulé', 'Gravité', 'Étape', 'Budget'],
        ['Trop lent', 'élevée', 'acheter ', 5],
      ],
      Notes: [['à relire']],
    });

    expect(message).toContain('read as a workbook of maps');
    expect(notes).toEqual(['The sheet “Notes” is left out; its name does not say what it holds.']);
    expect(parts).toHaveLength(1);
    expect(outline(parts[0])).toEqual({
      journey: { key: 'louer-un-velo', name: 'Louer un vélo', description: 'En ville' },
      map: { key: 'aujourd-hui', name: 'Aujourd’hui', personas: ['ines', 'paul'], state: 'AS_IS' },
      channels: [{ key: 'web', name: 'Web', medium: 'DIGITAL', type: 'WEBSITE' }],
      personas: [
        { key: 'ines', name: 'Inès', sharePercent: 2.8, needs: ['vite', 'bien'] },
        { key: 'paul', name: 'Paul', sharePercent: 25 },
      ],
      touchpoints: [{ key: 'site', name: 'Site', channel: 'web' }],
      painPoints: [
        { key: 'trop-lent', name: 'Trop lent', severity: 'HIGH', customFields: { Budget: '5' } },
      ],
      phases: [
        { key: 'avant', name: 'Avant' },
        { key: 'pendant', name: 'Pendant' },
      ],
      steps: [
        { key: 'chercher', name: 'Chercher', phase: 'avant', durationSeconds: 90 },
        { key: 'acheter', name: 'Acheter', phase: 'pendant' },
      ],
      touchpointPlacements: [
        { touchpoint: 'site', step: 'chercher' },
        { touchpoint: 'site', step: 'acheter' },
      ],
      painPointPlacements: [{ painPoint: 'trop-lent', step: 'acheter' }],
      problems: [],
      losses: ['KEPT_ASIDE painPoints[].Budget 2'],
    });
  });

  it('holds several maps, each with what it needs', async () => {
    const { parts } = await read({
      Maps: [
        ['Key', 'Name', 'Journey', 'Personas'],
        ['now', 'Now', 'Buy', 'p1'],
        ['then', 'Then', 'Buy', null],
      ],
      Personas: [
        ['ID', 'Name'],
        ['P1', 'Ann'],
        ['P2', 'Bob'],
      ],
      Phases: [
        ['Map', 'Name'],
        ['Now', 'Before'],
        ['then', 'Before'],
      ],
      Steps: [
        ['Map', 'Key', 'Name', 'Phase'],
        ['now', 'a', 'Look', 'before'],
        ['Then', 'a', 'See', 'Before'],
        [null, 'b', 'Lost', null],
      ],
      'Emotion points': [
        ['Map', 'Step', 'Persona', 'Score'],
        ['then', 'a', 'Bob', '2,5'],
      ],
    });

    expect(parts.map(outline)).toEqual([
      expect.objectContaining({
        map: { key: 'now', name: 'Now', personas: ['p1'] },
        journey: { name: 'Buy' },
        personas: [
          { key: 'p1', name: 'Ann' },
          { key: 'p2', name: 'Bob' },
        ],
        steps: [{ key: 'a', name: 'Look', phase: 'before' }],
        problems: ['NO_MAP_NAMED Steps!4:2'],
      }),
      expect.objectContaining({
        map: { key: 'then', name: 'Then' },
        personas: [{ key: 'p2', name: 'Bob' }],
        steps: [{ key: 'a', name: 'See', phase: 'before' }],
        emotionPoints: [{ step: 'a', persona: 'p2', score: 2.5 }],
        problems: [],
      }),
    ]);
  });

  it('says sheet, row and column of what cannot be read, and keeps the rest', async () => {
    const { parts } = await read({
      Phases: [['Name'], ['Before']],
      Steps: [
        ['Name', 'Phase', 'Waiting seconds', 'Optional'],
        ['Look', 'Befor', '2,5', 'perhaps'],
        ['Buy', 'Before', '1,234', 'yes'],
      ],
      Actions: [
        ['Name', 'Due date', 'Status'],
        ['Faster', '31/12/2026', 'planed'],
        ['Later', '01/02/2027', null],
      ],
    });

    const { problems, steps, actions } = outline(parts[0]) as Record<string, unknown>;
    expect(steps).toEqual([
      { key: 'look', name: 'Look' },
      { key: 'buy', name: 'Buy', phase: 'before', optional: true },
    ]);
    expect(actions).toEqual([
      { key: 'faster', name: 'Faster', dueDate: '2026-12-31' },
      { key: 'later', name: 'Later', dueDate: '2027-02-01' },
    ]);
    expect(problems).toEqual([
      'NOT_A_NUMBER Steps!2:3',
      'NOT_A_FLAG Steps!2:4',
      'AMBIGUOUS_NUMBER Steps!3:3',
      'BAD_CHOICE Actions!2:3',
      'NOT_FOUND Steps!2:2',
    ]);
    expect(parts[0]?.problems.at(-1)?.message).toBe(
      'There is no phase “Befor”; did you mean “Before”?',
    );
    expect(parts[0]?.problems[3]?.message).toBe('status is “planed”; did you mean PLANNED?');
  });

  it('asks for dates and words that can mean two things', async () => {
    const dates = await read({
      Steps: steps,
      Actions: [
        ['Name', 'Due date'],
        ['Faster', '01/02/2027'],
      ],
    });
    const words = {
      Phases: [['Nom'], ['Avant']],
      Étapes: [
        ['Nom', 'Attente'],
        ['Chercher', 'Trouver'],
      ],
    };
    const mapping: Partial<Mapping> = {
      columns: new Map([['attente', { to: 'step.expectation', number: null }]]),
    };

    expect(outline(dates.parts[0]).problems).toEqual(['AMBIGUOUS_DATE Actions!2:2']);
    await expect(read(words)).rejects.toMatchObject({ code: 'AMBIGUOUS_HEADER' });
    const { parts } = await read(words, mapping);
    expect(outline(parts[0])).toMatchObject({ steps: [{ expectation: 'Trouver' }] });
  });

  it('takes merged cells, blank rows, zeros of formulas and repeated headers as they are meant', async () => {
    const { parts } = await read(
      {
        Steps: [
          ['Name', 'Phase', 'Waiting seconds'],
          ['Look', 'Before', 0],
          ['Choose', null, null],
          [null, null, null],
          ['Name', 'Phase', 'Waiting seconds'],
          ['Buy', 'During', 60],
        ],
        Lanes: [['Name'], ['Does']],
      },
      {},
      {
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
        cells: new Map([['1,2', { value: 0, formula: 'C6-60', formulaResult: 0 }]]),
      },
    );

    expect(outline(parts[0])).toMatchObject({
      steps: [
        { key: 'look', name: 'Look', phase: 'before', waitingSeconds: 0 },
        { key: 'choose', name: 'Choose', phase: 'before' },
        { key: 'buy', name: 'Buy', phase: 'during', waitingSeconds: 60 },
      ],
      problems: [],
    });
  });

  it('is told from a workbook whose sheets are tables each', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Steps',
          rows: [
            ['Step', 'Does'],
            ['Look', 'Reads'],
          ],
        },
        { name: 'Notes', rows: [['Name'], ['x']] },
      ],
    });

    expect(await readSource(bytes)).toMatchObject({ kind: 'table' });
  });
});
