import type { ProcessDrawing } from '../bpmn/process-drawing.ts';
import { readBpmn } from '../bpmn/read-bpmn.ts';
import { ReadingFailure } from '../failure.ts';
import { decodeText, utf16Order } from '../source/decode-text.ts';
import { readCsv } from '../source/read-csv.ts';
import { readJson } from '../source/read-documents.ts';
import { readWorkbook } from '../source/read-xlsx.ts';
import { looksLikeMermaid, readMermaid } from './read-mermaid.ts';
import { readStepJson } from './read-step-json.ts';
import { readStepTable } from './read-step-table.ts';

const MOST_BYTES = 50 * 1024 * 1024;
const TABLES = /\.(csv|tsv|txt)$/i;

/**
 * Reads the file of a process by what it holds: BPMN, a Mermaid flowchart, a list of steps
 * or a value stream as CSV, XLSX or JSON. Only of tables the name has to tell.
 *
 * Throws a {@link ReadingFailure} with the reason, and the line where there is one.
 */
export async function readProcess(bytes: Uint8Array, fileName: string): Promise<ProcessDrawing> {
  return withFewFindings(await readAny(bytes, fileName));
}

/** Nobody reads more, and a hostile file has hundreds of thousands. */
const MOST_FINDINGS = 1_000;

function withFewFindings(drawing: ProcessDrawing): ProcessDrawing {
  const { findings } = drawing;
  const left = findings.length - MOST_FINDINGS;
  if (left <= 0) return drawing;
  const rest: ProcessDrawing['findings'][number] = {
    code: 'UNREADABLE_PART',
    message: `${left} more such places are not listed.`,
    line: null,
    elementId: null,
  };
  return { ...drawing, findings: [...findings.slice(0, MOST_FINDINGS), rest] };
}

async function readAny(bytes: Uint8Array, fileName: string): Promise<ProcessDrawing> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isXml = startsAsXml(bytes);
  if (isXml || bytes.length > MOST_BYTES || bytes.length === 0) return readBpmn(bytes);
  if (isZip) return readStepTable(await readWorkbook(bytes));
  const { text } = decode(bytes);
  if (looksLikeMermaid(text)) return readMermaid(text);
  if (/^\ufeff?\s*[{[]/.test(text)) {
    const documents = readJson(text);
    const [first] = documents;
    const isList = documents.length > 1;
    const value = isList ? documents.map((one) => one.value) : first?.value;
    return readStepJson(value, (place) => {
      const document = isList ? documents[place] : first;
      return document?.placeOf(isList ? [] : [place])?.line ?? null;
    });
  }
  if (/\.(mmd|mermaid)$/i.test(fileName)) return readMermaid(text);
  if (TABLES.test(fileName)) return readStepTable(readCsv(text));
  if (/\.(bpmn2?|xml)$/i.test(fileName)) return readBpmn(bytes);
  throw unknownFormat();
}

function unknownFormat(): ReadingFailure {
  return new ReadingFailure(
    'UNKNOWN_FORMAT',
    'The file is none that holds a process: BPMN 2.0, a Mermaid flowchart, or a list of steps as .csv, .xlsx or .json.',
    { line: 1 },
  );
}

function decode(bytes: Uint8Array): { text: string } {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof ReadingFailure && error.code === 'BINARY_FILE') throw unknownFormat();
    throw error;
  }
}

/** Whether the first thing written is a tag, in whatever encoding. */
function startsAsXml(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1_024);
  const utf16 = utf16Order(head);
  const text = utf16 ? new TextDecoder(utf16).decode(head) : Buffer.from(head).toString('latin1');
  return /^(?:\ufeff|ï»¿)?\s*</.test(text);
}
