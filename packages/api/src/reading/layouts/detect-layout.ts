import { type Cell, isEmpty } from '../source/cell.ts';
import type { MatrixLayout } from './layouts.ts';
import { isNumbered, meansPhase, meansStep, soundsLikeLane } from './words.ts';

/** What was found, and why, as the end of a sentence. */
export interface Detection {
  layout: MatrixLayout;
  reason: string;
}

/**
 * Proposes which way round a matrix stands.
 *
 * What is called a lane decides first, since the corner may be called “step” in
 * both layouts; then the name of a column, then which side is numbered.
 */
export function detectLayout(rows: readonly (readonly Cell[])[]): Detection {
  const header = named(rows[0] ?? []);
  const across = header.filter(({ column }) => column > 1);
  const down = named(rows.slice(1).flatMap((row) => row[0] ?? []));

  const lanesAcross = across.filter(({ text }) => soundsLikeLane(text));
  const lanesDown = down.filter(({ text }) => soundsLikeLane(text));
  const stepColumn = header.find(({ text }) => meansStep(text));
  const isCorner = stepColumn?.column === 1;
  const speaksForLanes = lanesDown.length > lanesAcross.length || mostlyNumbered(across);
  if (stepColumn && !(isCorner && speaksForLanes)) {
    return { layout: 'steps-as-rows', reason: `a column is called “${stepColumn.text.trim()}”` };
  }
  if (lanesDown.length !== lanesAcross.length) {
    const [layout, found, where]: [MatrixLayout, Cell[], string] =
      lanesDown.length > lanesAcross.length
        ? ['lanes-as-rows', lanesDown, 'first column']
        : ['steps-as-rows', lanesAcross, 'header'];
    return { layout, reason: `the ${where} names lanes, such as “${found[0]?.text.trim()}”` };
  }
  if (mostlyNumbered(across)) {
    return {
      layout: 'lanes-as-rows',
      reason: `the header counts, such as “${across[0]?.text.trim()}”`,
    };
  }
  if (mostlyNumbered(down)) {
    return {
      layout: 'steps-as-rows',
      reason: `the first column counts, such as “${down[0]?.text.trim()}”`,
    };
  }
  if (header.some(({ text, column }) => column > 1 && meansPhase(text))) {
    return { layout: 'steps-as-rows', reason: 'a column holds phases' };
  }
  return { layout: 'lanes-as-rows', reason: 'nothing says otherwise' };
}

const named = (cells: readonly Cell[]): Cell[] => cells.filter((cell) => !isEmpty(cell));

const mostlyNumbered = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.filter(({ text }) => isNumbered(text)).length * 2 > cells.length;
