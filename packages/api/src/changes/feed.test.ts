import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { createPrisma, createWorkspaceDoor } from '../db/workspace.ts';
import { silentLog, testDatabase } from '../testing/engines.ts';
import { appendPending } from '../testing/pending-changes.ts';
import { until } from '../testing/within.ts';
import { createWorkspaceRow } from '../testing/workspace-row.ts';
import { startChangeLog } from './change-log.ts';
import type { ChangeLog } from './index.ts';
import type { ChangeEvent } from './read.ts';

let database: Database;
let changeLog: ChangeLog;
let close: () => Promise<void>;

beforeAll(async () => {
  database = await testDatabase();
  const prisma = createPrisma(database, { maxWaitMs: 2_000, transactionTimeoutMs: 12_000 });
  changeLog = startChangeLog({
    database,
    openWorkspace: createWorkspaceDoor(prisma),
    pollMs: 60_000,
    keepDays: 30,
    now: () => new Date(),
    log: silentLog,
  });
  close = async () => {
    await changeLog.close();
    await prisma.$disconnect();
  };
});
afterAll(() => close());

async function append(id: string, count: number): Promise<void> {
  await appendPending(database, id, count);
  changeLog.changed();
}

/** Takes batches until so many changes came. */
async function take(
  batches: AsyncGenerator<ChangeEvent[], void, void>,
  count: number,
): Promise<number[]> {
  const positions: number[] = [];
  while (positions.length < count) {
    const { value } = await batches.next();
    positions.push(...(value ?? []).map(({ position }) => position));
  }
  return positions;
}

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

it('serves a burst in order to a fast follower, and later to one that stood still', async () => {
  const id = await createWorkspaceRow(database);
  const log = changeLog.logOf(id);
  const { signal } = new AbortController();
  const start = await log.now();
  const fast = log.follow(start, signal);
  const stalled = log.follow(start, signal);
  const [first] = await Promise.all([take(fast, 1), take(stalled, 1), append(id, 1)]);

  await append(id, 2_500);
  const rest = await take(fast, 2_500);
  const caughtUp = await take(stalled, 2_500);
  await append(id, 1);
  const live = await Promise.all([take(fast, 1), take(stalled, 1)]);

  expect(first).toEqual([1]);
  expect(rest).toEqual(upTo(2_501, 2));
  expect(caughtUp).toEqual(upTo(2_501, 2));
  expect(live).toEqual([[2_502], [2_502]]);
  await Promise.all([fast.return(), stalled.return()]);
});

it('tells a follower of one workspace nothing of another', async () => {
  const [mine, theirs] = [await createWorkspaceRow(database), await createWorkspaceRow(database)];
  const log = changeLog.logOf(mine);
  const following = log.follow(await log.now(), new AbortController().signal);
  const coming = following.next();
  await append(theirs, 300);
  await append(mine, 1);

  const { value } = await coming;

  expect(value?.map(({ position }) => position)).toEqual([1]);
  const owners = await database.query<{ workspaceId: string }>(
    `SELECT "workspaceId"::text FROM change_event WHERE id = $1`,
    [value?.[0]?.id],
  );
  expect(owners).toEqual([{ workspaceId: mine }]);
  await following.return();
});

it('lets go of a workspace nobody follows any more', async () => {
  const log = changeLog.logOf(await createWorkspaceRow(database));
  const stopping = new AbortController();
  const following = log.follow(await log.now(), stopping.signal);
  const waiting = following.next();
  await until('it is followed', () => changeLog.followed() === 1);

  stopping.abort();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(changeLog.followed()).toBe(0);
});

it('ends every follower when the log under them is another one than before', async () => {
  const id = await createWorkspaceRow(database);
  const log = changeLog.logOf(id);
  await append(id, 3);
  const following = log.follow(await log.now(), new AbortController().signal);
  const waiting = following.next();
  await until('it is followed', () => changeLog.followed() === 1);

  await database.query('DELETE FROM change_event WHERE "workspaceId" = $1', [id]);
  await append(id, 5);

  await expect(waiting).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  expect(changeLog.followed()).toBe(0);
});

it('refuses a place whose change is gone, or is another one', async () => {
  const id = await createWorkspaceRow(database);
  const log = changeLog.logOf(id);
  await append(id, 3);
  const place = await log.now();
  await database.query('DELETE FROM change_event WHERE "workspaceId" = $1 AND position = 1', [id]);

  expect(await log.read(place, 1)).toEqual([]);
  const expired = { code: 'CURSOR_EXPIRED' };
  await expect(log.read({ position: 0, tag: '' }, 1)).rejects.toMatchObject(expired);
  await expect(log.read({ ...place, tag: '000000000000' }, 1)).rejects.toMatchObject(expired);
  await expect(log.read({ ...place, position: 4 }, 1)).rejects.toMatchObject(expired);
});
