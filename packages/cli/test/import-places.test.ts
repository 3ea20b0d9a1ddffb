import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  return () => cli.remove();
});

const MATRIX = 'Step;Does\nSearch;Looks';

const readPlaces = async () => {
  const { data } = await ws.admin(
    '{ journeys(orderBy: [{ createdAt: ASC }]) { nodes { key name maps(orderBy: [{ name: ASC }]) { nodes { key name state } } } } }',
  );
  return data.journeys.nodes;
};

describe('where a matrix goes', () => {
  it('is found by key and by name, and keeps the names it has', async () => {
    await ws.admin(
      'mutation { journeyCreate(input: { key: "buy", name: "I buy a bike" }) { id } }',
    );
    cli.write('a.csv', MATRIX);

    const codes = [
      await cli.run('import', 'a.csv', '--journey', 'buy', '--map', 'Today'),
      await cli.run('import', 'a.csv', '--journey', 'I buy a bike', '--map', 'today'),
      await cli.run('import', 'a.csv', '--journey', 'buy', '--map', 'Target', '--state', 'TO_BE'),
    ].map(({ code }) => code);

    expect(codes).toEqual([0, 0, 0]);
    expect(await readPlaces()).toEqual([
      {
        key: 'buy',
        name: 'I buy a bike',
        maps: {
          nodes: [
            { key: 'target', name: 'Target', state: 'TO_BE' },
            { key: 'today', name: 'Today', state: 'AS_IS' },
          ],
        },
      },
    ]);
  });

  it('is not renamed by a file imported again', async () => {
    cli.write('buy.csv', MATRIX);
    await cli.run('import', 'buy.csv');
    const { data } = await ws.admin('{ journey(key: "buy") { id } }');
    await ws.admin(
      'mutation ($id: ID!) { journeyUpdate(input: { id: $id, name: "I buy a bike" }) { id } }',
      data.journey,
    );

    const { code } = await cli.run('import', 'buy.csv');

    expect(code).toBe(0);
    expect(await readPlaces()).toMatchObject([{ key: 'buy', name: 'I buy a bike' }]);
  });

  it('is refused when the name fits two journeys, or one that has no key', async () => {
    for (const input of ['{ name: "Twice" }', '{ name: "Twice" }', '{ name: "Keyless" }']) {
      await ws.admin(`mutation { journeyCreate(input: ${input}) { id } }`);
    }
    cli.write('a.csv', MATRIX);

    const twice = await cli.run('import', 'a.csv', '--journey', 'Twice');
    const keyless = await cli.run('import', 'a.csv', '--journey', 'Keyless');

    expect(twice).toMatchObject({ code: 1, err: expect.stringContaining('[AMBIGUOUS_NAME]') });
    expect(keyless).toMatchObject({ code: 1, err: expect.stringContaining('[NO_KEY_ON_SERVER]') });
  });

  it('is what the mapping says, unless an option says otherwise', async () => {
    cli.write('a.csv', 'Moment;Attente;Irritants\nChercher;Trouver;Trop lent');
    cli.write(
      'mapping.yaml',
      [
        'version: 1',
        'layout: steps-as-rows',
        'journey: { key: acheter, name: J’achète }',
        'map: { name: Cible, state: TO_BE }',
        'step: Moment',
        'fields: { Attente: expectation }',
        'lanes: { Irritants: { kind: PAIN_POINT, role: CUSTOMER_ACTIONS } }',
      ].join('\n'),
    );

    const told = await cli.run('import', 'a.csv', '--mapping', 'mapping.yaml', '--state', 'IDEAL');

    expect(told.code).toBe(0);
    expect(told.err).toContain('read as steps-as-rows, because you said so.');
    expect(await readPlaces()).toEqual([
      {
        key: 'acheter',
        name: 'J’achète',
        maps: { nodes: [{ key: 'cible', name: 'Cible', state: 'IDEAL' }] },
      },
    ]);
    const { data } = await ws.admin(
      '{ steps { nodes { name expectation } } lanes { nodes { name kind role } } }',
    );
    expect(data.steps.nodes).toEqual([{ name: 'Chercher', expectation: 'Trouver' }]);
    expect(data.lanes.nodes).toEqual([
      { name: 'Irritants', kind: 'PAIN_POINT', role: 'CUSTOMER_ACTIONS' },
    ]);
  });
});

describe('a matrix with words of two meanings', () => {
  it('asks what they mean, and writes the question into a first mapping', async () => {
    cli.write('a.csv', 'Étape;Attente;Cible;Irritants\nChercher;Trouver;Sofia;Trop lent');

    const asked = await cli.run('import', 'a.csv');
    const mapping = await cli.run('map', 'a.csv');
    cli.write(
      'a.yaml',
      'version: 1\nstep: Étape\nfields: { Attente: expectation }\nlanes: { Cible: { kind: TEXT } }',
    );
    const told = await cli.run('import', 'a.csv', '--mapping', 'a.yaml');

    expect(asked.code).toBe(2);
    expect(asked.err).toContain(
      'a.csv:1 “Étape” can mean a phase or a step; “Attente” can mean an expectation or a wait; “Cible” can mean a persona, a target or the TO_BE state. Say which in a mapping file: step: "Étape", or both step: "Étape" and phase: "Étape"; fields: { "Attente": expectation }, or fields: { "Attente": waitingActivity }, or lanes: { "Attente": { kind: TEXT } }; lanes: { "Cible": { kind: TEXT } }, or columns: { "Cible": persona }, or map: { state: TO_BE } with ignore: ["Cible"]. [AMBIGUOUS_HEADER]',
    );
    expect(mapping.out).toBe(
      [
        'version: 1',
        'layout: steps-as-rows',
        '# step: "Étape" # or both step: "Étape" and phase: "Étape"',
        'lanes:',
        '  # "Attente": { kind: TEXT } # or fields: { "Attente": expectation }, or fields: { "Attente": waitingActivity }',
        '  # "Cible": { kind: TEXT } # or columns: { "Cible": persona }, or map: { state: TO_BE } with ignore: ["Cible"]',
        '  "Irritants": { kind: TEXT } # or lanes: { "Irritants": { kind: PAIN_POINT } }',
      ].join('\n'),
    );
    expect(told.code).toBe(0);
  });
});

describe('a workbook', () => {
  it('is imported with its phases, and told by cell what is refused', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Our map', 'of 2026']] },
        {
          name: 'Map',
          rows: [
            ['', 'Before', '', 'After'],
            ['Lens', 'Search', 'Buy', 'Use'],
            ['Does', 'Looks', new Date('2026-11-21'), 'x'.repeat(20_001)],
          ],
          merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
        },
      ],
    });
    cli.write('bike.xlsx', bytes);

    const told = await cli.run('import', 'bike.xlsx', '--sheet', 'Map');

    expect(told.code).toBe(3);
    expect(told.err.split('\n').at(-1)).toBe(
      '  bike.xlsx:D3 text is 20001 characters long; 20000 are allowed. [BAD_USER_INPUT]',
    );
    const { data } = await ws.admin(
      '{ steps(orderBy: [{ position: ASC }]) { nodes { name phase { name } cards { nodes { text } } } } }',
    );
    expect(data.steps.nodes).toEqual([
      { name: 'Search', phase: { name: 'Before' }, cards: { nodes: [{ text: 'Looks' }] } },
      { name: 'Buy', phase: { name: 'Before' }, cards: { nodes: [{ text: '2026-11-21' }] } },
      { name: 'Use', phase: { name: 'After' }, cards: { nodes: [] } },
    ]);
  });
});
