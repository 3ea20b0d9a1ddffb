import { expect, vi } from 'vitest';
import { z } from 'zod';
import { contextOf, enqueue, QUIET_JOBS } from '../testing/background.ts';
import { itPostgresOnly } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/harness.ts';
import { defineJob } from './definition.ts';

/** Two pieces that write a persona each, and a count that is only right when none ran twice. */
const pair = defineJob({
  kind: 'PAIR',
  input: z.null(),
  state: z.number(),
  run: async ({ state, chunk, ctx }) => {
    const { workspaceId } = ctx.actor;
    for (let done = state ?? 0; done < 2; ) {
      done = await chunk(async (tx) => {
        await tx.db.workspace.update({
          where: { id: workspaceId },
          data: { revision: { increment: 1 } },
        });
        return { state: done + 1, done: done + 1, total: 2 };
      });
    }
  },
});

itPostgresOnly('runs each of 200 jobs once, on two servers that both take part', async () => {
  // Neither looks by itself: wake-ups and notices have to bring all the work to both.
  const [one, two] = [
    await startServer({ jobs: QUIET_JOBS }),
    await startServer({ jobs: QUIET_JOBS }),
  ];
  const workspaces = await Promise.all(Array.from({ length: 4 }, () => one.openWorkspace()));
  const contexts = workspaces.map((workspace) => contextOf(one, workspace));

  await Promise.all(
    contexts.map(async (ctx) => {
      for (let n = 0; n < 50; n++) await enqueue(ctx, { kind: pair, input: null });
    }),
  );

  for (const { db, actor } of contexts) {
    const { workspaceId } = actor;
    await vi.waitFor(
      async () => expect(await db.job.count({ where: { workspaceId, finishedAt: null } })).toBe(0),
      { timeout: 60_000, interval: 50 },
    );
    const jobs = await db.job.findMany({ where: { workspaceId } });
    const { revision } = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    expect(jobs.filter(({ status, lease }) => status === 'SUCCEEDED' && lease === 1)).toHaveLength(
      50,
    );
    expect(revision).toBe(101);
  }
  const counts = await Promise.all([one, two].map(attemptsOn));
  expect(counts.reduce((sum, count) => sum + count)).toBe(200);
  expect(Math.min(...counts)).toBeGreaterThan(10);
  await Promise.all([one.close(), two.close()]);
});

async function attemptsOn({ url }: TestServer): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const pattern = /parcours_job_attempt_seconds_count\{kind="PAIR",outcome="SUCCEEDED"\} (\d+)/;
  return Number(pattern.exec(text)?.[1] ?? 0);
}
