import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Authenticator } from '../domains/access/index.ts';
import type { Actor } from '../kernel/actor.ts';

/** What came of looking at a request's key. */
export type KeyCheck = { actor: Actor } | { refused: 'UNAUTHENTICATED' | 'TOO_MANY' };

const MOST_WRONG_PER_MINUTE = 20;
const MINUTE_MS = 60_000;
const MOST_REMEMBERED = 10_000;

/** The key of a request: `Authorization: Bearer` or `X-Api-Key`; cookies are never read. */
export function keyOf(headers: IncomingMessage['headers']): string | null {
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  const own = headers['x-api-key'];
  return bearer ?? (typeof own === 'string' ? own : null);
}

/**
 * Checks the keys of requests, and slows down whoever tries wrong ones.
 *
 * After 20 wrong keys within a minute an address is refused without a look at
 * the key, so guessing costs the guesser and not the database. Keys that were
 * good before still pass: callers behind one proxy share its address.
 */
export class KeyGate {
  readonly #authenticator: Authenticator;
  readonly #localKey: { key: string; actor: Actor } | null;
  readonly #now: () => Date;
  readonly #wrong = new Map<string, { count: number; since: number }>();
  readonly #good = new Set<string>();

  constructor(
    authenticator: Authenticator,
    now: () => Date,
    localKey: { key: string; actor: Actor } | null,
  ) {
    this.#authenticator = authenticator;
    this.#now = now;
    this.#localKey = localKey;
  }

  /** Tells who a key belongs to; `address` is where the call came from. */
  async check(key: string | null, address: string): Promise<KeyCheck> {
    if (key === null) return { refused: 'UNAUTHENTICATED' };
    if (this.#localKey && key === this.#localKey.key) return { actor: this.#localKey.actor };
    const hash = createHash('sha256').update(key).digest('base64');
    const triedTooOften = this.#wrongFrom(address).count >= MOST_WRONG_PER_MINUTE;
    if (triedTooOften && !this.#good.has(hash)) return { refused: 'TOO_MANY' };
    const actor = await this.#authenticator.authenticate(key);
    if (actor) {
      if (this.#good.size >= MOST_REMEMBERED) this.#good.clear();
      this.#good.add(hash);
      return { actor };
    }
    this.#good.delete(hash);
    this.#countWrong(address);
    return { refused: 'UNAUTHENTICATED' };
  }

  /**
   * Tells whether a key that was let in still holds every right it had then.
   *
   * A key that no longer does counts as no wrong try: a revoked one may have a
   * hundred streams open.
   */
  async stillHolds(key: string, { scopes }: Actor, fresh: boolean): Promise<boolean> {
    if (this.#localKey && key === this.#localKey.key) return true;
    const actor = await (fresh
      ? this.#authenticator.recheck(key)
      : this.#authenticator.authenticate(key));
    return actor !== null && [...scopes].every((scope) => actor.scopes.has(scope));
  }

  /** Read again at each use: many lookups of one address may be under way at once. */
  #wrongFrom(address: string): { count: number; since: number } {
    const time = this.#now().getTime();
    const known = this.#wrong.get(address);
    const age = known ? time - known.since : 0;
    // A clock set back must not lock anyone out.
    return known && age >= 0 && age < MINUTE_MS ? known : { count: 0, since: time };
  }

  #countWrong(address: string): void {
    const { count, since } = this.#wrongFrom(address);
    if (this.#wrong.size >= MOST_REMEMBERED) this.#wrong.clear();
    this.#wrong.set(address, { count: count + 1, since });
  }
}
