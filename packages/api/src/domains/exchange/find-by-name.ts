import { modelOf } from '../../db/datamodel.ts';
import { rowsOf, type StoredRow, type WriteContext } from '../../entity/index.ts';
import { folded } from '../../kernel/folded.ts';
import { groupedBy } from '../../kernel/grouped.ts';

/** An object by what people call it. */
export interface NamedObject {
  id: string;
  key: string | null;
  name: string | null;
}

const PAGE = 5_000;

/** How many objects of a type are looked at to find the one nearest to a wrong name. */
const MOST_NAMES = 5_000;

/** Tells whether objects of a type have names. */
export const hasName = (model: string): boolean => modelOf(model).fields.has('name');

/**
 * Reads columns of the objects of a type in pages: what is compared without
 * case and accents cannot be found by an index.
 */
export async function* readPages(
  { db, actor: { workspaceId } }: WriteContext,
  model: string,
  scope: object,
  columns: readonly string[],
): AsyncGenerator<StoredRow[]> {
  const { fields } = modelOf(model);
  const wanted = new Set(['id', 'key', 'name', 'archivedAt', ...columns]);
  const select = Object.fromEntries(
    [...wanted].filter((name) => fields.has(name)).map((name) => [name, true]),
  );
  for (let after: string | null = null; ; ) {
    const rows: StoredRow[] = await rowsOf(db, model).findMany({
      where: { workspaceId, ...scope, ...(after ? { id: { gt: after } } : {}) },
      select,
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Finds the objects with names, which are given as they are compared; archived ones only where no other has the name. */
export async function findByName(
  ctx: WriteContext,
  model: string,
  scope: object,
  names: readonly string[],
): Promise<Map<string, NamedObject[]>> {
  const wanted = new Set(names);
  const found: StoredRow[] = [];
  for await (const rows of readPages(ctx, model, scope, [])) {
    found.push(...rows.filter(({ name }) => wanted.has(folded(String(name)))));
  }
  const groups = groupedBy(found, ({ name }) => folded(String(name)));
  return new Map([...groups].map(([name, rows]) => [name, inUse(rows).map(toNamed)]));
}

/** What is not archived, or everything when all of it is. */
export function inUse(rows: readonly StoredRow[]): readonly StoredRow[] {
  const used = rows.filter(({ archivedAt }) => archivedAt == null);
  return used.length > 0 ? used : rows;
}

/** The keys and names of a type, to find those that are near to a wrong one. */
export async function loadNames(
  { db, actor: { workspaceId } }: WriteContext,
  model: string,
  scope: object,
): Promise<NamedObject[]> {
  const rows = await rowsOf(db, model).findMany({
    where: { workspaceId, ...scope },
    select: { id: true, key: true, ...(hasName(model) ? { name: true } : {}) },
    orderBy: { id: 'asc' },
    take: MOST_NAMES,
  });
  return rows.map(toNamed);
}

function toNamed({ id, key, name }: StoredRow): NamedObject {
  return {
    id,
    key: typeof key === 'string' ? key : null,
    name: typeof name === 'string' ? name : null,
  };
}
