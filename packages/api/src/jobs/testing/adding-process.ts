// A server of its own with one kind of job, which a test can kill anywhere. The
// job adds the numbers 1 to 'pieces' to the revision of its workspace, one in
// each chunk, and creates a persona beside; every chunk is announced before it
// commits. The first start asks for the job.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import pino from 'pino';
import { z } from 'zod';
import { createApp } from '../../app.ts';
import { readConfig } from '../../config.ts';
import { findMigrationsFolder } from '../../db/migration-files.ts';
import { openDatabase } from '../../db/open.ts';
import { createPrisma } from '../../db/workspace.ts';
import { openNewWorkspace, workspaceOfApiKey } from '../../domains/access/index.ts';
import { persona } from '../../domains/audience/persona.entity.ts';
import { write, writeRows } from '../../entity/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { defineJob, enqueueJob, expireLeases } from '../index.ts';

const add = defineJob({
  kind: 'ADD_NUMBERS',
  input: z.object({ pieces: z.number() }),
  state: z.object({ next: z.number() }),
  maxAttempts: 100,
  async run({ input: { pieces }, state, ctx, chunk }) {
    for (let next = state?.next ?? 1; next <= pieces; ) {
      const reached = await chunk(async (tx) => {
        await tx.db.workspace.update({
          where: { id: ctx.actor.workspaceId },
          data: { revision: { increment: next } },
        });
        await writeRows(tx, persona, [{ name: `Number ${next}` }], { mode: 'CREATE' });
        process.stdout.write(`piece ${next}\n`);
        return { state: { next: next + 1 }, done: next, total: pieces };
      });
      next = reached.next;
    }
    return { pieces };
  },
});

const config = readConfig(process.env);
const log = pino({ level: 'silent' });
await mkdir(config.dataDir, { recursive: true });
const database = await openDatabase({
  url: config.databaseUrl,
  dataDir: path.join(config.dataDir, 'database'),
  migrationsFolder: findMigrationsFolder(import.meta.dirname),
  log,
});
if (database.engine === 'embedded') await expireLeases(database);
const prisma = createPrisma(database, { maxWaitMs: 2_000, transactionTimeoutMs: 12_000 });
const app = createApp({ config, database, prisma, log, now: () => new Date(), localKey: null });
if ((await prisma.workspace.count()) === 0) await askForJob();
const { id } = await prisma.job.findFirstOrThrow();
app.server.listen(config.port, config.host, () => {
  process.stdout.write(`ready ${encodeGlobalId('Job', id)}\n`);
});

async function askForJob(): Promise<void> {
  const key = config.bootstrapKey ?? '';
  const { workspaceId, memberId } = await openNewWorkspace(prisma, {
    name: 'Adding',
    memberName: 'Adder',
    now: new Date(),
    key,
    id: workspaceOfApiKey(key) ?? '',
  });
  const actor = { workspaceId, memberId, apiKeyId: null, scopes: new Set(['WRITE'] as const) };
  const ctx = app.createContext(actor);
  const pieces = Number(process.env.PIECES);
  await write(ctx, { field: 'add', args: null }, (tx) =>
    enqueueJob(tx, { kind: add, input: { pieces } }),
  );
}
