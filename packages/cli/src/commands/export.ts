import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { CliFailure } from '../failure.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import { idOfMap } from '../session/find-maps.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

/** Adds `parcours export`. */
export function addExportCommand(program: Command, io: Io): void {
  const command = program
    .command('export')
    .description('Write a map with everything it refers to as a JSON bundle.')
    .argument('<map>', 'the id of the map, its key, or journeyKey/mapKey')
    .option('--out <file>', 'write to this file instead of printing');
  addConnectionOptions(command).action(
    async (map: string, { out, ...options }: ConnectionOptions & { out?: string }) => {
      const { parcours } = await connect(io, options);
      const bundle = await parcours.journeyMaps.export({ id: await idOfMap(parcours, map) });
      const text = JSON.stringify(bundle, null, 2);
      if (out === undefined) io.out(text);
      else await writeBundle(io, out, text);
    },
  );
}

async function writeBundle(io: Io, file: string, text: string): Promise<void> {
  try {
    await writeFile(path.resolve(io.cwd, file), `${text}\n`);
  } catch (error) {
    throw new CliFailure('UNWRITABLE_FILE', `${file} cannot be written: ${String(error)}.`);
  }
  io.err(`Written to ${file}.`);
}
