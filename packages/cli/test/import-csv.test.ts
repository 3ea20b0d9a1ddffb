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

const LANES_AS_ROWS = [
  'Lens,Stage 1: Search,Stage 2: Buy',
  'Customer,"Looks, compares",=1+1',
  'Irritants,-,Too slow',
  '',
].join('\r\n');

const countAll = async () => {
  const { data } = await ws.admin(
    '{ journeys { totalCount } steps { totalCount } lanes { totalCount } cards { totalCount } }',
  );
  return Object.values<{ totalCount: number }>(data).map(({ totalCount }) => totalCount);
};

describe('parcours import', () => {
  it('reads lanes as rows, and changes nothing the second time', async () => {
    cli.write('buy_a-bike.csv', LANES_AS_ROWS);

    const first = await cli.run('import', 'buy_a-bike.csv', '--as', 'map');
    const second = await cli.run('import', 'buy_a-bike.csv');

    const { data } = await ws.admin(
      '{ journey(key: "buy-a-bike") { name maps { nodes { id key name state } } } }',
    );
    expect(data.journey).toEqual({
      name: 'Buy a bike',
      maps: {
        nodes: [{ id: expect.any(String), key: 'buy-a-bike', name: 'Buy a bike', state: 'AS_IS' }],
      },
    });
    expect({ ...first, out: first.out.split('\n') }).toEqual({
      code: 0,
      out: [
        'buy_a-bike.csv: imported.',
        '           created  updated  unchanged  rejected',
        '  journey        1        0          0         0',
        '  map            1        0          0         0',
        '  steps          2        0          0         0',
        '  lanes          2        0          0         0',
        '  cards          3        0          0         0',
        `  map id: ${data.journey.maps.nodes[0].id}`,
        expect.stringMatching(/^ {2}undo with: parcours import --undo \S+$/),
      ],
      err: [
        'Importing buy_a-bike.csv',
        '  2 steps, 2 lanes, 3 cards; read as lanes-as-rows, because the first column names lanes, such as “Customer”.',
        '  note: “Irritants” becomes a lane. If it is more than that, say so in a mapping file: lanes: { "Irritants": { kind: PAIN_POINT } }',
      ].join('\n'),
    });
    expect(second.code).toBe(0);
    expect(second.out).toContain('cards          0        0          3         0');
    expect(await countAll()).toEqual([1, 2, 2, 3]);
  });

  it('keeps texts as they are', async () => {
    cli.write('bike.csv', LANES_AS_ROWS);

    await cli.run('import', 'bike.csv');

    const { data } = await ws.admin(
      '{ cards(orderBy: [{ createdAt: ASC }]) { nodes { text lane { name } step { name } } } }',
    );
    expect(data.cards.nodes).toEqual(
      expect.arrayContaining([
        { text: 'Looks, compares', lane: { name: 'Customer' }, step: { name: 'Stage 1: Search' } },
        { text: '=1+1', lane: { name: 'Customer' }, step: { name: 'Stage 2: Buy' } },
        { text: 'Too slow', lane: { name: 'Irritants' }, step: { name: 'Stage 2: Buy' } },
      ]),
    );
  });

  it('writes nothing in a dry run', async () => {
    cli.write('bike.csv', LANES_AS_ROWS);

    const told = await cli.run('import', 'bike.csv', '--dry-run');

    expect(told.code).toBe(0);
    expect(told.out).toContain('tried; nothing was written. This is what would happen:');
    expect(told.out).not.toContain('map id');
    expect(await countAll()).toEqual([0, 0, 0, 0]);
  });
});
