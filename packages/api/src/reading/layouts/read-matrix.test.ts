import { describe, expect, it } from 'vitest';
import { type Mapping, NO_MAPPING } from '../mapping/mapping.ts';
import type { Cell, Sheet } from '../source/cell.ts';
import { readCsv } from '../source/read-csv.ts';
import type { MatrixLayout } from './layouts.ts';
import { readMatrix } from './read-matrix.ts';

/** A map in a few words: phase/step, lanes, and cards as lane@step=text. */
function outline(sheet: Sheet, mapping: Partial<Mapping> = {}, layout?: MatrixLayout) {
  const { draft } = readMatrix(sheet, { ...NO_MAPPING, ...mapping }, layout);
  const { phases, steps, lanes, cards, problems, notes } = draft;
  return {
    steps: steps.map(({ name, phase }) =>
      phase === null ? name : `${phases[phase]?.name}/${name}`,
    ),
    fields: steps.map(({ fields }) =>
      Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
    ),
    lanes: lanes.map(({ name }) => name),
    cards: cards.map(
      ({ lane, step, cell }) => `${lanes[lane]?.name}@${steps[step]?.name}=${cell.text}`,
    ),
    problems: problems.map(({ code, cell }) => `${code} ${cell?.line}:${cell?.column}`),
    notes,
  };
}

const BIKE = {
  steps: ['Before/Search', 'Before/Buy', 'After/Use'],
  fields: [{}, {}, {}],
  lanes: ['Does', 'Says'],
  cards: ['Does@Search=Looks', 'Says@Search=Hm', 'Does@Use=Rides'],
  problems: [],
  notes: [],
};

describe('readMatrix', () => {
  it('reads steps as rows, with phases that group them', () => {
    const text = 'Phase;Step;Does;Says\nBefore;Search;Looks;Hm\n;Buy;N/A;null\nAfter;Use;Rides;-';

    expect(outline(readCsv(text))).toEqual(BIKE);
  });

  it('reads lanes as rows, with phases above the steps', () => {
    const text = 'Phase;Before;;After\n;Search;Buy;Use\nDoes;Looks;;Rides\nSays;Hm;;';

    const { cards, ...rest } = outline(readCsv(text), {}, 'lanes-as-rows');

    expect({ ...rest, cards: cards.sort() }).toEqual({ ...BIKE, cards: [...BIKE.cards].sort() });
  });

  it('reads merged cells: phases above steps, lanes over several rows', () => {
    const merged = (cell: Cell): Cell => ({ ...cell, isContinued: true });
    const { rows } = readCsv(';Before;;After\nLens;Search;Buy;Use\nDoes;Looks;;Rides\n;Asks;;-');
    const [phases = [], steps = [], does = [], more = []] = rows;
    const sheet: Sheet = {
      kind: 'xlsx',
      rows: [
        phases.map((cell, i) => (i === 2 ? merged(cell) : cell)),
        steps,
        does,
        more.map((cell, i) => (i === 0 ? merged(cell) : cell)),
      ],
      notes: [],
    };

    expect(outline(sheet, {}, 'lanes-as-rows')).toMatchObject({
      steps: ['Before/Search', 'Before/Buy', 'After/Use'],
      lanes: ['Does'],
      cards: ['Does@Search=Looks', 'Does@Search=Asks', 'Does@Use=Rides'],
      problems: [],
    });
  });

  it('does as the mapping says', () => {
    const text = 'N°;Moment;Attente;Attend;Irritants;En option\n1;Search;Find it;90;Slow;oui';
    const mapping: Partial<Mapping> = {
      step: 'Moment',
      fields: new Map([
        ['attente', 'expectation'],
        ['attend', 'waitingSeconds'],
        ['en option', 'optional'],
      ]),
      lanes: new Map([['irritants', { name: 'Pain points', kind: 'PAIN_POINT' }]]),
      ignore: new Set(['n']),
    };

    expect(outline(readCsv(text), mapping, 'steps-as-rows')).toEqual({
      steps: ['Search'],
      fields: [{ expectation: 'Find it', waitingSeconds: 90, optional: true }],
      lanes: ['Pain points'],
      cards: ['Pain points@Search=Slow'],
      problems: [],
      notes: [],
    });
  });

  it.each([
    'Lens;Search;Buy\nDoes;Looks;Pays\nLens;Search;Buy\nSays;Hm;',
    ';Search;Buy\nLens;Search;Buy\nDoes;Looks;Pays\nLens;Search;Buy\nSays;Hm;',
  ])('leaves out rows of headers that come again: %j', (text) => {
    const { lanes, notes } = outline(readCsv(text), {}, 'lanes-as-rows');

    expect(lanes.slice(-2)).toEqual(['Does', 'Says']);
    expect(notes.at(-1)).toMatch(/^The header is repeated at line \d and left out there\.$/);
  });

  it('keeps words that may be more than a lane as lanes and says so', () => {
    const { lanes, notes } = outline(readCsv('Step;Expectation;Action\nSearch;a;b'));

    expect(lanes).toEqual(['Expectation', 'Action']);
    expect(notes).toEqual([
      '“Expectation” becomes a lane. If it is more than that, say so in a mapping file: fields: { "Expectation": expectation }',
      '“Action” becomes a lane. If it is more than that, say so in a mapping file: fields: { "Action": action }, or lanes: { "Action": { kind: ACTION } }',
    ]);
  });

  it('leaves out what has no name and values that cannot be read, and keeps the rest', () => {
    const text = 'Step;Does;;Wait\nSearch;Looks;lost;two days\n;Pays;;\nUse;Rides;;10';

    expect(outline(readCsv(text), { fields: new Map([['wait', 'waitingSeconds']]) })).toMatchObject(
      {
        steps: ['Search', 'Use'],
        fields: [{}, { waitingSeconds: 10 }],
        cards: ['Does@Search=Looks', 'Does@Use=Rides'],
        problems: ['LANE_WITHOUT_NAME 2:3', 'NOT_A_NUMBER 2:4', 'STEP_WITHOUT_NAME 3:2'],
      },
    );
  });

  it('leaves titles and repeated headers out', () => {
    const text = 'My map;;\n;;\nStep;Does;Says\nSearch;a;b\nStep;Does;Says\nUse;c;d';

    const { steps, notes } = outline(readCsv(text));

    expect(steps).toEqual(['Search', 'Use']);
    expect(notes).toEqual([
      '“My map” at line 1, column 1 stands above the matrix and is left out.',
      'The header is repeated at line 5 and left out there.',
    ]);
  });

  it('refuses a mapping of what is not there, and a file without steps', () => {
    const sheet = readCsv('Step;Does\nSearch;a');

    expect(() => outline(sheet, { ignore: new Set(['dose']) })).toThrow(
      'The mapping speaks of “dose”, which the file does not have. It has: “Step”, “Does”.',
    );
    expect(() => outline(readCsv('Step;Does'))).toThrow(
      expect.objectContaining({ code: 'NO_STEPS' }),
    );
  });
});
