import type { SheetRow } from './sheet-rows.ts';

/** The shared rows that others refer to, and what those refer to in turn. */
export function neededRows(rows: readonly SheetRow[], shared: readonly SheetRow[]): SheetRow[] {
  const byKey = new Map<string, SheetRow>();
  for (const row of shared) byKey.set(`${row.section.name} ${row.fields.get('key')?.value}`, row);
  const needed = new Set<SheetRow>();
  const follow = (row: SheetRow): void => {
    for (const { name, to } of row.section.fields) {
      if (to === undefined) continue;
      for (const key of [row.fields.get(name)?.value].flat()) {
        const target = byKey.get(`${to} ${key}`);
        if (!target || needed.has(target)) continue;
        needed.add(target);
        follow(target);
      }
    }
  };
  for (const row of rows) follow(row);
  return shared.filter((row) => needed.has(row));
}
