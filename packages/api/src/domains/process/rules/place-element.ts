/** A column of an element is wrong, and why. */
export interface PlaceProblem {
  readonly message: string;
  readonly path: string;
}

type Row = Readonly<Record<string, unknown>>;

/** An element on its way into the database. */
export interface ElementDraft {
  readonly row: Row;
  /** What the client sent of it. */
  readonly given: Row;
  /** Whether it is new. */
  readonly isNew: boolean;
  /** What it refers to; null where that is not known yet. */
  readonly related: (column: string) => Row | null;
}

/** Where an element stands, with what follows from it, or why it cannot stand there. */
export type Place = { values: Row } | { problems: readonly PlaceProblem[] };

const PLACES = ['poolId', 'laneId', 'parentId', 'attachedToId'] as const;

/** What each place must be, and for whom. */
const HOLDERS: Readonly<Record<string, { types: readonly string[]; wanted: string }>> = {
  poolId: { types: ['POOL'], wanted: 'A pool is a process element of the type POOL.' },
  laneId: { types: ['LANE'], wanted: 'A lane is a process element of the type LANE.' },
  parentId: {
    types: ['SUBPROCESS'],
    wanted: 'The parent of an element is a sub-process; that of a lane is a lane.',
  },
  attachedToId: {
    types: ['TASK', 'SUBPROCESS'],
    wanted: 'An event sits on a task or a sub-process.',
  },
};

/**
 * Works out where an element stands: what sits on a task is where the task is, what is in a
 * lane is in the pool of the lane, and who leaves a pool leaves its lanes.
 */
export function placeElement(draft: ElementDraft): Place {
  const { row, given, isNew } = draft;
  const type = String(row.type ?? 'TASK');
  if (!isNew && !['type', ...PLACES].some((column) => given[column] !== undefined)) {
    return { values: {} };
  }
  const problems = [...wrongHolders(draft, type), ...wrongKind(row, type)];
  if (problems.length > 0) return { problems };
  const values = followed(draft);
  const conflicts = PLACES.filter(
    (column) => given[column] != null && column in values && values[column] !== given[column],
  );
  if (conflicts.length === 0) return { values };
  return {
    problems: conflicts.map((path) => ({
      message: `${path} contradicts the other places given: an element stands in one pool, with its lane, its sub-process and what it sits on. Leave ${path} out; it follows.`,
      path,
    })),
  };
}

function wrongHolders({ row, related }: ElementDraft, type: string): PlaceProblem[] {
  return PLACES.flatMap((path) => {
    const holder = row[path] == null ? null : related(path);
    if (!holder) return [];
    const { types, wanted } = HOLDERS[path] ?? { types: [], wanted: '' };
    const allowed = type === 'LANE' && path === 'parentId' ? ['LANE'] : types;
    return allowed.includes(String(holder.type)) ? [] : [{ message: wanted, path }];
  });
}

function wrongKind(row: Row, type: string): PlaceProblem[] {
  const isIn = (path: string) => row[path] != null;
  const refuse = (paths: readonly string[], message: string) =>
    paths.filter(isIn).map((path) => ({ message, path }));
  if (type === 'POOL') return refuse(PLACES, 'A pool stands in nothing.');
  if (type === 'LANE') {
    return refuse(
      ['laneId', 'attachedToId'],
      'A lane stands in a pool, or in another lane by parentId.',
    );
  }
  if (type === 'EVENT') return [];
  return refuse(['attachedToId'], 'Only an element of the type EVENT sits on another one.');
}

function followed({ row, given, related }: ElementDraft): Record<string, unknown> {
  const host = row.attachedToId == null ? null : related('attachedToId');
  if (host) {
    const { poolId = null, laneId = null, parentId = null } = host;
    return { poolId, laneId, parentId };
  }
  const values: Record<string, unknown> = {};
  const parent = row.parentId == null ? null : related('parentId');
  const lane = row.laneId == null ? null : related('laneId');
  const named = (column: string) => given[column] != null;
  if (named('laneId') && lane) values.poolId = lane.poolId ?? null;
  else if (named('parentId') && parent) values.poolId = parent.poolId ?? null;
  const pool = 'poolId' in values ? values.poolId : (row.poolId ?? null);
  // What was said of another place before, and no longer fits, is over.
  if (lane && (lane.poolId ?? null) !== pool) values.laneId = null;
  if (parent && (parent.poolId ?? null) !== pool) values.parentId = null;
  if (named('parentId') && !named('laneId') && lane) values.laneId = null;
  return values;
}
