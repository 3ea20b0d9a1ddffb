import type { Queries } from '../db/database.ts';
import { newId } from '../kernel/ids.ts';

/** Creates an empty workspace, for tests below the API. */
export async function createWorkspaceRow(queries: Queries): Promise<string> {
  const id = newId();
  await queries.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [id, `Test ${id}`]);
  return id;
}
