/** What a person answers to whether something shall be done. */
export type Answer = 'yes' | 'all' | 'no';

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
  /** Asks a person; absent where nobody could answer. */
  ask?: (question: string) => Promise<Answer>;
}

/** The streams and environment of this process. */
export function processIo(): Io {
  const { env, stdin, stdout, stderr } = process;
  const isTerminal = Boolean(stderr.isTTY) && !env.CI && env.TERM !== 'dumb';
  return {
    out: (text) => stdout.write(`${text}\n`),
    err: (text) => stderr.write(`${text}\n`),
    env,
    cwd: process.cwd(),
    isTerminal,
    ...(isTerminal && stdin.isTTY ? { ask } : {}),
  };
}

async function ask(question: string): Promise<Answer> {
  const { isCancel, select } = await import('@clack/prompts');
  const answer = await select<Answer>({
    message: question,
    output: process.stderr,
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
      { value: 'all', label: 'Yes, and do not ask for the other files' },
    ],
  });
  return isCancel(answer) ? 'no' : answer;
}
