export { type ImportReport, importMap } from './import-map.service.ts';
export { pruneUploads, receiveUpload } from './upload.service.ts';
