export type { ModelElement, ProcessModel } from './bpmn/process-model.ts';
export { writeBpmn } from './bpmn/write-bpmn.ts';
export type { ExportFile, ExportLoss } from './export-file.ts';
export { type CsvLayout, writeCsv } from './write-csv.ts';
export type { CsvDialect } from './write-csv-text.ts';
export { writeLucid } from './write-lucid.ts';
export { writeMermaid } from './write-mermaid.ts';
export { writeOpenJourney } from './write-open-journey.ts';
export { writeWorkbookAside } from './write-workbook-aside.ts';
