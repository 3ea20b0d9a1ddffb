import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
const ids: Record<string, string> = {};

/** Runs mutations, one per alias, and remembers the ids they answer. */
async function make(document: string): Promise<void> {
  const declared = Object.keys(ids).filter((name) => document.includes(`$${name}`));
  const head = declared.length > 0 ? `(${declared.map((name) => `$${name}: ID!`).join(', ')})` : '';
  const { data, errors } = await ws.admin(`mutation ${head} { ${document} }`, ids);
  expect(errors).toBeUndefined();
  for (const [alias, made] of Object.entries<{ id: string }>(data)) ids[alias] = made.id;
}

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await make(`
    journey: journeyCreate(input: { name: "I complain" }) { id }
    mail: touchpointCreate(input: { name: "E-mail" }) { id }
    nps: metricCreate(input: { name: "Recommendation", type: NPS }) { id }
    first: metricCreate(input: { name: "First answer", type: FIRST_RESPONSE_TIME, variant: MEAN }) { id }
    csat: metricCreate(input: { name: "Satisfaction", type: CSAT, variant: MEAN }) { id }
    cost: metricCreate(input: { name: "Cost", type: CUSTOM, variant: SUM, goodDirection: DOWN, unit: CURRENCY, currency: "EUR" }) { id }
    old: metricCreate(input: { name: "Old", type: NPS }) { id }`);
  await make('map: journeyMapCreate(input: { journeyId: $journey, name: "Today" }) { id }');
  await make('wait: phaseCreate(input: { journeyMapId: $map, name: "Wait" }) { id }');
  await make(`
    post: stepCreate(input: { journeyMapId: $map, name: "Post", phaseId: $wait }) { id }
    answer: stepCreate(input: { journeyMapId: $map, name: "Answer", phaseId: $wait }) { id }`);
  await make(`
    placed: touchpointPlacementCreate(input: { stepId: $answer, touchpointId: $mail }) { id }
    again: touchpointPlacementCreate(input: { stepId: $post, touchpointId: $mail }) { id }`);
  await make(`
    m1: metricPlacementCreate(input: { metricId: $nps, journeyMapId: $map }) { id }
    m2: metricPlacementCreate(input: { metricId: $first, phaseId: $wait }) { id }
    m3: metricPlacementCreate(input: { metricId: $first, stepId: $answer }) { id }
    m4: metricPlacementCreate(input: { metricId: $csat, touchpointPlacementId: $placed }) { id }
    m5: metricPlacementCreate(input: { metricId: $cost, touchpointId: $mail }) { id }
    m6: metricPlacementCreate(input: { metricId: $old, stepId: $answer }) { id }
    gone: metricArchive(input: { id: $old }) { id }
    p1: dataPointCreate(input: { metricId: $nps, periodStartDate: "2026-11-01", components: { promoters: 5, passives: 3, detractors: 2 } }) { id }
    p2: dataPointCreate(input: { metricId: $first, periodStartDate: "2026-10-01", components: { count: 1, sumSeconds: 43200 } }) { id }
    p3: dataPointCreate(input: { metricId: $first, periodStartDate: "2026-11-01", components: { count: 2, sumSeconds: 172800 } }) { id }
    p4: dataPointCreate(input: { metricId: $cost, periodStartDate: "2026-11-01", value: 1200.5 }) { id }
    t1: targetCreate(input: { metricId: $nps, operator: AT_LEAST, value: 20 }) { id }
    t2: targetCreate(input: { metricId: $first, operator: AT_MOST, value: 43200, dueDate: "2026-10-31" }) { id }
    t3: targetCreate(input: { metricId: $first, operator: AT_MOST, value: 43200 }) { id }`);
});
afterAll(() => server.close());

const BADGE =
  'id name touchpointId unit currency goodDirection value reason startDate targetStatus';

const MATRIX = `query ($id: ID!) { journeyMapMatrix(id: $id) {
  metrics { ${BADGE} }
  phases { name metrics { name value targetStatus } }
  columns { step { name } metrics { ${BADGE} } badges { metrics worstTargetStatus } }
} }`;

describe('the picture of a map', () => {
  it('shows what is measured on it, with the latest value and where targets stand', async () => {
    const { data, errors } = await ws.admin(MATRIX, { id: ids.map });

    expect(errors).toBeUndefined();
    const cost = {
      id: ids.cost,
      name: 'Cost',
      touchpointId: ids.mail,
      unit: 'CURRENCY',
      currency: 'EUR',
      goodDirection: 'DOWN',
      value: 1200.5,
      reason: null,
      startDate: '2026-11-01',
      targetStatus: null,
    };
    expect(data.journeyMapMatrix).toEqual({
      metrics: [
        {
          id: ids.nps,
          name: 'Recommendation',
          touchpointId: null,
          unit: 'POINTS',
          currency: null,
          goodDirection: 'UP',
          value: 30,
          reason: null,
          startDate: '2026-11-01',
          targetStatus: 'MET',
        },
      ],
      phases: [
        {
          name: 'Wait',
          metrics: [{ name: 'First answer', value: 86_400, targetStatus: 'NOT_MET' }],
        },
      ],
      columns: [
        {
          step: { name: 'Post' },
          metrics: [cost],
          badges: { metrics: 1, worstTargetStatus: null },
        },
        {
          step: { name: 'Answer' },
          metrics: [
            {
              id: ids.first,
              name: 'First answer',
              touchpointId: null,
              unit: 'SECONDS',
              currency: null,
              goodDirection: 'DOWN',
              value: 86_400,
              reason: null,
              startDate: '2026-11-01',
              targetStatus: 'NOT_MET',
            },
            {
              id: ids.csat,
              name: 'Satisfaction',
              touchpointId: ids.mail,
              unit: 'SCORE',
              currency: null,
              goodDirection: 'UP',
              value: null,
              reason: 'NO_DATA',
              startDate: null,
              targetStatus: null,
            },
            cost,
          ],
          badges: { metrics: 3, worstTargetStatus: 'NOT_MET' },
        },
      ],
    });
  });

  it('reads them with the map, in the same statement', async () => {
    const read = (document: string) => server.queriesOf(() => ws.admin(document, { id: ids.map }));
    const rest = (queries: string[]) => queries.filter((query) => !query.startsWith('ApiKey'));

    expect(rest(await read(MATRIX))).toEqual(['JourneyMap.findMany']);
    expect(
      rest(
        await read(
          'query ($id: ID!) { journeyMapMatrix(id: $id) { columns { badges { metrics } } } }',
        ),
      ),
    ).toEqual(['JourneyMap.findMany']);
  });
});
