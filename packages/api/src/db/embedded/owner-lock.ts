import { createHash } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { EngineError } from './engine-error.ts';
import {
  claimFolder,
  type FoundHolder,
  findHolder,
  type Holder,
  holderFile,
  nameHolder,
  removeHolder,
  thisProcess,
} from './holder.ts';

/** How often a holder shows that it is alive, and after what silence it is taken for gone. */
const HEARTBEAT_MS = 5_000;
const GONE_AFTER_MS = 20_000;

/** The exclusive right to a data folder. */
export interface OwnerLock {
  release(): Promise<void>;
}

/**
 * Takes the exclusive right to open the database in `folder` (a real path).
 *
 * Two databases on one folder lose acknowledged rows without an error, so the
 * second is refused at once. On Linux the lock is an abstract socket, which the
 * kernel frees however the process ends. It does not reach other computers or
 * containers that share the folder, and other systems have none: for those a
 * file names the holder and its age tells whether the holder lives.
 */
export async function acquireOwnerLock(
  folder: string,
  hasAbstractSockets = process.platform === 'linux',
): Promise<OwnerLock> {
  const me = thisProcess();
  const socket = hasAbstractSockets ? await lockBySocket(folder, me) : await lockByFile(folder, me);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(holderFile(folder), now, now).catch(() => undefined); // The next beat tries again.
  }, HEARTBEAT_MS).unref();

  return {
    release: async () => {
      clearInterval(heartbeat);
      await removeHolder(folder, me);
      await new Promise((resolve) => (socket ? socket.close(resolve) : resolve(undefined)));
    },
  };
}

async function lockBySocket(folder: string, me: Holder): Promise<Server> {
  const socket = await bindSocket(folder);
  if (!socket) throw inUse(folder, await findHolder(folder));

  // Whoever is named here on the same computer would have kept the socket bound.
  const named = await findHolder(folder);
  if (named && named.host !== me.host && named.silentMs < GONE_AFTER_MS) {
    socket.close();
    throw inUse(folder, named);
  }
  await nameHolder(folder, me);
  return socket;
}

function bindSocket(folder: string): Promise<Server | null> {
  const name = createHash('sha256').update(folder).digest('hex');
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(`\0parcours-${name}`, () => resolve(server.unref()));
  });
}

async function lockByFile(folder: string, me: Holder): Promise<null> {
  if (await claimFolder(folder, me)) return null;
  const named = await findHolder(folder);
  if (named && !isGone(named, me)) throw inUse(folder, named);
  await removeHolder(folder, named);
  if (await claimFolder(folder, me)) return null;
  throw inUse(folder, await findHolder(folder));
}

function isGone(named: FoundHolder, me: Holder): boolean {
  if (named.silentMs >= GONE_AFTER_MS) return true;
  if (named.host !== me.host) return false;
  return named.bootId !== me.bootId || !isRunning(named.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // Signal 0 only asks.
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(folder: string, holder: FoundHolder | null): EngineError {
  const who = holder
    ? `process ${holder.pid} on ${holder.host}, running since ${holder.startedAt}`
    : 'another process';
  return new EngineError(
    'DATA_FOLDER_IN_USE',
    `The data folder ${folder} is in use by ${who}. Stop that process, or choose another folder with PARCOURS_DATA_DIR.`,
    holder ? { folder, pid: holder.pid, host: holder.host, since: holder.startedAt } : { folder },
  );
}
