export { type ImportReport, importMap } from './import-map.service.ts';
export { receiveUpload } from './upload.service.ts';
