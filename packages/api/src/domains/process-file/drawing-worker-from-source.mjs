// Starts the worker from TypeScript, for tests and development: a thread does not
// take over the loader of the main one, so it registers its own.
import { register } from 'tsx/esm/api';

register();
await import('./drawing-worker.ts');
