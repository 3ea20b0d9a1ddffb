/** Everything a command may touch of the process it runs in. */
export interface Io {
  /** Data: what the command was called for. */
  out: (text: string) => void;
  /** Everything said on the way. */
  err: (text: string) => void;
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Whether a person looks at the messages and can be shown a moving line. */
  isTerminal: boolean;
}

/** The streams and environment of this process. */
export function processIo(): Io {
  const { env, stdout, stderr } = process;
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    env,
    cwd: process.cwd(),
    isTerminal: Boolean(stderr.isTTY) && !env.CI && env.TERM !== 'dumb',
  };
}
