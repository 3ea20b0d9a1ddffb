import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, returnBundle, run } from '../../testing/map-bundles.ts';
import { applyPlan, importFile, sendFile } from '../../testing/map-files.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
});

/** Line 4 has a step without a name; the card of line 5 is longer than the server takes. */
const FAULTY = [
  'Map;Step;Lane;Text',
  'Today;Search;Does;Looks',
  'Today;Ride;Does;Rides',
  'Tomorrow;;Does;Gets lost',
  `Tomorrow;Buy;Does;${'x'.repeat(20_001)}`,
  'Tomorrow;Use;Does;Rides',
].join('\n');

const LOST = {
  map: 1,
  severity: 'ERROR',
  line: 4,
  column: '1',
  code: 'STEP_WITHOUT_NAME',
  message: 'The row has no step name, so it is left out. Name the step.',
  path: null,
  value: 'Tomorrow',
};
const TOO_LONG = {
  map: 1,
  severity: 'ERROR',
  line: 5,
  column: '4',
  code: 'BAD_USER_INPUT',
  message: 'text is 20001 characters long; 20000 are allowed.',
  path: 'text',
  value: 'x'.repeat(20_001),
};

async function namesOfMaps(): Promise<string[]> {
  const { journeyMaps } = await run(
    ws.admin,
    '{ journeyMaps(orderBy: [{ name: ASC }]) { nodes { name } } }',
  );
  return journeyMaps.nodes.map(({ name }: { name: string }) => name);
}

describe('a file with bad rows', () => {
  it.each([
    ['ROW', 'APPLIED', ['Today', 'Tomorrow'], [true, true]],
    ['MAP', 'APPLIED', ['Today'], [true, false]],
    ['ALL', 'REFUSED', [], [false, false]],
  ])('leaves out %s', async (atomicity, status, names, kept) => {
    const planned = await importFile(server, ws, 'bike.csv', FAULTY, { atomicity, dryRun: true });
    const before = await namesOfMaps();
    const done = await importFile(server, ws, 'bike.csv', FAULTY, { atomicity });

    expect([planned.status, before]).toEqual(['PLANNED', []]);
    for (const one of [planned, done]) {
      expect(one.problems).toEqual([LOST, TOO_LONG]);
      expect(one.maps.map(({ isKept }: { isKept: boolean }) => isKept)).toEqual(kept);
      expect(one.maps.map(({ errors }: { errors: number }) => errors)).toEqual([0, 2]);
    }
    expect(done.status).toBe(status);
    expect(done.undoToken === null).toBe(names.length === 0);
    expect(await namesOfMaps()).toEqual(names);
  });
});

