export { Process } from './process.schema.ts';
export { ProcessElement } from './process-element.schema.ts';
export { LineOfVisibility, ProcessLinkKind } from './process-link.schema.ts';
