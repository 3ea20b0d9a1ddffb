import pg from 'pg';
import type { DatabaseWorker } from './database-worker.ts';
import { encodeValue } from './sql-values.ts';
import {
  type Answer,
  type DecoderFor,
  decodeAnswer,
  encodeScript,
  encodeStatement,
  type Preparation,
  type ResultSet,
} from './wire.ts';

/** How many statements stay prepared. Prisma repeats a few dozen texts; lists of ids make more. */
const PREPARED_LIMIT = 200;

/** "The plan's result type changed" and "no such prepared statement": planning afresh cures both. */
const STALE_STATEMENT = new Set(['0A000', '26000']);

const emptyResult: ResultSet = { fields: [], rows: [], rowCount: null, command: '' };

/** Values exactly as `pg` gives them, so that callers need not know which database answers. */
export const decodeLikePg: DecoderFor = (typeId) => pg.types.getTypeParser(typeId, 'text');

/**
 * The database's one session: knows which statements it has prepared, who listens
 * to what, and whether a transaction is open.
 *
 * Parsing and planning cost most of a small statement's time (a prepared one ran
 * eight times as often), so every statement with values is kept prepared.
 */
export class Session {
  readonly #worker: DatabaseWorker;
  readonly #names = new Map<string, string>();
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  #generation = 0;
  #counter = 0;
  #status = 'I';

  constructor(worker: DatabaseWorker) {
    this.#worker = worker;
  }

  /** Whether a transaction is open, working or failed. */
  get isInTransaction(): boolean {
    return this.#status !== 'I';
  }

  /** Ends whatever transaction is open. */
  rollback(): Promise<void> {
    return this.script('ROLLBACK', 0);
  }

  /** Waits for an open database and returns the number of this opening. */
  async ready(): Promise<number> {
    const generation = await this.#worker.opened();
    if (generation !== this.#generation) {
      this.#generation = generation;
      this.#names.clear();
      this.#status = 'I';
      for (const channel of this.#listeners.keys()) await this.script(listenTo(channel), 0);
    }
    return generation;
  }

  /** Runs one statement. */
  async run(
    sql: string,
    values: readonly unknown[],
    timeoutMs: number,
    decoderFor: DecoderFor,
  ): Promise<ResultSet> {
    await this.ready();
    const wireValues = values.map(encodeValue);
    const wasInTransaction = this.isInTransaction;
    const execute = async (): Promise<Answer> => {
      const preparation = this.#prepare(sql);
      const request = encodeStatement(sql, wireValues, preparation);
      const answer = await this.#send(request, timeoutMs, decoderFor);
      if (answer.wasParsed) this.#names.set(sql, preparation.name);
      return answer;
    };

    let answer = await execute();
    if (answer.error?.code && STALE_STATEMENT.has(answer.error.code) && this.#names.delete(sql)) {
      // A failed statement has already ended a transaction; only a lone one may be repeated.
      if (!wasInTransaction) answer = await execute();
    }
    if (answer.error) throw answer.error;
    const result = answer.results[0] ?? emptyResult;
    if (/^(ALTER|DROP) /.test(result.command)) await this.#forgetPrepared();
    return result;
  }

  /** Runs a script of several statements without values; outside a transaction it is one. */
  async script(sql: string, timeoutMs: number): Promise<void> {
    await this.ready();
    const answer = await this.#send(encodeScript(sql), timeoutMs, decodeLikePg);
    if (this.#names.size > 0) await this.#forgetPrepared();
    if (answer.error) throw answer.error;
  }

  /** Calls back with every payload sent to `channel`; returns the way to stop. */
  async listen(channel: string, callback: (payload: string) => void): Promise<() => void> {
    const callbacks = this.#listeners.get(channel) ?? new Set();
    if (callbacks.size === 0) await this.script(listenTo(channel), 0);
    this.#listeners.set(channel, callbacks.add(callback));
    return () => {
      callbacks.delete(callback);
    };
  }

  #prepare(sql: string): Preparation {
    const known = this.#names.get(sql);
    if (known !== undefined) {
      // Deleting and setting again moves it to the end: the least recently used comes first.
      this.#names.delete(sql);
      this.#names.set(sql, known);
      return { name: known, isKnown: true };
    }
    const name = `s${++this.#counter}`;
    const oldest = this.#names.size >= PREPARED_LIMIT ? this.#names.entries().next() : undefined;
    if (!oldest?.value) return { name, isKnown: false };
    this.#names.delete(oldest.value[0]);
    return { name, isKnown: false, evicted: oldest.value[1] };
  }

  async #forgetPrepared(): Promise<void> {
    this.#names.clear();
    if (this.#status !== 'E') await this.#send(encodeScript('DEALLOCATE ALL'), 0, decodeLikePg);
  }

  async #send(
    request: Uint8Array<ArrayBuffer>,
    timeoutMs: number,
    decoderFor: DecoderFor,
  ): Promise<Answer> {
    const answer = decodeAnswer(await this.#worker.run(request, timeoutMs), decoderFor);
    this.#status = answer.status;
    for (const { channel, payload } of answer.notifications) {
      for (const callback of this.#listeners.get(channel) ?? []) callback(payload);
    }
    return answer;
  }
}

function listenTo(channel: string): string {
  return `LISTEN "${channel.replaceAll('"', '""')}"`;
}
