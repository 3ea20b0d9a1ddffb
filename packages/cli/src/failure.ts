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
