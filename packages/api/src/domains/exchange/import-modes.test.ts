import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { returnBundle, run } from '../../testing/map-bundles.ts';
import { countsIn, exportMap, importMap } from './testing/import.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const send = (bundle: object, options: object = {}) => importMap(ws.admin, bundle, options);

const { format, journey, map } = returnBundle;
const steps = [
  { key: 'pack', name: 'Pack it' },
  { key: 'thank', name: 'Thank' },
];

describe('the mode CREATE', () => {
  it('makes a new map and uses the library as it is', async () => {
    await send(returnBundle);
    const other = {
      ...returnBundle,
      channels: [{ key: 'shop', name: 'Store', medium: 'DIGITAL' }],
      map: { ...map, key: 'tomorrow', name: 'Tomorrow' },
      painPoints: [],
      painPointPlacements: [],
    };

    const report = await send(other, { mode: 'CREATE' });

    expect(report.problems).toEqual([]);
    expect(countsIn(report)).toMatchObject({
      channels: { skipped: 1 },
      touchpoints: { skipped: 2 },
      journey: { skipped: 1 },
      map: { created: 1 },
      steps: { created: 3 },
    });
    const { channels } = await run(ws.admin, '{ channels { nodes { name medium } } }');
    expect(channels.nodes).toEqual([{ name: 'Shop', medium: 'PHYSICAL' }]);
  });

  it('refuses a map that exists, and puts nothing on it', async () => {
    const { journeyMapId } = await send(returnBundle);
    const before = await exportMap(ws.admin, journeyMapId);

    const report = await send({ format, journey, map, steps }, { mode: 'CREATE' });

    expect(report).toMatchObject({ journeyMapId: null, undoToken: null });
    expect(report.problems).toEqual([
      {
        section: 'map',
        index: 0,
        key: 'today',
        path: 'key',
        code: 'KEY_TAKEN',
        message:
          'There is already a journey map with the key “today”. The mode CREATE changes nothing that exists: use UPSERT, or another key.',
      },
      ...['pack', 'thank'].map((key, index) => ({
        section: 'steps',
        index,
        key,
        path: null,
        code: 'REJECTED',
        message: 'The map of the bundle is refused, so the step has no place.',
      })),
    ]);
    expect(await exportMap(ws.admin, journeyMapId)).toEqual(before);
  });
});

describe('the mode UPDATE', () => {
  it('changes what exists and refuses what does not', async () => {
    const { journeyMapId } = await send(returnBundle);

    const report = await send({ format, journey, map, steps }, { mode: 'UPDATE' });

    expect(countsIn(report).steps).toEqual({ updated: 1, rejected: 1 });
    expect(report.problems).toEqual([
      {
        section: 'steps',
        index: 1,
        key: 'thank',
        path: 'key',
        code: 'NOT_FOUND',
        message:
          'There is no step with the key “thank”. The mode UPDATE makes nothing new: use UPSERT to make it, or UPDATE_ONLY to leave it out.',
      },
    ]);
    const after = await exportMap(ws.admin, journeyMapId);
    expect(after.steps.map(({ name }: { name: string }) => name)).toEqual([
      'Pack it',
      'Hand in',
      'Refund',
    ]);
  });

  it('refuses everything of a map that does not exist', async () => {
    const report = await send(returnBundle, { mode: 'UPDATE' });

    expect(countsIn(report)).toMatchObject({ journey: { rejected: 1 }, steps: { rejected: 3 } });
    const { journeys } = await run(ws.admin, '{ journeys { totalCount } }');
    expect(journeys.totalCount).toBe(0);
  });
});

describe('the mode UPDATE_ONLY', () => {
  it('leaves out what does not exist, and tells of what cannot be without it', async () => {
    await send(returnBundle);
    const cards = [
      { key: 'box', lane: 'does', step: 'thank' },
      { key: 'note', lane: 'does', step: 'thank', text: 'Sends a card' },
    ];

    const report = await send({ format, journey, map, steps, cards }, { mode: 'UPDATE_ONLY' });

    expect(countsIn(report)).toMatchObject({
      steps: { updated: 1, skipped: 1 },
      cards: { rejected: 1, skipped: 1 },
    });
    expect(report.problems).toEqual([
      {
        section: 'cards',
        index: 0,
        key: 'box',
        path: 'step',
        code: 'NOT_FOUND',
        message: 'step names the step "thank", which does not exist and is left out.',
      },
    ]);
  });

  it('leaves a whole map out that does not exist', async () => {
    const report = await send(returnBundle, { mode: 'UPDATE_ONLY' });

    expect(report).toMatchObject({ applied: true, problems: [], changes: [], undoToken: null });
    expect(countsIn(report)).toMatchObject({ map: { skipped: 1 }, cards: { skipped: 2 } });
  });
});

describe('options that contradict each other', () => {
  it.each([
    [
      { mode: 'REPLACE' },
      'The mode REPLACE removes what the bundle no longer holds; say in replace from which sections.',
      'replace',
    ],
    [{ replace: ['CARDS'] }, 'replace goes with the mode REPLACE, not with UPSERT.', 'replace'],
    [
      { mode: 'REPLACE', replace: ['PERSONAS'] },
      'personas are not on the map and are never removed by an import; replace can name: phases, steps, lanes, cards, touchpointPlacements, emotionPoints, painPointPlacements, actionPlacements, processLinks, metricPlacements.',
      'replace',
    ],
    [
      { mode: 'UPDATE', createMissing: ['TAG'] },
      'The mode UPDATE makes nothing new; leave out createMissing.',
      'createMissing',
    ],
    [
      { match: [{ section: 'STEPS', by: ['nmae'] }] },
      'steps cannot be matched by “nmae”; did you mean “name”?',
      'match',
    ],
  ])('are refused: %j', async (options, message, path) => {
    const { errors } = await ws.admin(
      'mutation ($input: JourneyMapImportInput!) { journeyMapImport(input: $input) { applied } }',
      { input: { bundle: returnBundle, ...options } },
    );

    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', path } });
  });
});
