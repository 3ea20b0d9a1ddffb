import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { applyPlan, importFile } from '../../testing/map-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const mapOf = (key: string) => ({
  format: 'parcours-map/1',
  painPoints: [{ key: 'slow', name: 'Slow' }],
  journey: { key: 'buy', name: 'I buy' },
  map: { key, name: key },
  steps: [{ key: 'pay', name: 'Pay' }],
  painPointPlacements: [{ painPoint: 'slow', step: 'pay' }],
});

it('a plan of several maps that place one pain point at steps of one key is what applying does', async () => {
  const lines = ['today', 'later'].map((key) => JSON.stringify(mapOf(key))).join('\n');

  const planned = await importFile(server, ws, 'maps.ndjson', lines, { dryRun: true });
  const applied = await applyPlan(ws, planned);
  const again = await importFile(server, ws, 'maps.ndjson', lines);

  expect(applied).toMatchObject({ status: 'APPLIED', errorCode: null });
  expect(applied.changes).toEqual(planned.changes);
  expect(again).toMatchObject({ changes: [], undoToken: null });
  const { painPointPlacements } = await run(
    ws.admin,
    '{ painPointPlacements { nodes { step { journeyMap { key } } } } }',
  );
  expect(
    painPointPlacements.nodes.map(
      ({ step }: { step: { journeyMap: { key: string } } }) => step.journeyMap.key,
    ),
  ).toEqual(['today', 'later']);
});