describe('a plan', () => {
  it('is applied as it says, and once', async () => {
    await importBundle(ws.admin, returnBundle);
    const changed = {
      ...returnBundle,
      steps: [
        { key: 'pack', name: 'Pack it' },
        { key: 'wait', name: 'Wait' },
      ],
    };

    const planned = await importFile(server, ws, 'return.json', JSON.stringify(changed), {
      dryRun: true,
    });
    const applied = await applyPlan(ws, planned);
    const again = await ws.admin(
      'mutation ($id: ID!) { mapFileImportApply(input: { id: $id }) { id } }',
      { id: planned.id },
    );

    expect(planned.changes).toEqual([
      {
        map: 0,
        section: 'steps',
        index: 0,
        key: 'pack',
        action: 'UPDATED',
        fields: [{ field: 'name', before: 'Pack', after: 'Pack it' }],
      },
      { map: 0, section: 'steps', index: 1, key: 'wait', action: 'CREATED', fields: [] },
    ]);
    expect(planned.undoToken).toBeNull();
    expect(applied).toMatchObject({
      status: 'APPLIED',
      errorCode: null,
      undoToken: expect.any(String),
    });
    expect([applied.sections, applied.changes]).toEqual([planned.sections, planned.changes]);
    expect(again.errors?.[0]).toMatchObject({
      message: 'The import is APPLIED; only one that is PLANNED can be applied.',
      extensions: { code: 'CONFLICT' },
    });
  });

  it('that no longer holds is not applied, but made anew', async () => {
    const planned = await importFile(server, ws, 'return.json', JSON.stringify(returnBundle), {
      dryRun: true,
    });
    const { format, journey, map, personas } = returnBundle;
    await importBundle(ws.admin, { format, journey, map, personas });

    const refused = await applyPlan(ws, planned);
    const { steps } = await run(ws.admin, '{ steps { totalCount } }');
    const applied = await applyPlan(ws, planned);

    expect(refused).toMatchObject({
      status: 'PLANNED',
      errorCode: 'PLAN_OUTDATED',
      errorMessage:
        'What is stored has changed since the plan was made, so nothing was written. Look at the new plan, and apply it again.',
      undoToken: null,
    });
    expect(refused.sections).not.toEqual(planned.sections);
    expect(steps.totalCount).toBe(0);
    expect(applied).toMatchObject({ status: 'APPLIED', errorCode: null });
    expect(applied.sections).toEqual(refused.sections);
  });

  it('knows what maps before have in common with the next', async () => {
    const shared = { personas: [{ key: 'sofia', name: 'Sofia' }], journey: returnBundle.journey };
    const bundles = ['one', 'two', 'one'].map((key, i) => ({
      format: 'parcours-map/1',
      ...shared,
      map: { key, name: key, personas: ['sofia'] },
      steps: [{ key: 'ride', name: `Ride ${i}` }],
    }));
    const text = bundles.map((one) => JSON.stringify(one)).join('\n');

    const planned = await importFile(server, ws, 'maps.ndjson', text, { dryRun: true });
    const applied = await applyPlan(ws, planned);

    expect(applied.errorMessage).toBeNull();
    expect([applied.sections, applied.changes]).toEqual([planned.sections, planned.changes]);
    expect(planned.sections).toEqual([
      { section: 'personas', created: 1, updated: 0, unchanged: 2, rejected: 0 },
      { section: 'journey', created: 1, updated: 0, unchanged: 2, rejected: 0 },
      { section: 'map', created: 2, updated: 0, unchanged: 1, rejected: 0 },
      { section: 'steps', created: 2, updated: 1, unchanged: 0, rejected: 0 },
    ]);
  });
});

