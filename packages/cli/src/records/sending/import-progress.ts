import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure } from '../../failure.ts';
import { configPath } from '../../session/config-file.ts';
import { NO_COUNTS, type RecordCounts } from './record-outcome.ts';

/** Which import it is: the same file into the same workspace, as the same kind. */
export interface ImportIdentity {
  file: string;
  server: string;
  workspaceId: string;
  as: string;
  sheet: string | undefined;
}

/** What must not have changed for an import to go on. */
export interface ImportContent {
  /** The hash of the file. */
  file: string;
  /** The hash of the mapping, with everything that has a say in it. */
  mapping: string;
}

interface Saved {
  content: ImportContent;
  /** How many rows of the file the server has acknowledged. */
  rows: number;
  counts: RecordCounts;
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The hash of a mapping and of what it was read with. */
export function mappingHash(parts: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(parts, (_, value) => (value instanceof Map ? [...value] : value)))
    .digest('hex');
}

/**
 * How far an import got, kept on disk beside the login until it is over.
 *
 * A batch is saved once the server has acknowledged it. What was sent in vain before a
 * crash is sent again, and changes nothing.
 */
export class ImportProgress {
  readonly #file: string;
  readonly #content: ImportContent;
  #rows = 0;
  #counts = NO_COUNTS;

  private constructor(file: string, content: ImportContent) {
    this.#file = file;
    this.#content = content;
  }

  /** Starts anew, whatever was saved before. */
  static start(env: NodeJS.ProcessEnv, identity: ImportIdentity, content: ImportContent) {
    return new ImportProgress(fileOf(env, identity), content);
  }

  /** Goes on where an import of the same content stopped, or starts when none did. */
  static async resume(env: NodeJS.ProcessEnv, identity: ImportIdentity, content: ImportContent) {
    const progress = ImportProgress.start(env, identity, content);
    const saved = await readSaved(progress.#file);
    if (!saved) return progress;
    refuseChanges(saved.content, content);
    progress.#rows = saved.rows;
    progress.#counts = saved.counts;
    return progress;
  }

  get rows(): number {
    return this.#rows;
  }

  get counts(): RecordCounts {
    return this.#counts;
  }

  /** Keeps that so many rows are acknowledged. All or nothing of it is on disk. */
  async save(rows: number, counts: RecordCounts): Promise<void> {
    this.#rows = rows;
    this.#counts = counts;
    const saved: Saved = { content: this.#content, rows, counts };
    await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 });
    await writeFile(`${this.#file}.new`, JSON.stringify(saved), { mode: 0o600 });
    await rename(`${this.#file}.new`, this.#file);
  }

  /** Forgets an import that is over. */
  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

function fileOf(env: NodeJS.ProcessEnv, identity: ImportIdentity): string {
  const { file, server, workspaceId, as, sheet = null } = identity;
  const name = hashOf([file, server, workspaceId, as, sheet]).slice(0, 32);
  return path.join(path.dirname(configPath(env)), 'imports', `${name}.json`);
}

async function readSaved(file: string): Promise<Saved | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new CliFailure(
      'BAD_PROGRESS',
      `${file}, which says how far the import got, cannot be read. Import without --resume: nothing is doubled.`,
    );
  }
}

function refuseChanges(saved: ImportContent, content: ImportContent): void {
  const changed =
    saved.file !== content.file ? 'file' : saved.mapping !== content.mapping ? 'mapping' : null;
  if (changed === null) return;
  throw new CliFailure(
    changed === 'file' ? 'FILE_CHANGED' : 'MAPPING_CHANGED',
    `The ${changed} has changed since the import stopped, so it cannot go on from there. Import without --resume: it starts at the first row, and nothing is doubled.`,
  );
}
