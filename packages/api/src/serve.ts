import { mkdir } from 'node:fs/promises';
import pino from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { startParcours } from './start.ts';

/** Refusals before the start are sentences for the person at the terminal, not stack traces. */
export function fail(error: unknown): never {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${known ? (error as Error).message : ((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

/** Runs the server in this process until a signal ends it. */
export async function serve(): Promise<void> {
  const config = readConfig(process.env, process.stderr.isTTY);
  const log = pino(
    {
      level: config.logLevel,
      base: null,
      redact: ['req.headers.authorization', '*.authorization'],
    },
    pino.destination({ dest: 2, sync: false }),
  );
  if (!config.databaseUrl) await mkdir(config.dataDir, { recursive: true });
  const parcours = await startParcours({
    config,
    log,
    say: (line) => process.stdout.write(`${line}\n`),
  });

  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Shutting down.');
    parcours.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'The shutdown failed.');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
