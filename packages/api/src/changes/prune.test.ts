import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { silentLog, testDatabase } from '../testing/engines.ts';
import { appendPending } from '../testing/pending-changes.ts';
import { createWorkspaceRow } from '../testing/workspace-row.ts';
import { pruneChanges } from './prune.ts';
import { Sequencer } from './sequencer.ts';

let database: Database;

beforeAll(async () => {
  database = await testDatabase();
});

/** Long before anything other tests write. */
const day = (number: number) => new Date(Date.UTC(2001, 0, number));

async function logWith(...days: number[]): Promise<string> {
  const id = await createWorkspaceRow(database);
  for (const number of days) await appendPending(database, id, 1, { at: day(number) });
  await new Sequencer(database, silentLog).run();
  return id;
}

async function kept(id: string): Promise<number[]> {
  const rows = await database.query<{ position: number }>(
    'SELECT position::int FROM change_event WHERE "workspaceId" = $1 ORDER BY position',
    [id],
  );
  return rows.map(({ position }) => position);
}

it('deletes old changes from the beginning up to the first young one', async () => {
  // The second change was written by a machine whose clock was behind.
  const skewed = await logWith(1, 9, 2, 10, 11);
  const quiet = await logWith(1, 2, 3);
  const young = await logWith(9, 10);

  const pruned = await pruneChanges(database, day(8));

  expect(pruned).toBe(3);
  expect(await kept(skewed)).toEqual([2, 3, 4, 5]);
  expect(await kept(quiet)).toEqual([3]);
  expect(await kept(young)).toEqual([1, 2]);
});
