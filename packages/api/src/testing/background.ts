import { vi } from 'vitest';
import type { ServiceContext } from '../context.ts';
import { write } from '../entity/index.ts';
import type { Job } from '../generated/prisma/client.ts';
import { enqueueJob, type JobOrder } from '../jobs/index.ts';
import type { Scope } from '../kernel/actor.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import type { TestServer, TestWorkspace } from './harness.ts';

/** Settings under which nothing but a call or a notice wakes the runner. */
export const QUIET_JOBS = {
  concurrency: undefined,
  pollMs: 3_600_000,
  leaseMs: 30_000,
  keepDays: 30,
};

/** What a use case gets that a key of the workspace's member calls. */
export function contextOf(
  server: TestServer,
  { id: workspaceId, memberId }: TestWorkspace,
  scopes: readonly Scope[] = ['READ', 'WRITE'],
): ServiceContext {
  return server.app.createContext({
    workspaceId,
    memberId,
    apiKeyId: null,
    scopes: new Set(scopes),
  });
}

/** Enqueues a job in a write of its own. */
export function enqueue<Input>(ctx: ServiceContext, order: JobOrder<Input>): Promise<string> {
  return write(ctx, { field: 'test', args: null }, (tx) => enqueueJob(tx, order));
}

/** The job as it is stored. */
export function storedJob({ db, actor }: ServiceContext, id: string): Promise<Job> {
  const { workspaceId } = actor;
  return db.job.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } });
}

/** Waits until a job has ended, and answers it. */
export async function endOf(ctx: ServiceContext, id: string): Promise<Job> {
  return vi.waitFor(
    async () => {
      const row = await storedJob(ctx, id);
      if (row.finishedAt) return row;
      const { kind, status, attempts, errorCode, errorMessage } = row;
      throw new Error(
        `Not ended in 60 s: ${JSON.stringify({ kind, status, attempts, errorCode, errorMessage })}`,
      );
    },
    { timeout: 60_000, interval: 20 },
  );
}

/** The id of a job as clients know it. */
export function jobId(id: string): string {
  return encodeGlobalId('Job', id);
}

/** Something a test waits at, or lets a handler wait at. */
export interface Gate {
  reached: Promise<void>;
  pass: () => Promise<void>;
  open: () => void;
}

/** A place at which a handler stands until the test lets it go on. */
export function gate(): Gate {
  let arrive = () => {};
  let open = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    reached,
    open: () => open(),
    pass() {
      arrive();
      return opened;
    },
  };
}
