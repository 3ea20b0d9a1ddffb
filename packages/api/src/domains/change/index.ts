export { AFTER } from './change.schema.ts';
export { followLog } from './change.service.ts';
