import type { FakeReply, FakeRequest, LoopbackServer } from './loopback-server.ts';

/** A contact as the account of a fake knows it. */
export interface FakePerson {
  name: string | null;
  email: string | null;
  /** A field that only this account has. */
  custom?: string | null;
}

/** What the suite needs a fake to do, whatever it is a fake of. */
export interface ConformanceFake {
  server: LoopbackServer;
  /** How a source is connected to it. */
  source: {
    connector: string;
    settings: Record<string, unknown>;
    secrets: readonly { name: string; value: string }[];
    writeBack: readonly Record<string, unknown>[];
  };
  /** Adds a contact; answers its id. */
  add(person: FakePerson, at?: Date): string;
  change(id: string, person: Partial<FakePerson>, at?: Date): void;
  remove(id: string): void;
  merge(fromId: string, intoId: string): void;
  /** Everybody there is now: id → name. */
  people(): Map<string, string | null>;
  /** What was written into a property of a contact. */
  written(id: string, property: string): string | null;
  /** How long after a change it can be read. */
  setIndexLag(milliseconds: number): void;
  /** Makes the token in use run out. */
  expireToken(): void;
  isRead(request: FakeRequest): boolean;
  isWrite(request: FakeRequest): boolean;
  replies: Readonly<Record<'rateLimited' | 'forbidden' | 'errorInside' | 'down', FakeReply>>;
  /** The same page in another order, with one record twice. */
  disturb(reply: FakeReply): FakeReply;
  /** An answer to a write that says it went well and names nothing. */
  nothingDone: FakeReply;
  /** A signed call that tells of a change of a contact. */
  webhook(
    id: string,
    options: {
      url: string;
      at: Date;
      secret?: string;
      isOwn?: boolean;
      isDeletion?: boolean;
      isErasure?: boolean;
      /** The record is a case, not a contact. */
      isTicket?: boolean;
    },
  ): { headers: Record<string, string>; body: string };
  /** The name of the secret that signs. */
  signingSecret: string;
  /** A value that the account refuses, by writing it into the property that is written. */
  refused: string;
}
