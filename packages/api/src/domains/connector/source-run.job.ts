import { z } from 'zod';
import { ConnectorFailure } from '../../connectors/failures.ts';
import type { WriteContext } from '../../entity/index.ts';
import { defineJob, enqueueJob, type JobRun } from '../../jobs/index.ts';
import { type OpenSource, openSource } from './open-source.service.ts';
import { type RunPiece, readStream } from './read-stream.ts';
import { RECONCILE_MS, reconcileStream } from './reconcile-stream.ts';
import { noteFailure } from './stream-rows.ts';
import { enqueueWriteBack } from './write-back.job.ts';

const runInput = z.object({ sourceId: z.string() });
const runState = z.object({
  /** How many streams are done with. */
  streams: z.number(),
  changed: z.number(),
  failed: z.array(z.string()),
});
type State = z.output<typeof runState>;

/** The longest time a source that fails is left alone. */
const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Reads all streams of a source to their ends, one after another.
 *
 * A stream that cannot be read keeps no other from being read: its failure is
 * noted with it, and the next run tries again.
 */
export const sourceRun = defineJob({
  kind: 'CRM_SOURCE_RUN',
  input: runInput,
  state: runState,
  maxAttempts: 20,
  async run(job) {
    const { ctx, input, state } = job;
    const source = await openSource(ctx, input.sourceId);
    let at: State = state ?? { streams: 0, changed: 0, failed: [] };
    if (source.row.status === 'PAUSED') return { changed: at.changed, failed: at.failed };
    const streams = source.connector.streams(source.row.settings);
    const commit = async (work: (tx: WriteContext) => Promise<State>) => {
      at = await job.chunk(async (tx) => {
        const next = await work(tx);
        const phase = streams[next.streams]?.name.toUpperCase();
        return { state: next, done: next.changed, ...(phase ? { phase } : {}) };
      });
    };
    const piece: RunPiece = (work) =>
      commit(async (tx) => {
        const changed = await work(tx);
        return { ...at, changed: at.changed + changed };
      });
    for (const stream of streams.slice(at.streams)) {
      const failure = await failureOf(async () => {
        await readStream(source, stream, piece);
        if (await isReconcileDue(job, source, stream.name)) {
          await reconcileStream(source, stream, piece);
        }
      });
      await commit(async (tx) => {
        if (failure) await noteFailure(tx, source.row.id, stream.name, failure);
        const failed = failure ? [...at.failed, stream.name] : at.failed;
        return { ...at, streams: at.streams + 1, failed };
      });
    }
    await commit(async (tx) => {
      await enqueueWriteBack(tx, source.row);
      await enqueueNext(tx, source);
      return at;
    });
    return { changed: at.changed, failed: at.failed };
  },
});

/** Waits until a run is due, and asks for it. */
const sourceDue = defineJob({
  kind: 'CRM_SOURCE_DUE',
  input: z.object({ sourceId: z.string() }),
  state: z.null(),
  maxAttempts: 20,
  async run({ input: { sourceId }, chunk }) {
    await chunk(async (tx) => {
      await enqueueRun(tx, sourceId);
      return { state: null, done: 1 };
    });
  },
});

/** Has a source read; answers the id of the job, which may be one that waits already. */
export async function enqueueRun(ctx: WriteContext, sourceId: string): Promise<string> {
  const { workspaceId } = ctx.actor;
  const order = { kind: sourceRun, input: { sourceId }, uniqueKey: sourceId };
  const jobId = await enqueueJob(ctx, order);
  await ctx.db.crmSource.updateMany({
    where: { workspaceId, id: sourceId },
    data: { runJobId: jobId },
  });
  return jobId;
}

async function failureOf(work: () => Promise<void>): Promise<ConnectorFailure | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof ConnectorFailure) return error;
    throw error;
  }
}

async function isReconcileDue(
  { ctx }: JobRun<unknown, unknown>,
  { row }: OpenSource,
  name: string,
): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  const stream = await ctx.db.crmStream.findUnique({
    where: { workspaceId_sourceId_name: { workspaceId, sourceId: row.id, name } },
  });
  // A first run has just read everything.
  const last = stream?.reconciledAt ?? row.createdAt;
  const isOpen = stream?.sweepState != null;
  return isOpen || ctx.now().getTime() - last.getTime() >= RECONCILE_MS;
}

/** Asks for the next run: later, the more often in a row it failed. */
async function enqueueNext(ctx: WriteContext, { row }: OpenSource): Promise<void> {
  const { workspaceId } = ctx.actor;
  const streams = await ctx.db.crmStream.findMany({
    where: { workspaceId, sourceId: row.id },
    select: { failures: true },
  });
  const failures = Math.max(0, ...streams.map((stream) => stream.failures));
  const pauseMs = Math.min(row.pollSeconds * 1_000 * 2 ** Math.min(failures, 10), LONGEST_PAUSE_MS);
  const waitMs = Math.max(row.pollSeconds * 1_000, pauseMs);
  const runAt = new Date(ctx.now().getTime() + waitMs);
  await enqueueJob(ctx, {
    kind: sourceDue,
    input: { sourceId: row.id },
    uniqueKey: row.id,
    runAt,
  });
}
