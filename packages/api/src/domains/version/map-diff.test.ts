import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
const maps: Record<string, string> = {};

/** What both maps refer to. */
const library = {
  format: 'parcours-map/1',
  journey: { key: 'return', name: 'I return an order' },
  channels: [
    { key: 'shop', name: 'Shop', medium: 'PHYSICAL', type: 'STORE' },
    { key: 'app', name: 'App', medium: 'DIGITAL', type: 'MOBILE_APP' },
  ],
  touchpoints: [
    { key: 'counter', name: 'Counter', channel: 'shop' },
    { key: 'scanner', name: 'Scanner', channel: 'app' },
  ],
  personas: [{ key: 'sofia', name: 'Sofia' }],
};

const today = {
  ...library,
  map: { key: 'today', name: 'Today', personas: ['sofia'] },
  phases: [
    { key: 'prepare', name: 'Prepare', position: 1 },
    { key: 'return', name: 'Return', position: 2 },
  ],
  steps: [
    { key: 'pack', name: 'Pack', phase: 'prepare', position: 1 },
    { key: 'queue', name: 'Queue', phase: 'return', position: 2, waitingSeconds: 600 },
    { key: 'hand-in', name: 'Hand in', phase: 'return', position: 3, expectation: 'A receipt' },
    { key: 'refund', name: 'Refund', phase: 'return', position: 4 },
  ],
  lanes: [{ key: 'does', name: 'Does', position: 1 }],
  cards: [{ key: 'box', lane: 'does', step: 'pack', text: 'Looks for a box', position: 1 }],
  touchpointPlacements: [
    { key: 'at-counter', step: 'hand-in', touchpoint: 'counter', position: 1 },
  ],
  emotionPoints: [
    { key: 'bored', step: 'queue', score: -2 },
    { key: 'relieved', step: 'refund', score: 1 },
  ],
  painPoints: [
    { key: 'long-queue', name: 'The queue is long', severity: 'HIGH' },
    { key: 'late-money', name: 'The money comes late' },
  ],
  painPointPlacements: [
    { key: 'queue', painPoint: 'long-queue', step: 'queue' },
    { key: 'refund', painPoint: 'late-money', step: 'refund' },
  ],
};

const tomorrow = {
  ...library,
  map: { key: 'tomorrow', name: 'Tomorrow', state: 'TO_BE', personas: ['sofia'] },
  phases: today.phases,
  steps: [
    { key: 'announce', name: 'Announce', phase: 'prepare', position: 1 },
    { key: 'pack', name: 'Pack', phase: 'prepare', position: 2 },
    { key: 'refund', name: 'Refund', phase: 'return', position: 3 },
    { key: 'hand-in', name: 'Hand in', phase: 'return', position: 4, expectation: 'An e-mail' },
  ],
  lanes: today.lanes,
  cards: [{ key: 'box', lane: 'does', step: 'announce', text: 'Looks for a box', position: 1 }],
  touchpointPlacements: [
    { key: 'at-counter', step: 'hand-in', touchpoint: 'scanner', position: 1 },
  ],
  emotionPoints: [{ key: 'relieved', step: 'refund', score: 2 }],
  painPointPlacements: [{ key: 'refund-tomorrow', painPoint: 'late-money', step: 'refund' }],
};

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  maps.today = await importBundle(ws.admin, today);
  maps.tomorrow = await importBundle(ws.admin, tomorrow);
});
afterAll(() => server.close());

const DIFF = `query ($from: MapSourceInput!, $to: MapSourceInput!) {
  journeyMapDiff(from: $from, to: $to) {
    from { journeyMapId name state snapshotId number label }
    to { journeyMapId name state snapshotId number label }
    isSame
    map { field before after }
    added { part { type key name } place { index parents { type key } } }
    removed { part { type key name } place { index parents { type key } } }
    moved { part { type key } from { index parents { type key } } to { index parents { type key } } }
    changed { part { type key } fields { field before after } }
    emotions {
      comparable objection meanDelta lowestDelta
      before { mean lowest stepCount lowestStep { key } } after { mean lowest stepCount lowestStep { key } }
      steps { step { key } before after delta }
    }
    metrics {
      key before { value targetValue isOnMap places { key } } after { value targetValue isOnMap places { key } }
      current { absoluteChange improved comparable objections { code } }
    }
    painPoints { solved { key severity steps { key } } added { key steps { key } } remaining }
    channels {
      steps { step { key } before { name } after { name medium } }
      shares { medium before after percentBefore percentAfter }
    }
    text
  }
}`;

