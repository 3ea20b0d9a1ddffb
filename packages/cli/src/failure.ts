import { ReadingFailure } from '@parcours/api/reading';

/** What the process answers. */
export const EXIT = { done: 0, failed: 1, usage: 2, partly: 3 } as const;

/** A reason to stop, told as one sentence with a stable code. */
export class CliFailure extends Error {
  readonly code: string;
  /** The line of the file at fault, from 1. */
  readonly line: number | undefined;
  readonly exitCode: number;

  constructor(
    code: string,
    message: string,
    { line, exitCode = EXIT.failed }: { line?: number; exitCode?: number } = {},
  ) {
    super(message);
    this.name = 'CliFailure';
    this.code = code;
    this.line = line;
    this.exitCode = exitCode;
  }
}

/** A command that was called in a way it does not understand. */
export function usageFailure(code: string, message: string): CliFailure {
  return new CliFailure(code, message, { exitCode: EXIT.usage });
}

/** Tells whether an error says by itself what is wrong. */
export const isTold = (error: unknown): error is CliFailure | ReadingFailure =>
  error instanceof CliFailure || error instanceof ReadingFailure;

/** Tells whether the command or its mapping must say more, rather than the file be mended. */
export function isMisuse(error: unknown): boolean {
  if (error instanceof ReadingFailure) return error.asksForMore;
  return error instanceof CliFailure && error.exitCode === EXIT.usage;
}
