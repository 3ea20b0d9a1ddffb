import { randomBytes, randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 23;

/**
 * Makes an API key: `parcours_`, the workspace (22), a secret (32) and a checksum (6),
 * in base 62. A new server takes it as PARCOURS_BOOTSTRAP_KEY and opens its workspace.
 */
export function generateApiKey(): string {
  const workspace = base62(BigInt(`0x${randomUUID().replaceAll('-', '')}`), 22);
  const secret = base62(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), 32);
  const body = `parcours_${workspace}${secret}`;
  return body + base62(BigInt(crc32(body)), 6);
}

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) {
    text = DIGITS.charAt(Number(rest % 62n)) + text;
  }
  return text;
}
