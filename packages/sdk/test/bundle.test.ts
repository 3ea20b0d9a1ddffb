import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const entry = (name: string) => new URL(`../src/${name}.ts`, import.meta.url).pathname;

/** Bundles a program for the browser; Node's own modules would make this fail. */
function bundle(code: string, external: string[] = []) {
  return build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    outdir: 'out',
    write: false,
    metafile: true,
    external,
  });
}

const oneOperation = `
  import { createClient } from '${entry('index')}';
  const parcours = createClient({ url: '/graphql', token: 'key' });
  console.log(await parcours.journeys.get('1'));
`;

describe('a bundle for the browser', () => {
  it('is under 6 KB for one operation, subscriptions left to load when they are used', async () => {
    const { outputFiles, metafile } = await bundle(oneOperation);

    const lazy = new Set(
      Object.values(metafile.outputs).flatMap(({ imports }) =>
        imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
      ),
    );
    const initial = outputFiles.filter(
      ({ path }) => ![...lazy].some((name) => path.endsWith(name)),
    );
    const bytes = initial.map(({ contents }) => gzipSync(contents, { level: 9 }).length);

    expect(lazy.size).toBe(1);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6 * 1024);
  });

  it.each([
    ['index', []],
    ['ws', ['graphql-ws']],
  ])('of %s imports nothing but %j', async (name, allowed) => {
    const { metafile } = await bundle(`export * from '${entry(name)}'`, allowed);

    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    const foreign = imports.filter(({ external }) => external).map(({ path }) => path);

    expect([...new Set(foreign)]).toEqual(allowed);
  });
});
