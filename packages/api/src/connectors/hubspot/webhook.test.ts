import { describe, expect, it } from 'vitest';
import { hubspotWebhook, signatureOf } from './webhook.ts';

// Computed with the algorithm of the vendor's own library; the secret is an example.
const VECTOR = {
  secret: 'yyyyyyyy-yyyy-yyyy-yyyy-yyyyyyyyyyyy',
  url: 'https://api.example.test/hooks/hubspot?conn=a%20b',
  timestamp: '1700000000000',
  body: '[{"eventId":1,"subscriptionId":12345,"portalId":62515,"occurredAt":1564113600000,"subscriptionType":"contact.creation","attemptNumber":0,"objectId":123,"changeSource":"CRM","changeFlag":"NEW","appId":54321}]',
  expected: 'ZdYG89rn4u9sYtW65urKcNq1CRkeXQgadqKBb0HYLJY=',
};

const request = (overrides: Record<string, string | undefined> = {}, body = VECTOR.body) => ({
  method: 'POST',
  url: VECTOR.url,
  headers: {
    'x-hubspot-signature-v3': VECTOR.expected,
    'x-hubspot-request-timestamp': VECTOR.timestamp,
    ...overrides,
  },
  body: Buffer.from(body),
});
const now = new Date(Number(VECTOR.timestamp) + 1_000);

describe('the signature of a HubSpot webhook', () => {
  it('agrees with the vector', () => {
    expect(signatureOf(request(), VECTOR.timestamp, VECTOR.secret)).toBe(VECTOR.expected);
  });

  it('is believed, also while the secret is being replaced', () => {
    expect(hubspotWebhook.verify(request(), [VECTOR.secret], now, {})).toBe(null);
    expect(hubspotWebhook.verify(request(), ['fake-new-secret', VECTOR.secret], now, {})).toBe(
      null,
    );
  });

  it.each([
    ['without a signature', request({ 'x-hubspot-signature-v3': undefined }), now, /no signature/],
    ['of another secret', request({ 'x-hubspot-signature-v3': 'AAAA' }), now, /not made with/],
    ['over another body', request({}, `${VECTOR.body} `), now, /not made with/],
    ['of long ago', request(), new Date(now.getTime() + 300_000), /older than five minutes/],
    ['of the future', request(), new Date(now.getTime() - 400_000), /older than five minutes/],
    ['of no time', request({ 'x-hubspot-request-timestamp': 'soon' }), now, /older than/],
  ])('is not believed %s', (_what, given, at, reason) => {
    expect(hubspotWebhook.verify(given, [VECTOR.secret], at, {})).toMatch(reason);
  });
});

describe('the events of a HubSpot webhook', () => {
  const parse = (events: unknown, settings = {}) =>
    hubspotWebhook.parse(request({}, JSON.stringify(events)), settings);
  const change = {
    eventId: 1,
    subscriptionId: 7,
    subscriptionType: 'contact.propertyChange',
    objectId: 123,
    propertyName: 'email',
    propertyValue: 'ada@example.com',
    occurredAt: 1564113600000,
    attemptNumber: 0,
    changeSource: 'CRM',
  };

  it('name the record, and keep nothing of its values', () => {
    expect(parse([change])).toEqual([
      {
        dedupeKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        ref: { objectType: 'contacts', externalId: '123' },
        payload: { subscriptionType: 'contact.propertyChange', occurredAt: 1564113600000 },
      },
    ]);
  });

  it('are the same when they are sent again, and differ when they say something else', () => {
    const [first] = parse([change]);
    const [again] = parse([{ ...change, eventId: 2, attemptNumber: 1 }]);
    const [other] = parse([{ ...change, propertyValue: 'b@example.com' }]);

    expect(again?.dedupeKey).toBe(first?.dedupeKey);
    expect(other?.dedupeKey).not.toBe(first?.dedupeKey);
  });

  it('of objects go by the number of their type, and unknown ones are left out', () => {
    const event = { subscriptionType: 'object.creation', objectId: 5, occurredAt: 1 };

    const refs = parse([
      { ...event, objectTypeId: '0-5' },
      { ...event, objectTypeId: '2-99' },
      { ...event, subscriptionType: 'conversation.creation' },
    ]).map(({ ref }) => ref);

    expect(refs).toEqual([{ objectType: 'tickets', externalId: '5' }]);
  });

  it.each([
    ['a property of ours', { propertyName: 'parcours_step' }],
    ['our own app', { changeSource: 'INTEGRATION', sourceId: '54321' }],
  ])('that come from %s are an echo', (_what, overrides) => {
    const settings = { appId: '54321' };

    expect(parse([{ ...change, ...overrides }], settings)).toMatchObject([{ isEcho: true }]);
    expect(parse([{ ...change, changeSource: 'INTEGRATION', sourceId: '9' }], settings)).toEqual([
      expect.not.objectContaining({ isEcho: true }),
    ]);
  });
});
