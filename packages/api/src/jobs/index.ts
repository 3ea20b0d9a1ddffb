export { LeaseLostError, type Progress } from './checkpoint.ts';
export { countOpenJobs, type JobCount } from './count.ts';
export { defineJob, findJobKind, type JobKind, type JobRun } from './definition.ts';
export { enqueueJob, type JobOrder } from './enqueue.ts';
export { job } from './job.entity.ts';
export { expireLeases } from './lease.ts';
export { pruneJobs } from './prune.ts';
export { type JobSettings, type Jobs, startJobs } from './start-jobs.ts';
