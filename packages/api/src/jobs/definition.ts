import type { z } from 'zod';
import type { ServiceContext } from '../context.ts';
import type { WriteContext } from '../entity/index.ts';
import type { Scope } from '../kernel/actor.ts';
import { DomainError } from '../kernel/errors.ts';
import type { JobTransaction, Progress } from './checkpoint.ts';

/** One attempt at a job, as its handler sees it. */
export interface JobRun<Input, State> {
  readonly id: string;
  /** The job's workspace, with the rights of the key it was asked for with, also when that was revoked since. */
  readonly ctx: ServiceContext;
  readonly input: Input;
  /** Where an earlier attempt stopped; null at the beginning. */
  readonly state: State | null;
  /**
   * Aborts when the job was cancelled or taken by another process, when this one
   * shuts down, and when another workspace has waited for long enough.
   */
  readonly signal: AbortSignal;
  /**
   * Does the next piece of the work in one transaction, with the progress it
   * returns, then lets requests through. What it wrote and the progress commit
   * together or not at all. Keep a piece far below a second: on the embedded
   * database nobody else gets a word in meanwhile.
   *
   * Throws instead of starting when the signal has aborted.
   */
  chunk(work: (tx: WriteContext) => Promise<Progress<State>>): Promise<State>;
  /**
   * Stores the progress in a transaction of the handler's own: to be called as
   * its last statement, and before `pause`. Throws when the job is no longer in
   * this attempt's hands, so that nothing is written.
   */
  checkpoint(tx: JobTransaction, progress: Progress<State>): Promise<void>;
  /** Lets requests through; throws when the signal has aborted. */
  pause(): Promise<void>;
}

/** What an attempt is made of, before its kind has read input and state. */
export interface RawJobRun extends Omit<JobRun<unknown, unknown>, 'chunk'> {
  chunk<State>(work: (tx: WriteContext) => Promise<Progress<State>>): Promise<State>;
}

interface JobOptions<Input, State> {
  /** What the kind is called, in capitals: `MATCH_RULES_RERUN`. */
  kind: string;
  /** What it is asked to do. Ids and options: no personal data, as it is kept beyond the people it concerns. */
  input: z.ZodType<Input>;
  /** Where it stopped. */
  state: z.ZodType<State>;
  /** How often it may be started without getting any further. @default 5 */
  maxAttempts?: number;
  /** What a key must allow to cancel or repeat it. @default 'WRITE' */
  manageScope?: Scope;
  /**
   * Does the work, from `state` on, and returns its result as plain data.
   *
   * It may be started again after any of its chunks, also after the last one.
   * A `DomainError` ends the job as failed, and its sentence is shown to everyone
   * who may read jobs; other errors are taken for outages, and it is tried again.
   */
  run: (job: JobRun<Input, State>) => Promise<unknown>;
}

/** A kind of background work. */
export interface JobKind<Input> {
  readonly kind: string;
  readonly input: z.ZodType<Input>;
  readonly maxAttempts: number;
  readonly manageScope: Scope;
  readonly perform: (raw: RawJobRun) => Promise<unknown>;
}

type AnyJobKind = Omit<JobKind<unknown>, 'input'>;

const registry = new Map<string, AnyJobKind>();

/** Declares a kind of background work, so that the servers of this version do it. */
export function defineJob<Input, State>(options: JobOptions<Input, State>): JobKind<Input> {
  const { kind, input, state, maxAttempts = 5, manageScope = 'WRITE', run } = options;
  if (!/^[A-Z][A-Z0-9_]*$/.test(kind)) throw new Error(`“${kind}” cannot name a kind of job.`);
  if (registry.has(kind)) throw new Error(`There is a kind of job ${kind} already.`);
  const defined: JobKind<Input> = {
    kind,
    input,
    maxAttempts,
    manageScope,
    perform: (raw) =>
      run({
        ...raw,
        input: understand(input, raw.input),
        state: raw.state === null ? null : understand(state, raw.state),
      }),
  };
  registry.set(kind, defined);
  return defined;
}

/** The kind of this name, or null when this version does not know it. */
export function findJobKind(kind: string): AnyJobKind | null {
  return registry.get(kind) ?? null;
}

/** The names of all kinds this version knows. */
export function jobKinds(): string[] {
  return [...registry.keys()];
}

/** A job may have been stored by another version of the program. */
function understand<Value>(schema: z.ZodType<Value>, stored: unknown): Value {
  const read = schema.safeParse(stored);
  if (read.success) return read.data;
  throw new DomainError(
    'REJECTED',
    'The job was asked for by another version of the server, which this one cannot take over from. Ask for it anew.',
  );
}
