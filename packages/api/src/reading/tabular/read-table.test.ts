import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapPart } from '../drafts/map-part.ts';
import type { TableLayout } from '../layouts/layouts.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import { readCsv } from '../source/read-csv.ts';
import { readJson } from '../source/read-documents.ts';
import { jsonTable } from './json-table.ts';
import { readTable } from './read-table.ts';
import { sheetTable } from './sheet-table.ts';
import { TARGET_NAMES } from './targets.ts';

/** Everything a part says, in a few words. */
function outline(part: MapPart) {
  const { phases = [], steps = [], lanes, cards, ...others } = part.sections();
  const places: unknown[] = [part.journey, part.map];
  return {
    places,
    ...(phases.length > 0 ? { phases } : {}),
    steps: steps.map(({ key, phase }) => (phase ? `${phase}/${key}` : key)),
    lanes: lanes?.map(({ name }) => name),
    cards: cards?.map(({ lane, step, text }) => `${lane}@${step}=${text}`),
    ...others,
    ...(part.problems.length > 0 ? { problems: part.problems.map(told) } : {}),
    ...(part.losses.length > 0 ? { losses: part.losses.map(lost) } : {}),
  };
}

const told = ({ code, cell }: MapPart['problems'][number]) =>
  `${code} ${cell?.line}:${cell?.column}`;
const lost = ({ code, path, cell }: MapPart['losses'][number]) => `${code} ${path} ${cell.line}`;

function readLines(layout: TableLayout, lines: readonly string[], mapping: readonly string[] = []) {
  const read = readMapping(['version: 1', ...mapping].join('\n'));
  return readTable(sheetTable(readCsv(lines.join('\n')).rows, read, layout)).map(outline);
}

describe('a row per card', () => {
  it('gives a map for each that is named, with phases and steps as they come', () => {
    const maps = readLines('long', [
      'Journey;Map;Phase;Step;Lane;Text;Tags;Mood',
      'I rent a bike;Today;Before;Search;Does;Looks around;new;calm',
      ';;;Search;Says;Hm;;',
      ';;After;Ride;Does;Rides;;',
      ';Tomorrow;;Search;Does;Asks;;',
    ]);

    expect(maps).toEqual([
      {
        places: [{ name: 'I rent a bike' }, { name: 'Today' }],
        phases: [
          { key: 'before', name: 'Before' },
          { key: 'after', name: 'After' },
        ],
        steps: ['before/search', 'after/ride'],
        lanes: ['Does', 'Says'],
        cards: ['does@search=Looks around', 'says@search=Hm', 'does@ride=Rides'],
        losses: ['KEPT_ASIDE Mood 2'],
      },
      {
        places: [{ name: 'I rent a bike' }, { name: 'Tomorrow' }],
        steps: ['search'],
        lanes: ['Does'],
        cards: ['does@search=Asks'],
      },
    ]);
  });

  it('leaves out cards without a lane or a step, and tells contradictions', () => {
    const maps = readLines('long', [
      'Step;Customer goal;Lane;Text',
      'Search;Find one;Does;Looks',
      'Search;Find two;;Nowhere',
      ';;Does;Lost',
    ]);

    expect(maps).toEqual([
      {
        places: [{}, {}],
        steps: ['search'],
        lanes: ['Does'],
        cards: ['does@search=Looks'],
        problems: ['LANE_WITHOUT_NAME 3:4', 'STEP_WITHOUT_NAME 4:3'],
        losses: ['LEFT_OUT Customer goal 3'],
      },
    ]);
  });
});

