import path from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedDatabase } from '../src/db/embedded-database.ts';
import { writeMigration } from './write-migration.ts';

const prismaFolder = path.join(import.meta.dirname, '..', '..', '..', 'prisma');

const USAGE = 'npm run db:migration -- --name add_personas';

/** Prisma keeps the whole name, the timestamp included, in 255 characters. */
const GOOD_NAME = /^[a-z][a-z0-9_]{0,99}$/;

const silent = { info: () => {}, warn: () => {}, error: () => {} };

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const name = nameFrom(args);
  if (name === null) return refuse(`Say what the migration does: ${USAGE}`);
  if (!GOOD_NAME.test(name)) {
    return refuse(
      `"${name}" cannot name a migration. Use at most 100 small letters, digits and underscores, a letter first: ${USAGE}`,
    );
  }

  const file = await writeOnEmbedded(name);
  process.stdout.write(
    file === null
      ? 'The migrations and the models agree: nothing to do.\n'
      : `Wrote ${path.relative(process.cwd(), file)}. Read it before you commit it: what it drops is lost.\n`,
  );
  return 0;
}

async function writeOnEmbedded(name: string): Promise<string | null> {
  const emptyDatabase = await openEmbeddedDatabase({ dataDir: 'memory', log: silent });
  try {
    return await writeMigration({ prismaFolder, name, now: new Date(), emptyDatabase });
  } finally {
    await emptyDatabase.close();
  }
}

function nameFrom(args: string[]): string | null {
  try {
    return parseArgs({ args, options: { name: { type: 'string' } } }).values.name ?? null;
  } catch {
    return null;
  }
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
