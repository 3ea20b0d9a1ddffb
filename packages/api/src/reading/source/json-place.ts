import type { FilePlace } from '../drafts/origin.ts';

export type JsonPath = readonly (string | number)[];

/** Finds the place in the file of a part, given by names and indexes. */
export type PlaceFinder = (path: JsonPath) => { line: number; column: number } | null;

/** A part of a JSON document, whose line is looked up only when someone asks for it. */
export class JsonPlace implements FilePlace {
  readonly #path: JsonPath;
  readonly #value: unknown;
  readonly #find: PlaceFinder;

  constructor(path: JsonPath, value: unknown, find: PlaceFinder) {
    this.#path = path;
    this.#value = value;
    this.#find = find;
  }

  get line(): number {
    return this.#find(this.#path)?.line ?? 1;
  }

  get column(): number {
    return this.#find(this.#path)?.column ?? 1;
  }

  get text(): string {
    return textOf(this.#value);
  }
}

/** Writes a JSON value as the text of a cell: texts as they are, nothing as nothing. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
