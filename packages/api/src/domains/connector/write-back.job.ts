import { z } from 'zod';
import { findConnector } from '../../connectors/contract.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { CrmSource } from '../../generated/prisma/client.ts';
import { defineJob, enqueueJob } from '../../jobs/index.ts';
import { canonical } from '../../kernel/canonical.ts';
import { openSource } from './open-source.service.ts';
import { enqueueOutbox } from './outbox.job.ts';
import { putIntoOutbox } from './outbox.ts';
import { type WriteBackRule, writeBackSchema } from './write-back-rules.ts';

const PART = 500;
const START = '00000000-0000-0000-0000-000000000000';

/** Where contacts of a source stand, with what was told of them last. */
interface Standing {
  refId: string;
  externalId: string;
  contactId: string;
  written: unknown;
  step: string | null;
  enteredAt: Date | null;
  touchpoint: string | null;
  persona: string | null;
  scores: Record<string, number> | null;
}

const STANDINGS = `
SELECT e.id::text AS "refId", e."externalId", c.id::text AS "contactId", r.written,
  place.step, place."enteredAt", place.touchpoint, p.name AS persona, score.scores
FROM external_ref e
JOIN contact c ON c."workspaceId" = $1::uuid AND c.id = e."contactId"
  AND c."archivedAt" IS NULL AND c."erasedAt" IS NULL
JOIN crm_record r ON r."workspaceId" = $1::uuid AND r."sourceId" = $2::uuid
  AND r."objectType" = $4 AND r."externalId" = e."externalId" AND r."deletedAt" IS NULL
LEFT JOIN persona p ON p."workspaceId" = $1::uuid AND p.id = c."personaId"
LEFT JOIN LATERAL (
  SELECT s.name AS step, j."enteredAt", t.name AS touchpoint FROM journey_instance j
  LEFT JOIN step s ON s."workspaceId" = $1::uuid AND s.id = j."currentStepId"
  LEFT JOIN touchpoint t ON t."workspaceId" = $1::uuid AND t.id = j."lastTouchpointId"
  WHERE j."workspaceId" = $1::uuid AND j."contactId" = c.id
  ORDER BY j."exitedAt" DESC NULLS FIRST, j."lastInteractionAt" DESC, j.id LIMIT 1
) place ON true
LEFT JOIN LATERAL (
  SELECT jsonb_object_agg(last.type, last.value) AS scores FROM (
    SELECT DISTINCT ON (i.type) i.type, i.value FROM interaction i
    WHERE i."workspaceId" = $1::uuid AND i."contactId" = c.id
      AND i.type = ANY ($5::text[]) AND i.value IS NOT NULL
    ORDER BY i.type, i."occurredAt" DESC, i.id DESC
  ) last
) score ON true
WHERE e."workspaceId" = $1::uuid AND e.system = $3 AND e."objectType" = 'contact'
  AND e.id > $6::uuid
ORDER BY e.id LIMIT ${PART}`;

/**
 * Finds out which contacts of a source stand elsewhere than it was told last,
 * and puts that into the outbox.
 *
 * What is compared are states, not events: however often it runs, and whatever
 * came in between, the same is never told twice, and what we wrote ourselves
 * and read again gives no cause to write.
 */
const writeBack = defineJob({
  kind: 'CRM_WRITE_BACK',
  input: z.object({ sourceId: z.string() }),
  state: z.object({ after: z.string().nullable(), put: z.number() }),
  async run({ ctx, input: { sourceId }, state, chunk }) {
    const { row, connector } = await openSource(ctx, sourceId);
    const writer = connector.contactWriter;
    if (row.writeBack === null || !writer) return { put: 0 };
    const rules = writeBackSchema.parse(row.writeBack);
    const types = rules.flatMap(({ interactionType }) => interactionType ?? []);
    let at = state ?? { after: START as string | null, put: 0 };
    while (at.after !== null) {
      const { after, put } = at;
      at = await chunk(async (tx) => {
        const standings = await runSql<Standing>(tx.db, tx.actor.workspaceId, STANDINGS, [
          sourceId,
          row.system,
          writer.objectType,
          types,
          after,
        ]);
        const orders = standings.flatMap((standing) => {
          const payload = { properties: propertiesOf(standing, rules) };
          if (!isNews(payload, standing.written)) return [];
          const { externalId, contactId, written } = standing;
          return [{ ...writer, sourceId, externalId, contactId, payload, occasion: written }];
        });
        const added = await putIntoOutbox(tx, orders);
        if (added > 0) await enqueueOutbox(tx, sourceId);
        const last = standings.length < PART ? null : (standings.at(-1)?.refId ?? null);
        return { state: { after: last, put: put + added }, done: put + added };
      });
    }
    return { put: at.put };
  },
});

/** Has a source told what is new about its contacts, where it is to be told anything. */
export async function enqueueWriteBack(
  ctx: WriteContext,
  source: Pick<CrmSource, 'id' | 'connector' | 'writeBack'>,
): Promise<void> {
  if (source.writeBack === null || !findConnector(source.connector)?.contactWriter) return;
  const order = { kind: writeBack, input: { sourceId: source.id }, uniqueKey: source.id };
  await enqueueJob(ctx, order);
}

function propertiesOf(
  { step, enteredAt, touchpoint, persona, scores }: Standing,
  rules: readonly WriteBackRule[],
): Record<string, string | number | null> {
  const toldBy = ({ value, interactionType }: WriteBackRule) => {
    switch (value) {
      case 'STEP':
        return step;
      case 'ENTERED_AT':
        return enteredAt?.toISOString() ?? null;
      case 'LAST_TOUCHPOINT':
        return touchpoint;
      case 'PERSONA':
        return persona;
      case 'LAST_SCORE':
        return scores?.[interactionType ?? ''] ?? null;
    }
  };
  return Object.fromEntries(rules.map((rule) => [rule.property, toldBy(rule)]));
}

/** Nothing to say is no news to somebody who was told nothing. */
function isNews(payload: { properties: Record<string, unknown> }, written: unknown): boolean {
  if (written !== null) return canonical(payload) !== canonical(written);
  return Object.values(payload.properties).some((value) => value !== null);
}
