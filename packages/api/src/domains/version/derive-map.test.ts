import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, bundle);
});

const bundle = {
  format: 'parcours-map/1',
  touchpoints: [{ key: 'counter', name: 'Counter' }],
  personas: [{ key: 'sofia', name: 'Sofia' }],
  journey: { key: 'return', name: 'I return an order' },
  map: {
    key: 'today',
    name: 'Today',
    description: 'In the shop',
    personas: ['sofia'],
    reviewDate: '2026-12-01',
    emotionMax: 5,
  },
  phases: [{ key: 'return', name: 'Return', position: 1 }],
  steps: [
    { key: 'pack', name: 'Pack', position: 1 },
    { key: 'hand-in', name: 'Hand in', phase: 'return', position: 2, tags: ['shop'] },
  ],
  lanes: [{ key: 'does', name: 'Does', position: 1 }],
  cards: [{ key: 'talk', lane: 'does', step: 'hand-in', text: 'Explains why', position: 1 }],
  touchpointPlacements: [{ key: 'there', step: 'hand-in', touchpoint: 'counter', position: 1 }],
  emotionPoints: [{ key: 'glad', step: 'hand-in', persona: 'sofia', score: 4 }],
  painPoints: [{ key: 'queue', name: 'There is a queue' }],
  painPointPlacements: [{ key: 'here', painPoint: 'queue', step: 'hand-in' }],
};

const DERIVE = `mutation ($input: JourneyMapDeriveInput!) { journeyMapDerive(input: $input) {
  dryRun parts { type count } losses { missingName part { type key } }
  journeyMap {
    id key name description state reviewDate basedOn { id } basedOnRevision emotionMax journey { key } personas { key }
    phases { nodes { key name } } steps { nodes { key name tags phase { key } } }
    cards { nodes { key text lane { key } step { key } } }
  }
} }`;

async function derive(input: object) {
  return (await run(ws.admin, DERIVE, { input })).journeyMapDerive;
}

const isSame = async (from: object, to: object) =>
  (
    await run(
      ws.admin,
      `query ($from: MapSourceInput!, $to: MapSourceInput!) { journeyMapDiff(from: $from, to: $to) {
        map { field } added { part { type } } removed { part { type } } moved { part { type } }
        changed { part { type } fields { field } }
      } }`,
      { from, to },
    )
  ).journeyMapDiff;

const countMaps = async () =>
  (await run(ws.admin, '{ journeyMaps { totalCount } steps { totalCount } }')) as object;

