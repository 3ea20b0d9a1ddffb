export { Job } from './job.schema.ts';
