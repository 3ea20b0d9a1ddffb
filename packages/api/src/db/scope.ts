import { isTenantModel } from './datamodel.ts';

/** Thrown when code asks for rows without saying whose: a bug, never a refusal. */
export class UnscopedQueryError extends Error {
  constructor(model: string, operation: string) {
    super(`${model}.${operation} does not name the workspace it works in.`);
    this.name = 'UnscopedQueryError';
  }
}

const BY_FILTER = new Set([
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'updateMany',
  'updateManyAndReturn',
  'deleteMany',
]);
const BY_KEY = new Set(['findUnique', 'findUniqueOrThrow', 'update', 'delete', 'upsert']);
const BY_DATA = new Set(['create', 'createMany', 'createManyAndReturn', 'upsert']);

type Arguments = Record<string, unknown> | undefined;

/**
 * Throws unless an operation on a tenant model stays inside the workspace.
 *
 * The keys of the database make a row of another workspace unreachable by id;
 * this check catches the query that forgot to say which workspace it means.
 */
export function assertScoped(
  workspaceId: string,
  model: string,
  operation: string,
  args: Arguments,
): void {
  if (!isTenantModel(model)) {
    if (model === 'Workspace' && isOwnWorkspace(workspaceId, operation, args)) return;
    throw new UnscopedQueryError(model, operation);
  }
  if (movesAway(workspaceId, operation, args)) throw new UnscopedQueryError(model, operation);
  const filtered = BY_FILTER.has(operation) && names(args?.where, workspaceId);
  const keyed = BY_KEY.has(operation) && keyNames(args?.where, workspaceId);
  if (operation !== 'upsert' && (filtered || keyed)) return;
  if (BY_DATA.has(operation) && dataNames(operation, args, workspaceId)) {
    if (operation !== 'upsert' || keyed) return;
  }
  throw new UnscopedQueryError(model, operation);
}

/**
 * Throws unless a statement takes the workspace as its first parameter and uses it.
 *
 * Statements come from `runSql` alone; whatever else could run SQL is closed.
 */
export function assertScopedSql(workspaceId: string, operation: string, args: unknown): void {
  const [sql, first] = Array.isArray(args) ? args : [];
  const scoped =
    operation === '$queryRawUnsafe' && first === workspaceId && /\$1(?!\d)/.test(String(sql));
  if (!scoped) throw new UnscopedQueryError('SQL', operation);
}

function isOwnWorkspace(workspaceId: string, operation: string, args: Arguments): boolean {
  const where = args?.where as Arguments;
  return (
    ['findUnique', 'findUniqueOrThrow', 'update', 'updateMany'].includes(operation) &&
    where?.id === workspaceId
  );
}

function names(value: unknown, workspaceId: string): boolean {
  return (value as Arguments)?.workspaceId === workspaceId;
}

const COMPOUND_KEY = /^workspaceId_/;

/** A unique lookup names the workspace at its top or inside one compound key; a NOT is no key. */
function keyNames(where: unknown, workspaceId: string): boolean {
  if (names(where, workspaceId)) return true;
  return Object.entries((where ?? {}) as Record<string, unknown>).some(
    ([name, key]) => COMPOUND_KEY.test(name) && names(key, workspaceId),
  );
}

/** An update could set the workspace of a row it may change to one it may not see. */
function movesAway(workspaceId: string, operation: string, args: Arguments): boolean {
  const changes = operation === 'upsert' ? args?.update : args?.data;
  if (!operation.startsWith('up') || typeof changes !== 'object' || changes === null) return false;
  return 'workspace' in changes || ('workspaceId' in changes && !names(changes, workspaceId));
}

function dataNames(operation: string, args: Arguments, workspaceId: string): boolean {
  const data = operation === 'upsert' ? args?.create : args?.data;
  const rows = Array.isArray(data) ? data : [data];
  return rows.length > 0 && rows.every((row) => names(row, workspaceId));
}
