import type { ConformanceFake, FakePerson } from '../../testing/conformance-fake.ts';
import { signatureOf } from '../webhook.ts';
import { FAKE_SECRETS, startFakeHubspot } from './fake-hubspot.ts';
import { error } from './fake-replies.ts';

const CLIENT = 'fake-client';
const APP = '54321';

const propertiesOf = ({ name, email, custom }: Partial<FakePerson>) => ({
  ...(name === undefined ? {} : { firstname: name }),
  ...(email === undefined ? {} : { email }),
  ...(custom === undefined ? {} : { shoe_size: custom }),
});

function verbOf(isErasure = false, isDeletion = false): string {
  if (isErasure) return 'privacyDeletion';
  return isDeletion ? 'deletion' : 'propertyChange';
}

/** The fake of HubSpot, as the suite for all connectors knows fakes. */
export async function hubspotForConformance(now: () => Date): Promise<ConformanceFake> {
  const fake = await startFakeHubspot(now);
  const { store } = fake;
  return {
    server: fake,
    source: {
      connector: 'hubspot',
      settings: {
        baseUrl: fake.url,
        objects: ['contacts'],
        properties: { contacts: ['shoe_size'] },
        appId: APP,
        clientId: CLIENT,
        callsPerSecond: 10_000,
        searchesPerSecond: 10_000,
      },
      secrets: [
        { name: 'clientSecret', value: FAKE_SECRETS.clientSecret },
        { name: 'refreshToken', value: FAKE_SECRETS.refreshToken },
      ],
      writeBack: [{ property: 'parcours_persona', value: 'PERSONA' }],
    },
    add: (person, at) => store.put('contacts', propertiesOf(person), at ? { at: +at } : {}).id,
    change(id, person, at) {
      store.put('contacts', propertiesOf(person), at ? { id, at: +at } : { id });
    },
    remove: (id) => store.archive('contacts', id),
    merge: (fromId, intoId) => store.merge('contacts', fromId, intoId),
    people: () =>
      new Map(
        store
          .all('contacts')
          .filter(({ archived, mergedInto }) => !archived && !mergedInto)
          .map(({ id, properties }) => [id, properties.firstname ?? null]),
      ),
    written: (id, property) => store.find('contacts', id)?.properties[property] ?? null,
    setIndexLag(milliseconds) {
      store.indexLagMs = milliseconds;
    },
    expireToken() {
      fake.token = 'fake-token-nobody-has';
    },
    isRead: ({ path }) => path.endsWith('/search'),
    isWrite: ({ path }) => path.endsWith('/batch/update'),
    replies: {
      rateLimited: {
        ...error(429, 'RATE_LIMITS', 'You have reached your secondly limit.', {
          errorType: 'RATE_LIMIT',
          policyName: 'SECONDLY',
        }),
        headers: { 'retry-after': '60' },
      },
      forbidden: error(403, 'MISSING_SCOPES', 'One or more of the following scopes are required.', {
        context: { requiredGranularScopes: ['crm.objects.contacts.read'] },
      }),
      errorInside: { ...error(200, 'MISSING_SCOPES', 'This app may not read contacts.') },
      down: { status: 502, body: 'Bad gateway' },
    },
    disturb(reply) {
      const page = reply.body as { results: unknown[] };
      const results = [...page.results].reverse();
      return { ...reply, body: { ...page, results: [...results, ...results.slice(0, 1)] } };
    },
    nothingDone: { status: 200, body: { status: 'COMPLETE', results: [], errors: [] } },
    webhook(
      id,
      { url, at, secret = FAKE_SECRETS.clientSecret, isOwn, isDeletion, isErasure, isTicket },
    ) {
      const event = {
        eventId: 1,
        subscriptionId: 7,
        subscriptionType: `${isTicket ? 'ticket' : 'contact'}.${verbOf(isErasure, isDeletion)}`,
        objectId: Number(id),
        occurredAt: at.getTime(),
        attemptNumber: 0,
        ...(isDeletion ? {} : { propertyName: 'firstname', propertyValue: 'news' }),
        ...(isOwn ? { changeSource: 'INTEGRATION', sourceId: APP } : { changeSource: 'CRM' }),
      };
      const body = JSON.stringify([event]);
      const timestamp = String(at.getTime());
      const request = { method: 'POST', url, body: Buffer.from(body) };
      return {
        body,
        headers: {
          'content-type': 'application/json',
          'x-hubspot-request-timestamp': timestamp,
          'x-hubspot-signature-v3': signatureOf(request, timestamp, secret),
        },
      };
    },
    signingSecret: 'clientSecret',
    refused: 'INVALID',
  };
}
