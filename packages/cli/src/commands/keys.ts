import type { ParcoursClient, Scope } from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { CliFailure, usageFailure } from '../failure.ts';
import { generateApiKey } from '../keys/api-key.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

const SCOPES: readonly Scope[] = ['READ', 'WRITE', 'ADMIN', 'SCHEMA_READ', 'PII_READ'];

interface JsonFlag {
  json?: boolean;
}

interface CreateFlags extends ConnectionOptions, JsonFlag {
  name: string;
  scope: Scope[];
  member?: string;
  expires?: string;
}

/** Adds `parcours keys`. */
export function addKeysCommand(program: Command, io: Io): void {
  const keys = program.command('keys').description('List, create, revoke and generate API keys.');
  addList(keys, io);
  addCreate(keys, io);
  addRevoke(keys, io);
  keys
    .command('generate')
    .description('Make a key for PARCOURS_BOOTSTRAP_KEY, before there is a server.')
    .action(() => io.out(generateApiKey()));
}

function addList(keys: Command, io: Io): void {
  const command = keys.command('list').description('List the keys of the workspace.');
  command.option('--json', 'print each key as JSON, one a line');
  addConnectionOptions(command).action(
    async ({ json, ...options }: ConnectionOptions & JsonFlag) => {
      const { parcours } = await connect(io, options);
      const select = {
        id: true,
        name: true,
        prefix: true,
        scopes: true,
        expiresAt: true,
        lastUsedAt: true,
        revokedAt: true,
        member: { name: true },
      } as const;
      for await (const key of parcours.apiKeys.list({ first: 100, select })) {
        const state = key.revokedAt
          ? 'revoked'
          : key.expiresAt
            ? `until ${key.expiresAt}`
            : 'in use';
        const words = [
          key.id,
          `${key.prefix}…`,
          key.name,
          key.member.name,
          key.scopes.join(','),
          state,
        ];
        io.out(json ? JSON.stringify(key) : words.join('  '));
      }
    },
  );
}

function addCreate(keys: Command, io: Io): void {
  const command = keys
    .command('create')
    .description('Create a key. It is printed this once.')
    .requiredOption('--name <name>', 'what the key is for')
    .addOption(new Option('--scope <scope...>', 'what it allows').choices(SCOPES).default(['READ']))
    .option('--member <id or name>', 'whom it belongs to; needed when there is more than one')
    .option('--expires <date>', 'when it stops working, such as 2027-01-31')
    .option('--json', 'print the key with its id as JSON');
  addConnectionOptions(command).action(async (flags: CreateFlags) => {
    const expiresAt = flags.expires === undefined ? null : readTime(flags.expires);
    const { parcours } = await connect(io, flags);
    const memberId = await findMember(parcours, flags.member);
    const { secret, apiKey } = await parcours.apiKeys.create(
      { name: flags.name, scopes: flags.scope, memberId, expiresAt },
      { select: { secret: true, apiKey: { id: true, name: true } } },
    );
    if (flags.json) return io.out(JSON.stringify({ id: apiKey.id, name: apiKey.name, secret }));
    io.out(String(secret));
    io.err(`Keep it: only its hash is stored. Its id is ${apiKey.id}.`);
  });
}

function addRevoke(keys: Command, io: Io): void {
  const command = keys
    .command('revoke')
    .description('Stop a key for good. Safe to repeat.')
    .argument('<id>', 'the id of the key, as keys list shows it');
  addConnectionOptions(command).action(async (id: string, options: ConnectionOptions) => {
    const { parcours } = await connect(io, options);
    const { name } = await parcours.apiKeys.revoke({ id }, { select: { name: true } });
    io.err(`The key “${name}” is revoked.`);
  });
}

function readTime(text: string): string {
  const time = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(time.getTime())) return time.toISOString();
  throw usageFailure('BAD_DATE', `“${text}” is not a date. Write it like 2027-01-31.`);
}

async function findMember(parcours: ParcoursClient, wanted: string | undefined): Promise<string> {
  const members: { id: string; name: string }[] = [];
  const select = { id: true, name: true } as const;
  for await (const member of parcours.members.list({ first: 100, select })) members.push(member);
  const fitting =
    wanted === undefined
      ? members
      : members.filter(({ id, name }) => id === wanted || name === wanted);
  const [member, other] = fitting;
  if (member && !other) return member.id;
  const names = members.map(({ name, id }) => `${name} (${id})`).join(', ');
  if (wanted === undefined) {
    throw new CliFailure('MEMBER_NEEDED', `Say whose key it is with --member: ${names}.`);
  }
  const reason = member ? 'More than one member is' : 'No member is';
  throw new CliFailure('NOT_FOUND', `${reason} called “${wanted}”. There is ${names}.`);
}
