import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../codegen/generate.ts';
import { bundle, measureLoaded, source } from './bundle.ts';
import { growSchema } from './grow-schema.ts';

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const oneOperation = `
  import { createClient } from '${source('index')}';
  const parcours = createClient({
    url: 'http://parcours.test/graphql',
    token: 'key',
    fetch: async () => Response.json({ data: { journey: { id: '1' } } }),
  });
  console.log(await parcours.journeys.get('1'));
`;

const entitiesOf = (schema: string) => schema.match(/^type \w+ implements .*Node/gm)?.length ?? 0;

describe('a bundle for the browser', () => {
  it('loads under 6 KB for one operation: itself and the types of the operation', async () => {
    const { loaded, bytes } = await measureLoaded(oneOperation);

    expect(loaded).toEqual(['stdin', expect.stringMatching(/^types-\d+$/)]);
    expect(bytes).toBeLessThan(6 * 1024);
  });

  it('grows by some twenty bytes with each entity of the schema', async () => {
    const grown = growSchema(sdl);
    const files = generate(grown);

    const now = await measureLoaded(oneOperation);
    const { bytes } = await measureLoaded(oneOperation, files);

    expect(files.size).toBeGreaterThan(generate(sdl).size);
    expect((bytes - now.bytes) / (entitiesOf(grown) - entitiesOf(sdl))).toBeLessThan(21);
  });

  it.each([
    ['index', []],
    ['print-document', []],
    ['ws', ['graphql-ws']],
  ])('of %s imports nothing but %j', async (name, allowed) => {
    const { metafile } = await bundle(`export * from '${source(name)}'`, allowed);

    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const foreign = imports.filter(({ external }) => external).map(({ path }) => path);

    expect([...new Set(foreign)]).toEqual(allowed);
  });
});
