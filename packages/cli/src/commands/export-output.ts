import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportLoss } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';
import type { ConnectionOptions } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';

/** Everything `parcours export` can be told. */
export interface ExportFlags extends ConnectionOptions {
  as: 'map' | 'process';
  format?: string;
  layout?: string;
  separator?: string;
  decimalComma?: boolean;
  bom?: boolean;
  out?: string;
}

/** What of a map or a process is not in the file. */
export function lossLine({
  code,
  path: where,
  message,
  count,
}: Pick<ExportLoss, 'code' | 'path' | 'message' | 'count'>): string {
  const what = code === 'LEFT_OUT' ? 'left out' : 'changed';
  return `  ${what}: ${where} (${count === 1 ? 'once' : `${count} times`}). ${message}`;
}

/** Writes a file, or says why it cannot be written. */
export async function writeOut(io: Io, file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(path.resolve(io.cwd, file), content);
  } catch (error) {
    throw new CliFailure('UNWRITABLE_FILE', `${file} cannot be written: ${String(error)}.`);
  }
  io.err(`Written to ${file}.`);
}
