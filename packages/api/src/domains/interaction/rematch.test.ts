import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../../context.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { contextOf, endOf } from '../../testing/background.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let ctx: ServiceContext;
let touchpoint: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  ctx = contextOf(server, ws);
  const { data } = await ws.admin('mutation { touchpointCreate(input: { name: "Call" }) { id } }');
  touchpoint = data.touchpointCreate.id;
});
afterAll(() => server.close());

const row = (externalId: string, type: string) => ({
  source: 'history',
  externalId,
  type,
  occurredAt: '2026-03-01T10:00:00Z',
  contact: { system: 'crm', externalId: `c${externalId}` },
});

/** Waits until nothing is queued or running. */
async function settled(): Promise<object[]> {
  const { data } = await ws.admin(
    '{ jobs(where: { kind: { eq: "MATCH_RULES_RERUN" } }) { nodes { id } } }',
  );
  const jobs = [];
  for (const { id } of data.jobs.nodes) jobs.push(await endOf(ctx, decodeGlobalId(id)?.id ?? ''));
  return jobs.map(({ status, result }) => ({ status, result }));
}

async function matchesOf(): Promise<Record<string, number>> {
  const { data } = await ws.admin(`{
    matched: interactions(where: { NOT: { touchpointId: { eq: null } } }) { totalCount }
    unmatched: interactions(where: { touchpointId: { eq: null } }) { totalCount }
  }`);
  return { matched: data.matched.totalCount, unmatched: data.unmatched.totalCount };
}

const RERUN = 'mutation { matchRulesRerun { id } }';

describe('a rule that is saved, changed or deleted', () => {
  it('holds for what happened before, and a rerun over what is right changes nothing', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      row(String(i), i % 3 === 0 ? 'call' : 'mail'),
    );
    await ws.admin(
      'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { created } }',
      { rows },
    );
    expect(await matchesOf()).toEqual({ matched: 0, unmatched: 30 });

    const created = await ws.admin(
      'mutation ($t: ID!) { matchRuleCreate(input: { name: "Calls", touchpointId: $t, conditions: [{ field: TYPE, values: ["call"] }] }) { id } }',
      { t: touchpoint },
    );
    await settled();
    expect(await matchesOf()).toEqual({ matched: 10, unmatched: 20 });

    const { id } = created.data.matchRuleCreate;
    await ws.admin(
      'mutation ($id: ID!) { matchRuleUpdate(input: { id: $id, conditions: [{ field: TYPE, operator: IS_NOT, values: ["call"] }] }) { version } }',
      { id },
    );
    await settled();
    expect(await matchesOf()).toEqual({ matched: 20, unmatched: 10 });

    const batches = async () =>
      (await ws.admin('{ interactionBatches { totalCount } }')).data.interactionBatches.totalCount;
    const before = await batches();
    const again = await ws.admin(RERUN);
    const job = await endOf(ctx, decodeGlobalId(again.data.matchRulesRerun.id)?.id ?? '');
    expect(job).toMatchObject({ status: 'SUCCEEDED', done: 30, total: 30, result: { changed: 0 } });
    expect(await batches()).toBe(before);

    await ws.admin('mutation ($id: ID!) { matchRuleArchive(input: { id: $id }) { id } }', { id });
    await settled();
    expect(await matchesOf()).toEqual({ matched: 0, unmatched: 30 });

    await ws.admin('mutation ($id: ID!) { matchRuleRestore(input: { id: $id }) { id } }', { id });
    await settled();
    expect(await matchesOf()).toEqual({ matched: 20, unmatched: 10 });

    await ws.admin('mutation ($id: ID!) { matchRuleDelete(input: { id: $id }) { id } }', { id });
    const jobs = await settled();
    expect(await matchesOf()).toEqual({ matched: 0, unmatched: 30 });
    expect(new Set(jobs.map((one) => JSON.stringify(Object.values(one)[0])))).toEqual(
      new Set(['"SUCCEEDED"']),
    );
  });

  it('needs the right to write', async () => {
    const { errors } = await server.callWith(null)(RERUN);

    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
