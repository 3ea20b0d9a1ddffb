import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { applyPlan, importFile } from '../../testing/map-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
  await importFile(server, ws, 'bike.csv', FULL);
});
afterAll(() => server.close());

const HEADER = 'Map;Phase;Step;Lane;Text';
const FULL = [
  HEADER,
  'Today;Before;Search;Does;Looks',
  'Today;Before;Buy;Does;Pays',
  'Today;After;Ride;Does;Rides',
  'Tomorrow;Before;Search;Does;Asks',
].join('\n');
const SHORT = [HEADER, 'Today;Before;Search;Does;Looks', 'Today;After;Ride;Does;Rides'].join('\n');

const REPLACE = { mode: 'REPLACE', replace: ['STEPS', 'CARDS'] };

const cards = async () => {
  const { cards } = await run(
    ws.admin,
    '{ cards { nodes { id text step { key } journeyMap { key } } } }',
  );
  return cards.nodes
    .map((card: { text: string; step: { key: string }; journeyMap: { key: string } }) =>
      [card.journeyMap.key, card.step.key, card.text].join(' '),
    )
    .sort();
};

const BEFORE = ['today buy Pays', 'today ride Rides', 'today search Looks', 'tomorrow search Asks'];

it('a file replaces parts of its maps, as planned, and is undone', async () => {
  const planned = await importFile(server, ws, 'bike.csv', SHORT, { ...REPLACE, dryRun: true });
  expect(await cards()).toEqual(BEFORE);
  const { changes, undoToken } = await applyPlan(ws, planned);

  expect(changes).toEqual(planned.changes);
  expect(
    changes.map(({ section, key, action }: Record<string, string>) => [section, key, action]),
  ).toEqual([
    ['steps', 'buy', 'REMOVED'],
    ['cards', 'does-buy', 'REMOVED'],
  ]);
  expect(await cards()).toEqual(BEFORE.filter((card) => !card.includes('buy')));

  await run(
    ws.admin,
    'mutation ($token: String!) { journeyMapImportUndo(input: { token: $token }) { applied } }',
    { token: undoToken },
  );
  expect(await cards()).toEqual(BEFORE);
});

it('removes nothing from a map of which rows could not be read', async () => {
  const faulty = SHORT.replaceAll('\n', ';\n').replace('Text;', 'Text;Waiting seconds');

  const { status, problems } = await importFile(server, ws, 'bike.csv', `${faulty};soon`, REPLACE);

  expect(status).toBe('APPLIED');
  expect(problems.map(({ message }: { message: string }) => message)).toContain(
    'Nothing is removed from the map, as rows of the file could not be read. Correct them first.',
  );
  expect(await cards()).toEqual(expect.arrayContaining(BEFORE));
});

it('refuses a map that is too large to be looked at as a whole', async () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `Today;Before;Search;Does;Text ${i}`);

  const told = await importFile(server, ws, 'bike.csv', [HEADER, ...rows].join('\n'), REPLACE);

  expect(told).toMatchObject({
    status: 'FAILED',
    errorCode: 'TOO_LARGE_TOGETHER',
    errorMessage:
      'The map “Today” tells of 10005 objects; 10000 at most are replaced. Split it, or import it in another mode.',
  });
  expect(await cards()).toEqual(BEFORE);
});
