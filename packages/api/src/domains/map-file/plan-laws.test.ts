import fc from 'fast-check';
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

const KEYS = ['a', 'b', 'c'] as const;
const key = fc.constantFrom(...KEYS);

/** Names are at times too long, and keys at times name nothing. */
const name = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('One', 'Two', 'Three') },
  { weight: 1, arbitrary: fc.constant('x'.repeat(301)) },
);
const reference = fc.oneof(
  { weight: 9, arbitrary: key },
  { weight: 1, arbitrary: fc.constant('nobody') },
);
const named = fc.uniqueArray(fc.record({ key, name }), {
  maxLength: 3,
  selector: (row) => row.key,
});

const bundle = fc.record({
  format: fc.constant('parcours-map/1'),
  personas: named,
  journey: fc.record({ key: fc.constantFrom('ride', 'walk'), name: fc.constant('I move') }),
  map: fc.record({ key, name: fc.constantFrom('Today', 'Tomorrow') }),
  phases: named,
  steps: fc.uniqueArray(fc.record({ key, name, phase: reference }), {
    maxLength: 3,
    selector: (row) => row.key,
  }),
  lanes: named,
  cards: fc.array(fc.record({ lane: reference, step: reference, text: name }), { maxLength: 4 }),
});

/** Each map once: what a row names in vain may be there when the map comes a second time. */
const file = fc.uniqueArray(bundle, {
  minLength: 1,
  maxLength: 3,
  selector: ({ journey, map }) => `${journey.key}/${map.key}`,
});

const PLACE = 'journeyMap { key journey { key } }';
const LISTS = {
  personas: 'key name',
  journeys: 'key name',
  journeyMaps: 'key name journey { key }',
  phases: `key name position ${PLACE}`,
  steps: `key name position phase { key } ${PLACE}`,
  lanes: `key name position ${PLACE}`,
  cards: `key text position lane { key } step { key } ${PLACE}`,
};

/** Everything that is stored, without ids and revisions. */
async function stored(): Promise<object> {
  const entries: [string, string[]][] = [];
  for (const [list, fields] of Object.entries(LISTS)) {
    const data = await run(ws.admin, `{ ${list}(first: 40) { nodes { ${fields} } } }`);
    entries.push([list, data[list].nodes.map((node: object) => JSON.stringify(node)).sort()]);
  }
  return Object.fromEntries(entries);
}

it('a plan is what applying does, repeating it changes nothing, and undoing restores exactly', async () => {
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('ROW', 'MAP', 'ALL'), async (bundles, atomicity) => {
      const text = bundles.map((one) => JSON.stringify(one)).join('\n');
      const content = bundles.length === 1 ? JSON.stringify(bundles) : text;
      const before = await stored();

      const planned = await importFile(server, ws, 'maps.ndjson', content, {
        atomicity,
        dryRun: true,
      });
      expect(await stored()).toEqual(before);
      const applied = await applyPlan(ws, planned);

      expect(applied.errorMessage).toBeNull();
      for (const told of ['sections', 'problems', 'changes'] as const) {
        expect(applied[told]).toEqual(planned[told]);
      }
      const after = await stored();
      const again = await importFile(server, ws, 'maps.ndjson', content, { atomicity });
      expect(await stored()).toEqual(after);
      expect(again.problems).toEqual(applied.problems);
      if (applied.undoToken === null) expect(after).toEqual(before);
      else {
        const { journeyMapImportUndo } = await run(
          ws.admin,
          'mutation ($token: String!) { journeyMapImportUndo(input: { token: $token }) { applied losses { message } } }',
          { token: applied.undoToken },
        );
        expect(journeyMapImportUndo).toEqual({ applied: true, losses: [] });
        expect(await stored()).toEqual(before);
      }
    }),
    { numRuns: Number(process.env.PARCOURS_LAW_RUNS ?? 4) },
  );
});
