import {
  SealBrokenError,
  type SealedPlace,
  type SecretBox,
} from '../../connectors/secrets/secret-box.ts';
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
    const value = tryOpen(connectors.secrets, sealed, placeOf(workspaceId, id));
    if (value !== null) opened.set(name, [...(opened.get(name) ?? []), value]);
  }
  return opened;
}

/** Seals with the key in use what an older one sealed; answers how many. */
export async function resealSecrets(
  { db, actor: { workspaceId }, connectors: { secrets } }: ServiceContext,
  sourceId: string,
): Promise<number> {
  if (!secrets) return 0;
  const rows = await db.crmSecret.findMany({ where: { workspaceId, sourceId } });
  const outdated = rows.filter(({ sealed }) => secrets.isOutdated(sealed));
  let resealed = 0;
  for (const { id, sealed } of outdated) {
    const place = placeOf(workspaceId, id);
    const value = tryOpen(secrets, sealed, place);
    if (value === null) continue;
    await db.crmSecret.updateMany({
      where: { workspaceId, id, sealed },
      data: { sealed: secrets.seal(value, place) },
    });
    resealed += 1;
  }
  return resealed;
}

/** A secret that does not open is as good as none: somebody has to set it anew. */
function tryOpen(box: SecretBox | null, sealed: string, place: SealedPlace): string | null {
  try {
    return box?.open(sealed, place) ?? null;
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}
