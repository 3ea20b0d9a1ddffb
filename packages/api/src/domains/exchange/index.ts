export { type ImportReport, importMap } from './import-map.service.ts';
export { receiveUpload } from './receive-upload.service.ts';
export { pruneMapImports } from './stored-import.ts';
export { pruneUploads } from './upload.service.ts';
