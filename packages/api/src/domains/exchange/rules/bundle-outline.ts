import { BUNDLE_FORMAT } from '../../../kernel/bundle-shape.ts';
import { nearestName } from '../../../kernel/nearest.ts';

export type BundleRow = Readonly<Record<string, unknown>>;

/** A map bundle as it was read: rows by section. */
export type Bundle = ReadonlyMap<string, readonly BundleRow[]>;

/** Sections that hold one object instead of a list. */
export const SINGLE: ReadonlySet<string> = new Set(['journey', 'map']);

/** Why a value is no bundle. */
export class OutlineFault extends Error {
  readonly path: string | null;

  constructor(message: string, path: string | null) {
    super(message);
    this.path = path;
  }
}

/**
 * Reads the outline of a bundle: its format and the rows of its sections.
 *
 * @param known the names of the sections there are
 * @throws OutlineFault for what cannot be a bundle; rows are checked when they are written
 */
export function readOutline(value: unknown, known: readonly string[]): Map<string, BundleRow[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OutlineFault('The bundle must be one JSON object.', null);
  }
  const { format, ...parts } = value as Record<string, unknown>;
  if (format !== BUNDLE_FORMAT) {
    throw new OutlineFault(
      `The bundle's format is ${JSON.stringify(format)}; it must be “${BUNDLE_FORMAT}”.`,
      'format',
    );
  }
  const bundle = new Map<string, BundleRow[]>();
  for (const [name, part] of Object.entries(parts)) {
    if (!known.includes(name)) {
      throw new OutlineFault(`The bundle has no part “${name}”${hint(name, known)}`, name);
    }
    bundle.set(name, readRows(name, part));
  }
  for (const name of SINGLE) {
    if (!bundle.has(name)) throw new OutlineFault(`The bundle has no ${name}.`, name);
  }
  return bundle;
}

function readRows(name: string, part: unknown): BundleRow[] {
  const rows: unknown[] = SINGLE.has(name) ? [part] : Array.isArray(part) ? part : [null];
  const bad = rows.findIndex(
    (row) => typeof row !== 'object' || row === null || Array.isArray(row),
  );
  if (bad < 0) return rows as BundleRow[];
  if (SINGLE.has(name)) throw new OutlineFault(`${name} must be an object.`, name);
  throw new OutlineFault(
    Array.isArray(part)
      ? `${name}[${bad}] must be an object.`
      : `${name} must be a list of objects.`,
    name,
  );
}

/** The end of a sentence about a name nobody knows: the nearest one, or all there are. */
export function hint(unknown: string, known: readonly string[]): string {
  const near = nearestName(unknown, known);
  return near ? `; did you mean “${near}”?` : `; it can have: ${known.join(', ')}.`;
}
