import { type Document, LineCounter, parseDocument } from 'yaml';
import { CliFailure } from '../failure.ts';
import { LAYOUTS } from '../layouts/detect-layout.ts';
import { fold } from '../layouts/words.ts';
import {
  LANE_KINDS,
  LANE_ROLES,
  type LaneMapping,
  MAP_STATES,
  type Mapping,
  STEP_FIELDS,
  type StepField,
} from './mapping.ts';

type Path = readonly string[];

/** Reads a mapping file. Anything it does not know is refused with its line: a typing error must not go unseen. */
export function readMapping(text: string): Mapping {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line;
    const said = fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
    throw new CliFailure('BAD_MAPPING', `The mapping is not valid YAML: ${said}.`, at(line));
  }
  return new MappingReader(document, lines).read();
}

const at = (line: number | undefined) => (line === undefined ? {} : { line });

class MappingReader {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  read(): Mapping {
    const root = this.#object(this.#document.toJS(), []);
    this.#onlyKnown(
      root,
      [],
      ['version', 'layout', 'journey', 'map', 'step', 'phase', 'fields', 'lanes', 'ignore'],
    );
    if (root.version !== 1) this.#refuse(['version'], 'must be 1');
    const journey = this.#object(root.journey, ['journey']);
    this.#onlyKnown(journey, ['journey'], ['key', 'name']);
    const map = this.#object(root.map, ['map']);
    this.#onlyKnown(map, ['map'], ['key', 'name', 'state']);
    return {
      layout: this.#oneOf(root.layout, ['layout'], LAYOUTS),
      journey: {
        key: this.#text(journey.key, ['journey', 'key']),
        name: this.#text(journey.name, ['journey', 'name']),
      },
      map: {
        key: this.#text(map.key, ['map', 'key']),
        name: this.#text(map.name, ['map', 'name']),
        state: this.#oneOf(map.state, ['map', 'state'], MAP_STATES),
      },
      step: this.#text(root.step, ['step']),
      phase: this.#text(root.phase, ['phase']),
      fields: this.#fields(root.fields),
      lanes: this.#lanesOf(root.lanes),
      ignore: this.#ignored(root.ignore),
    };
  }

  #fields(value: unknown): Map<string, StepField> {
    const known = Object.keys(STEP_FIELDS) as StepField[];
    return this.#byHeader(value, ['fields'], (field, path) => {
      const read = this.#oneOf(field, path, known);
      return read ?? this.#refuse(path, `must be one of ${known.join(', ')}`);
    });
  }

  #lanesOf(value: unknown): Map<string, LaneMapping> {
    return this.#byHeader(value, ['lanes'], (given, path) => {
      const lane = this.#object(given, path);
      this.#onlyKnown(lane, path, ['name', 'key', 'kind', 'role']);
      return {
        name: this.#text(lane.name, [...path, 'name']),
        key: this.#text(lane.key, [...path, 'key']),
        kind: this.#oneOf(lane.kind, [...path, 'kind'], LANE_KINDS),
        role: this.#oneOf(lane.role, [...path, 'role'], LANE_ROLES),
      };
    });
  }

  #byHeader<T>(
    value: unknown,
    path: Path,
    read: (value: unknown, path: Path) => T,
  ): Map<string, T> {
    const entries = Object.entries(this.#object(value, path));
    return new Map(entries.map(([header, one]) => [fold(header), read(one, [...path, header])]));
  }

  #ignored(value: unknown): Set<string> {
    if (value == null) return new Set();
    if (!Array.isArray(value)) return this.#refuse(['ignore'], 'must be a list of headers');
    return new Set(value.map((header) => fold(String(header))));
  }

  #object(value: unknown, path: Path): Record<string, unknown> {
    if (value == null) return {};
    if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
    return this.#refuse(path, 'must hold names and values');
  }

  #text(value: unknown, path: Path): string | undefined {
    if (value == null) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return this.#refuse(path, 'must be a text');
  }

  #oneOf<T extends string>(value: unknown, path: Path, known: readonly T[]): T | undefined {
    if (value == null) return undefined;
    return (
      known.find((one) => one === value) ??
      this.#refuse(path, `is ${JSON.stringify(value)}; it must be one of ${known.join(', ')}`)
    );
  }

  #onlyKnown(object: Record<string, unknown>, path: Path, known: readonly string[]): void {
    const unknown = Object.keys(object).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      this.#refuse([...path, unknown], `is not known; it can be one of ${known.join(', ')}`);
    }
  }

  #refuse(path: Path, what: string): never {
    const name = path.length > 0 ? `“${path.join('.')}”` : 'The mapping';
    throw new CliFailure(
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
