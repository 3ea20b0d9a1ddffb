import { defineEntity } from '../entity/index.ts';

/** Not written through the shared operations: a job is asked for by what needs it done. */
export const job = defineEntity({ model: 'Job', noun: 'job' });
