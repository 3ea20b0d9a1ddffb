import type { ServiceContext } from '../../context.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { DrawingFinding } from '../../reading/bpmn/index.ts';
import { readUploadBytes } from '../exchange/index.ts';
import { Process, process } from '../process/index.ts';
import type { DrawingCounts } from './count-drawing.ts';
import { importProcess, type ProcessImportReport } from './import-process.service.ts';
import type { ProcessFile } from './process-file.ts';
import type { ElementChange } from './write-elements.ts';

const CountsRef = builder.objectRef<DrawingCounts>('ProcessFileCounts').implement({
  description: 'How much an imported file holds, counted as it is drawn.',
  fields: (t) => ({
    diagrams: t.exposeInt('diagrams', { description: 'Diagrams.' }),
    processes: t.exposeInt('processes', { description: 'Processes, drawn or not.' }),
    pools: t.exposeInt('pools', { description: 'Participants.' }),
    lanes: t.exposeInt('lanes', { description: 'Lanes, at every depth.' }),
    events: t.exposeInt('events', { description: 'Events of all kinds.' }),
    tasks: t.exposeInt('tasks', { description: 'Tasks of all kinds.' }),
    gateways: t.exposeInt('gateways', { description: 'Gateways of all kinds.' }),
    subProcesses: t.exposeInt('subProcesses', {
      description: 'Sub-processes, transactions and call activities.',
    }),
    dataObjects: t.exposeInt('dataObjects', {
      description: 'Places where data objects and data stores are drawn.',
    }),
    annotations: t.exposeInt('annotations', { description: 'Notes and groups.' }),
    sequenceFlows: t.exposeInt('sequenceFlows', {
      description: 'Sequence flows with both ends in the drawing.',
    }),
    messageFlows: t.exposeInt('messageFlows', {
      description: 'Message flows with both ends in the drawing.',
    }),
    dataFlows: t.exposeInt('dataFlows', { description: 'Data read and written by activities.' }),
    associations: t.exposeInt('associations', { description: 'Associations of notes.' }),
  }),
});

const ElementChangeKindEnum = describedEnum(
  'ProcessElementChangeKind',
  'What an import does to an element.',
  {
    ADDED: 'The file has it newly.',
    RENAMED: 'It is called otherwise.',
    RETYPED: 'It is another kind of element, or another event.',
    MOVED: 'It stands in another pool, lane or sub-process, or sits on another activity.',
    CHANGED: 'What is to be known about it, or what it calls, is another.',
    RETURNED: 'It had been absent, and the file has it again.',
    REMOVED: 'The file no longer has it.',
    KEPT: 'The file no longer has it; it is kept and marked absent, because something refers to it.',
  },
);

const ElementChangeRef = builder.objectRef<ElementChange>('ProcessElementChange').implement({
  description: 'What an import does to one element.',
  fields: (t) => ({
    elementId: t.exposeString('elementId', { description: 'The id in the file.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    kinds: t.field({
      type: [ElementChangeKindEnum],
      description: 'All that happens to it.',
      resolve: ({ kinds }) => [...kinds],
    }),
    nameBefore: t.exposeString('nameBefore', {
      nullable: true,
      description: 'What it was called, where that changes.',
    }),
  }),
});

const FindingCode = describedEnum('ProcessFindingCode', 'What is wrong with part of a file.', {
  UNREADABLE_PART: 'It could not be read and was left out.',
  DANGLING_REFERENCE: 'It names something the file does not hold.',
  DANGLING_FLOW: 'An arrow has no start or no end in the drawing and was left out.',
  REPEATED_ID: 'An id occurs twice; the second element was left out.',
  IGNORED_COLUMN: 'A column or field tells nothing a process has a place for and was left out.',
  ASSUMED_UNIT: 'Times have no unit and were taken for seconds.',
});

const FindingRef = builder.objectRef<DrawingFinding>('ProcessFinding').implement({
  description: 'Something about a file a person should know. The file itself is kept whole.',
  fields: (t) => ({
    code: t.field({
      type: FindingCode,
      description: 'What is wrong.',
      resolve: ({ code }) => code,
    }),
    message: t.exposeString('message', { description: 'It as a sentence.' }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line of the file, from 1; null when it is not known.',
    }),
    elementId: t.exposeString('elementId', {
      nullable: true,
      description: 'The id of the element in the file; null when there is none.',
    }),
  }),
});

