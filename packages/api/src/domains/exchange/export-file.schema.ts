import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import type { ExportLoss } from '../../writing/index.ts';
import { type CsvOptions, type ExportedFile, exportFile } from './export-file.service.ts';

const ExportFormat = describedEnum('ExportFormat', 'The form of a file a map is written as.', {
  BUNDLE: 'A JSON bundle: everything, in an order that suits Git. An import reads it.',
  CSV: 'A table, in one of several layouts. An import reads it.',
  XLSX: 'A workbook with a sheet for each kind of object: everything, to edit. An import reads it.',
  OPEN_JOURNEY: 'An OpenJourney file (.ojf): stages, swimlanes and nodes. An import reads it.',
  MERMAID: 'A Mermaid journey diagram, with the feelings as scores.',
  LUCID: 'A drawing for the Standard Import of Lucidchart and Lucidspark.',
});

const CsvLayout = describedEnum('CsvLayout', 'How a table tells of a map.', {
  LONG: 'A row a card, with keys, so that an import finds everything again.',
  WIDE: 'A row a step, with a column a lane.',
  TRANSPOSED: 'A row a lane, with a column a step.',
  DETAIL: 'A row a step, with its fields, feelings and pain points.',
});

const CsvSeparator = describedEnum('CsvSeparator', 'What stands between two fields of a table.', {
  COMMA: 'A comma, as English spreadsheet programs expect.',
  SEMICOLON: 'A semicolon, as French and German ones do.',
  TAB: 'A tab.',
});

const DecimalMark = describedEnum('DecimalMark', 'What stands between whole and fraction.', {
  POINT: 'A point: 2.5.',
  COMMA: 'A comma: 2,5.',
});

export const ContentEncoding = describedEnum('ContentEncoding', 'How a file is told in JSON.', {
  UTF_8: 'As its text.',
  BASE64: 'As its bytes in base64.',
});

export const ExportLossCode = describedEnum(
  'ExportLossCode',
  'What became of something in a file.',
  {
    LEFT_OUT: 'It is not in the file.',
    CHANGED: 'It is there in a form that an import cannot undo.',
  },
);

const ExportLossRef = builder.objectRef<ExportLoss>('ExportLoss').implement({
  description: 'Something of a map that a format has no place for.',
  fields: (t) => ({
    code: t.expose('code', { type: ExportLossCode, description: 'What became of it.' }),
    path: t.exposeString('path', {
      description: 'Where it is in the bundle, for example “steps[].waitingSeconds”.',
    }),
    message: t.exposeString('message', { description: 'Why, as a sentence.' }),
    count: t.exposeInt('count', { description: 'How many values or objects it concerns.' }),
  }),
});

const ExportedFileRef = builder.objectRef<ExportedFile>('ExportedFile').implement({
  description: 'A map as a file.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'A name for the file, with its ending.' }),
    mediaType: t.exposeString('mediaType', { description: 'The media type, as HTTP names it.' }),
    encoding: t.field({
      type: ContentEncoding,
      description: 'How the content is told.',
      resolve: ({ content }) => (typeof content === 'string' ? 'UTF_8' : 'BASE64'),
    }),
    content: t.string({
      description: 'What is in the file.',
      resolve: ({ content }) =>
        typeof content === 'string' ? content : Buffer.from(content).toString('base64'),
    }),
    losses: t.expose('losses', {
      type: [ExportLossRef],
      description: 'What of the map is not in the file, or not as it was.',
    }),
  }),
});

const CsvOptionsInput = builder.inputType('CsvOptionsInput', {
  description: 'How a table is written.',
  fields: (t) => ({
    layout: t.field({
      type: CsvLayout,
      required: true,
      defaultValue: 'LONG',
      description: 'How the table tells of the map.',
    }),
    separator: t.field({
      type: CsvSeparator,
      required: true,
      defaultValue: 'COMMA',
      description: 'What stands between two fields.',
    }),
    decimalMark: t.field({
      type: DecimalMark,
      required: true,
      defaultValue: 'POINT',
      description: 'What stands between whole and fraction.',
    }),
    byteOrderMark: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Start with a byte order mark, by which Excel knows that the file is UTF-8.',
    }),
  }),
});

const SEPARATORS = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;
const MARKS = { POINT: '.', COMMA: ',' } as const;

builder.queryField('journeyMapExportFile', (t) =>
  t.field({
    type: ExportedFileRef,
    description:
      'A map as a file of a format, with a report of everything the format has no place for.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the map.' }),
      format: t.arg({ type: ExportFormat, required: true, description: 'The form of the file.' }),
      csv: t.arg({ type: CsvOptionsInput, description: 'How a table is written; for CSV only.' }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { id, format, csv }, ctx) => {
      const decoded = decodeGlobalId(id);
      if (decoded?.type !== 'JourneyMap') throw badInput(`“${id}” is not the id of a journey map.`);
      if (csv && format !== 'CSV') throw badInput('csv is for the format CSV only.', 'csv');
      return exportFile(ctx, decoded.id, { format, csv: csvOptions(csv) });
    },
  }),
);

function csvOptions(given: typeof CsvOptionsInput.$inferInput | null | undefined): CsvOptions {
  return {
    layout: given?.layout ?? 'LONG',
    separator: SEPARATORS[given?.separator ?? 'COMMA'],
    decimalMark: MARKS[given?.decimalMark ?? 'POINT'],
    byteOrderMark: given?.byteOrderMark ?? false,
  };
}
