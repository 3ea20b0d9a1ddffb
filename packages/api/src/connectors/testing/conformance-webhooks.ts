import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConformanceFake } from './conformance-fake.ts';
import { type ConformanceWorld, openWorld, START } from './conformance-world.ts';

const MINUTE = 60_000;

/** What webhooks must hold: each thing once, nothing from strangers, nothing of our own. */
export function describeWebhooks(start: (now: () => Date) => Promise<ConformanceFake>): void {
  describe('webhooks', () => {
    let world: ConformanceWorld;
    let fake: ConformanceFake;
    let id: string;

    beforeEach(async () => {
      world = await openWorld(start);
      fake = world.fake;
      id = fake.add({ name: 'Ada', email: 'ada@example.com' }, new Date(+START - 60 * MINUTE));
      await world.run();
      world.pass(60 * MINUTE);
    });
    afterEach(() => world.close());

    const signed = (
      more: { secret?: string; isOwn?: boolean; isDeletion?: boolean; at?: Date } = {},
    ) => fake.webhook(id, { url: world.webhookUrl, at: world.now(), ...more });
    const events = async () => {
      const { crmInboxEvents } = await world.call(
        '{ crmInboxEvents(first: 20) { nodes { status attempts errorCode } } }',
      );
      return crmInboxEvents.nodes;
    };
    const DONE = { status: 'DONE', attempts: 1, errorCode: null };

    it('have the record read anew, once, however often they are sent', async () => {
      fake.change(id, { name: 'Ada Byron' });
      const call = signed();

      const statuses = [await world.sendWebhook(call), await world.sendWebhook(call)];
      await world.settle();
      statuses.push(await world.sendWebhook(call));
      await world.settle();

      expect(statuses).toEqual([202, 202, 202]);
      expect(await events()).toEqual([DONE]);
      expect((await world.known()).get(id)).toEqual(['Ada Byron']);
    });

    it.each([
      ['with another secret', () => signed({ secret: 'fake-wrong-secret' })],
      ['with another body', () => ({ ...signed(), body: `${signed().body} ` })],
      ['of long ago', () => signed({ at: new Date(+world.now() - 6 * MINUTE) })],
      ['without a signature', () => ({ headers: {}, body: signed().body })],
    ])('%s are refused, and nothing is kept', async (_what, make) => {
      const status = await world.sendWebhook(make());

      expect(status).toBe(401);
      expect(await events()).toEqual([]);
    });

    it('are believed with the old secret and the new while it is replaced', async () => {
      await world.call(
        `mutation ($input: CrmSourceSecretSetInput!) { crmSourceSecretSet(input: $input) { id } }`,
        {
          input: {
            id: world.sourceId,
            secret: { name: fake.signingSecret, value: 'fake-rotated-secret' },
          },
        },
      );

      const both = [
        await world.sendWebhook(signed()),
        await world.sendWebhook(signed({ secret: 'fake-rotated-secret' })),
      ];
      world.pass(25 * 60 * MINUTE);
      const later = [
        await world.sendWebhook(signed()),
        await world.sendWebhook(signed({ secret: 'fake-rotated-secret' })),
      ];
      await world.settle();

      expect([both, later]).toEqual([
        [202, 202],
        [401, 202],
      ]);
    });

    it('that tell of what we did ourselves are no news', async () => {
      const status = await world.sendWebhook(signed({ isOwn: true }));

      expect(status).toBe(202);
      expect(await events()).toEqual([]);
    });

    it('tell of a deletion, which is looked at before it is believed', async () => {
      await world.sendWebhook(signed({ isDeletion: true }));
      await world.settle();
      expect((await world.known()).get(id)).toEqual(['Ada']);

      fake.remove(id);
      world.pass(1_000);
      await world.sendWebhook(signed({ isDeletion: true }));
      await world.settle();

      expect((await world.known()).has(id)).toBe(false);
      expect(await events()).toEqual([DONE, DONE]);
    });

    it('wait while the source is paused, and while it cannot be asked', async () => {
      const input = { input: { id: world.sourceId } };
      const pause =
        'mutation ($input: CrmSourceTargetInput!) { crmSourcePause(input: $input) { status } }';
      await world.call(pause, input);
      fake.change(id, { name: 'Ada Byron' });
      await world.sendWebhook(signed());
      await world.settle();
      expect(await events()).toEqual([{ status: 'WAITING', attempts: 0, errorCode: null }]);

      fake.server.faults.push({ reply: fake.replies.down });
      await world.call(pause.replace('Pause', 'Resume'), input);
      await world.settle();
      world.pass(60 * MINUTE);
      await world.run();

      expect((await world.known()).get(id)).toEqual(['Ada Byron']);
    });
  });
}