const ReportRef = builder.objectRef<ProcessImportReport>('ProcessImportReport').implement({
  description: 'What the import of a process did, or would do in a dry run.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the process is made.' }),
    process: t.field({
      type: Process,
      nullable: true,
      description: 'The process; null in a dry run.',
      resolve: ({ dryRun, processId }, _args, ctx, info) =>
        dryRun ? null : (readBack(process, ctx, info, processId) as never),
    }),
    processId: t.id({
      nullable: true,
      description: 'The id of the process; null in a dry run of a new one.',
      resolve: ({ dryRun, isNew, processId }) =>
        dryRun && isNew ? null : encodeGlobalId('Process', processId),
    }),
    overwritesEdits: t.exposeBoolean('overwritesEdits', {
      description: 'Whether the process was changed here since its last import.',
    }),
    counts: t.expose('counts', { type: CountsRef, description: 'How much the file holds.' }),
    changes: t.field({
      type: [ElementChangeRef],
      description: 'What happens to the elements that do not stay as they are.',
      resolve: ({ changes }) => [...changes],
    }),
    unchangedCount: t.exposeInt('unchangedCount', {
      description: 'How many elements of the file stay as they are.',
    }),
    findings: t.field({
      type: [FindingRef],
      description: 'What of the file could not be read, or does not hold together.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
});

const ProcessFileInput = builder.inputType('ProcessFileInput', {
  description: 'A small file, sent along with the request.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What the file is called.' }),
    base64: t.string({ required: true, description: 'The bytes of the file, in base64.' }),
  }),
});

const ProcessImportInput = builder.inputType('ProcessImportInput', {
  description: 'The file of a process, and the process it is imported into.',
  fields: (t) => ({
    uploadId: t.id({ description: 'The id of an uploaded file. Give it, or the file itself.' }),
    file: t.field({
      type: ProcessFileInput,
      description: 'The file, when it fits into a request.',
    }),
    processId: t.id({
      description: 'The process to bring up to date. Leave it out to go by the key.',
    }),
    key: t.string({
      description:
        'The key of the process; one is made when none has it. Without id and key there is always a new process.',
    }),
    name: t.string({
      description: 'What a new process is called; by default what the file calls it.',
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would happen and write nothing.',
    }),
  }),
});

builder.mutationField('processImport', (t) =>
  t.field({
    type: ReportRef,
    description:
      'Imports a file as a process and keeps its bytes: BPMN 2.0, a Mermaid flowchart, a list of steps or a value stream as CSV, XLSX or JSON. Elements are found again by their ids in the file, so links to them survive; importing the same file again changes nothing.',
    args: {
      input: t.arg({ type: ProcessImportInput, required: true, description: 'Which file.' }),
    },
    extensions: { cost: 200 },
    resolve: async (_root, { input }, ctx, info) => {
      const { processId, key, name, dryRun } = input;
      const file = await readFile(ctx, input);
      const id = processId == null ? null : decodeId('Process', processId, 'processId');
      const target = { id, key: key ?? null, name: name ?? null };
      return importProcess(ctx, callOf(info, input), file, target, {
        dryRun,
        filePath: input.file ? 'file' : 'uploadId',
      });
    },
  }),
);

interface GivenFile {
  uploadId?: string | number | null;
  file?: { name: string; base64: string } | null;
}

/** Reads the file of an import: uploaded before, or sent along. */
async function readFile(ctx: ServiceContext, { uploadId, file }: GivenFile): Promise<ProcessFile> {
  if ((uploadId == null) === (file == null)) {
    throw badInput('Give the file either as uploadId or as file.', 'uploadId');
  }
  if (uploadId != null) {
    return readUploadBytes(ctx, decodeId('Upload', String(uploadId), 'uploadId'));
  }
  const { name = '', base64 = '' } = file ?? {};
  if (name.trim() === '') throw badInput('The file needs a name.', 'file.name');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) {
    throw badInput('base64 holds characters that base64 does not have.', 'file.base64');
  }
  return { name, bytes: new Uint8Array(bytes) };
}
