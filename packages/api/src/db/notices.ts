import type { Database } from './database.ts';

/** Listens to what all processes announce on a channel, and keeps trying until it can. */
export class Notices {
  readonly #database: Database;
  readonly #channel: string;
  readonly #onNotice: (payload: string) => void;
  #listening: Promise<() => Promise<void>> | null = null;

  constructor(database: Database, channel: string, onNotice: (payload: string) => void) {
    this.#database = database;
    this.#channel = channel;
    this.#onNotice = onNotice;
  }

  /** Listens, unless it does already. To be called again and again: until it succeeds, a poll alone brings news. */
  ensure(): void {
    if (this.#listening) return;
    const attempt = this.#database.listen(this.#channel, this.#onNotice);
    this.#listening = attempt;
    attempt.catch(() => {
      this.#listening = null;
    });
  }

  /** Stops listening. */
  async close(): Promise<void> {
    const unlisten = await this.#listening?.catch(() => null);
    await unlisten?.();
  }
}
