import { expect, it } from 'vitest';
import { z } from 'zod';
import { contextOf, endOf, enqueue, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { startServer } from '../testing/harness.ts';
import { until } from '../testing/within.ts';
import { defineJob } from './definition.ts';

const pieces: number[] = [];
const notes: string[] = [];
let mayEnd = false;

/** Goes on in small pieces until it may end. */
const endless = defineJob({
  kind: 'GIVE_WAY_ENDLESS',
  input: z.null(),
  state: z.number(),
  run: async ({ state, chunk }) => {
    for (let next = state ?? 0; !mayEnd; ) {
      next = await chunk(async () => {
        pieces.push(next);
        return { state: next + 1, done: next + 1 };
      });
    }
  },
});

const note = defineJob({
  kind: 'GIVE_WAY_NOTE',
  input: z.string(),
  state: z.null(),
  run: async ({ input }) => {
    notes.push(input);
  },
});

it('interrupts a long job when another workspace waits, and goes on with it later', async () => {
  let time = Date.now();
  const server = await startServer(
    { jobs: { ...QUIET_JOBS, concurrency: 1, pollMs: 20 } },
    { now: () => new Date(time) },
  );
  const open = async () => contextOf(server, await server.openWorkspace());
  const [long, other] = [await open(), await open()];
  const id = await enqueue(long, { kind: endless, input: null });
  await until('it has begun', () => pieces.length > 0);
  const same = await enqueue(long, { kind: note, input: 'the same workspace' });
  const waiting = await enqueue(other, { kind: note, input: 'another workspace' });
  const seen = pieces.length;
  await until('it goes on', () => pieces.length > seen + 10);
  expect(await storedJob(other, waiting)).toMatchObject({ status: 'QUEUED' });

  time += 10_000;
  await endOf(other, waiting);
  mayEnd = true;

  const interrupted = await endOf(long, id);
  await endOf(long, same);
  expect(interrupted).toMatchObject({ status: 'SUCCEEDED', lease: 2 });
  expect(notes).toEqual(['another workspace', 'the same workspace']);
  expect(pieces).toEqual(pieces.map((_, i) => i));
  expect(interrupted.done).toBe(pieces.length);
  await server.close();
});
