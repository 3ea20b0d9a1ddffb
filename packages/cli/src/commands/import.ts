import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { NO_MAPPING, proposeMapping, readMapping, readSource } from '@parcours/api/reading';
import type { Command } from 'commander';
import { EXIT, usageFailure } from '../failure.ts';
import { importFile, readFileBytes } from '../importing/import-file.ts';
import type { ImportOptions } from '../importing/import-map.ts';
import { exitCodeOf, type FileOutcome } from '../importing/outcome.ts';
import { writeReport } from '../importing/report-file.ts';
import { connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { barReporter, jsonReporter, lineReporter, type Reporter } from '../terminal/reporter.ts';
import { addConnectionOptions } from './connection-options.ts';
import { addImportOptions, checkImportFlags, type ImportFlags } from './import-options.ts';
import { importRows } from './import-rows.ts';
import { loadMapping } from './load-mapping.ts';
import { undoImport } from './undo-import.ts';

/** Adds `parcours import`. */
export function addImportCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description(
      'Import journey maps from CSV, XLSX, OpenJourney, JSON or YAML; or interactions, contacts, service cases and data points from CSV, XLSX or NDJSON, one a row.',
    )
    .argument('[file...]', 'the files');
  addConnectionOptions(addImportOptions(command)).action(
    async (files: string[], flags: ImportFlags) => {
      checkImportFlags(files, flags);
      const { as, undo } = flags;
      if (undo !== undefined) return exit(await undoImport(io, undo, flags));
      exit(await (as === 'map' ? importMaps(io, files, flags) : importRows(io, files, as, flags)));
    },
  );
}

async function importMaps(io: Io, files: string[], flags: ImportFlags): Promise<number> {
  if (flags.writeMapping !== undefined) return writeMapping(io, files, flags.writeMapping, flags);
  const { dryRun = false, atomic = false, mapping, report, ...rest } = flags;
  const options: ImportOptions = {
    ...rest,
    dryRun,
    atomic,
    mapping: mapping === undefined ? NO_MAPPING : await loadMapping(io.cwd, mapping, readMapping),
  };
  const session = await connect(io, flags);
  const reporter = chooseReporter(io, flags.json);
  const outcomes: FileOutcome[] = [];
  for (const [index, file] of files.entries()) {
    const { tell } = reporter;
    tell({ event: 'start', file, place: index + 1, of: files.length });
    for (const outcome of await importFile({ session, file, cwd: io.cwd, options, tell })) {
      reporter.done(outcome);
      outcomes.push(outcome);
    }
  }
  if (report !== undefined) {
    const problems = outcomes.flatMap((outcome) => outcome.problems);
    writeReport(io.cwd, report, problems);
  }
  const isMisused = outcomes.every((one) => one.status === 'failed' && one.isMisuse);
  return isMisused ? EXIT.usage : exitCodeOf(outcomes);
}

async function writeMapping(
  io: Io,
  files: readonly string[],
  target: string,
  { sheet, layout }: ImportFlags,
): Promise<number> {
  const [file, other] = files;
  if (file === undefined || other !== undefined) {
    throw usageFailure('BAD_OPTION', '--write-mapping takes one file: each has words of its own.');
  }
  const source = await readSource(await readFileBytes({ file, cwd: io.cwd }), sheet);
  await writeFile(path.resolve(io.cwd, target), proposeMapping(source, layout));
  io.err(`${target} is written. Edit it, then run: parcours import ${file} --mapping ${target}`);
  return EXIT.done;
}

function chooseReporter(io: Io, json: boolean | undefined): Reporter {
  if (json) return jsonReporter(io);
  return io.isTerminal ? barReporter(io) : lineReporter(io);
}
