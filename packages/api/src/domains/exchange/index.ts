export { bundleSections, type Section, toSection } from './bundle-sections.ts';
export { coerceRow } from './coerce-row.ts';
export { describeChanges, type FieldChange, type ObjectChange } from './describe-changes.ts';
export { ContentEncoding, ExportLossCode } from './export-file.schema.ts';
export type { ExportedFile } from './export-file.service.ts';
export { closeRun, importMap, importRows, onPremises, openRun } from './import-map.service.ts';
export { importWays, waysOf } from './import-options.schema.ts';
export { type CheckedOptions, checkOptions, type ImportOptions } from './import-options.ts';
export { FieldChangeRef, ImportActionEnum, SectionCountsRef } from './import-report.schema.ts';
export {
  COUNTS,
  type ImportProblem,
  type ImportReport,
  noCounts,
  type SectionCounts,
} from './import-report.ts';
export type { ImportRun, Premises } from './import-run.ts';
export { placementAddress } from './own-placements.ts';
export { plainValue } from './plain-value.ts';
export { receiveUpload } from './receive-upload.service.ts';
export { onMap } from './replace-scope.ts';
export {
  extendImport,
  pruneMapImports,
  type StoredObject,
  tokenOf,
  UNDO_DAYS,
  type WrittenObject,
} from './stored-import.ts';
export { getArrived, pruneUploads, readPieces } from './upload.service.ts';
export { readUploadBytes } from './upload-bytes.ts';
