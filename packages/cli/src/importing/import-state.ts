import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { configPath } from '../session/config-file.ts';

/** What the server was asked for before the command was cut off. */
export interface StartedImport {
  uploadId: string;
  importId: string | null;
}

/**
 * What is known of the import of a file, kept on disk beside the login until it is over.
 * The server goes on by itself; this finds the way back to it.
 */
export class ImportState {
  readonly #file: string;

  /** @param identity everything that makes it this import: file, server, options */
  constructor(env: NodeJS.ProcessEnv, bytes: Uint8Array, identity: unknown) {
    const hash = createHash('sha256').update(bytes).update(JSON.stringify(identity)).digest('hex');
    const folder = path.join(path.dirname(configPath(env)), 'imports');
    this.#file = path.join(folder, `map-${hash.slice(0, 32)}.json`);
  }

  /** What was started and not ended; null when nothing was. */
  async load(): Promise<StartedImport | null> {
    try {
      const saved: Record<string, unknown> = Object(JSON.parse(await readFile(this.#file, 'utf8')));
      const { uploadId, importId } = saved;
      if (typeof uploadId !== 'string') return null;
      return { uploadId, importId: typeof importId === 'string' ? importId : null };
    } catch {
      return null;
    }
  }

  async save(started: StartedImport): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true, mode: 0o700 });
    const draft = `${this.#file}.${process.pid}`;
    await writeFile(draft, JSON.stringify(started), { mode: 0o600 });
    await rename(draft, this.#file);
  }

  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}