describe('a map derived from another', () => {
  it('has everything the other has, with the same keys, and says where it comes from', async () => {
    const { contentRevision } = (
      await run(ws.admin, 'query ($id: ID!) { journeyMap(id: $id) { contentRevision } }', {
        id: mapId,
      })
    ).journeyMap;

    const report = await derive({
      source: { journeyMapId: mapId },
      name: 'Tomorrow',
      key: 'tomorrow',
    });

    expect(report).toEqual({
      dryRun: false,
      losses: [],
      parts: [
        { type: 'Phase', count: 1 },
        { type: 'Step', count: 2 },
        { type: 'Lane', count: 1 },
        { type: 'Card', count: 1 },
        { type: 'TouchpointPlacement', count: 1 },
        { type: 'EmotionPoint', count: 1 },
        { type: 'PainPointPlacement', count: 1 },
      ],
      journeyMap: {
        id: expect.any(String),
        key: 'tomorrow',
        name: 'Tomorrow',
        description: 'In the shop',
        state: 'TO_BE',
        reviewDate: null,
        basedOn: { id: mapId },
        basedOnRevision: contentRevision,
        emotionMax: 5,
        journey: { key: 'return' },
        personas: [{ key: 'sofia' }],
        phases: { nodes: [{ key: 'return', name: 'Return' }] },
        steps: {
          nodes: [
            { key: 'pack', name: 'Pack', tags: [], phase: null },
            { key: 'hand-in', name: 'Hand in', tags: ['shop'], phase: { key: 'return' } },
          ],
        },
        cards: {
          nodes: [
            { key: 'talk', text: 'Explains why', lane: { key: 'does' }, step: { key: 'hand-in' } },
          ],
        },
      },
    });
    expect(await isSame({ journeyMapId: mapId }, { journeyMapId: report.journeyMap.id })).toEqual({
      map: [{ field: 'name' }, { field: 'reviewDate' }, { field: 'state' }],
      added: [],
      removed: [],
      moved: [],
      changed: [],
    });
  });

  it('knows its parts again although they have no keys and are renamed', async () => {
    const { stepCreate } = await run(
      ws.admin,
      'mutation ($mapId: ID!) { stepCreate(input: { journeyMapId: $mapId, name: "Wait" }) { id } }',
      { mapId },
    );
    const { journeyMap } = await derive({ source: { journeyMapId: mapId }, name: 'Tomorrow' });
    const copy = journeyMap.steps.nodes[2];
    expect(Buffer.from(stepCreate.id, 'base64url').toString()).toBe(`Step:${copy.key}`);
    await run(
      ws.admin,
      `mutation ($mapId: ID!, $key: String!) { stepBulkUpsert(input: { rows: [{ journeyMapId: $mapId, key: $key, name: "Sit down" }] }) { updated } }`,
      { mapId: journeyMap.id, key: copy.key },
    );

    const diff = await isSame({ journeyMapId: mapId }, { journeyMapId: journeyMap.id });

    expect(diff).toMatchObject({
      added: [],
      removed: [],
      changed: [{ part: { type: 'Step' }, fields: [{ field: 'name' }] }],
    });
  });

  it('leaves out what it should, and can be a plain copy', async () => {
    const report = await derive({
      source: { journeyMapId: mapId },
      name: 'Copy',
      state: 'AS_IS',
      leaveOut: ['CARDS', 'EMOTIONS', 'PAIN_POINTS', 'TOUCHPOINTS'],
    });

    expect(report.parts).toEqual([
      { type: 'Phase', count: 1 },
      { type: 'Step', count: 2 },
      { type: 'Lane', count: 1 },
    ]);
    expect(report.journeyMap).toMatchObject({ state: 'AS_IS', cards: { nodes: [] } });
  });

  it('can come from a version', async () => {
    const { mapSnapshotCreate } = await run(
      ws.admin,
      'mutation ($mapId: ID!) { mapSnapshotCreate(input: { journeyMapId: $mapId }) { id contentRevision } }',
      { mapId },
    );
    await run(
      ws.admin,
      'mutation ($mapId: ID!) { stepCreate(input: { journeyMapId: $mapId, name: "Later" }) { id } }',
      { mapId },
    );

    const { journeyMap } = await derive({
      source: { snapshotId: mapSnapshotCreate.id },
      name: 'From before',
    });

    expect(journeyMap).toMatchObject({
      basedOn: { id: mapId },
      basedOnRevision: mapSnapshotCreate.contentRevision,
      steps: { nodes: [{ key: 'pack' }, { key: 'hand-in' }] },
    });
  });

  it('is only tried in a dry run, and refused with nothing written', async () => {
    const before = await countMaps();
    const source = { journeyMapId: mapId };
    const other = await server.openWorkspace();

    const foretold = await derive({ source, name: 'Tomorrow', dryRun: true });
    const taken = await ws.admin(DERIVE, { input: { source, name: 'Again', key: 'today' } });
    const foreign = await other.admin(DERIVE, { input: { source, name: 'Theirs' } });

    expect(foretold).toMatchObject({ dryRun: true, journeyMap: null });
    expect(foretold.parts).toHaveLength(7);
    expect(taken.errors?.[0]?.extensions).toMatchObject({ code: 'KEY_TAKEN', path: 'key' });
    expect(foreign.errors?.[0]).toMatchObject({
      message: 'There is no journey map with this id.',
      extensions: { code: 'NOT_FOUND', path: 'source' },
    });
    expect(await countMaps()).toEqual(before);
  });

  it('takes as many statements for many steps as for few', async () => {
    const steps = Array.from({ length: 300 }, (_, place) => ({
      key: `step-${place}`,
      name: `Step ${place}`,
      position: place + 1,
    }));
    const cards = steps.map(({ key }) => ({
      key: `card-${key}`,
      lane: 'does',
      step: key,
      text: 'Does',
    }));
    const large = await importBundle(ws.admin, {
      ...bundle,
      map: { ...bundle.map, key: 'large', name: 'Large' },
      steps: [...bundle.steps.map((step) => ({ ...step, position: undefined })), ...steps],
      cards: [...bundle.cards, ...cards],
      painPoints: [],
      painPointPlacements: [{ key: 'large', painPoint: 'queue', step: 'hand-in' }],
    });
    const statements = (source: string, name: string) =>
      server.queriesOf(() => derive({ source: { journeyMapId: source }, name, dryRun: true }));

    const [few, many] = [await statements(mapId, 'Small'), await statements(large, 'Big')];

    expect(many).toEqual(few);
  });
});

describe('a template', () => {
  const CREATE = `mutation ($input: MapTemplateCreateInput!) { mapTemplateCreate(input: $input) {
    id key name description partCount
  } }`;

  it('keeps the structure of a map, and maps start from it', async () => {
    const { mapTemplateCreate: template } = await run(ws.admin, CREATE, {
      input: { source: { journeyMapId: mapId }, key: 'shop', name: 'Shop', description: 'Returns' },
    });
    await run(ws.admin, 'mutation ($id: ID!) { journeyMapDelete(input: { id: $id }) { id } }', {
      id: mapId,
    });
    const { journey } = await run(ws.admin, '{ journey(key: "return") { id } }');

    const { journeyMap } = await derive({
      source: { templateId: template.id },
      journeyId: journey.id,
      name: 'Fresh',
      state: 'AS_IS',
    });

    expect(template).toMatchObject({
      key: 'shop',
      name: 'Shop',
      description: 'Returns',
      partCount: 6,
    });
    expect(journeyMap).toMatchObject({
      name: 'Fresh',
      state: 'AS_IS',
      basedOn: null,
      basedOnRevision: null,
      personas: [],
      phases: { nodes: [{ key: 'return' }] },
      steps: { nodes: [{ key: 'pack' }, { key: 'hand-in' }] },
      cards: { nodes: [{ key: 'talk' }] },
    });
    expect(
      await isSame({ templateId: template.id }, { journeyMapId: journeyMap.id }),
    ).toMatchObject({ added: [], removed: [], moved: [], changed: [] });
  });

  it('needs a journey for its maps, and a key of its own', async () => {
    const input = { source: { journeyMapId: mapId }, key: 'shop', name: 'Shop' };
    const { mapTemplateCreate: template } = await run(ws.admin, CREATE, { input });

    const twice = await ws.admin(CREATE, { input });
    const homeless = await ws.admin(DERIVE, {
      input: { source: { templateId: template.id }, name: 'Fresh' },
    });

    expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'KEY_TAKEN', path: 'key' });
    expect(homeless.errors?.[0]).toMatchObject({
      message: 'journeyId is missing; a template belongs to no journey.',
      extensions: { code: 'BAD_USER_INPUT', path: 'journeyId' },
    });
    expect((await run(ws.admin, '{ mapTemplates { totalCount } }')).mapTemplates.totalCount).toBe(
      1,
    );
  });
});
