import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type {
  CsvLayout,
  CsvOptionsInput,
  CsvSeparator,
  ExportFormat,
  ExportLoss,
} from '@parcours/sdk';
import { type Command, Option } from 'commander';
import { CliFailure, usageFailure } from '../failure.ts';
import { type ConnectionOptions, connect } from '../session/connect.ts';
import { idOfMap } from '../session/find-maps.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

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

interface ExportFlags extends ConnectionOptions {
  format: string;
  layout?: string;
  separator?: string;
  decimalComma?: boolean;
  bom?: boolean;
  out?: string;
}

/** Adds `parcours export`. */
export function addExportCommand(program: Command, io: Io): void {
  const command = program
    .command('export')
    .description('Write a map as a file, and tell what of it the format has no place for.')
    .argument('<map>', 'the id of the map, its key, or journeyKey/mapKey')
    .addOption(
      new Option('--format <format>', 'the form of the file')
        .choices(Object.keys(FORMATS))
        .default('bundle'),
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
    exportMap(io, map, flags),
  );
}

async function exportMap(io: Io, map: string, flags: ExportFlags): Promise<void> {
  const { format, isText } = FORMATS[flags.format] ?? { format: 'BUNDLE', isText: true };
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

function lossLine({
  code,
  path: where,
  message,
  count,
}: Pick<ExportLoss, 'code' | 'path' | 'message' | 'count'>): string {
  const what = code === 'LEFT_OUT' ? 'left out' : 'changed';
  return `  ${what}: ${where} (${count === 1 ? 'once' : `${count} times`}). ${message}`;
}

async function writeOut(io: Io, file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(path.resolve(io.cwd, file), content);
  } catch (error) {
    throw new CliFailure('UNWRITABLE_FILE', `${file} cannot be written: ${String(error)}.`);
  }
  io.err(`Written to ${file}.`);
}
