import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Actor } from '../../kernel/actor.ts';
import { hashApiKey, workspaceOfApiKey } from './rules/api-key.ts';

/** How long a key that was found good is trusted without asking again. */
const TRUST_MS = 2_000;
const MOST_TRUSTED = 10_000;
const USE_NOTED_EVERY_MS = 60_000;

interface Trusted {
  actor: Actor;
  until: number;
  expiresAt: number;
}

/** Tells who a key belongs to. */
export interface Authenticator {
  /** The holder of a key, or null when the key is wrong, expired or revoked. */
  authenticate(key: string): Promise<Actor | null>;
  /** The same without the cache, for connections that live long. */
  recheck(key: string): Promise<Actor | null>;
}

/**
 * Checks keys against the database.
 *
 * A good key is trusted for two seconds, so a burst of calls costs one lookup
 * and a revoked key still stops at once for a person.
 */
export function createAuthenticator(prisma: PrismaClient, now: () => Date): Authenticator {
  const trusted = new Map<string, Trusted>();
  const notedUses = new Map<string, number>();

  async function look(key: string, secretHash: string): Promise<Actor | null> {
    const workspaceId = workspaceOfApiKey(key);
    if (!workspaceId) return null;
    const row = await prisma.apiKey.findUnique({
      where: { workspaceId_secretHash: { workspaceId, secretHash } },
      include: { member: { select: { archivedAt: true } } },
    });
    const time = now();
    trusted.delete(secretHash);
    if (!row || row.revokedAt || row.member.archivedAt) return null;
    if (row.expiresAt && row.expiresAt <= time) return null;
    const actor: Actor = {
      workspaceId,
      memberId: row.memberId,
      apiKeyId: row.id,
      scopes: new Set(row.scopes),
    };
    if (trusted.size >= MOST_TRUSTED) trusted.clear();
    trusted.set(secretHash, {
      actor,
      until: time.getTime() + TRUST_MS,
      expiresAt: row.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY,
    });
    await noteUse(row.id, workspaceId, time);
    return actor;
  }

  async function noteUse(id: string, workspaceId: string, time: Date): Promise<void> {
    const noted = notedUses.get(id) ?? 0;
    if (time.getTime() - noted < USE_NOTED_EVERY_MS) return;
    if (notedUses.size >= MOST_TRUSTED) notedUses.clear();
    notedUses.set(id, time.getTime());
    await prisma.apiKey.updateMany({ where: { workspaceId, id }, data: { lastUsedAt: time } });
  }

  return {
    async authenticate(key) {
      const secretHash = hashApiKey(key);
      const known = trusted.get(secretHash);
      const time = now().getTime();
      // A clock set back must not stretch the trust: a revoked key would live on.
      const isTrusted = known && known.until > time && known.until <= time + TRUST_MS;
      if (isTrusted && known.expiresAt > time) return known.actor;
      return look(key, secretHash);
    },
    recheck: (key) => look(key, hashApiKey(key)),
  };
}
