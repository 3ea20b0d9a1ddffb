/**
 * What only subscriptions need. The client loads it with the first of them, so
 * that a program without subscriptions does not carry it.
 */
export { openServerEvents } from './sse.ts';
export { subscribe } from './subscribe.ts';
