export { writeBpmnFile } from './export-process-file.service.ts';
export { loadProcess } from './process-model.ts';
