import type { Database, DatabaseLog } from '../db/database.ts';
import { Notices } from '../db/notices.ts';
import type { WorkspaceDatabase } from '../db/workspace.ts';
import { ChangeFeed, type WorkspaceLog } from './feed.ts';
import { pruneChanges } from './prune.ts';
import { CHANGE_CHANNEL, Sequencer } from './sequencer.ts';

export interface ChangeLogOptions {
  database: Database;
  openWorkspace: (workspaceId: string) => WorkspaceDatabase;
  /** How long to wait before looking again although nobody called. */
  pollMs: number;
  /** How long changes are kept. */
  keepDays: number;
  now: () => Date;
  log: DatabaseLog;
}

/** The logs of all workspaces, numbered and followed by this process. */
export interface ChangeLog {
  /** To be called after a commit that appended changes. */
  changed(): void;
  logOf(workspaceId: string): WorkspaceLog;
  /** How many workspaces are followed now. */
  followed(): number;
  /** Ends all followers at once; their streams complete. */
  endFollowers(): void;
  /** Stops numbering. What is left over is numbered by another process, or at the next start. */
  close(): Promise<void>;
}

const PRUNE_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Starts numbering changes and telling followers of them. */
export function startChangeLog(options: ChangeLogOptions): ChangeLog {
  const { database, log, now } = options;
  const sequencer = new Sequencer(database, log);
  const feed = new ChangeFeed({
    openWorkspace: options.openWorkspace,
    number: () => sequencer.run(),
    idleMs: options.pollMs,
    log,
  });
  const notices = new Notices(database, CHANGE_CHANNEL, (payload) =>
    feed.wake(payload === '' ? null : payload.split(',')),
  );
  let prunedAt = 0;
  let pruning = Promise.resolve();

  // The net below the wake-ups: work a dead process left behind, a lost notice, old changes.
  const poll = setInterval(() => {
    sequencer.wake();
    feed.wake(null);
    notices.ensure();
    const time = now().getTime();
    if (time - prunedAt < PRUNE_EVERY_MS) return;
    prunedAt = time;
    pruning = pruneChanges(database, new Date(time - options.keepDays * DAY_MS)).then(
      () => {},
      (error: unknown) => log.warn({ err: error }, 'Old changes could not be deleted.'),
    );
  }, options.pollMs);
  notices.ensure();

  return {
    changed: () => sequencer.wake(),
    logOf: (workspaceId) => feed.logOf(workspaceId),
    followed: () => feed.size,
    endFollowers: () => feed.close(),
    async close() {
      clearInterval(poll);
      feed.close();
      await sequencer.stop();
      await Promise.all([notices.close(), pruning]);
    },
  };
}
