import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeMetric, mustCall, valuesOf } from './testing/computed-figures.ts';
import { describeDurations, groupBy } from './testing/durations.ts';
import type { Call } from './testing/harness.ts';
import { ingestByBatch, ingestRows } from './testing/ingest-client.ts';
import {
  callPatiently,
  type KillableServer,
  prepareServer,
  SOON_TAKEN_OVER,
} from './testing/killable-server.ts';
import type { ServerProcess } from './testing/server-process.ts';

/** How often the server is killed: three times here, more often where there is time. */
const ROUNDS = Number(process.env.PARCOURS_CRASH_ROUNDS ?? 3);
const FILE_ROWS = 5_000;
const CASES = 300;
const START = Date.UTC(2026, 2, 9);

let server: KillableServer;
const call: Call = (...args) => callPatiently(server)(...args);

beforeAll(async () => {
  server = await prepareServer('ingest', SOON_TAKEN_OVER);
});
afterAll(() => server.remove());

interface Row {
  source: string;
  externalId: string;
  occurredAt: string;
  serviceCase: { system: string; externalId: string };
}

/** A file of interactions, most of them of cases that earlier files know, too. */
function fileOf(round: number): Row[] {
  return Array.from({ length: FILE_ROWS }, (_, i) => ({
    source: `round-${round}`,
    externalId: `${i}`,
    type: 'call',
    occurredAt: new Date(START + randomInt(60 * 24 * 3600) * 1_000).toISOString(),
    contact: { system: 'crm', externalId: `${i % 700}` },
    serviceCase: { system: 'crm', externalId: `${randomInt(CASES + round)}` },
  }));
}

/** Sends the file until the server is killed in the middle of it; answers how many rows were acknowledged. */
async function sendAndKill(running: ServerProcess, rows: readonly Row[]): Promise<number> {
  const enough = randomInt(1, FILE_ROWS / 1_000) * 1_000;
  let acknowledged = 0;
  try {
    for await (const { through } of ingestByBatch({ url: server.url, key: server.key }, rows)) {
      acknowledged = through;
      // Anywhere in the batches that follow.
      if (through === enough) setTimeout(() => void running.kill(), randomInt(0, 150));
    }
  } catch {
    // The connection broke with the server.
  }
  // It was killed at a point that was reached, not by something else before.
  expect(acknowledged).toBeGreaterThanOrEqual(enough);
  await running.kill();
  return acknowledged;
}

/** Everything of a kind, page by page. */
async function readAll<Node>(field: string, select: string, where: string): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const data: Record<string, { nodes: Node[]; pageInfo: Page }> = await mustCall(
      call,
      `query ($after: String) { ${field}(first: 100, after: $after, where: ${where}) {
        nodes { ${select} } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    const page = data[field];
    nodes.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

interface Page {
  hasNextPage: boolean;
  endCursor: string | null;
}

async function storedIds(round: number): Promise<string[]> {
  const where = `{ source: { eq: "round-${round}" } }`;
  const nodes = await readAll<{ externalId: string }>('interactions', 'externalId', where);
  return nodes.map(({ externalId }) => externalId);
}

/** What the service cases have to show of all these rows. */
function spansOf(rows: readonly Row[]) {
  return [...groupBy(rows, ({ serviceCase }) => serviceCase.externalId)].map(([id, own]) => {
    const times = own.map(({ occurredAt }) => occurredAt).sort();
    return {
      id,
      firstInteractionAt: times[0] ?? '',
      lastInteractionAt: times.at(-1) ?? '',
      interactionCount: own.length,
    };
  });
}

type Span = ReturnType<typeof spansOf>[number];

async function storedSpans(): Promise<Span[]> {
  const nodes = await readAll<
    Omit<Span, 'id'> & { externalRefs: { nodes: { externalId: string }[] } }
  >(
    'serviceCases',
    'externalRefs { nodes { externalId } } firstInteractionAt lastInteractionAt interactionCount',
    '{}',
  );
  return nodes
    .map(({ externalRefs, ...span }) => ({ id: externalRefs.nodes[0]?.externalId ?? '', ...span }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The figures of all these spans, by the month in which they end. */
function figuresOf(spans: readonly Span[]) {
  const months = groupBy(spans, ({ lastInteractionAt }) => `${lastInteractionAt.slice(0, 7)}-01`);
  return [...months].map(([month, own]) => {
    const { count, P90 } = describeDurations(
      own.map(
        ({ firstInteractionAt, lastInteractionAt }) =>
          (Date.parse(lastInteractionAt) - Date.parse(firstInteractionAt)) / 1_000,
      ),
    );
    return { month, count, value: Math.round(P90 * 1e3) };
  });
}

/** Waits until nothing is left to be worked out; what the killed server had begun is included. */
function settle(): Promise<void> {
  return vi.waitFor(
    async () => {
      const { jobs } = await mustCall(
        call,
        '{ jobs(where: { finishedAt: { eq: null } }) { nodes { kind status } } }',
      );
      expect(jobs.nodes).toEqual([]);
    },
    { timeout: 60_000, interval: 50 },
  );
}

describe('a server that is killed while it takes a stream in', () => {
  it(
    `loses and doubles no acknowledged row, and its figures are exact, ${ROUNDS} times over`,
    async () => {
      let running = await server.start();
      const metric = await makeMetric(
        call,
        { name: 'Resolution', type: 'RESOLUTION_TIME', variant: 'P90', periodUnit: 'MONTH' },
        { subject: 'SERVICE_CASE', fromMoment: 'FIRST_INTERACTION', toMoment: 'LAST_INTERACTION' },
      );
      const sent: Row[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const rows = fileOf(round);
        const acknowledged = await sendAndKill(running, rows);
        running = await server.start();

        const kept = await storedIds(round);
        const again = await ingestRows({ url: server.url, key: server.key }, rows);
        sent.push(...rows);
        const stored = await storedIds(round);
        await settle();

        // A batch is stored whole or not at all, and in order: what follows was stored, but not acknowledged yet.
        expect(kept.length % 1_000).toBe(0);
        expect(kept.length).toBeGreaterThanOrEqual(acknowledged);
        const ids = rows.map(({ externalId }) => externalId);
        expect(kept.sort()).toEqual(ids.slice(0, kept.length).sort());
        expect(again).toMatchObject({
          received: FILE_ROWS,
          created: FILE_ROWS - kept.length,
          updated: 0,
          unchanged: kept.length,
          rejected: 0,
        });
        expect(stored.sort()).toEqual(ids.sort());
        const spans = spansOf(sent);
        expect(await storedSpans()).toEqual(spans);
        const figures = await valuesOf(call, metric);
        expect(
          figures.map(({ periodStartDate, value, components }) => ({
            month: periodStartDate,
            count: components.count,
            value: Math.round((value ?? Number.NaN) * 1e3),
          })),
        ).toEqual(figuresOf(spans));
      }
      await running.kill();
    },
    60_000 + ROUNDS * 90_000,
  );
});
