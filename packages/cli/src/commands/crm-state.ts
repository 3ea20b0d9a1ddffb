import type { Command } from 'commander';
import { idOfSource } from '../connecting/find-source.ts';
import { table } from '../importing/summary.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

const STATE = {
  id: true,
  key: true,
  name: true,
  connector: true,
  status: true,
  streams: {
    name: true,
    takenIn: true,
    lagSeconds: true,
    failures: true,
    errorCode: true,
    errorMessage: true,
  },
} as const;

/** Adds `parcours crm state`. */
export function addStateCommand(crm: Command, io: Io): void {
  const command = crm
    .command('state')
    .description('Say of each source how far it is read, how far behind it is, and what failed.')
    .argument('[source]', 'its id, key or name; all when left out')
    .option('--json', 'print each source as JSON, one a line');
  addConnectionOptions(command).action(
    async (
      source: string | undefined,
      { json, ...options }: ConnectionOptions & { json?: boolean },
    ) => {
      const { parcours } = await connect(io, options);
      const id = source === undefined ? null : await idOfSource(parcours, source);
      for await (const one of parcours.crmSources.list({ first: 100, select: STATE })) {
        if (id !== null && one.id !== id) continue;
        if (json) {
          io.out(JSON.stringify(one));
          continue;
        }
        io.out(`${one.name} (${one.connector}) ${one.status}  ${one.id}`);
        const rows = one.streams.map(({ name, takenIn, lagSeconds, errorCode }) => [
          name,
          String(takenIn),
          lagSeconds === null ? 'never' : `${lagSeconds} s`,
          errorCode ?? '',
        ]);
        if (rows.length > 0) {
          for (const line of table([['', 'taken in', 'behind', ''], ...rows])) io.out(line);
        }
        for (const { name, errorMessage, failures } of one.streams) {
          if (errorMessage) io.err(`  ${name}: ${errorMessage} (${failures} times)`);
        }
      }
    },
  );
}
