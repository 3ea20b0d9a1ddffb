import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-xlsx.ts';

describe('readWorkbook', () => {
  it('says what the cells show, and where they stand', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Map',
          rows: [
            [],
            ['Lens', 'Search', 'Buy'],
            ['Day', new Date('2026-11-21T00:00:00Z'), new Date('2026-11-21T13:30:00Z')],
            ['Number', 0, 0.028],
            ['Text', '=1+1', ' kept '],
            ['Flag', true, false],
          ],
        },
      ],
    });

    const { kind, rows, notes } = await readWorkbook(bytes);

    expect([kind, notes]).toEqual(['xlsx', []]);
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Lens', 'Search', 'Buy'],
      ['Day', '2026-11-21', '2026-11-21 13:30'],
      ['Number', '0', '0.028'],
      ['Text', '=1+1', ' kept '],
      ['Flag', 'TRUE', 'FALSE'],
    ]);
    expect(rows[1]?.[2]).toEqual({ text: '2026-11-21 13:30', line: 3, column: 3 });
  });

  it('takes the saved value of a formula, never runs it, and refuses those without', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Map',
          rows: [['Lens', 'Buy', 'Use', 'Leave']],
          cells: new Map([
            ['1,0', { value: 'Sum', type: 'string' }],
            ['1,1', { type: 'formula', formula: '1+1', formulaResult: 2, value: 2 }],
            ['1,2', { type: 'formula', formula: 'NOW()', value: null }],
          ]),
        },
      ],
    });

    const { rows } = await readWorkbook(bytes);

    expect(rows[1]?.[1]).toEqual({ text: '2', line: 2, column: 2 });
    expect(rows[1]?.[2]?.fault?.code).toBe('FORMULA_WITHOUT_VALUE');
  });

  it('marks what only continues a merged cell', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Map',
          rows: [
            ['', 'Before', '', 'After'],
            ['Lens', 'Search', 'Buy', 'Use'],
          ],
          merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
        },
      ],
    });

    const { rows } = await readWorkbook(bytes);

    expect(rows[0]?.map(({ text, isContinued = false }) => [text, isContinued])).toEqual([
      ['', false],
      ['Before', false],
      ['', true],
      ['After', false],
    ]);
  });

  it('reads the sheet that is asked for, and says so when it is left to choose', async () => {
    const sheet = (name: string) => ({ name, rows: [[name, 'Buy']] });
    const bytes = await writeXlsx({ sheets: [sheet('One'), sheet('Two')] });

    const first = await readWorkbook(bytes);
    const second = await readWorkbook(bytes, 'Two');

    expect(first.rows[0]?.[0]?.text).toBe('One');
    expect(first.notes).toEqual([
      'The first sheet, “One”, is read. Choose another with --sheet: “One”, “Two”.',
    ]);
    expect([second.rows[0]?.[0]?.text, second.notes]).toEqual(['Two', []]);
    await expect(readWorkbook(bytes, 'Three')).rejects.toMatchObject({
      code: 'NO_SUCH_SHEET',
      message: 'The workbook has no sheet “Three”; it has “One”, “Two”.',
    });
  });

  it('refuses a broken and an empty workbook', async () => {
    const empty = await writeXlsx({ sheets: [{ name: 'Map', rows: [] }] });

    await expect(readWorkbook(empty.subarray(0, 300))).rejects.toMatchObject({
      code: 'BAD_WORKBOOK',
    });
    await expect(readWorkbook(empty)).rejects.toMatchObject({ code: 'EMPTY_FILE' });
  });
});
