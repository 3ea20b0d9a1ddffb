import { expect, it } from 'vitest';
import { z } from 'zod';
import { contextOf, endOf, enqueue, gate, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { startServer, type TestServer } from '../testing/harness.ts';
import { withinSeconds } from '../testing/within.ts';
import { defineJob } from './definition.ts';

let standing = gate();

/** Adds the numbers from 1 to 4 to the revision of the workspace; stands in the second piece. */
const add = defineJob({
  kind: 'ADD',
  input: z.null(),
  state: z.object({ next: z.number() }),
  run: async ({ state, chunk, ctx }) => {
    for (let next = state?.next ?? 1; next <= 4; ) {
      await chunk(async ({ db }) => {
        await db.workspace.update({
          where: { id: ctx.actor.workspaceId },
          data: { revision: { increment: next } },
        });
        if (next === 2) await standing.pass();
        next += 1;
        return { state: { next }, done: next - 1, total: 4 };
      });
    }
  },
});

/** Stands between its pieces and does not hear that it is to stop. */
const deaf = defineJob({
  kind: 'DEAF',
  input: z.null(),
  state: z.null(),
  run: async ({ chunk, ctx }) => {
    const write = (by: number) =>
      chunk(async ({ db }) => {
        await db.workspace.update({
          where: { id: ctx.actor.workspaceId },
          data: { revision: { increment: by } },
        });
        return { state: null, done: by };
      });
    await write(1);
    await standing.pass();
    await write(100);
  },
});

async function open(shutdownMs = 8_000): Promise<TestServer> {
  standing = gate();
  return startServer({ jobs: QUIET_JOBS, shutdownMs });
}

it('finishes the piece it is at, puts the job back, and the next server goes on', async () => {
  const server = await open();
  const ws = await server.openWorkspace();
  const id = await enqueue(contextOf(server, ws), { kind: add, input: null });
  await standing.reached;

  const closed = server.close();
  standing.open();
  await withinSeconds(10, 'the end of the server', closed);
  const next = await startServer({ jobs: { ...QUIET_JOBS, concurrency: 1 } });
  const ctx = contextOf(next, ws);
  const job = await endOf(ctx, id);

  const { revision } = await ctx.db.workspace.findUniqueOrThrow({ where: { id: ws.id } });
  expect(job).toMatchObject({ status: 'SUCCEEDED', lease: 2, attempts: 0, done: 4, total: 4 });
  expect(revision).toBe(1 + 1 + 2 + 3 + 4);
  await next.close();
});

it('takes away the job of a handler that does not stop in time', async () => {
  const server = await open(100);
  const ws = await server.openWorkspace();
  const id = await enqueue(contextOf(server, ws), { kind: deaf, input: null });
  await standing.reached;

  await withinSeconds(10, 'the end of the server', server.close());
  standing.open();

  const reader = await startServer({ jobs: { ...QUIET_JOBS, concurrency: 1 } });
  const ctx = contextOf(reader, ws);
  const { lease, attempts } = await storedJob(ctx, id);
  expect(lease).toBeGreaterThanOrEqual(2);
  expect(attempts).toBeLessThanOrEqual(1);
  await endOf(ctx, id);
  const { revision } = await ctx.db.workspace.findUniqueOrThrow({ where: { id: ws.id } });
  expect(revision).toBe(1 + 1 + 1 + 100);
  await reader.close();
});
