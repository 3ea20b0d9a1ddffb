import { expect, it, vi } from 'vitest';
import { silentLog, testDatabase } from '../testing/engines.ts';
import { keepStatistics } from './statistics.ts';

it('gathers statistics of a table that grows, without being asked', async () => {
  const database = await testDatabase();
  const known = async () => {
    const [row] = await database.query<{ rows: number }>(
      "SELECT reltuples::float8 AS rows FROM pg_class WHERE relname = 'grown'",
    );
    return row?.rows;
  };
  await database.exec('CREATE TABLE grown (id int PRIMARY KEY, text text)');
  const stop = keepStatistics(database, silentLog);
  try {
    expect(await known()).toBe(-1);

    await database.query(
      "INSERT INTO grown SELECT g, repeat('x', 100) FROM generate_series(1, 2000) g",
    );

    await vi.waitFor(async () => expect(await known()).toBe(2000), {
      timeout: 20_000,
      interval: 50,
    });
  } finally {
    await stop();
    await database.exec('DROP TABLE grown');
  }
});
