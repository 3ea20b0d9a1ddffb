import type { TypedDocument } from './documents.ts';
import type { MutationGraph, QueryGraph, SubscriptionGraph } from './generated/models.ts';
import type { Resources } from './generated/operations.ts';
import type { MutationSelect, QuerySelect, SubscriptionSelect } from './generated/selections.ts';
import type { RequestBody } from './http.ts';
import type { IngestOptions, IngestReport, Interactions } from './ingest.ts';
import type { RetryOptions } from './retry.ts';
import type { RunOptions } from './runner.ts';
import type { Exact, Fields, Picked } from './selection.ts';
import type { SubscriptionTransport } from './stream.ts';
import type { SubscribeOptions } from './subscribe.ts';
import type { UploadOptions } from './upload.ts';

/** Where the server is and how to talk to it. */
export interface ClientOptions {
  /** The address of the GraphQL endpoint, such as `http://127.0.0.1:4000/graphql`. */
  url: string;
  /** The API key. */
  token?: string;
  /** Sends the requests. @default globalThis.fetch */
  fetch?: typeof globalThis.fetch;
  /** How calls are retried and broken subscriptions come back. */
  retry?: RetryOptions;
  /**
   * How long the server may be silent: until an attempt is answered, and between two
   * signs of life of a subscription. 0 waits for ever. @default 30_000
   */
  timeoutMs?: number;
  /** Headers sent with every request. */
  headers?: Record<string, string>;
  /** Carries subscriptions, such as `ws()` of `@parcours/sdk/ws`. @default server-sent events */
  subscriptions?: SubscriptionTransport;
}

/** The event of a subscription's only field. */
export type EventOf<Q> = Fields<SubscriptionGraph, Q>[keyof Fields<SubscriptionGraph, Q>];

/** A client of one Parcours workspace. */
export interface ParcoursClient extends Resources {
  /** Reads what is selected, from several root fields in one request if need be. */
  query<const Q extends QuerySelect>(
    selection: Q & Exact<Q, QuerySelect>,
    options?: Pick<RunOptions, 'signal'>,
  ): Promise<Picked<QueryGraph, Q>>;

  /** Writes, and reads what is selected of the outcome. Several writes run in their order. */
  mutate<const Q extends MutationSelect>(
    selection: Q & Exact<Q, MutationSelect>,
    options?: RunOptions,
  ): Promise<Picked<MutationGraph, Q>>;

  /**
   * Follows events until the signal ends it. A stream that breaks is opened again
   * after the last event, and no event comes twice.
   */
  subscribe<const Q extends SubscriptionSelect>(
    selection: Q & Exact<Q, SubscriptionSelect>,
    options?: SubscribeOptions,
  ): AsyncIterableIterator<EventOf<Q>>;

  /** Sends a document as it is; for aliases, fragments and documents of other tools. */
  request<Data = unknown, Variables = Record<string, unknown>>(
    document: string | TypedDocument<Data, Variables>,
    variables?: Variables,
    options?: RunOptions,
  ): Promise<Data>;

  /** Sends the body of an upload announced by `uploads.create`. */
  upload(id: string, body: RequestBody, options?: UploadOptions): Promise<void>;

  /**
   * Sends any number of interactions, request by request in their order, and reports on
   * each request. Safe to repeat: known interactions are corrected or left as they are.
   */
  ingest(interactions: Interactions, options?: IngestOptions): AsyncIterableIterator<IngestReport>;
}
