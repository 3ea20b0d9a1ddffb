import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId, newId } from '../../kernel/ids.ts';
import { testDatabase } from '../../testing/engines.ts';
import { openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { appendPending } from '../../testing/pending-changes.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ changes: { pollMs: 50, keepDays: 30 } });
});
afterAll(() => server.close());

const CREATE = 'mutation { personaCreate(input: { name: "Something else" }) { id } }';

describe('Subscription.journeyMapChanges', () => {
  const ON_MAP = `subscription ($id: ID!, $after: ChangeCursor) {
    journeyMapChanges(id: $id, after: $after) { cursor type action revision journeyMapId }
  }`;

  async function createMap(one: TestWorkspace) {
    const database = await testDatabase();
    const [journeyId, id] = [newId(), newId()];
    await database.query(
      `INSERT INTO journey ("workspaceId", id, name) VALUES ($1, $2, 'Journey')`,
      [one.id, journeyId],
    );
    await database.query(
      `INSERT INTO journey_map ("workspaceId", id, "journeyId", name, state)
       VALUES ($1, $2, $3, 'Map', 'AS_IS')`,
      [one.id, id, journeyId],
    );
    return { database, id, globalId: encodeGlobalId('JourneyMap', id) };
  }

  it('follows what is on the map and completes when the map is deleted', async () => {
    const own = await server.openWorkspace();
    const { database, id, globalId } = await createMap(own);
    const stream = await openEventStream(server.url, own.key, ON_MAP, { id: globalId });
    await appendPending(database, own.id, 1, { type: 'Persona' });
    await appendPending(database, own.id, 1, { type: 'Step', journeyMapId: id });
    await appendPending(database, own.id, 1, { type: 'Step', journeyMapId: newId() });
    await appendPending(database, own.id, 1, {
      type: 'JourneyMap',
      action: 'DELETED',
      entityId: id,
      journeyMapId: id,
    });

    const answers = await stream.take(2);
    const end = await stream.next();

    const { cursor, ...step } = answers[0]?.data.journeyMapChanges ?? {};
    expect(step).toEqual({ type: 'Step', action: 'UPDATED', revision: 1, journeyMapId: globalId });
    expect(answers[1]?.data.journeyMapChanges).toMatchObject({
      type: 'JourneyMap',
      action: 'DELETED',
    });
    expect(end).toBeNull();

    await database.query('DELETE FROM journey_map WHERE "workspaceId" = $1 AND id = $2', [
      own.id,
      id,
    ]);
    const late = await openEventStream(server.url, own.key, ON_MAP, {
      id: globalId,
      after: cursor,
    });
    const [deletion] = await late.take(1);
    expect(deletion?.data.journeyMapChanges.action).toBe('DELETED');
    expect(await late.next()).toBeNull();
  });

  it('knows no map of another workspace, nor one that never was', async () => {
    const [mine, theirs] = [await server.openWorkspace(), await server.openWorkspace()];
    const { globalId } = await createMap(theirs);
    const after = (await mine.admin('{ changeCursor }')).data.changeCursor;
    await mine.admin(CREATE);

    const now = await openEventStream(server.url, mine.key, ON_MAP, { id: globalId });
    const later = await openEventStream(server.url, mine.key, ON_MAP, { id: globalId, after });

    const notFound = [
      expect.objectContaining({
        message: 'There is no journey map with this id.',
        extensions: { code: 'NOT_FOUND', path: 'id' },
      }),
    ];
    expect((await now.next())?.errors).toEqual(notFound);
    expect((await later.next())?.errors).toEqual(notFound);
    expect(await later.next()).toBeNull();
  });
});
