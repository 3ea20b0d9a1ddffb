export type { ExportFile, ExportLoss } from './export-file.ts';
