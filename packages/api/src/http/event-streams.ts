import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Tells whether a request wants to be answered with server-sent events. */
export function wantsEventStream({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/event-stream') ?? false;
}

/**
 * Counts an event stream while it is open, and cuts it when its reader has taken
 * nothing for too long.
 *
 * Nothing piles up behind such a reader, as events are read only when it takes
 * them, but its connection would be held for ever.
 */
export function superviseEventStream(
  response: ServerResponse,
  streams: Metrics['streams'],
  stalledMs: number,
): void {
  let taken = 0;
  let takenAt = performance.now();
  const timer = setInterval(() => {
    const socket = response.socket;
    const now = performance.now();
    const left = (socket?.writableLength ?? 0) + response.writableLength;
    const sent = (socket?.bytesWritten ?? 0) - left;
    if (left === 0 || sent !== taken) {
      taken = sent;
      takenAt = now;
    } else if (now - takenAt >= stalledMs) response.destroy();
  }, stalledMs / 4);
  timer.unref();
  streams.inc({ transport: 'sse' });
  response.once('close', () => {
    clearInterval(timer);
    streams.dec({ transport: 'sse' });
  });
}
