export { account } from './account.entity.ts';
export { Account } from './account.schema.ts';
export { assignPersonas } from './assign-personas.service.ts';
export { contact } from './contact.entity.ts';
export { Contact } from './contact.schema.ts';
export { eraseWithin, onErasure } from './erase-contact.service.ts';
export { findErased } from './erased-references.ts';
export { lockIngest } from './ingest-lock.ts';
export {
  type ForeignRecord,
  ingestRecords,
  type RecordOutcome,
  takeInRecords,
} from './ingest-records.service.ts';
export { refreshCases } from './refresh-cases.service.ts';
export {
  type ReferenceTarget,
  resolveReferences,
  type WantedReferences,
} from './resolve-references.service.ts';
export { serviceCase } from './service-case.entity.ts';
export { ServiceCase } from './service-case.schema.ts';
