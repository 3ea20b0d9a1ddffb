import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { adminUrl, testEngine } from './test-engine.ts';

const prefix = `parcours_test_${process.pid}`;

/** Gives the run's databases a name no other run has. */
export function setup(project: TestProject): void {
  project.provide('testDatabasePrefix', prefix);
}

/** Drops every database the run created. */
export async function teardown(): Promise<void> {
  if (testEngine === 'embedded') return;
  const client = new Client(adminUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [`${prefix}_`],
    );
    for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
