import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
  mapId = await send(bundle);
});

const bundle = {
  format: 'parcours-map/1',
  channels: [{ key: 'shop', name: 'Shop', medium: 'PHYSICAL' }],
  touchpoints: [
    { key: 'counter', name: 'Counter', channel: 'shop' },
    { key: 'letter', name: 'Letter' },
  ],
  personas: [
    { key: 'sofia', name: 'Sofia' },
    { key: 'paul', name: 'Paul' },
  ],
  actors: [{ key: 'clerk', name: 'Clerk' }],
  journey: { key: 'return', name: 'I return an order' },
  map: { key: 'today', name: 'Today', personas: ['sofia', 'paul'], emotionMin: 0, emotionMax: 10 },
  phases: [
    { key: 'prepare', name: 'Prepare', position: 1 },
    { key: 'return', name: 'Return', position: 2 },
  ],
  steps: [
    { key: 'pack', name: 'Pack', phase: 'prepare', position: 1 },
    { key: 'hand-in', name: 'Hand in', phase: 'return', position: 2 },
    { key: 'refund', name: 'Refund', phase: 'return', position: 3 },
  ],
  lanes: [{ key: 'does', name: 'Does', position: 1, actor: 'clerk' }],
  cards: [
    { key: 'box', lane: 'does', step: 'pack', text: 'Looks for a box', position: 1 },
    { key: 'talk', lane: 'does', step: 'hand-in', text: 'Explains why', position: 1 },
  ],
  touchpointPlacements: [
    { key: 'at-counter', step: 'hand-in', touchpoint: 'counter', position: 1 },
    { key: 'by-letter', step: 'refund', touchpoint: 'letter', position: 1 },
  ],
  emotionPoints: [{ key: 'glad', step: 'refund', persona: 'sofia', score: 8 }],
  painPoints: [{ key: 'late', name: 'The money comes late' }],
  painPointPlacements: [{ key: 'refund', painPoint: 'late', step: 'refund', note: 'Weeks' }],
};

async function send(value: object): Promise<string> {
  const { data, errors } = await ws.admin(
    `mutation ($bundle: JSON!) { journeyMapImport(input: { bundle: $bundle }) {
      journeyMapId problems { message }
    } }`,
    { bundle: value },
  );
  expect(errors ?? data.journeyMapImport.problems).toEqual([]);
  return data.journeyMapImport.journeyMapId;
}

/** Runs an operation that must go well. */
async function run(document: string, variables: object = {}) {
  const { data, errors } = await ws.admin(document, { ...variables });
  expect(errors).toBeUndefined();
  return data;
}

async function take(label?: string) {
  const { mapSnapshotCreate } = await run(
    `mutation ($mapId: ID!, $label: String) {
      mapSnapshotCreate(input: { journeyMapId: $mapId, label: $label }) {
        id number label reason hash contentRevision partCount revision key createdById journeyMap { id }
      }
    }`,
    { mapId, label },
  );
  return mapSnapshotCreate;
}

const RESTORE = `mutation ($id: ID!, $acceptLosses: Boolean! = false, $dryRun: Boolean! = false) {
  mapSnapshotRestore(input: { id: $id, acceptLosses: $acceptLosses, dryRun: $dryRun }) {
    dryRun keptSnapshotId
    journeyMap { id name snapshots { nodes { number reason label } } }
    losses { missingType missingName part { type key } isLeftOut }
    consequences { type effect count }
    diff { isSame added { part { type key } } removed { part { type key } } moved { part { type key } } changed { part { type key } fields { field } } }
  }
}`;

async function restore(id: string, options: object = {}) {
  return (await run(RESTORE, { id, ...options })).mapSnapshotRestore;
}

async function exported() {
  return (await run('query ($id: ID!) { journeyMapExport(id: $id) }', { id: mapId }))
    .journeyMapExport;
}

/** The ids of the steps and cards, by key. */
async function idsByKey(): Promise<Record<string, string>> {
  const { journeyMap } = await run(
    `query ($id: ID!) { journeyMap(id: $id) {
      phases { nodes { id key } } steps { nodes { id key } } cards { nodes { id key } }
      touchpointPlacements { nodes { id key } } painPointPlacements: id
    } }`,
    { id: mapId },
  );
  const { phases, steps, cards, touchpointPlacements } = journeyMap;
  const all = [phases, steps, cards, touchpointPlacements].flatMap(({ nodes }) => nodes);
  return Object.fromEntries(all.map(({ id, key }) => [key, id]));
}

