import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure, EXIT, isTold } from '../failure.ts';

/** Reads a mapping file; what is wrong with it is told with its name and line. */
export async function loadMapping<T>(
  cwd: string,
  file: string,
  read: (text: string) => T,
): Promise<T> {
  let text: string;
  try {
    text = await readFile(path.resolve(cwd, file), 'utf8');
  } catch {
    throw new CliFailure('UNREADABLE_FILE', `The mapping ${file} cannot be read.`, {
      exitCode: EXIT.usage,
    });
  }
  try {
    return read(text);
  } catch (error) {
    if (!isTold(error)) throw error;
    const { code, message, line } = error;
    throw new CliFailure(code, `${file}${line ? `:${line}` : ''} ${message}`, {
      exitCode: EXIT.usage,
    });
  }
}
