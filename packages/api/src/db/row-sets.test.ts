import { describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/engines.ts';
import { allModels } from './datamodel.ts';
import { sqlTypeOf, tableOf } from './row-sets.ts';

describe('the columns of a model', () => {
  it('have the types that the database gives them', async () => {
    const database = await testDatabase();
    const stored = await database.query<{ place: string; type: string }>(
      `SELECT c.relname || '.' || a.attname AS place, format_type(a.atttypid, NULL) AS type
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
         AND a.attnum > 0 AND NOT a.attisdropped`,
    );
    const types = new Map(stored.map(({ place, type }) => [place, type]));
    const wrong: string[] = [];
    for (const { name, fields } of allModels()) {
      // What is written in sets: entities, and the log of their changes.
      if (!fields.has('updatedById') && name !== 'PendingChange') continue;
      for (const field of fields.values()) {
        if (field.kind === 'object') continue;
        const place = `${tableOf(name)}.${field.name}`;
        const type = sqlTypeOf(name, field);
        if (types.get(place) !== type) wrong.push(`${place} is ${types.get(place)}, not ${type}`);
      }
    }

    expect(wrong).toEqual([]);
  });
});
