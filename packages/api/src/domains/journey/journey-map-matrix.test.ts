import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
const ids: Record<string, string> = {};

/** Runs mutations, one per alias, and remembers the ids they answer. */
async function make(document: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { data, errors } = await ws.admin(document, variables);
  expect(errors).toBeUndefined();
  for (const [alias, made] of Object.entries<{ id: string }>(data)) ids[alias] = made.id;
}

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await make(`mutation {
    journey: journeyCreate(input: { name: "I return an order" }) { id }
    sofia: personaCreate(input: { name: "Sofia" }) { id }
    shop: channelCreate(input: { name: "Shop", medium: PHYSICAL, type: STORE }) { id }
    late: painPointCreate(input: { name: "No word for days", severity: HIGH }) { id }
    old: painPointCreate(input: { name: "Solved long ago" }) { id }
    tell: actionCreate(input: { name: "Tell them at once" }) { id }
    process: processCreate(input: { name: "Returns" }) { id }
  }`);
  await make(
    `mutation ($journey: ID!, $sofia: ID!, $shop: ID!, $process: ID!, $old: ID!) {
      map: journeyMapCreate(input: { journeyId: $journey, name: "Today", personaIds: [$sofia] }) { id }
      counter: touchpointCreate(input: { name: "Counter", channelId: $shop }) { id }
      check: processElementCreate(input: { processId: $process, name: "Check the parcel" }) { id }
      archived: painPointArchive(input: { id: $old }) { id }
    }`,
    ids,
  );
  await make(
    `mutation ($map: ID!) {
      after: phaseCreate(input: { journeyMapId: $map, name: "After", position: 2 }) { id }
      before: phaseCreate(input: { journeyMapId: $map, name: "Before", position: 1 }) { id }
      does: laneCreate(input: { journeyMapId: $map, name: "Does", role: CUSTOMER_ACTIONS }) { id }
      secret: laneCreate(input: { journeyMapId: $map, name: "Notes", hidden: true }) { id }
    }`,
    ids,
  );
  await make(
    `mutation ($map: ID!, $before: ID!, $after: ID!) {
      loose: stepCreate(input: { journeyMapId: $map, name: "Anytime" }) { id }
      wait: stepCreate(input: { journeyMapId: $map, phaseId: $after, name: "Wait", waitingSeconds: 172800, waitingActivity: "Silence" }) { id }
      bring: stepCreate(input: { journeyMapId: $map, phaseId: $before, name: "Bring it back" }) { id }
    }`,
    ids,
  );
  await make(
    `mutation ($does: ID!, $bring: ID!, $wait: ID!, $counter: ID!, $sofia: ID!, $late: ID!, $old: ID!, $tell: ID!, $process: ID!, $check: ID!) {
      card: cardCreate(input: { laneId: $does, stepId: $bring, text: "Packs the parcel" }) { id }
      card2: cardCreate(input: { laneId: $does, stepId: $bring, text: "Finds the receipt" }) { id }
      placement: touchpointPlacementCreate(input: { stepId: $bring, touchpointId: $counter, isMomentOfTruth: true, momentOfTruthType: FIRST, isEntryPoint: true }) { id }
      feels: emotionPointCreate(input: { stepId: $wait, personaId: $sofia, score: -2, label: "Ignored", source: MEASURED, sampleSize: 40 }) { id }
      feels2: emotionPointCreate(input: { stepId: $bring, personaId: $sofia, score: 1, source: MEASURED }) { id }
      hurts: painPointPlacementCreate(input: { painPointId: $late, stepId: $wait }) { id }
      hurt: painPointPlacementCreate(input: { painPointId: $old, stepId: $wait }) { id }
      works: actionPlacementCreate(input: { actionId: $tell, touchpointId: $counter }) { id }
      link: processLinkCreate(input: { stepId: $wait, processElementId: $check, kind: DELAYS, lineOfVisibility: BACKSTAGE }) { id }
      link2: processLinkCreate(input: { touchpointId: $counter, processId: $process }) { id }
    }`,
    ids,
  );
});
afterAll(() => server.close());

const MATRIX = `query ($id: ID!, $all: Boolean! = false) {
  journeyMapMatrix(id: $id, includeHidden: $all) {
    map { name state journeyName contentRevision }
    personas { name }
    phases { name firstColumn columnCount }
    columns {
      index phaseIndex
      step { name waitingSeconds waitingActivity }
      touchpoints { id touchpointId name channel { name type } isMomentOfTruth momentOfTruthType isEntryPoint }
      painPoints { name severity touchpointId }
      actions { name touchpointId }
      links { kind processName processElementName touchpointId }
      badges { touchpoints momentsOfTruth painPoints worstSeverity actions processLinks isEntryPoint isExitPoint }
    }
    lanes { name role hidden cells { column cards { id text } } }
    emotionSeries { persona { name } source points { column score label sampleSize } }
  }
}`;

const NO_BADGES = {
  touchpoints: 0,
  momentsOfTruth: 0,
  painPoints: 0,
  worstSeverity: null,
  actions: 0,
  processLinks: 0,
  isEntryPoint: false,
  isExitPoint: false,
};

