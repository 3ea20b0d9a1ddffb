import { z } from 'zod';
import type { SourceRecord } from '../../connectors/contract.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { CrmRecord } from '../../generated/prisma/client.ts';
import { defineJob, enqueueJob } from '../../jobs/index.ts';
import { openSource } from './open-source.service.ts';
import { remapRecords } from './take-in.service.ts';

const PART = 200;

/** Maps everything a source has sent by the rules in force; the source itself is not asked. */
const remap = defineJob({
  kind: 'CRM_REMAP',
  input: z.object({ sourceId: z.string() }),
  state: z.object({ after: z.string().nullable(), done: z.number() }),
  async run({ ctx, input: { sourceId }, state, chunk }) {
    const source = await openSource(ctx, sourceId);
    const { workspaceId } = ctx.actor;
    const where = { workspaceId, sourceId, deletedAt: null, redactedAt: null };
    const total = await ctx.db.crmRecord.count({ where });
    let at = state ?? { after: null, done: 0 };
    for (let isLast = false; !isLast; ) {
      const from = at;
      at = await chunk(async (tx) => {
        const rows = await tx.db.crmRecord.findMany({
          where: { ...where, ...(from.after ? { id: { gt: from.after } } : {}) },
          orderBy: { id: 'asc' },
          take: PART,
        });
        isLast = rows.length < PART;
        await remapRecords(tx, source, rows.map(toRecord));
        const done = from.done + rows.length;
        return { state: { after: rows.at(-1)?.id ?? from.after, done }, done, total };
      });
    }
    return { done: at.done };
  },
});

function toRecord(row: CrmRecord): { record: SourceRecord; contentHash: string } {
  const { objectType, externalId, sourceUpdatedAt, payload, people, contentHash } = row;
  const record = {
    objectType,
    externalId,
    updatedAt: sourceUpdatedAt,
    payload: (payload ?? {}) as Record<string, unknown>,
    content: null,
    people,
    mergedIds: [],
  };
  return { record, contentHash };
}

/** Has a source mapped anew; answers the id of the job. */
export function enqueueRemap(ctx: WriteContext, sourceId: string): Promise<string> {
  return enqueueJob(ctx, { kind: remap, input: { sourceId }, uniqueKey: sourceId });
}
