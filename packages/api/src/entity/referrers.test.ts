import { beforeAll, describe, expect, it } from 'vitest';
import '../schema.ts';
import { allModels } from '../db/datamodel.ts';
import { testDatabase } from '../testing/engines.ts';
import { referrersOf } from './referrers.ts';

/** What the database does to a row when the one it points to goes. */
type OnDelete = 'goes too' | 'must be cleared before';

const tableOf = (model: string) =>
  model.replace(/[a-z][A-Z]/g, ([small, large]) => `${small}_${large}`).toLowerCase();

let foreignKeys: string[];

beforeAll(async () => {
  const database = await testDatabase();
  const rows = await database.query<{
    source: string;
    column: string;
    target: string;
    type: string;
  }>(
    `SELECT c.conrelid::regclass::text AS source, a.attname AS column,
            c.confrelid::regclass::text AS target, c.confdeltype::text AS type
     FROM pg_constraint c
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
     WHERE c.contype = 'f' AND a.attname <> 'workspaceId'`,
  );
  foreignKeys = rows.map(({ source, column, target, type }) =>
    line(
      source.replaceAll('"', ''),
      column,
      target.replaceAll('"', ''),
      type === 'c' ? 'goes too' : 'must be cleared before',
    ),
  );
});

const line = (source: string, column: string, target: string, onDelete: OnDelete) =>
  `${source}.${column} → ${target}: ${onDelete}`;

describe('referrersOf', () => {
  it('agrees with the foreign keys of the database, for every model', () => {
    const declared = [...allModels()].flatMap(({ name: target }) =>
      target === 'Workspace'
        ? []
        : referrersOf(target).map(({ referrer, column, cascades }) =>
            line(
              tableOf(referrer),
              column,
              tableOf(target),
              cascades ? 'goes too' : 'must be cleared before',
            ),
          ),
    );

    expect(declared.length).toBeGreaterThan(50);
    expect(declared.sort()).toEqual(foreignKeys.sort());
  });
});
