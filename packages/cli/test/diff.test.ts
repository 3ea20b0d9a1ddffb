import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

const bundle = (key: string, steps: string[]) =>
  JSON.stringify({
    format: 'parcours-map/1',
    journey: { key: 'buy', name: 'I buy a bike' },
    map: { key, name: key },
    steps: steps.map((name, place) => ({ key: name, name, position: place + 1 })),
  });

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  cli.write('today.json', bundle('today', ['search', 'pay']));
  cli.write('tomorrow.json', bundle('tomorrow', ['search', 'try', 'pay']));
  await cli.run('import', 'today.json', 'tomorrow.json');
});
afterAll(async () => {
  cli.remove();
  await server.close();
});

describe('parcours diff', () => {
  it('tells what differs between two maps', async () => {
    const { code, out } = await cli.run('diff', 'buy/today', 'buy/tomorrow');

    expect(code).toBe(0);
    expect(out).toBe(`# today (AS_IS) → tomorrow (AS_IS)

1 added, 0 removed, 0 moved, 0 changed.

## The map itself

- name “today” → “tomorrow”

## Added

- Step “try”, place 2`);
  });

  it('prints the whole diff as JSON', async () => {
    const { out } = await cli.run('diff', 'buy/today', 'buy/tomorrow', '--json');

    expect(JSON.parse(out)).toMatchObject({
      isSame: false,
      added: [{ part: { type: 'Step', key: 'try' }, place: { index: 1, parents: [] } }],
      removed: [],
      emotions: { comparable: true },
    });
  });

  it('compares with a version, by its number', async () => {
    const { data } = await ws.admin(
      '{ journeyMaps(where: { key: { eq: "today" } }) { nodes { id } } }',
    );
    const { id } = data.journeyMaps.nodes[0];
    await ws.admin(
      'mutation ($id: ID!) { mapSnapshotCreate(input: { journeyMapId: $id }) { id } }',
      { id },
    );

    const same = await cli.run('diff', 'buy/today@1', id);
    const missing = await cli.run('diff', 'buy/today@2', 'buy/today');

    expect(same.out).toBe('# today (AS_IS), version 1 → today (AS_IS)\n\nNo differences.');
    expect(missing).toMatchObject({
      code: 1,
      err: 'The map “buy/today” has no version 2. [NOT_FOUND]',
    });
  });
});
