import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LAYOUTS, type Layout, proposeMapping, readSource } from '@parcours/api/reading';
import { type Command, Option } from 'commander';
import { CliFailure, EXIT, usageFailure } from '../failure.ts';
import { readFileBytes } from '../importing/import-file.ts';
import type { Io } from '../terminal/io.ts';

interface MapFlags {
  sheet?: string;
  layout?: Layout;
}

/** Adds `parcours map`. */
export function addMapCommand(program: Command, io: Io): void {
  program
    .command('map')
    .description(
      'Write what is understood of a file of maps as a mapping file, to confirm or change. Nothing is sent.',
    )
    .argument('<file>', 'the file')
    .option('--out <file>', 'write to this file instead of printing')
    .option('--sheet <name>', 'the sheet of a workbook; the first when left out')
    .addOption(
      new Option('--layout <layout>', 'how a sheet tells of maps; found out by itself').choices(
        LAYOUTS,
      ),
    )
    .action(async (file: string, { out, ...flags }: MapFlags & { out?: string }) => {
      if (out === undefined) io.out((await propose(io, file, flags)).trimEnd());
      else await writeMapMapping(io, [file], out, flags);
    });
}

async function propose({ cwd }: Io, file: string, { sheet, layout }: MapFlags): Promise<string> {
  return proposeMapping(await readSource(await readFileBytes({ file, cwd }), sheet), layout);
}

/** Writes a first mapping of a file of maps to another one. */
export async function writeMapMapping(
  io: Io,
  files: readonly string[],
  target: string,
  flags: MapFlags,
): Promise<number> {
  const [file, other] = files;
  if (file === undefined || other !== undefined) {
    throw usageFailure('BAD_OPTION', '--write-mapping takes one file: each has words of its own.');
  }
  const text = await propose(io, file, flags);
  try {
    await writeFile(path.resolve(io.cwd, target), text);
  } catch (error) {
    throw new CliFailure('UNWRITABLE_FILE', `${target} cannot be written: ${String(error)}.`);
  }
  io.err(`${target} is written. Edit it, then run: parcours import ${file} --mapping ${target}`);
  return EXIT.done;
}
