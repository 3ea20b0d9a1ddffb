import { vi } from 'vitest';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { contextOf, endOf, QUIET_JOBS } from '../../testing/background.ts';
import { mustCall } from '../../testing/computed-figures.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';
import type { ConformanceFake } from './conformance-fake.ts';

/** A server, a source and a clock for one test of a connector. */
export interface ConformanceWorld {
  fake: ConformanceFake;
  server: TestServer;
  ws: TestWorkspace;
  sourceId: string;
  webhookUrl: string;
  now: () => Date;
  /** Lets time pass. */
  pass: (milliseconds: number) => void;
  call: (document: string, variables?: Record<string, unknown>) => ReturnType<typeof mustCall>;
  /** Reads the source to the end, and lets everything happen that follows. */
  run: (
    task?: 'Run' | 'Reconcile' | 'Remap' | 'Check',
  ) => Promise<{ changed: number; failed: string[] }>;
  /** Waits until no job is left that is due. */
  settle: () => Promise<void>;
  /** Everybody known here by their ids there: id → names, one for each contact. */
  known: () => Promise<Map<string, (string | null)[]>>;
  sendWebhook: (call: { headers: Record<string, string>; body: string }) => Promise<number>;
  close: () => Promise<void>;
}

const SECRET_KEY = { name: 'test', key: Buffer.alloc(32, 'fake') };

/** Settings of a server that may call a fake. */
export const CONNECTOR_CONFIG = {
  secretKeys: [SECRET_KEY],
  allowedHosts: ['127.0.0.1'],
  timeoutMs: 30_000,
  publicUrl: null,
};

export const START = new Date('2026-11-20T10:00:00Z');

/** Opens a workspace with one source of a fake. */
export async function openWorld(
  start: (now: () => Date) => Promise<ConformanceFake>,
): Promise<ConformanceWorld> {
  let time = START.getTime();
  const now = () => new Date(time);
  const fake = await start(now);
  const server = await startServer({ connectors: CONNECTOR_CONFIG, jobs: QUIET_JOBS }, { now });
  const ws = await server.openWorkspace();
  const { key } = await issueKey(ws, ['ADMIN', 'PII_READ']);
  const admin = server.callWith(key);
  const call: ConformanceWorld['call'] = (document, variables) =>
    mustCall(admin, document, variables ?? {});
  const { connector, settings, secrets, writeBack } = fake.source;
  const made = await call(
    `mutation ($input: CrmSourceCreateInput!) {
      crmSourceCreate(input: $input) { id webhookPath }
    }`,
    {
      input: {
        name: 'The CRM',
        connector,
        settings,
        secrets,
        writeBack,
        // Time passes by the hour here, and no run is to come by itself.
        pollSeconds: 86_400,
      },
    },
  );
  const { id: sourceId, webhookPath } = made.crmSourceCreate;
  const ctx = () => contextOf(server, ws);

  const settle = async () => {
    const where = { workspaceId: ws.id };
    ctx().jobs.wake();
    const due = { status: 'QUEUED' as const, runAt: { lte: now() } };
    await vi.waitFor(
      async () => {
        const left = await ctx().db.job.findMany({
          where: { ...where, OR: [{ status: 'RUNNING' }, due] },
          select: { kind: true, status: true },
        });
        if (left.length > 0) throw new Error(`Still due after 60 s: ${JSON.stringify(left)}`);
      },
      { timeout: 60_000, interval: 10 },
    );
  };

  return {
    fake,
    server,
    ws,
    sourceId,
    webhookUrl: `${server.url}${webhookPath}`,
    now,
    pass: (milliseconds) => {
      time += milliseconds;
    },
    call,
    settle,
    async run(task = 'Run') {
      const field = `crmSource${task}`;
      const answer = await call(
        `mutation ($input: CrmSourceTargetInput!) { job: ${field}(input: $input) { id } }`,
        { input: { id: sourceId } },
      );
      const row = await endOf(ctx(), decodeGlobalId(answer.job.id)?.id ?? '');
      await settle();
      if (row.status !== 'SUCCEEDED') throw new Error(`${row.errorCode}: ${row.errorMessage}`);
      return row.result as { changed: number; failed: string[] };
    },
    async known() {
      const refs = await ctx().db.externalRef.findMany({
        where: { workspaceId: ws.id, system: connector, objectType: 'contact' },
        select: { externalId: true, contact: { select: { name: true, archivedAt: true } } },
      });
      const known = new Map<string, (string | null)[]>();
      for (const { externalId, contact } of refs) {
        if (!contact || contact.archivedAt) continue;
        known.set(externalId, [...(known.get(externalId) ?? []), contact.name]);
      }
      return known;
    },
    async sendWebhook({ headers, body }) {
      const response = await fetch(`${server.url}${webhookPath}`, {
        method: 'POST',
        headers,
        body,
      });
      await response.arrayBuffer();
      return response.status;
    },
    async close() {
      await settle();
      // Its next run would be due in the tests that come after, on another clock.
      await server.app.prisma.job.deleteMany({ where: { workspaceId: ws.id } });
      await server.app.prisma.crmSource.deleteMany({ where: { workspaceId: ws.id } });
      await server.close();
      await fake.server.close();
    },
  };
}
