import { defineEntity } from '../../entity/index.ts';

/** Written by what reads sources alone. */
export const crmRecord = defineEntity({
  model: 'CrmRecord',
  noun: 'CRM record',
  isBulk: true,
  personal: ['payload', 'problems'],
});
