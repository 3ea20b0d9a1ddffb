import { StringDecoder } from 'node:string_decoder';
import type { StreamLine } from '../domains/interaction/index.ts';
import { isTooDeep } from './read-json.ts';

const LONGEST_LINE = 65_536;

/**
 * Reads newline-delimited JSON as it comes, in bounded memory. Empty lines are
 * skipped, and a line that is no JSON does not keep the others from being read.
 */
export async function* readLines(
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<StreamLine, void, void> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let line = 0;
  /** Inside a line that is too long, whose beginning was refused already. */
  let skipping = false;
  for await (const bytes of body) {
    const parts = (held + decoder.write(Buffer.from(bytes))).split('\n');
    held = parts.pop() ?? '';
    for (const text of parts) {
      line += 1;
      if (skipping) skipping = false;
      else yield* readLine(text, line);
    }
    if (held.length <= LONGEST_LINE) continue;
    if (!skipping) yield tooLong(line + 1);
    skipping = true;
    held = '';
  }
  if (!skipping) yield* readLine(held + decoder.end(), line + 1);
}

function* readLine(text: string, line: number): Generator<StreamLine, void, void> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return;
  if (trimmed.length > LONGEST_LINE) {
    yield tooLong(line);
    return;
  }
  yield parse(trimmed, line);
}

function parse(text: string, line: number): StreamLine {
  if (isTooDeep(text)) return { line, problem: 'The line is nested too deep.' };
  try {
    return { line, row: JSON.parse(text) };
  } catch {
    return { line, problem: 'The line is not valid JSON.' };
  }
}

function tooLong(line: number): StreamLine {
  return { line, problem: `The line is longer than ${LONGEST_LINE} characters.` };
}