describe('a row per phase', () => {
  const DETAIL = [
    'N°;Phase;Objectif de la phase;Irritant 1;Irritant 1 cause;Irritant 2;KPI 1;Outils;Canal',
    '2;Rouler;Arriver;Selle dure;Cuir;;Durée;Vélo; Rue',
    '1;Chercher;Trouver;Loin;;Cher;Taux de clics : 2,8 %;App | Plan;Web',
    '1-2;;;;;;;Météo;',
  ];

  it('has a goal, pain points with their fields, lists, and rows about several', () => {
    const maps = readLines('detail', DETAIL, [
      'columns: { Outils: { to: card, list: "|", lane: { name: Systems, role: BACKSTAGE_TECH } } }',
    ]);

    expect(maps).toMatchObject([
      {
        phases: [
          { key: 'chercher', name: 'Chercher', goal: 'Trouver' },
          { key: 'rouler', name: 'Rouler', goal: 'Arriver' },
        ],
        steps: ['chercher/chercher', 'rouler/rouler'],
        lanes: ['Systems'],
        metrics: [
          {
            key: 'taux-de-clics',
            ifNew: {
              name: 'Taux de clics',
              type: 'CUSTOM',
              variant: 'LAST',
              unit: 'PERCENT',
              goodDirection: 'UP',
            },
          },
          {
            key: 'duree',
            ifNew: { name: 'Durée', type: 'CUSTOM', variant: 'LAST', goodDirection: 'DOWN' },
          },
        ],
        metricPlacements: [
          { metric: 'taux-de-clics', phase: 'chercher', note: '2,8 %' },
          { metric: 'duree', phase: 'rouler' },
        ],
        painPoints: [
          { key: 'loin', name: 'Loin' },
          { key: 'cher', name: 'Cher' },
          { key: 'selle-dure', name: 'Selle dure', cause: 'Cuir' },
        ],
        painPointPlacements: [
          { painPoint: 'loin', step: 'chercher' },
          { painPoint: 'cher', step: 'chercher' },
          { painPoint: 'selle-dure', step: 'rouler' },
        ],
        channels: [
          { key: 'web', ifNew: { name: 'Web', type: 'WEBSITE', medium: 'DIGITAL' } },
          { key: 'rue', ifNew: { name: 'Rue', type: 'OTHER', medium: 'HYBRID' } },
        ],
        touchpointPlacements: [
          { step: 'chercher', touchpoint: 'web' },
          { step: 'rouler', touchpoint: 'rue' },
        ],
      },
    ]);
    expect(maps[0]?.cards).toEqual([
      'systems@chercher=App',
      'systems@chercher=Plan',
      'systems@rouler=Vélo',
      'systems@chercher=Météo',
      'systems@rouler=Météo',
    ]);
  });

  it.each([
    [';', 'a; b ;c'],
    ['|', 'a|b|c'],
    [',', 'a, b, c'],
    ['newline', '"a\nb\r\nc"'],
  ])('splits lists at %j where the mapping says so', (list, text) => {
    const [map] = readLines(
      'detail',
      ['Phase\tUses', `Ride\t${text}`],
      [`columns: { Uses: { to: card, list: "${list}" } }`],
    );

    expect(map?.cards).toEqual(['uses@ride=a', 'uses@ride=b', 'uses@ride=c']);
  });

  it.each([
    ['2,8 %', 2.8],
    ['2.8%', 2.8],
    ['0.028', 2.8],
    ['0,5', 50],
    ['28', 28],
  ])('reads the share %j as %d percent', (text, sharePercent) => {
    const [map] = readLines(
      'detail',
      ['Phase;Persona;Share', `Ride;Sofia;${text}`],
      ['columns: { Share: persona.sharePercent }'],
    );

    expect(map).toMatchObject({
      personas: [{ key: 'sofia', name: 'Sofia', sharePercent }],
      places: [{}, { personas: ['sofia'] }],
    });
  });

  it('puts feelings on the scale of the mapping, and refuses what is no number', () => {
    const [map] = readLines(
      'detail',
      ['Phase;Emotion score;Mood', 'Search;7,5;glad', 'Ride;high;'],
      ['emotionScale: 1-8', 'columns: { Mood: emotion.label }'],
    );

    expect(map).toMatchObject({
      places: [{}, { emotionMin: 1, emotionMax: 8 }],
      emotionPoints: [{ step: 'search', score: 7.5, label: 'glad', source: 'ASSUMED' }],
      problems: ['NOT_A_NUMBER 3:2'],
    });
  });

  it('tells what belongs to no single pain point', () => {
    const [map] = readLines(
      'detail',
      ['Phase;Pain point;Pain point 1 cause;Why', 'Ride;a|b;Rain;Wind'],
      ['columns: { Pain point: { to: painPoint, list: "|" }, Why: painPoint.cause }'],
    );

    expect(map?.losses).toEqual(['LEFT_OUT Why 2', 'LEFT_OUT Pain point 1 cause 2']);
  });

  it.each([
    ['Attente', 'step.expectation or step.waitingActivity'],
    ['Étape', 'phase or step'],
    ['CIBLE ', 'persona, map.state or card'],
    ['Objectif', 'step.customerGoal, phase.goal or objective'],
  ])('asks what “%s” means, and takes the answer', (name, meanings) => {
    const lines = [`Phase;${name};Does`, 'Ride;x;y'];

    expect(() => readLines('detail', lines)).toThrow(
      expect.objectContaining({
        code: 'AMBIGUOUS_HEADER',
        message: expect.stringContaining(`“${name.trim()}” can mean ${meanings}. Say which`),
      }),
    );
    const [map] = readLines('detail', lines, [`columns: { "${name}": card }`]);
    expect(map?.cards).toContain(
      `${name === 'Étape' ? 'etape' : name.trim().toLowerCase()}@ride=x`,
    );
  });

  it('refuses a table without steps, texts without lanes and names it does not have', () => {
    expect(() => readLines('detail', ['What;Else', 'x;y'])).toThrow(
      expect.objectContaining({ code: 'NO_STEP_COLUMN' }),
    );
    expect(() => readLines('long', ['Step;Text', 'x;y'])).toThrow(
      expect.objectContaining({ code: 'NO_LANE_COLUMN' }),
    );
    expect(() => readLines('long', ['Step;Text', 'x;y'], ['ignore: [Texts]'])).toThrow(
      'The mapping speaks of “texts”, which the file does not have. It has: “Step”, “Text”.',
    );
  });
});

