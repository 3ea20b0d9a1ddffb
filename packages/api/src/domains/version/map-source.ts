import { lockRows, type WriteContext } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { readMapDocument } from './read-map-document.ts';
import type { Reader } from './reader.ts';
import { DOCUMENT_FORMAT, type MapDocument } from './rules/map-document.ts';

/** A map as it is now, as it was, or as it may be drawn: the UUID of a map, of a version, or of a template. */
export type MapSource = Readonly<
  { journeyMapId: string } | { snapshotId: string } | { templateId: string }
>;

/** A version of a map, where a side is one. */
export interface VersionName {
  readonly id: string;
  readonly number: number;
  readonly label: string | null;
}

/** A map that was read, with what it is called. */
export interface MapSide {
  /** Null for a template. */
  readonly journeyMapId: string | null;
  readonly name: string;
  readonly state: string;
  /** Null for a map as it is now. */
  readonly version: VersionName | null;
  /** Null unless it is a template. */
  readonly templateId: string | null;
  /** Of the map at the time; null for a template. */
  readonly contentRevision: number | null;
  readonly document: MapDocument;
}

/**
 * Reads a map, a version of one, or a template.
 *
 * @param path the field of the input that names it, for the refusal
 * @throws DomainError `NOT_FOUND`
 */
export async function readMapSide(
  reader: Reader,
  source: MapSource,
  path: string,
): Promise<MapSide> {
  if ('journeyMapId' in source) return readMap(reader, source.journeyMapId, path);
  if ('snapshotId' in source) return readSnapshot(reader, source.snapshotId, path);
  return readTemplate(reader, source.templateId, path);
}

/** Reads a side for a write: a map is locked first, so that all of it is of one state. */
export async function readLockedSide(
  ctx: WriteContext,
  source: MapSource,
  path: string,
): Promise<MapSide> {
  const { workspaceId } = ctx.actor;
  if ('journeyMapId' in source) {
    const where = { workspaceId, id: source.journeyMapId };
    await lockRows(ctx, 'JourneyMap', { where, select: { id: true } });
  }
  return readMapSide({ db: ctx.db, workspaceId }, source, path);
}

async function readMap(reader: Reader, id: string, path: string): Promise<MapSide> {
  const { document, contentRevision } = await readMapDocument(reader, id, path);
  return { ...sideOf(document), journeyMapId: id, contentRevision };
}

async function readSnapshot(
  { db, workspaceId }: Reader,
  id: string,
  path: string,
): Promise<MapSide> {
  const snapshot = await db.mapSnapshot.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: {
      id: true,
      number: true,
      label: true,
      journeyMapId: true,
      contentRevision: true,
      document: true,
    },
  });
  if (!snapshot) {
    throw new DomainError('NOT_FOUND', 'There is no map version with this id.', { path });
  }
  const { document, journeyMapId, contentRevision, ...version } = snapshot;
  return { ...sideOf(stored(document)), journeyMapId, contentRevision, version };
}

async function readTemplate(
  { db, workspaceId }: Reader,
  id: string,
  path: string,
): Promise<MapSide> {
  const template = await db.mapTemplate.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: { name: true, document: true },
  });
  if (!template) {
    throw new DomainError('NOT_FOUND', 'There is no map template with this id.', { path });
  }
  return { ...sideOf(stored(template.document)), name: template.name, templateId: id };
}

/** A document as it was stored: nobody but this server writes the column. */
function stored(json: unknown): MapDocument {
  const document = json as MapDocument;
  if (document.format === DOCUMENT_FORMAT) return document;
  throw new Error(`A map is stored as ${document.format}; this server reads ${DOCUMENT_FORMAT}.`);
}

/** What a document says of itself. */
export function sideOf(document: MapDocument): MapSide {
  const { name, state } = document.map.fields;
  return {
    journeyMapId: null,
    name: String(name),
    state: String(state),
    version: null,
    templateId: null,
    contentRevision: null,
    document,
  };
}

/** What a side is called in a text. */
export function titleOf({ name, state, version, templateId }: Omit<MapSide, 'document'>): string {
  if (templateId) return `${name} (template)`;
  if (!version) return `${name} (${state})`;
  const label = version.label ? ` “${version.label}”` : '';
  return `${name} (${state}), version ${version.number}${label}`;
}
