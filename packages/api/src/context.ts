import type { WorkspaceLog } from './changes/index.ts';
import type { ConnectorHost } from './connectors/host.ts';
import type { WorkspaceDatabase } from './db/workspace.ts';
import type { JobQueue } from './jobs/queue.ts';
import type { Actor } from './kernel/actor.ts';

/** What every use case gets: who calls, the door to their data, the clock. */
export interface ServiceContext {
  readonly actor: Actor;
  /** The caller's workspace. Nothing else can be reached through it. */
  readonly db: WorkspaceDatabase;
  readonly now: () => Date;
  readonly requestId: string;
  /** Given by the client to make a retry harmless; null when it gave none. */
  readonly idempotencyKey: string | null;
  /** Called after a commit that put changes into the log. */
  readonly changed: () => void;
  /** The log of the caller's workspace. */
  readonly changes: WorkspaceLog;
  /** The queue of background work; jobs get into it by `enqueueJob`. */
  readonly jobs: JobQueue;
  /** What connectors reach other systems with. */
  readonly connectors: ConnectorHost;
  /**
   * Tells whether the key of the call still holds every right it had at the
   * start; long calls ask again. `fresh` looks past what was found a moment ago.
   */
  readonly stillAllowed: (fresh: boolean) => Promise<boolean>;
  /**
   * Opens another workspace: the only thing a call can do outside its own.
   * Answers null when there is one with this id.
   */
  readonly openNewWorkspace: (input: {
    id: string;
    name: string;
    memberName: string;
    /** The workspace it begins as. */
    copyOf?: string;
  }) => Promise<{
    workspaceId: string;
    memberId: string;
    key: string;
    copied: readonly { type: string; count: number }[];
  } | null>;
}
