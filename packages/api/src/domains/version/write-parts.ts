import {
  findEntity,
  type RowError,
  type RowInput,
  type WriteContext,
  writeRows,
} from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { coerceRow } from '../exchange/index.ts';
import { sectionOf } from './read-map-document.ts';
import {
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
} from './rules/map-document.ts';
import { KEYED_IN_MAP } from './rules/match-parts.ts';

/** Where the parts of a document go. */
export interface Destination {
  readonly mapId: string;
  /** The id of a part of the document → of the part that is there for it: it is changed, others are made. */
  readonly existing: ReadonlyMap<string, string>;
  /** The key a part gets. */
  readonly keyOf: (part: MapPart) => string | null;
}

/**
 * Writes the parts of a document onto a map, in as many batches as there are
 * types of parts.
 *
 * @throws DomainError `REJECTED` when a part is refused, with all reasons
 */
export async function writeParts(
  ctx: WriteContext,
  document: MapDocument,
  destination: Destination,
): Promise<void> {
  const ids = new Map([[document.map.id, destination.mapId]]);
  for (const type of PART_TYPES) {
    const parts = document.parts[type];
    const entity = findEntity(type);
    if (!entity || parts.length === 0) continue;
    const inputs = parts.map((part) => toInput(type, part, ids, destination));
    const outcomes = await writeRows(ctx, entity, inputs, { mode: 'UPSERT', partsFollow: true });
    const problems = outcomes.flatMap(({ index, errors }) =>
      errors.map((error) => ({ ...error, type, key: parts[index]?.key ?? null })),
    );
    const [first] = problems;
    if (first) {
      throw new DomainError(
        'REJECTED',
        `${problems.length === 1 ? 'A part of the map is' : `${problems.length} parts of the map are`} refused; the first, a ${entity.noun}: ${first.message}`,
        { problems },
      );
    }
    for (const [index, part] of parts.entries()) {
      const id = outcomes[index]?.id;
      if (id) ids.set(part.id, id);
    }
  }
}

/** What of a stored part is still known today, as a row to write. */
export function plainFields(type: PartType | 'JourneyMap', { fields }: MapPart): RowInput {
  const known = new Set(sectionOf(type).fields);
  const row = Object.fromEntries(Object.entries(fields).filter(([name]) => known.has(name)));
  const errors: RowError[] = [];
  return coerceRow(type, row, errors);
}

function toInput(
  type: PartType,
  part: MapPart,
  ids: ReadonlyMap<string, string>,
  { mapId, existing, keyOf }: Destination,
): RowInput {
  const input: Record<string, unknown> = { ...plainFields(type, part) };
  const { references, implied } = sectionOf(type);
  for (const { column, target } of references.values()) {
    const id = part.references[column];
    if (id === undefined) continue;
    const now = column in PLACE_COLUMNS[type] ? ids.get(id ?? '') : id;
    input[column] = now == null ? null : encodeGlobalId(target, now);
  }
  if (implied.has('journeyMapId')) input.journeyMapId = encodeGlobalId('JourneyMap', mapId);
  if (part.position !== null) input.position = part.position;
  const there = existing.get(part.id);
  if (there) input.id = encodeGlobalId(type, there);
  // What hangs on steps has its key elsewhere, where another may have it by now.
  if (there === part.id || KEYED_IN_MAP.has(type)) input.key = keyOf(part);
  return input;
}
