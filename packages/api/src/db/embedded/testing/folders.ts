import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../open-database.ts';

const created: string[] = [];
let template: Promise<string> | undefined;

/** An empty folder that {@link removeFolders} removes. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'embedded-'));
  created.push(folder);
  return folder;
}

/** A data folder with an empty database, copied because creating one takes seconds. */
export async function databaseFolder(): Promise<string> {
  template ??= createTemplate();
  const folder = await emptyFolder();
  await cp(await template, folder, { recursive: true });
  return folder;
}

/** Removes every folder handed out so far. */
export async function removeFolders(): Promise<void> {
  template = undefined;
  const folders = created.splice(0);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function createTemplate(): Promise<string> {
  const folder = await emptyFolder();
  const database = await openDatabase(folder);
  await database.close();
  return folder;
}
