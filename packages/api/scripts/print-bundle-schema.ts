// Prints what a map bundle holds: for readers and writers of files, as a module, and for
// everyone else as a JSON Schema. With --check it fails when a file is not what the code gives.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describeSections } from './bundle/describe-sections.ts';
import { bundleJsonSchema } from './bundle/json-schema.ts';
import { printSections } from './bundle/print-sections.ts';

const sections = describeSections();
const files = new Map([
  ['src/kernel/bundle-sections.generated.ts', printSections(sections)],
  ['map-bundle.schema.json', `${JSON.stringify(bundleJsonSchema(sections), null, 2)}\n`],
]);

for (const [name, text] of files) {
  const file = path.join(import.meta.dirname, '..', name);
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text) {
    console.error(
      `${name} is not what the code gives. Run: npm run bundle-schema -w @parcours/api`,
    );
    process.exitCode = 1;
  }
}
