export { rowsOfDrawing } from '../../reading/bpmn/index.ts';
export { countReferences, type PartModel, referredFrom } from './absent-parts.ts';
export { lastImport } from './process-file.ts';
export { readDrawing, workAside } from './read-drawing.ts';
export { drawnId } from './rules/drawn-id.ts';
