import { LineCounter, parseDocument } from 'yaml';
import { CliFailure } from '../failure.ts';

/** A bundle as it stands in a file. */
export interface JsonBundle {
  value: Record<string, unknown>;
  /** Finds the place in the file of a part, given by names and indexes. */
  placeOf: (path: readonly (string | number)[]) => { line: number; column: number } | null;
}

/** Reads a JSON bundle. What is in it is the server's to check. */
export function readJsonBundle(text: string): JsonBundle {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CliFailure('NOT_A_BUNDLE', 'The file must hold one JSON object, a map bundle.', {
      line: 1,
    });
  }
  return { value: value as Record<string, unknown>, placeOf: placeFinder(text) };
}

function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? json.length);
    const before = json.slice(0, position).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new CliFailure(
      'BAD_JSON',
      `The file is not valid JSON at line ${line}, column ${column}: ${said.replace(/ (in JSON )?at position.*$/s, '')}.`,
      { line },
    );
  }
}

/** JSON is YAML too, and that parser remembers places. It is asked only when something is wrong. */
function placeFinder(text: string): JsonBundle['placeOf'] {
  const lines = new LineCounter();
  let document: ReturnType<typeof parseDocument> | undefined;
  return (path) => {
    document ??= parseDocument(text, { lineCounter: lines });
    for (let length = path.length; length > 0; length--) {
      const range: unknown = Object(document.getIn(path.slice(0, length), true)).range;
      if (!Array.isArray(range)) continue;
      const { line, col } = lines.linePos(Number(range[0]));
      return { line, column: col };
    }
    return null;
  };
}
