import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ParcoursClient } from '@parcours/sdk';
import type { Command } from 'commander';
import { idOfSource, waitForJob } from '../connecting/find-source.ts';
import { EXIT, usageFailure } from '../failure.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';
import { addDeadCommands } from './crm-dead.ts';
import { addStateCommand } from './crm-state.ts';

interface ConnectFlags extends ConnectionOptions {
  name: string;
  sourceKey?: string;
  system?: string;
  settings?: string;
  mapping?: string;
  writeBack?: string;
  secret: string[];
  poll?: string;
}

/** Adds `parcours crm`. */
export function addCrmCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const crm = program
    .command('crm')
    .description(
      'Connect a CRM or anything that sends webhooks, read it, and see what went wrong.',
    );
  addConnect(crm, io);
  addStateCommand(crm, io);
  addTask(crm, io, exit, 'test', 'Find out whether a source can be used. Ends with 1 if not.');
  addTask(
    crm,
    io,
    exit,
    'run',
    'Read what has changed at a source. Ends with 1 if a part cannot be read.',
  );
  addTask(crm, io, exit, 'reconcile', 'Read a source and compare everything it has.');
  addTask(crm, io, exit, 'remap', 'Apply the mapping to everything a source has sent.');
  addPausing(crm, io, 'pause');
  addPausing(crm, io, 'resume');
  addSecret(crm, io);
  addDeadCommands(crm, io);
}

function addConnect(crm: Command, io: Io): void {
  const command = crm
    .command('connect')
    .description('Connect a source, and print its id.')
    .argument('<connector>', 'the kind of source, such as hubspot or webhook')
    .requiredOption('--name <name>', 'what people call it')
    .option('--source-key <key>', 'a name for machines')
    .option('--system <name>', 'what its records go by here (default: the connector)')
    .option('--settings <file>', 'settings, as a JSON file')
    .option(
      '--mapping <file>',
      'rules from record to contact, case and interaction, as a JSON file',
    )
    .option('--write-back <file>', 'what it is told, as a JSON file')
    .option(
      '--secret <name=VARIABLE...>',
      'a secret, and the environment variable that holds it',
      [],
    )
    .option('--poll <seconds>', 'how many seconds lie between two runs');
  addConnectionOptions(command).action(async (connector: string, flags: ConnectFlags) => {
    const input = {
      connector,
      name: flags.name,
      secrets: flags.secret.map((given) => readSecret(io, given)),
      ...(flags.sourceKey === undefined ? {} : { key: flags.sourceKey }),
      ...(flags.system === undefined ? {} : { system: flags.system }),
      ...(flags.poll === undefined ? {} : { pollSeconds: Number(flags.poll) }),
      settings: await readJson(io, flags.settings),
      mapping: await readJson(io, flags.mapping),
      writeBack: await readJson(io, flags.writeBack),
    };
    const { parcours, url } = await connect(io, flags);
    const select = { id: true, webhookPath: true } as const;
    const { id, webhookPath } = await parcours.crmSources.create(input, { select });
    io.out(id);
    io.err(`Its webhooks are taken at ${new URL(webhookPath, url)}.`);
  });
}

function addSecret(crm: Command, io: Io): void {
  const command = crm
    .command('secret')
    .description('Set a secret of a source; the one it replaces is accepted for a day.')
    .argument('<source>', 'its id, key or name')
    .argument('<name=VARIABLE>', 'the secret, and the environment variable that holds it');
  addConnectionOptions(command).action(
    async (source: string, given: string, options: ConnectionOptions) => {
      const secret = readSecret(io, given);
      const { parcours } = await connect(io, options);
      const id = await idOfSource(parcours, source);
      await parcours.crmSources.secretSet({ id, secret }, { select: { id: true } });
      io.err(`${secret.name} is set.`);
    },
  );
}

/** A secret on a command line would stay in its history. */
function readSecret({ env }: Io, given: string): { name: string; value: string } {
  const [, name, variable] = /^([^=]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(given) ?? [];
  if (!name || !variable) {
    throw usageFailure(
      'BAD_OPTION',
      `“${given}” must be the name of a secret, “=” and the environment variable that holds it.`,
    );
  }
  const value = env[variable];
  if (value) return { name, value };
  throw usageFailure('BAD_OPTION', `The environment variable ${variable} is not set.`);
}

async function readJson({ cwd }: Io, file: string | undefined): Promise<unknown> {
  if (file === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path.resolve(cwd, file), 'utf8'));
  } catch {
    throw usageFailure('UNREADABLE_FILE', `${file} cannot be read as JSON.`);
  }
}

type Task = 'test' | 'run' | 'reconcile' | 'remap';

const select = { id: true } as const;

function start({ crmSources }: ParcoursClient, task: Task, id: string): Promise<{ id: string }> {
  switch (task) {
    case 'test':
      return crmSources.check({ id }, { select });
    case 'run':
      return crmSources.run({ id }, { select });
    case 'reconcile':
      return crmSources.reconcile({ id }, { select });
    case 'remap':
      return crmSources.remap({ id }, { select });
  }
}

interface TaskResult {
  changed?: number;
  done?: number;
  failed?: string[];
  isUsable?: boolean;
}

function addTask(
  crm: Command,
  io: Io,
  exit: (code: number) => void,
  task: Task,
  description: string,
): void {
  const command = crm
    .command(task)
    .description(description)
    .argument('<source>', 'its id, key or name');
  addConnectionOptions(command).action(async (source: string, options: ConnectionOptions) => {
    const { parcours } = await connect(io, options);
    const id = await idOfSource(parcours, source);
    const job = await start(parcours, task, id);
    const result = (await waitForJob(parcours, job.id)) as TaskResult;
    if (task === 'test') {
      const state = await parcours.crmSources.get(id, {
        select: { checkErrorCode: true, checkErrorMessage: true },
      });
      if (result.isUsable) io.out('It can be used.');
      else io.err(`${state.checkErrorMessage} [${state.checkErrorCode}]`);
      return exit(result.isUsable ? EXIT.done : EXIT.failed);
    }
    const failed = result.failed ?? [];
    io.out(`${result.changed ?? result.done ?? 0} records.`);
    if (failed.length > 0) {
      io.err(`Not read to the end: ${failed.join(', ')}. See parcours crm state.`);
    }
    exit(failed.length > 0 ? EXIT.failed : EXIT.done);
  });
}

function addPausing(crm: Command, io: Io, verb: 'pause' | 'resume'): void {
  const command = crm
    .command(verb)
    .description(verb === 'pause' ? 'Leave a source alone.' : 'Take a paused source up again.')
    .argument('<source>', 'its id, key or name');
  addConnectionOptions(command).action(async (source: string, options: ConnectionOptions) => {
    const { parcours } = await connect(io, options);
    const id = await idOfSource(parcours, source);
    const { name, status } = await parcours.crmSources[verb](
      { id },
      { select: { name: true, status: true } },
    );
    io.err(`${name} is ${status}.`);
  });
}
