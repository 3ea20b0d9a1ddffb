export { type ChangeLog, startChangeLog } from './change-log.ts';
export { decodeChangeCursor, encodeChangeCursor, type Place } from './cursor.ts';
export type { WorkspaceLog } from './feed.ts';
export { type ChangeEvent, placeBehind } from './read.ts';
