import type { Problem } from '../layouts/map-draft.ts';
import type { FilePlace, Origin } from './origin.ts';

/** Something the source says that a map has no place for. */
export interface Loss {
  /** KEPT_ASIDE: it is in the custom fields of the object it belongs to. LEFT_OUT: it is nowhere. */
  code: 'KEPT_ASIDE' | 'LEFT_OUT';
  /** What it is called in the source: a header, or a path such as “nodes[].icon”. */
  path: string;
  /** Why, or where it went, as a sentence. */
  message: string;
  cell: FilePlace;
}

type Row = Record<string, unknown>;

/** One for all: a map for each of a hundred thousand cards is most of what they take. */
const NO_FIELDS: ReadonlyMap<string, FilePlace> = new Map();

/** What a source says about the journey or the map itself. */
export interface PlaceFields {
  key?: string;
  name?: string;
  [field: string]: unknown;
}

/** A map as a source tells it: the rows of a bundle, and what became of everything else. */
export class MapPart {
  readonly journey: PlaceFields = {};
  readonly map: PlaceFields = {};
  readonly problems: Problem[] = [];
  readonly losses: Loss[] = [];
  readonly #sections = new Map<string, { row: Row; origin: Origin }[]>();
  readonly #byKey = new Map<string, Row>();
  readonly #heads = new Map<'journey' | 'map', Origin>();

  /** Adds a row and says where it stands in the source, and its fields, where they stand apart. */
  add<R extends Row>(section: string, row: R, cell: FilePlace, fields?: Map<string, FilePlace>): R {
    const rows = this.#sections.get(section) ?? [];
    rows.push({ row, origin: { cell, fields: fields ?? NO_FIELDS } });
    this.#sections.set(section, rows);
    return row;
  }

  /** Adds a row unless the part has one with its key, and returns the one it has. */
  addOnce(section: string, row: Row & { key: string }, cell: FilePlace): Row {
    const identity = `${section} ${row.key}`;
    const known = this.#byKey.get(identity) ?? this.add(section, row, cell);
    this.#byKey.set(identity, known);
    return known;
  }

  /** Adds an object once of which the source says no more than the name: what is stored of it stays. */
  guess(section: string, { key, ...ifNew }: Row & { key: string }, cell: FilePlace): void {
    this.addOnce(section, { key, ifNew }, cell);
  }

  /** Says where the journey or the map stands in the source. */
  placeHead(of: 'journey' | 'map', cell: FilePlace, fields: Map<string, FilePlace>): void {
    this.#heads.set(of, { cell, fields });
  }

  /** Puts what has no field of its own into the custom fields of an object, and tells so. */
  keepAside(row: Row, name: string, value: unknown, { path, cell, of }: KeptWhere): void {
    const known: unknown = Object(row.customFields)[name];
    if (known !== undefined) {
      if (JSON.stringify(known) === JSON.stringify(value)) return;
      this.leaveOut(path, `Something else of that name is kept in the ${of} already.`, cell);
      return;
    }
    row.customFields = { ...Object(row.customFields), [name]: value };
    const message = `It has no field of its own and is kept in the custom fields of the ${of}.`;
    this.losses.push({ code: 'KEPT_ASIDE', path, message, cell });
  }

  leaveOut(path: string, message: string, cell: FilePlace): void {
    this.losses.push({ code: 'LEFT_OUT', path, message, cell });
  }

  refuse(code: string, message: string, cell: FilePlace): void {
    this.problems.push({ code, message, cell });
  }

  /** How many rows a section has. */
  count(section: string): number {
    return this.#sections.get(section)?.length ?? 0;
  }

  /** The rows of all sections, without the journey and the map. */
  sections(): Record<string, Row[]> {
    const rows = [...this.#sections].map(([name, all]) => [name, all.map(({ row }) => row)]);
    return Object.fromEntries(rows);
  }

  /** The rows of a section, from one up to and without another, with where each comes from. */
  rows(section: string, from: number, to: number): { row: Row; origin: Origin }[] {
    return (this.#sections.get(section) ?? []).slice(from, to);
  }

  /** Where the journey or the map stands; undefined where the source does not say. */
  headOrigin(of: 'journey' | 'map'): Origin | undefined {
    return this.#heads.get(of);
  }
}

interface KeptWhere {
  path: string;
  cell: FilePlace;
  /** What the object is called. */
  of: string;
}
