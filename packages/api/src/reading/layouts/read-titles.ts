import { type Cell, placeOf, type Sheet } from '../source/cell.ts';
import { type DraftTitle, type MapDraft, nameOf } from './map-draft.ts';

const JOURNEY =
  /^(?:customer )?(?:journey(?: map)?|journey name|parcours(?: client)?)\s*:\s*(\S.*)$/i;
const PERSONA = /^persona\s*:\s*(\S.*)$/i;

/** Reads what stands above a matrix: the journey and the persona where they are named, else notes. */
export function readTitles(draft: MapDraft, kind: Sheet['kind'], titles: readonly Cell[]): void {
  const notes: string[] = [];
  for (const cell of titles) {
    const journey = titleOf(cell, JOURNEY);
    const persona = titleOf(cell, PERSONA);
    if (journey && !draft.journey) draft.journey = journey;
    else if (persona && !draft.persona) draft.persona = persona;
    else notes.push(titleNote(kind, cell));
  }
  draft.notes.unshift(...notes);
}

function titleOf(cell: Cell, form: RegExp): DraftTitle | null {
  const text = form.exec(nameOf(cell))?.[1];
  return text === undefined ? null : { text, cell };
}

/** Says that what stands above the header is left out. */
export function titleNote(kind: Sheet['kind'], cell: Cell): string {
  return `“${nameOf(cell)}” at ${placeOf(kind, cell)} stands above the matrix and is left out.`;
}
