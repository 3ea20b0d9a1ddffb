import { inflateRawSync } from 'node:zlib';
import { ReadingFailure } from '../failure.ts';

/** What the parts of a workbook may unfold to together: a million cells take a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Nothing that is deflated gets larger than so many times what it takes. */
const MOST_RATIO = 1_032;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/** A part of a zip file, as its directory tells of it. */
interface Entry {
  method: number;
  packed: number;
  unfolded: number;
  at: number;
}

/**
 * Refuses a workbook that unfolds to more than a server may hold, before anything is
 * unfolded. What its directory says is not taken at its word where it may be a lie.
 */
export function refuseBomb(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [...entriesOf(view)];
  const told = entries.reduce((sum, { unfolded }) => sum + unfolded, 0);
  const possible = entries.reduce((sum, { packed }) => sum + packed * MOST_RATIO, 0);
  const isLie = () => entries.some((entry) => unfoldsFurther(bytes, view, entry));
  if (told <= MOST_BYTES && (possible <= MOST_BYTES || !isLie())) return;
  throw new ReadingFailure(
    'FILE_TOO_LARGE',
    `The workbook unfolds to more than ${MOST_BYTES / 1024 / 1024} MB. Split it, or save it as CSV.`,
  );
}

/** Whether there is more in a part than the directory says. */
function unfoldsFurther(bytes: Uint8Array, view: DataView, entry: Entry): boolean {
  if (entry.method !== DEFLATED || entry.at + LOCAL_BYTES > view.byteLength) return false;
  const names = view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const start = entry.at + LOCAL_BYTES + names;
  try {
    const maxOutputLength = Math.max(1, entry.unfolded);
    inflateRawSync(bytes.subarray(start, start + entry.packed), { maxOutputLength });
    return false;
  } catch (error) {
    // What is broken otherwise is told by who reads the workbook.
    return error instanceof RangeError;
  }
}

/** The parts of a zip file; none where it has no directory. */
function* entriesOf(view: DataView): Generator<Entry> {
  const end = endOf(view);
  if (end === null) return;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY) {
    yield {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unfolded: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, ENTRY_BYTES);
  }
}

/** Where the end of the directory stands: last, but for a comment. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}
