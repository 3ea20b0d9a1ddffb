import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;
let placements: Record<'call' | 'reply' | 'survey', string>;

const MAP = `mutation ($journey: ID!) {
  map: journeyMapCreate(input: { journeyId: $journey, name: "Today", state: AS_IS }) { id }
}`;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  placements = await drawMap();
});
afterAll(() => server.close());

/** A map of three steps, each with a touchpoint; the survey is where customers leave. */
async function drawMap(): Promise<Record<'call' | 'reply' | 'survey', string>> {
  const journey = await ws.admin(
    'mutation { journeyCreate(input: { name: "I complain" }) { id } }',
  );
  const { map } = (await ws.admin(MAP, { journey: journey.data.journeyCreate.id })).data;
  mapId = map.id;
  const { phase } = (
    await ws.admin(
      'mutation ($map: ID!) { phase: phaseCreate(input: { journeyMapId: $map, name: "All" }) { id } }',
      { map: map.id },
    )
  ).data;
  const ids: Partial<Record<'call' | 'reply' | 'survey', string>> = {};
  for (const key of ['call', 'reply', 'survey'] as const) {
    const made = await ws.admin(
      `mutation ($map: ID!, $phase: ID!, $key: String!) {
        step: stepCreate(input: { journeyMapId: $map, phaseId: $phase, key: $key, name: $key }) { id }
        touchpoint: touchpointCreate(input: { key: $key, name: $key }) { id }
      }`,
      { map: map.id, phase: phase.id, key },
    );
    const { data } = await ws.admin(
      `mutation ($step: ID!, $touchpoint: ID!, $exit: Boolean!) {
        touchpointPlacementCreate(input: { stepId: $step, touchpointId: $touchpoint, isExitPoint: $exit }) { id }
      }`,
      { step: made.data.step.id, touchpoint: made.data.touchpoint.id, exit: key === 'survey' },
    );
    ids[key] = data.touchpointPlacementCreate.id;
    await ws.admin(
      `mutation ($key: String!, $type: String!, $placement: ID!) {
        matchRuleCreate(input: { key: $key, name: $key, placementId: $placement, conditions: [{ field: TYPE, values: [$type] }] }) { id }
      }`,
      { key, type: `${key}.done`, placement: ids[key] },
    );
  }
  return ids as Record<'call' | 'reply' | 'survey', string>;
}

const interaction = (contact: string, type: string, occurredAt: string, more: object = {}) => ({
  source: 'test',
  externalId: `${contact} ${type} ${occurredAt}`,
  type,
  occurredAt,
  contact: { system: 'crm', externalId: contact },
  ...more,
});

async function ingest(rows: object[]) {
  const { data, errors } = await ws.admin(
    'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { matched rejected rows { errors { message } } } }',
    { rows },
  );
  if (errors || data.interactionIngest.rejected > 0)
    throw new Error(JSON.stringify(data ?? errors));
  return data.interactionIngest;
}

