export { isAgreedWith } from './agreements.ts';
export { setArchived, type Target } from './archive.ts';
export { type BatchOptions, writeBatch } from './batch.ts';
export {
  type Agreement,
  type ColumnReader,
  type Completion,
  type Container,
  type Draft,
  defineEntity,
  type EntityDefinition,
  findEntity,
  nounOf,
  type WrittenRow,
} from './definition.ts';
export { MadeRows } from './made-rows.ts';
export { IDEMPOTENCY_HOURS, pruneIdempotencyRecords } from './prune-idempotency.ts';
export { referrersOf } from './referrers.ts';
export {
  type Consequence,
  type Removal,
  type RowsRemoval,
  removeRow,
  removeRows,
  type StoredRows,
} from './remove.ts';
export type {
  RowChange,
  RowError,
  RowInput,
  RowOutcome,
  RowStatus,
  RowWarning,
  StoredRow,
} from './row.ts';
export { lockRows, rowsOf } from './rows.ts';
export { rehearse, type WriteCall, write } from './write.ts';
export { type RecordedChange, StaleReadError, type WriteContext } from './write-context.ts';
export {
  type RowOrigin,
  settleSingle,
  type WriteMode,
  type WriteOptions,
  writeRows,
} from './write-rows.ts';
