import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';
import { openTable } from './open-table.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parcours-tables-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function open(content: string | Uint8Array, sheet?: string) {
  const file = path.join(folder, `file-${files++}`);
  writeFileSync(file, content);
  return openTable(file, await inspectFile(file), sheet);
}

async function read(content: string | Uint8Array) {
  const table = await open(content);
  const rows: [number, (string | undefined)[], string?][] = [];
  for await (const { line, cells, fault } of table.rows()) {
    const texts = Array.from(cells, (cell) => cell?.text);
    rows.push(fault ? [line, texts, fault.code] : [line, texts]);
  }
  return { kind: table.kind, header: table.header, rows };
}

const ada = [2, ['1', 'Adèle']];
const table = (kind: string) => ({ kind, header: ['Id', 'Nom'], rows: [ada, [3, ['2', 'Zoë']]] });

describe('openTable', () => {
  it.each([
    ['commas', 'Id,Nom\n1,Adèle\n2,Zoë\n'],
    ['semicolons and CR LF', 'Id;Nom\r\n1;Adèle\r\n2;Zoë'],
    ['tabs and CR', 'Id\tNom\r1\tAdèle\r2\tZoë\r'],
    ['a byte order mark', '\uFEFFId,Nom\n1,Adèle\n2,Zoë'],
    ['UTF-16', Buffer.from('\uFEFFId,Nom\n1,Adèle\n2,Zoë', 'utf16le')],
    ['Latin-1', Buffer.from('Id,Nom\n1,Adèle\n2,Zoë', 'latin1')],
  ])('reads CSV with %s', async (_, content) => {
    expect(await read(content)).toEqual(table('csv'));
  });

  it('reads a sheet, dates with their time', async () => {
    const rows = [
      ['Id', 'Nom', 'Le'],
      [1, 'Adèle', new Date('2026-03-09T08:05:30Z')],
      [2, 'Zoë', new Date('2026-03-09T00:00:00Z')],
    ];

    expect(await read(await writeXlsx({ sheets: [{ name: 'Contacts', rows }] }))).toEqual({
      kind: 'xlsx',
      header: ['Id', 'Nom', 'Le'],
      rows: [
        [2, ['1', 'Adèle', '2026-03-09 08:05:30']],
        [3, ['2', 'Zoë', '2026-03-09']],
      ],
    });
  });

  it('reads JSON line by line, with what is inside as columns', async () => {
    const lines = [
      '{"id":1,"customer":{"id":"C1","tags":["a","b"]}}',
      '',
      '{"id":2,"vip":true,"customer":null}',
      'broken',
      '[1]',
    ];

    expect(await read(lines.join('\r\n'))).toEqual({
      kind: 'json',
      header: ['id', 'customer.id', 'customer.tags', 'vip', 'customer'],
      rows: [
        [1, ['1', 'C1', 'a; b']],
        [3, ['2', undefined, undefined, 'true', '']],
        [4, [], 'BAD_JSON'],
        [5, [], 'BAD_JSON'],
      ],
    });
  });

  it('knows the lines behind quoted newlines, and leaves blank rows and headers out', async () => {
    const text = 'Export of May\n\nId,Text\n\n1,"a\r\nb"\n,\nId,Text\n2,c\n3\n';

    expect(await read(text)).toEqual({
      kind: 'csv',
      header: ['Id', 'Text'],
      rows: [
        [5, ['1', 'a\r\nb']],
        [9, ['2', 'c']],
        [10, ['3']],
      ],
    });
  });

  it('names blank and repeated columns, and marks rows that are too wide', async () => {
    expect(await read('Id,,Id,\n1,2,3\n1,2,3,4\n1,2,3,,\n')).toEqual({
      kind: 'csv',
      header: ['Id', 'column 2', 'Id (2)'],
      rows: [
        [2, ['1', '2', '3']],
        [3, ['1', '2', '3', '4'], 'TOO_MANY_FIELDS'],
        [4, ['1', '2', '3', '', '']],
      ],
    });
  });

  it('reads what is larger than one piece of the file, in whatever it was written', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i};"été\n${i}"`);
    const text = ['Id;Texte', ...rows].join('\r\n');
    const contents = [text, Buffer.from(text, 'latin1'), Buffer.from(`\uFEFF${text}`, 'utf16le')];

    for (const content of contents) {
      const { rows: found } = await read(content);
      expect(found).toHaveLength(20_000);
      expect(found.at(-1)).toEqual([40_000, ['19999', 'été\n19999']]);
    }
  });

  it.each([
    ['', 'EMPTY_FILE'],
    [' \n', 'EMPTY_FILE'],
    ['one\ntwo\n', 'NOT_A_TABLE'],
    ['<html></html>', 'NOT_A_TABLE'],
    ['[{"id":1}]', 'NOT_NDJSON'],
    ['{\n"id": 1\n}', 'NOT_NDJSON'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'OLD_WORKBOOK'],
    [Buffer.from([1, 2, 0, 3]), 'BINARY_FILE'],
  ])('refuses %j', async (content, code) => {
    await expect(open(content)).rejects.toMatchObject({ code });
  });

  it('says where a quote is never closed', async () => {
    await expect(read('Id,Text\n1,a\n2,"b\n3,c\n')).rejects.toMatchObject({
      code: 'CSV_QUOTE_NOT_CLOSED',
      line: 3,
    });
  });

  it('says when there is no such file', async () => {
    await expect(inspectFile(path.join(folder, 'none'))).rejects.toMatchObject({
      code: 'UNREADABLE_FILE',
      message: 'There is no such file.',
    });
  });
});
