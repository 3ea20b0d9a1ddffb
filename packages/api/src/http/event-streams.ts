import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Metrics } from './metrics.ts';

const LOOKS = 4;

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
  let looksInVain = 0;
  // Looks are counted, not seconds: a process that was busy has not sent anything meanwhile.
  const timer = setInterval(() => {
    const { bytesWritten = 0, writableLength = 0 } = response.socket ?? {};
    const sent = bytesWritten - writableLength;
    looksInVain = response.writableLength > 0 && sent === taken ? looksInVain + 1 : 0;
    taken = sent;
    if (looksInVain >= LOOKS) response.destroy();
  }, stalledMs / LOOKS);
  timer.unref();
  streams.inc({ transport: 'sse' });
  response.once('close', () => {
    clearInterval(timer);
    streams.dec({ transport: 'sse' });
  });
}