/** Rebuilds the map: something of everything a person may do to it, keys that change hands included. */
async function rebuild(): Promise<void> {
  const ids = await idsByKey();
  await run(
    `mutation ($mapId: ID!, $handIn: ID!, $refund: ID!, $pack: ID!, $talk: ID!) {
      gone: stepDelete(input: { id: $pack }) { id }
      wait: stepCreate(input: { journeyMapId: $mapId, name: "Wait", key: "pack", position: 1 }) { id }
      renamed: stepUpdate(input: { id: $refund, name: "Money back", key: "money" }) { id }
      moved: stepBulkUpsert(input: { rows: [{ id: $handIn, position: 3, key: "refund" }, { id: $refund, position: 2 }] }) { updated }
      said: cardUpdate(input: { id: $talk, stepId: $refund, text: "Says nothing" }) { id }
    }`,
    { mapId, handIn: ids['hand-in'], refund: ids.refund, pack: ids.pack, talk: ids.talk },
  );
  await run(
    `mutation ($mapId: ID!) {
      points: emotionPointBulkUpsert(input: { rows: [{ journeyMapId: $mapId, key: "glad", score: 2 }] }) { updated }
      map: journeyMapUpdate(input: { id: $mapId, name: "Changed", emotionMin: -5, emotionMax: 5, personaIds: [] }) { id }
    }`,
    { mapId },
  );
}

describe('taking a version of a map', () => {
  it('keeps the map with a number of its own', async () => {
    const first = await take(' Before the workshop ');
    const second = await take();

    expect(first).toEqual({
      id: expect.any(String),
      number: 1,
      label: 'Before the workshop',
      reason: 'MANUAL',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      contentRevision: expect.any(Number),
      partCount: 12,
      revision: 1,
      key: null,
      createdById: expect.any(String),
      journeyMap: { id: mapId },
    });
    expect(second).toMatchObject({ number: 2, label: null, hash: first.hash });
  });

  it('refuses what cannot be', async () => {
    const ask = (input: object, call = ws.admin) =>
      call(
        'mutation ($input: MapSnapshotCreateInput!) { mapSnapshotCreate(input: $input) { id } }',
        {
          input,
        },
      );
    const other = await server.openWorkspace();

    const answers = await Promise.all([
      ask({ journeyMapId: mapId, reason: 'AUTO' }),
      ask({ journeyMapId: mapId, label: 'x'.repeat(301) }),
      ask({ journeyMapId: mapId }, other.admin),
    ]);

    expect(
      answers.map(({ errors }) => [errors?.[0]?.extensions.code, errors?.[0]?.message]),
    ).toEqual([
      ['BAD_USER_INPUT', 'AUTO is for the versions the server takes by itself. Say MANUAL.'],
      ['BAD_USER_INPUT', 'label holds 301 characters; 300 are allowed, and no NUL.'],
      ['NOT_FOUND', 'There is no journey map with this id.'],
    ]);
    expect((await run('{ mapSnapshots { totalCount } }')).mapSnapshots).toEqual({ totalCount: 0 });
  });

  it('keeps the figures of the metrics, to compare them later', async () => {
    const { metric } = await run(
      `mutation { metric: metricCreate(input: { key: "nps", name: "NPS", type: NPS }) { id } }`,
    );
    await run(
      `mutation ($metricId: ID!, $mapId: ID!) {
        placed: metricPlacementCreate(input: { metricId: $metricId, journeyMapId: $mapId }) { id }
        may: dataPointCreate(input: { metricId: $metricId, periodStartDate: "2026-05-01", components: { promoters: 50, passives: 30, detractors: 20 } }) { id }
      }`,
      { metricId: metric.id, mapId },
    );
    const { id } = await take('May');
    await run(
      `mutation ($metricId: ID!) {
        june: dataPointCreate(input: { metricId: $metricId, periodStartDate: "2026-06-01", components: { promoters: 12, passives: 4, detractors: 4 } }) { id }
      }`,
      { metricId: metric.id },
    );

    const { journeyMapDiff } = await run(
      `query ($id: ID!, $mapId: ID!) { journeyMapDiff(from: { snapshotId: $id }, to: { journeyMapId: $mapId }) {
        isSame from { number label } to { number } changed { part { type } }
        metrics { key before { value isOnMap startDate } after { value sampleSize startDate } current { absoluteChange improved comparable objections { code } } baseline { comparable } }
        text
      } }`,
      { id, mapId },
    );

    expect(journeyMapDiff).toEqual({
      isSame: false,
      from: { number: 1, label: 'May' },
      to: { number: null },
      changed: [],
      metrics: [
        {
          key: 'nps',
          before: { value: 30, isOnMap: true, startDate: '2026-05-01' },
          after: { value: 40, sampleSize: 20, startDate: '2026-06-01' },
          current: {
            absoluteChange: 10,
            improved: true,
            comparable: false,
            objections: [{ code: 'TOO_FEW_AFTER' }],
          },
          baseline: null,
        },
      ],
      text: expect.stringContaining(
        '- “NPS”: current 30 → 40 (+10), not comparable: Only 20 stand behind the value after',
      ),
    });
  });
});

