import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConformanceFake } from './conformance-fake.ts';
import { type ConformanceWorld, openWorld, START } from './conformance-world.ts';

const HOUR = 3_600_000;
const ago = (milliseconds: number) => new Date(START.getTime() - milliseconds);

/** What reading must hold, whatever happens: nothing is lost, and nothing comes twice. */
export function describeReading(start: (now: () => Date) => Promise<ConformanceFake>): void {
  describe('reading', () => {
    let world: ConformanceWorld;
    let fake: ConformanceFake;

    beforeEach(async () => {
      world = await openWorld(start);
      fake = world.fake;
    });
    afterEach(() => world.close());

    const addMany = (count: number, at: (place: number) => Date) =>
      Array.from({ length: count }, (_none, place) =>
        fake.add({ name: `Person ${place}`, email: `p${place}@example.com` }, at(place)),
      );
    const expectAll = async () => {
      const wanted = [...fake.people()].map(([id, name]) => [id, [name]] as const).sort();
      expect([...(await world.known())].sort()).toEqual(wanted);
      const { contacts } = await world.call('{ contacts(first: 1) { totalCount } }');
      expect(contacts.totalCount).toBe(wanted.length);
    };

    it('takes everything in once, and nothing the second time', async () => {
      addMany(450, (place) => ago(HOUR + place * 1_000));

      const first = await world.run();
      const second = await world.run();

      expect([first, second]).toEqual([
        { changed: 450, failed: [] },
        { changed: 0, failed: [] },
      ]);
      await expectAll();
    });

    it('takes in what changed, and what came late inside the lag', async () => {
      const [id = ''] = addMany(3, () => ago(HOUR));
      await world.run();

      fake.setIndexLag(30_000);
      world.pass(HOUR);
      fake.change(id, { name: 'Ada' });
      const late = fake.add({ name: 'Late', email: null });
      world.pass(10_000);
      const unseen = await world.run();
      world.pass(120_000);
      const seen = await world.run();

      expect([unseen.changed, seen.changed]).toEqual([0, 2]);
      expect((await world.known()).get(late)).toEqual(['Late']);
      await expectAll();
    });

    it('loses none of 10,000 records of one moment', { timeout: 240_000 }, async () => {
      addMany(3, () => ago(3 * HOUR));
      addMany(10_000, () => ago(2 * HOUR));
      addMany(3, () => ago(HOUR));

      const { changed } = await world.run();

      expect(changed).toBe(10_006);
      await expectAll();
    });

    it('bears pages in another order, with a record twice', async () => {
      addMany(450, (place) => ago(HOUR + place * 1_000));
      fake.server.faults.push({ when: fake.isRead, times: 3, change: fake.disturb });

      await world.run();

      await expectAll();
    });

    it('loses nothing that changes while it is read', async () => {
      const ids = addMany(600, (place) => ago(2 * HOUR - place * 1_000));
      const [first = '', second = ''] = ids;
      fake.server.faults.push({
        when: fake.isRead,
        after: 1,
        before: () => {
          fake.change(first, { name: 'Moved away' });
          fake.change(second, { name: 'Moved too' });
        },
      });

      await world.run();
      world.pass(HOUR);
      await world.run();

      await expectAll();
    });

    it('goes on with a new token when the old one runs out', async () => {
      addMany(450, (place) => ago(HOUR + place * 1_000));
      fake.server.faults.push({ when: fake.isRead, after: 1, before: () => fake.expireToken() });

      const { failed } = await world.run();

      expect(failed).toEqual([]);
      await expectAll();
    });

    it.each([
      ['rateLimited', 'RATE_LIMITED'],
      ['forbidden', 'SCOPE'],
      ['errorInside', 'SCOPE'],
      ['down', 'TRANSIENT'],
    ] as const)(
      'tells of an answer that is %s, keeps its place, and goes on later',
      async (kind, code) => {
        addMany(450, (place) => ago(HOUR + place * 1_000));
        fake.server.faults.push({ when: fake.isRead, after: 1, reply: fake.replies[kind] });

        const refused = await world.run();
        const { crmSource } = await world.call(
          `query ($id: ID!) { crmSource(id: $id) { streams { failures errorCode errorMessage takenIn } } }`,
          { id: world.sourceId },
        );
        world.pass(HOUR);
        const resumed = await world.run();

        expect(refused.failed).toHaveLength(1);
        expect(crmSource.streams).toEqual([
          {
            failures: 1,
            errorCode: code,
            errorMessage: expect.stringMatching(/\.$/),
            takenIn: 200,
          },
        ]);
        expect(resumed).toMatchObject({ changed: 250, failed: [] });
        await expectAll();
      },
    );

    it('takes null and missing fields, and keeps fields nobody knows', async () => {
      const bare = fake.add({ name: null, email: null }, ago(HOUR));
      const rich = fake.add({ name: 'Ada', email: 'ada@example.com', custom: '38' }, ago(HOUR));
      await world.run();
      world.pass(HOUR);
      fake.change(rich, { name: null });
      world.pass(120_000);

      await world.run();

      const known = await world.known();
      expect([known.get(bare), known.get(rich)]).toEqual([[null], ['Ada']]);
      const { crmRecords } = await world.call(
        '{ crmRecords(first: 10, where: { problemCode: { eq: null } }) { nodes { externalId payload } } }',
      );
      const record = crmRecords.nodes.find(
        (one: { externalId: string }) => one.externalId === rich,
      );
      expect(JSON.stringify(record.payload)).toContain('"38"');
    });

    it('finds what was deleted and what was missed, and what comes back', async () => {
      const [gone = '', kept = ''] = addMany(3, () => ago(HOUR));
      await world.run();
      fake.remove(gone);
      const missed = fake.add({ name: 'Missed', email: null }, ago(2 * HOUR));
      world.pass(HOUR);

      await world.run('Reconcile');

      expect((await world.known()).has(gone)).toBe(false);
      expect((await world.known()).get(missed)).toEqual(['Missed']);
      expect((await world.known()).has(kept)).toBe(true);
      await expectAll();

      fake.change(gone, { name: 'Back' });
      world.pass(120_000);
      await world.run();
      await expectAll();
    });

    it('makes one person of two that were merged, and two again when asked', async () => {
      const [from = '', into = ''] = addMany(2, () => ago(HOUR));
      await world.run();
      world.pass(HOUR);
      fake.merge(from, into);
      world.pass(120_000);

      await world.run('Reconcile');

      const contacts = '{ contacts(first: 10) { nodes { id name } } }';
      const merged = await world.call(contacts);
      expect(merged.contacts.nodes).toEqual([{ id: expect.any(String), name: 'Person 1' }]);

      const all = await world.call(
        '{ contacts(first: 10, includeArchived: true) { nodes { id name } } }',
      );
      const id = all.contacts.nodes.find((one: { name: string }) => one.name === 'Person 0').id;
      const undo = 'mutation ($id: ID!) { contactMergeUndo(input: { id: $id }) { name } }';
      await world.call(undo, { id });
      world.pass(HOUR);
      await world.run();

      const parted = await world.call(contacts);
      expect(parted.contacts.nodes.map(({ name }: { name: string }) => name).sort()).toEqual([
        'Person 0',
        'Person 1',
      ]);
    });
  });
}
