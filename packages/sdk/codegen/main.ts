/**
 * Writes the generated part of the SDK from a schema in SDL.
 *
 *     tsx codegen/main.ts ../api/schema.graphql           writes
 *     tsx codegen/main.ts ../api/schema.graphql --check   fails when writing would change anything
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';

const packageFolder = path.join(import.meta.dirname, '..');
const generatedFolder = path.join(packageFolder, 'src', 'generated');

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [schemaPath] = positionals;
if (schemaPath === undefined) {
  throw new Error('Name the schema: tsx codegen/main.ts <schema.graphql> [--check]');
}

const sdl = await readFile(schemaPath, 'utf8');
const wanted = new Map<string, string>([[path.join(packageFolder, 'schema.graphql'), sdl]]);
for (const [name, text] of generate(sdl)) wanted.set(path.join(generatedFolder, name), text);

const differences = await findDifferences(wanted);
if (!values.check) {
  await mkdir(generatedFolder, { recursive: true });
  for (const file of differences) {
    const text = wanted.get(file);
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
  console.log(`${wanted.size} files generated, ${differences.length} of them changed.`);
} else if (differences.length > 0) {
  const names = differences.map((file) => path.relative(packageFolder, file)).join(', ');
  console.error(`The generated files are not those of ${schemaPath}: ${names}.`);
  console.error('Run `npm run codegen -w @parcours/sdk` and commit the result.');
  process.exitCode = 1;
}

/** The files that are missing, differ, or should not be there, in a fixed order. */
async function findDifferences(wanted: Map<string, string>): Promise<string[]> {
  const present = await readdir(generatedFolder).catch(() => []);
  const stale = present
    .map((name) => path.join(generatedFolder, name))
    .filter((file) => !wanted.has(file));

  const changed: string[] = [];
  for (const [file, text] of wanted) {
    const current = await readFile(file, 'utf8').catch(() => undefined);
    if (current !== text) changed.push(file);
  }
  return [...changed, ...stale].sort();
}
