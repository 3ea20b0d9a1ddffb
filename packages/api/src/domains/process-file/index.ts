export { rowsOfDrawing } from '../../reading/bpmn/index.ts';
export { countReferences, referredFrom } from './absent-elements.ts';
export { lastImport } from './process-file.ts';
export { readDrawing, workAside } from './read-drawing.ts';
export { drawnId } from './rules/drawn-id.ts';
