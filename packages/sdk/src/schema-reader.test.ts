import { describe, expect, it } from 'vitest';
import { readSchema, type Volume, withSchema } from './schema-reader.ts';

const map = 'phase step\n\nDeletion count\nQuery phase:Phase step:Step';

/** A schema in two volumes, which fail to load as often as is said, and the loads asked for. */
function makeSchema({ failures = 0 } = {}) {
  const loads: string[] = [];
  const volume = (from: string, types: string): Volume => [
    from,
    async () => {
      loads.push(from);
      if (loads.length <= failures) throw new Error('offline');
      return { types };
    },
  ];
  const volumes = [
    volume('Card', 'Card@ id\nPhase@ id steps:Step'),
    volume('Query', 'Query outline(id:ID!):Outline\nStep@ id name'),
  ];
  return { schema: readSchema(map, volumes), loads };
}

const fieldsOf = ({ schema }: ReturnType<typeof makeSchema>, ...names: string[]) =>
  withSchema(() => names.map((name) => [...schema.type(name).fields.keys()].join(' ')));

describe('withSchema', () => {
  it('loads no volume for what is in the map', async () => {
    const made = makeSchema();

    expect(await fieldsOf(made, 'Query', 'Deletion')).toEqual(['phase step', 'count']);
    expect(made.loads).toEqual([]);
  });

  it('loads each volume that is used once, however often', async () => {
    const made = makeSchema();

    expect(await fieldsOf(made, 'Phase')).toEqual(['id steps']);
    expect(made.loads).toEqual(['Card']);
    expect(await fieldsOf(made, 'Card', 'Step')).toEqual(['id', 'id name']);
    expect(made.loads).toEqual(['Card', 'Query']);
  });

  it('loads a field of a root that the map does not hold', async () => {
    const made = makeSchema();
    const { schema } = made;

    expect(await withSchema(() => schema.field('Query', 'phase')?.type)).toBe('Phase');
    expect(made.loads).toEqual([]);
    expect(await withSchema(() => schema.field('Query', 'outline'))).toEqual({
      type: 'Outline',
      args: { id: 'ID!' },
      isLeftOut: false,
    });
    expect(made.loads).toEqual(['Query']);
    expect(await fieldsOf(made, 'Query')).toEqual(['phase step outline']);
    expect(await withSchema(() => schema.field('Query', 'nonsense'))).toBeUndefined();
  });

  it('reads a volume once that two calls load at the same time', async () => {
    const made = makeSchema();

    const both = await Promise.all([fieldsOf(made, 'Step'), fieldsOf(made, 'Step')]);

    expect(both).toEqual([['id name'], ['id name']]);
  });

  it('fails with what hinders the load, and loads again for the next call', async () => {
    const made = makeSchema({ failures: 1 });

    await expect(fieldsOf(made, 'Phase')).rejects.toThrow('offline');
    expect(await fieldsOf(made, 'Phase')).toEqual(['id steps']);
  });

  it('knows no fields of a type that is in no volume', async () => {
    expect(await fieldsOf(makeSchema(), 'Nonsense')).toEqual(['']);
  });
});
