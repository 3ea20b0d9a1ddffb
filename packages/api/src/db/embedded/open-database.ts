import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { disk, durableOptions, type FilePort, syncPath } from './durable-node-fs.ts';

/** Where a database lives inside its data folder. */
export function clusterFolder(dataDir: string): string {
  return path.join(dataDir, 'postgres');
}

/**
 * Opens the database of a data folder (null: one in memory), creating it the first time.
 *
 * The caller holds the owner lock of the folder: a `postmaster.pid` found here
 * belongs to a process that is gone (PostgreSQL refuses to start over an empty
 * one, which is what a power cut leaves), so it is removed.
 */
export async function openDatabase(
  dataDir: string | null,
  files: FilePort = disk,
): Promise<PGlite> {
  if (dataDir === null) return PGlite.create('memory://');

  const cluster = clusterFolder(dataDir);
  const isNew = startCreating(dataDir, files);
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
  const database = await PGlite.create(durableOptions(cluster, files));
  if (isNew) finishCreating(dataDir, files);
  return database;
}

/**
 * Marks a database as being created, and clears away one whose creation was cut
 * short: nothing in it was ever acknowledged, and it may not open.
 */
function startCreating(dataDir: string, files: FilePort): boolean {
  const cluster = clusterFolder(dataDir);
  const marker = creationMarker(dataDir);
  if (existsSync(marker)) rmSync(cluster, { recursive: true, force: true });
  else if (existsSync(cluster)) return false;

  writeFileSync(marker, '');
  mkdirSync(cluster, { mode: 0o700 });
  syncPath(dataDir, files);
  return true;
}

/** PGlite copies the first files in without syncing them, so all of them are synced once. */
function finishCreating(dataDir: string, files: FilePort): void {
  syncTree(clusterFolder(dataDir), files);
  rmSync(creationMarker(dataDir));
  syncPath(dataDir, files);
}

function creationMarker(dataDir: string): string {
  return path.join(dataDir, 'creating');
}

function syncTree(folder: string, files: FilePort): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) syncTree(child, files);
    else syncPath(child, files);
  }
  syncPath(folder, files);
}
