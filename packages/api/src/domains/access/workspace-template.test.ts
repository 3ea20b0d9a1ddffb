import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '../../testing/harness.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { run } from '../../testing/map-bundles.ts';
import { exportMap, importMap } from '../exchange/testing/import.ts';
import { wholeBundle } from '../exchange/testing/whole-bundle.ts';

let server: TestServer;
let template: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  template = await server.openWorkspace('Our way to draw');
});
afterAll(() => server.close());

const CREATE = `mutation ($input: WorkspaceCreateInput!) {
  workspaceCreate(input: $input) { workspaceId secret copied { type count } }
}`;
const MAPS = '{ journeyMaps { nodes { id key createdById } } members { nodes { id } } }';

const makeTemplate = () =>
  run(template.admin, 'mutation { workspaceUpdate(input: { kind: TEMPLATE }) { kind } }');

async function open(name: string): Promise<{ call: Call; copied: object[] }> {
  const { workspaceCreate } = await run(template.admin, CREATE, {
    input: { name, fromTemplate: true },
  });
  return { call: server.callWith(workspaceCreate.secret), copied: workspaceCreate.copied };
}

describe('a workspace made from a template', () => {
  it('begins with all that is drawn there, and is on its own from then on', async () => {
    const { journeyMapId } = await importMap(template.admin, wholeBundle);
    await makeTemplate();
    const drawn = await exportMap(template.admin, journeyMapId);
    const { baselines: _, dataPoints: _points, ...expected } = drawn;

    const { call, copied } = await open('Team A');

    const there = await run(call, MAPS);
    expect(there.journeyMaps.nodes).toEqual([
      { id: journeyMapId, key: drawn.map.key, createdById: there.members.nodes[0].id },
    ]);
    expect(await exportMap(call, journeyMapId)).toEqual(expected);
    expect(copied).toContainEqual({ type: 'Step', count: drawn.steps.length });

    await run(
      call,
      'mutation ($id: ID!) { journeyMapUpdate(input: { id: $id, name: "Ours" }) { id } }',
      { id: journeyMapId },
    );
    expect(await exportMap(template.admin, journeyMapId)).toEqual(drawn);
  });

  it('begins with what is up to be mapped next, and with its weights', async () => {
    const { selectionCreate } = await run(
      template.admin,
      'mutation { selectionCreate(input: { name: "Next", volumeWeight: 3 }) { id } }',
    );
    await run(
      template.admin,
      'mutation ($id: ID!) { selectionCandidateCreate(input: { selectionId: $id, name: "Returns", volume: 40 }) { id } }',
      { id: selectionCreate.id },
    );
    await makeTemplate();

    const { call } = await open('Team B');

    expect(
      await run(
        call,
        '{ selections { nodes { name volumeWeight candidates { nodes { name volume } } } } }',
      ),
    ).toEqual({
      selections: {
        nodes: [
          {
            name: 'Next',
            volumeWeight: 3,
            candidates: { nodes: [{ name: 'Returns', volume: 40 }] },
          },
        ],
      },
    });
  });

  it('gets nothing of who works there and of the customers', async () => {
    await run(
      template.admin,
      `mutation { a: personaCreate(input: { key: "sofia", name: "Sofia" }) { id }
        b: contactCreate(input: { key: "ann", name: "Ann" }) { id } }`,
    );
    await makeTemplate();

    const { call } = await open('Team B');

    const { data } = await call(
      '{ personas { nodes { key createdById } } contacts { nodes { key } } members { nodes { name } } apiKeys { nodes { name } } workspace { kind } }',
    );
    expect(data).toEqual({
      personas: { nodes: [{ key: 'sofia', createdById: expect.any(String) }] },
      contacts: { nodes: [] },
      members: { nodes: [{ name: 'Administrator' }] },
      apiKeys: { nodes: [{ name: 'First admin key' }] },
      workspace: { kind: 'TEAM' },
    });
  });

  it('is refused where the workspace is no template, and nothing is opened', async () => {
    const before = await server.app.prisma.workspace.count();

    const { errors } = await template.admin(CREATE, { input: { name: 'No', fromTemplate: true } });

    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'The workspace “Our way to draw” is no template. Call with a key of one, or make this one a template with workspaceUpdate.',
        extensions: { code: 'CONFLICT', path: 'fromTemplate' },
      }),
    ]);
    expect(await server.app.prisma.workspace.count()).toBe(before);
  });
});
