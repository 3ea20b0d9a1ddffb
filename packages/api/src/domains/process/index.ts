export { process } from './process.entity.ts';
export { Process } from './process.schema.ts';
export { processElement } from './process-element.entity.ts';
export { ProcessElement } from './process-element.schema.ts';
export { processFlow } from './process-flow.entity.ts';
export { ProcessFlow } from './process-flow.schema.ts';
