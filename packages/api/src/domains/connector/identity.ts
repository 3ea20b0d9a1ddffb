import { z } from 'zod';
import { conditionSchema } from '../../connectors/mapping/rule.ts';

/** When a contact of a source may be one that is known by its e-mail address. */
export const identitySchema = z.strictObject({
  /** What a record must say for its address to count as verified; nothing where the source verifies all. */
  verified: z.array(conditionSchema).max(20).default([]),
  /** Addresses and domains (`@example.com`) that stand for nobody in particular. */
  blocked: z.array(z.string().min(3).max(200)).max(1_000).default([]),
});
export type Identity = z.output<typeof identitySchema>;

/** Parts before the @ that several people share. */
const SHARED = new Set([
  'admin',
  'contact',
  'hello',
  'help',
  'info',
  'mail',
  'no-reply',
  'noreply',
  'office',
  'postmaster',
  'sales',
  'service',
  'support',
  'test',
  'webmaster',
]);

/** An address as it is compared; null for what is none, and for one that stands for nobody in particular. */
export function personalAddress(given: unknown, { blocked }: Identity): string | null {
  if (typeof given !== 'string') return null;
  const address = given.trim().toLowerCase();
  const [, local = '', domain = ''] = /^([^@\s]+)@([^@\s]+\.[^@\s]+)$/.exec(address) ?? [];
  if (local === '' || SHARED.has(local)) return null;
  const isBlocked = blocked.some((one) => [address, `@${domain}`].includes(one.toLowerCase()));
  return isBlocked ? null : address;
}
