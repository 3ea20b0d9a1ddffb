import type { ProcessImport } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import type { FieldDifference, VersionChange } from '../../reading/process/compare-versions.ts';
import { describeChanges } from '../../reading/process/describe-changes.ts';
import { diffVersions, listVersions } from './process-versions.service.ts';

const FileFormat = describedEnum('ProcessFileFormat', 'The form of a file a process came in.', {
  BPMN: 'BPMN 2.0.',
  MERMAID: 'A Mermaid flowchart.',
  STEP_LIST: 'A list of steps.',
  VALUE_STREAM: 'A list of steps with the measures of a value stream.',
});

const VersionRef = builder.objectRef<ProcessImport>('ProcessVersion').implement({
  description: 'A file a process was brought up to date by.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts the imports of the process, from 1.' }),
    fileName: t.exposeString('fileName', { description: 'What the file was called.' }),
    format: t.expose('format', { type: FileFormat, description: 'The form of the file.' }),
    exporter: t.exposeString('exporter', {
      nullable: true,
      description: 'The program that wrote the file, as it says itself.',
    }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the file in hex.' }),
    importedAt: t.field({
      type: 'DateTime',
      description: 'When it was imported.',
      resolve: ({ createdAt }) => createdAt,
    }),
  }),
});

builder.queryField('processVersions', (t) =>
  t.field({
    type: [VersionRef],
    description: 'The files a process was imported from, the last one first; at most 500.',
    args: { id: t.arg.id({ required: true, description: 'The id of the process.' }) },
    extensions: { cost: 50 },
    resolve: (_root, { id }, ctx) => listVersions(ctx, decodeId('Process', id, 'id')),
  }),
);

const Subject = describedEnum('ProcessDiffSubject', 'What a difference is about.', {
  ELEMENT: 'An element, a pool or a lane.',
  FLOW: 'An arrow.',
});

const ChangeKind = describedEnum('ProcessDiffKind', 'What became of an element or an arrow.', {
  ADDED: 'The later version has it newly.',
  REMOVED: 'The later version no longer has it.',
  RENAMED: 'It is called otherwise.',
  RETYPED: 'It is another kind of element, event or arrow.',
  MOVED: 'It stands in another pool, lane or sub-process, or sits on another activity.',
  RECONNECTED: 'The arrow starts or ends elsewhere.',
  CHANGED: 'Something else about it is another.',
  EXTENDED: 'What programs note in it beyond the standard is another.',
  REDRAWN: 'It is drawn elsewhere, or in another size.',
});

const FieldRef = builder.objectRef<FieldDifference>('ProcessDiffField').implement({
  description: 'A value that differs.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        'Which one: a field of the element, such as “lane”, or its way in the file, such as “extensionElements/v:cost”.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: 'What it was; of other elements their names. Null for nothing.',
    }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What it is. Null for nothing.',
    }),
  }),
});

const ChangeRef = builder.objectRef<VersionChange>('ProcessDiffChange').implement({
  description: 'An element or an arrow that differs between two versions.',
  fields: (t) => ({
    subject: t.field({
      type: Subject,
      description: 'What it is about.',
      resolve: ({ subject }) => subject,
    }),
    elementId: t.exposeString('elementId', { description: 'The id in the file.' }),
    name: t.exposeString('name', {
      description: 'What it is called; an arrow without a label by its ends.',
    }),
    kinds: t.field({
      type: [ChangeKind],
      description: 'All that became of it.',
      resolve: ({ kinds }) => [...kinds],
    }),
    fields: t.field({
      type: [FieldRef],
      description: 'The values that differ.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});

const DiffRef = builder.objectRef<readonly VersionChange[]>('ProcessDiff').implement({
  description: 'What differs between two versions of a process.',
  fields: (t) => ({
    changes: t.field({
      type: [ChangeRef],
      description: 'What differs: elements in the order of the later version, then arrows.',
      resolve: (changes) => [...changes],
    }),
    text: t.string({
      description: 'The same to read, as Markdown.',
      resolve: (changes) => describeChanges(changes),
    }),
  }),
});

builder.queryField('processDiff', (t) =>
  t.field({
    type: DiffRef,
    description: 'Compares an import of a process with another one, or with the process as it is.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the process.' }),
      from: t.arg.int({ required: true, description: 'The number of the earlier import.' }),
      to: t.arg.int({ description: 'The number of the later import; left out for now.' }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { id, from, to }, ctx) =>
      diffVersions(ctx, decodeId('Process', id, 'id'), from, to ?? null),
  }),
);
