import { conditionSql, Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { storedConditions } from '../../kernel/conditions.ts';
import { CONTACT_FIELDS } from './contact-fields.ts';

/**
 * Gives contacts the persona of the first rule that holds for them; a contact
 * for which none holds loses what a rule gave. Personas chosen by hand stay.
 *
 * @param contactIds whom to look at; null means every contact of the workspace
 * @returns how many contacts changed their persona
 */
export async function assignPersonas(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  contactIds: readonly string[] | null,
): Promise<number> {
  if (contactIds?.length === 0) return 0;
  const rules = await db.personaRule.findMany({
    where: { workspaceId, isEnabled: true, archivedAt: null },
    orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, personaId: true, conditions: true },
  });
  const parameters = new Parameters();
  const listed = rules.map(({ id, personaId }) => ({ ruleId: id, personaId }));
  const list = parameters.add(JSON.stringify(listed));
  const whom = contactIds ? ` AND c.id = ANY (${parameters.add(contactIds)}::uuid[])` : '';
  const cases = rules.map(
    ({ conditions }, index) =>
      `WHEN ${conditionSql(storedConditions(conditions), CONTACT_FIELDS, parameters)} THEN ${index + 1}`,
  );
  const first = cases.length === 0 ? 'NULL::int' : `CASE ${cases.join(' ')} END`;
  const changed = await runSql<{ id: string }>(
    db,
    workspaceId,
    `UPDATE contact c SET "personaId" = found."personaId", "personaRuleId" = found."ruleId"
     FROM (
       SELECT c.id, r."personaId", r."ruleId"
       FROM (
         SELECT c.id, ${first} AS place FROM contact c
         WHERE c."workspaceId" = $1::uuid${whom}
           AND (c."personaId" IS NULL OR c."personaRuleId" IS NOT NULL)
       ) c
       LEFT JOIN ROWS FROM (jsonb_to_recordset(${list}::jsonb) AS ("ruleId" uuid, "personaId" uuid))
         WITH ORDINALITY AS r("ruleId", "personaId", place) ON r.place = c.place
     ) found
     WHERE c."workspaceId" = $1::uuid AND c.id = found.id
       AND (c."personaId", c."personaRuleId") IS DISTINCT FROM (found."personaId", found."ruleId")
     RETURNING c.id::text AS id`,
    parameters.values,
  );
  return changed.length;
}
