import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { returnBundle, run } from '../../testing/map-bundles.ts';
import { countsIn, exportMap, importMap, undoImport } from './testing/import.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
  ({ journeyMapId: mapId } = await send(returnBundle));
});
afterAll(() => server.close());

const send = (bundle: object, options: object = {}) => importMap(ws.admin, bundle, options);
const replacing = (...replace: string[]) => ({ mode: 'REPLACE', replace });

const { format, journey, map, steps } = returnBundle;
const later = steps.filter(({ key }) => key !== 'pack');

const IDS = `query ($id: ID!) { journeyMap(id: $id) {
  steps { nodes { id key } } cards { nodes { id key } } phases { nodes { id key } }
} }`;
const idsOf = () => run(ws.admin, IDS, { id: mapId });

describe('an import that replaces', () => {
  it('removes what the bundle no longer holds, tells what goes with it, and undoes it with the same ids', async () => {
    const before = await exportMap(ws.admin, mapId);
    const ids = await idsOf();
    const bundle = {
      format,
      journey,
      map,
      steps: later.map((step, i) => ({ ...step, position: i + 1 })),
    };

    const planned = await send(bundle, { ...replacing('STEPS'), dryRun: true });
    const unchanged = await exportMap(ws.admin, mapId);
    const done = await send(bundle, replacing('STEPS'));
    const after = await exportMap(ws.admin, mapId);
    const undone = await undoImport(ws.admin, done.undoToken);

    expect(unchanged).toEqual(before);
    expect({ ...done, applied: false, dryRun: true, undoToken: null }).toEqual(planned);
    expect(countsIn(done).steps).toEqual({ updated: 2, removed: 1 });
    expect(done.problems).toEqual([]);
    expect(done.consequences).toEqual([{ type: 'Card', effect: 'DELETED', count: 1 }]);
    expect(done.changes.at(-1)).toEqual({
      section: 'steps',
      index: null,
      key: 'pack',
      action: 'REMOVED',
      fields: [
        { field: 'key', before: 'pack', after: null },
        { field: 'tags', before: [], after: null },
        { field: 'phase', before: 'prepare', after: null },
        { field: 'name', before: 'Pack', after: null },
        { field: 'position', before: 1, after: null },
        { field: 'optional', before: false, after: null },
      ],
    });
    expect(after.steps.map(({ key }: { key: string }) => key)).toEqual(['hand-in', 'refund']);
    expect(after.cards).toEqual([expect.objectContaining({ key: 'talk' })]);
    expect(undone).toMatchObject({ applied: true, losses: [] });
    expect(await exportMap(ws.admin, mapId)).toEqual(before);
    expect(await idsOf()).toEqual(ids);
  });

  it('gives back the references that removed objects left behind', async () => {
    const before = await exportMap(ws.admin, mapId);

    const done = await send({ format, journey, map, phases: [] }, replacing('PHASES'));

    expect(done.consequences).toEqual([{ type: 'Step', effect: 'UNLINKED', count: 3 }]);
    expect(await undoImport(ws.admin, done.undoToken)).toMatchObject({
      applied: true,
      losses: [],
      objects: [
        { type: 'Step', deleted: 0, restored: 3 },
        { type: 'Phase', deleted: 0, restored: 2 },
      ],
    });
    expect(await exportMap(ws.admin, mapId)).toEqual(before);
  });

  it('leaves alone what is not in scope: other sections, absent ones, the library and other maps', async () => {
    const { journeyMapId: other } = await send({
      ...returnBundle,
      map: { ...map, key: 'tomorrow', name: 'Tomorrow' },
    });
    const before = await exportMap(ws.admin, other);

    const report = await send(
      { format, journey, map, cards: [], painPointPlacements: [] },
      replacing('CARDS', 'STEPS', 'PAIN_POINT_PLACEMENTS'),
    );

    expect(countsIn(report)).toMatchObject({ cards: { removed: 2 } });
    const after = await exportMap(ws.admin, mapId);
    expect(after.steps).toHaveLength(3);
    expect(after.lanes).toHaveLength(1);
    expect(after.cards).toBeUndefined();
    expect(await exportMap(ws.admin, other)).toEqual(before);
    const { painPoints } = await run(ws.admin, '{ painPoints { totalCount } }');
    expect(painPoints.totalCount).toBe(1);
  });

  it('removes nothing from a section with a refused row that may mean what would go', async () => {
    const cards = [{ lane: 'does', step: 'pakc', text: 'Looks for a box' }];

    const report = await send({ format, journey, map, cards }, replacing('CARDS'));

    expect(countsIn(report).cards).toEqual({ rejected: 1 });
    expect(report.problems.map(({ message }: { message: string }) => message)).toEqual([
      'step names the step "pakc", which is neither in the bundle nor in the workspace; did you mean “pack”?',
      'Nothing is removed from cards, as this row may mean one of the stored cards. Correct it first.',
    ]);
    expect((await exportMap(ws.admin, mapId)).cards).toHaveLength(2);
  });

  it('keeps what a refused row still holds', async () => {
    const cards = [{ key: 'box', text: 7 }];

    const report = await send({ format, journey, map, cards }, replacing('CARDS'));

    expect(countsIn(report).cards).toEqual({ rejected: 1, removed: 1 });
    expect((await exportMap(ws.admin, mapId)).cards).toEqual([
      expect.objectContaining({ key: 'box', text: 'Looks for a box' }),
    ]);
  });

  it('lets nothing refer to what it removes', async () => {
    const cards = [{ key: 'box', step: 'pack' }];

    const report = await send({ format, journey, map, steps: later, cards }, replacing('STEPS'));

    expect(report.problems).toEqual([
      expect.objectContaining({ section: 'cards', path: 'step', code: 'NOT_FOUND' }),
    ]);
  });
});
