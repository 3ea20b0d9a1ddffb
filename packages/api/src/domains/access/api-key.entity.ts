import { defineEntity } from '../../entity/index.ts';

/** Not written through the shared operations: a key is issued and revoked, never edited. */
export const apiKey = defineEntity({
  model: 'ApiKey',
  noun: 'API key',
  scopes: { read: 'ADMIN', write: 'ADMIN' },
});