const map = (name: string) => ({ journeyMapId: maps[name] });

async function diffOf(from: object, to: object) {
  const { data, errors } = await ws.admin(DIFF, { from, to });
  expect(errors).toBeUndefined();
  return data.journeyMapDiff;
}

describe('the diff of two maps', () => {
  it('tells part by part what differs, and what it means', async () => {
    const diff = await diffOf(map('today'), map('tomorrow'));

    expect(diff).toMatchObject({
      isSame: false,
      from: { journeyMapId: maps.today, name: 'Today', state: 'AS_IS', snapshotId: null },
      to: { journeyMapId: maps.tomorrow, name: 'Tomorrow', state: 'TO_BE', number: null },
      map: [
        { field: 'name', before: 'Today', after: 'Tomorrow' },
        { field: 'state', before: 'AS_IS', after: 'TO_BE' },
      ],
      added: [
        {
          part: { type: 'Step', key: 'announce', name: 'Announce' },
          place: { index: 0, parents: [{ type: 'Phase', key: 'prepare' }] },
        },
      ],
      removed: [
        { part: { type: 'Step', key: 'queue', name: 'Queue' } },
        { part: { type: 'EmotionPoint', key: 'bored', name: 'ASSUMED' } },
        { part: { type: 'PainPointPlacement', name: 'The queue is long' } },
      ],
      moved: [
        {
          part: { type: 'Step', key: 'refund' },
          from: { index: 2, parents: [{ type: 'Phase', key: 'return' }] },
          to: { index: 0, parents: [{ type: 'Phase', key: 'return' }] },
        },
        {
          part: { type: 'Card', key: 'box' },
          from: { index: 0, parents: [{ key: 'does' }, { key: 'pack' }] },
          to: { index: 0, parents: [{ key: 'does' }, { key: 'announce' }] },
        },
      ],
      changed: [
        {
          part: { type: 'Step', key: 'hand-in' },
          fields: [{ field: 'expectation', before: 'A receipt', after: 'An e-mail' }],
        },
        {
          part: { type: 'TouchpointPlacement', key: 'at-counter' },
          fields: [
            {
              field: 'touchpoint',
              before: { id: expect.any(String), key: 'counter', name: 'Counter' },
              after: { id: expect.any(String), key: 'scanner', name: 'Scanner' },
            },
          ],
        },
        {
          part: { type: 'EmotionPoint', key: 'relieved' },
          fields: [{ field: 'score', before: 1, after: 2 }],
        },
      ],
      emotions: {
        comparable: true,
        objection: null,
        before: { mean: -0.5, lowest: -2, stepCount: 2, lowestStep: { key: 'queue' } },
        after: { mean: 2, lowest: 2, stepCount: 1, lowestStep: { key: 'refund' } },
        meanDelta: 2.5,
        lowestDelta: 4,
        steps: [
          { step: { key: 'refund' }, before: 1, after: 2, delta: 1 },
          { step: { key: 'queue' }, before: -2, after: null, delta: null },
        ],
      },
      metrics: [],
      painPoints: {
        solved: [{ key: 'long-queue', severity: 'HIGH', steps: [{ key: 'queue' }] }],
        added: [],
        remaining: 1,
      },
      channels: {
        steps: [
          {
            step: { key: 'hand-in' },
            before: [{ name: 'Shop' }],
            after: [{ name: 'App', medium: 'DIGITAL' }],
          },
        ],
        shares: [
          { medium: 'DIGITAL', before: 0, after: 1, percentBefore: 0, percentAfter: 100 },
          { medium: 'PHYSICAL', before: 1, after: 0, percentBefore: 100, percentAfter: 0 },
        ],
      },
    });
  });

  it('says it in words', async () => {
    const { text } = await diffOf(map('today'), map('tomorrow'));

    expect(text).toBe(`# Today (AS_IS) → Tomorrow (TO_BE)

1 added, 3 removed, 2 moved, 3 changed.

## The map itself

- name “Today” → “Tomorrow”
- state “AS_IS” → “TO_BE”

## Added

- Step “Announce” in phase “Prepare”, place 1

## Removed

- Step “Queue” in phase “Return”, place 1
- Emotion “ASSUMED” in step “Queue”
- Pain point “The queue is long” in step “Queue”

## Moved

- Step “Refund” in phase “Return”: place 3 → 1
- Card “Looks for a box”: from lane “Does”, step “Pack” to lane “Does”, step “Announce”

## Changed

- Step “Hand in”: expectation “A receipt” → “An e-mail”
- Touchpoint “Scanner” in step “Hand in”: touchpoint “Counter” → “Scanner”
- Emotion “ASSUMED” in step “Refund”: score 1 → 2

## Emotions

- Mean −0.5 → 2 (+2.5)
- Lowest −2 at “Queue” → 2 at “Refund” (+4)
- Step “Refund”: 1 → 2 (+1)
- Step “Queue”: −2 → none

## Pain points

- Solved: “The queue is long” at “Queue”
- 1 remain

## Channels

- Step “Hand in”: Shop → App
- DIGITAL: 0 % → 100 % of the touchpoints
- PHYSICAL: 100 % → 0 % of the touchpoints
`);
  });

  it('turns around when the sides do', async () => {
    const [there, back] = [
      await diffOf(map('today'), map('tomorrow')),
      await diffOf(map('tomorrow'), map('today')),
    ];

    expect(back.added).toEqual(there.removed);
    expect(back.removed).toEqual(there.added);
    expect(back.moved).toEqual(
      there.moved.map((one: { from: object; to: object }) => ({
        ...one,
        from: one.to,
        to: one.from,
      })),
    );
    expect(back.emotions.meanDelta).toBe(-2.5);
    expect(back.painPoints.added).toHaveLength(1);
  });

  it('reads maps of any size in as many statements', async () => {
    await importBundle(ws.admin, {
      format: 'parcours-map/1',
      journey: { key: 'return', name: 'I return an order' },
      map: { key: 'long', name: 'Long' },
      steps: Array.from({ length: 60 }, (_, place) => ({ key: `step-${place}`, name: 'Step' })),
    }).then((id) => {
      maps.long = id;
    });
    const statements = (side: string) =>
      server.queriesOf(() => diffOf(map(side), map(side)).then(() => undefined));

    expect(await statements('long')).toEqual(await statements('today'));
  });

  it('refuses maps it cannot see', async () => {
    const other = await server.openWorkspace();
    const ask = (from: object, to: object) => other.admin(DIFF, { from, to });

    const { errors } = await ask(map('today'), map('tomorrow'));

    expect(errors).toEqual([
      expect.objectContaining({
        message: 'There is no journey map with this id.',
        extensions: expect.objectContaining({ code: 'NOT_FOUND', path: 'from' }),
      }),
    ]);
    const wrong = await ws.admin(DIFF, { from: map('today'), to: { snapshotId: maps.today } });
    expect(wrong.errors?.[0]).toMatchObject({
      message: `“${maps.today}” is not the id of a map version.`,
      extensions: { code: 'BAD_USER_INPUT', path: 'to.snapshotId' },
    });
  });

  it('is empty between a map and itself', async () => {
    const diff = await diffOf(map('today'), map('today'));

    expect(diff).toMatchObject({ isSame: true, map: [], added: [], removed: [], moved: [] });
    expect(diff.text).toBe('# Today (AS_IS) → Today (AS_IS)\n\nNo differences.\n');
  });
});
