import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let journeyId: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const { data } = await ws.admin(
    'mutation { journeyCreate(input: { key: "return", name: "I return an order" }) { id } }',
  );
  journeyId = data.journeyCreate.id;
});
afterAll(() => server.close());

describe('a journey map with its parts', () => {
  it('comes back nested in one query', async () => {
    const { data: made, errors: refused } = await ws.admin(
      `mutation ($journeyId: ID!) {
        journeyMapCreate(input: { journeyId: $journeyId, key: "today", name: "Today" }) { id state }
      }`,
      { journeyId },
    );
    expect(refused).toBeUndefined();
    const mapId = made.journeyMapCreate.id;
    await ws.admin(
      `mutation ($mapId: ID!) {
        phaseBulkUpsert(input: { rows: [
          { journeyMapId: $mapId, key: "before", name: "Before" }
          { journeyMapId: $mapId, key: "after", name: "After" }
        ] }) { created }
        stepBulkUpsert(input: { rows: [
          { journeyMapId: $mapId, key: "order", name: "Order" }
          { journeyMapId: $mapId, key: "wait", name: "Wait", waitingSeconds: 172800 }
          { journeyMapId: $mapId, key: "open", name: "Open the parcel" }
        ] }) { created }
      }`,
      { mapId },
    );

    const read = () =>
      ws.admin(
        `query ($id: ID!) {
        journey(id: $id) {
          name
          maps(first: 1) {
            totalCount
            nodes {
              name
              phases { nodes { name position } }
              steps(first: 2, orderBy: [{ position: DESC }]) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes { name position waitingSeconds }
              }
            }
          }
        }
      }`,
        { id: journeyId },
      );
    const { data, errors } = await read();

    expect(await server.queriesOf(read)).toEqual(['Journey.findMany']);
    expect(errors).toBeUndefined();
    expect(data.journey).toEqual({
      name: 'I return an order',
      maps: {
        totalCount: 1,
        nodes: [
          {
            name: 'Today',
            phases: {
              nodes: [
                { name: 'Before', position: 1 },
                { name: 'After', position: 2 },
              ],
            },
            steps: {
              totalCount: 3,
              pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
              nodes: [
                { name: 'Open the parcel', position: 3, waitingSeconds: null },
                { name: 'Wait', position: 2, waitingSeconds: 172_800 },
              ],
            },
          },
        ],
      },
    });
  });

  it('lets a step go to another phase', async () => {
    const { data: made } = await ws.admin(
      `mutation ($journeyId: ID!) {
        journeyMapCreate(input: { journeyId: $journeyId, key: "moves", name: "Moves" }) { id }
      }`,
      { journeyId },
    );
    const { data: phases } = await ws.admin(
      `mutation ($id: ID!) {
        one: phaseCreate(input: { journeyMapId: $id, name: "One" }) { id }
        two: phaseCreate(input: { journeyMapId: $id, name: "Two" }) { id }
      }`,
      made.journeyMapCreate,
    );
    const { data: step } = await ws.admin(
      'mutation ($journeyMapId: ID!, $phaseId: ID!) { stepCreate(input: { journeyMapId: $journeyMapId, phaseId: $phaseId, name: "Go" }) { id } }',
      { journeyMapId: made.journeyMapCreate.id, phaseId: phases.one.id },
    );

    const { data: moved, errors } = await ws.admin(
      'mutation ($id: ID!, $phaseId: ID!) { stepUpdate(input: { id: $id, phaseId: $phaseId }) { phase { name } } }',
      { id: step.stepCreate.id, phaseId: phases.two.id },
    );

    expect(errors).toBeUndefined();
    expect(moved.stepUpdate.phase).toEqual({ name: 'Two' });
  });
});
