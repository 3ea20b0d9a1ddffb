import type { WorkspaceTransaction } from '../../db/workspace.ts';

/** Where a reader looks: rows of one workspace. */
export interface Reader {
  readonly db: WorkspaceTransaction;
  readonly workspaceId: string;
}
