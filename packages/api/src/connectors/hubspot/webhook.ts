import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookDefinition, WebhookEntry, WebhookRequest } from '../contract.ts';
import { typeOfWebhook } from './object-types.ts';
import { webhookEvents } from './records.ts';
import { hubspotSettings, OWN_PREFIX } from './settings.ts';

const OLDEST_MS = 5 * 60_000;

/** The signature of version 3 over exactly what came. */
export function signatureOf(
  { method, url, body }: Pick<WebhookRequest, 'method' | 'url' | 'body'>,
  timestamp: string,
  secret: string,
): string {
  return createHmac('sha256', secret)
    .update(method + decoded(url))
    .update(body)
    .update(timestamp)
    .digest('base64');
}

/** The sender decodes the address before it signs. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

export const hubspotWebhook: WebhookDefinition = {
  secret: 'clientSecret',
  verify(request, secrets, now) {
    const given = request.headers['x-hubspot-signature-v3'];
    const timestamp = request.headers['x-hubspot-request-timestamp'];
    if (!given || !timestamp) return 'It carries no signature of version 3.';
    const age = Math.abs(now.getTime() - Number(timestamp));
    if (!(age <= OLDEST_MS)) return 'Its signature is older than five minutes.';
    const isGenuine = secrets.some((secret) =>
      isSame(signatureOf(request, timestamp, secret), given),
    );
    return isGenuine ? null : 'Its signature is not made with the secret of this source.';
  },
  parse({ body }, settings) {
    const { appId } = hubspotSettings.parse(settings);
    const events = webhookEvents.parse(JSON.parse(body.toString('utf8')));
    return events.flatMap((event): WebhookEntry[] => {
      const objectType = typeOfWebhook(event.subscriptionType, event.objectTypeId);
      const externalId = event.primaryObjectId ?? event.objectId;
      if (!objectType || !externalId) return [];
      const isOwn = event.propertyName?.startsWith(OWN_PREFIX) ?? false;
      const isOurApp =
        event.changeSource === 'INTEGRATION' && appId !== undefined && event.sourceId === appId;
      return [
        {
          // Ids of events are not unique, and a retry counts its attempts.
          dedupeKey: hashOf([
            event.subscriptionType,
            event.subscriptionId,
            externalId,
            event.propertyName,
            event.propertyValue,
            event.occurredAt,
          ]),
          ref: { objectType, externalId },
          payload: { subscriptionType: event.subscriptionType, occurredAt: event.occurredAt },
          ...(isOwn || isOurApp ? { isEcho: true } : {}),
          ...(event.subscriptionType === 'contact.privacyDeletion' ? { isErasure: true } : {}),
        },
      ];
    });
  },
};

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
