import { describe, expect } from 'vitest';
import { createServerDatabase, itPostgresOnly, silentLog } from '../testing/engines.ts';
import { openPostgres } from './postgres.ts';

const CHANNEL = 'changes of "map"';
const NOTIFY = 'SELECT pg_notify($1, $2)::text';

async function openTwo() {
  const url = await createServerDatabase('notices');
  const limits = { poolSize: 1 };
  const listening = await openPostgres({ url, limits, log: silentLog });
  const speaking = await openPostgres({ url, limits, log: silentLog });
  const close = () => Promise.all([listening.close(), speaking.close()]);
  return { listening, speaking, close };
}

describe('listen', () => {
  itPostgresOnly('hears each notice of its channel until told to stop', async () => {
    const { listening, speaking, close } = await openTwo();
    const heard: string[] = [];
    const last: string[] = [];

    const unlisten = await listening.listen(CHANNEL, (payload) => heard.push(payload));
    await listening.listen('end', (payload) => last.push(payload));
    await speaking.query(NOTIFY, [CHANNEL, 'first']);
    await speaking.query(NOTIFY, ['another', 'not for us']);
    await speaking.query(NOTIFY, [CHANNEL, 'second']);
    await expect.poll(() => heard.length).toBe(2);
    await unlisten();
    await speaking.query(NOTIFY, [CHANNEL, 'third']);
    await speaking.query(NOTIFY, ['end', '.']);
    await expect.poll(() => last.length).toBe(1);

    expect(heard).toEqual(['first', 'second']);
    await close();
  });

  itPostgresOnly('listens to several channels that are asked for at once', async () => {
    const { listening, speaking, close } = await openTwo();
    const warnings: string[] = [];
    const note = ({ message }: Error) => warnings.push(message);
    process.on('warning', note);
    const channels = ['one', 'two', 'three'];
    const heard: string[] = [];

    await Promise.all(
      channels.map((channel) => listening.listen(channel, (payload) => heard.push(payload))),
    );
    for (const channel of channels) await speaking.query(NOTIFY, [channel, channel]);
    await expect.poll(() => heard).toEqual(channels);

    process.off('warning', note);
    expect(warnings).toEqual([]);
    await close();
  });

  itPostgresOnly('listens again after a lost connection, and says that it was lost', async () => {
    const { listening, speaking, close } = await openTwo();
    const heard: string[] = [];
    await listening.listen(CHANNEL, (payload) => heard.push(payload));

    await speaking.query(
      `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['']);
    await speaking.query(NOTIFY, [CHANNEL, 'back']);

    await expect.poll(() => heard).toEqual(['', 'back']);
    await close();
  });
});
