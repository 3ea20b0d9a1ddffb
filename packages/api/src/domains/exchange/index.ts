export { bundleSections, type Section, toSection } from './bundle-sections.ts';
export { coerceRow } from './coerce-row.ts';
export type { FieldChange, ObjectChange } from './describe-changes.ts';
export {
  closeRun,
  type ImportProblem,
  type ImportReport,
  type ImportRun,
  importMap,
  importRows,
  openRun,
  PartsLeftBehind,
  type SectionCounts,
} from './import-map.service.ts';
export { FieldChangeRef, SectionCountsRef } from './map-bundle.schema.ts';
export { plainValue } from './plain-value.ts';
export { receiveUpload } from './receive-upload.service.ts';
export {
  extendImport,
  pruneMapImports,
  tokenOf,
  UNDO_DAYS,
  type WrittenObject,
} from './stored-import.ts';
export { getArrived, pruneUploads, readPieces } from './upload.service.ts';
