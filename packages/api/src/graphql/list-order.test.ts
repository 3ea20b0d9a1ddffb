import { describe, expect, it } from 'vitest';
import { allEntities } from '../entity/definition.ts';
import '../schema.ts';
import { testDatabase } from '../testing/engines.ts';
import { defaultOrder } from './entity-connection.ts';

/** The first columns of every index, by the name of its model. */
async function indexedColumns(): Promise<Map<string, string[]>> {
  const database = await testDatabase();
  const rows = await database.query<{ table: string; columns: string }>(
    `select c.relname as table, (select string_agg(a.attname, ' ' order by k.place)
       from unnest(i.indkey) with ordinality as k(number, place)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number) as columns
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace`,
  );
  const found = new Map<string, string[]>();
  for (const { table, columns } of rows) {
    const model = table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
    found.set(model, [...(found.get(model) ?? []), columns]);
  }
  return found;
}

describe('a list in its own order', () => {
  // Without it the database works out what is below each row of the workspace, and
  // only then takes the page.
  it('has an index to read a page from, for every entity', async () => {
    const indexes = await indexedColumns();

    const missing = allEntities().flatMap((entity) => {
      const { model } = entity;
      const [column = ''] = defaultOrder(entity).flatMap((order) => Object.keys(order));
      const wanted = `workspaceId ${column} id`;
      return indexes.get(model)?.includes(wanted) ? [] : [`${model} @@index([${wanted}])`];
    });

    expect(missing).toEqual([]);
  });
});
