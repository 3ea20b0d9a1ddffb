import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, returnBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, returnBundle);
});

async function take(): Promise<{ id: string }> {
  const { mapSnapshotCreate } = await run(
    ws.admin,
    'mutation ($mapId: ID!) { mapSnapshotCreate(input: { journeyMapId: $mapId, label: "Good" }) { id } }',
    { mapId },
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
  return (await run(ws.admin, RESTORE, { id, ...options })).mapSnapshotRestore;
}

async function exported() {
  return (await run(ws.admin, 'query ($id: ID!) { journeyMapExport(id: $id) }', { id: mapId }))
    .journeyMapExport;
}

/** The ids of the steps and cards, by key. */
async function idsByKey(): Promise<Record<string, string>> {
  const { journeyMap } = await run(
    ws.admin,
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
    ws.admin,
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
    ws.admin,
    `mutation ($mapId: ID!) {
      points: emotionPointBulkUpsert(input: { rows: [{ journeyMapId: $mapId, key: "glad", score: 2 }] }) { updated }
      map: journeyMapUpdate(input: { id: $mapId, name: "Changed", emotionMin: -5, emotionMax: 5, personaIds: [] }) { id }
    }`,
    { mapId },
  );
}

describe('restoring a version of a map', () => {
  it('brings everything back, keeps what was, and can go back again', async () => {
    const [before, ids] = [await exported(), await idsByKey()];
    const { id } = await take();
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
      ws.admin,
      `mutation ($mapId: ID!, $card: ID!) {
        new: stepCreate(input: { journeyMapId: $mapId, name: "Later" }) { id }
        said: cardUpdate(input: { id: $card, text: "Says nothing" }) { id }
      }`,
      { mapId, card: (await idsByKey()).talk },
    );
    const { changeCursor } = await run(ws.admin, '{ changeCursor }');

    await restore(id);
    // Everything written so far has its place in the log then.
    await run(ws.admin, '{ changeCursor }');

    const { changes } = await run(
      ws.admin,
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
    expect((await run(ws.admin, '{ mapSnapshots { totalCount } }')).mapSnapshots.totalCount).toBe(
      1,
    );
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
      ws.admin,
      '{ touchpoint(key: "counter") { id } persona(key: "sofia") { id } actor(key: "clerk") { id } }',
    );
    await run(
      ws.admin,
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
        'Today (AS_IS), version 1 “Good” shows what no longer exists: the persona “Sofia”, the actor “Clerk”, the touchpoint “Counter”. Create it again, or set acceptLosses to go on without it; dryRun tells every loss.',
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
    const { touchpoint } = await run(ws.admin, '{ touchpoint(key: "letter") { id } }');
    const ids = await idsByKey();
    const { placed } = await run(
      ws.admin,
      `mutation ($stepId: ID!, $touchpointId: ID!) {
        placed: touchpointPlacementCreate(input: { stepId: $stepId, touchpointId: $touchpointId }) { id }
      }`,
      { stepId: ids.pack, touchpointId: touchpoint.id },
    );
    await run(
      ws.admin,
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
