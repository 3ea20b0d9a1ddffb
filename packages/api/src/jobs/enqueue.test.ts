import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ServiceContext } from '../context.ts';
import { rehearse, write } from '../entity/index.ts';
import { contextOf, endOf, enqueue, gate, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { itPostgresOnly, testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { claimJobs } from './claim.ts';
import { defineJob } from './definition.ts';
import { enqueueJob } from './enqueue.ts';

const NONE = z.null();
const NEVER = new Date('2999-01-01T00:00:00Z');

const echo = defineJob({
  kind: 'ECHO',
  input: z.object({ word: z.string() }),
  state: NONE,
  run: async ({ input, ctx }) => ({
    word: input.word,
    scopes: [...ctx.actor.scopes].sort(),
    memberId: ctx.actor.memberId,
    requestId: ctx.requestId,
  }),
});

/** Counts the personas there are, each time it runs; the first time only after the gate. */
let standing = gate();
let counts: number[] = [];
const count = defineJob({
  kind: 'COUNT',
  input: NONE,
  state: NONE,
  run: async ({ ctx }) => {
    const { workspaceId } = ctx.actor;
    counts.push(await ctx.db.persona.count({ where: { workspaceId } }));
    if (counts.length === 1) await standing.pass();
    return counts.at(-1);
  },
});

let server: TestServer;
let ws: TestWorkspace;
let ctx: ServiceContext;

beforeAll(async () => {
  server = await startServer({ jobs: QUIET_JOBS });
  ws = await server.openWorkspace();
  ctx = contextOf(server, ws);
});
afterAll(() => server.close());

const PERSONA = 'mutation { personaCreate(input: { name: "Sofia" }) { id } }';

describe('a job', () => {
  it('runs with the rights it was asked for with, and answers', async () => {
    const id = await enqueue(ctx, { kind: echo, input: { word: 'Bonjour' } });

    const job = await endOf(ctx, id);

    expect(job).toMatchObject({
      status: 'SUCCEEDED',
      result: {
        word: 'Bonjour',
        scopes: ['READ', 'WRITE'],
        memberId: ws.memberId,
        requestId: ctx.requestId,
      },
      state: null,
      attempts: 1,
      errorCode: null,
      leaseUntil: null,
      requestId: ctx.requestId,
      createdById: ws.memberId,
    });
    expect(job.startedAt).toBeInstanceOf(Date);
  });

  it('does not exist when the write that asked for it fails, or is only tried', async () => {
    const own = contextOf(server, await server.openWorkspace());
    const { workspaceId } = own.actor;

    const failing = write(own, { field: 'test', args: null }, async (tx) => {
      await enqueueJob(tx, { kind: echo, input: { word: 'Lost' } });
      throw new Error('The write fails.');
    });
    await expect(failing).rejects.toThrow('The write fails.');
    await rehearse(own, (tx) => enqueueJob(tx, { kind: echo, input: { word: 'Tried' } }));

    expect(await own.db.job.count({ where: { workspaceId } })).toBe(0);
  });

  it('waits for its time', async () => {
    const id = await enqueue(ctx, { kind: echo, input: { word: 'Later' }, runAt: NEVER });
    await endOf(ctx, await enqueue(ctx, { kind: echo, input: { word: 'Now' } }));

    expect(await storedJob(ctx, id)).toMatchObject({ status: 'QUEUED', attempts: 0 });
  });

  it('is refused an input its kind does not take', async () => {
    const own = contextOf(server, await server.openWorkspace());

    await expect(enqueue(own, { kind: echo, input: { word: 5 as never } })).rejects.toThrow('word');

    expect(await own.db.job.count({ where: { workspaceId: own.actor.workspaceId } })).toBe(0);
  });
});

describe('a job with a unique key', () => {
  const order = (word: string, runAt?: Date) => ({
    kind: echo,
    input: { word },
    uniqueKey: 'greeting',
    ...(runAt ? { runAt } : {}),
  });

  it('is the same one while it waits, and comes forward when it is wanted earlier', async () => {
    const own = contextOf(server, await server.openWorkspace());
    const first = await enqueue(own, order('First', NEVER));
    const second = await enqueue(own, order('Second', new Date('2998-01-01T00:00:00Z')));
    const other = await enqueue(own, { ...order('Other', NEVER), uniqueKey: 'another' });
    const elsewhere = contextOf(server, await server.openWorkspace());
    const foreign = await enqueue(elsewhere, order('Foreign', NEVER));

    expect(second).toBe(first);
    expect(await storedJob(own, first)).toMatchObject({
      input: { word: 'First' },
      runAt: new Date('2998-01-01T00:00:00Z'),
    });
    expect(new Set([first, other, foreign]).size).toBe(3);
  });

  it('is a new one after the last has ended', async () => {
    const first = await enqueue(ctx, order('First'));
    await endOf(ctx, first);

    const second = await enqueue(ctx, order('Second'));

    expect(second).not.toBe(first);
    expect((await endOf(ctx, second)).result).toMatchObject({ word: 'Second' });
  });

  it('starts anew when it was asked for again while it ran', async () => {
    const own = await server.openWorkspace();
    const ownCtx = contextOf(server, own);
    counts = [];
    standing = gate();
    const first = await enqueue(ownCtx, { kind: count, input: null, uniqueKey: 'all' });
    await standing.reached;

    await own.admin(PERSONA);
    const second = await enqueue(ownCtx, { kind: count, input: null, uniqueKey: 'all' });
    standing.open();
    const job = await endOf(ownCtx, second);

    expect(second).toBe(first);
    expect(counts).toEqual([0, 1]);
    expect(job).toMatchObject({ status: 'SUCCEEDED', result: 1, again: false, revision: 2 });
  });

  itPostgresOnly('cannot begin before a write that joins it has committed', async () => {
    const own = contextOf(server, await server.openWorkspace());
    const order = { kind: echo, input: { word: 'Joined' }, uniqueKey: 'all', runAt: NEVER };
    const id = await enqueue(own, order);
    const database = await testDatabase();
    const claimIds = async () => {
      const later = new Date('2999-02-01T00:00:00Z');
      const claim = { kinds: ['ECHO'], most: 100, now: later, leaseMs: 1_000, served: [] };
      const { claimed } = await claimJobs(database, claim);
      return claimed.map((job) => job.id);
    };

    let during: string[] = [];
    await write(own, { field: 'test', args: null }, async (tx) => {
      await enqueueJob(tx, order);
      during = await claimIds();
    });

    expect(during).not.toContain(id);
    expect(await claimIds()).toContain(id);
  });
});
