import type { SealedPlace, SecretBox } from '../../connectors/secrets/secret-box.ts';
import type { ServiceContext } from '../../context.ts';
import type { WriteContext } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';

const TABLE = 'crm_secret';
/** How long a secret that was replaced is still accepted where nobody says otherwise. */
const STILL_ACCEPTED_MS = 24 * 3_600_000;

const placeOf = (workspaceId: string, id: string): SealedPlace => ({
  workspaceId,
  table: TABLE,
  id,
});

/** The box that seals secrets; refuses where the server has no key for it. */
export function getSecretBox({ connectors }: ServiceContext): SecretBox {
  if (connectors.secrets) return connectors.secrets;
  throw new DomainError(
    'UNAVAILABLE',
    'This server cannot keep secrets: whoever runs it has to set PARCOURS_SECRET_KEYS.',
  );
}

/** Sets a secret; what it replaces is accepted for a day, so that both sides can change over. */
export async function storeSecret(
  { db, actor: { workspaceId }, now }: WriteContext,
  box: SecretBox,
  { sourceId, name, value }: { sourceId: string; name: string; value: string },
): Promise<void> {
  const at = now();
  await db.crmSecret.deleteMany({ where: { workspaceId, sourceId, name, retiresAt: { lt: at } } });
  await db.crmSecret.updateMany({
    where: { workspaceId, sourceId, name, retiresAt: null },
    data: { retiresAt: new Date(at.getTime() + STILL_ACCEPTED_MS) },
  });
  const id = newId();
  const sealed = box.seal(value, placeOf(workspaceId, id));
  await db.crmSecret.createMany({
    data: [{ workspaceId, id, sourceId, name, sealed, createdAt: at }],
  });
}

/** Opens the secrets of a source that are still accepted: by name, the one in force first. */
export async function openSecrets(
  { db, actor: { workspaceId }, now, connectors }: ServiceContext,
  sourceId: string,
): Promise<Map<string, string[]>> {
  const rows = await db.crmSecret.findMany({
    where: {
      workspaceId,
      sourceId,
      OR: [{ retiresAt: null }, { retiresAt: { gt: now() } }],
    },
    orderBy: [{ retiresAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
  });
  const opened = new Map<string, string[]>();
  for (const { id, name, sealed } of rows) {
    const value = connectors.secrets?.open(sealed, placeOf(workspaceId, id));
    if (value !== undefined) opened.set(name, [...(opened.get(name) ?? []), value]);
  }
  return opened;
}
