import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { fromBase62, toBase62 } from '../../../kernel/base62.ts';

/**
 * An API key reads `parcours_` + workspace (22) + secret (32) + checksum (6), in base 62.
 *
 * It names its workspace, so that looking it up needs no search across
 * workspaces; the checksum (CRC-32, the scheme GitHub's tokens use) tells a
 * typing error from a wrong key without asking the database.
 */
const FORM = /^parcours_([0-9A-Za-z]{22})([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** How many random bytes a key takes; 32 digits of base 62 hold a little more than 190 bits. */
export const SECRET_BYTES = 23;

const SECRET_DIGITS = 32;
const SHOWN = 'parcours_'.length + 22 + 4;

/** Writes the key of a workspace from random bytes. */
export function formatApiKey(workspaceId: string, random: Uint8Array): string {
  const workspace = toBase62(BigInt(`0x${workspaceId.replaceAll('-', '')}`), 22);
  const secret = toBase62(BigInt(`0x${Buffer.from(random).toString('hex')}`), SECRET_DIGITS);
  const body = `parcours_${workspace}${secret}`;
  return body + checksum(body);
}

/** Reads the workspace out of a key; null when the text is no key or has a typing error. */
export function workspaceOfApiKey(key: string): string | null {
  const [, workspace, , sum] = FORM.exec(key) ?? [];
  if (!workspace || checksum(key.slice(0, -6)) !== sum) return null;
  const number = fromBase62(workspace);
  if (number === null || number >= 1n << 128n) return null;
  const hex = number.toString(16).padStart(32, '0');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** What is stored instead of the key. The secret is random, so a plain hash is enough. */
export function hashApiKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** The part of a key that lists show, enough to recognise it and too little to use it. */
export function prefixOf(key: string): string {
  return key.slice(0, SHOWN);
}

function checksum(body: string): string {
  return toBase62(BigInt(crc32(body)), 6);
}
