// The measured process: our API and, beside it, a bare server that answers the
// same JSON from one hand-written statement. Tells its parent when it is ready.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { findMigrationsFolder } from '../src/db/migration-files.ts';
import { openDatabase } from '../src/db/open.ts';
import { comparisons } from './queries.ts';
import { seed } from './seed.ts';

const config = readConfig(process.env);
const log = pino({ level: 'silent' });
const database = await openDatabase({
  url: config.databaseUrl,
  dataDir: config.dataDir,
  migrationsFolder: findMigrationsFolder(import.meta.dirname),
  log,
});
const app = createApp({ config, database, log, now: () => new Date(), localKey: null });
const seeded = await seed(app);

const bare = createServer((request, response) => {
  const comparison =
    comparisons[Number(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))];
  if (!comparison) return void response.writeHead(404).end();
  database.query<{ data: unknown }>(comparison.sql, comparison.parameters(seeded)).then(
    ([row]) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: row?.data }));
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

for (const server of [app.server, bare]) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}
const portOf = (server: typeof bare) => (server.address() as AddressInfo).port;
process.send?.({ api: portOf(app.server), bare: portOf(bare), seeded });
process.on('disconnect', () => process.exit(0));
