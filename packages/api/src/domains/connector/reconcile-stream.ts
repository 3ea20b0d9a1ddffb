import { z } from 'zod';
import type { StreamDefinition } from '../../connectors/contract.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { OpenSource } from './open-source.service.ts';
import type { RunPiece } from './read-stream.ts';
import { holdStream, stored, writeStream } from './stream-rows.ts';
import { takeIn } from './take-in.service.ts';
import { takeInDeletes } from './take-in-deletes.service.ts';

/** How often everything is compared. */
export const RECONCILE_MS = 24 * 3_600_000;

const sweepState = z.object({ after: z.string().nullable(), startedAt: z.coerce.date() });

const SEE = `
WITH given AS (
  SELECT id FROM unnest($4::text[]) AS id
), seen AS (
  UPDATE crm_record c SET sweep = $5::int FROM given g
  WHERE c."workspaceId" = $1::uuid AND c."sourceId" = $2::uuid AND c."objectType" = $3
    AND c."externalId" = g.id AND c."deletedAt" IS NULL
  RETURNING c."externalId"
) SELECT g.id FROM given g WHERE g.id NOT IN (SELECT "externalId" FROM seen)`;

/**
 * Compares everything a source has with everything that is known of it: what
 * was missed is taken in, and what is gone is noted as deleted.
 *
 * No list is believed when it comes to deleting: what it does not name is asked
 * for by its id first.
 */
export async function reconcileStream(
  source: OpenSource,
  stream: StreamDefinition,
  piece: RunPiece,
): Promise<void> {
  const { listIds, name, fetchSize } = stream;
  if (!listIds) return;
  const sourceId = source.row.id;
  let hold = { sourceId, name, fence: 0 };
  let sweep = 0;
  let at = { after: null as string | null, startedAt: new Date(0) };
  let isListed = false;
  await piece(async (tx) => {
    const row = await holdStream(tx, sourceId, stream);
    const unfinished = row.sweepState === null ? null : sweepState.parse(row.sweepState);
    hold = { ...hold, fence: row.fence };
    sweep = unfinished ? row.sweep : row.sweep + 1;
    at = unfinished ?? { after: null, startedAt: tx.now() };
    await writeStream(tx, hold, { sweep, sweepState: stored(at) });
    return 0;
  });
  while (!isListed) {
    const page = await listIds(source.context, at.after);
    let missed: string[] = [];
    await piece(async (tx) => {
      missed = await see(tx, sourceId, name, page.ids, sweep);
      return 0;
    });
    for (const ids of inParts(missed, fetchSize)) {
      const records = await stream.fetch(source.context, ids);
      await piece(async (tx) => (await takeIn(tx, source, records, sweep)).changed);
    }
    at = { ...at, after: page.after };
    isListed = page.after === null;
    await piece(async (tx) => {
      await writeStream(tx, hold, { sweepState: stored(at) });
      return 0;
    });
  }
  await findGone();
  await piece(async (tx) => {
    await writeStream(tx, hold, { sweepState: stored(null), reconciledAt: tx.now() });
    return 0;
  });

  async function findGone(): Promise<void> {
    for (;;) {
      let ids: string[] = [];
      await piece(async (tx) => {
        const rows = await tx.db.crmRecord.findMany({
          where: {
            workspaceId: tx.actor.workspaceId,
            sourceId,
            objectType: name,
            deletedAt: null,
            sweep: { lt: sweep },
            createdAt: { lte: at.startedAt },
          },
          select: { externalId: true },
          orderBy: { id: 'asc' },
          take: fetchSize,
        });
        ids = rows.map(({ externalId }) => externalId);
        return 0;
      });
      if (ids.length === 0) return;
      const records = await stream.fetch(source.context, ids);
      const found = new Set(records.map(({ externalId }) => externalId));
      await piece(async (tx) => {
        const { changed } = await takeIn(tx, source, records, sweep);
        await see(tx, sourceId, name, [...found], sweep);
        const gone = ids.filter((id) => !found.has(id));
        return changed + (await takeInDeletes(tx, source, name, gone));
      });
    }
  }
}

/** Notes which ids were seen; answers those that are not known, or known as deleted. */
async function see(
  { db, actor: { workspaceId } }: WriteContext,
  sourceId: string,
  objectType: string,
  ids: readonly string[],
  sweep: number,
): Promise<string[]> {
  const rows = await runSql<{ id: string }>(db, workspaceId, SEE, [
    sourceId,
    objectType,
    ids,
    sweep,
  ]);
  return rows.map(({ id }) => id);
}

function* inParts<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