describe('JSON of a shape of its own', () => {
  it('has a row for each object the mapping leads to, with what stands around it', () => {
    const text = JSON.stringify(
      [
        {
          title: 'I rent a bike',
          future: true,
          about: { city: 'Lyon' },
          parts: [{ name: 'Before', moves: [{ what: 'Search', on: ['Web', 'Phone'], extra: 1 }] }],
        },
        { title: 'Nothing yet', parts: [] },
      ],
      null,
      1,
    );
    const mapping = readMapping(
      [
        'version: 1',
        'rows: parts.moves',
        'columns:',
        '  title: journey',
        '  future: { to: map.state, values: { "true": TO_BE, "false": AS_IS } }',
        '  parts.name: phase',
        '  parts.moves.what: step',
        '  parts.moves.on: channel',
      ].join('\n'),
    );

    const maps = readTable(jsonTable(readJson(text), mapping)).map(outline);

    expect(maps).toMatchObject([
      {
        places: [
          { name: 'I rent a bike' },
          { state: 'TO_BE', customFields: { 'about.city': 'Lyon' } },
        ],
        phases: [{ key: 'before', name: 'Before' }],
        steps: ['before/search'],
        touchpointPlacements: [
          { step: 'search', touchpoint: 'web' },
          { step: 'search', touchpoint: 'phone' },
        ],
        losses: ['KEPT_ASIDE about.city 6', 'KEPT_ASIDE parts.moves.extra 18'],
      },
      { places: [{ name: 'Nothing yet' }, {}], problems: ['STEP_WITHOUT_NAME 25:12'] },
    ]);
  });
});

describe('every table', () => {
  it('keeps each cell in the map, or tells its line', () => {
    const column = fc.constantFrom(null, ...TARGET_NAMES);
    const table = fc.array(column, { minLength: 1, maxLength: 12 }).chain((targets) =>
      fc.record({
        targets: fc.constant(targets),
        rows: fc.array(fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
    );

    fc.assert(
      fc.property(table, ({ targets, rows }) => {
        // A name in every row, so that each has a step.
        const columns = ['step.name', 'lane', ...targets];
        const names = columns.map((_, i) => `Head ${i}`);
        const cells = rows.map((row, line) =>
          columns.map((_, i) => (i === 0 || row[i] ? `cell ${line} at ${i} q` : '')),
        );
        const mapping = columns.flatMap((to, i) => (to ? [`  Head ${i}: ${to}`] : []));
        const text = [names, ...cells].map((row) => row.join(';')).join('\n');
        const read = readMapping(['version: 1', 'columns:', ...mapping].join('\n'));

        const parts = readTable(sheetTable(readCsv(text).rows, read, 'detail'));

        const kept = JSON.stringify(
          parts.map((part) => [part.sections(), part.journey, part.map]),
        ).toLowerCase();
        const told = parts.flatMap(({ problems, losses }) =>
          [...problems, ...losses].map(({ cell }) => `${cell?.line}:${cell?.column}`),
        );
        const lost = cells.flatMap((row, line) =>
          row.flatMap((cell, i) => {
            const isKept = cell === '' || kept.includes(cell) || kept.includes(choiceOf(cell));
            return isKept || told.includes(`${line + 2}:${i + 1}`) ? [] : [`${cell} ${columns[i]}`];
          }),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** How a text is written as one of a list of choices. */
const choiceOf = (text: string): string => text.replaceAll(' ', '_');
