import { CloseCode } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { Buckets } from '../graphql/limits/bucket.ts';
import type { Actor } from '../kernel/actor.ts';
import type { KeyGate } from './request-key.ts';
import type { SocketSession } from './socket-operations.ts';

export interface LiveSocketOptions {
  gate: KeyGate;
  /** How long a client may leave unread what it is sent. */
  stalledMs: number;
  /** How often the key of an open socket is checked again. */
  recheckMs: number;
  log: Logger;
}

/** Messages and pings of one socket: a burst of subscriptions is fine, a flood is not. */
const MESSAGES = { capacity: 500, restorePerSecond: 100 };
const TOO_MANY = 4429;
const GOING_AWAY = 1001;

/** One open socket, from the upgrade to its end. */
export class LiveSocket implements SocketSession {
  readonly #socket: WebSocket;
  readonly #address: string;
  readonly #options: LiveSocketOptions;
  readonly #messages = new Buckets(MESSAGES);
  readonly #timers: NodeJS.Timeout[];
  #caller: { key: string; actor: Actor } | null = null;
  #running = 0;
  #draining = false;
  #answeredAt = performance.now();

  constructor(socket: WebSocket, address: string, options: LiveSocketOptions) {
    this.#socket = socket;
    this.#address = address;
    this.#options = options;
    socket.on('pong', () => {
      this.#answeredAt = performance.now();
    });
    socket.on('ping', () => this.#count());
    // ws has sent the fitting close code by then: 1009 for a message that is too large.
    socket.on('error', (error) => options.log.debug({ err: error }, 'A socket failed.'));
    this.#timers = [
      setInterval(() => this.#beat(), options.stalledMs / 3),
      setInterval(() => this.#recheck(), options.recheckMs),
    ];
    for (const timer of this.#timers) timer.unref();
  }

  actor(): Actor | null {
    return this.#caller?.actor ?? null;
  }

  async admit(key: string | null): Promise<boolean> {
    const check = await this.#options.gate.check(key, this.#address);
    if ('refused' in check) {
      if (check.refused === 'TOO_MANY') this.refuse('Too many wrong API keys; wait a minute');
      return false;
    }
    this.#caller = key === null ? null : { key, actor: check.actor };
    return true;
  }

  stillAllowed = async (fresh: boolean): Promise<boolean> => {
    if (!this.#caller) return false;
    const { key, actor } = this.#caller;
    return this.#options.gate.stillHolds(key, actor, fresh);
  };

  refuse(reason: string): void {
    this.#socket.close(TOO_MANY, reason);
  }

  /** The socket as graphql-ws wants to see it. */
  transport() {
    const socket = this.#socket;
    return {
      protocol: socket.protocol,
      // Settles when the bytes have left: the next event is read no sooner.
      send: (data: string) =>
        new Promise<void>((resolve) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(data, () => resolve());
        }),
      close: (code?: number, reason?: string) => socket.close(code, reason),
      onMessage: (handle: (data: string) => Promise<void>) => {
        socket.on('message', (data) => {
          if (socket.readyState !== socket.OPEN || this.#draining || !this.#count()) return;
          this.#run(() => handle(String(data)));
        });
      },
    };
  }

  /** Takes no more messages; says goodbye when the last operation has ended. */
  drain(): Promise<void> {
    this.#draining = true;
    const ended = new Promise<void>((resolve) => {
      if (this.#socket.readyState === this.#socket.CLOSED) return resolve();
      this.#socket.once('close', () => resolve());
    });
    if (this.#running === 0) this.#sayGoodbye();
    return ended;
  }

  cut(): void {
    this.#socket.terminate();
  }

  stop(): void {
    for (const timer of this.#timers) clearInterval(timer);
  }

  /** Each message runs until its operation has ended: a subscription, until it completes. */
  #run(handle: () => Promise<void>): void {
    this.#running += 1;
    handle()
      .catch((error: unknown) => {
        this.#options.log.warn({ err: error }, 'A message of a socket could not be handled.');
        this.#socket.close(CloseCode.InternalServerError, 'Internal server error');
      })
      .finally(() => {
        this.#running -= 1;
        if (this.#draining && this.#running === 0) this.#sayGoodbye();
      });
  }

  #sayGoodbye(): void {
    this.#socket.close(GOING_AWAY, 'The server is shutting down');
  }

  #count(): boolean {
    const { granted } = this.#messages.spend('', 1, performance.now());
    if (!granted) this.refuse('Too many messages');
    return granted;
  }

  /** A client that is gone, or reads nothing, answers no ping. */
  #beat(): void {
    if (performance.now() - this.#answeredAt >= this.#options.stalledMs) this.cut();
    else if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
  }

  #recheck(): void {
    if (!this.#caller) return;
    this.stillAllowed(false).then(
      (isAllowed) => {
        if (!isAllowed) this.#socket.close(CloseCode.Forbidden, 'The API key is no longer valid');
      },
      () => {}, // The database does not answer: that says nothing about the key.
    );
  }
}
