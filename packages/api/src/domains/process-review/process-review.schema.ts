import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import {
  judgeProcess,
  listCalls,
  type ProcessCall,
  type ReviewFinding,
} from './review-process.service.ts';

const Severity = describedEnum(
  'ProcessReviewSeverity',
  'How grave a finding about a process is. All of them are advice.',
  {
    ERROR: 'The drawing does not say what it seems to say.',
    WARNING: 'It can be misread.',
    INFO: 'It could be said better.',
  },
);

const FindingRef = builder.objectRef<ReviewFinding>('ProcessReviewFinding').implement({
  description: 'Something about a drawing that is seldom meant.',
  fields: (t) => ({
    rule: t.exposeString('rule', {
      description: 'The rule of bpmnlint that says so, such as “label-required”.',
    }),
    severity: t.field({
      type: Severity,
      description: 'How grave it is.',
      resolve: ({ severity }) => severity,
    }),
    message: t.exposeString('message', { description: 'It as a sentence.' }),
    elementId: t.exposeString('elementId', {
      nullable: true,
      description: 'The id in the file; null for the drawing as a whole.',
    }),
    processElementId: t.id({
      nullable: true,
      description: 'The id of the process element; null when it is about something else.',
      resolve: ({ id }) => (id === null ? null : encodeGlobalId('ProcessElement', id)),
    }),
  }),
});

const CallRef = builder.objectRef<ProcessCall>('ProcessCall').implement({
  description: 'A call of another process, which may be in another file.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the element that calls.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
    }),
    calledElement: t.exposeString('calledElement', {
      description: 'What it calls, as its file has it.',
    }),
    processId: t.id({
      nullable: true,
      description:
        'The id of the process of the workspace that is meant: the one whose file holds it, else the one with that key; null when there is none.',
      resolve: ({ processId }) =>
        processId === null ? null : encodeGlobalId('Process', processId),
    }),
  }),
});

const ReviewRef = builder.objectRef<{ id: string }>('ProcessReview').implement({
  description: 'What there is to say about a process. It is worked out when it is asked for.',
  fields: (t) => ({
    findings: t.field({
      type: [FindingRef],
      description: 'What the recommended rules of bpmnlint find in it as it is now.',
      extensions: { cost: 200 },
      resolve: ({ id }, _args, ctx) => judgeProcess(ctx, id),
    }),
    calls: t.field({
      type: [CallRef],
      description: 'What it calls, found or not.',
      resolve: ({ id }, _args, ctx) => listCalls(ctx, id),
    }),
  }),
});

builder.queryField('processReview', (t) =>
  t.field({
    type: ReviewRef,
    description: 'What is seldom meant in a process, and the processes it calls.',
    args: { id: t.arg.id({ required: true, description: 'The id of the process.' }) },
    resolve: (_root, { id }) => ({ id: decodeId('Process', id, 'id') }),
  }),
);
