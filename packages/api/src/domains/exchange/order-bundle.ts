import { bundleSections, type Section } from './bundle-sections.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Puts the rows of each section in an order that follows from what they say: as they are
 * drawn, else by what they stand in and their keys. The same map is the same text wherever
 * and whenever its rows were written.
 */
export function orderBundle(rowsOf: ReadonlyMap<string, Row[]>): void {
  const ranks = new Map<string, ReadonlyMap<unknown, number>>();
  for (const section of bundleSections()) {
    const rows = rowsOf.get(section.name);
    if (!rows) continue;
    const order = [...standingIn(section, rows, ranks), byPosition, byKey];
    rows.sort((a, b) => {
      for (const compare of order) {
        const difference = compare(a, b);
        if (difference !== 0) return difference;
      }
      return 0;
    });
    ranks.set(section.entity.model, new Map(rows.map(({ key }, index) => [key, index])));
  }
}

type Compare = (a: Row, b: Row) => number;

/** By what rows stand in: the list their position counts in, or everything they refer to. */
function standingIn(
  { entity, references }: Section,
  rows: readonly Row[],
  ranks: ReadonlyMap<string, ReadonlyMap<unknown, number>>,
): Compare[] {
  return [...references].flatMap(([field, { column, target }]) => {
    if (target === entity.model) return byDepth(field, rows);
    if (entity.positionIn && !entity.positionIn.includes(column)) return [];
    const rankOf = (row: Row) => ranks.get(target)?.get(row[field]) ?? -1;
    return (a: Row, b: Row) => rankOf(a) - rankOf(b);
  });
}

/** What stands in another of its kind comes after it. */
function byDepth(field: string, rows: readonly Row[]): Compare {
  const parents = new Map(rows.map((row) => [row.key, row[field]]));
  const depthOf = (key: unknown): number => {
    let depth = 0;
    for (let at = parents.get(key); at !== undefined && depth < rows.length; at = parents.get(at)) {
      depth++;
    }
    return depth;
  };
  return (a, b) => depthOf(a.key) - depthOf(b.key);
}

const byPosition: Compare = (a, b) => Number(a.position ?? 0) - Number(b.position ?? 0);

const byKey: Compare = (a, b) => (String(a.key) < String(b.key) ? -1 : 1);
