import { runSql } from '../../db/run-sql.ts';
import { onErasure } from '../crm/index.ts';

const FORGET_RECORDS = `
UPDATE crm_record SET payload = NULL, problems = NULL, written = NULL, people = '{}',
  "redactedAt" = $4::timestamptz
WHERE "workspaceId" = $1::uuid AND "sourceId" IN (
    SELECT s.id FROM crm_source s WHERE s."workspaceId" = $1::uuid AND s.system = $2)
  AND people @> ARRAY[$3::text] RETURNING 1`;

const FORGET_INBOX = `
UPDATE crm_inbox_event SET payload = NULL, "errorMessage" = NULL, status = 'DEAD',
  "errorCode" = coalesce("errorCode", 'REJECTED')
WHERE "workspaceId" = $1::uuid AND payload IS NOT NULL AND "objectType" IS NULL AND EXISTS (
  SELECT 1 FROM unnest($2::text[]) AS name WHERE strpos(payload::text, name) > 0) RETURNING 1`;

/** What sources sent of an erased person, and what they were to be told, goes with them. */
onErasure(async ({ db, actor: { workspaceId }, now }, { id, names, references }) => {
  for (const { system, externalId } of references) {
    await runSql(db, workspaceId, FORGET_RECORDS, [system, externalId, now().toISOString()]);
  }
  await db.crmOutboxItem.deleteMany({ where: { workspaceId, contactId: id } });
  await db.crmMerge.deleteMany({
    where: { workspaceId, OR: [{ fromContactId: id }, { intoContactId: id }] },
  });
  if (names.length > 0) await runSql(db, workspaceId, FORGET_INBOX, [names]);
});
