import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** Where a module of the SDK is. */
export const source = (name: string) => new URL(`../src/${name}.ts`, import.meta.url).pathname;

/** Bundles a program for the browser; Node's own modules would make this fail. */
export function bundle(code: string, external: string[] = [], generated?: Map<string, string>) {
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
    plugins: generated ? [replaceGenerated(generated)] : [],
  });
}

/** Takes generated files from a map instead of the disk. */
function replaceGenerated(files: Map<string, string>): Plugin {
  return {
    name: 'replace-generated',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /generated\/|^\.\/types-/ }, ({ path: name }) => ({
        path: path.basename(name),
        namespace: 'generated',
      }));
      onLoad({ filter: /.*/, namespace: 'generated' }, ({ path: name }) => ({
        contents: files.get(name) ?? '',
        loader: 'ts',
      }));
    },
  };
}

/** Runs a bundled program and measures the files it really loads, compressed. */
export async function measureLoaded(code: string, generated?: Map<string, string>) {
  const { outputFiles } = await bundle(code, [], generated);
  const folder = mkdtempSync(path.join(tmpdir(), 'parcours-bundle-'));
  try {
    const sizes = new Map<string, number>();
    for (const { path: file, contents, text } of outputFiles) {
      const name = path.basename(file, '.js');
      sizes.set(name, gzipSync(contents, { level: 9 }).length);
      const notice = `(globalThis.loaded ??= []).push('${name}');`;
      writeFileSync(path.join(folder, `${name}.js`), `${notice}${text}`);
    }
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const main = `await import('./stdin.js'); console.log('\\n' + JSON.stringify(globalThis.loaded));`;
    writeFileSync(path.join(folder, 'main.js'), main);
    const printed = execFileSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' });
    const loaded: string[] = JSON.parse(printed.trim().split('\n').at(-1) ?? '');
    const bytes = loaded.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    return { loaded: loaded.map((name) => name.replace(/-[^-]*$/, '')), bytes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
