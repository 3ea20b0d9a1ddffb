import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { holdDatabase } from '../testing/hold-database.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  // With the clock stopped, a key stays trusted and needs no query while the database is held.
  const now = new Date();
  server = await startServer({}, { now: () => now });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** Sends an operation and goes away as soon as the server has it; resolves when the server noticed. */
async function sendAndLeave(query: string): Promise<void> {
  const leaving = new AbortController();
  const arrived = once(server.app.server, 'request');
  const sent = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ws.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const [, response] = (await arrived) as [unknown, ServerResponse];
  const noticed = once(response, 'close');
  // The body is read and the operation started by the time another request is answered.
  await fetch(`${server.url}/health/live`);
  leaving.abort();
  await Promise.all([noticed, expect(sent).rejects.toThrow()]);
}

describe('A19 a client that leaves in the middle of an operation', () => {
  it('has nothing more done for it, and the database goes on', async () => {
    await ws.admin('{ workspace { id } }');
    const hold = await holdDatabase(await testDatabase(), 'persona');

    await sendAndLeave(`mutation {
      a: personaCreate(input: { name: "Begun" }) { id }
      b: personaCreate(input: { name: "Never begun" }) { id }
    }`);
    await hold.release();

    const names = async () => {
      const { data } = await ws.admin('{ personas { nodes { name } } }');
      return data.personas.nodes.map(({ name }: { name: string }) => name);
    };
    await expect.poll(names).toEqual(['Begun']);
    await ws.admin('mutation { personaCreate(input: { name: "Later" }) { id } }');
    expect(await names()).toEqual(['Begun', 'Later']);
  });

  it('does not count as running for ever', async () => {
    const hold = await holdDatabase(await testDatabase(), 'persona');

    for (let i = 0; i < 60; i++) await sendAndLeave('{ personas { nodes { name } } }');

    await hold.release();

    expect((await ws.admin('{ workspace { timeZone } }')).data).toEqual({
      workspace: { timeZone: 'UTC' },
    });
  });
});
