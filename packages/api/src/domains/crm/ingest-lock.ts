import { planForAnyWorkspace } from '../../db/plans.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('parcours.ingest ' || $1::uuid::text, 0))::text`;

/**
 * Lets the batches of a workspace that come from outside run one after another:
 * two of them could otherwise make one contact twice, or lock each other out.
 */
export async function lockIngest({ db, actor }: Pick<WriteContext, 'db' | 'actor'>): Promise<void> {
  await planForAnyWorkspace(db, actor.workspaceId);
  await runSql(db, actor.workspaceId, LOCK);
}
