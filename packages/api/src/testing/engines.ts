import { inject, it } from 'vitest';
import type { Database, DatabaseLog } from '../db/database.ts';
import { openEmbeddedDatabase } from '../db/embedded-database.ts';
import { findMigrationsFolder } from '../db/migration-files.ts';
import { openDatabase } from '../db/open.ts';
import { openPostgres } from '../db/postgres.ts';
import { adminUrl, testEngine } from './test-engine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What the names of this run's databases on a server start with. */
    testDatabasePrefix: string;
  }
}

declare global {
  // Test files of one process share it; each file has modules of its own.
  var parcoursTestDatabase: Promise<Database> | undefined;
  var parcoursEmptyDatabase: Promise<Database> | undefined;
}

/** A test of what only a PostgreSQL server can show; skipped on the embedded database. */
export const itPostgresOnly = it.runIf(testEngine === 'postgres');

/** A test of what only the embedded database can show; skipped on a PostgreSQL server. */
export const itEmbeddedOnly = it.runIf(testEngine === 'embedded');

/** Says nothing. */
export const silentLog: DatabaseLog = { info: () => {}, warn: () => {}, error: () => {} };

export const migrationsFolder: string = findMigrationsFolder(import.meta.dirname);

/**
 * Answers the migrated database every test of this process shares.
 *
 * Never close or empty it: tests stay apart by working in a workspace each.
 */
export function testDatabase(): Promise<Database> {
  globalThis.parcoursTestDatabase ??= openTestDatabase();
  return globalThis.parcoursTestDatabase;
}

/**
 * Answers a database without any table, for tests of what comes before the first
 * one. It is emptied at each call and used by one test at a time; never close it.
 */
export async function emptyDatabase(): Promise<Database> {
  globalThis.parcoursEmptyDatabase ??= openEmptyDatabase();
  const database = await globalThis.parcoursEmptyDatabase;
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return database;
}

/** How long a test waits for a connection, however busy the machine is. */
export const PATIENT_POOL_WAIT_MS = 30_000;
const PATIENT = { poolWaitMs: PATIENT_POOL_WAIT_MS };
/** A database in memory does not survive its watchdog, and a busy machine must not wake it. */
const UNWATCHED = { ...PATIENT, statementMs: 120_000 };

async function openTestDatabase(): Promise<Database> {
  const onServer = testEngine === 'postgres';
  return openDatabase({
    url: onServer ? await createServerDatabase('shared') : undefined,
    dataDir: 'memory',
    migrationsFolder,
    limits: onServer ? PATIENT : UNWATCHED,
    log: silentLog,
  });
}

async function openEmptyDatabase(): Promise<Database> {
  if (testEngine === 'embedded') return openEmbeddedDatabase({ dataDir: 'memory', log: silentLog });
  return openPostgres({ url: await createServerDatabase('empty'), log: silentLog });
}

let created = 0;

/** Creates a database on the server and answers its URL; the end of the run drops it. */
export async function createServerDatabase(purpose: string): Promise<string> {
  const name = `${inject('testDatabasePrefix')}_${process.pid}_${created++}_${purpose}`;
  const server = await openPostgres({ url: adminUrl, limits: { poolSize: 1 }, log: silentLog });
  try {
    await server.exec(`CREATE DATABASE "${name}"`);
  } finally {
    await server.close();
  }
  const url = new URL(adminUrl);
  url.pathname = name;
  return url.href;
}
