/** A row that a file names, stored or as the file has it. */
export type Named = Readonly<Record<string, unknown>> & { readonly elementId: string };

/** A stored row, and what the file makes of it. */
export interface Met<Stored, Drawn> {
  readonly stored: Stored;
  readonly drawn: Drawn;
  /** The columns that differ. */
  readonly changed: readonly string[];
}

/** What a file does to the rows that an earlier one left. */
export interface Comparison<Stored, Drawn> {
  readonly added: readonly Drawn[];
  /** Rows of both, the unchanged ones with no column that differs. */
  readonly met: readonly Met<Stored, Drawn>[];
  /** Stored rows that the file no longer holds. */
  readonly gone: readonly Stored[];
}

/** Compares what is stored of an earlier file with a file, by the ids of the file. What is undefined there stays. */
export function compareDrawing<Stored extends Named, Drawn extends Named>(
  stored: readonly Stored[],
  drawn: readonly Drawn[],
  columns: readonly string[],
): Comparison<Stored, Drawn> {
  const known = new Map(stored.map((row) => [row.elementId, row]));
  const added: Drawn[] = [];
  const met: Met<Stored, Drawn>[] = [];
  for (const row of drawn) {
    const before = known.get(row.elementId);
    if (before) {
      const changed = columns.filter(
        (column) => row[column] !== undefined && (before[column] ?? null) !== row[column],
      );
      met.push({ stored: before, drawn: row, changed });
      known.delete(row.elementId);
    } else {
      added.push(row);
    }
  }
  return { added, met, gone: [...known.values()] };
}

/** How a person would call a change of an element. */
export type ElementChangeKind =
  | 'ADDED'
  | 'RENAMED'
  | 'RETYPED'
  | 'MOVED'
  | 'CHANGED'
  | 'RETURNED'
  | 'REMOVED'
  | 'KEPT';

/** What files of value streams measure. */
export const MEASURES = [
  'durationSeconds',
  'waitingSeconds',
  'cycleSeconds',
  'changeoverSeconds',
  'batchSize',
  'uptimePercent',
  'operators',
  'completeAccuratePercent',
  'valueClass',
  'waste',
] as const;

const KINDS: readonly (readonly [ElementChangeKind, readonly string[]])[] = [
  ['RETURNED', ['absentSince']],
  ['RETYPED', ['type', 'bpmnType', 'trigger']],
  ['MOVED', ['poolId', 'laneId', 'parentId', 'attachedToId']],
  ['RENAMED', ['name']],
  ['CHANGED', ['documentation', 'calledElement', ...MEASURES]],
];

/** All that the columns of an element that differ come to; its place in the order is no change by itself. */
export function changeKinds(changed: readonly string[]): ElementChangeKind[] {
  return KINDS.filter(([, columns]) => columns.some((column) => changed.includes(column))).map(
    ([kind]) => kind,
  );
}
