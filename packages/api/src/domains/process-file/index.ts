export { countReferences, referredFrom } from './absent-elements.ts';
export { rowsOfDrawing } from './drawn-rows.ts';
export { readDrawing } from './read-drawing.ts';
