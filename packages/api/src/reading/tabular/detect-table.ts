import type { TableLayout } from '../layouts/layouts.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import { countedHeader, meaningOf } from './header-meanings.ts';

/**
 * Proposes that a sheet is a table of cards (long) or of phases with what belongs to each
 * in counted columns (detail); null when it is neither, so a matrix.
 */
export function detectTable(
  header: readonly Cell[],
): { layout: TableLayout; reason: string } | null {
  const names = header.filter((cell) => !isEmpty(cell)).map(({ text }) => text.trim());
  const lane = names.find((name) => meaningOf(name)?.to === 'lane');
  const text = names.find((name) => meaningOf(name)?.to === 'text');
  if (lane !== undefined && text !== undefined) {
    return { layout: 'long', reason: `columns are called “${lane}” and “${text}”` };
  }
  const counted = names.filter((name) => countedHeader(name));
  if (counted.length < 2) return null;
  return { layout: 'detail', reason: `columns are counted, such as “${counted[0]}”` };
}
