import type { DatabaseLog, Queries } from './database.ts';

const EVERY_MS = 1_000;

/** Tables that have outgrown what the planner knows of them, by a fifth and a few pages. */
const OUTGROWN = `
SELECT c.oid::regclass::text AS name FROM pg_class c
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
  AND pg_relation_size(c.oid) / current_setting('block_size')::int > 10 + 1.2 * c.relpages`;

/**
 * Keeps the planner's statistics up to date while tables grow.
 *
 * The embedded engine has no autovacuum, and a server's comes round once a
 * minute: a first load is over by then. Without statistics the check of a
 * foreign key may scan a table that was empty when the check was planned:
 * taking in 8,000 interactions fell from 2,200 to 750 rows/s on the way.
 *
 * @returns a function that stops it and waits for what is running
 */
export function keepStatistics(queries: Queries, log: DatabaseLog): () => Promise<void> {
  let looking: Promise<void> | null = null;
  const look = async () => {
    try {
      const outgrown = await queries.query<{ name: string }>(OUTGROWN);
      for (const { name } of outgrown) await queries.exec(`ANALYZE ${name}`);
    } catch (error) {
      // The database is busy, restarting or closed; the next look finds the same.
      log.info({ err: error }, 'Statistics could not be gathered; it is tried again.');
    } finally {
      looking = null;
    }
  };
  const timer = setInterval(() => {
    looking ??= look();
  }, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
