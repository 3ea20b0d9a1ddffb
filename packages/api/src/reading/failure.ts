/** Why a file cannot be read, told as one sentence with a stable code. */
export class ReadingFailure extends Error {
  readonly code: string;
  /** The line of the file at fault, from 1. */
  readonly line: number | undefined;
  /** Whether the options or the mapping must say more, rather than the file be mended. */
  readonly asksForMore: boolean;

  constructor(
    code: string,
    message: string,
    { line, asksForMore = false }: { line?: number; asksForMore?: boolean } = {},
  ) {
    super(message);
    this.name = 'ReadingFailure';
    this.code = code;
    this.line = line;
    this.asksForMore = asksForMore;
  }
}
