import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded-engine.ts';
import { type Holder, holderFile, thisProcess } from './holder.ts';
import { acquireOwnerLock } from './owner-lock.ts';
import { startWriter } from './testing/child.ts';
import { databaseFolder, emptyFolder, removeFolders } from './testing/folders.ts';

afterAll(removeFolders);

const inUse = { name: 'EngineError', code: 'DATA_FOLDER_IN_USE' };

async function folderHeldBy(changes: Partial<Holder>, silentSeconds = 0): Promise<string> {
  const folder = await emptyFolder();
  await writeFile(holderFile(folder), JSON.stringify({ ...thisProcess(), ...changes }));
  const seen = Date.now() / 1_000 - silentSeconds;
  await utimes(holderFile(folder), seen, seen);
  return folder;
}

/** No process has this id: it is above the highest Linux gives out. */
const noProcess = 4_194_305;

describe('a data folder another process has open', () => {
  it('is refused, naming the holder, until the holder is killed', async () => {
    const folder = await databaseFolder();
    const writer = await startWriter(folder);
    const holder: Holder = JSON.parse(await readFile(holderFile(folder), 'utf8'));

    const askedAt = performance.now();
    await expect(openEmbedded({ dataDir: folder })).rejects.toMatchObject({
      ...inUse,
      message: `The data folder ${folder} is in use by process ${writer.pid} on ${hostname()}, running since ${holder.startedAt}. Stop that process, or choose another folder with PARCOURS_DATA_DIR.`,
      details: { folder, pid: writer.pid, host: hostname(), since: holder.startedAt },
    });
    expect(performance.now() - askedAt).toBeLessThan(1_000);
    writer.writeFrom(1);
    expect(await writer.said()).toBe('1');

    await writer.kill();
    const engine = await openEmbedded({ dataDir: folder });
    expect(await engine.query('SELECT id FROM entry WHERE id = 1')).toEqual([{ id: 1 }]);
    await engine.close();
  });
});

describe('a data folder that does not open', () => {
  it('says why, and is free for the next try', async () => {
    const folder = await emptyFolder();
    await writeFile(path.join(folder, 'postgres'), 'not a folder');

    const opening = () => openEmbedded({ dataDir: folder });

    await expect(opening()).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('ENOTDIR'),
    });
    await expect(opening()).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});

describe.each([
  { way: 'socket', hasAbstractSockets: true },
  { way: 'file', hasAbstractSockets: false },
])('the owner lock by $way', ({ hasAbstractSockets }) => {
  const acquire = (folder: string) => acquireOwnerLock(folder, hasAbstractSockets);

  it('has one winner among many, and is free again after its release', async () => {
    const folder = await emptyFolder();

    const tries = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => acquire(folder)));

    const won = tries.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    expect(tries.filter((attempt) => attempt.status === 'rejected')).toEqual(
      Array.from({ length: 5 }, () => ({
        status: 'rejected',
        reason: expect.objectContaining(inUse),
      })),
    );
    await won[0]?.value.release();
    const again = await acquire(folder);
    await again.release();
  });

  it('respects a holder on another computer until it has been silent for long', async () => {
    const elsewhere = { host: 'another-computer', pid: noProcess, bootId: 'another-boot' };

    await expect(acquire(await folderHeldBy(elsewhere, 10))).rejects.toMatchObject(inUse);

    const lock = await acquire(await folderHeldBy(elsewhere, 60));
    await lock.release();
  });

  it('takes over from a process that is gone', async () => {
    const lock = await acquire(await folderHeldBy({ pid: noProcess }));

    await lock.release();
  });

  it('takes over after a restart of the computer, whoever has the process id now', async () => {
    const lock = await acquire(await folderHeldBy({ pid: process.ppid, bootId: 'earlier-boot' }));

    await lock.release();
  });

  it('takes over from a name that a power failure cut short', async () => {
    const folder = await emptyFolder();
    await writeFile(holderFile(folder), '{"pid":');

    const lock = await acquire(folder);
    await lock.release();
  });
});
