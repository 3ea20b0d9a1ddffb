import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure } from '../failure.ts';

/** What the files of a folder are called that are meant. */
export interface WantedFiles {
  readonly pattern: RegExp;
  /** What they may hold, for a folder without any. */
  readonly what: string;
}

const MAPS: WantedFiles = {
  pattern: /\.(csv|tsv|txt|xlsx|json|ndjson|ya?ml|ojf)$/i,
  what: 'maps: CSV, XLSX, JSON, NDJSON, YAML or OJF',
};

/**
 * The files that are meant: those named, and of a folder all that may hold what is wanted, also
 * in the folders inside it, by name. Hidden ones are left out.
 *
 * @throws CliFailure NO_FILES for a folder without any
 */
export async function findFiles(
  cwd: string,
  named: readonly string[],
  wanted: WantedFiles = MAPS,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of named) {
    const facts = await stat(path.resolve(cwd, name)).catch(() => null);
    if (!facts?.isDirectory()) {
      found.push(name);
      continue;
    }
    const inside = await filesIn(path.resolve(cwd, name), wanted.pattern);
    if (inside.length === 0) {
      throw new CliFailure(
        'NO_FILES',
        `The folder ${name} has no file that may hold ${wanted.what}.`,
      );
    }
    found.push(...inside.map((file) => path.join(name, file)));
  }
  return found;
}

async function filesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .sort();
}
