import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const make = async (name: string, document: string) => {
    const { data, errors } = await ws.admin(document, ids);
    if (errors) throw new Error(JSON.stringify(errors));
    ids[name] = data.made.id;
  };
  await make('journey', 'mutation { made: journeyCreate(input: { name: "I call" }) { id } }');
  await make(
    'map',
    'mutation ($journey: ID!) { made: journeyMapCreate(input: { journeyId: $journey, name: "M", state: AS_IS }) { id } }',
  );
  await make(
    'phase',
    'mutation ($map: ID!) { made: phaseCreate(input: { journeyMapId: $map, name: "P" }) { id } }',
  );
  await make(
    'step',
    'mutation ($map: ID!, $phase: ID!) { made: stepCreate(input: { journeyMapId: $map, phaseId: $phase, name: "S" }) { id } }',
  );
  await make('touchpoint', 'mutation { made: touchpointCreate(input: { name: "T" }) { id } }');
  await make(
    'placement',
    'mutation ($step: ID!, $touchpoint: ID!) { made: touchpointPlacementCreate(input: { stepId: $step, touchpointId: $touchpoint }) { id } }',
  );
  await make(
    'rule',
    'mutation ($placement: ID!) { made: matchRuleCreate(input: { name: "R", placementId: $placement, conditions: [{ field: TYPE, values: ["call"] }] }) { id } }',
  );
});
afterAll(() => server.close());

async function ingest(...externalIds: string[]): Promise<void> {
  const rows = externalIds.map((externalId) => ({
    source: 'live',
    externalId,
    type: externalId.startsWith('call') ? 'call' : 'other',
    occurredAt: '2026-03-09T08:05:00Z',
    contact: { system: 'crm', externalId },
  }));
  await ws.admin(
    'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { created } }',
    { rows },
  );
}

const MATCHED = `subscription ($after: ChangeCursor, $touchpoint: ID) {
  interactionMatched(after: $after, touchpointId: $touchpoint) {
    cursor matches { touchpointId count } interactions { externalId }
  }
}`;
const MOVED = `subscription ($after: ChangeCursor, $map: ID) {
  journeyPositionChanged(after: $after, journeyMapId: $map) {
    moves { journeyMapId count } journeyInstances { contact { externalRefs { nodes { externalId } } } }
  }
}`;

it('tells of matched interactions, and misses none across a disconnect', async () => {
  const { data } = await ws.admin('{ changeCursor }');
  const follow = (after: string) =>
    openEventStream(server.url, ws.key, MATCHED, { after, touchpoint: ids.touchpoint });
  const first = await follow(data.changeCursor);
  await ingest('call 1', 'call 2', 'other 1');
  const told = (await first.next())?.data?.interactionMatched;
  first.cut();
  await ingest('other 2');
  await ingest('call 3');
  await ingest('call 4', 'call 5');
  const second = await follow(told.cursor);

  const rest = [await second.next(), await second.next()];

  const match = (...externalIds: string[]) => ({
    matches: [{ touchpointId: ids.touchpoint, count: externalIds.length }],
    interactions: expect.arrayContaining(externalIds.map((externalId) => ({ externalId }))),
  });
  expect(told).toMatchObject(match('call 1', 'call 2'));
  expect(rest.map((one) => one?.data?.interactionMatched)).toMatchObject([
    match('call 3'),
    match('call 4', 'call 5'),
  ]);
  second.cut();
});

it('tells of customers who move on a map', async () => {
  const { data } = await ws.admin('{ changeCursor }');
  const stream = await openEventStream(server.url, ws.key, MOVED, {
    after: data.changeCursor,
    map: ids.map,
  });
  await ingest('call 6', 'other 3', 'call 7');

  const told = await stream.next();

  const instance = (externalId: string) => ({
    contact: { externalRefs: { nodes: [{ externalId }] } },
  });
  expect(told?.data?.journeyPositionChanged).toEqual({
    moves: [{ journeyMapId: ids.map, count: 2 }],
    journeyInstances: expect.arrayContaining([instance('call 6'), instance('call 7')]),
  });
  stream.cut();
});
