import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { FilePort } from '../durable-node-fs.ts';

/** A file since its first write: what a power cut would leave of it, and what it would take. */
interface Tracked {
  durable: Buffer;
  unsynced: { start: number; length: number }[];
}

/**
 * A disk that loses, when the power goes, every byte that was written but never
 * synced. Names (created, renamed and removed files) are kept as they are, as by
 * LazyFS, the tool file systems are tested with.
 */
export class PowerLossDisk implements FilePort {
  readonly #files = new Map<string, Tracked>();
  readonly #keepsPromises: boolean;
  syncs = 0;

  /** A disk that breaks its promises answers a sync without doing it. */
  constructor({ keepsPromises = true } = {}) {
    this.#keepsPromises = keepsPromises;
  }

  write(fd: number, bytes: Int8Array, offset: number, length: number, position = 0): number {
    const file = this.#track(fd);
    const written = writeSync(fd, bytes, offset, length, position);
    file.unsynced.push({ start: position, length: written });
    return written;
  }

  sync(fd: number): void {
    this.syncs += 1;
    const file = this.#files.get(identityOf(fstatSync(fd, { bigint: true })));
    if (!file || !this.#keepsPromises) return;
    file.durable = resized(file.durable, fstatSync(fd).size);
    for (const { start, length } of file.unsynced) {
      readSync(fd, file.durable, start, Math.min(length, file.durable.length - start), start);
    }
    file.unsynced = [];
  }

  /** Cuts the power: puts every file under `folder` back to what was synced. */
  powerOff(folder: string): void {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const child = path.join(folder, entry.name);
      if (entry.isDirectory()) this.powerOff(child);
      else this.#restore(child);
    }
  }

  #restore(file: string): void {
    const tracked = this.#files.get(identityOf(statSync(file, { bigint: true })));
    if (!tracked || tracked.unsynced.length === 0) return;
    const fd = openSync(file, 'r+');
    ftruncateSync(fd, tracked.durable.length);
    writeSync(fd, tracked.durable, 0, tracked.durable.length, 0);
    closeSync(fd);
  }

  #track(fd: number): Tracked {
    const identity = identityOf(fstatSync(fd, { bigint: true }));
    const known = this.#files.get(identity);
    if (known) return known;
    const tracked: Tracked = { durable: readFile(fd), unsynced: [] };
    this.#files.set(identity, tracked);
    return tracked;
  }
}

/** An inode number is used again after its file is removed; the time of birth tells them apart. */
function identityOf({ ino, birthtimeNs }: { ino: bigint; birthtimeNs: bigint }): string {
  return `${ino}:${birthtimeNs}`;
}

function resized(content: Buffer, size: number): Buffer {
  if (content.length === size) return content;
  const copy = Buffer.alloc(size);
  content.copy(copy);
  return copy;
}

function readFile(fd: number): Buffer {
  const content = Buffer.alloc(fstatSync(fd).size);
  // A descriptor opened for writing only has no content to lose: such files are new.
  try {
    readSync(fd, content, 0, content.length, 0);
  } catch {
    content.fill(0);
  }
  return content;
}