describe('a map of several parts', () => {
  const STEPS = 520;
  const rows = Array.from({ length: STEPS }, (_, i) => `Step ${i};Lane ${i % 3};Text ${i}`);
  const TEXT = ['Step;Lane;Text', ...rows].join('\n');
  const ALL = { created: STEPS, updated: 0, unchanged: 0, rejected: 0 };

  it('is planned and applied alike, undone as one, and unchanged the second time', async () => {
    const planned = await importFile(server, ws, 'long.csv', TEXT, { dryRun: true });
    const applied = await applyPlan(ws, planned);
    const again = await importFile(server, ws, 'long.csv', TEXT);
    const { journeyMapImportUndo } = await run(
      ws.admin,
      'mutation ($token: String!) { journeyMapImportUndo(input: { token: $token }) { applied objects { type deleted } } }',
      { token: applied.undoToken },
    );

    expect(applied.job).toMatchObject({
      phase: 'APPLYING',
      done: 2 * STEPS + 5,
      total: 2 * STEPS + 5,
    });
    expect(planned.sections).toEqual(applied.sections);
    expect(planned.sections.slice(2)).toEqual([
      { section: 'steps', ...ALL },
      { section: 'lanes', ...ALL, created: 3 },
      { section: 'cards', ...ALL },
    ]);
    expect(again.sections.every((one: typeof ALL) => one.created + one.updated === 0)).toBe(true);
    expect(again.undoToken).toBeNull();
    expect(journeyMapImportUndo).toEqual({
      applied: true,
      objects: expect.arrayContaining([
        { type: 'Step', deleted: STEPS },
        { type: 'Card', deleted: STEPS },
      ]),
    });
    expect(await namesOfMaps()).toEqual([]);
  });

  it('refuses a key that an earlier part has, and what names a refused row', async () => {
    const count = 1_010;
    const steps = Array.from({ length: count }, (_, i) => ({
      key: `step-${i}`,
      name: `Step ${i}`,
    }));
    const bundle = {
      format: 'parcours-map/1',
      journey: { key: 'ride', name: 'I ride' },
      map: { key: 'today', name: 'Today' },
      steps: [
        ...steps.slice(0, -1),
        { key: 'step-7', name: 'Twin' },
        { key: 'bad', name: 'x'.repeat(301) },
      ],
      lanes: [{ key: 'does', name: 'Does' }],
      cards: [{ lane: 'does', step: 'bad', text: 'Lost' }],
    };

    const planned = await importFile(server, ws, 'ride.json', JSON.stringify(bundle), {
      dryRun: true,
    });
    const applied = await applyPlan(ws, planned);

    const told = planned.problems.map(({ message }: { message: string }) => message);
    expect(told).toEqual([
      `steps[${count - 1}]: Row 7 has the key “step-7” too. Give each row its own key.`,
      `steps[${count}]: name is 301 characters long; 300 are allowed.`,
      'cards[0]: step names the step "bad", which is refused.',
    ]);
    expect([applied.problems, applied.sections]).toEqual([planned.problems, planned.sections]);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['empty.csv', '', { errorCode: 'EMPTY_FILE', errorLine: null }],
    ['open.csv', 'Step,Does\nSearch,"Looks\n', { errorCode: 'CSV_QUOTE_NOT_CLOSED', errorLine: 2 }],
    ['map.json', '{"format": "parcours-map/1"}', { errorMessage: 'The bundle has no journey.' }],
    [
      'asks.csv',
      'Phase;Attente;Irritant 1;Irritant 2\nRide;Soon;Rain;Wind',
      { errorCode: 'AMBIGUOUS_HEADER', asksForMore: true, errorLine: 1 },
    ],
  ])('%s says why', async (name, content, expected) => {
    const told = await importFile(server, ws, name, content);

    expect(told).toMatchObject({ status: 'FAILED', ...expected, undoToken: null, sections: [] });
    expect(told.job.status).toBe('SUCCEEDED');
    expect(await namesOfMaps()).toEqual([]);
  });

  it('is refused where one name is given to several maps, or a name fits two journeys', async () => {
    for (const _ of [1, 2]) {
      await run(ws.admin, 'mutation { journeyCreate(input: { name: "Twice" }) { id } }');
    }

    const several = await importFile(server, ws, 'bike.csv', FAULTY, { map: 'Mine' });
    const twice = await importFile(server, ws, 'bike.csv', FAULTY, { journey: 'Twice' });

    expect(several).toMatchObject({ status: 'FAILED', errorCode: 'SEVERAL_MAPS' });
    expect(twice).toMatchObject({ status: 'FAILED', errorCode: 'AMBIGUOUS_NAME' });
    expect(await namesOfMaps()).toEqual([]);
  });

  it('is refused at once when it has not arrived, or the mapping is none', async () => {
    const start = (input: object) =>
      ws.admin(
        'mutation ($input: MapFileImportStartInput!) { mapFileImportStart(input: $input) { id } }',
        { input },
      );
    const { uploadCreate } = await run(
      ws.admin,
      'mutation { uploadCreate(input: { name: "a.csv" }) { id } }',
    );
    const uploadId = await sendFile(server, ws, 'a.csv', FAULTY);

    const waiting = await start({ uploadId: uploadCreate.id });
    const unmapped = await start({ uploadId, mapping: 'version: 1\nlayuot: x' });
    const stranger = await (await server.openWorkspace()).admin(
      'mutation ($input: MapFileImportStartInput!) { mapFileImportStart(input: $input) { id } }',
      { input: { uploadId } },
    );

    expect(waiting.errors?.[0]?.message).toContain('has not arrived');
    expect(unmapped.errors?.[0]).toMatchObject({
      message: expect.stringContaining('“layuot” is not known'),
      extensions: { code: 'BAD_USER_INPUT', path: 'mapping', line: 2 },
    });
    expect(stranger.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const { mapFileImports } = await run(ws.admin, '{ mapFileImports { totalCount } }');
    expect(mapFileImports.totalCount).toBe(0);
  });
});
