import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure } from '../failure.ts';

/** What files of maps are called. */
const FILES = /\.(csv|tsv|txt|xlsx|json|ndjson|ya?ml|ojf)$/i;

/**
 * The files that are meant: those named, and of a folder all that may hold maps, also
 * in the folders inside it, by name. Hidden ones are left out.
 *
 * @throws CliFailure NO_FILES for a folder without any
 */
export async function findFiles(cwd: string, named: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of named) {
    const facts = await stat(path.resolve(cwd, name)).catch(() => null);
    if (!facts?.isDirectory()) {
      found.push(name);
      continue;
    }
    const inside = await filesIn(path.resolve(cwd, name));
    if (inside.length === 0) {
      throw new CliFailure(
        'NO_FILES',
        `The folder ${name} has no file that may hold maps: CSV, XLSX, JSON, NDJSON, YAML or OJF.`,
      );
    }
    found.push(...inside.map((file) => path.join(name, file)));
  }
  return found;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && FILES.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .sort();
}
