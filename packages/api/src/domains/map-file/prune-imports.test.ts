import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { importFile } from '../../testing/map-files.ts';
import { pruneMapFileImports } from './index.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS);

it('a plan can be applied for a day, and is forgotten with its undo', async () => {
  const planned = await importFile(server, ws, 'bike.csv', 'Step;Does\nSearch;Looks', {
    dryRun: true,
  });
  const apply = () =>
    ws.admin('mutation ($id: ID!) { mapFileImportApply(input: { id: $id }) { id } }', {
      id: planned.id,
    });
  const look = () =>
    run(ws.admin, 'query ($id: ID!) { mapFileImport(id: $id) { sections { section } } }', {
      id: planned.id,
    });

  await pruneMapFileImports(server.app.prisma, inHours(25));
  const { errors } = await apply();
  const kept = await look();
  await pruneMapFileImports(server.app.prisma, inHours(24 * 30 + 1));

  expect(errors?.[0]).toMatchObject({
    message: 'The plan is no longer kept. Import the file again.',
    extensions: { code: 'CONFLICT' },
  });
  expect(kept.mapFileImport.sections).not.toEqual([]);
  expect(await look()).toEqual({ mapFileImport: null });
});
