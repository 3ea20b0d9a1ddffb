import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../../context.ts';
import { addDays } from '../../kernel/local-date.ts';
import { type EventStream, openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { judgeDueTargets } from './index.ts';

let server: TestServer;
let ws: TestWorkspace;
let metric: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());
beforeEach(async () => {
  metric = await newMetric('First answer');
});

async function newMetric(name: string): Promise<string> {
  const { data } = await ws.admin(
    'mutation ($name: String!) { metricCreate(input: { name: $name, type: FIRST_RESPONSE_TIME, variant: MEAN, dimensions: ["channel"] }) { id } }',
    { name },
  );
  return data.metricCreate.id;
}

const HOUR = 3_600;

interface Point {
  periodStartDate?: string;
  channel?: string;
  hours: number;
}

async function addPoints(points: Point[], metricId = metric): Promise<string[]> {
  const { data, errors } = await ws.admin(
    'mutation ($rows: [DataPointRowInput!]!) { dataPointBulkUpsert(input: { rows: $rows, atomic: true }) { rows { id } } }',
    {
      rows: points.map(({ periodStartDate = '2026-11-01', channel, hours }) => ({
        metricId,
        periodStartDate,
        dimensions: channel ? { channel } : {},
        components: { count: 1, sumSeconds: hours * HOUR },
      })),
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.dataPointBulkUpsert.rows.map(({ id }: { id: string }) => id);
}

async function addTarget(input: object = {}): Promise<string> {
  const { data } = await ws.admin(
    'mutation ($input: TargetCreateInput!) { targetCreate(input: $input) { id } }',
    { input: { metricId: metric, operator: 'AT_MOST', value: 12 * HOUR, ...input } },
  );
  return data.targetCreate.id;
}

const cursor = async (): Promise<string> => (await ws.admin('{ changeCursor }')).data.changeCursor;

const MOVED = `subscription ($metricId: ID, $after: ChangeCursor) {
  metricMoved(metricId: $metricId, after: $after) {
    cursor metricId metric { name } dataPointId startDate dimensions before after
  }
}`;
const MISSED = `subscription ($metricId: ID, $after: ChangeCursor) {
  targetMissed(metricId: $metricId, after: $after) {
    cursor targetId metricId metric { name } target { status } before after value
  }
}`;

const follow = (query: string, variables: object): Promise<EventStream> =>
  openEventStream(server.url, ws.key, query, { ...variables });

/** So many events of a stream, without their cursors. */
async function eventsOf(stream: EventStream, field: string, count: number) {
  const answers = await stream.take(count);
  return answers.map(({ data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    const { cursor: _, ...event } = data[field];
    return event;
  });
}

describe('metricMoved', () => {
  it('tells the value before and after of every data point that moves', async () => {
    const stream = await follow(MOVED, { metricId: metric, after: await cursor() });
    const other = await newMetric('Another');

    const [mail, web] = await addPoints([
      { channel: 'mail', hours: 24 },
      { channel: 'web', hours: 12 },
    ]);
    await addPoints([{ hours: 99 }], other);
    await addPoints([
      { channel: 'mail', hours: 18 },
      { channel: 'web', hours: 12 },
    ]);
    await ws.admin(
      'mutation ($id: ID!) { dataPointUpdate(input: { id: $id, note: "Checked" }) { id } }',
      {
        id: mail,
      },
    );
    await ws.admin('mutation ($id: ID!) { dataPointDelete(input: { id: $id }) { id } }', {
      id: web,
    });

    const about = { metricId: metric, metric: { name: 'First answer' }, startDate: '2026-11-01' };
    const ofMail = { ...about, dataPointId: mail, dimensions: { channel: 'mail' } };
    const ofWeb = { ...about, dataPointId: web, dimensions: { channel: 'web' } };
    expect(await eventsOf(stream, 'metricMoved', 4)).toEqual([
      { ...ofMail, before: null, after: 24 * HOUR },
      { ...ofWeb, before: null, after: 12 * HOUR },
      { ...ofMail, before: 24 * HOUR, after: 18 * HOUR },
      { ...ofWeb, before: 12 * HOUR, after: null },
    ]);
    stream.cut();
  });

  it('goes on from any of its cursors and misses nothing', async () => {
    const stream = await follow(MOVED, { metricId: metric, after: await cursor() });
    await addPoints([{ hours: 1 }]);
    const [first] = await stream.take(1);
    stream.cut();

    await addPoints([{ hours: 2 }]);
    await addPoints([{ hours: 3 }]);
    const again = await follow(MOVED, {
      metricId: metric,
      after: first?.data.metricMoved.cursor,
    });

    expect(await eventsOf(again, 'metricMoved', 2)).toMatchObject([
      { before: 1 * HOUR, after: 2 * HOUR },
      { before: 2 * HOUR, after: 3 * HOUR },
    ]);
    again.cut();
  });

  it('follows all metrics when none is named, and refuses what is none', async () => {
    const stream = await follow(MOVED, { after: await cursor() });
    const other = await newMetric('Another');
    await addPoints([{ hours: 1 }]);
    await addPoints([{ hours: 2 }], other);

    expect(await eventsOf(stream, 'metricMoved', 2)).toMatchObject([
      { metricId: metric },
      { metricId: other },
    ]);
    stream.cut();

    const refused = await follow(MOVED, { metricId: 'x' });
    expect((await refused.next())?.errors?.map(({ message }) => message)).toEqual([
      '“x” is not the id of a metric.',
    ]);
  });
});

describe('targetMissed', () => {
  it('tells when a target is not met any more, and not that it was made', async () => {
    await addPoints([{ hours: 10 }]);
    const stream = await follow(MISSED, { metricId: metric, after: await cursor() });
    const target = await addTarget();
    await addTarget({ value: 1 * HOUR });

    // Read before the next point: a target is shown as it is when it is read.
    await addPoints([{ hours: 24 }]);
    const [first] = await eventsOf(stream, 'targetMissed', 1);
    await addPoints([{ hours: 30 }]);
    await addPoints([{ hours: 11 }]);
    await addPoints([{ hours: 13 }]);
    const [second] = await eventsOf(stream, 'targetMissed', 1);

    const about = {
      targetId: target,
      metricId: metric,
      metric: { name: 'First answer' },
      target: { status: 'NOT_MET' },
    };
    expect([first, second]).toEqual([
      { ...about, before: 'MET', after: 'NOT_MET', value: 24 * HOUR },
      { ...about, before: 'MET', after: 'NOT_MET', value: 13 * HOUR },
    ]);
    stream.cut();
  });

  it('tells of a first value that does not meet it', async () => {
    await addTarget();
    const stream = await follow(MISSED, { metricId: metric, after: await cursor() });

    await addPoints([{ hours: 24 }]);

    expect(await eventsOf(stream, 'targetMissed', 1)).toMatchObject([
      { before: 'NO_DATA', after: 'NOT_MET', value: 24 * HOUR },
    ]);
    stream.cut();
  });

  it('tells once when the due day has passed in the time zone of the workspace', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const tomorrow = addDays(today, 1);
    await addPoints([{ hours: 24, periodStartDate: '2026-10-01' }]);
    const target = await addTarget({ dueDate: tomorrow });
    const stream = await follow(MISSED, { metricId: metric, after: await cursor() });
    const statusAt = async (instant: string) => {
      const now = new Date(instant);
      const actor = { memberId: null, apiKeyId: null, scopes: new Set(['WRITE'] as const) };
      const open = (workspaceId: string): ServiceContext => ({
        ...server.app.createContext({ workspaceId, ...actor }),
        now: () => now,
      });
      await judgeDueTargets(server.app.prisma, open, now);
      const { data } = await ws.admin('query ($id: ID!) { target(id: $id) { status } }', {
        id: target,
      });
      return data.target.status;
    };

    expect(await statusAt(`${tomorrow}T23:59:59Z`)).toBe('NOT_MET');
    expect(await statusAt(`${addDays(tomorrow, 1)}T00:00:00Z`)).toBe('MISSED');
    expect(await statusAt(`${addDays(tomorrow, 1)}T01:00:00Z`)).toBe('MISSED');
    await addTarget();
    await addPoints([{ hours: 1 }]);
    await addPoints([{ hours: 24 }]);
    expect(await eventsOf(stream, 'targetMissed', 2)).toMatchObject([
      { targetId: target, before: 'NOT_MET', after: 'MISSED', value: 24 * HOUR },
      { before: 'MET', after: 'NOT_MET', value: 24 * HOUR },
    ]);
    stream.cut();
  });
});
