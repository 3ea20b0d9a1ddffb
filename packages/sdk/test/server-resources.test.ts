import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { ArchivedError, NotFoundError, type ParcoursClient } from '../src/index.ts';
import { mapBundle } from './map-bundle.ts';
import { openClient } from './open-client.ts';

let server: TestServer;
let parcours: ParcoursClient;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ({ parcours } = await openClient(server));
});

describe('a resource of the server', () => {
  it('is created, read back, changed and cleared', async () => {
    const created = await parcours.journeys.create({
      key: 'onboarding',
      name: 'Onboarding',
      description: 'The first days',
      tags: ['new'],
      customFields: { team: 'A' },
    });
    const updated = await parcours.journeys.update({
      id: created.id,
      revision: 1,
      name: 'Welcome',
      description: null,
    });

    expect(created).toMatchObject({ revision: 1, tags: ['new'], customFields: { team: 'A' } });
    expect(updated).toEqual({
      ...created,
      name: 'Welcome',
      description: null,
      revision: 2,
      updatedAt: updated.updatedAt,
    });
    expect(await parcours.journeys.get({ key: 'onboarding' })).toEqual(updated);
    expect(await parcours.journeys.find(created.id)).toEqual(updated);
  });

  it('is listed page by page to the end', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    await parcours.journeys.bulkUpsert({ rows: names.map((name) => ({ name })) });

    const walked: string[] = [];
    const list = parcours.journeys.list({ first: 2, orderBy: [{ name: 'DESC' }] });
    for await (const { name } of list) walked.push(name);
    const page = await list;
    const filtered = await parcours.journeys.list({ where: { name: { in: ['B', 'D'] } } });

    expect(walked).toEqual(['E', 'D', 'C', 'B', 'A']);
    expect(page.nodes.map(({ name }) => name)).toEqual(['E', 'D']);
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(filtered.nodes.map(({ name }) => name).sort()).toEqual(['B', 'D']);
  });

  it('is written row by row, with what became of each', async () => {
    await parcours.journeys.create({ key: 'a', name: 'A' });
    await parcours.journeys.create({ key: 'b', name: 'B' });
    const rows = [{ key: 'a', name: 'A' }, { key: 'b', name: 'New' }, { key: 'c', name: 'C' }, {}];

    const tried = await parcours.journeys.bulkUpsert({ rows, dryRun: true });
    const written = await parcours.journeys.bulkUpsert({ rows });

    const counts = { created: 1, updated: 1, unchanged: 1, rejected: 1 };
    expect(tried).toMatchObject({ ...counts, dryRun: true, applied: false });
    expect(written).toMatchObject({ ...counts, dryRun: false, applied: true });
    expect(written.rows.map(({ status }) => status)).toEqual([
      'UNCHANGED',
      'UPDATED',
      'CREATED',
      'REJECTED',
    ]);
    expect(written.rows[3]?.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'name' }]);
    expect((await parcours.journeys.get({ key: 'b' })).name).toBe('New');
  });

  it('is archived, restored and deleted', async () => {
    const { id } = await parcours.journeys.create({ name: 'Old' });
    await parcours.journeyMaps.create({ journeyId: id, name: 'Today' });

    const archived = await parcours.journeys.archive({ id });
    const listed = await parcours.journeys.list();
    const all = await parcours.journeys.list({ includeArchived: true });
    const change = await parcours.journeys.update.safe({ id, name: 'New' });
    const restored = await parcours.journeys.restore({ id });
    const tried = await parcours.journeys.delete({ id, dryRun: true });
    const stillThere = await parcours.journeys.find(id);
    await parcours.journeys.delete({ id });

    expect(archived.archivedAt).not.toBeNull();
    expect([listed.nodes.length, all.nodes.length]).toEqual([0, 1]);
    expect(change).toEqual({ ok: false, error: expect.any(ArchivedError) });
    expect(restored.archivedAt).toBeNull();
    expect(tried).toMatchObject({
      dryRun: true,
      consequences: [
        { type: 'Journey', effect: 'DELETED', count: 1 },
        { type: 'JourneyMap', effect: 'DELETED', count: 1 },
      ],
    });
    expect(stillThere).not.toBeNull();
    expect(await parcours.journeys.find(id)).toBeNull();
    await expect(parcours.journeys.get(id)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is read through interfaces and with its relations', async () => {
    const { id } = await parcours.journeys.create({
      name: 'Onboarding',
      ownerId: (await parcours.members.list({ first: 1 })).nodes[0]?.id ?? null,
    });

    const { node, nodes } = await parcours.query({
      node: { $: { id }, on: { Journey: { name: true, owner: { name: true } } } },
      nodes: { $: { ids: [id, id] }, id: true },
    });

    expect(node).toEqual({ __typename: 'Journey', name: 'Onboarding', owner: { name: 'Tester' } });
    expect(nodes).toEqual([{ id }, { id }]);
  });
});

describe('a map of the server', () => {
  it('comes in as an upload, is drawn from its matrix, and goes out as it came', async () => {
    const upload = await parcours.uploads.create({ name: 'map.json' });
    await parcours.upload(upload.id, JSON.stringify(mapBundle), {
      contentType: 'application/json',
    });
    const tried = await parcours.journeyMaps.import({ uploadId: upload.id, dryRun: true });
    const report = await parcours.journeyMaps.import({ uploadId: upload.id });
    const id = report.journeyMapId ?? '';

    const matrix = await parcours.journeyMaps.matrix({ id });
    const again = await parcours.journeyMaps.import({
      bundle: await parcours.journeyMaps.export({ id }),
    });

    expect(tried).toMatchObject({ dryRun: true, applied: false, journeyMap: null, problems: [] });
    expect(report).toMatchObject({ applied: true, journeyMap: { id, name: 'Today' } });
    expect(matrix.columns.map(({ step }) => step.name)).toEqual(['Write', 'Wait']);
    expect(matrix.lanes[0]?.cells).toMatchObject([
      { column: 0, cards: [{ text: 'Writes a mail' }] },
    ]);
    expect(matrix.emotionSeries).toMatchObject([
      { persona: { name: 'Sofia' }, source: 'MEASURED', points: [{ column: 1, score: -2 }] },
    ]);
    expect(again.problems).toEqual([]);
    expect(again.sections.every(({ created, updated }) => created + updated === 0)).toBe(true);
  });

  it('says which object of a bundle it refuses', async () => {
    const bundle = { ...mapBundle, cards: [{ lane: 'nowhere', step: 'write', text: 'Lost' }] };

    const report = await parcours.journeyMaps.import({ bundle, atomic: true });

    expect(report.applied).toBe(false);
    expect(report.problems).toMatchObject([{ section: 'cards', index: 0 }]);
    expect(report.problems[0]?.message).toContain('nowhere');
  });
});
