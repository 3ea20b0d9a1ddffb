import { type Document, LineCounter, parseDocument } from 'yaml';
import { ReadingFailure } from '../failure.ts';
import { fold } from '../layouts/words.ts';

type Path = readonly string[];

/**
 * Reads the parts of a YAML mapping, and refuses what it does not know with its line: a
 * typing error must not go unseen.
 */
export class YamlReader {
  readonly root: Record<string, unknown>;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines });
    const [fault] = this.#document.errors;
    if (fault) {
      const line = fault.linePos?.[0].line;
      const said = fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
      throw new ReadingFailure('BAD_MAPPING', `The mapping is not valid YAML: ${said}.`, at(line));
    }
    this.root = this.object(this.#unfolded(), []);
  }

  #unfolded(): unknown {
    try {
      return this.#document.toJS();
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      return this.refuse([], 'names its parts (“&”, “*”) too often; write them out');
    }
  }

  object(value: unknown, path: Path): Record<string, unknown> {
    if (value == null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    return this.refuse(path, 'must hold names and values');
  }

  text(value: unknown, path: Path): string | undefined {
    if (value == null) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return this.refuse(path, 'must be a text');
  }

  flag(value: unknown, path: Path): boolean {
    if (value == null) return false;
    return typeof value === 'boolean' ? value : this.refuse(path, 'must be true or false');
  }

  /** A list of texts, or one text as a list of one. */
  texts(value: unknown, path: Path, what: string): string[] {
    if (value == null) return [];
    const list = Array.isArray(value) ? value : [value];
    const isGood = list.every((one) => typeof one === 'string' || typeof one === 'number');
    return isGood ? list.map(String) : this.refuse(path, `must be ${what}`);
  }

  byHeader<T>(value: unknown, path: Path, read: (value: unknown, path: Path) => T): Map<string, T> {
    const entries = Object.entries(this.object(value, path));
    return new Map(entries.map(([header, one]) => [fold(header), read(one, [...path, header])]));
  }

  oneOf<T extends string>(value: unknown, path: Path, known: readonly T[]): T | undefined {
    if (value == null) return undefined;
    return (
      known.find((one) => one === value) ??
      this.refuse(path, `is ${JSON.stringify(value)}; it must be one of ${known.join(', ')}`)
    );
  }

  onlyKnown(object: Record<string, unknown>, path: Path, known: readonly string[]): void {
    const unknown = Object.keys(object).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      this.refuse([...path, unknown], `is not known; it can be one of ${known.join(', ')}`);
    }
  }

  refuse(path: Path, what: string): never {
    const name = path.length > 0 ? `“${path.join('.')}”` : 'The mapping';
    throw new ReadingFailure(
      'BAD_MAPPING',
      path.length > 0 ? `In the mapping ${name} ${what}.` : `${name} ${what}.`,
      at(this.#lineOf(path)),
    );
  }

  /** The line of the deepest part of the path that is there. */
  #lineOf(path: Path): number | undefined {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = this.#document.getIn(path.slice(0, length), true);
      const range: unknown = Object(node).range;
      if (Array.isArray(range)) return this.#lines.linePos(Number(range[0])).line;
    }
    return undefined;
  }
}

const at = (line: number | undefined) => (line === undefined ? {} : { line });
