import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import type { Logger } from 'pino';
import { type App, createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { findMigrationsFolder } from './db/migration-files.ts';
import { openDatabase } from './db/open.ts';
import { createPrisma } from './db/workspace.ts';
import { loadDemo } from './demo/load-demo.ts';
import { openNewWorkspace, workspaceOfApiKey } from './domains/access/index.ts';
import type { PrismaClient } from './generated/prisma/client.ts';
import { isLoopback } from './http/graphiql.ts';
import { expireLeases } from './jobs/index.ts';
import type { Actor } from './kernel/actor.ts';

export interface StartOptions {
  config: Config;
  log: Logger;
  /** Prints a line for the person who started the server. */
  say: (line: string) => void;
}

/** A listening server. */
export interface Parcours {
  url: string;
  close: () => Promise<void>;
}

/** Opens the database, fills it at the very first start, and listens. */
export async function startParcours({ config, log, say }: StartOptions): Promise<Parcours> {
  const started = performance.now();
  // Asked first: a start that ends here must not have made a key that nobody gets to see.
  await probePort(config);
  const database = await openDatabase({
    url: config.databaseUrl,
    migrationUrl: config.migrationDatabaseUrl,
    dataDir: path.join(config.dataDir, 'database'),
    migrationsFolder: findMigrationsFolder(import.meta.dirname),
    limits: config.database,
    log,
  });
  try {
    const app = await prepare(database, { config, log, say });
    await listen(app.server, config);
    const address = app.server.address();
    const port = typeof address === 'object' && address ? address.port : config.port;
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
    greet(say, url, config, (performance.now() - started) / 1000);
    return {
      url,
      async close() {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The workspace a visitor of GraphiQL looks at. */
interface Home {
  workspaceId: string;
  memberId: string | null;
}

async function prepare(database: Database, { config, log, say }: StartOptions): Promise<App> {
  // It has the database to itself: the jobs of a process that was killed need not wait.
  if (database.engine === 'embedded') await expireLeases(database);
  const bare = createPrisma(database, {
    maxWaitMs: config.database.poolWaitMs,
    transactionTimeoutMs: config.database.transactionMs,
  });
  const { firstKey, home, demoDue } = await openFirstWorkspace(bare, config);
  // Said at once: whatever ends the start from here on, the key has been seen.
  if (firstKey) showKey(say, firstKey);
  const localKey = isLoopback(config.host) ? { key: randomKey(), actor: visitor(home) } : null;
  const app = createApp({ config, database, prisma: bare, log, now: () => new Date(), localKey });
  if (demoDue) {
    if (config.demo) await loadDemo(app.createContext(visitor(home)));
    await bare.workspace.update({ where: { id: home.workspaceId }, data: { demoDue: false } });
  }
  return app;
}

async function openFirstWorkspace(prisma: PrismaClient, config: Config) {
  const [first] = await prisma.workspace.findMany({ orderBy: { createdAt: 'asc' }, take: 1 });
  if (first) {
    const member = await prisma.member.findFirst({
      where: { workspaceId: first.id },
      orderBy: { createdAt: 'asc' },
    });
    const home: Home = { workspaceId: first.id, memberId: member?.id ?? null };
    return { firstKey: null, home, demoDue: first.demoDue };
  }
  const { bootstrapKey, demo } = config;
  const chosen = bootstrapKey ? workspaceOfApiKey(bootstrapKey) : null;
  if (bootstrapKey && !chosen) {
    throw Object.assign(
      new Error('PARCOURS_BOOTSTRAP_KEY is not an API key. Make one with: parcours keys generate'),
      { code: 'BAD_BOOTSTRAP_KEY' },
    );
  }
  const opened = await openNewWorkspace(prisma, {
    name: demo ? 'Demo' : 'My workspace',
    memberName: 'Administrator',
    now: new Date(),
    demoDue: demo,
    ...(bootstrapKey && chosen ? { key: bootstrapKey, id: chosen } : {}),
  });
  const home: Home = { workspaceId: opened.workspaceId, memberId: opened.memberId };
  return { firstKey: bootstrapKey ? null : opened.key, home, demoDue: demo };
}

function randomKey(): string {
  return `local_${randomBytes(24).toString('base64url')}`;
}

function visitor({ workspaceId, memberId }: Home): Actor {
  return {
    workspaceId,
    memberId,
    apiKeyId: null,
    scopes: new Set(['ADMIN', 'SCHEMA_READ', 'PII_READ']),
  };
}

/** Refuses a port that another program holds, before anything is opened. */
async function probePort(config: Config): Promise<void> {
  const probe = createServer();
  await listen(probe, config);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, { host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        error.message = `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
      }
      reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}

function showKey(say: (line: string) => void, key: string): void {
  say(`Admin key  ${key}`);
  say('           It is shown this once. Keep it: only its hash is stored.');
}

function greet(
  say: (line: string) => void,
  url: string,
  { databaseUrl, dataDir, host }: Config,
  seconds: number,
): void {
  say(`Parcours is ready after ${seconds.toFixed(1)} s.`);
  say(isLoopback(host) ? `  GraphiQL   ${url}/graphql` : `  API        ${url}/graphql`);
  say(databaseUrl ? '  Database   the server of DATABASE_URL' : `  Data       ${dataDir}`);
}
