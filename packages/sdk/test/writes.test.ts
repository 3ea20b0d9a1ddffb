import { describe, expect, it } from 'vitest';
import { KeyTakenError } from '../src/index.ts';
import { cutOff, data, refusal } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';
import { printSorted } from './print-sorted.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const created = data({ journeyCreate: { id: '1' } });

describe('a write', () => {
  it('carries one idempotency key through all its retries', async () => {
    const { parcours, requests } = makeClient(
      cutOff,
      refusal('OVERLOADED', { status: 503 }),
      created,
    );

    await parcours.journeys.create({ name: 'Onboarding' });

    const keys = requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(uuid);
    expect(keys).toEqual([keys[0], keys[0], keys[0]]);
  });

  it('carries another key each time it is called', async () => {
    const { parcours, requests } = makeClient(created, created);

    await parcours.journeys.create({ name: 'Onboarding' });
    await parcours.journeys.create({ name: 'Onboarding' });

    const keys = requests.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
  });

  it('carries the key it is given', async () => {
    const { parcours, requests } = makeClient(created);

    await parcours.journeys.create({ name: 'Onboarding' }, { idempotencyKey: 'import-7' });

    expect(requests[0]?.headers['idempotency-key']).toBe('import-7');
  });

  it('is sent again while its first sending still runs', async () => {
    const running = refusal('IDEMPOTENCY_IN_PROGRESS', { status: 409 });
    const { parcours, requests } = makeClient(cutOff, running, created);

    expect(await parcours.journeys.create({ name: 'Onboarding' })).toEqual({ id: '1' });
    expect(requests).toHaveLength(3);
  });

  it('gives its outcome as a value when it is safe', async () => {
    const { parcours } = makeClient(created, refusal('KEY_TAKEN', { key: 'onboarding' }));

    const good = await parcours.journeys.create.safe({ name: 'Onboarding' });
    const bad = await parcours.journeys.create.safe({ name: 'Onboarding', key: 'onboarding' });

    expect(good).toEqual({ ok: true, data: { id: '1' } });
    expect(bad).toEqual({ ok: false, error: expect.any(KeyTakenError) });
    expect(!bad.ok && bad.error.details).toEqual({ key: 'onboarding' });
  });

  it('still throws what is not a refusal when it is safe', async () => {
    const { parcours } = makeClient();
    const reason = new Error('The user left.');

    const call = parcours.journeys.create.safe(
      { name: 'Onboarding' },
      { signal: AbortSignal.abort(reason) },
    );

    await expect(call).rejects.toBe(reason);
  });

  it('of rows reads what became of each row', async () => {
    const { parcours, requests } = makeClient(
      data({ journeyBulkUpsert: { created: 1, rows: [] } }),
    );

    await parcours.journeys.bulkUpsert({ rows: [{ key: 'a', name: 'A' }], dryRun: true });

    expect(requests[0]?.body).toEqual({
      query: expect.stringContaining('(input: $input) { '),
      variables: { input: { rows: [{ key: 'a', name: 'A' }], dryRun: true } },
    });
    expect(printSorted(requests[0])).toBe(
      'journeyBulkUpsert{applied created dryRun rejected ' +
        'rows{errors{code message path} id index key status} unchanged updated}',
    );
  });

  it('with several roots runs in one request', async () => {
    const { parcours, requests } = makeClient(data({ journeyArchive: { id: '1' } }));

    await parcours.mutate(
      {
        journeyArchive: { $: { input: { id: '1' } }, id: true },
        journeyMapArchive: { $: { input: { id: '2' } }, id: true },
      },
      { idempotencyKey: 'k' },
    );

    expect(requests[0]?.headers['idempotency-key']).toBe('k');
    expect(requests[0]?.body).toEqual({
      query:
        'mutation journeyArchive_journeyMapArchive($input: ArchiveInput!, $input2: ArchiveInput!) { ' +
        'journeyArchive(input: $input) { id } journeyMapArchive(input: $input2) { id } }',
      variables: { input: { id: '1' }, input2: { id: '2' } },
    });
  });
});
