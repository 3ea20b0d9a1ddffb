import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookRequest } from '../contract.ts';
import type { WebhookSettings } from './settings.ts';

/** The header of our own signature: `t=<seconds since 1970>,v1=<hex>`. */
export const SIGNATURE_HEADER = 'x-parcours-signature';
const OLDEST_SECONDS = 300;

/** Signs a body our way: the moment is part of what is signed, so a call cannot be kept and sent later. */
export function signBody(body: Buffer | string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1_000);
  const hmac = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest('hex');
  return `t=${seconds},v1=${hmac}`;
}

/** Says why a call is not believed; null when it is. */
export function verifySignature(
  { headers, body }: Pick<WebhookRequest, 'headers' | 'body'>,
  { signature }: WebhookSettings,
  secrets: readonly string[],
  now: Date,
): string | null {
  if (secrets.length === 0) return 'The source has no signingSecret yet.';
  if (signature) {
    const { header, algorithm, encoding, prefix } = signature;
    const given = headers[header] ?? '';
    const isGenuine = secrets.some((secret) =>
      isSame(prefix + createHmac(algorithm, secret).update(body).digest(encoding), given),
    );
    return isGenuine ? null : `The header ${header} is not made with the secret of this source.`;
  }
  const given = headers[SIGNATURE_HEADER];
  const [, seconds = ''] = /^t=(\d{1,12}),v1=[0-9a-f]{64}$/.exec(given ?? '') ?? [];
  if (!given || seconds === '') return `It carries no ${SIGNATURE_HEADER}.`;
  const age = Math.abs(now.getTime() / 1_000 - Number(seconds));
  if (age > OLDEST_SECONDS) return 'Its signature is older than five minutes.';
  const at = new Date(Number(seconds) * 1_000);
  const isGenuine = secrets.some((secret) => isSame(signBody(body, secret, at), given));
  return isGenuine ? null : 'Its signature is not made with the secret of this source.';
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
