import {
  type DecimalMark,
  isTimeZone,
  LAYOUTS,
  type Layout,
  MAP_STATES,
  readerOf,
} from '@parcours/api/reading';
import type { BundleSection, ImportCreatableKind, ImportMatchInput, MapState } from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { usageFailure } from '../failure.ts';
import { RECORD_KINDS, type RecordKind } from '../records/record-fields.ts';
import type { ConnectionOptions } from '../session/connect.ts';
import { readKinds, readMatches, readSections } from './read-ways.ts';

/** Everything `parcours import` can be told. */
export interface ImportFlags extends ConnectionOptions {
  as: 'map' | 'process' | RecordKind;
  mapping?: string;
  sheet?: string;
  dryRun?: boolean;
  json?: boolean;
  report?: string;
  layout?: Layout;
  process?: string;
  journey?: string;
  map?: string;
  state?: MapState;
  atomic?: boolean;
  atomicity?: 'all' | 'map' | 'row';
  yes?: boolean;
  undo?: string;
  force?: boolean;
  mode?: (typeof MODES)[number];
  replace?: BundleSection[];
  match?: ImportMatchInput[];
  createMissing?: ImportCreatableKind[];
  source?: string;
  metric?: string;
  timeZone?: string;
  dateFormat?: string;
  decimal?: DecimalMark;
  createChannels?: boolean;
  writeMapping?: string;
  resume?: boolean;
}

const FOR_MAPS = [
  'layout',
  'journey',
  'map',
  'state',
  'atomic',
  'atomicity',
  'yes',
  'undo',
  'force',
  'mode',
  'replace',
  'match',
  'createMissing',
] as const;
/** What processes have in common with neither maps nor rows is left out. */
const FOR_PROCESSES = new Set<keyof ImportFlags>([
  'as',
  'process',
  'dryRun',
  'json',
  'report',
  'yes',
  'url',
  'key',
]);
const FOR_RECORDS = [
  'source',
  'metric',
  'timeZone',
  'dateFormat',
  'decimal',
  'createChannels',
] as const;

/** Adds the options of `parcours import`. */
export function addImportOptions(command: Command): Command {
  const maps = 'Maps:';
  const rows = 'Interactions, contacts, cases and data points:';
  return command
    .addOption(
      new Option('--as <kind>', 'what the files hold')
        .choices(['map', 'process', ...RECORD_KINDS])
        .default('map'),
    )
    .option('--mapping <file>', 'a YAML file that says what is called how')
    .option('--write-mapping <file>', 'write a first mapping file to edit, and import nothing')
    .option('--sheet <name>', 'the sheet of a workbook; the first when left out')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--json', 'print events as JSON, one a line')
    .option(
      '--report <file>',
      'write every problem to this file: CSV, or for maps JSON by its name',
    )
    .option('--resume', 'go on where an import that was cut off stopped')
    .optionsGroup(maps)
    .addOption(
      new Option('--layout <layout>', 'how a sheet tells of maps; found out by itself').choices(
        LAYOUTS,
      ),
    )
    .option('--journey <key or name>', 'the journey; named after the file when left out')
    .option('--map <key or name>', 'the map; named after the file when left out')
    .addOption(new Option('--state <state>', 'what the map shows').choices(MAP_STATES))
    .addOption(
      new Option(
        '--atomicity <what>',
        'what is left out when a row is refused: the row alone, its map, or all of the file',
      ).choices(['all', 'map', 'row']),
    )
    .option('--atomic', 'the same as --atomicity all')
    .option('--yes', 'write without showing the plan and asking first; also for processes')
    .option('--process <key>', 'with --as process: its key; named after the file when left out')
    .addOption(
      new Option(
        '--mode <mode>',
        'what may be done to what exists and to what does not; upsert when left out',
      ).choices(MODES),
    )
    .addOption(
      new Option(
        '--replace <sections>',
        'remove from these parts of the map, such as steps,cards, what the file no longer holds',
      ).argParser(readSections),
    )
    .addOption(
      new Option(
        '--match <fields>',
        'find objects that their key does not find by these fields, such as steps.name',
      ).argParser(readMatches),
    )
    .addOption(
      new Option(
        '--create-missing <kinds>',
        'make tags, channels, personas … that the file names and the workspace does not have',
      ).argParser(readKinds),
    )
    .option('--undo <token>', 'take an import back, by the token it ended with; without files')
    .option('--force', 'undo although what others did since is lost')
    .optionsGroup(rows)
    .option('--source <name>', 'where the records come from; named after the file when left out')
    .option('--metric <key or name>', 'the metric that all data points are about')
    .option(
      '--time-zone <zone>',
      'where the clocks of the file stand; as the workspace when left out',
    )
    .option('--date-format <format>', 'how dates are written, such as "D.M.YY H:mm"')
    .addOption(new Option('--decimal <mark>', 'what stands before a fraction').choices(['.', ',']))
    .option('--create-channels', 'create the channels the workspace does not have yet')
    .optionsGroup('Server:');
}

/** What may be done to what exists, as the command line writes it. */
const MODES = ['upsert', 'create', 'update', 'update-only'] as const;

/** An option that is for something else. */
function strayFlag(flags: ImportFlags): string | undefined {
  const given = Object.keys(flags) as (keyof ImportFlags)[];
  const set = given.filter((name) => flags[name] !== undefined);
  if (flags.as === 'process') return set.find((name) => !FOR_PROCESSES.has(name));
  const others: readonly (keyof ImportFlags)[] = flags.as === 'map' ? FOR_RECORDS : FOR_MAPS;
  return set.find((name) => name === 'process' || others.includes(name));
}

/** Refuses options that say nothing about what is imported, or undone. */
export function checkImportFlags(files: readonly string[], flags: ImportFlags): void {
  const { undo, force } = flags;
  if (undo === undefined && files.length === 0) {
    throw usageFailure('BAD_OPTION', 'Name the files to import, or an import to undo with --undo.');
  }
  if (undo !== undefined && files.length > 0) {
    throw usageFailure('BAD_OPTION', '--undo takes an import back and reads no files.');
  }
  if (force && undo === undefined) throw usageFailure('BAD_OPTION', '--force goes with --undo.');
  if (flags.atomic && flags.atomicity !== undefined && flags.atomicity !== 'all') {
    throw usageFailure('BAD_OPTION', '--atomic means --atomicity all. Give one of them.');
  }
  if (flags.replace !== undefined && flags.mode !== undefined) {
    throw usageFailure('BAD_OPTION', '--replace is a mode of its own. Leave out --mode.');
  }
  const stray = strayFlag(flags);
  if (stray !== undefined) {
    const option = stray.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const reason =
      stray === 'atomic' ? ' A file of rows is written batch by batch; try it with --dry-run.' : '';
    throw usageFailure('BAD_OPTION', `--${option} does not go with --as ${flags.as}.${reason}`);
  }
  const { dateFormat, timeZone } = flags;
  if (dateFormat !== undefined && !readerOf(dateFormat)) {
    throw usageFailure(
      'BAD_OPTION',
      `“${dateFormat}” is not a date format. Write one such as "D.M.YY H:mm", "M/D/YYYY h:mm A", "YYYY-MM-DD", excel, unix or unix-ms.`,
    );
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw usageFailure(
      'BAD_OPTION',
      `“${timeZone}” is not a time zone. Give one such as Europe/Paris.`,
    );
  }
  if (flags.resume && flags.dryRun) {
    throw usageFailure('BAD_OPTION', '--resume does not go with --dry-run: nothing was stopped.');
  }
}
