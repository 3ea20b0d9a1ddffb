import type { Command } from 'commander';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';
import { importMaps } from './import-maps.ts';
import { addImportOptions, checkImportFlags, type ImportFlags } from './import-options.ts';
import { importRows } from './import-rows.ts';
import { undoImport } from './undo-import.ts';

/** Adds `parcours import`. */
export function addImportCommand(program: Command, io: Io, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description(
      'Import journey maps from CSV, XLSX, OpenJourney, JSON or YAML; or interactions, contacts, service cases and data points from CSV, XLSX or NDJSON, one a row.',
    )
    .argument('[file...]', 'the files; for maps also folders of files');
  addConnectionOptions(addImportOptions(command)).action(
    async (files: string[], flags: ImportFlags) => {
      checkImportFlags(files, flags);
      const { as, undo } = flags;
      if (undo !== undefined) return exit(await undoImport(io, undo, flags));
      exit(await (as === 'map' ? importMaps(io, files, flags) : importRows(io, files, as, flags)));
    },
  );
}
