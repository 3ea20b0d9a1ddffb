import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob } from '../../jobs/index.ts';
import {
  contextOf,
  endOf,
  enqueue,
  type Gate,
  gate,
  jobId,
  QUIET_JOBS,
} from '../../testing/background.ts';
import { type EventStream, openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey, revokeKey } from '../../testing/issued-keys.ts';

/** A gate before each piece; where there is none, the handler goes on. */
let gates: Gate[] = [];

const walk = defineJob({
  kind: 'WALK',
  input: z.object({ pieces: z.number() }),
  state: z.number(),
  run: async ({ input: { pieces }, state, chunk }) => {
    for (let done = state ?? 0; done < pieces; ) {
      await gates[done]?.pass();
      done = await chunk(async () => ({ state: done + 1, done: done + 1, total: pieces }));
    }
    return { pieces };
  },
});

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({ jobs: QUIET_JOBS });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const PROGRESS =
  'subscription ($id: ID!) { jobProgress(id: $id) { status done total result finishedAt } }';
const LATER = new Date('2999-01-01T00:00:00Z');

function follow(id: string, key = ws.key, on = server): Promise<EventStream> {
  return openEventStream(on.url, key, PROGRESS, { id: jobId(id) });
}

async function start(pieces: number, held: number[], on = server): Promise<string> {
  gates = [];
  for (const piece of held) gates[piece] = gate();
  const id = await enqueue(contextOf(on, ws), { kind: walk, input: { pieces } });
  await gates[held[0] ?? 0]?.reached;
  return id;
}

/** What comes until so many pieces are done; a slow machine shows steps in between. */
async function upTo(done: number, stream: EventStream) {
  for (;;) {
    const answer = await stream.next();
    const progress = answer?.data?.jobProgress;
    if (!progress) throw new Error(`The stream ended: ${JSON.stringify(answer)}`);
    if (progress.done >= done) return progress;
  }
}

/** Everything that still comes. */
async function rest(stream: EventStream) {
  const seen = [];
  for (let answer = await stream.next(); answer; answer = await stream.next()) {
    seen.push(answer.data?.jobProgress ?? answer.errors);
  }
  return seen;
}

const ENDED = {
  status: 'SUCCEEDED',
  done: 4,
  total: 4,
  result: { pieces: 4 },
  finishedAt: expect.any(String),
};
const at = (done: number, total: number | null = 4) => ({
  status: 'RUNNING',
  done,
  total,
  result: null,
  finishedAt: null,
});

describe('jobProgress', () => {
  it('shows the state of now, each change, and the end', async () => {
    const id = await start(4, [0, 2]);
    const stream = await follow(id);

    const first = await stream.next();
    gates[0]?.open();
    const second = await upTo(2, stream);
    gates[2]?.open();

    expect(first?.data.jobProgress).toEqual(at(0, null));
    expect(second).toEqual(at(2));
    expect((await rest(stream)).at(-1)).toEqual(ENDED);
  });

  it('leaves out what passes too quickly, but never the end', async () => {
    const id = await start(4, [0]);
    const stream = await follow(id);
    await stream.next();
    const started = performance.now();
    gates[0]?.open();

    const seen = await rest(stream);

    expect(seen.at(-1)).toEqual(ENDED);
    const seconds = (performance.now() - started) / 1_000;
    expect(seen.length).toBeLessThanOrEqual(Math.ceil(seconds * 4) + 1);
  });

  it('shows one that has ended once, after a disconnect too', async () => {
    const id = await start(4, [2]);
    const cut = await follow(id);
    await cut.next();
    cut.cut();
    gates[2]?.open();
    await endOf(contextOf(server, ws), id);

    expect(await rest(await follow(id))).toEqual([ENDED]);
  });

  it('shows what happens on another server, without looking by itself', async () => {
    const other = await startServer({ jobs: QUIET_JOBS });
    const id = await start(4, [0, 2]);
    const streams = [await follow(id), await follow(id, ws.key, other)];
    for (const stream of streams) await stream.next();

    gates[0]?.open();
    for (const stream of streams) expect(await upTo(2, stream)).toEqual(at(2));
    gates[2]?.open();

    for (const stream of streams) expect((await rest(stream)).at(-1)).toEqual(ENDED);
    await other.close();
  });

  it('tells of a job that is cancelled while it waits', async () => {
    const own = contextOf(server, ws);
    const id = await enqueue(own, { kind: walk, input: { pieces: 1 }, runAt: LATER });
    const stream = await follow(id);
    const first = await stream.next();

    await ws.admin('mutation ($id: ID!) { jobCancel(input: { id: $id }) { id } }', {
      id: jobId(id),
    });

    expect(first?.data.jobProgress.status).toBe('QUEUED');
    expect(await rest(stream)).toMatchObject([{ status: 'CANCELLED' }]);
  });

  it('says that the job is not done when the server shuts down', async () => {
    const going = await startServer({ jobs: QUIET_JOBS });
    const own = contextOf(going, ws);
    const id = await enqueue(own, { kind: walk, input: { pieces: 1 }, runAt: LATER });
    const stream = await follow(id, ws.key, going);
    await stream.next();

    const closed = going.close();

    expect(await rest(stream)).toEqual([
      [
        expect.objectContaining({
          message: 'The server shuts down before the job has ended. Subscribe again.',
          extensions: expect.objectContaining({ code: 'UNAVAILABLE' }),
        }),
      ],
    ]);
    await closed;
  });

  it('ends for a key that is revoked', async () => {
    const looking = await startServer({ jobs: { ...QUIET_JOBS, pollMs: 50 } });
    const key = await issueKey(ws);
    const id = await enqueue(contextOf(server, ws), {
      kind: walk,
      input: { pieces: 1 },
      runAt: LATER,
    });
    const stream = await follow(id, key.key, looking);
    await stream.next();

    await revokeKey(ws, key);

    expect(await rest(stream)).toEqual([
      [
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
        }),
      ],
    ]);
    await looking.close();
  });

  it('refuses a job there is none of, or of another workspace', async () => {
    const other = await server.openWorkspace();
    const id = await enqueue(contextOf(server, ws), {
      kind: walk,
      input: { pieces: 1 },
      runAt: LATER,
    });

    const refused = await follow(id, other.key);

    expect((await refused.next())?.errors).toEqual([
      expect.objectContaining({
        message: 'There is no job with this id.',
        extensions: expect.objectContaining({ code: 'NOT_FOUND', path: 'id' }),
      }),
    ]);
  });
});
