import type { Queries } from '../db/database.ts';
import { newId } from '../kernel/ids.ts';

/** What a change appended by a test differs in from the usual. */
export interface PendingOptions {
  at?: Date;
  type?: string;
  action?: 'CREATED' | 'UPDATED' | 'DELETED';
  entityId?: string;
  journeyMapId?: string;
}

/**
 * Appends so many changes to the log of a workspace, as a write does, with
 * revisions from 1 upwards.
 */
export async function appendPending(
  queries: Queries,
  workspaceId: string,
  count: number,
  { at, type, action, entityId, journeyMapId }: PendingOptions = {},
): Promise<void> {
  await queries.query(
    `INSERT INTO pending_change ("workspaceId", id, type, "entityId", action, revision,
       "journeyMapId", "changedFields", "requestId", at)
     SELECT $1::uuid, gen_random_uuid(), $3::text, $4::uuid, $5::text::"ChangeAction", n,
       $6::uuid, '{name}', 'test', $7::timestamptz
     FROM generate_series(1, $2::int) n`,
    [
      workspaceId,
      count,
      type ?? 'Persona',
      entityId ?? newId(),
      action ?? 'UPDATED',
      journeyMapId ?? null,
      (at ?? new Date()).toISOString(),
    ],
  );
}
