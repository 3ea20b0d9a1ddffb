import { readFileSync } from 'node:fs';
import path from 'node:path';
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

const bundle = {
  format: 'parcours-map/1',
  personas: [{ key: 'sofia', name: 'Sofia', needs: ['a quiet bike'] }],
  journey: { key: 'buy', name: 'I buy a bike' },
  map: { key: 'today', name: 'Today', personas: ['sofia'] },
  phases: [{ key: 'before', name: 'Before' }],
  steps: [{ key: 'search', phase: 'before', name: 'Search', waitingSeconds: 60 }],
  lanes: [{ key: 'does', name: 'Does' }],
  cards: [{ lane: 'does', step: 'search', text: 'Looks' }],
  emotionPoints: [{ step: 'search', persona: 'sofia', score: 1 }],
};

const print = (value: unknown) => JSON.stringify(value, null, 2);

describe('a JSON bundle', () => {
  it('comes out as it went in, and in again without a change', async () => {
    cli.write('bike.json', print(bundle));

    const imported = await cli.run('import', 'bike.json');
    const exported = await cli.run('export', 'buy/today', '--out', 'out.json');
    const again = await cli.run('import', 'out.json', '--json');
    const printed = await cli.run('export', 'buy/today');

    expect([imported.code, exported.code, again.code]).toEqual([0, 0, 0]);
    const done = JSON.parse(again.out.split('\n').at(-1) ?? '');
    const counts = done.sections.map(({ created, updated, rejected }: Record<string, number>) => [
      created,
      updated,
      rejected,
    ]);
    expect(counts).toEqual(done.sections.map(() => [0, 0, 0]));
    const written = readFileSync(path.join(cli.folder, 'out.json'), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ journey: bundle.journey, map: bundle.map });
    expect(`${printed.out}\n`).toBe(written);
  });

  it('is exported by the id of the map too, and refused by one that is not there', async () => {
    cli.write('bike.json', print(bundle));
    const { out } = await cli.run('import', 'bike.json', '--json');
    const { journeyMapId } = JSON.parse(out.split('\n').at(-1) ?? '');

    const byId = await cli.run('export', journeyMapId);
    const noJourney = await cli.run('export', 'sell/today');
    const noMap = await cli.run('export', 'buy/tomorrow');
    const noKey = await cli.run('export', 'nonsense');
    const noId = await cli.run('export', 'Nonsense');

    expect(JSON.parse(byId.out).map.key).toBe('today');
    expect(noJourney).toMatchObject({
      code: 1,
      err: 'There is no journey with the key “sell”. [NOT_FOUND]',
    });
    expect(noMap).toMatchObject({
      code: 1,
      err: 'The journey “buy” has no map with the key “tomorrow”. [NOT_FOUND]',
    });
    expect(noKey).toMatchObject({
      code: 1,
      err: 'There is no map with the key “nonsense”. [NOT_FOUND]',
    });
    expect(noId.code).toBe(1);
    expect(noId.err).toMatch(
      /^“Nonsense” is not the id of a journey map\. \(request .+\) \[BAD_USER_INPUT\]$/,
    );
  });

  it('is told the line and column of what is refused', async () => {
    const faulty = {
      ...bundle,
      steps: [...bundle.steps, { key: 'buy', name: 'Buy', waitingSeconds: 'long' }],
    };
    cli.write('bike.json', print(faulty));

    const told = await cli.run('import', 'bike.json');

    expect(told.code).toBe(3);
    const lines = print(faulty).split('\n');
    const line = lines.findIndex((one) => one.includes('"long"')) + 1;
    expect(told.err.split('\n').at(-1)).toBe(
      `  bike.json:${line}:25 steps[1]: waitingSeconds is "long"; it must be a whole number. [BAD_USER_INPUT]`,
    );
  });

  it('goes where the options say', async () => {
    cli.write('bike.json', print(bundle));

    await cli.run(
      'import',
      'bike.json',
      '--journey',
      'I lease a bike',
      '--map',
      'Tomorrow',
      '--state',
      'TO_BE',
    );

    const { data } = await ws.admin(
      '{ journeys { nodes { key name maps { nodes { key name state } } } } }',
    );
    expect(data.journeys.nodes).toEqual([
      {
        key: 'i-lease-a-bike',
        name: 'I lease a bike',
        maps: { nodes: [{ key: 'tomorrow', name: 'Tomorrow', state: 'TO_BE' }] },
      },
    ]);
  });

  it('goes as one upload, however large it is', async () => {
    const puts: string[] = [];
    server.app.server.on('request', ({ method, url }) => {
      if (method === 'PUT') puts.push(String(url));
    });
    const cards = Array.from({ length: 100 }, (_, i) => ({
      lane: 'does',
      step: 'search',
      text: `${i} ${'é'.repeat(6_000)}`,
    }));
    cli.write('large.json', JSON.stringify({ ...bundle, cards }));

    const told = await cli.run('import', 'large.json');

    expect(told.code).toBe(0);
    expect(told.out).toMatch(/cards +100 /);
    expect(puts).toEqual([expect.stringMatching(/^\/uploads\//)]);
  });

  it('that is none is refused by the server in a sentence', async () => {
    cli.write('bike.json', '{"format": "other/1"}');

    const told = await cli.run('import', 'bike.json');

    expect(told.code).toBe(1);
    expect(told.err.split('\n').at(-1)).toBe(
      '  bike.json:1 The bundle\'s format is "other/1"; it must be “parcours-map/1”. [BAD_USER_INPUT]',
    );
  });
});

describe('several bundles in a file', () => {
  const other = { ...bundle, map: { key: 'tomorrow', name: 'Tomorrow', state: 'TO_BE' } };
  const yaml = (name: string) =>
    [
      'format: parcours-map/1',
      'journey: { key: buy, name: I buy a bike }',
      `map: { key: ${name.toLowerCase()}, name: ${name} }`,
      'steps: [{ key: search, name: Search }]',
    ].join('\n');

  it.each([
    ['one a line', 'maps.ndjson', `${JSON.stringify(bundle)}\n\n${JSON.stringify(other)}\n`],
    ['in a list', 'maps.json', print([bundle, other])],
    ['as YAML', 'maps.yaml', `# Ours\n${yaml('Today')}\n---\n${yaml('Tomorrow')}\n`],
  ])('are all imported: %s', async (_, name, text) => {
    cli.write(name, text);

    const told = await cli.run('import', name);

    expect(told.code).toBe(0);
    expect(told.out).toContain(`${name} (I buy a bike / Tomorrow): imported.`);
    const { data } = await ws.admin('{ journeyMaps(orderBy: [{ name: ASC }]) { nodes { name } } }');
    expect(data.journeyMaps.nodes).toEqual([{ name: 'Today' }, { name: 'Tomorrow' }]);
  });

  it('are all left out when one has a bad row and all or nothing is wanted', async () => {
    const bad = { ...other, steps: [{ key: 'search', phase: 'before', waitingSeconds: 'long' }] };
    cli.write('maps.ndjson', `${JSON.stringify(bundle)}\n${JSON.stringify(bad)}\n`);

    const told = await cli.run('import', 'maps.ndjson', '--atomic');

    expect(told.code).toBe(1);
    expect(told.err).toMatch(/maps\.ndjson:2:\d+ steps\[0\]: waitingSeconds is "long"/);
    expect((await ws.admin('{ journeyMaps { totalCount } }')).data.journeyMaps.totalCount).toBe(0);
  });

  it('cannot all have one name', async () => {
    cli.write('maps.json', print([bundle, other]));

    const told = await cli.run('import', 'maps.json', '--map', 'Mine');

    expect(told.code).toBe(1);
    expect(told.err).toContain('The file holds 2 maps, which cannot all have one name.');
  });

  it.each([
    [
      'maps.yaml',
      'format: parcours-map/1\nmap: {',
      /maps\.yaml:2 The file is not valid YAML: .+ \[BAD_YAML\]/,
    ],
    [
      'maps.ndjson',
      '{"a": 1}\n{"b": 2}\n{oops\n',
      /maps\.ndjson:3 The file is not valid JSON .+ \[BAD_JSON\]/,
    ],
  ])('are refused with a line where %s is broken', async (name, text, message) => {
    cli.write(name, text);

    const told = await cli.run('import', name);

    expect(told.code).toBe(1);
    expect(told.err).toMatch(message);
  });
});
