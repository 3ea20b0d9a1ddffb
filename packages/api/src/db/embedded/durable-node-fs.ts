import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { PGlite as Postgres } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * The two file operations durability hangs on.
 *
 * Everything else goes straight to the disk. Tests put a double here that
 * forgets, on "power off", every byte that was written but never synced.
 */
export interface FilePort {
  write(fd: number, bytes: Int8Array, offset: number, length: number, position?: number): number;
  /** Returns once the file or folder behind `fd` would survive a power cut. */
  sync(fd: number): void;
}

/** The real disk. */
export const disk: FilePort = {
  write: (fd, bytes, offset, length, position) => writeSync(fd, bytes, offset, length, position),
  sync: (fd) => fsyncSync(fd),
};

/**
 * Start parameters that make PostgreSQL ask for a sync at every commit.
 *
 * `-F` would switch syncing off. The WebAssembly build compiles `fdatasync`, the
 * usual method on Linux, to nothing; only `fsync` reaches the file system.
 */
export const durableStartParams: readonly string[] = [
  ...Postgres.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/**
 * A file system for PGlite that really syncs.
 *
 * PGlite's own has no sync operation: PostgreSQL believes every commit is on
 * disk while nothing is, and a power cut leaves a folder that does not open.
 * It reaches into the Emscripten runtime, so the PGlite version is pinned and a
 * test counts the syncs.
 */
export class DurableNodeFs extends NodeFS {
  readonly #files: FilePort;

  constructor(dataDir: string, files: FilePort = disk) {
    super(dataDir);
    this.#files = files;
  }

  override async init(
    pg: PGlite,
    options: Parameters<NodeFS['init']>[1],
  ): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = emscriptenOpts.preRun ?? [];
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [...preRun, (module) => installSync(module.FS.filesystems.NODEFS, this.#files)],
      },
    };
  }
}

/** What this file needs of Emscripten's NODEFS, an object PGlite does not describe. */
interface NodeFileSystem {
  realPath(node: unknown): string;
  tryFSOperation<T>(operation: () => T): T;
  stream_ops: {
    write(
      stream: OpenFile,
      bytes: Int8Array,
      offset: number,
      length: number,
      position?: number,
    ): number;
    fsync?(stream: OpenFile): number;
  };
}

interface OpenFile {
  nfd?: number;
  node: unknown;
}

function installSync(candidate: unknown, files: FilePort): void {
  if (!isNodeFileSystem(candidate)) {
    throw new Error(
      'This PGlite keeps its files in a way that cannot be made durable. Install the pinned version of @electric-sql/pglite.',
    );
  }
  const nodeFs = candidate;
  nodeFs.stream_ops.write = ({ nfd }, bytes, offset, length, position) =>
    nodeFs.tryFSOperation(() => files.write(nfd ?? -1, bytes, offset, length, position));
  nodeFs.stream_ops.fsync = ({ nfd, node }) => {
    nodeFs.tryFSOperation(() => {
      if (nfd === undefined) syncPath(nodeFs.realPath(node), files);
      else files.sync(nfd);
    });
    return 0;
  };
}

/** Syncs a file or folder by name; a folder's sync makes names created in it durable. */
export function syncPath(path: string, files: FilePort = disk): void {
  const fd = openSync(path, 'r');
  try {
    files.sync(fd);
  } finally {
    closeSync(fd);
  }
}

function isNodeFileSystem(value: unknown): value is NodeFileSystem {
  if (typeof value !== 'object' || value === null) return false;
  if (!('realPath' in value && 'tryFSOperation' in value && 'stream_ops' in value)) return false;
  const { stream_ops: streamOps } = value;
  return typeof streamOps === 'object' && streamOps !== null && 'write' in streamOps;
}

/** PGlite options for a database in `folder` that survives a power cut. */
export function durableOptions(folder: string, files: FilePort = disk): PGliteOptions {
  return { fs: new DurableNodeFs(folder, files), startParams: [...durableStartParams] };
}
