export { type Section, toSection } from './bundle-sections.ts';
export { coerceRow } from './coerce-row.ts';
export { type ImportReport, importMap } from './import-map.service.ts';
export { plainValue } from './plain-value.ts';
export { receiveUpload } from './receive-upload.service.ts';
export { pruneMapImports } from './stored-import.ts';
export { pruneUploads } from './upload.service.ts';
export { readUploadBytes } from './upload-bytes.ts';
