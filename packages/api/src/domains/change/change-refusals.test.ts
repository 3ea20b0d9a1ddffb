import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CHANGES = `subscription ($after: ChangeCursor, $where: ChangeWhere) {
  changes(after: $after, where: $where) { cursor type action revision entityId changedFields }
}`;

describe('a subscription that cannot be', () => {
  it.each([
    [
      'a cursor that is none',
      { after: 'nonsense' },
      'BAD_USER_INPUT',
      'This is not a change cursor of this workspace. Take one from changeCursor, or from a change.',
    ],
    [
      'no type at all',
      { where: { types: [] } },
      'BAD_USER_INPUT',
      'types is empty, so nothing would come. Leave it out to follow all.',
    ],
    [
      'an unknown type',
      { where: { types: ['Dragon'] } },
      'BAD_USER_INPUT',
      '“Dragon” in types is not the name of a type whose changes are logged.',
    ],
  ])('is refused: %s', async (_what, variables, code, message) => {
    const stream = await openEventStream(server.url, ws.key, CHANGES, variables);

    const answer = await stream.next();
    const end = await stream.next();

    expect(answer?.errors).toEqual([
      expect.objectContaining({ message, extensions: expect.objectContaining({ code }) }),
    ]);
    expect(end).toBeNull();
  });

  it('is refused with a cursor of another workspace', async () => {
    const other = await server.openWorkspace();
    const after = (await other.admin('{ changeCursor }')).data.changeCursor;
    const stream = await openEventStream(server.url, ws.key, CHANGES, { after });

    const answer = await stream.next();

    expect(answer?.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
