import type { Command } from 'commander';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import { sourceOf } from '../session/find-map-source.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

/** Adds `parcours diff`. */
export function addDiffCommand(program: Command, io: Io): void {
  const named = 'its id, its key or journeyKey/mapKey, with @3 behind it for its version 3';
  const command = program
    .command('diff')
    .description('Tell what differs between two maps, or versions of maps.')
    .argument('<from>', `the map before: ${named}`)
    .argument('<to>', 'the map after, named likewise')
    .option('--json', 'print the whole diff as JSON');
  addConnectionOptions(command).action(
    async (
      from: string,
      to: string,
      { json, ...options }: ConnectionOptions & { json?: boolean },
    ) => {
      const { parcours } = await connect(io, options);
      const sides = { from: await sourceOf(parcours, from), to: await sourceOf(parcours, to) };
      if (json) {
        const { text: _, ...diff } = await parcours.journeyMaps.diff(sides);
        io.out(JSON.stringify(diff, null, 2));
      } else {
        const { text } = await parcours.journeyMaps.diff(sides, { select: { text: true } });
        io.out(text.trimEnd());
      }
    },
  );
}
