import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import {
  ConflictError,
  ForbiddenError,
  InputError,
  KeyTakenError,
  NotFoundError,
  type ParcoursClient,
  UnauthenticatedError,
} from '../src/index.ts';
import { clientOf, openClient } from './open-client.ts';

let server: TestServer;
let parcours: ParcoursClient;
let key: string;

beforeAll(async () => {
  server = await startServer();
  ({ parcours, key } = await openClient(server));
});
afterAll(() => server.close());

/** What a call is refused with. */
function refusalOf(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a write the server refuses', () => {
  it('names the revision to read when another write came first, and writes nothing', async () => {
    const { id, revision } = await parcours.journeys.create({ name: 'Mine' });
    const theirs = await parcours.journeys.update({ id, revision, name: 'Theirs' });
    const { changeCursor: after } = await parcours.query({ changeCursor: true });

    const refusal = await refusalOf(parcours.journeys.update({ id, revision, name: 'Lost' }));

    expect(refusal).toBeInstanceOf(ConflictError);
    expect(refusal).toMatchObject({ currentRevision: 2, path: ['journeyUpdate'] });
    expect(await parcours.journeys.get(id)).toEqual(theirs);
    const { changes } = await parcours.query({
      changes: { $: { after, first: 20 }, nodes: { $scalars: true } },
    });
    expect(changes.nodes).toEqual([]);
  });

  it('names the object that is not there', async () => {
    const { id } = await parcours.journeys.create({ name: 'Gone' });
    await parcours.journeys.delete({ id });

    const refusal = await refusalOf(parcours.journeys.update({ id, name: 'Back' }));

    expect(refusal).toBeInstanceOf(NotFoundError);
  });

  it('says that a key is taken', async () => {
    await parcours.journeys.create({ key: 'twice', name: 'First' });

    const refusal = await refusalOf(parcours.journeys.create({ key: 'twice', name: 'Second' }));

    expect(refusal).toBeInstanceOf(KeyTakenError);
  });

  it('says what is wrong with the input', async () => {
    const refusal = await refusalOf(parcours.journeys.create({ key: 'A Key!', name: 'A' }));

    expect(refusal).toBeInstanceOf(InputError);
    expect(refusal).toMatchObject({ details: { path: 'key' } });
  });
});

describe('a key', () => {
  it('that is none is refused', async () => {
    const refusal = await refusalOf(clientOf(server, 'wrong').journeys.list());

    expect(refusal).toBeInstanceOf(UnauthenticatedError);
    expect(refusal).toMatchObject({ status: 401, retryable: false });
  });

  it('that may only read reads, and is refused a write', async () => {
    const [member] = (await parcours.members.list({ first: 1 })).nodes;
    const { secret } = await parcours.apiKeys.create({
      name: 'Reader',
      memberId: member?.id ?? '',
      scopes: ['READ'],
    });
    const reader = clientOf(server, String(secret));

    const refusal = await refusalOf(reader.journeys.create({ name: 'A' }));

    expect(refusal).toBeInstanceOf(ForbiddenError);
    await expect(reader.workspaces.update({ name: 'Mine' })).rejects.toBeInstanceOf(ForbiddenError);
    expect((await reader.journeys.list({ first: 1 })).nodes).toHaveLength(1);
  });

  it('that is revoked ends its subscriptions', async () => {
    const [member] = (await parcours.members.list({ first: 1 })).nodes;
    const { secret, apiKey } = await parcours.apiKeys.create({
      name: 'Follower',
      memberId: member?.id ?? '',
      scopes: ['READ'],
    });
    const { changeCursor: after } = await parcours.query({ changeCursor: true });
    const events = clientOf(server, String(secret)).subscribe({
      changes: { $: { after, where: { types: ['Persona'] } }, entityId: true },
    });
    const { id } = await parcours.personas.create({ name: 'Ada' });

    expect(await events.next()).toMatchObject({ value: { entityId: id } });
    const ended = expect(events.next()).rejects.toBeInstanceOf(UnauthenticatedError);
    await parcours.apiKeys.revoke({ id: apiKey.id });

    await ended;
  });
});

/** A client that loses its first answer. */
function carelessClient(): ParcoursClient {
  let isLost = false;
  return clientOf(server, key, {
    fetch: async (...args) => {
      const response = await fetch(...args);
      if (isLost) return response;
      isLost = true;
      await response.body?.cancel();
      throw new TypeError('fetch failed');
    },
  });
}

describe('a write whose answer is lost', () => {
  it('is an upload that has come', async () => {
    const { id } = await parcours.uploads.create({ name: 'map.json' });

    await carelessClient().upload(id, '{}');

    await expect(parcours.journeyMaps.import({ uploadId: id })).rejects.toBeInstanceOf(InputError);
    await parcours.upload(id, '{}');
    await expect(parcours.upload(id, '[]')).rejects.toBeInstanceOf(ConflictError);
  });

  it('happens once', async () => {
    const { id } = await carelessClient().personas.create({ key: 'once', name: 'Once' });

    const { nodes } = await parcours.personas.list({ where: { key: { eq: 'once' } } });
    expect(nodes.map((persona) => persona.id)).toEqual([id]);
  });
});
