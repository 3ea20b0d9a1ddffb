import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { returnBundle, run } from '../../testing/map-bundles.ts';
import { countsIn, exportMap, importMap, undoImport } from './testing/import.ts';

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
const { format, journey } = returnBundle;
const map = { key: 'today', name: 'Today' };
const onMap = (parts: object) => ({ format, journey, map, ...parts });

describe('a row that gives an id', () => {
  it('means that object, and may give it another key', async () => {
    const { journeyMapId } = await send(returnBundle);
    const { journeyMap } = await run(
      ws.admin,
      'query ($id: ID!) { journeyMap(id: $id) { steps { nodes { id key } } } }',
      { id: journeyMapId },
    );
    const [{ id }] = journeyMap.steps.nodes;

    const report = await send(onMap({ steps: [{ id, key: 'wrap', name: 'Wrap' }] }));

    expect(countsIn(report).steps).toEqual({ updated: 1 });
    expect((await exportMap(ws.admin, journeyMapId)).steps[0]).toMatchObject({
      key: 'wrap',
      name: 'Wrap',
    });
  });

  it('is refused where there is none', async () => {
    await send(returnBundle);
    const id = Buffer.from('Step:01890000-0000-7000-8000-000000000000').toString('base64url');

    const report = await send(onMap({ steps: [{ id, name: 'Wrap' }] }));

    expect(report.problems).toEqual([
      expect.objectContaining({ path: 'id', message: 'There is no step with this id.' }),
    ]);
  });
});

describe('a row that gives an external reference', () => {
  const externalRef = { system: 'miro', externalId: 'widget-7' };

  it('is found again by it, whatever it is called by then, and undone with it', async () => {
    await send(onMap({ steps: [{ key: 'a', name: 'Call', externalRef }] }));

    const again = await send(onMap({ steps: [{ key: 'a', name: 'Call', externalRef }] }));
    const renamed = await send(onMap({ steps: [{ key: 'b', name: 'Phone', externalRef }] }));

    expect(countsIn(again).steps).toEqual({ unchanged: 1 });
    expect(again.undoToken).toBeNull();
    expect(countsIn(renamed).steps).toEqual({ updated: 1 });
    expect((await exportMap(ws.admin, renamed.journeyMapId)).steps).toEqual([
      expect.objectContaining({ key: 'a', name: 'Phone' }),
    ]);
    const { externalRefs } = await run(
      ws.admin,
      '{ externalRefs { nodes { system objectType externalId } } }',
    );
    expect(externalRefs.nodes).toEqual([{ ...externalRef, objectType: 'step' }]);
  });

  it('leaves no reference behind when it is undone', async () => {
    const { undoToken } = await send(onMap({ steps: [{ key: 'a', name: 'Call', externalRef }] }));

    const undone = await undoImport(ws.admin, undoToken);

    expect(undone).toMatchObject({ applied: true, losses: [] });
    const { externalRefs } = await run(ws.admin, '{ externalRefs { totalCount } }');
    expect(externalRefs.totalCount).toBe(0);
  });

  it('is refused when its key means another object', async () => {
    await send(
      onMap({
        steps: [
          { key: 'a', name: 'Call', externalRef },
          { key: 'b', name: 'Wait' },
        ],
      }),
    );

    const report = await send(onMap({ steps: [{ key: 'b', name: 'Phone', externalRef }] }));

    expect(report.problems).toEqual([
      {
        section: 'steps',
        index: 0,
        key: 'b',
        path: 'key',
        code: 'CONFLICT',
        message: 'The row means two steps: “a” and, by its key, “b”. Take out what is wrong.',
      },
    ]);
    expect(report.undoToken).toBeNull();
  });

  it('must be whole', async () => {
    const report = await send(onMap({ steps: [{ key: 'a', name: 'Call', externalRef: 'X-1' }] }));

    expect(report.problems).toEqual([
      expect.objectContaining({
        path: 'externalRef',
        message:
          'externalRef must be { "system": …, "externalId": … }, with an objectType where the system has several.',
      }),
    ]);
  });
});

