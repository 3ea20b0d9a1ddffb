import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ReadingFailure } from '../failure.ts';
import { refuseBinary, utf16Order } from '../source/decode-text.ts';

/** What a file is, found out by reading it once. */
export interface FileFacts {
  /** Of its bytes, in hexadecimal. */
  sha256: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'workbook';
  /** Its first bytes. */
  head: Uint8Array;
}

const HEAD = 262_144;
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads a file to its end, for its hash and its encoding: an accent may come late. */
export async function inspectFile(file: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const heads: Uint8Array[] = [];
  let size = 0;
  let isUtf8 = true;
  for await (const chunk of readBytes(file)) {
    hash.update(chunk);
    if (size < HEAD) heads.push(chunk);
    size += chunk.length;
    isUtf8 &&= decodes(() => decoder.decode(chunk, { stream: true }));
  }
  isUtf8 &&= decodes(() => decoder.decode());
  if (size === 0) throw new ReadingFailure('EMPTY_FILE', 'The file is empty.');
  const head = new Uint8Array(Buffer.concat(heads));
  return { sha256: hash.digest('hex'), encoding: encodingOf(head, isUtf8), head };
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

function encodingOf(head: Uint8Array, isUtf8: boolean): FileFacts['encoding'] {
  const startsWith = (first: readonly number[]) => first.every((byte, i) => head[i] === byte);
  if (startsWith(WORKBOOK)) return 'workbook';
  if (startsWith(OLD_WORKBOOK)) {
    throw new ReadingFailure(
      'OLD_WORKBOOK',
      'The file is an .xls workbook, or protected by a password. Save it as a plain .xlsx first.',
    );
  }
  const utf16 = utf16Order(head.length % 2 ? head.subarray(0, -1) : head);
  if (utf16) return utf16;
  refuseBinary(head);
  return isUtf8 ? 'utf-8' : 'windows-1252';
}

/** The bytes of a file as they come. */
export async function* readBytes(file: string): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw unreadable(error);
  }
}

function unreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file',
    EISDIR: 'It is a folder, not a file',
  };
  const reason = reasons[String(error.code)] ?? `It cannot be read (${error.code})`;
  return new ReadingFailure('UNREADABLE_FILE', `${reason}.`);
}
