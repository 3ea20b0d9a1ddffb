import { crc32, deflateRawSync } from 'node:zlib';

/** The fixed date of every entry, 1 January 1980, so that the same content is the same file. */
const DATE = 0x0021;
const DEFLATED = 8;
const VERSION = 20;
/** The flag that says that names are UTF-8. */
const UTF_8 = 0x0800;

/** Writes a ZIP archive of text files. */
export function zipFiles(files: ReadonlyMap<string, string>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const about = aboutFile(Buffer.from(name), bytes, packed.length);
    const local = Buffer.concat([word(0x04034b50), about, Buffer.from(name), packed]);
    const origin = Buffer.concat([Buffer.alloc(10), word(offset)]);
    directory.push(word(0x02014b50), half(VERSION), about, origin, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const count = half(files.size);
  const end = [word(0x06054b50), half(0), half(0), count, count, word(index.length), word(offset)];
  return Buffer.concat([...parts, index, ...end, half(0)]);
}

/** What the entry and the directory say alike of a file, up to the lengths of its name and notes. */
function aboutFile(name: Buffer, bytes: Buffer, packedLength: number): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF_8, DEFLATED, 0, DATE].map(half),
    ...[crc32(bytes), packedLength, bytes.length].map(word),
    ...[name.length, 0].map(half),
  ]);
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
