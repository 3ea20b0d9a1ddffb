/**
 * What only subscriptions, uploads and ingests need. The client loads it with the first of
 * them, so that a program without them does not carry it.
 */
export { sendInteractions } from './ingest.ts';
export { openServerEvents } from './sse.ts';
export { subscribe } from './subscribe.ts';
export { sendUpload } from './upload.ts';
