import path from 'node:path';
import { z } from 'zod';

const flag = (byDefault: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'], { error: 'must be 0 or 1' })
    .optional()
    .transform((value) => (value === undefined ? byDefault : value === '1' || value === 'true'));

const milliseconds = (byDefault: number) =>
  z.coerce
    .number({ error: 'must be a number of milliseconds' })
    .int()
    .positive()
    .default(byDefault);

const wholeNumber = z.coerce.number({ error: 'must be a whole number' }).int().positive();
const count = (byDefault: number) => wholeNumber.default(byDefault);

const SECRET_KEY_BYTES = 32;

/** Reads `name:key,name:key`, each key of 32 bytes in base64; the first is the one in use. */
const secretKeys = z
  .string()
  .default('')
  .transform((text, { addIssue }) =>
    text.split(',').flatMap((entry) => {
      if (entry.trim() === '') return [];
      const [name = '', encoded = ''] = entry.trim().split(':');
      const key = Buffer.from(encoded, 'base64');
      if (/^[A-Za-z0-9_-]+$/.test(name) && key.length === SECRET_KEY_BYTES) return [{ name, key }];
      const message =
        'must be name:key pairs with a comma between them, keys of 32 bytes in base64';
      addIssue({ code: 'custom', message });
      return [];
    }),
  );

const environment = z.object({
  PORT: z.coerce.number({ error: 'must be a port number' }).int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must start with postgres://' })
    .optional(),
  MIGRATION_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must start with postgres://' })
    .optional(),
  PARCOURS_DATA_DIR: z.string().min(1).default('.parcours'),
  PARCOURS_DEMO: flag(true),
  PARCOURS_BOOTSTRAP_KEY: z.string().optional(),
  PARCOURS_CORS_ORIGINS: z.string().default(''),
  PARCOURS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  PARCOURS_DATABASE_POOL: count(10),
  PARCOURS_POOL_WAIT_MS: milliseconds(2_000),
  PARCOURS_STATEMENT_MS: milliseconds(8_000),
  PARCOURS_LOCK_MS: milliseconds(2_000),
  PARCOURS_IDLE_IN_TRANSACTION_MS: milliseconds(10_000),
  PARCOURS_TRANSACTION_MS: milliseconds(12_000),
  PARCOURS_REQUEST_MS: milliseconds(10_000),
  PARCOURS_SHUTDOWN_MS: milliseconds(8_000),
  PARCOURS_CHANGE_POLL_MS: milliseconds(1_000),
  PARCOURS_CHANGE_DAYS: count(30),
  PARCOURS_JOBS: wholeNumber.optional(),
  PARCOURS_JOB_POLL_MS: milliseconds(5_000),
  PARCOURS_JOB_LEASE_MS: milliseconds(30_000),
  PARCOURS_JOB_DAYS: count(30),
  PARCOURS_STREAM_STALLED_MS: milliseconds(30_000),
  PARCOURS_HEADERS_MS: milliseconds(10_000),
  PARCOURS_BODY_MS: milliseconds(30_000),
  PARCOURS_CONNECTIONS: count(1_000),
  PARCOURS_COST_BUCKET: count(10_000),
  PARCOURS_COST_RESTORE: count(500),
  PARCOURS_BULK_BUCKET: count(100_000),
  PARCOURS_BULK_RESTORE: count(5_000),
  PARCOURS_SECRET_KEYS: secretKeys,
  PARCOURS_OUTGOING_HOSTS: z.string().default(''),
  PARCOURS_OUTGOING_MS: milliseconds(30_000),
  PARCOURS_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must start with https:// or http://' })
    .optional(),
});

const listOf = (text: string) => text.split(',').flatMap((entry) => entry.trim() || []);

/** Everything the environment decides, read and checked once. */
export type Config = ReturnType<typeof readConfig>;

/** Thrown with every problem of the environment at once. */
export class ConfigError extends Error {}

/** Reads the environment; every fault is reported together, before anything starts. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, isTerminal = false) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(
      ({ path: [name], message }) => `  ${String(name)}: ${message}`,
    );
    throw new ConfigError(`The configuration is not usable:\n${faults.join('\n')}`);
  }
  const e = read.data;
  return Object.freeze({
    host: e.HOST,
    port: e.PORT,
    databaseUrl: e.DATABASE_URL,
    migrationDatabaseUrl: e.MIGRATION_DATABASE_URL,
    dataDir: path.resolve(e.PARCOURS_DATA_DIR),
    demo: e.PARCOURS_DEMO,
    bootstrapKey: e.PARCOURS_BOOTSTRAP_KEY,
    corsOrigins: listOf(e.PARCOURS_CORS_ORIGINS),
    // A person at a terminal wants to read what goes wrong, a log collector everything.
    logLevel: e.PARCOURS_LOG_LEVEL ?? (isTerminal ? 'warn' : 'info'),
    database: {
      poolSize: e.PARCOURS_DATABASE_POOL,
      poolWaitMs: e.PARCOURS_POOL_WAIT_MS,
      statementMs: e.PARCOURS_STATEMENT_MS,
      lockMs: e.PARCOURS_LOCK_MS,
      idleInTransactionMs: e.PARCOURS_IDLE_IN_TRANSACTION_MS,
      transactionMs: e.PARCOURS_TRANSACTION_MS,
    },
    requestMs: e.PARCOURS_REQUEST_MS,
    shutdownMs: e.PARCOURS_SHUTDOWN_MS,
    changes: { pollMs: e.PARCOURS_CHANGE_POLL_MS, keepDays: e.PARCOURS_CHANGE_DAYS },
    jobs: {
      /** What suits the database, when left out. */
      concurrency: e.PARCOURS_JOBS,
      pollMs: e.PARCOURS_JOB_POLL_MS,
      leaseMs: e.PARCOURS_JOB_LEASE_MS,
      keepDays: e.PARCOURS_JOB_DAYS,
    },
    /** How long a client may leave unread what it is sent. */
    stalledMs: e.PARCOURS_STREAM_STALLED_MS,
    connections: {
      headersMs: e.PARCOURS_HEADERS_MS,
      bodyMs: e.PARCOURS_BODY_MS,
      most: e.PARCOURS_CONNECTIONS,
    },
    costBucket: { capacity: e.PARCOURS_COST_BUCKET, restorePerSecond: e.PARCOURS_COST_RESTORE },
    bulkBucket: { capacity: e.PARCOURS_BULK_BUCKET, restorePerSecond: e.PARCOURS_BULK_RESTORE },
    connectors: {
      /** The first seals secrets of sources, all of them open. */
      secretKeys: e.PARCOURS_SECRET_KEYS,
      /** Hosts that may lie in a private network. */
      allowedHosts: listOf(e.PARCOURS_OUTGOING_HOSTS),
      timeoutMs: e.PARCOURS_OUTGOING_MS,
      /** Where others reach this server; what they called when left out. */
      publicUrl: e.PARCOURS_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    },
  });
}
