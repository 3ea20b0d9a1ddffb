import { DomainError } from '../../kernel/errors.ts';
import { readMapDocument } from './read-map-document.ts';
import type { Reader } from './reader.ts';
import type { MapDocument } from './rules/map-document.ts';

/** A map as it is now, or as it was: the UUID of a map, or of a version of one. */
export type MapSource =
  | { readonly journeyMapId: string; readonly snapshotId?: never }
  | { readonly snapshotId: string; readonly journeyMapId?: never };

/** A version of a map, where a side is one. */
export interface VersionName {
  readonly id: string;
  readonly number: number;
  readonly label: string | null;
}

/** A map that was read, with what it is called. */
export interface MapSide {
  readonly journeyMapId: string;
  readonly name: string;
  readonly state: string;
  /** Null for a map as it is now. */
  readonly version: VersionName | null;
  readonly document: MapDocument;
}

/**
 * Reads a map, or a version of one.
 *
 * @param path the field of the input that names it, for the refusal
 * @throws DomainError `NOT_FOUND`
 */
export async function readMapSide(
  reader: Reader,
  source: MapSource,
  path: string,
): Promise<MapSide> {
  if (source.journeyMapId !== undefined) {
    return toSide(await readMapDocument(reader, source.journeyMapId, path), null);
  }
  const { db, workspaceId } = reader;
  const snapshot = await db.mapSnapshot.findUnique({
    where: { workspaceId_id: { workspaceId, id: source.snapshotId } },
    select: { id: true, number: true, label: true, document: true },
  });
  if (!snapshot) {
    throw new DomainError('NOT_FOUND', 'There is no map version with this id.', { path });
  }
  const { document, ...version } = snapshot;
  return toSide(storedDocument(document), version);
}

/** A document as it was stored: nobody else writes the column. */
export function storedDocument(document: unknown): MapDocument {
  return document as MapDocument;
}

function toSide(document: MapDocument, version: VersionName | null): MapSide {
  const { id, fields } = document.map;
  const [name, state] = [String(fields.name), String(fields.state)];
  return { journeyMapId: id, name, state, version, document };
}

/** What a side is called in a text. */
export function titleOf({ name, state, version }: Omit<MapSide, 'document'>): string {
  if (!version) return `${name} (${state})`;
  const label = version.label ? ` “${version.label}”` : '';
  return `${name} (${state}), version ${version.number}${label}`;
}