describe('rows matched by columns', () => {
  const match = [{ section: 'STEPS', by: ['name'] }];

  it('find their objects whatever the case, accents and blanks, and leave them their keys', async () => {
    const { journeyMapId } = await send(
      onMap({ steps: [{ key: 'a', name: 'Écouter le client' }] }),
    );
    const lanes = [{ key: 'does', name: 'Does' }];
    const steps = [{ key: 'x', name: ' ECOUTER  le client ', customerGoal: 'Be heard' }];
    const cards = [{ lane: 'does', step: 'x', text: 'Calls' }];

    const report = await send(onMap({ steps, lanes, cards }), { match });

    expect(report.problems).toEqual([]);
    expect(countsIn(report)).toMatchObject({ steps: { updated: 1 }, cards: { created: 1 } });
    const after = await exportMap(ws.admin, journeyMapId);
    expect(after.steps).toEqual([expect.objectContaining({ key: 'a', customerGoal: 'Be heard' })]);
    expect(after.cards).toEqual([expect.objectContaining({ step: 'a' })]);
  });

  it('are refused where several fit, naming them, and where two rows are one', async () => {
    await send(
      onMap({
        steps: [
          { key: 'a', name: 'Wait' },
          { key: 'b', name: 'wait' },
        ],
      }),
    );

    const report = await send(
      onMap({ steps: [{ name: 'WAIT' }, { name: 'Thank' }, { name: 'thank ' }] }),
      { match },
    );

    expect(countsIn(report).steps).toEqual({ created: 1, rejected: 2 });
    expect(report.problems).toEqual([
      {
        section: 'steps',
        index: 0,
        key: null,
        path: 'name',
        code: 'BAD_USER_INPUT',
        message: '2 steps have this name: “a”, “b”. Say by key or id which one is meant.',
      },
      {
        section: 'steps',
        index: 2,
        key: null,
        path: 'key',
        code: 'KEY_TAKEN',
        message: 'Row 1 is about the same step. Give each step one row.',
      },
    ]);
  });

  it('go by columns together, references among them', async () => {
    const lanes = [{ key: 'does', name: 'Does' }];
    const steps = [
      { key: 'a', name: 'Call' },
      { key: 'b', name: 'Wait' },
    ];
    const cards = [
      { key: '1', lane: 'does', step: 'a', text: 'Sighs' },
      { key: '2', lane: 'does', step: 'b', text: 'Sighs' },
    ];
    await send(onMap({ lanes, steps, cards }));

    const report = await send(
      onMap({
        cards: [{ key: 'new', lane: 'does', step: 'b', text: 'sighs', status: 'CONFIRMED' }],
      }),
      { match: [{ section: 'CARDS', by: ['step', 'text'] }] },
    );

    expect(report.changes).toEqual([
      expect.objectContaining({
        key: '2',
        fields: [
          { field: 'text', before: 'Sighs', after: 'sighs' },
          { field: 'status', before: 'OPEN', after: 'CONFIRMED' },
        ],
      }),
    ]);
  });
});

