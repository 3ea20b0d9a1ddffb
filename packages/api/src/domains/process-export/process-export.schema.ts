import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import type { ExportLoss } from '../../writing/index.ts';
import { ContentEncoding, type ExportedFile, ExportLossCode } from '../exchange/index.ts';
import { exportProcessFile } from './export-process-file.service.ts';

const ProcessFormat = describedEnum(
  'ProcessFormat',
  'The form of a file a process is written as.',
  {
    BPMN: 'BPMN 2.0: the file it was imported from, byte by byte, or with what was changed here; a new file with a layout for one that was drawn here.',
    MERMAID: 'A Mermaid flowchart, with pools and lanes as subgraphs. An import reads it.',
    DOT: 'DOT, the language of Graphviz, with pools and lanes as clusters.',
  },
);

const LossRef = builder.objectRef<ExportLoss>('ProcessExportLoss').implement({
  description: 'Something of a process or its file that a format has no place for.',
  fields: (t) => ({
    code: t.expose('code', { type: ExportLossCode, description: 'What became of it.' }),
    path: t.exposeString('path', {
      description:
        'Where it is in the process, for example “elements[].durationSeconds”, or in its file, for example “task/@vendor:colour”.',
    }),
    message: t.exposeString('message', { description: 'Why, as a sentence.' }),
    count: t.exposeInt('count', { description: 'How many values or objects it concerns.' }),
  }),
});

const ProcessExportRef = builder.objectRef<ExportedFile>('ProcessExport').implement({
  description: 'A process as a file.',
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
      type: [LossRef],
      description: 'What of the process and its file is not there, or not as it was.',
    }),
  }),
});

builder.queryField('processExportFile', (t) =>
  t.field({
    type: ProcessExportRef,
    description:
      'A process as a file of a format, with a report of everything the format has no place for.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the process.' }),
      format: t.arg({
        type: ProcessFormat,
        required: true,
        description: 'The form of the file.',
      }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { id, format }, ctx) =>
      exportProcessFile(ctx, decodeId('Process', id, 'id'), format),
  }),
);
