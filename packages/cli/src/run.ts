import { ApiError } from '@parcours/sdk';
import { Command, CommanderError } from 'commander';
import { addCrmCommand } from './commands/crm.ts';
import { addDiffCommand } from './commands/diff.ts';
import { addExportCommand } from './commands/export.ts';
import { addImportCommand } from './commands/import.ts';
import { addKeysCommand } from './commands/keys.ts';
import { addLintCommand } from './commands/lint.ts';
import { addLoginCommands } from './commands/login.ts';
import { addMapCommand } from './commands/map.ts';
import { CliFailure, EXIT, isMisuse } from './failure.ts';
import { serverOf } from './session/connect.ts';
import { describeError } from './terminal/describe-error.ts';
import type { Io } from './terminal/io.ts';
import { VERSION } from './version.ts';

/** Runs a command line and answers the exit code: 0 done, 1 failed, 2 misused, 3 done in part. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.done;
  const program = createProgram(io, (answer) => {
    code = answer;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    const url = error instanceof ApiError ? await serverOf(io, urlOf(argv)) : '';
    const words = describeError(error, url);
    if (argv.includes('--json')) io.out(JSON.stringify({ event: 'failed', ...words }));
    else io.err(`${words.message} [${words.code}]`);
    if (error instanceof CliFailure) return error.exitCode;
    return isMisuse(error) ? EXIT.usage : EXIT.failed;
  }
}

function createProgram(io: Io, exit: (code: number) => void): Command {
  const program = new Command('parcours')
    .description(
      'The command line of Parcours: journey maps in, out, checked and compared, CRMs connected, and API keys.',
    )
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
    });
  addImportCommand(program, io, exit);
  addMapCommand(program, io);
  addExportCommand(program, io);
  addLintCommand(program, io, exit);
  addDiffCommand(program, io);
  addCrmCommand(program, io, exit);
  addKeysCommand(program, io);
  addLoginCommands(program, io);
  return program;
}

function urlOf(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--url');
  return at < 0 ? undefined : argv[at + 1];
}