describe('journeyMapMatrix', () => {
  it('lays the map out: columns in the order of phases, cells where lanes cross them', async () => {
    const { data, errors } = await ws.admin(MATRIX, { id: ids.map });

    expect(errors).toBeUndefined();
    expect(data.journeyMapMatrix).toEqual({
      map: { name: 'Today', state: 'AS_IS', journeyName: 'I return an order', contentRevision: 13 },
      personas: [{ name: 'Sofia' }],
      phases: [
        { name: 'Before', firstColumn: 0, columnCount: 1 },
        { name: 'After', firstColumn: 1, columnCount: 1 },
      ],
      columns: [
        {
          index: 0,
          phaseIndex: 0,
          step: { name: 'Bring it back', waitingSeconds: null, waitingActivity: null },
          touchpoints: [
            {
              id: ids.placement,
              touchpointId: ids.counter,
              name: 'Counter',
              channel: { name: 'Shop', type: 'STORE' },
              isMomentOfTruth: true,
              momentOfTruthType: 'FIRST',
              isEntryPoint: true,
            },
          ],
          painPoints: [],
          actions: [{ name: 'Tell them at once', touchpointId: ids.counter }],
          links: [
            {
              kind: 'SUPPORTS',
              processName: 'Returns',
              processElementName: null,
              touchpointId: ids.counter,
            },
          ],
          badges: {
            ...NO_BADGES,
            touchpoints: 1,
            momentsOfTruth: 1,
            actions: 1,
            processLinks: 1,
            isEntryPoint: true,
          },
        },
        {
          index: 1,
          phaseIndex: 1,
          step: { name: 'Wait', waitingSeconds: 172_800, waitingActivity: 'Silence' },
          touchpoints: [],
          painPoints: [{ name: 'No word for days', severity: 'HIGH', touchpointId: null }],
          actions: [],
          links: [
            {
              kind: 'DELAYS',
              processName: 'Returns',
              processElementName: 'Check the parcel',
              touchpointId: null,
            },
          ],
          badges: { ...NO_BADGES, painPoints: 1, worstSeverity: 'HIGH', processLinks: 1 },
        },
        {
          index: 2,
          phaseIndex: null,
          step: { name: 'Anytime', waitingSeconds: null, waitingActivity: null },
          touchpoints: [],
          painPoints: [],
          actions: [],
          links: [],
          badges: NO_BADGES,
        },
      ],
      lanes: [
        {
          name: 'Does',
          role: 'CUSTOMER_ACTIONS',
          hidden: false,
          cells: [
            {
              column: 0,
              cards: [
                { id: ids.card, text: 'Packs the parcel' },
                { id: ids.card2, text: 'Finds the receipt' },
              ],
            },
          ],
        },
      ],
      emotionSeries: [
        {
          persona: { name: 'Sofia' },
          source: 'MEASURED',
          points: [
            { column: 0, score: 1, label: null, sampleSize: null },
            { column: 1, score: -2, label: 'Ignored', sampleSize: 40 },
          ],
        },
      ],
    });
  });

  it('asks the database once', async () => {
    const queries = await server.queriesOf(() => ws.admin(MATRIX, { id: ids.map }));

    expect(queries).toEqual(['JourneyMap.findMany']);
  });

  it('counts what hangs on a column when only the count is asked for', async () => {
    const { data } = await ws.admin(
      'query ($id: ID!) { journeyMapMatrix(id: $id) { columns { badges { painPoints actions processLinks touchpoints } } } }',
      { id: ids.map },
    );

    expect(data.journeyMapMatrix.columns).toEqual([
      { badges: { painPoints: 0, actions: 1, processLinks: 1, touchpoints: 1 } },
      { badges: { painPoints: 1, actions: 0, processLinks: 1, touchpoints: 0 } },
      { badges: { painPoints: 0, actions: 0, processLinks: 0, touchpoints: 0 } },
    ]);
  });

  it('shows hidden lanes when asked', async () => {
    const { data } = await ws.admin(MATRIX, { id: ids.map, all: true });

    expect(data.journeyMapMatrix.lanes.map((lane: { name: string }) => lane.name)).toEqual([
      'Does',
      'Notes',
    ]);
  });

  it('refuses the id of something else, and one that is not there', async () => {
    const other = await ws.admin(MATRIX, { id: ids.journey });
    const gone = await ws.admin(MATRIX, {
      id: 'Sm91cm5leU1hcDowMTkwZjNhNC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMmE',
    });

    expect(other.errors).toEqual([
      expect.objectContaining({
        message: `“${ids.journey}” is not the id of a journey map.`,
        extensions: { code: 'BAD_USER_INPUT', path: 'id' },
      }),
    ]);
    expect(gone.errors).toEqual([
      expect.objectContaining({
        message: 'There is no journey map with this id.',
        extensions: { code: 'NOT_FOUND', path: 'id' },
      }),
    ]);
  });
});
