import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { createPrisma, createWorkspaceDoor } from '../db/workspace.ts';
import { itPostgresOnly, silentLog, testDatabase } from '../testing/engines.ts';
import { appendPending } from '../testing/pending-changes.ts';
import { withinSeconds } from '../testing/within.ts';
import { createWorkspaceRow } from '../testing/workspace-row.ts';
import { startChangeLog } from './change-log.ts';
import { BEGINNING } from './cursor.ts';
import { Sequencer } from './sequencer.ts';

let database: Database;
let workspaceId: string;

beforeAll(async () => {
  database = await testDatabase();
  workspaceId = await createWorkspaceRow(database);
});

interface Numbered {
  position: number;
  revision: number;
}

function numbered(id: string): Promise<Numbered[]> {
  return database.query<Numbered>(
    `SELECT position::int, revision FROM change_event WHERE "workspaceId" = $1 ORDER BY position`,
    [id],
  );
}

it('numbers each workspace by itself, without gaps, in the order of appending', async () => {
  const other = await createWorkspaceRow(database);
  const sequencer = new Sequencer(database, silentLog);
  await appendPending(database, workspaceId, 2);
  await appendPending(database, other, 1);
  await sequencer.run();
  await appendPending(database, workspaceId, 1_500);

  await sequencer.run();

  const places = await numbered(workspaceId);
  expect(places.map(({ position }) => position)).toEqual(
    Array.from({ length: 1_502 }, (_, i) => i + 1),
  );
  expect(places.slice(2).map(({ revision }) => revision)).toEqual(
    Array.from({ length: 1_500 }, (_, i) => i + 1),
  );
  expect(await numbered(other)).toEqual([{ position: 1, revision: 1 }]);
});

it('numbers what was committed before the call, whatever run is under way', async () => {
  const id = await createWorkspaceRow(database);
  const sequencer = new Sequencer(database, silentLog);
  const first = sequencer.run();
  await appendPending(database, id, 1);

  await sequencer.run();

  expect(await numbered(id)).toEqual([{ position: 1, revision: 1 }]);
  await first;
});

it('picks up what another process committed and did not live to number', async () => {
  const id = await createWorkspaceRow(database);
  await appendPending(database, id, 3);

  const { log, close } = startLog(20);
  const [batch] = await withinSeconds(10, 'the poll', takeBatches(log(id), 3));

  expect(batch?.map(({ position }) => position)).toEqual([1, 2, 3]);
  await close();
});

itPostgresOnly(
  'misses nothing of 8 writers that commit in any order, with two processes numbering',
  async () => {
    const id = await createWorkspaceRow(database);
    const one = startLog(1_000);
    const two = startLog(1_000);
    const reading = takeBatches(one.log(id), 4_000);

    const write = async (writer: number) => {
      for (let i = 0; i < 500; i++) {
        await database.transaction(async (tx) => {
          await appendPending(tx, id, 1);
          await tx.query('SELECT pg_sleep(random() * 0.006)::text');
        });
        (writer % 2 ? one : two).changed();
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
    const read = (await withinSeconds(20, 'the last change', reading)).flat();

    expect(read.map(({ position }) => position)).toEqual(
      Array.from({ length: 4_000 }, (_, i) => i + 1),
    );
    expect(new Set(read.map((event) => event.id)).size).toBe(4_000);
    await Promise.all([one.close(), two.close()]);
  },
  60_000,
);

/** A process of its own, as far as the log is concerned. */
function startLog(pollMs: number) {
  const prisma = createPrisma(database, { maxWaitMs: 2_000, transactionTimeoutMs: 12_000 });
  const changeLog = startChangeLog({
    database,
    openWorkspace: createWorkspaceDoor(prisma),
    pollMs,
    keepDays: 30,
    now: () => new Date(),
    log: silentLog,
  });
  return {
    log: changeLog.logOf,
    changed: changeLog.changed,
    close: async () => {
      await changeLog.close();
      await prisma.$disconnect();
    },
  };
}

/** Follows a log from its beginning until so many changes came. */
async function takeBatches(log: ReturnType<ReturnType<typeof startLog>['log']>, count: number) {
  const batches = [];
  let taken = 0;
  for await (const batch of log.follow(BEGINNING, new AbortController().signal)) {
    if (batch.length > 0) batches.push(batch);
    taken += batch.length;
    if (taken >= count) break;
  }
  return batches;
}
