import type { ApiError } from './errors.ts';
import type { Chosen, Exact } from './selection.ts';

/** What every call of a resource can be given. `G`, `H`: what exists and what can be selected. */
export interface CallOptions<S, H> {
  /** What to read. By default all plain data of an entity, and a value whole. */
  select?: S & Exact<S, H>;
  /** Ends the call; it then throws the signal's reason. */
  signal?: AbortSignal;
}

/** What every write can be given. */
export interface WriteOptions<S, H> extends CallOptions<S, H> {
  /**
   * Makes the write happen once, however often it is sent. By default a fresh key
   * for each call, the same in all its retries; give your own to repeat a call later.
   */
  idempotencyKey?: string;
}

/** A write's outcome: `ok` tells which. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: ApiError };

/** Looks one object up; throws a `NotFoundError` when there is none. */
export type Get<By, G, H, Plain> = <const S extends H | undefined = undefined>(
  by: By,
  options?: CallOptions<S, H>,
) => Promise<Chosen<G, Plain, S>>;

/** Looks one object up; null when there is none. */
export type Find<By, G, H, Plain> = <const S extends H | undefined = undefined>(
  by: By,
  options?: CallOptions<S, H>,
) => Promise<Chosen<G, Plain, S> | null>;

/** Reads something else than one object or all of them. */
export type Read<Args, G, H, Plain> = <const S extends H | undefined = undefined>(
  args: Args,
  options?: CallOptions<S, H>,
) => Promise<Chosen<G, Plain, S>>;

/** Writes; throws an `ApiError` when the API refuses. */
export interface Write<Input, G, H, Plain> {
  <const S extends H | undefined = undefined>(
    input: Input,
    options?: WriteOptions<S, H>,
  ): Promise<Chosen<G, Plain, S>>;
  /** The same, with a refusal as a value instead of an exception. */
  safe<const S extends H | undefined = undefined>(
    input: Input,
    options?: WriteOptions<S, H>,
  ): Promise<Result<Chosen<G, Plain, S>>>;
}

/** Lists objects: await it for the first page, or walk it to the end with `for await`. */
export type Listing<Args, G, H, Plain> = <const S extends H | undefined = undefined>(
  options?: Args & CallOptions<S, H>,
) => List<Chosen<G, Plain, S>>;

/** One page of a connection. */
export interface Page<Item> {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * A connection: a promise of its first page, and an iterator over all its objects
 * that fetches a page only when the caller gets there. Nothing is sent before
 * either is asked for.
 */
export interface List<Item> extends PromiseLike<Page<Item>>, AsyncIterable<Item> {}
