import { createHmac } from 'node:crypto';
import type { WriteContext } from '../../entity/index.ts';
import type { Reference } from '../../kernel/reference.ts';

/** What is kept of an erased contact's name in another system: enough to know it again, no more. */
export function fingerprintOf(workspaceId: string, reference: Reference): string {
  const { system, objectType, externalId } = reference;
  return createHmac('sha256', workspaceId)
    .update(JSON.stringify([system, objectType, externalId]))
    .digest('hex');
}

/** Finds which of these names belonged to contacts that were erased. */
export async function findErased(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  references: readonly Reference[],
): Promise<ReadonlySet<Reference>> {
  if (references.length === 0) return new Set();
  const known = new Map(references.map((one) => [fingerprintOf(workspaceId, one), one]));
  const found = await db.erasedReference.findMany({
    where: { workspaceId, fingerprint: { in: [...known.keys()] } },
    select: { fingerprint: true },
  });
  return new Set(found.flatMap(({ fingerprint }) => known.get(fingerprint) ?? []));
}

/** The fingerprint of an e-mail address, whatever its case. */
export function emailFingerprint(workspaceId: string, email: string): string {
  return fingerprintOf(workspaceId, {
    system: '',
    objectType: 'email',
    externalId: email.trim().toLowerCase(),
  });
}

/** Finds which of these e-mail addresses belonged to contacts that were erased. */
export async function findErasedEmails(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  if (emails.length === 0) return new Set();
  const known = new Map(emails.map((email) => [emailFingerprint(workspaceId, email), email]));
  const found = await db.erasedReference.findMany({
    where: { workspaceId, fingerprint: { in: [...known.keys()] } },
    select: { fingerprint: true },
  });
  return new Set(found.flatMap(({ fingerprint }) => known.get(fingerprint) ?? []));
}