describe('restoring a version of a map', () => {
  it('brings everything back, keeps what was, and can go back again', async () => {
    const [before, ids] = [await exported(), await idsByKey()];
    const { id } = await take('Good');
    await rebuild();
    const rebuilt = await exported();

    const report = await restore(id);

    expect(report).toMatchObject({
      dryRun: false,
      losses: [],
      consequences: [],
      journeyMap: {
        id: mapId,
        name: 'Today',
        snapshots: {
          nodes: [
            { number: 1, reason: 'MANUAL', label: 'Good' },
            { number: 2, reason: 'AUTO', label: 'Before version 1 was restored' },
          ],
        },
      },
      diff: {
        isSame: false,
        added: [{ part: { type: 'Card', key: 'box' } }],
        removed: [],
        moved: expect.arrayContaining([
          expect.objectContaining({ part: { type: 'Card', key: 'talk' } }),
        ]),
      },
    });
    expect(sorted(await exported())).toEqual(sorted(before));
    const { 'hand-in': handIn, refund, talk, 'at-counter': counter } = ids;
    expect(await idsByKey()).toMatchObject({
      'hand-in': handIn,
      refund,
      talk,
      'at-counter': counter,
    });

    await restore(report.keptSnapshotId);

    expect(sorted(await exported())).toEqual(sorted(rebuilt));
  });

  it('tells those who follow of each part, in one go', async () => {
    const { id } = await take();
    await run(
      `mutation ($mapId: ID!, $card: ID!) {
        new: stepCreate(input: { journeyMapId: $mapId, name: "Later" }) { id }
        said: cardUpdate(input: { id: $card, text: "Says nothing" }) { id }
      }`,
      { mapId, card: (await idsByKey()).talk },
    );
    const { changeCursor } = await run('{ changeCursor }');

    await restore(id);

    const { changes } = await run(
      `query ($after: ChangeCursor!) { changes(after: $after) {
        nodes { type action changedFields journeyMapId requestId }
      } }`,
      { after: changeCursor },
    );
    const onMap = { journeyMapId: mapId, requestId: changes.nodes[0].requestId };
    expect(changes.nodes).toEqual([
      { type: 'MapSnapshot', action: 'CREATED', changedFields: [], ...onMap },
      { type: 'Card', action: 'UPDATED', changedFields: ['text'], ...onMap },
      { type: 'Step', action: 'DELETED', changedFields: [], ...onMap },
    ]);
  });

  it('does nothing where nothing changed, and keeps no second version', async () => {
    const { id } = await take();
    const { contentRevision } = (await exported()).map;

    const report = await restore(id);

    expect(report).toMatchObject({ keptSnapshotId: id, diff: { isSame: true } });
    expect((await exported()).map.contentRevision).toBe(contentRevision);
  });

  it('tells in a dry run what it would do, and writes nothing', async () => {
    const { id } = await take();
    await rebuild();
    const before = await exported();

    const foretold = await restore(id, { dryRun: true });

    expect(foretold).toMatchObject({ dryRun: true, keptSnapshotId: null });
    expect(await exported()).toEqual(before);
    expect((await run('{ mapSnapshots { totalCount } }')).mapSnapshots.totalCount).toBe(1);
    const { diff, losses, consequences } = await restore(id);
    expect({ diff, losses, consequences }).toEqual({
      diff: foretold.diff,
      losses: foretold.losses,
      consequences: foretold.consequences,
    });
  });

  it('refuses what would lose something, unless that is accepted', async () => {
    const { id } = await take();
    const { touchpoint, persona, actor } = await run(
      '{ touchpoint(key: "counter") { id } persona(key: "sofia") { id } actor(key: "clerk") { id } }',
    );
    await run(
      `mutation ($touchpoint: ID!, $persona: ID!, $actor: ID!) {
        a: touchpointDelete(input: { id: $touchpoint }) { id }
        b: personaDelete(input: { id: $persona }) { id }
        c: actorDelete(input: { id: $actor }) { id }
      }`,
      { touchpoint: touchpoint.id, persona: persona.id, actor: actor.id },
    );
    const before = await exported();

    const { errors } = await ws.admin(RESTORE, { id });

    expect(errors?.[0]).toMatchObject({
      message:
        'Today (AS_IS), version 1 shows what no longer exists: the persona “Sofia”, the actor “Clerk”, the touchpoint “Counter”. Create it again, or set acceptLosses to go on without it; dryRun tells every loss.',
      extensions: { code: 'REJECTED', path: 'acceptLosses', losses: 4 },
    });
    expect(await exported()).toEqual(before);

    const report = await restore(id, { acceptLosses: true });

    expect(report.losses).toEqual([
      { missingType: 'Persona', missingName: 'Sofia', part: null, isLeftOut: false },
      {
        missingType: 'Actor',
        missingName: 'Clerk',
        part: { type: 'Lane', key: 'does' },
        isLeftOut: false,
      },
      {
        missingType: 'Touchpoint',
        missingName: 'Counter',
        part: { type: 'TouchpointPlacement', key: 'at-counter' },
        isLeftOut: true,
      },
      {
        missingType: 'Persona',
        missingName: 'Sofia',
        part: { type: 'EmotionPoint', key: 'glad' },
        isLeftOut: true,
      },
    ]);
    expect(await exported()).toEqual(before);
  });

  it('says what else goes with the parts that go', async () => {
    const { id } = await take();
    const { touchpoint } = await run('{ touchpoint(key: "letter") { id } }');
    const ids = await idsByKey();
    const { placed } = await run(
      `mutation ($stepId: ID!, $touchpointId: ID!) {
        placed: touchpointPlacementCreate(input: { stepId: $stepId, touchpointId: $touchpointId }) { id }
      }`,
      { stepId: ids.pack, touchpointId: touchpoint.id },
    );
    await run(
      `mutation ($placementId: ID!) { matchRuleCreate(input: {
        name: "Letters", priority: 1, placementId: $placementId, conditions: [{ field: TYPE, values: ["letter"] }]
      }) { id } }`,
      { placementId: placed.id },
    );

    const report = await restore(id, { dryRun: true });

    expect(report.consequences).toEqual([{ type: 'MatchRule', effect: 'DELETED', count: 1 }]);
  });

  it('lets nobody see or restore the versions of another workspace', async () => {
    const { id } = await take();
    const other = await server.openWorkspace();

    const answer = await other.admin(RESTORE, { id });

    expect(answer.errors?.[0]).toMatchObject({
      message: 'There is no map version with this id.',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('deletes a version on demand, and all of them with their map', async () => {
    const [{ id }] = [await take(), await take()];

    await run('mutation ($id: ID!) { mapSnapshotDelete(input: { id: $id }) { id } }', { id });

    const snapshots = '{ mapSnapshots { nodes { number } } }';
    expect((await run(snapshots)).mapSnapshots.nodes).toEqual([{ number: 2 }]);
    await run('mutation ($id: ID!) { journeyMapDelete(input: { id: $id }) { id } }', { id: mapId });
    expect((await run(snapshots)).mapSnapshots.nodes).toEqual([]);
  });
});

/** Bundles list what stands in no order by when it was made: here by key. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, sorted(part)]));
  }
  const parts = value.map(sorted);
  return parts.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
