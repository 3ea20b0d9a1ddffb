import { removeRows, type StoredRow, type WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { ElementRow } from '../../reading/bpmn/index.ts';
import { processElement } from '../process/index.ts';
import { countReferences, keepAbsent } from './absent-parts.ts';
import { changeKinds, type ElementChangeKind, MEASURES } from './rules/compare-drawing.ts';
import { type ImportedRow, type WrittenDrawn, writeDrawn } from './write-drawn.ts';

/** What an import changes of one element. */
export interface ElementChange {
  /** The id in the file. */
  readonly elementId: string;
  readonly name: string;
  readonly kinds: readonly ElementChangeKind[];
  /** What the element was called, where that changes. */
  readonly nameBefore: string | null;
}

/** What was written of the elements of a file. */
export interface WrittenElements {
  readonly changes: readonly ElementChange[];
  /** How many the file holds that are as they were; another place in the order is no change. */
  readonly unchangedCount: number;
  /** Whether any row was written. */
  readonly hasWritten: boolean;
  /** The UUID of the element with an id of the file. */
  readonly idOf: (elementId: string) => string;
  /** Removes what the file no longer holds, and keeps what is referred to; to be called when its flows are gone. */
  readonly removeGone: () => Promise<void>;
}

const COLUMNS = [
  'name',
  'type',
  'position',
  'documentation',
  'bpmnType',
  'trigger',
  'calledElement',
  'poolId',
  'laneId',
  'parentId',
  'attachedToId',
  'absentSince',
  ...MEASURES,
] as const;

/** What an element that its file no longer holds has lost. */
const NO_PLACE = { poolId: null, laneId: null, parentId: null, attachedToId: null };

/**
 * Writes the elements of a file over those of an earlier one, in a few statements.
 *
 * @param needed the ids of elements that stay whatever the file holds
 */
export async function writeElements(
  tx: WriteContext,
  processId: string,
  elements: readonly ElementRow[],
  stored: readonly ImportedRow[],
  needed: ReadonlySet<string>,
): Promise<WrittenElements> {
  // Known before anything is written: elements refer to each other.
  const ids = new Map(stored.map(({ elementId, id }) => [elementId, id]));
  for (const { elementId } of elements) if (!ids.has(elementId)) ids.set(elementId, newId());
  const idOf = (elementId: string): string => {
    const id = ids.get(elementId);
    if (id === undefined) throw new Error(`No element of the file has the id ${elementId}.`);
    return id;
  };
  const orNull = (elementId: string | null) => (elementId === null ? null : idOf(elementId));
  const drawn = elements.map(({ pool, lane, parent, attachedTo, ...row }) => ({
    ...row,
    poolId: orNull(pool),
    laneId: orNull(lane),
    parentId: orNull(parent),
    attachedToId: orNull(attachedTo),
    absentSince: null,
  }));
  const written = await writeDrawn(tx, processElement, processId, stored, drawn, {
    columns: COLUMNS,
    idOf,
  });
  const gone = written.gone.filter(({ absentSince }) => absentSince === null);
  const referred = await countReferences(tx, 'ProcessElement', gone);
  const stays = ({ id }: StoredRow) => referred.has(id) || needed.has(id);
  const kept = gone.filter(stays);
  const removed = gone.filter((row) => !stays(row));
  const changes = [
    ...changesOf(written),
    ...kept.map((row) => changeOf(row, ['KEPT'])),
    ...removed.map((row) => changeOf(row, ['REMOVED'])),
  ];
  const touched = changes.length - gone.length;
  return {
    changes,
    unchangedCount: elements.length - touched,
    hasWritten: written.created.length + written.changed.length + gone.length > 0,
    idOf,
    removeGone: async () => {
      await keepAbsent(tx, processElement, kept, NO_PLACE);
      if (removed.length > 0) await removeRows(tx, [{ model: 'ProcessElement', rows: removed }]);
    },
  };
}

const changeOf = (
  { elementId, name }: { elementId: string; name?: unknown },
  kinds: readonly ElementChangeKind[],
  nameBefore: string | null = null,
): ElementChange => ({ elementId, name: String(name), kinds, nameBefore });

function changesOf({ created, changed }: WrittenDrawn<{ elementId: string; name: string }>) {
  const changes = created.map((row) => changeOf(row, ['ADDED']));
  for (const { before, drawn, columns } of changed) {
    // What was drawn here was called nothing in BPMN until a file had it.
    const isFirstName = before.bpmnType === null;
    const kinds = changeKinds(columns.filter((one) => !isFirstName || one !== 'bpmnType'));
    const nameBefore = columns.includes('name') ? String(before.name) : null;
    if (kinds.length > 0) changes.push(changeOf(drawn, kinds, nameBefore));
  }
  return changes;
}
