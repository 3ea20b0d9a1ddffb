import { z } from 'zod';
import {
  type FakeReply,
  type FakeRequest,
  startLoopbackServer,
} from '../../testing/loopback-server.ts';
import type { FakeHubspot } from './fake-account.ts';
import { answerBatch } from './fake-batches.ts';
import { error, objectReply, shown } from './fake-replies.ts';
import { answerSearch } from './fake-search.ts';
import { FakeStore } from './fake-store.ts';

const VERSION = '2026-09';

export const FAKE_SECRETS = {
  accessToken: 'fake-access-token',
  clientSecret: 'fake-client-secret',
  refreshToken: 'fake-refresh-token',
} as const;

/** Starts an account that checks what it is asked, and what it answers. */
export async function startFakeHubspot(now: () => Date): Promise<FakeHubspot> {
  const store = new FakeStore(() => now().getTime());
  const server = await startLoopbackServer((request) => answer(request));
  const fake: FakeHubspot = Object.assign(server, {
    store,
    token: FAKE_SECRETS.accessToken as string,
    refreshes: 0,
    properties: new Map<string, Set<string>>(),
  });

  function answer(request: FakeRequest): FakeReply {
    if (request.path === `/oauth/${VERSION}/token`) return giveToken(request);
    if (request.headers.authorization !== `Bearer ${fake.token}`) {
      return error(
        401,
        'EXPIRED_AUTHENTICATION',
        'The OAuth token used to make this call expired.',
      );
    }
    const objects = new RegExp(`^/crm/objects/${VERSION}/([a-z_]+)(?:/(search|batch/\\w+))?$`);
    const [, type = '', verb] = objects.exec(request.path) ?? [];
    if (type !== '' && verb === 'search') return answerSearch(store, type, request.text);
    if (type !== '' && verb)
      return answerBatch(fake, type, verb.slice('batch/'.length), request.text);
    if (type !== '') return list(type, request.query);
    const associations = new RegExp(
      `^/crm/associations/${VERSION}/([a-z_]+)/([a-z_]+)/batch/read$`,
    );
    const [, from = '', to = ''] = associations.exec(request.path) ?? [];
    if (from !== '') return associate(from, to, request.text);
    const [, ofType = '', rest = ''] =
      new RegExp(`^/crm/properties/${VERSION}/([a-z_]+)(/.*)?$`).exec(request.path) ?? [];
    if (ofType !== '') return propertiesOf(ofType, rest, request.text);
    return error(404, 'OBJECT_NOT_FOUND', `Nothing is at ${request.path}.`);
  }

  function giveToken({ text }: FakeRequest): FakeReply {
    const form = new URLSearchParams(text);
    const isGood =
      form.get('grant_type') === 'refresh_token' &&
      form.get('client_secret') === FAKE_SECRETS.clientSecret &&
      form.get('refresh_token') === FAKE_SECRETS.refreshToken;
    if (!isGood) return error(400, 'BAD_REFRESH_TOKEN', 'missing or invalid refresh token');
    fake.refreshes += 1;
    fake.token = `fake-access-token-${fake.refreshes}`;
    return { status: 200, body: { access_token: fake.token, expires_in: 1800 } };
  }

  function list(type: string, query: URLSearchParams): FakeReply {
    const limit = Number(query.get('limit') ?? 10);
    if (limit > 100) return error(400, 'VALIDATION_ERROR', 'The limit is at most 100.');
    const after = BigInt(query.get('after') ?? 0);
    const there = store
      .all(type)
      .filter(({ id, archived, mergedInto }) => !archived && !mergedInto && BigInt(id) >= after)
      .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1));
    const next = there[limit];
    return objectReply({
      results: there.slice(0, limit).map((one) => shown(one)),
      ...(next ? { paging: { next: { after: next.id } } } : {}),
    });
  }

  const associationBody = z.strictObject({
    inputs: z.array(z.strictObject({ id: z.string() })).max(1_000),
  });

  function associate(from: string, to: string, text: string): FakeReply {
    const body = associationBody.safeParse(JSON.parse(text));
    if (!body.success) return error(400, 'VALIDATION_ERROR', 'Invalid input JSON.');
    const found = body.data.inputs.map(({ id }) => ({
      id,
      to: store.associated(from, id, to),
    }));
    const errors = found
      .filter((one) => one.to.length === 0)
      .map(({ id }) => ({
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
        message: `No ${to} is associated with ${from} ${id}.`,
        context: { fromObjectId: [id] },
      }));
    const results = found
      .filter((one) => one.to.length > 0)
      .map((one) => ({
        from: { id: one.id },
        to: one.to.map((toObjectId) => ({
          toObjectId: Number(toObjectId),
          associationTypes: [{ category: 'HUBSPOT_DEFINED', typeId: 1, label: null }],
        })),
      }));
    const body200 = { status: 'COMPLETE', results, ...(errors.length > 0 ? { errors } : {}) };
    return { status: errors.length > 0 ? 207 : 200, body: body200 };
  }

  function propertiesOf(type: string, rest: string, text: string): FakeReply {
    const known = fake.properties.get(type) ?? new Set(['email', 'firstname', 'lastname']);
    if (rest === '') {
      const results = [...known].map((name) => ({ name, label: name, type: 'string' }));
      return { status: 200, body: { results } };
    }
    if (rest === '/groups') return { status: 201, body: { name: 'parcours' } };
    const body = z
      .object({ inputs: z.array(z.looseObject({ name: z.string(), groupName: z.string() })) })
      .parse(JSON.parse(text));
    for (const { name } of body.inputs) known.add(name);
    fake.properties.set(type, known);
    return { status: 201, body: { status: 'COMPLETE', results: body.inputs } };
  }

  return fake;
}
