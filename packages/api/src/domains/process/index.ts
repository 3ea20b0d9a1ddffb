export { Process } from './process.schema.ts';
export { ProcessElement } from './process-element.schema.ts';
