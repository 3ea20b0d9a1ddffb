import type { Command } from 'commander';
import { EXIT } from '../failure.ts';
import { importFile } from '../importing/import-file.ts';
import type { ImportOptions } from '../importing/import-map.ts';
import { exitCodeOf, type FileOutcome } from '../importing/outcome.ts';
import { writeReport } from '../importing/report-file.ts';
import { NO_MAPPING } from '../mapping/mapping.ts';
import { readMapping } from '../mapping/read-mapping.ts';
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

function chooseReporter(io: Io, json: boolean | undefined): Reporter {
  if (json) return jsonReporter(io);
  return io.isTerminal ? barReporter(io) : lineReporter(io);
}
