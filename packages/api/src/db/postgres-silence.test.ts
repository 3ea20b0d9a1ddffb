import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect } from 'vitest';
import { PrismaClient } from '../generated/prisma/client.ts';
import { createServerDatabase, itPostgresOnly, silentLog } from '../testing/engines.ts';
import { databaseFailureOf } from './failures.ts';
import { openPostgres } from './postgres.ts';

/** A way to the server on which packets can get lost without a word. */
class LossyRoute {
  readonly #server: Server;
  readonly #sockets: Socket[] = [];
  #isLosing = false;

  constructor(target: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      this.#sockets.push(near, far);
      this.#forward(near, far);
      this.#forward(far, near);
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('No port was given.');
    return address.port;
  }

  /** Connections of that time stay lost, as they do behind a firewall that forgot them. */
  loseEverything(): void {
    this.#isLosing = true;
  }

  letNewOnesThrough(): void {
    for (const socket of this.#sockets) socket.removeAllListeners('data').resume();
    this.#isLosing = false;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #forward(from: Socket, to: Socket): void {
    from.on('data', (bytes) => {
      if (!this.#isLosing) to.write(bytes);
    });
    from.on('error', () => {});
    from.on('close', () => to.destroy());
  }
}

let route: LossyRoute | undefined;

afterEach(() => route?.close());

describe('a network that swallows packets', () => {
  itPostgresOnly('is given up on, and its connections are not kept', async () => {
    const url = new URL(await createServerDatabase('silence'));
    route = new LossyRoute(new URL(url));
    url.port = String(await route.open());
    const limits = { poolSize: 2, statementMs: 100, poolWaitMs: 5_000 };
    const database = await openPostgres({ url: url.href, limits, log: silentLog });
    const prisma = new PrismaClient({ adapter: database.adapter });
    const slow = 'SELECT pg_sleep(0.05)';
    await Promise.all([database.query(slow), database.query(slow)]);

    route.loseEverything();
    const asked = await Promise.allSettled([
      prisma.$queryRaw`SELECT 1`,
      database.query('SELECT 1'),
    ]);
    route.letNewOnesThrough();

    expect(
      asked.map((answer) => answer.status === 'rejected' && databaseFailureOf(answer.reason)),
    ).toEqual(['TIMEOUT', 'TIMEOUT']);
    expect(await database.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(await prisma.$queryRaw`SELECT 1 AS n`).toEqual([{ n: 1 }]);
    await database.close();
  });
});