async function contextOf(contact: string) {
  const { data, errors } = await ws.admin(
    `query ($id: String!) { contactContext(reference: { system: "crm", externalId: $id }) {
      positions { ordinal enteredAt exitedAt interactionCount currentStep { key } lastTouchpoint { key } }
      lastInteractions(first: 2) { type touchpoint { key } placement { id } }
      openCases { id }
    } }`,
    { id: contact },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.contactContext;
}

describe('a contact', () => {
  it('is followed through a journey, and enters it anew after leaving it', async () => {
    const result = await ingest([
      interaction('a', 'call.done', '2026-03-01T10:00:00Z'),
      interaction('a', 'SURVEY.DONE', '2026-03-03T10:00:00Z'),
      interaction('a', 'unknown', '2026-03-03T11:00:00Z'),
      interaction('a', 'call.done', '2026-03-05T10:00:00Z'),
    ]);

    expect(result.matched).toBe(3);
    expect(await contextOf('a')).toEqual({
      positions: [
        {
          ordinal: 2,
          enteredAt: '2026-03-05T10:00:00.000Z',
          exitedAt: null,
          interactionCount: 1,
          currentStep: { key: 'call' },
          lastTouchpoint: { key: 'call' },
        },
        {
          ordinal: 1,
          enteredAt: '2026-03-01T10:00:00.000Z',
          exitedAt: '2026-03-03T10:00:00.000Z',
          interactionCount: 2,
          currentStep: { key: 'survey' },
          lastTouchpoint: { key: 'survey' },
        },
      ],
      lastInteractions: [
        { type: 'call.done', touchpoint: { key: 'call' }, placement: { id: placements.call } },
        { type: 'unknown', touchpoint: null, placement: null },
      ],
      openCases: [],
    });
  });

  it('stands where late and corrected interactions put them, as if all had come in order', async () => {
    const call = interaction('late', 'call.done', '2026-03-01T10:00:00Z', { externalId: 'late-1' });
    await ingest([interaction('late', 'reply.done', '2026-03-04T10:00:00Z'), call]);
    await ingest([interaction('late', 'survey.done', '2026-03-02T10:00:00Z')]);
    const split = await contextOf('late');
    await ingest([{ ...call, occurredAt: '2026-03-06T10:00:00Z' }]);
    const moved = await contextOf('late');

    expect(split.positions).toMatchObject([
      { ordinal: 2, currentStep: { key: 'reply' }, interactionCount: 1 },
      { ordinal: 1, exitedAt: '2026-03-02T10:00:00.000Z', interactionCount: 2 },
    ]);
    expect(moved.positions).toMatchObject([
      { ordinal: 2, enteredAt: '2026-03-04T10:00:00.000Z', currentStep: { key: 'call' } },
      { ordinal: 1, enteredAt: '2026-03-02T10:00:00.000Z', interactionCount: 1 },
    ]);
  });

  it('is nobody when no one told of them', async () => {
    expect(await contextOf('stranger')).toBeNull();
  });
});

describe('a map', () => {
  it('shows what it plans against what happened', async () => {
    const { data } = await ws.admin(
      'mutation { touchpointCreate(input: { name: "Nobody planned it" }) { id } }',
    );
    const surprise = data.touchpointCreate.id;
    const rule = await ws.admin(
      `mutation ($t: ID!) { matchRuleCreate(input: { name: "Surprise", touchpointId: $t, conditions: [
        { field: TYPE, values: ["surprise"] }
      ] }) { id } }`,
      { t: surprise },
    );
    expect(rule.errors).toBeUndefined();
    await ingest([
      interaction('u1', 'surprise', '2026-05-31T10:00:00Z'),
      interaction('u1', 'call.done', '2026-06-01T10:00:00Z'),
      interaction('u1', 'surprise', '2026-06-02T10:00:00Z'),
      interaction('u1', 'survey.done', '2026-06-03T10:00:00Z'),
      interaction('u1', 'surprise', '2026-06-04T10:00:00Z'),
      interaction('u2', 'call.done', '2026-06-01T10:00:00Z'),
      interaction('u2', 'call.done', '2026-06-02T10:00:00Z'),
    ]);

    const found = await ws.admin(
      `query ($id: ID!) { journeyMapUsage(id: $id, from: "2026-05-15T00:00:00Z", to: "2026-07-01T00:00:00Z") {
        customers placements { placementId interactions contacts } neverUsed { placementId }
        unplanned { touchpointId interactions contacts } unplannedTouchpoints { name }
      } }`,
      { id: mapId },
    );
    const matrix = await ws.admin(
      'query ($id: ID!) { journeyMapMatrix(id: $id) { columns { touchpoints { name interactionCount } } } }',
      { id: mapId },
    );

    expect(found.data.journeyMapUsage).toEqual({
      customers: 2,
      placements: [
        { placementId: placements.call, interactions: 3, contacts: 2 },
        { placementId: placements.reply, interactions: 0, contacts: 0 },
        { placementId: placements.survey, interactions: 1, contacts: 1 },
      ],
      neverUsed: [{ placementId: placements.reply }],
      unplanned: [{ touchpointId: surprise, interactions: 1, contacts: 1 }],
      unplannedTouchpoints: [{ name: 'Nobody planned it' }],
    });
    const counts = await ws.admin(
      '{ interactions(where: { NOT: { touchpointId: { eq: null } } }) { totalCount } }',
    );
    const shown = matrix.data.journeyMapMatrix.columns.flatMap(
      ({ touchpoints }: { touchpoints: { interactionCount: number }[] }) =>
        touchpoints.map(({ interactionCount }) => interactionCount),
    );
    // All but the three surprises took place on the map.
    expect(shown.reduce((sum: number, one: number) => sum + one, 0)).toBe(
      counts.data.interactions.totalCount - 3,
    );
  });
});

describe('a match', () => {
  it('says which rule made it, in which version, and why', async () => {
    await ingest([interaction('why', 'call.done', '2026-08-01T10:00:00Z')]);

    const { data } = await ws.admin(`{
      interaction(source: "test", externalId: "why call.done 2026-08-01T10:00:00Z") {
        matchRule { key } matchRuleVersion matchExplanation { text }
      }
    }`);

    expect(data.interaction).toEqual({
      matchRule: { key: 'call' },
      matchRuleVersion: 1,
      matchExplanation: [{ text: 'type is call.done' }],
    });
  });
});

describe('a match rule', () => {
  it('keeps what it said at each time', async () => {
    const { data } = await ws.admin(
      `mutation ($placement: ID!) { matchRuleCreate(input: { name: "R", placementId: $placement, conditions: [{ field: TYPE, values: ["one"] }] }) { id version } }`,
      { placement: placements.call },
    );
    const { id } = data.matchRuleCreate;
    await ws.admin(
      'mutation ($id: ID!) { matchRuleUpdate(input: { id: $id, name: "Renamed" }) { version } }',
      { id },
    );
    await ws.admin(
      'mutation ($id: ID!) { matchRuleUpdate(input: { id: $id, conditions: [{ field: TYPE, values: ["two", "three"] }] }) { version } }',
      { id },
    );

    const found = await ws.admin(
      'query ($id: ID!) { matchRule(id: $id) { name version versions { version conditions { text } } } }',
      { id },
    );

    expect(found.data.matchRule).toEqual({
      name: 'Renamed',
      version: 2,
      versions: [
        { version: 2, conditions: [{ text: 'type is two or three' }] },
        { version: 1, conditions: [{ text: 'type is one' }] },
      ],
    });
  });

  it.each([
    [
      'without conditions',
      [],
      'The rule has no condition, so it would hold for everything. Give it at least one.',
      'conditions',
    ],
    [
      'that compares a text as a number',
      [{ field: 'TYPE', operator: 'AT_LEAST', values: ['3'] }],
      'AT_LEAST compares numbers; TYPE is none.',
      'conditions.0',
    ],
    [
      'without a property',
      [{ field: 'PROPERTY', values: ['x'] }],
      'PROPERTY holds many values: name the one meant in property.',
      'conditions.0',
    ],
    [
      'with a value too many',
      [{ field: 'TYPE', operator: 'EXISTS', values: ['x'] }],
      'EXISTS compares with nothing: leave values out.',
      'conditions.0',
    ],
    [
      'on a channel that is none',
      [{ field: 'CHANNEL', values: ['phone'] }],
      '“phone” is not the id of a Channel.',
      'conditions.0',
    ],
  ])('is refused %s', async (_what, conditions, message, path) => {
    const { errors } = await ws.admin(
      'mutation ($p: ID!, $c: [InteractionConditionInput!]!) { matchRuleCreate(input: { name: "Bad", placementId: $p, conditions: $c }) { id } }',
      { p: placements.call, c: conditions },
    );

    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', path } }),
    ]);
    const { data } = await ws.admin(
      '{ matchRules(where: { name: { eq: "Bad" } }) { totalCount } }',
    );
    expect(data.matchRules.totalCount).toBe(0);
  });

  it('on what is personal needs PII_READ, to be tried and to be saved', async () => {
    const writer = server.callWith((await issueKey(ws, ['READ', 'WRITE'])).key);
    const conditions = [{ field: 'PROPERTY', property: 'agent', values: ['Helen'] }];

    const tried = await writer(
      'query ($c: [InteractionConditionInput!]!) { matchRuleTrial(conditions: $c) { matched } }',
      { c: conditions },
    );
    const saved = await writer(
      'mutation ($p: ID!, $c: [InteractionConditionInput!]!) { matchRuleCreate(input: { name: "Spy", placementId: $p, conditions: $c }) { id } }',
      { p: placements.call, c: conditions },
    );

    expect([tried, saved].map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
    const { data } = await ws.admin(
      '{ matchRules(where: { name: { eq: "Spy" } }) { totalCount } }',
    );
    expect(data.matchRules.totalCount).toBe(0);
  });

  it('is tried on history before it is saved', async () => {
    await ingest([
      interaction('t', 'trial', '2026-04-01T10:00:00Z', {
        outcome: 'Résolu 100%',
        properties: { n: 3 },
      }),
      interaction('t', 'trial', '2026-04-02T10:00:00Z', {
        outcome: 'open',
        properties: { n: '12' },
      }),
      interaction('t', 'call.done', '2026-04-03T10:00:00Z'),
    ]);
    const trial = async (conditions: object[]) => {
      const { data } = await ws.admin(
        `query ($c: [InteractionConditionInput!]!) { matchRuleTrial(conditions: $c, from: "2026-04-01T00:00:00Z", to: "2026-05-01T00:00:00Z") {
          scanned matched unmatchedToday matchedToday examples { occurredAt }
        } }`,
        { c: conditions },
      );
      return data.matchRuleTrial;
    };

    expect(await trial([{ field: 'SOURCE', values: ['TEST'] }])).toEqual({
      scanned: 3,
      matched: 3,
      unmatchedToday: 2,
      matchedToday: 1,
      examples: [
        { occurredAt: '2026-04-03T10:00:00.000Z' },
        { occurredAt: '2026-04-02T10:00:00.000Z' },
        { occurredAt: '2026-04-01T10:00:00.000Z' },
      ],
    });
    expect(
      await trial([{ field: 'OUTCOME', operator: 'CONTAINS', values: ['résolu 100%'] }]),
    ).toMatchObject({ matched: 1 });
    expect(await trial([{ field: 'OUTCOME', operator: 'CONTAINS', values: ['%'] }])).toMatchObject({
      matched: 1,
    });
    expect(
      await trial([{ field: 'PROPERTY', property: 'n', operator: 'AT_LEAST', values: ['10'] }]),
    ).toMatchObject({ matched: 1 });
    expect(await trial([{ field: 'OUTCOME', operator: 'IS_NOT', values: ['open'] }])).toMatchObject(
      { matched: 2 },
    );
  });

  it('is missing where unmatched interactions pile up', async () => {
    const { data } = await ws.admin(
      '{ unmatchedInteractions(from: "2026-04-01T00:00:00Z", to: "2026-05-01T00:00:00Z") { source type channelId direction count firstAt lastAt } }',
    );

    expect(data.unmatchedInteractions).toEqual([
      {
        source: 'test',
        type: 'trial',
        channelId: null,
        direction: null,
        count: 2,
        firstAt: '2026-04-01T10:00:00.000Z',
        lastAt: '2026-04-02T10:00:00.000Z',
      },
    ]);
  });
});
