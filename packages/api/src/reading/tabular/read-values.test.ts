import { describe, expect, it } from 'vitest';
import { readMapping } from '../mapping/read-mapping.ts';
import { readCsv } from '../source/read-csv.ts';
import { readTable } from './read-table.ts';
import { sheetTable } from './sheet-table.ts';

function read(lines: readonly string[], ...mapping: readonly string[]) {
  const parts = readTable(
    sheetTable(
      readCsv(lines.join('\n')).rows,
      readMapping(['version: 1', ...mapping].join('\n')),
      'long',
    ),
  );
  return parts.map((part) => ({
    sections: part.sections(),
    problems: part.problems.map(({ code, cell }) => `${code} ${cell?.line}:${cell?.column}`),
  }));
}

const DUE = 'columns: { What: action, Due: action.dueDate }';
const due = (...days: readonly string[]) => [
  'Step;What;Due',
  ...days.map((day, index) => `S${index};A${index};${day}`),
];

describe('dates of a table', () => {
  it.each([
    ['3/4/2026', '25/4/2026', '2026-04-03'],
    ['3/4/2026', '4/25/2026', '2026-03-04'],
    ['2026-04-03', '2026-04-25', '2026-04-03'],
    ['3 avril 2026', '2026-04-25', '2026-04-03'],
  ])('%s beside %s is %s', (one, other, day) => {
    const [part] = read(due(one, other), DUE);

    expect(part?.sections.actions?.[0]).toEqual({ key: 'a0', name: 'A0', dueDate: day });
  });

  it('are asked for when no value proves their order, with the line to write', () => {
    expect(() => read(due('3/4/2026'), DUE)).toThrow(
      expect.objectContaining({
        code: 'AMBIGUOUS_DATE',
        asksForMore: true,
        message:
          'In the column “Due” “3/4/2026” can be read with the day or the month first. Say which in a mapping file, for example columns: { "Due": { to: action.dueDate, dateFormat: D/M/YYYY } }.',
      }),
    );
    expect(() => read(due('25/4/2026', '4/25/2026'), DUE)).toThrow(
      expect.objectContaining({
        code: 'AMBIGUOUS_DATE',
        message: expect.stringContaining(
          '“25/4/2026” names the day first and “4/25/2026” the month.',
        ),
      }),
    );
    const said = 'columns: { What: action, Due: { to: action.dueDate, dateFormat: M/D/YYYY } }';
    expect(read(due('3/4/2026'), said)[0]?.sections.actions?.[0]).toMatchObject({
      dueDate: '2026-03-04',
    });
  });

  it('that are none are refused alone', () => {
    const [part] = read(due('31/2/2026', '25/4/2026', 'soon'), DUE);

    expect(part?.sections.actions).toHaveLength(3);
    expect(part?.problems).toEqual(['NOT_A_DATE 2:3', 'NOT_A_DATE 4:3']);
  });
});

describe('shares', () => {
  it('are percents or fractions, and no more than all', () => {
    const [part] = read(
      ['Step;Persona;Share', 'A;Ann;2,8 %', 'A;Bob;0.028', 'A;Cleo;150 %', 'A;Dan;-1'],
      'columns: { Share: persona.sharePercent }',
    );

    expect(part?.sections.personas?.map(({ sharePercent }) => sharePercent)).toEqual([
      2.8,
      2.8,
      undefined,
      undefined,
    ]);
    expect(part?.problems).toEqual(['NOT_A_SHARE 4:3', 'NOT_A_SHARE 5:3']);
  });
});

describe('names', () => {
  it('that differ by case, accents or blanks are one phase, step and lane', () => {
    const [part] = read([
      'Phase;Step;Lane;Text',
      'Été;Ride ;Réflexion;a',
      'ete;ride;REFLEXION ;b',
      'ÉTÉ;Ride;reflexion;c',
    ]);

    expect(part?.problems).toEqual([]);
    expect(part?.sections).toMatchObject({
      phases: [{ key: 'ete', name: 'Été' }],
      steps: [{ key: 'ride', name: 'Ride', phase: 'ete' }],
      lanes: [{ key: 'reflexion', name: 'Réflexion' }],
      cards: [{ text: 'a' }, { text: 'b' }, { text: 'c' }],
    });
  });
});

describe('what a header does not name', () => {
  it('is told, cell by cell', () => {
    const [part] = read(['Step;Lane;Text', 'Ride;Does;Rides;fast;far', 'Pay;Does;Pays']);

    expect(part?.sections.cards).toHaveLength(2);
    expect(part?.problems).toEqual(['COLUMN_WITHOUT_NAME 2:4', 'COLUMN_WITHOUT_NAME 2:5']);
  });

  it('refuses a table that is a header alone', () => {
    expect(() => read(['Step;Lane;Text'])).toThrow(expect.objectContaining({ code: 'NO_STEPS' }));
  });
});
