import { defineEntity } from '../../entity/index.ts';

/** Not written through the shared operations: it holds secrets, and starts and stops work. */
export const crmSource = defineEntity({
  model: 'CrmSource',
  noun: 'CRM source',
  scopes: { read: 'READ', write: 'ADMIN' },
});
