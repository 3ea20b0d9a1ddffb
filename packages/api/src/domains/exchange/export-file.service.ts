import type { ServiceContext } from '../../context.ts';
import { type BundleObject, objectsOf } from '../../kernel/bundle-shape.ts';
import {
  type CsvDialect,
  type CsvLayout,
  type ExportFile,
  type ExportLoss,
  writeCsv,
  writeLucid,
  writeMermaid,
  writeOpenJourney,
  writeWorkbookAside,
} from '../../writing/index.ts';
import { exportBundle } from './export-map.service.ts';

export type ExportFormat = 'BUNDLE' | 'CSV' | 'XLSX' | 'OPEN_JOURNEY' | 'MERMAID' | 'LUCID';

/** How a table is written. */
export interface CsvOptions extends CsvDialect {
  layout: CsvLayout;
}

/** A map as a file, with what the format has no place for. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array;
  losses: readonly ExportLoss[];
}

type Bundle = Readonly<Record<string, unknown>>;

interface Format {
  extension: string;
  mediaType: string;
  write: (bundle: Bundle, csv: CsvOptions) => ExportFile | Promise<ExportFile>;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  BUNDLE: {
    extension: 'json',
    mediaType: 'application/json',
    write: (bundle) => ({ content: `${JSON.stringify(bundle, null, 2)}\n`, losses: [] }),
  },
  CSV: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: (bundle, { layout, ...dialect }) => writeCsv(bundle, layout, dialect),
  },
  XLSX: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeWorkbookAside,
  },
  OPEN_JOURNEY: { extension: 'ojf', mediaType: 'application/json', write: writeOpenJourney },
  MERMAID: { extension: 'mmd', mediaType: 'text/vnd.mermaid', write: writeMermaid },
  LUCID: {
    extension: 'lucid',
    mediaType: 'application/vnd.lucid.standardimport',
    write: writeLucid,
  },
};

/** Writes a map as a file of a format, and says what of it is not there. */
export async function exportFile(
  ctx: ServiceContext,
  id: string,
  { format, csv }: { format: ExportFormat; csv: CsvOptions },
): Promise<ExportedFile> {
  const { bundle, losses } = await exportBundle(ctx, id);
  const { extension, mediaType, write } = FORMATS[format];
  const file = await write(bundle, csv);
  return {
    name: `${nameOf(bundle)}.${extension}`,
    mediaType,
    content: file.content,
    losses: [...losses, ...file.losses],
  };
}

/** Keys hold nothing that a file system or a header would mind. */
function nameOf(bundle: Bundle): string {
  const keys = ['journey', 'map'].map((section) => objectsOf(bundle, section)[0]);
  return keys.map((object: BundleObject | undefined) => String(object?.key)).join('-');
}
