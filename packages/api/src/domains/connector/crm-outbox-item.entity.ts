import { defineEntity } from '../../entity/index.ts';

/** Written with what makes it necessary, and by what sends it. */
export const crmOutboxItem = defineEntity({
  model: 'CrmOutboxItem',
  noun: 'CRM outbox item',
  isBulk: true,
  personal: ['payload', 'errorMessage'],
});
