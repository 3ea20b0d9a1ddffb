// A process of its own that has a data folder open. It writes rows as told and
// says what was acknowledged, one line each, so that a test can kill it anywhere.
import { createInterface } from 'node:readline';
import { openEmbedded } from '../embedded-engine.ts';

const [folder = ''] = process.argv.slice(2);
const engine = await openEmbedded({ dataDir: folder });
await engine.exec('CREATE TABLE IF NOT EXISTS entry (id int PRIMARY KEY, body text NOT NULL)');
await engine.exec('CREATE TABLE IF NOT EXISTS twin (entry_id int PRIMARY KEY REFERENCES entry)');
console.log('open');

for await (const line of createInterface({ input: process.stdin })) {
  const first = Number(line);
  for (let id = first; id < first + 10_000; id++) {
    await engine.transaction(async (tx) => {
      await tx.query('INSERT INTO entry VALUES ($1, $2)', [id, 'x'.repeat(id % 3_000)]);
      await tx.query('INSERT INTO twin VALUES ($1)', [id]);
    });
    console.log(id);
  }
}
await engine.close();
