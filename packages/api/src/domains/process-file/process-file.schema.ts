import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { type ExportedProcess, exportProcess } from './export-process.service.ts';

const ProcessFileRef = builder.objectRef<ExportedProcess>('ProcessFile').implement({
  description: 'The file a process was imported from, byte by byte as it came.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { description: 'What the file was called.' }),
    base64: t.string({
      description: 'The bytes of the file, in base64.',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the bytes in hex.' }),
    number: t.exposeInt('number', { description: 'Which import of the process it is, from 1.' }),
    importedAt: t.expose('importedAt', {
      type: 'DateTime',
      description: 'When it was imported.',
    }),
    isOutdated: t.exposeBoolean('isOutdated', {
      description:
        'Whether the process has changed since: by a later import, or by changes made here, which the file does not show.',
    }),
  }),
});

builder.queryField('processFile', (t) =>
  t.field({
    type: ProcessFileRef,
    description: 'Gives back the file a process was imported from.',
    args: {
      processId: t.arg.id({ required: true, description: 'The id of the process.' }),
      number: t.arg.int({ description: 'Which import, from 1; by default the last one.' }),
    },
    extensions: { cost: 100 },
    resolve: (_root, { processId, number }, ctx) =>
      exportProcess(ctx, decodeId('Process', processId, 'processId'), number ?? null),
  }),
);
