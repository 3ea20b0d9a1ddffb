import type { ParcoursClient } from '@parcours/sdk';
import type { Command } from 'commander';
import { idOfSource, isForbidden } from '../connecting/find-source.ts';
import { usageFailure } from '../failure.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

const BARE = {
  id: true,
  objectType: true,
  externalId: true,
  attempts: true,
  errorCode: true,
  errorField: true,
} as const;

interface Dead {
  id: string;
  objectType: string;
  externalId: string | null;
  attempts: number;
  errorCode: string | null;
  errorField: string | null;
  errorMessage?: string | null;
}

/** Adds `parcours crm dead` and `parcours crm replay`. */
export function addDeadCommands(crm: Command, io: Io): void {
  addDead(crm, io);
  addReplay(crm, io);
}

function addDead(crm: Command, io: Io): void {
  const command = crm
    .command('dead')
    .description('List what a source refused to be told: which record, which field, and why.')
    .argument('<source>', 'its id, key or name')
    .option('--json', 'print each item as JSON, one a line');
  addConnectionOptions(command).action(
    async (source: string, { json, ...options }: ConnectionOptions & { json?: boolean }) => {
      const { parcours } = await connect(io, options);
      const items = await listDead(parcours, await idOfSource(parcours, source));
      for (const item of items) {
        if (json) io.out(JSON.stringify(item));
        else {
          const { id, objectType, externalId, errorCode, errorField, errorMessage } = item;
          const field = errorField === null ? '' : ` ${errorField}:`;
          const why = errorMessage ?? 'Why needs a key with the scope PII_READ.';
          io.out(`${id}  ${objectType} ${externalId ?? 'new'}:${field} ${why} [${errorCode}]`);
        }
      }
      if (items.length === 0) io.err('Nothing was given up.');
    },
  );
}

function addReplay(crm: Command, io: Io): void {
  const command = crm
    .command('replay')
    .description('Send items again that were given up.')
    .argument('<source>', 'its id, key or name')
    .argument('[item...]', 'the ids of items, as crm dead shows them')
    .option('--all', 'every item that was given up');
  addConnectionOptions(command).action(
    async (
      source: string,
      given: string[],
      { all, ...options }: ConnectionOptions & { all?: boolean },
    ) => {
      if (Boolean(all) === given.length > 0) {
        throw usageFailure('BAD_OPTION', 'Name the items to send again, or give --all.');
      }
      const { parcours } = await connect(io, options);
      const ids = all
        ? (await listDead(parcours, await idOfSource(parcours, source))).map(({ id }) => id)
        : given;
      for (const id of ids) {
        await parcours.crmOutboxItems.replay({ id }, { select: { id: true } });
      }
      io.err(`${ids.length} sent again.`);
    },
  );
}

/** What was given up, with the reasons where the key may see them. */
async function listDead(parcours: ParcoursClient, sourceId: string): Promise<Dead[]> {
  const where = { sourceId: { eq: sourceId }, status: { eq: 'DEAD' as const } };
  const items: Dead[] = [];
  try {
    const select = { ...BARE, errorMessage: true } as const;
    for await (const item of parcours.crmOutboxItems.list({ where, first: 100, select })) {
      items.push(item);
    }
    return items;
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  for await (const item of parcours.crmOutboxItems.list({ where, first: 100, select: BARE })) {
    items.push(item);
  }
  return items;
}
