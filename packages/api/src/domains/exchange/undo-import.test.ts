import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { pruneMapImports } from './stored-import.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const IMPORT = `mutation ($bundle: JSON!, $dryRun: Boolean! = false) {
  journeyMapImport(input: { bundle: $bundle, dryRun: $dryRun }) {
    applied journeyMapId undoToken
    problems { message }
    changes { section index key action fields { field before after } }
  }
}`;

const UNDO = `mutation ($token: String!, $dryRun: Boolean! = false, $force: Boolean! = false) {
  journeyMapImportUndo(input: { token: $token, dryRun: $dryRun, force: $force }) {
    applied
    objects { type deleted restored }
    losses { type key field reason message }
  }
}`;

const EVERYTHING = `{
  journeys { totalCount } personas { totalCount } channels { totalCount } touchpoints { totalCount }
}`;

const bundle = () => ({
  format: 'parcours-map/1',
  channels: [{ key: 'mail', name: 'E-mail', medium: 'DIGITAL', type: 'EMAIL' }],
  personas: [{ key: 'sofia', name: 'Sofia', preferredChannels: ['mail'] }],
  touchpoints: [{ key: 'answer', name: 'Answer', channel: 'mail' }],
  journey: { key: 'complain', name: 'I complain' },
  map: { key: 'today', name: 'Today', personas: ['sofia'], reviewDate: '2027-01-31' },
  phases: [
    { key: 'before', name: 'Before' },
    { key: 'after', name: 'After' },
  ],
  steps: [
    { key: 'write', phase: 'before', name: 'Write' },
    { key: 'wait', phase: 'after', name: 'Wait', waitingSeconds: 172_800 },
  ],
  lanes: [{ key: 'does', name: 'Does' }],
  cards: [{ key: 'post', lane: 'does', step: 'write', text: 'Posts a comment' }],
  touchpointPlacements: [{ step: 'wait', touchpoint: 'answer' }],
});

async function must(document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ws.admin(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const send = async (value: object) => (await must(IMPORT, { bundle: value })).journeyMapImport;
const undo = async (token: string, options = {}) =>
  (await must(UNDO, { token, ...options })).journeyMapImportUndo;
const exported = async (id: string) =>
  (await must('query ($id: ID!) { journeyMapExport(id: $id) }', { id })).journeyMapExport;

const STEP = '{ steps(where: { key: { eq: "wait" } }) { nodes { id name phase { key } } } }';

describe('journeyMapImport', () => {
  it('says of each field what it was and what it becomes, and does what it said', async () => {
    await send(bundle());
    const changed = bundle();
    changed.map = { ...changed.map, personas: [], reviewDate: '2027-02-28' };
    changed.steps[1] = { key: 'wait', phase: 'before', name: 'Wait', waitingSeconds: 3_600 };
    changed.cards.push({ key: 'mail', lane: 'does', step: 'wait', text: 'Writes a mail' });

    const { journeyMapImport: planned } = await must(IMPORT, { bundle: changed, dryRun: true });
    const done = await send(changed);

    expect(planned.changes).toEqual([
      {
        section: 'map',
        index: 0,
        key: 'today',
        action: 'UPDATED',
        fields: [
          { field: 'reviewDate', before: '2027-01-31', after: '2027-02-28' },
          { field: 'personas', before: ['sofia'], after: [] },
        ],
      },
      {
        section: 'steps',
        index: 1,
        key: 'wait',
        action: 'UPDATED',
        fields: [
          { field: 'phase', before: 'after', after: 'before' },
          { field: 'waitingSeconds', before: 172_800, after: 3_600 },
        ],
      },
      { section: 'cards', index: 1, key: 'mail', action: 'CREATED', fields: [] },
    ]);
    expect(planned).toMatchObject({ applied: false, undoToken: null });
    expect(done.changes).toEqual(planned.changes);
    expect(done).toMatchObject({ applied: true, undoToken: expect.any(String) });
  });

  it('has nothing to undo when nothing changed', async () => {
    await send(bundle());

    expect(await send(bundle())).toMatchObject({ applied: true, changes: [], undoToken: null });
  });
});

describe('journeyMapImportUndo', () => {
  it('leaves nothing of what an import made', async () => {
    const { undoToken } = await send(bundle());

    const tried = await undo(undoToken, { dryRun: true });
    const done = await undo(undoToken);

    expect(done).toEqual({ ...tried, applied: true });
    expect(tried.applied).toBe(false);
    expect(done.losses).toEqual([]);
    expect(done.objects).toEqual([
      { type: 'Channel', deleted: 1, restored: 0 },
      { type: 'Persona', deleted: 1, restored: 0 },
      { type: 'Touchpoint', deleted: 1, restored: 0 },
      { type: 'Journey', deleted: 1, restored: 0 },
      { type: 'JourneyMap', deleted: 1, restored: 0 },
      { type: 'Phase', deleted: 2, restored: 0 },
      { type: 'Step', deleted: 2, restored: 0 },
      { type: 'Lane', deleted: 1, restored: 0 },
      { type: 'Card', deleted: 1, restored: 0 },
      { type: 'TouchpointPlacement', deleted: 1, restored: 0 },
    ]);
    const none = { totalCount: 0 };
    expect(await must(EVERYTHING)).toEqual({
      journeys: none,
      personas: none,
      channels: none,
      touchpoints: none,
    });
  });

  it('can be done once', async () => {
    const { undoToken } = await send(bundle());
    await undo(undoToken);

    const { errors } = await ws.admin(UNDO, { token: undoToken });

    expect(errors?.[0]).toMatchObject({
      message: 'This import was undone already.',
      extensions: { code: 'CONFLICT', path: 'token' },
    });
  });

  it('is told what would be lost, and loses it only when forced', async () => {
    await send(bundle());
    const second = bundle();
    second.steps[1] = { key: 'wait', phase: 'after', name: 'Wait long', waitingSeconds: 3_600 };
    second.steps.push({ key: 'thank', phase: 'after', name: 'Thank', waitingSeconds: 0 });
    const { undoToken, journeyMapId } = await send(second);
    const { journeyMap } = await must(`query ($id: ID!) { journeyMap(id: $id) ${STEP} }`, {
      id: journeyMapId,
    });
    const [{ id }] = journeyMap.steps.nodes;
    await must(
      'mutation ($id: ID!) { stepUpdate(input: { id: $id, name: "Wait for ages" }) { id } }',
      { id },
    );
    const { format, journey, map } = bundle();
    const cards = [{ key: 'note', lane: 'does', step: 'thank', text: 'Sends a card' }];
    const lanes = [{ key: 'does', name: 'Does' }];
    await send({ format, journey, map, lanes, steps: [{ key: 'thank' }], cards });

    const refused = await undo(undoToken);
    const kept = await exported(journeyMapId);
    const forced = await undo(undoToken, { force: true });
    const after = await exported(journeyMapId);

    expect(refused).toMatchObject({ applied: false });
    expect(refused.losses).toEqual([
      {
        type: 'Step',
        key: 'wait',
        field: 'name',
        reason: 'CHANGED',
        message:
          'The step “wait” has another name since the import; it would be set back to what was before the import.',
      },
      {
        type: 'Card',
        key: null,
        field: null,
        reason: 'USED',
        message: '1 card added since hang on what the import made and would be deleted with it.',
      },
    ]);
    expect(kept.steps).toHaveLength(3);
    expect(forced).toMatchObject({ applied: true, losses: refused.losses });
    expect(after.steps).toEqual([
      expect.objectContaining({ key: 'write' }),
      expect.objectContaining({ key: 'wait', name: 'Wait', waitingSeconds: 172_800 }),
    ]);
  });

  it('is forgotten after 30 days', async () => {
    const { undoToken } = await send(bundle());
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

    // Other tests keep imports in the same database, some of other days.
    const id = decodeGlobalId(undoToken)?.id ?? '';
    const countOwn = () => server.app.prisma.mapImport.count({ where: { workspaceId: ws.id, id } });

    await pruneMapImports(server.app.prisma, inDays(29));
    const early = await countOwn();
    await pruneMapImports(server.app.prisma, inDays(31));
    const late = await countOwn();
    const { errors } = await ws.admin(UNDO, { token: undoToken });

    expect([early, late]).toEqual([1, 0]);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('knows no import of another workspace', async () => {
    const { undoToken } = await send(bundle());
    const other = await server.openWorkspace();

    const { errors } = await other.admin(UNDO, { token: undoToken });
    const nonsense = await ws.admin(UNDO, { token: 'nonsense' });

    for (const [error] of [errors ?? [], nonsense.errors ?? []]) {
      expect(error).toMatchObject({
        message: 'There is no import with this token. Imports can be undone for 30 days.',
        extensions: { code: 'NOT_FOUND', path: 'token' },
      });
    }
  });
});
