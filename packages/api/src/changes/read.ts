import type { WorkspaceDatabase } from '../db/workspace.ts';
import type { ChangeAction } from '../generated/prisma/enums.ts';
import { BEGINNING, cursorExpired, type Place, tagOf } from './cursor.ts';

/** One change at its place in the log of its workspace. */
export interface ChangeEvent {
  readonly position: number;
  readonly id: string;
  /** The model that changed; the GraphQL type has the same name. */
  readonly type: string;
  readonly entityId: string;
  readonly action: ChangeAction;
  readonly revision: number;
  readonly journeyMapId: string | null;
  readonly changedFields: readonly string[];
  /** What the entity tells followers beside the names of the fields. */
  readonly details: unknown;
  readonly memberId: string | null;
  readonly requestId: string;
  readonly at: Date;
}

/** The log of one workspace, as the database holds it. */
export interface StoredLog {
  readonly workspaceId: string;
  readonly db: WorkspaceDatabase;
}

/** The place behind a change. */
export function placeBehind({ position, id }: ChangeEvent): Place {
  return { position, tag: tagOf(id) };
}

/**
 * Reads the changes strictly after a place, in order.
 *
 * The change at the place itself is read along and must still be the one the
 * cursor was made for: where it was pruned, or lost when a backup was restored,
 * nobody can say what is missing, and the reader is told so.
 */
export async function readChanges(
  { workspaceId, db }: StoredLog,
  after: Place,
  take: number,
): Promise<ChangeEvent[]> {
  const rows = await db.changeEvent.findMany({
    where: { workspaceId, position: { gte: after.position } },
    orderBy: { position: 'asc' },
    take: take + 1,
  });
  const events = rows.map((row) => ({ ...row, position: Number(row.position) }));
  if (after.position === 0) {
    if (events[0] && events[0].position !== 1) throw cursorExpired();
    return events.slice(0, take);
  }
  const [anchor, ...following] = events;
  if (!anchor || anchor.position !== after.position || tagOf(anchor.id) !== after.tag) {
    throw cursorExpired();
  }
  return following;
}

/** The place behind the last change there is. The last one is never pruned. */
export async function readHead({ workspaceId, db }: StoredLog): Promise<Place> {
  const last = await db.changeEvent.findFirst({
    where: { workspaceId },
    orderBy: { position: 'desc' },
    select: { position: true, id: true },
  });
  return last ? { position: Number(last.position), tag: tagOf(last.id) } : BEGINNING;
}
