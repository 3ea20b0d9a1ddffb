import type { AnySelection } from './document.ts';
import { createFeed } from './feed.ts';
import type { RetryPolicy } from './retry.ts';
import type { SchemaReader } from './schema-reader.ts';
import type { OpenStream } from './stream.ts';
import type { Tools } from './tools.ts';

/** What a subscription tells when its stream broke and is about to be opened again. */
export interface Resumption {
  /** How often in a row the stream broke, from 1. */
  attempt: number;
  /** How long the subscription waits before. */
  delayMs: number;
  /** The cursor it resumes after; undefined when the field cannot resume. */
  after: string | undefined;
  /** What broke the stream. */
  error: unknown;
}

/** What a subscription can be given. */
export interface SubscribeOptions {
  /** Ends the subscription: the loop over it finishes. */
  signal?: AbortSignal;
  /** Called before the stream is opened again. */
  onResume?: (resumption: Resumption) => void;
}

/** What a subscription needs of its client. */
export interface SubscribeContext {
  tools: Tools;
  schema: SchemaReader;
  retry: RetryPolicy;
  open: OpenStream;
  /** Reads, such as where the change log ends now. */
  query: (
    selection: AnySelection,
    options: { signal: AbortSignal },
  ) => Promise<Record<string, unknown>>;
}

/**
 * Follows a subscription field across broken streams.
 *
 * A field with `after: ChangeCursor` resumes strictly after its last event.
 * Without `after` it starts from where the log ends now, so that nothing is lost
 * when the stream breaks before its first event. Until a stream has stood once the
 * subscription gives up like any other call; from then on it comes back until the
 * signal ends it or the server says something final.
 */
export async function* subscribe(
  { tools, schema, retry, open, query }: SubscribeContext,
  selection: AnySelection,
  { signal = new AbortController().signal, onResume }: SubscribeOptions,
): AsyncGenerator<unknown, void, void> {
  const feed = await tools.withSchema(() => createFeed(tools, schema, selection));
  let hasStood = false;
  let attempt = 0;

  while (!signal.aborted) {
    let error: unknown = new tools.ApiError('UNAVAILABLE', 'The server ended the stream.');
    let stoodSince = Number.POSITIVE_INFINITY;
    try {
      if (feed.isResumable && feed.after === undefined) {
        const { changeCursor } = await query({ changeCursor: true }, { signal });
        feed.after = String(changeCursor);
      }
      const operation = await tools.withSchema(feed.operation);
      for await (const answer of open(operation, signal)) {
        hasStood = true;
        stoodSince = Math.min(stoodSince, Date.now());
        if (answer.errors?.length) throw tools.readErrors(answer.errors, {});
        const event = feed.accept(answer.data);
        if (event === undefined) continue;
        attempt = 0;
        yield event;
      }
      if (!feed.isResumable) return;
    } catch (thrown) {
      // What was followed is gone, a deleted map: its last event has come already.
      if (hasStood && thrown instanceof tools.ApiError && thrown.code === 'NOT_FOUND') return;
      error = thrown;
    }
    if (signal.aborted) return;

    attempt = Date.now() - stoodSince > retry.maxDelayMs ? 1 : attempt + 1;
    const delayMs = tools.retryDelay(retry, error, attempt);
    if (delayMs === undefined || (!hasStood && attempt >= retry.attempts)) throw error;
    onResume?.({ attempt, delayMs, after: feed.after, error });
    await retry.sleep(delayMs, signal).catch(() => undefined);
  }
}
