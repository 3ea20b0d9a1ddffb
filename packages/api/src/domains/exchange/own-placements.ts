import { rowsOf, type StoredRow } from '../../entity/index.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { ON_MAP, type Section } from './bundle-sections.ts';
import type { ImportRun, RowDraft } from './import-run.ts';
import type { BundleRow } from './read-bundle.ts';
import { onMap } from './replace-scope.ts';
import { derivedKey } from './rules/derived-key.ts';

/** The columns by which something that belongs to the library stands on a map. */
const PLACES = ['journeyMapId', 'phaseId', 'stepId', 'touchpointPlacementId'] as const;

/**
 * Keeps rows from moving what stands on another map.
 *
 * A pain point of the library can be at the step “pay” of two maps, and its placements
 * share one space of keys. A row of this map whose key is taken by a placement on another
 * one means one of its own: its key is followed by those of the journey and the map.
 */
export async function keepToOwnMap(
  run: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
): Promise<void> {
  const mapId = decodeGlobalId(run.report.journeyMapId ?? '')?.id;
  if (!mapId || !ON_MAP.has(section.name) || section.implied.has('journeyMapId')) return;
  const placed = drafts.filter(
    ({ input }) => typeof input.key === 'string' && input.id === undefined && isOnMaps(input),
  );
  if (placed.length === 0) return;
  const suffix = await nameOfMap(run, mapId);
  const ownKeyOf = ({ input }: RowDraft) => derivedKey([String(input.key), ...suffix], 1);
  const stored = await loadKeyed(run, section, placed, ownKeyOf);
  if (stored.length === 0 && run.elsewhere.size === 0) return;
  const here = await loadHere(run, section, stored, mapId);
  const { parent } = section.entity;
  for (const draft of placed) {
    const find = (key: unknown) =>
      stored.find(
        (row) => row.key === key && (!parent || row[parent] === parentOf(section, draft)),
      );
    const ownKey = ownKeyOf(draft);
    const [own, other] = [find(ownKey), find(draft.input.key)];
    const isElsewhere = other
      ? isOnMaps(other) && !here.has(other.id)
      : run.elsewhere.has(placementAddress(section, draft.row, draft.input.key));
    if ((own && here.has(own.id)) || isElsewhere) draft.input.key = ownKey;
  }
}

/** Names a placement by its key and what that is unique within, as its row tells of both. */
export function placementAddress(
  { name, entity, references }: Section,
  row: BundleRow,
  key: unknown = row.key,
): string {
  const [field] = [...references].find(([, { column }]) => column === entity.parent) ?? [];
  return JSON.stringify([name, key, field === undefined ? null : row[field]]);
}

/** The id of what a row belongs to, where its key is unique within that alone. */
const parentOf = ({ entity: { parent } }: Section, { input }: RowDraft): string | undefined =>
  parent === null ? undefined : decodeGlobalId(String(input[parent] ?? ''))?.id;

const isOnMaps = (row: Readonly<Record<string, unknown>>): boolean =>
  PLACES.some((column) => row[column] != null);

/** What tells a map from the others: the key of its journey and its own, or its id without one. */
async function nameOfMap({ tx }: ImportRun, id: string): Promise<string[]> {
  const { workspaceId } = tx.actor;
  const map = await tx.db.journeyMap.findUniqueOrThrow({
    where: { workspaceId_id: { workspaceId, id } },
    select: { key: true, journey: { select: { key: true } } },
  });
  const { key, journey } = map;
  return key === null || journey.key === null ? [id] : [journey.key, key];
}

function loadKeyed(
  { tx }: ImportRun,
  section: Section,
  drafts: readonly RowDraft[],
  ownKeyOf: (draft: RowDraft) => string,
): Promise<StoredRow[]> {
  const keys = drafts.flatMap((draft) => [String(draft.input.key), ownKeyOf(draft)]);
  const { workspaceId } = tx.actor;
  const { model, parent } = section.entity;
  const parents = new Set(drafts.flatMap((draft) => parentOf(section, draft) ?? []));
  const inParents = parent === null ? {} : { [parent]: { in: [...parents] } };
  return rowsOf(tx.db, model).findMany({ where: { workspaceId, key: { in: keys }, ...inParents } });
}

/** The ids of those that stand on this map. */
async function loadHere(
  { tx }: ImportRun,
  section: Section,
  stored: readonly StoredRow[],
  mapId: string,
): Promise<ReadonlySet<string>> {
  const { workspaceId } = tx.actor;
  const ids = stored.map(({ id }) => id);
  const rows = await rowsOf(tx.db, section.entity.model).findMany({
    where: { workspaceId, id: { in: ids }, ...onMap(section, mapId) },
  });
  return new Set(rows.map(({ id }) => id));
}
