import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, returnBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, returnBundle);
});
afterAll(() => server.close());

describe('mapTemplateUpdate', () => {
  it('calls a template otherwise, and leaves what it holds', async () => {
    const { mapTemplateCreate: made } = await run(
      ws.admin,
      `mutation ($id: ID!) { mapTemplateCreate(input: { source: { journeyMapId: $id }, name: "Returns", description: "For shops" }) {
        id partCount
      } }`,
      { id: mapId },
    );

    const { mapTemplateUpdate: renamed } = await run(
      ws.admin,
      `mutation ($id: ID!) { mapTemplateUpdate(input: { id: $id, revision: 1, key: "returns", name: "Any return" }) {
        id key name description partCount revision
      } }`,
      { id: made.id },
    );

    expect(renamed).toEqual({
      ...made,
      key: 'returns',
      name: 'Any return',
      description: 'For shops',
      revision: 2,
    });
  });
});

describe('mapSnapshotUpdate', () => {
  const update = (input: object) =>
    ws.admin(
      'mutation ($input: MapSnapshotUpdateInput!) { mapSnapshotUpdate(input: $input) { label hash number } }',
      { input },
    );

  it('labels a version, takes its label away, and leaves what it shows', async () => {
    const { mapSnapshotCreate: made } = await run(
      ws.admin,
      'mutation ($id: ID!) { mapSnapshotCreate(input: { journeyMapId: $id }) { id hash number } }',
      { id: mapId },
    );
    const { id, ...shown } = made;

    const labelled = await update({ id, label: ' Before the fair ' });
    const refused = await update({ id, label: 'x'.repeat(301) });
    const bare = await update({ id, label: null });

    expect(labelled.data.mapSnapshotUpdate).toEqual({ ...shown, label: 'Before the fair' });
    expect(refused.errors?.[0]).toMatchObject({
      message: 'label holds 301 characters; 300 are allowed, and no NUL.',
      extensions: { code: 'BAD_USER_INPUT', path: 'label' },
    });
    expect(bare.data.mapSnapshotUpdate).toEqual({ ...shown, label: null });
  });

  it('knows no version of another workspace', async () => {
    const { mapSnapshotCreate: made } = await run(
      ws.admin,
      'mutation ($id: ID!) { mapSnapshotCreate(input: { journeyMapId: $id }) { id } }',
      { id: mapId },
    );
    const other = await server.openWorkspace();

    const { errors } = await other.admin(
      'mutation ($id: ID!) { mapSnapshotUpdate(input: { id: $id, label: "Mine" }) { id } }',
      { id: made.id },
    );

    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
