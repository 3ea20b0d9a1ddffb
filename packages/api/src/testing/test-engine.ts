import type { Database } from '../db/database.ts';

/** The engine this run tests: `ENGINE=postgres`, or the embedded one. */
export const testEngine: Database['engine'] = engineNamed(process.env.ENGINE ?? 'embedded');

/** A server on which the tests may create and drop databases. */
export const adminUrl: string =
  process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

function engineNamed(name: string): Database['engine'] {
  if (name === 'postgres' || name === 'embedded') return name;
  throw new Error(`ENGINE is "${name}". Set it to "postgres" or "embedded".`);
}
