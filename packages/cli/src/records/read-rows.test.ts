import { clockOf, type Table } from '@parcours/api/reading';
import { describe, expect, it } from 'vitest';
import { bindMapping } from './bind-mapping.ts';
import { proposeMapping } from './propose-mapping.ts';
import { readRowMapping } from './read-row-mapping.ts';
import type { RecordKind } from './record-fields.ts';
import type { RowMapping } from './row-mapping.ts';
import { RowReader } from './row-reader.ts';
import { surveyTable } from './survey-table.ts';

/** A table with a header and rows of texts separated by `|`. */
function tableOf(kind: Table['kind'], header: string, ...rows: string[]): Table {
  return {
    kind,
    header: header.split('|'),
    notes: [],
    async *rows() {
      for (const [i, row] of rows.entries()) {
        const line = i + 2;
        const cells = row.split('|').map((text, column) => ({ text, line, column: column + 1 }));
        yield { line, cells };
      }
    },
  };
}

async function readAll(table: Table, mapping: RowMapping) {
  const fields = bindMapping(mapping, table, await surveyTable(table));
  const timeZone = 'Europe/Paris';
  const reader = new RowReader(fields, { system: 'crm', timeZone, clock: clockOf(timeZone) });
  const read: { values: object; issues: string[] }[] = [];
  for await (const row of table.rows()) {
    const { values, issues } = reader.read(row);
    read.push({ values: Object.fromEntries(values), issues: issues.map(({ code }) => code) });
  }
  return read;
}

async function propose(as: RecordKind, table: Table, hints = {}) {
  const { mapping, notes } = proposeMapping(as, await surveyTable(table), hints);
  const columns = [...mapping.fields].map(([name, field]) => [
    name,
    field.value ?? field.columns.join(' + '),
  ]);
  return { ...Object.fromEntries(columns), rest: mapping.hasRestAsProperties, notes };
}

const CALLS = [
  'Dossier|Opération|Date de début|Fin|Agent',
  'D1|Appel|9.3.10 8:05|9.3.10 8:10|Léa',
  'D1|Appel|9.3.10 8:05||-',
  'D2|E-mail|28.3.10 2:30|31.3.10 8:00|Léa',
] as const;

describe('a proposal', () => {
  it('goes by names in French, and makes an id where there is none', async () => {
    expect(await propose('interactions', tableOf('csv', ...CALLS))).toEqual({
      externalId: 'Dossier + Opération + Date de début',
      occurredAt: 'Date de début',
      endedAt: 'Fin',
      type: 'Opération',
      serviceCase: 'Dossier',
      rest: true,
      notes: [
        'No column holds an id of the rows. It is made of “Dossier”, “Opération”, “Date de début” and the number of such rows so far; give a better one in a mapping file.',
        'Read by the names of the columns: “Date de début” → occurredAt, “Fin” → endedAt, “Opération” → type, “Dossier” → serviceCase.',
        'Other columns are kept as properties: “Agent”.',
      ],
    });
  });

  it('goes by what columns hold as well', async () => {
    const table = tableOf(
      'csv',
      'TicketID|Status|Type|Resolution time',
      '1|Wanted|Refund request|2 h',
    );

    expect(await propose('cases', table)).toMatchObject({ externalId: 'TicketID', kind: 'Type' });
    expect(await propose('cases', table)).not.toHaveProperty('closedAt');
    expect(await propose('cases', table)).not.toHaveProperty('status');
  });

  it.each([
    [
      'contacts',
      'N° client|Prénom|Nom|Courriel',
      'C1|Ada|Lovelace|a@x',
      { externalId: 'N° client', name: 'Prénom + Nom', email: 'Courriel' },
    ],
    [
      'interactions',
      'Id|Date|Heure|Type',
      '1|25/12/2025|08:05|visit',
      { externalId: 'Id', occurredAt: 'Date + Heure', type: 'Type' },
    ],
    [
      'interactions',
      'leadId|eventType|timestamp',
      '1|visit|2025-12-25',
      { contact: 'leadId', type: 'eventType', occurredAt: 'timestamp' },
    ],
  ] as const)('of %s reads %j', async (as, header, row, fields) => {
    expect(await propose(as, tableOf('csv', header, row))).toMatchObject(fields);
  });

  it('of data points takes dimensions, and components only in sets', async () => {
    const nps = tableOf('csv', 'Month|Channel|Promoters|Passives|Detractors', '2026-03|web|5|3|2');
    const spend = tableOf('csv', 'date|spend|channel', '2026-03-01|12|web');

    expect(
      await propose('data-points', nps, { metric: 'nps', dimensions: ['channel'] }),
    ).toMatchObject({
      metric: 'nps',
      period: 'Month',
      'dimensions.channel': 'Channel',
      'components.promoters': 'Promoters',
      'components.passives': 'Passives',
      'components.detractors': 'Detractors',
    });
    expect(await propose('data-points', spend)).toMatchObject({
      period: 'date',
      value: 'spend',
      notes: [expect.any(String), 'Other columns are left out: “channel”.'],
    });
  });
});

