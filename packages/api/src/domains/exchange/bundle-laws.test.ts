import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyBundle } from '../../testing/any-bundle.ts';
import { type Answer, startServer, type TestServer } from '../../testing/harness.ts';
import { exportMap, importMap, undoImport } from './testing/import.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** What a report says of the objects, whether they were written or not. */
const told = ({ sections, problems, changes, consequences }: Answer['data']) => ({
  sections,
  problems,
  changes,
  consequences,
});

const RUNS = { numRuns: Number(process.env.PARCOURS_LAW_RUNS ?? 4), endOnFailure: true };

it('what a bundle of any sections brings in comes out, and makes the same map elsewhere', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle(), async (bundle) => {
      const [here, there] = [await server.openWorkspace(), await server.openWorkspace()];

      const planned = await importMap(here.admin, bundle, { dryRun: true });
      const done = await importMap(here.admin, bundle);
      expect(told(planned)).toEqual(told(done));
      const { journeyMapId } = done;
      const out = await exportMap(here.admin, journeyMapId);

      for (const again of [bundle, out]) {
        const second = await importMap(here.admin, again);
        expect(second).toMatchObject({ changes: [], undoToken: null });
      }
      const copy = await importMap(there.admin, out);
      expect(copy.problems).toEqual([]);
      expect(await exportMap(there.admin, copy.journeyMapId)).toEqual(out);
    }),
    RUNS,
  );
});

it('what another bundle of any sections changes is what was planned, and is undone exactly', async () => {
  await fc.assert(
    fc.asyncProperty(anyBundle(), anyBundle(), async (first, second) => {
      const ws = await server.openWorkspace();
      const { journeyMapId } = await importMap(ws.admin, first);
      const before = await exportMap(ws.admin, journeyMapId);

      const planned = await importMap(ws.admin, second, { dryRun: true });
      expect(await exportMap(ws.admin, journeyMapId)).toEqual(before);
      const done = await importMap(ws.admin, second);
      expect(told(planned)).toEqual(told(done));

      if (done.undoToken === null) return;
      const undone = await undoImport(ws.admin, done.undoToken);
      expect(undone).toMatchObject({ applied: true, losses: [] });
      expect(await exportMap(ws.admin, journeyMapId)).toEqual(before);
    }),
    RUNS,
  );
});
