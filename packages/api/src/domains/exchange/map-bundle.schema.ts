import { builder } from '../../graphql/builder.ts';
import { callOf } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { exportMap } from './export-map.service.ts';
import { importMap } from './import-map.service.ts';
import { importOptionFields, optionsOf } from './import-options.schema.ts';
import { ImportReportRef } from './import-report.schema.ts';
import { readUpload } from './upload.service.ts';

const JourneyMapImportInput = builder.inputType('JourneyMapImportInput', {
  description: 'A map bundle to import, given here or as an upload, and how.',
  fields: (t) => ({
    bundle: t.field({ type: 'JSON', description: 'The bundle, format “parcours-map/1”.' }),
    uploadId: t.id({ description: 'The id of an upload that holds the bundle as JSON.' }),
    ...importOptionFields(t),
  }),
});

builder.mutationField('journeyMapImport', (t) =>
  t.field({
    type: ImportReportRef,
    description:
      'Creates or updates a map with everything it refers to. Objects are found by id, external reference, key or the fields given in match, so repeating an import changes nothing; what the bundle does not mention stays, unless the mode is REPLACE.',
    args: {
      input: t.arg({ type: JourneyMapImportInput, required: true, description: 'The bundle.' }),
    },
    extensions: { cost: 200 },
    resolve: async (_root, { input }, ctx, info) => {
      const { bundle, uploadId } = input;
      if ((bundle == null) === (uploadId == null))
        throw badInput('Give either bundle or uploadId.', 'bundle');
      const value =
        uploadId == null ? bundle : parse(await readUpload(ctx, decode(uploadId, 'Upload')));
      return importMap(ctx, callOf(info, input), value, optionsOf(input));
    },
  }),
);

builder.queryField('journeyMapExport', (t) =>
  t.field({
    type: 'JSON',
    description: 'A map with everything it refers to, as a bundle that journeyMapImport reads.',
    args: { id: t.arg.id({ required: true, description: 'The id of the map.' }) },
    extensions: { cost: 200 },
    resolve: (_root, { id }, ctx) => exportMap(ctx, decode(id, 'JourneyMap')),
  }),
);

function decode(globalId: string, type: 'Upload' | 'JourneyMap'): string {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === type) return decoded.id;
  throw badInput(
    `“${globalId}” is not the id of ${type === 'Upload' ? 'an upload' : 'a journey map'}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw badInput(`The uploaded file is not JSON: ${reason}.`, 'uploadId');
  }
}
