import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** Who has a data folder open. */
export interface Holder {
  pid: number;
  host: string;
  startedAt: string;
  /** Changes with every start of the computer; null where the system has none. */
  bootId: string | null;
}

/** A holder as found in a folder. */
export interface FoundHolder extends Holder {
  /** Time since the holder last showed that it is alive. */
  silentMs: number;
}

/** This process, as a holder. */
export function thisProcess(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    startedAt: new Date(Date.now() - process.uptime() * 1_000).toISOString(),
    bootId: readBootId(),
  };
}

/** The file that names the holder; its age is the holder's heartbeat. */
export function holderFile(folder: string): string {
  return path.join(folder, 'owner.json');
}

/** Reads who holds `folder`, or null when no one says so. */
export async function findHolder(folder: string): Promise<FoundHolder | null> {
  try {
    const file = holderFile(folder);
    const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
    const holder = parseHolder(text);
    return holder && { ...holder, silentMs: Date.now() - mtimeMs };
  } catch {
    return null; // There is no such file.
  }
}

/** Names `holder` in `folder`, whoever was named before. */
export async function nameHolder(folder: string, holder: Holder): Promise<void> {
  const draft = draftFile(folder);
  await writeFile(draft, JSON.stringify(holder));
  await rename(draft, holderFile(folder));
}

/** Names `holder` in `folder` if no one is named there; of several at once, one succeeds. */
export async function claimFolder(folder: string, holder: Holder): Promise<boolean> {
  const draft = draftFile(folder);
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, holderFile(folder));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Takes away the name of a holder that is gone (null: one that cannot be read).
 *
 * Someone else may do the same at this moment and be named already: then the
 * name taken away is put back.
 */
export async function removeHolder(folder: string, gone: Holder | null): Promise<void> {
  const aside = draftFile(folder);
  try {
    await rename(holderFile(folder), aside);
  } catch {
    return; // Someone else was faster.
  }
  const taken = parseHolder(await readFile(aside, 'utf8'));
  const isAnother = taken && (taken.pid !== gone?.pid || taken.startedAt !== gone.startedAt);
  if (isAnother) await link(aside, holderFile(folder)).catch(() => undefined);
  await rm(aside, { force: true });
}

let drafts = 0;

function draftFile(folder: string): string {
  drafts += 1;
  return `${holderFile(folder)}.${process.pid}.${drafts}`;
}

function readBootId(): string | null {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
}

/** What a file says, or null when a power failure cut it short. */
function parseHolder(text: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(text);
    return isHolder(holder) ? holder : null;
  } catch {
    return null;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  const { pid, host, startedAt, bootId } = value as Partial<Record<keyof Holder, unknown>>;
  return (
    typeof pid === 'number' &&
    typeof host === 'string' &&
    typeof startedAt === 'string' &&
    (typeof bootId === 'string' || bootId === null)
  );
}
