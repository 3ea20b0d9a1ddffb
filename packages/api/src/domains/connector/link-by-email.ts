import { holds } from '../../connectors/mapping/read-template.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { PlacedEmission } from './apply-emissions.ts';
import { identitySchema, personalAddress } from './identity.ts';
import type { OpenSource } from './open-source.service.ts';

/**
 * A contact that has no name in this source yet, and is the only one with the
 * address. Names and telephone numbers are never looked at: too many share them.
 */
const LINK = `
WITH wanted AS (
  SELECT * FROM jsonb_to_recordset($3::jsonb)
    AS w("refId" uuid, "objectType" text, "externalId" text, email text)
), found AS (
  SELECT w."refId", w."objectType", w."externalId", (array_agg(c.id))[1] AS "contactId"
  FROM wanted w
  JOIN contact c ON c."workspaceId" = $1::uuid AND lower(c.email) = w.email
    AND c."archivedAt" IS NULL AND c."erasedAt" IS NULL
  WHERE NOT EXISTS (
    SELECT 1 FROM external_ref e WHERE e."workspaceId" = $1::uuid AND e.system = $2
      AND e."objectType" = w."objectType" AND e."externalId" = w."externalId")
  GROUP BY w."refId", w."objectType", w."externalId" HAVING count(*) = 1
), single AS (
  SELECT DISTINCT ON (f."contactId") f.* FROM found f
  WHERE NOT EXISTS (
    SELECT 1 FROM external_ref e WHERE e."workspaceId" = $1::uuid AND e.system = $2
      AND e."contactId" = f."contactId")
  ORDER BY f."contactId", f."refId"
)
INSERT INTO external_ref ("workspaceId", id, system, "objectType", "externalId", "contactId",
  "createdAt", "createdById", "updatedAt", "updatedById")
SELECT $1::uuid, s."refId", $2, s."objectType", s."externalId", s."contactId",
  $4::timestamptz, $5::uuid, $4::timestamptz, $5::uuid
FROM single s RETURNING 1`;

/**
 * Finds the contacts of new records among those known from elsewhere, by their
 * verified addresses. Nothing is joined: the record becomes another name of
 * the contact, and deleting that name parts them again.
 */
export async function linkByEmail(
  { db, actor: { workspaceId, memberId }, now }: WriteContext,
  { row }: OpenSource,
  placed: readonly PlacedEmission[],
  payloadAt: (place: number) => Record<string, unknown>,
): Promise<void> {
  if (row.identity === null) return;
  const identity = identitySchema.parse(row.identity);
  const wanted = placed.flatMap(({ place, emission: { emit, reference, fields } }) => {
    if (emit !== 'CONTACT') return [];
    const isVerified = identity.verified.every((condition) => holds(condition, payloadAt(place)));
    const email = personalAddress(fields.email, identity);
    const { objectType, externalId } = reference;
    return isVerified && email ? [{ refId: newId(), objectType, externalId, email }] : [];
  });
  if (wanted.length === 0) return;
  await runSql(db, workspaceId, LINK, [
    row.system,
    JSON.stringify(wanted),
    now().toISOString(),
    memberId,
  ]);
}
