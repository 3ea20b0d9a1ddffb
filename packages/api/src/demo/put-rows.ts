import type { ServiceContext } from '../context.ts';
import { findEntity, type RowInput, rowsOf, write, writeRows } from '../entity/index.ts';
import { toDateColumn } from '../kernel/local-date.ts';

/** Looks up the id of an object by its key, among those of a map and a process where it is part of one. */
export type FindId = (
  model: string,
  key: string,
  within?: Record<string, string>,
) => Promise<string>;

/** Makes the lookup for one workspace. */
export function lookUp(ctx: ServiceContext): FindId {
  const { workspaceId } = ctx.actor;
  return async (model, key, within = {}) => {
    const [row] = await rowsOf(ctx.db, model).findMany({ where: { workspaceId, key, ...within } });
    if (!row) throw new Error(`The demo has no ${model} “${key}”.`);
    return row.id;
  };
}

/** Makes something of each row, one after another. */
export async function each<Row, Made>(
  rows: readonly Row[],
  make: (row: Row) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const row of rows) made.push(await make(row));
  return made;
}

/** Writes rows that go by their keys, so that writing them again doubles nothing. */
export async function put(
  ctx: ServiceContext,
  model: string,
  rows: readonly RowInput[],
): Promise<void> {
  const entity = findEntity(model);
  if (!entity) throw new Error(`${model} is no entity.`);
  const outcomes = await write(ctx, { field: `demo ${model}`, args: [] }, (tx) =>
    writeRows(tx, entity, rows.map(withDays), { mode: 'UPSERT', atomic: true }),
  );
  const [problem] = outcomes.flatMap(({ errors }) => errors);
  if (problem) throw new Error(`The demo does not load: ${model}: ${problem.message}`);
}

/** GraphQL coerces days; here they come as texts. */
function withDays(row: RowInput): RowInput {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      name.endsWith('Date') ? toDateColumn(String(value)) : value,
    ]),
  );
}
