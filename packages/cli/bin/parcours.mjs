#!/usr/bin/env node
// Committed, so that installing a checkout links the command before it is built.
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('The command line is not built yet. Run: npm run build\n');
  process.exitCode = 1;
}
