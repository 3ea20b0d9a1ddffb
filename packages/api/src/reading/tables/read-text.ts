import { decodeWindows1252 } from '../source/decode-text.ts';
import { type FileFacts, readBytes } from './inspect-file.ts';

/** Reads a file as UTF-8, whatever it was written in, as fast as it is taken in. */
export async function* readUtf8(
  file: string,
  encoding: FileFacts['encoding'],
): AsyncGenerator<Buffer, void, void> {
  if (encoding === 'utf-8' || encoding === 'workbook') {
    for await (const bytes of readBytes(file)) yield Buffer.from(bytes);
    return;
  }
  const decode = decoderOf(encoding);
  for await (const bytes of readBytes(file)) yield Buffer.from(decode(bytes));
}

/** Reads the beginning of a file as text. */
export function headText({ head, encoding }: FileFacts): string {
  const text =
    encoding === 'utf-8' || encoding === 'workbook'
      ? new TextDecoder().decode(head)
      : decoderOf(encoding)(head);
  return text.replace(/^\uFEFF/, '');
}

function decoderOf(
  encoding: 'utf-16le' | 'utf-16be' | 'windows-1252',
): (bytes: Uint8Array) => string {
  if (encoding === 'windows-1252') return decodeWindows1252;
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}
