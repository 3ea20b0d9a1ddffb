import type { Command } from 'commander';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';
import { importMaps } from './import-maps.ts';
import { addImportOptions, checkImportFlags, type ImportFlags } from './import-options.ts';
import { importProcesses } from './import-processes.ts';
import { importRows } from './import-rows.ts';
import { undoImport } from './undo-import.ts';

/** Adds `parcours import`. */
export function addImportCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description(
      'Import journey maps from CSV, XLSX, OpenJourney, JSON or YAML; processes from BPMN, Mermaid, CSV, XLSX or JSON; or interactions, contacts, service cases and data points from CSV, XLSX or NDJSON, one a row.',
    )
    .argument('[file...]', 'the files; for maps and processes also folders of files');
  addConnectionOptions(addImportOptions(command)).action(
    async (files: string[], flags: ImportFlags) => {
      checkImportFlags(files, flags);
      const { as, undo } = flags;
      if (undo !== undefined) return exit(await undoImport(io, undo, flags));
      if (as === 'process') return exit(await importProcesses(io, files, flags));
      exit(await (as === 'map' ? importMaps(io, files, flags) : importRows(io, files, as, flags)));
    },
  );
}
