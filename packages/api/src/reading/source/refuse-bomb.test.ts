import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { refuseBomb } from './refuse-bomb.ts';

/** A zip file of one part, which its directory says to unfold to so many bytes. */
function zipOf(content: Buffer, told = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(told, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

const LARGE = Buffer.alloc(300 * 1024 * 1024);
const refusal = expect.objectContaining({ code: 'FILE_TOO_LARGE' });

describe('refuseBomb', () => {
  it('refuses what says that it unfolds too far, and what only does so', () => {
    expect(() => refuseBomb(zipOf(LARGE))).toThrow(refusal);
    expect(() => refuseBomb(zipOf(LARGE, 1_000))).toThrow(refusal);
  });

  it('lets workbooks through, and what is no zip file at all', async () => {
    const rows = Array.from({ length: 5_000 }, () => ['the same', 'the same', 'the same']);

    expect(() => refuseBomb(zipOf(LARGE.subarray(0, 1_000_000)))).not.toThrow();
    const workbook = await writeXlsx({ sheets: [{ name: 'Map', rows }] });
    expect(() => refuseBomb(workbook)).not.toThrow();
    expect(() => refuseBomb(workbook.subarray(0, 1_000))).not.toThrow();
    expect(() => refuseBomb(new Uint8Array())).not.toThrow();
  });
});
