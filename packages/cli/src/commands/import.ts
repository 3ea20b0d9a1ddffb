import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MapState } from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { CliFailure, EXIT } from '../failure.ts';
import { type ImportOptions, importFile } from '../importing/import-file.ts';
import { exitCodeOf, type FileOutcome } from '../importing/outcome.ts';
import { reportCsv } from '../importing/report-csv.ts';
import { LAYOUTS, type Layout } from '../layouts/detect-layout.ts';
import { MAP_STATES, type Mapping, NO_MAPPING } from '../mapping/mapping.ts';
import { readMapping } from '../mapping/read-mapping.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { barReporter, jsonReporter, lineReporter, type Reporter } from '../terminal/reporter.ts';
import { addConnectionOptions } from './connection-options.ts';

interface ImportFlags extends ConnectionOptions {
  layout?: Layout;
  mapping?: string;
  sheet?: string;
  journey?: string;
  map?: string;
  state?: MapState;
  dryRun?: boolean;
  atomic?: boolean;
  json?: boolean;
  report?: string;
}

/** Adds `parcours import`. */
export function addImportCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description('Import journey maps from CSV, XLSX or JSON bundles, a map per file.')
    .argument('<file...>', 'the files')
    .addOption(new Option('--as <kind>', 'what the files hold').choices(['map']).default('map'))
    .addOption(
      new Option('--layout <layout>', 'how a matrix stands; found out by itself').choices(LAYOUTS),
    )
    .option('--mapping <file>', 'a YAML file that says what is called how')
    .option('--sheet <name>', 'the sheet of a workbook; the first when left out')
    .option('--journey <key or name>', 'the journey; named after the file when left out')
    .option('--map <key or name>', 'the map; named after the file when left out')
    .addOption(new Option('--state <state>', 'what the map shows').choices(MAP_STATES))
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--atomic', 'write nothing of a file when any of its rows is refused')
    .option('--json', 'print events as JSON, one a line')
    .option('--report <file>', 'write every problem to this CSV file');
  addConnectionOptions(command).action(async (files: string[], flags: ImportFlags) => {
    exit(await runImport(io, files, flags));
  });
}

async function runImport(io: Io, files: string[], flags: ImportFlags): Promise<number> {
  const { dryRun = false, atomic = false, mapping, report, ...rest } = flags;
  const options: ImportOptions = {
    ...rest,
    dryRun,
    atomic,
    mapping: mapping === undefined ? NO_MAPPING : await loadMapping(io, mapping),
  };
  const session = await connect(io, flags);
  const reporter = chooseReporter(io, flags.json);
  const outcomes: FileOutcome[] = [];
  for (const [index, file] of files.entries()) {
    const { tell } = reporter;
    tell({ event: 'start', file, place: index + 1, of: files.length });
    const outcome = await importFile({ session, file, cwd: io.cwd, options, tell });
    reporter.done(outcome);
    outcomes.push(outcome);
  }
  if (report !== undefined) await writeReport(io, report, outcomes);
  return exitCodeOf(outcomes);
}

function chooseReporter(io: Io, json: boolean | undefined): Reporter {
  if (json) return jsonReporter(io);
  return io.isTerminal ? barReporter(io) : lineReporter(io);
}

async function loadMapping(io: Io, file: string): Promise<Mapping> {
  let text: string;
  try {
    text = await readFile(path.resolve(io.cwd, file), 'utf8');
  } catch {
    throw new CliFailure('UNREADABLE_FILE', `The mapping ${file} cannot be read.`, {
      exitCode: EXIT.usage,
    });
  }
  try {
    return readMapping(text);
  } catch (error) {
    if (!(error instanceof CliFailure)) throw error;
    const { code, message, line } = error;
    throw new CliFailure(code, `${file}${line ? `:${line}` : ''} ${message}`, {
      exitCode: EXIT.usage,
    });
  }
}

async function writeReport(io: Io, file: string, outcomes: readonly FileOutcome[]): Promise<void> {
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  try {
    await writeFile(path.resolve(io.cwd, file), reportCsv(problems));
  } catch (error) {
    throw new CliFailure(
      'UNWRITABLE_FILE',
      `The report ${file} cannot be written: ${String(error)}.`,
    );
  }
}