describe('rows', () => {
  it('are read in the zone of the file, with numbered ids and without what is empty', async () => {
    const table = tableOf('csv', ...CALLS);
    const { mapping } = proposeMapping('interactions', await surveyTable(table));

    expect(await readAll(table, mapping)).toEqual([
      {
        values: {
          externalId: 'D1/Appel/9.3.10 8:05/1',
          occurredAt: '2010-03-09T08:05:00+01:00',
          endedAt: '2010-03-09T08:10:00+01:00',
          type: 'Appel',
          serviceCase: { system: 'crm', externalId: 'D1' },
          'properties.Agent': 'Léa',
        },
        issues: [],
      },
      {
        values: {
          externalId: 'D1/Appel/9.3.10 8:05/2',
          occurredAt: '2010-03-09T08:05:00+01:00',
          type: 'Appel',
          serviceCase: { system: 'crm', externalId: 'D1' },
        },
        issues: [],
      },
      {
        values: {
          externalId: 'D2/E-mail/28.3.10 2:30/1',
          occurredAt: '2010-03-28T03:30:00+02:00',
          endedAt: '2010-03-31T08:00:00+02:00',
          type: 'E-mail',
          serviceCase: { system: 'crm', externalId: 'D2' },
          'properties.Agent': 'Léa',
        },
        issues: ['SKIPPED_TIME'],
      },
    ]);
  });

  it('are translated as the mapping says', async () => {
    const mapping = readRowMapping(
      `
      version: 1
      as: interactions
      dateFormat: D/M/YYYY
      fields:
        externalId: Id
        occurredAt: Le
        type: { column: Type, values: { appel: call, "-": null } }
        direction: Sens
        value: Note
        sentTo: À
        contact: { column: Courriel, hash: true, system: mail }`.replaceAll('\n      ', '\n'),
    );
    const header = 'Id|Le|Type|Sens|Note|À|Courriel';
    const table = tableOf(
      'csv',
      header,
      '1|3/4/2026|APPEL|Entrant|4,5|a; b|Ada@X.org',
      '2|3/4/2026|chat|soon|many||ada@x.org',
      '3|4-3-2026||||x|',
    );

    const contact = { system: 'mail', externalId: expect.stringMatching(/^[0-9a-f]{32}$/) };
    const rows = await readAll(table, mapping);
    expect(rows).toEqual([
      {
        values: {
          externalId: '1',
          occurredAt: '2026-04-03T00:00:00+02:00',
          type: 'call',
          direction: 'INBOUND',
          value: 4.5,
          sentTo: ['a', 'b'],
          contact,
        },
        issues: [],
      },
      {
        values: {
          externalId: '2',
          occurredAt: '2026-04-03T00:00:00+02:00',
          contact,
        },
        issues: ['UNKNOWN_VALUE', 'UNKNOWN_VALUE', 'BAD_NUMBER'],
      },
      { values: { externalId: '3', sentTo: ['x'] }, issues: ['BAD_DATE', 'EMPTY'] },
    ]);
    const [first, second] = rows.map(({ values }) => JSON.stringify(Object(values).contact));
    expect(first).toBe(second);
  });

  it.each([
    ['AMBIGUOUS_DATES', tableOf('csv', 'Id|Type|When', '1|a|3/4/2026', '2|a|12/1/2026')],
    ['MIXED_DATES', tableOf('csv', 'Id|Type|When', '1|a|25/4/2026', '2|a|12/25/2026')],
    ['NO_DATES', tableOf('csv', 'Id|Type|When', '1|a|soon')],
    ['NO_SUCH_COLUMN', tableOf('csv', 'Id|Type|Then', '1|a|2026-03-04')],
    ['AMBIGUOUS_NUMBERS', tableOf('csv', 'Id|Type|When|Cost', '1|a|2026-03-04|1,234')],
  ])('are refused as a whole: %s', async (code, table) => {
    const cost = table.header.includes('Cost') ? ', cost: Cost' : '';
    const mapping = readRowMapping(
      `version: 1\nas: interactions\nfields: { externalId: Id, type: Type, occurredAt: When${cost} }`,
    );

    await expect(readAll(table, mapping)).rejects.toMatchObject({ code, exitCode: 2 });
  });

  it('need no answer where a number is a number already', async () => {
    const mapping = readRowMapping(
      'version: 1\nas: data-points\nfields: { metric: { value: spend }, period: Month, value: Cost }',
    );
    const table = tableOf('xlsx', 'Month|Cost', '2026-03|1.234');

    expect(await readAll(table, mapping)).toEqual([
      { values: { metric: 'spend', period: '2026-03-01', value: 1.234 }, issues: [] },
    ]);
  });
});
