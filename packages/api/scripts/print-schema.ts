// Prints the schema into schema.graphql, the contract people review.
// With --check it fails when the file is not what the code gives.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printSchema } from 'graphql';
import { schema } from '../src/schema.ts';

const file = path.join(import.meta.dirname, '..', 'schema.graphql');
const printed = `${printSchema(schema)}\n`;

if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== printed) {
    console.error(
      'schema.graphql is not what the code gives. Run: npm run schema -w @parcours/api',
    );
    process.exit(1);
  }
} else {
  await writeFile(file, printed);
}
