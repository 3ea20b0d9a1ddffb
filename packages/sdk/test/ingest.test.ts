import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import type { IngestReport } from '../src/index.ts';
import { cutOff, type Reply, refusal } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';
import { openClient } from './open-client.ts';

const call = (id: number, more: object = {}) => ({
  source: 'phone',
  externalId: String(id),
  type: 'call.inbound',
  occurredAt: '2026-03-09T08:05:00+01:00',
  ...more,
});

async function listReports(reports: AsyncIterable<IngestReport>): Promise<IngestReport[]> {
  const listed: IngestReport[] = [];
  for await (const report of reports) listed.push(report);
  return listed;
}

const batch = (created: number, more: object = {}) => ({
  through: created,
  received: created,
  created,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  matched: 0,
  issues: [],
  ...more,
});
const answer =
  (...lines: object[]): Reply =>
  () =>
    new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), {
      headers: { 'content-type': 'application/x-ndjson' },
    });
const sum = { done: true };

describe('an ingest', () => {
  it('sends a stream in requests of so many lines and adds the batches of each up', async () => {
    const { parcours, requests } = makeClient(
      answer(batch(1), batch(1, { matched: 1 }), sum),
      answer(batch(1), sum),
    );
    async function* calls() {
      for (const id of [1, 2, 3]) yield call(id);
    }

    const reports = await listReports(parcours.ingest(calls(), { requestRows: 2 }));

    const counts = { updated: 0, unchanged: 0, rejected: 0, issues: [] };
    expect(reports).toEqual([
      { ...counts, through: 2, created: 2, matched: 1 },
      { ...counts, through: 3, created: 1, matched: 0 },
    ]);
    expect(requests.map(({ url, body }) => [url, body])).toEqual([
      [
        'http://parcours.test/ingest',
        `${[1, 2].map((id) => JSON.stringify(call(id))).join('\n')}\n`,
      ],
      ['http://parcours.test/ingest', `${JSON.stringify(call(3))}\n`],
    ]);
    expect(requests[0]?.headers).toEqual({
      accept: 'application/x-ndjson',
      authorization: 'Bearer key',
      'content-type': 'application/x-ndjson',
    });
  });

  it.each([
    ['is cut off', cutOff],
    ['breaks off', answer(batch(1))],
    ['ends with an outage', answer(batch(1), { error: { code: 'UNAVAILABLE', message: 'Down.' } })],
  ])('sends a request again whose answer %s', async (_, reply) => {
    const { parcours, requests, pauses } = makeClient(
      reply,
      answer(batch(0, { unchanged: 1 }), sum),
    );

    const reports = await listReports(parcours.ingest([call(1)]));

    expect(reports).toMatchObject([{ through: 1, created: 0, unchanged: 1 }]);
    expect(requests[0]?.body).toBe(requests[1]?.body);
    expect(pauses).toEqual([250]);
  });

  it.each([
    [refusal('FORBIDDEN', { status: 403 }), 'FORBIDDEN'],
    [answer({ error: { code: 'UNAUTHENTICATED', message: 'Revoked.' } }), 'UNAUTHENTICATED'],
    [() => Response.json({}), 'BAD_RESPONSE'],
  ])('throws what the server refuses, and reads no further', async (reply, code) => {
    const { parcours, requests } = makeClient(reply);
    const taken: number[] = [];
    function* calls() {
      for (const id of [1, 2, 3]) {
        taken.push(id);
        yield call(id);
      }
    }

    const reports = listReports(parcours.ingest(calls(), { requestRows: 1 }));

    await expect(reports).rejects.toMatchObject({ code });
    expect(requests).toHaveLength(1);
    expect(taken).toEqual([1]);
  });
});

describe('an ingest into a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('says which interactions were refused, counted over all requests', async () => {
    const { parcours } = await openClient(server);
    const calls = Array.from({ length: 2500 }, (_, id) => call(id));
    calls[1999] = call(1999, { occurredAt: 'yesterday' });

    const first = await listReports(parcours.ingest(calls, { requestRows: 1200 }));
    const second = await listReports(parcours.ingest(calls));

    expect(first.map(({ through, created, rejected }) => [through, created, rejected])).toEqual([
      [1200, 1200, 0],
      [2400, 1199, 1],
      [2500, 100, 0],
    ]);
    expect(first.flatMap(({ issues }) => issues)).toEqual([
      {
        index: 1999,
        severity: 'error',
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/^occurredAt must be a moment/),
        path: 'occurredAt',
      },
    ]);
    expect(second).toMatchObject([{ through: 2500, created: 0, unchanged: 2499, rejected: 1 }]);
    const { interactions } = await parcours.query({ interactions: { totalCount: true } });
    expect(interactions.totalCount).toBe(2499);
  });
});
