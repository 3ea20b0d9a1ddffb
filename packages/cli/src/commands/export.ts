import type { CsvLayout, CsvOptionsInput, CsvSeparator, ExportFormat } from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { usageFailure } from '../failure.ts';
import { connect } from '../session/connect.ts';
import { idOfMap } from '../session/find-maps.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';
import { type ExportFlags, lossLine, writeOut } from './export-output.ts';
import { exportProcess, PROCESS_FORMATS } from './export-process.ts';

/** What a format is called on the command line, and whether a terminal can show it. */
const FORMATS: Readonly<Record<string, { format: ExportFormat; isText: boolean }>> = {
  bundle: { format: 'BUNDLE', isText: true },
  csv: { format: 'CSV', isText: true },
  xlsx: { format: 'XLSX', isText: false },
  ojf: { format: 'OPEN_JOURNEY', isText: true },
  mermaid: { format: 'MERMAID', isText: true },
  lucid: { format: 'LUCID', isText: false },
};

const LAYOUTS: Readonly<Record<string, CsvLayout>> = {
  long: 'LONG',
  wide: 'WIDE',
  transposed: 'TRANSPOSED',
  detail: 'DETAIL',
};

const SEPARATORS: Readonly<Record<string, CsvSeparator>> = {
  comma: 'COMMA',
  semicolon: 'SEMICOLON',
  tab: 'TAB',
};

/** Adds `parcours export`. */
export function addExportCommand(program: Command, io: Io): void {
  const command = program
    .command('export')
    .description(
      'Write a map or a process as a file, and tell what of it the format has no place for.',
    )
    .argument(
      '<map>',
      'the id of the map, its key, or journeyKey/mapKey; of a process its id or key',
    )
    .addOption(
      new Option('--as <kind>', 'what is written').choices(['map', 'process']).default('map'),
    )
    .addOption(
      new Option(
        '--format <format>',
        'the form of the file; bundle for maps and bpmn for processes when left out',
      ).choices([...new Set([...Object.keys(FORMATS), ...Object.keys(PROCESS_FORMATS)])]),
    )
    .addOption(
      new Option('--layout <layout>', 'how a CSV table tells of the map (long)').choices(
        Object.keys(LAYOUTS),
      ),
    )
    .addOption(
      new Option('--separator <separator>', 'what separates the fields of a CSV (comma)').choices(
        Object.keys(SEPARATORS),
      ),
    )
    .option('--decimal-comma', 'write numbers in a CSV with a comma: 2,5')
    .option('--bom', 'start a CSV with a byte order mark, for Excel')
    .option('--out <file>', 'write to this file instead of printing');
  addConnectionOptions(command).action((map: string, flags: ExportFlags) =>
    flags.as === 'process' ? exportDrawing(io, map, flags) : exportMap(io, map, flags),
  );
}

function exportDrawing(io: Io, process: string, flags: ExportFlags): Promise<void> {
  const format = PROCESS_FORMATS[flags.format ?? 'bpmn'];
  if (!format) throw usageFailure('BAD_OPTION', `--format ${flags.format} is for maps.`);
  if (csvOptions(flags)) {
    throw usageFailure('BAD_OPTION', 'Options for CSV do not go with --as process.');
  }
  return exportProcess(io, process, format, flags);
}

async function exportMap(io: Io, map: string, flags: ExportFlags): Promise<void> {
  const chosen = FORMATS[flags.format ?? 'bundle'];
  if (!chosen) {
    throw usageFailure('BAD_OPTION', `--format ${flags.format} needs --as process.`);
  }
  const { format, isText } = chosen;
  const csv = csvOptions(flags);
  if (csv && format !== 'CSV') {
    throw usageFailure(
      'BAD_OPTION',
      '--layout, --separator, --decimal-comma and --bom are for --format csv.',
    );
  }
  if (!isText && flags.out === undefined) {
    throw usageFailure('BAD_OPTION', `--format ${flags.format} needs --out <file>.`);
  }
  const { parcours } = await connect(io, flags);
  const id = await idOfMap(parcours, map);
  const file = await parcours.journeyMaps.exportFile(
    { id, format, ...(csv ? { csv } : {}) },
    {
      select: {
        content: true,
        encoding: true,
        losses: { code: true, path: true, message: true, count: true },
      },
    },
  );
  if (flags.out === undefined) io.out(file.content.replace(/\r?\n$/, ''));
  else {
    const content = Buffer.from(file.content, file.encoding === 'BASE64' ? 'base64' : 'utf8');
    await writeOut(io, flags.out, content);
  }
  for (const loss of file.losses) io.err(lossLine(loss));
}

function csvOptions(flags: ExportFlags): CsvOptionsInput | null {
  const layout = LAYOUTS[flags.layout ?? ''];
  const separator = SEPARATORS[flags.separator ?? ''];
  const options: CsvOptionsInput = {
    ...(layout ? { layout } : {}),
    ...(separator ? { separator } : {}),
    ...(flags.decimalComma ? { decimalMark: 'COMMA' } : {}),
    ...(flags.bom ? { byteOrderMark: true } : {}),
  };
  return Object.keys(options).length > 0 ? options : null;
}
