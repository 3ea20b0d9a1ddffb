export { countReferences, type PartModel, referredFrom } from './absent-parts.ts';
export { rowsOfDrawing } from './drawn-rows.ts';
export { readDrawing } from './read-drawing.ts';
