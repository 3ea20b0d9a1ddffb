import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConformanceFake } from './conformance-fake.ts';
import { type ConformanceWorld, openWorld, START } from './conformance-world.ts';

const HOUR = 3_600_000;

/** What writing back must hold: each thing arrives once, and every refusal reaches a person. */
export function describeWriting(start: (now: () => Date) => Promise<ConformanceFake>): void {
  describe('writing back', () => {
    let world: ConformanceWorld;
    let fake: ConformanceFake;
    let ids: string[];

    beforeEach(async () => {
      world = await openWorld(start);
      fake = world.fake;
      ids = ['Ada', 'Ben', 'Cleo'].map((name) =>
        fake.add({ name, email: `${name}@example.com` }, new Date(+START - HOUR)),
      );
      await world.run();
      world.pass(HOUR);
    });
    afterEach(() => world.close());

    const property = () => String(fake.source.writeBack[0]?.property);
    const told = () => ids.map((id) => fake.written(id, property()));
    const writes = () => fake.server.requests.filter(fake.isWrite).length;
    const items = async () => {
      const { crmOutboxItems } = await world.call(
        `{ crmOutboxItems(first: 20, orderBy: [{ createdAt: ASC }]) {
          nodes { id status attempts externalId errorCode errorField errorMessage }
        } }`,
      );
      return crmOutboxItems.nodes;
    };
    /** Lets everybody resemble a persona, which is written back. */
    const persona = async (name: string, whom = ids) => {
      const { personaCreate } = await world.call(
        'mutation ($name: String!) { personaCreate(input: { name: $name }) { id } }',
        { name },
      );
      const { contacts } = await world.call(
        '{ contacts(first: 10) { nodes { id externalRefs { nodes { externalId } } } } }',
      );
      for (const { id, externalRefs } of contacts.nodes) {
        if (!whom.includes(externalRefs.nodes[0].externalId)) continue;
        const input = { id, personaId: personaCreate.id };
        const document =
          'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { id } }';
        await world.call(document, { input });
      }
    };

    it('tells each thing once, and takes its own words for no news', async () => {
      await persona('Saver');
      await world.run();
      const first = writes();
      world.pass(HOUR);
      const echo = await world.run();

      expect(told()).toEqual(['Saver', 'Saver', 'Saver']);
      expect([first, writes(), echo.changed]).toEqual([1, 1, 0]);
      expect((await items()).map(({ status }: { status: string }) => status)).toEqual([
        'DONE',
        'DONE',
        'DONE',
      ]);
    });

    it('tells the same again only after it has told something else', async () => {
      for (const name of ['Saver', 'Spender', 'Saver']) {
        await persona(name);
        await world.run();
      }

      expect(told()).toEqual(['Saver', 'Saver', 'Saver']);
      expect(writes()).toBe(3);
    });

    it('looks an item up that got no answer, and does not write it twice', async () => {
      await persona('Saver');
      fake.server.faults.push({ when: fake.isWrite, isSilent: true });
      await world.run();
      const uncertain = await items();
      world.pass(60_000);
      await world.settle();

      expect(uncertain.map(({ status }: { status: string }) => status)).toEqual([
        'UNCERTAIN',
        'UNCERTAIN',
        'UNCERTAIN',
      ]);
      expect((await items()).map(({ status }: { status: string }) => status)).toEqual([
        'DONE',
        'DONE',
        'DONE',
      ]);
      expect(writes()).toBe(1);
    });

    it('writes an item again that is known not to have arrived', async () => {
      await persona('Saver');
      fake.server.faults.push({ when: fake.isWrite, reply: fake.replies.down });
      await world.run();
      world.pass(60_000);
      await world.settle();

      expect(told()).toEqual(['Saver', 'Saver', 'Saver']);
      expect(writes()).toBe(2);
    });

    it('has one refused record keep no other out, and says which, what and where', async () => {
      const [bad = '', ...good] = ids;
      await persona(fake.refused, [bad]);
      await persona('Saver', good);

      await world.run();

      expect(told().slice(1)).toEqual(['Saver', 'Saver']);
      const dead = (await items()).filter(({ status }: { status: string }) => status === 'DEAD');
      expect(dead).toEqual([
        {
          id: expect.any(String),
          status: 'DEAD',
          attempts: 1,
          externalId: bad,
          errorCode: expect.any(String),
          errorField: property(),
          errorMessage: expect.stringMatching(/replay\.$/),
        },
      ]);
    });

    it('sends a dead item again when asked', async () => {
      await persona('Saver');
      fake.server.faults.push({ when: fake.isWrite, change: () => fake.nothingDone });
      await world.run();
      const dead = await items();
      for (const { id } of dead) {
        const replay = 'mutation ($id: ID!) { crmOutboxItemReplay(input: { id: $id }) { id } }';
        await world.call(replay, { id });
      }
      await world.settle();

      expect(dead).toEqual(
        ids.map(() =>
          expect.objectContaining({ status: 'DEAD', errorCode: 'CONTRACT_DRIFT', attempts: 1 }),
        ),
      );
      expect((await items()).map(({ status }: { status: string }) => status)).toEqual([
        'DONE',
        'DONE',
        'DONE',
      ]);
    });

    it('waits when it comes too fast, without losing an attempt', async () => {
      await persona('Saver');
      fake.server.faults.push({ when: fake.isWrite, reply: fake.replies.rateLimited });
      await world.run();
      const waiting = await items();
      world.pass(61_000);
      await world.settle();
      const sent = told();

      expect(waiting).toEqual(
        ids.map(() =>
          expect.objectContaining({ status: 'WAITING', attempts: 0, errorCode: 'RATE_LIMITED' }),
        ),
      );
      expect(sent).toEqual(['Saver', 'Saver', 'Saver']);
    });
  });
}