describe('a relation', () => {
  it('names its object by key, name, id or external reference', async () => {
    const { journeyMapId } = await send(
      onMap({
        phases: [
          {
            key: 'p',
            name: 'Préparer',
            externalRef: { system: 'miro', objectType: 'frame', externalId: '9' },
          },
        ],
      }),
    );
    const { journeyMap } = await run(
      ws.admin,
      'query ($id: ID!) { journeyMap(id: $id) { phases { nodes { id } } } }',
      { id: journeyMapId },
    );
    const [{ id }] = journeyMap.phases.nodes;
    const phases = [
      { key: 'p' },
      { name: 'preparer ' },
      { id },
      { externalRef: { system: 'miro', objectType: 'frame', externalId: '9' } },
    ];

    const report = await send(
      onMap({ steps: phases.map((phase, i) => ({ key: `s${i}`, name: `Step ${i}`, phase })) }),
    );

    expect(report.problems).toEqual([]);
    const after = await exportMap(ws.admin, journeyMapId);
    expect(after.steps.map(({ phase }: { phase: string }) => phase)).toEqual(['p', 'p', 'p', 'p']);
  });

  it('is refused where several have the name, and where it says nothing', async () => {
    const personas = [
      { key: 'a', name: 'Sofia' },
      { key: 'b', name: 'SOFIA' },
    ];

    const report = await send({
      ...onMap({ personas }),
      map: { ...map, personas: [{ name: 'Sofia' }, { nmae: 'Sofia' }] },
    });

    expect(report.problems.map(({ message }: { message: string }) => message)).toEqual([
      'personas names the persona with the name "Sofia", which 2 have: “a”, “b”. Name the one meant by its key or id.',
      'personas must be a key, or one of { "key": … }, { "name": … }, { "id": … } and { "externalRef": { "system": …, "externalId": … } }.',
    ]);
    expect(report.journeyMapId).toBeNull();
  });

  it('may come before its object in the file, by key and by name', async () => {
    const departments = [
      { key: 'team', name: 'Team', parent: { name: 'care' } },
      { key: 'care', name: 'Care', parent: 'company' },
      { key: 'company', name: 'Company' },
    ];

    const report = await send(onMap({ departments }));

    expect(report.problems).toEqual([]);
    expect(countsIn(report).departments).toEqual({ created: 3 });
  });

  it('is refused in a circle, naming it', async () => {
    const departments = [
      { key: 'a', name: 'A', parent: 'b' },
      { key: 'b', name: 'B', parent: { name: 'A' } },
      { key: 'c', name: 'C', parent: 'b' },
    ];

    const report = await send(onMap({ departments }));

    expect(report.problems).toEqual([
      {
        section: 'departments',
        index: 0,
        key: 'a',
        path: 'parent',
        code: 'REJECTED',
        message: 'parent makes a circle: “a” → “b” → “a”. Take one of these out.',
      },
      expect.objectContaining({
        index: 1,
        message: 'parent makes a circle: “a” → “b” → “a”. Take one of these out.',
      }),
      expect.objectContaining({
        index: 2,
        message: 'parent names the department "b", which is refused.',
      }),
    ]);
    const { departments: stored } = await run(ws.admin, '{ departments { totalCount } }');
    expect(stored.totalCount).toBe(0);
  });

  it('makes no circle with what is stored', async () => {
    await send(
      onMap({
        departments: [
          { key: 'a', name: 'A', parent: 'b' },
          { key: 'b', name: 'B' },
        ],
      }),
    );

    const report = await send(onMap({ departments: [{ key: 'b', parent: 'a' }] }));

    expect(report.problems).toEqual([
      expect.objectContaining({
        key: 'b',
        path: 'parent',
        code: 'REJECTED',
        message: 'parentId makes a circle: “b” → “a” → “b”. Name another department, or none.',
      }),
    ]);
  });
});

describe('an object without a key', () => {
  it('is the same again when its export is imported', async () => {
    const { journeyMapId } = await send(returnBundle);
    const created = await run(
      ws.admin,
      `mutation ($map: ID!) {
        stepCreate(input: { journeyMapId: $map, name: "Nameless" }) { id }
        touchpointCreate(input: { name: "Nobody's" }) { id }
      }`,
      { map: journeyMapId },
    );
    await run(
      ws.admin,
      `mutation ($step: ID!, $touchpoint: ID!) {
        touchpointPlacementCreate(input: { stepId: $step, touchpointId: $touchpoint }) { id }
      }`,
      { step: created.stepCreate.id, touchpoint: created.touchpointCreate.id },
    );

    const before = await exportMap(ws.admin, journeyMapId);
    const report = await send(before);

    expect(report).toMatchObject({ problems: [], changes: [] });
    expect(await exportMap(ws.admin, journeyMapId)).toEqual(before);
  });
});
