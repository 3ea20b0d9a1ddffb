import type { Operation } from './document.ts';
import type { Connection, GraphQLAnswer } from './http.ts';

/**
 * Opens one stream of answers, anew for each reconnect. The first answer is empty
 * and says that the stream stands. It ends when the server completes it, and
 * throws when it breaks off.
 */
export type OpenStream = (
  operation: Operation,
  signal: AbortSignal,
) => AsyncIterable<GraphQLAnswer>;

/** Carries subscriptions; the default is server-sent events. */
export type SubscriptionTransport = (connection: Connection) => OpenStream;
