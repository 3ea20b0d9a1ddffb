import { ReadingFailure } from '../failure.ts';
import { BpmnReader } from './bpmn-reader.ts';
import { decodeXml } from './decode-xml.ts';
import { findingOf, placeIn } from './findings.ts';
import { BpmnModdle, type ModdleElement } from './moddle.ts';
import type { ProcessDrawing } from './process-drawing.ts';

const MOST_BYTES = 50 * 1024 * 1024;
/** Each takes about a kilobyte while it is read; a drawing of 20,000 shapes has some 300,000. */
const MOST_TAGS = 400_000;

/** Smaller files are read whatever their ids. */
const MOST_CHECKED = 5_000;
const MOST_REPEATED = 2_000;

// Reading leaves nothing behind in it, and making one takes as long as reading a small file.
const moddle = new BpmnModdle();

/**
 * Reads a file of BPMN 2.0 (OMG formal/2013-12-09).
 *
 * What cannot be read of it is told in the findings and keeps nothing else out. Entities
 * and external references of a document type are never resolved.
 *
 * Throws a {@link ReadingFailure}: FILE_TOO_LARGE above 50 MB or 400,000 XML elements, EMPTY_FILE, UNKNOWN_ENCODING,
 * BAD_ENCODING, REPEATED_IDS for a large file of which thousands occur twice, NOT_BPMN for another kind of file, BAD_XML with the line for a broken one.
 */
export async function readBpmn(bytes: Uint8Array): Promise<ProcessDrawing> {
  return (await openBpmn(bytes)).drawing;
}

/** A file that was read, with its elements as the parser has them, to be judged or changed. */
export interface OpenedBpmn {
  /** The document as text, without its declaration. */
  readonly xml: string;
  readonly root: ModdleElement;
  readonly drawing: ProcessDrawing;
  /** What was drawn, by the ids the drawing has. */
  readonly sources: ReadonlyMap<string, ModdleElement>;
}

/** Reads a file as {@link readBpmn} does, and keeps it open. */
export async function openBpmn(bytes: Uint8Array): Promise<OpenedBpmn> {
  if (bytes.length > MOST_BYTES) {
    throw new ReadingFailure('FILE_TOO_LARGE', 'The file is larger than 50 MB. Split the model.');
  }
  const xml = withoutDeclaration(decodeXml(bytes));
  refuseOthers(xml);
  refuseTooMany(xml);
  const { rootElement, warnings } = await parse(xml);
  const findings = warnings.map((warning) => findingOf(warning));
  const reader = new BpmnReader(rootElement, findings);
  const drawing = reader.read();
  return { xml, root: rootElement, drawing, sources: reader.sources };
}

/** What the declaration says of the encoding is done with; lines and columns stay where they are. */
function withoutDeclaration(text: string): string {
  const declaration =
    /^\ufeff?\s*<\?xml\b[^>]*\?>/.exec(text)?.[0] ?? /^\ufeff?/.exec(text)?.[0] ?? '';
  return declaration.replace(/[^\n]/g, ' ') + text.slice(declaration.length);
}

async function parse(xml: string) {
  try {
    return await moddle.fromXML(xml);
  } catch (error) {
    // Also what the parser throws where nobody expected it: a broken file is the file's fault.
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith('failed to parse document as')) throw notBpmn(rootOf(xml));
    const { reason, line } = placeIn(message);
    throw new ReadingFailure(
      'BAD_XML',
      `The file is broken XML: ${reason}. Export it again, or mend this line.`,
      line === null ? {} : { line },
    );
  }
}

/** Tells files of other kinds apart before they end as broken XML. */
function refuseOthers(xml: string): void {
  const start = xml.trimStart();
  if (start === '') throw new ReadingFailure('EMPTY_FILE', 'The file is empty.');
  if (!start.startsWith('<')) throw notBpmn(null);
  const root = rootOf(start);
  if (root !== null && !/(^|:)definitions$/.test(root)) throw notBpmn(root);
}

function refuseTooMany(xml: string): void {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (xml[at + 1] !== '/') count++;
  }
  if (count > MOST_CHECKED) refuseRepeated(xml);
  if (count <= MOST_TAGS) return;
  throw new ReadingFailure(
    'FILE_TOO_LARGE',
    `The file has ${count} XML elements; ${MOST_TAGS} are allowed. Split the model.`,
  );
}

/** The parser looks up the line of each id that occurs twice, which takes as long as reading the file. */
function refuseRepeated(xml: string): void {
  const seen = new Set<string>();
  let first: number | null = null;
  let count = 0;
  for (const { 1: id = '', index } of xml.matchAll(/\sid\s*=\s*["']([^"']*)["']/g)) {
    if (seen.has(id)) {
      count++;
      first ??= index;
    }
    seen.add(id);
  }
  if (first === null || count <= MOST_REPEATED) return;
  throw new ReadingFailure(
    'REPEATED_IDS',
    `${count} ids of the file occur more than once, first on this line. Give each element an id of its own.`,
    { line: xml.slice(0, first + 1).split('\n').length },
  );
}

/** The name of the outermost element; null where none can be told. */
function rootOf(xml: string): string | null {
  return /<([A-Za-z_][\w.:-]*)/.exec(xml.slice(0, 65_536))?.[1] ?? null;
}

function notBpmn(root: string | null): ReadingFailure {
  const what = root === null ? 'no XML' : `XML of another kind (<${root}>)`;
  return new ReadingFailure(
    'NOT_BPMN',
    `The file is ${what}. BPMN 2.0 is XML whose outermost element is <definitions>: save the model in this format.`,
    { line: 1 },
  );
}
