import type { Database } from '../db/database.ts';

/** The shared or a given database, kept from answering until it is released. */
export interface Hold {
  release: () => Promise<void>;
}

/**
 * Keeps every query on a table waiting: by a lock on a server, and by taking
 * its only connection on the embedded database.
 */
export async function holdDatabase(database: Database, table: string): Promise<Hold> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let ended: Promise<void> | undefined;
  await new Promise<void>((held, failed) => {
    ended = database.transaction(async (tx) => {
      if (database.engine === 'postgres') {
        await tx.exec(`LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`);
      }
      held();
      await released;
    });
    ended.catch(failed);
  });
  return {
    release: async () => {
      letGo();
      await ended;
    },
  };
}
