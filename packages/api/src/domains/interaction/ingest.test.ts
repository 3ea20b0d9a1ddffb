import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await ws.admin(
    'mutation { channelCreate(input: { key: "phone", name: "Téléphone", medium: HUMAN }) { id } }',
  );
});
afterAll(() => server.close());

const INGEST = `mutation ($rows: [InteractionInput!]!, $dryRun: Boolean! = false, $atomic: Boolean! = false) {
  interactionIngest(input: { rows: $rows, dryRun: $dryRun, atomic: $atomic }) {
    applied dryRun batchId created updated unchanged rejected matched
    rows { index status id errors { code message path } warnings { code } }
  }
}`;

const ingest = async (rows: object[], options: object = {}) => {
  const { data, errors } = await ws.admin(INGEST, { rows, ...options });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.interactionIngest;
};

const call = (externalId: string, more: object = {}) => ({
  source: 'calls',
  externalId,
  type: 'call.inbound',
  occurredAt: '2026-03-09T08:05:00Z',
  ...more,
});

async function count(source: string): Promise<number> {
  const { data } = await ws.admin(
    'query ($source: String!) { interactions(where: { source: { eq: $source } }) { totalCount } }',
    { source },
  );
  return data.interactions.totalCount;
}

describe('interactionIngest', () => {
  it('takes a batch in once, however often it comes', async () => {
    const rows = [
      call('1', {
        channel: 'téléphone',
        direction: 'INBOUND',
        contact: { system: 'crm', externalId: 'C1' },
        serviceCase: { system: 'crm', externalId: 'Case 1' },
        properties: { agent: 'Helen', product: 'iPhone' },
        value: 4.5,
      }),
      call('2', { endedAt: '2026-03-09T08:10:00Z' }),
    ];

    const first = await ingest(rows);
    const again = await ingest(rows);

    expect(first).toMatchObject({
      applied: true,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 0,
    });
    expect(again).toMatchObject({ applied: true, batchId: null, created: 0, unchanged: 2 });
    expect(again.rows.map(({ id }: { id: string }) => id)).toEqual(
      first.rows.map(({ id }: { id: string }) => id),
    );
    const { data } = await ws.admin(`{
      interaction(source: "calls", externalId: "1") {
        type occurredAt endedAt direction value properties channel { key }
        contact { externalRefs { nodes { system objectType externalId } } }
        serviceCase { interactionCount firstInteractionAt contact { id } channel { key } }
      }
    }`);
    expect(data.interaction).toEqual({
      type: 'call.inbound',
      occurredAt: '2026-03-09T08:05:00.000Z',
      endedAt: null,
      direction: 'INBOUND',
      value: 4.5,
      properties: { agent: 'Helen', product: 'iPhone' },
      channel: { key: 'phone' },
      contact: {
        externalRefs: { nodes: [{ system: 'crm', objectType: 'contact', externalId: 'C1' }] },
      },
      serviceCase: {
        interactionCount: 1,
        firstInteractionAt: '2026-03-09T08:05:00.000Z',
        contact: { id: expect.any(String) },
        channel: { key: 'phone' },
      },
    });
  });

  it('corrects what it knows: absent stays, null clears, a value sets', async () => {
    await ingest([call('c', { source: 'fix', outcome: 'open', campaign: 'spring' })]);

    const result = await ingest([{ source: 'fix', externalId: 'c', outcome: null, value: 2 }]);

    expect(result).toMatchObject({ created: 0, updated: 1 });
    const { data } = await ws.admin(
      '{ interaction(source: "fix", externalId: "c") { outcome campaign value type } }',
    );
    expect(data.interaction).toEqual({
      outcome: null,
      campaign: 'spring',
      value: 2,
      type: 'call.inbound',
    });
  });

  it('lets an older record of the source change nothing', async () => {
    const at = (sourceUpdatedAt: string, outcome: string) =>
      call('v', { source: 'versions', sourceUpdatedAt, outcome });
    await ingest([at('2026-03-02T00:00:00Z', 'second')]);

    const older = await ingest([at('2026-03-01T00:00:00Z', 'first')]);
    const newer = await ingest([at('2026-03-03T00:00:00Z', 'third')]);

    expect(older).toMatchObject({
      unchanged: 1,
      rows: [{ status: 'UNCHANGED', warnings: [{ code: 'SUPERSEDED' }] }],
    });
    expect(newer).toMatchObject({ updated: 1 });
  });

  it('refuses bad rows one by one and leaves nothing of them behind', async () => {
    const result = await ingest([
      call('good', { source: 'mixed' }),
      call('channel', {
        source: 'mixed',
        channel: 'Telephone',
        contact: { system: 'crm', externalId: 'never' },
      }),
      { source: 'mixed', externalId: 'bare', contact: { system: 'crm', externalId: 'never' } },
      call('times', { source: 'mixed', endedAt: '2026-03-09T08:00:00Z' }),
    ]);

    expect(result).toMatchObject({ applied: true, created: 1, rejected: 3 });
    expect(result.rows.slice(1).map(({ errors }: { errors: unknown }) => errors)).toEqual([
      [
        {
          code: 'NOT_FOUND',
          message: 'There is no channel “Telephone”. Did you mean “Téléphone”?',
          path: 'channel',
        },
      ],
      [
        {
          code: 'BAD_USER_INPUT',
          message: 'type is missing; a new interaction needs it.',
          path: 'type',
        },
      ],
      [{ code: 'BAD_USER_INPUT', message: 'endedAt lies before occurredAt.', path: 'endedAt' }],
    ]);
    expect(await count('mixed')).toBe(1);
    const { data } = await ws.admin(
      '{ externalRefs(where: { externalId: { eq: "never" } }) { totalCount } }',
    );
    expect(data.externalRefs.totalCount).toBe(0);
  });

  it('writes nothing in a dry run, nor when an atomic batch has a refused row', async () => {
    const contact = { system: 'crm', externalId: 'tried' };
    const dry = await ingest([call('a', { source: 'tried', contact })], { dryRun: true });
    const atomic = await ingest(
      [call('a', { source: 'tried', contact }), call('b', { source: 'tried', channel: 'none' })],
      { atomic: true },
    );

    expect(dry).toMatchObject({ dryRun: true, applied: false, batchId: null, created: 1 });
    expect(atomic).toMatchObject({ applied: false, batchId: null, created: 1, rejected: 1 });
    expect(await count('tried')).toBe(0);
    const { data } = await ws.admin(
      '{ externalRefs(where: { externalId: { eq: "tried" } }) { totalCount } }',
    );
    expect(data.externalRefs.totalCount).toBe(0);
  });

  it('puts one change into the log for a whole batch', async () => {
    const after = (await ws.admin('{ changeCursor }')).data.changeCursor;
    await ingest(Array.from({ length: 50 }, (_, i) => call(String(i), { source: 'logged' })));
    await ws.admin('{ changeCursor }');

    const { data } = await ws.admin(
      `query ($after: ChangeCursor!) { changes(after: $after) { nodes {
        type action node { ... on InteractionBatch { created interactions(first: 1) { totalCount } } }
      } } }`,
      { after },
    );

    expect(data.changes.nodes).toEqual([
      {
        type: 'InteractionBatch',
        action: 'CREATED',
        node: { created: 50, interactions: { totalCount: 50 } },
      },
    ]);
  });
});
