import { z } from 'zod';
import { ConnectorFailure } from '../../connectors/failures.ts';
import type { WriteContext } from '../../entity/index.ts';
import { defineJob, enqueueJob } from '../../jobs/index.ts';
import { openSource } from './open-source.service.ts';
import { stored } from './stream-rows.ts';

/** Finds out whether a source can be used, and which fields its records have. */
const sourceCheck = defineJob({
  kind: 'CRM_SOURCE_CHECK',
  input: z.object({ sourceId: z.string() }),
  state: z.null(),
  async run({ ctx, input: { sourceId }, chunk }) {
    const found = new Map<string, unknown>();
    let failure: { code: string; message: string } | null = null;
    try {
      const { connector, context, row } = await openSource(ctx, sourceId);
      await connector.check(context);
      for (const stream of connector.streams(row.settings)) {
        found.set(stream.name, await stream.discover(context));
      }
    } catch (error) {
      failure = failureOf(error);
    }
    await chunk(async (tx) => {
      await note(tx, sourceId, failure, found);
      return { state: null, done: 1, total: 1 };
    });
    return { isUsable: failure === null, errorCode: failure?.code ?? null };
  },
});

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof ConnectorFailure) return { code: error.code, message: error.message };
  throw error;
}

async function note(
  { db, actor: { workspaceId }, now }: WriteContext,
  sourceId: string,
  failure: { code: string; message: string } | null,
  found: ReadonlyMap<string, unknown>,
): Promise<void> {
  await db.crmSource.updateMany({
    where: { workspaceId, id: sourceId },
    data: {
      checkedAt: now(),
      checkErrorCode: failure?.code ?? null,
      checkErrorMessage: failure?.message ?? null,
    },
  });
  for (const [name, fields] of found) {
    const key = { workspaceId, sourceId, name };
    await db.crmStream.createMany({ data: [key], skipDuplicates: true });
    await db.crmStream.updateMany({ where: key, data: { fields: stored(fields) } });
  }
}

/** Has a source tested; answers the id of the job. */
export function enqueueCheck(ctx: WriteContext, sourceId: string): Promise<string> {
  return enqueueJob(ctx, { kind: sourceCheck, input: { sourceId }, uniqueKey: sourceId });
}
