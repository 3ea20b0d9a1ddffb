import { ReadingFailure } from '../failure.ts';
import { decodeWindows1252, utf16Order } from '../source/decode-text.ts';

const DECLARATION = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;

/** Names of encodings that are read as Windows-1252, their superset in practice. */
const LATIN = new Set(['iso-8859-1', 'latin1', 'iso_8859-1', 'windows-1252', 'cp1252', 'us-ascii']);

/**
 * Reads the bytes of an XML document as text: by their byte order mark, else by what the
 * declaration says, else as UTF-8 (XML 1.0, appendix F).
 *
 * Throws a {@link ReadingFailure} when the encoding is unknown or the bytes are not written in it.
 */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 = utf16Order(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const declared = declaredEncoding(bytes);
  if (LATIN.has(declared)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ReadingFailure(
        'UNKNOWN_ENCODING',
        `The file says it is written in “${declared}”, which is not known here. Save it as UTF-8.`,
        { line: 1 },
      );
    }
    throw new ReadingFailure(
      'BAD_ENCODING',
      `The file says it is written in ${declared.toUpperCase()}, and is not. Correct the encoding in its first line, or save it anew.`,
      { line: 1 },
    );
  }
}

/** What the declaration says; it is ASCII in all encodings that get here. */
function declaredEncoding(bytes: Uint8Array): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) return 'utf-8';
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  const declared = DECLARATION.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // Sixteen bits would have shown in the bytes: the text was converted and its declaration was not.
  return declared.startsWith('utf-16') ? 'utf-8' : declared;
}
