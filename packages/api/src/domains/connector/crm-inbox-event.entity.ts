import { defineEntity } from '../../entity/index.ts';

/** Written by webhooks alone. */
export const crmInboxEvent = defineEntity({
  model: 'CrmInboxEvent',
  noun: 'CRM inbox event',
  isBulk: true,
  personal: ['payload', 'errorMessage'],
});
