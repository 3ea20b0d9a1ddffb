import { Client, type ClientConfig } from 'pg';
import type { Database, DatabaseLog } from './database.ts';
import { withFailures } from './failures.ts';

/** Waits between attempts to get a lost connection back; the last one repeats. */
const RETRY_MS = [100, 500, 2_000, 5_000];

interface Subscription {
  channel: string;
  onNotice: (payload: string) => void;
}

/**
 * Keeps one connection of its own for every `LISTEN`, opened at the first one.
 *
 * A pooled connection would not do: it goes back after each query, and notices
 * with it. When the server restarts, the channels are listened to again and each
 * callback is told once that it may have missed something.
 */
export function createPostgresListener(
  config: ClientConfig,
  log: DatabaseLog,
): { listen: Database['listen']; close: () => Promise<void> } {
  const subscriptions = new Set<Subscription>();
  let connection: Promise<Client> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  let lastTurn: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<Client> {
    const client = new Client(config);
    client.on('error', (error) => log.warn({ err: error }, 'The listening connection was lost.'));
    client.on('notification', ({ channel, payload = '' }) => {
      for (const each of subscriptions) if (each.channel === channel) each.onNotice(payload);
    });
    try {
      await client.connect();
      for (const { channel } of subscriptions) await client.query(`LISTEN ${quoted(channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', () => reconnect(0));
    return client;
  }

  /** The open connection; a failed attempt is not kept, so the next caller tries anew. */
  async function connected(): Promise<Client> {
    connection ??= connect();
    const attempt = connection;
    return attempt.catch((error) => {
      if (connection === attempt) connection = undefined;
      throw error;
    });
  }

  /** Runs a statement after those before it: the driver is about to refuse two at once. */
  function inTurn(sql: string): Promise<unknown> {
    const turn = lastTurn.then(connected).then((client) => client.query(sql));
    lastTurn = turn.catch(() => {});
    return turn;
  }

  function reconnect(attempt: number): void {
    connection = undefined;
    if (closed || subscriptions.size === 0) return;
    retry = setTimeout(
      () => {
        connected().then(
          () => {
            for (const each of subscriptions) each.onNotice('');
          },
          () => reconnect(attempt + 1),
        );
      },
      RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)],
    );
  }

  async function listen(
    channel: string,
    onNotice: Subscription['onNotice'],
  ): Promise<() => Promise<void>> {
    const subscription = { channel, onNotice };
    subscriptions.add(subscription);
    try {
      await withFailures(inTurn(`LISTEN ${quoted(channel)}`));
    } catch (error) {
      subscriptions.delete(subscription);
      throw error;
    }
    return () => unlisten(subscription);
  }

  async function unlisten(subscription: Subscription): Promise<void> {
    subscriptions.delete(subscription);
    const { channel } = subscription;
    if ([...subscriptions].some((other) => other.channel === channel)) return;
    // A connection that is gone has forgotten the channel already.
    if (connection) await inTurn(`UNLISTEN ${quoted(channel)}`).catch(() => {});
  }

  async function close(): Promise<void> {
    closed = true;
    clearTimeout(retry);
    const client = await connection?.catch(() => undefined);
    await client?.end();
  }

  return { listen, close };
}

function quoted(channel: string): string {
  return `"${channel.replaceAll('"', '""')}"`;
}
