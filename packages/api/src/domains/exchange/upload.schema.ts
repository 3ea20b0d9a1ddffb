import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf } from '../../graphql/mutations.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { createUpload, uploadStatus } from './upload.service.ts';

interface UploadShape {
  id: string;
}

const UploadStatus = describedEnum('UploadStatus', 'How far a file has come.', {
  WAITING: 'It is announced, and its bytes have not all arrived.',
  COMPLETE: 'All its bytes are there.',
});

const Upload = builder.objectRef<UploadShape>('Upload').implement({
  description: 'A file on its way in. It is kept for 24 hours.',
  fields: (t) => ({
    id: t.id({
      description: 'The id to name in an import.',
      resolve: ({ id }) => encodeGlobalId('Upload', id),
    }),
    status: t.field({
      type: UploadStatus,
      description: 'How far it has come.',
      resolve: ({ id }, _args, ctx) => uploadStatus(ctx, id),
    }),
    path: t.string({
      description:
        'Where to PUT the bytes of the file, with the same API key; at most 100 MB. The answer is 200 with its id and status. The same bytes may be sent again, other bytes are refused with 409.',
      resolve: ({ id }) => `/uploads/${encodeGlobalId('Upload', id)}`,
    }),
  }),
});

const UploadCreateInput = builder.inputType('UploadCreateInput', {
  description: 'A file to be sent.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What the file is called.' }),
  }),
});

builder.mutationField('uploadCreate', (t) =>
  t.field({
    type: Upload,
    description:
      'Announces a file. Send its bytes to the path of the answer, then name its id in an import.',
    args: { input: t.arg({ type: UploadCreateInput, required: true, description: 'The file.' }) },
    resolve: async (_root, { input }, ctx, info) => ({
      id: await createUpload(ctx, callOf(info, input), input.name),
    }),
  }),
);
