import { defineEntity } from '../../entity/index.ts';

export const externalRef = defineEntity({
  model: 'ExternalRef',
  noun: 'external reference',
  exactlyOneOf: ['contactId', 'accountId', 'serviceCaseId'],
  uniqueBy: ['system', 'objectType', 'externalId'],
});
