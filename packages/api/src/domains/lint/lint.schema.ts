import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import {
  type JourneyMapLint,
  lintJourneyMap,
  type Suppression,
  type ToldFinding,
} from './lint.service.ts';
import type { LintRule as Rule, Severity } from './rules/lint-rule.ts';
import { LINT_RULES } from './rules/registry.ts';
import type { Subject } from './rules/subject.ts';

const LintSeverity = describedEnum('LintSeverity', 'How much a finding matters.', {
  ERROR: 'The map says something wrong, or somebody cannot get through the journey.',
  WARNING: 'Something is missing that the map is made for.',
  INFO: 'Something to look at; it may well be meant.',
});

const LintRule = builder.objectRef<Rule>('LintRule').implement({
  description: 'One thing that should not be on a map.',
  fields: (t) => ({
    id: t.exposeString('id', {
      description: 'The id of the rule, in words; it never changes.',
    }),
    title: t.exposeString('title', { description: 'What is wrong, in a few words.' }),
    description: t.exposeString('description', { description: 'Why it matters.' }),
    remedy: t.exposeString('remedy', { description: 'What to do about it.' }),
    severity: t.expose('severity', { type: LintSeverity, description: 'How much it matters.' }),
  }),
});

const LintSubject = builder.objectRef<Subject>('LintSubject').implement({
  description: 'An object a finding is about; node(id:) gives everything else of it.',
  fields: (t) => ({
    type: t.exposeString('type', {
      description: 'The GraphQL type of the object, as __typename tells it.',
    }),
    id: t.id({
      description: 'The id of the object.',
      resolve: ({ type, id }) => encodeGlobalId(type, id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    path: t.exposeString('path', {
      description:
        'Where it is on the map, from the phase down, by keys or else names: “wait / hand-over”.',
    }),
    stepId: t.id({
      nullable: true,
      description: 'The id of the step it is at; null when it belongs to none.',
      resolve: ({ stepId }) => stepId && encodeGlobalId('Step', stepId),
    }),
    stepPath: t.exposeString('stepPath', {
      nullable: true,
      description: 'The path as far as that step; null without one.',
    }),
  }),
});

const LintFindingSuppression = builder.objectRef<Suppression>('LintFindingSuppression').implement({
  description: 'The suppression that says a finding is meant to be.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the lint suppression.',
      resolve: ({ id }) => encodeGlobalId('LintSuppression', id),
    }),
    reason: t.exposeString('reason', { description: 'Why it is meant to be.' }),
    untilDate: t.expose('untilDate', {
      type: 'Date',
      nullable: true,
      description: 'The last day it holds; null holds for good.',
    }),
  }),
});

const LintFinding = builder.objectRef<ToldFinding>('LintFinding').implement({
  description: 'Something a lint rule found on a map.',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'The id of the rule.' }),
    severity: t.expose('severity', { type: LintSeverity, description: 'How much it matters.' }),
    message: t.exposeString('message', {
      description: 'A sentence that names the object and what is wrong with it.',
    }),
    subject: t.expose('subject', { type: LintSubject, description: 'The object to look at.' }),
    related: t.field({
      type: [LintSubject],
      description:
        'The other objects that take part, such as the steps that stand in the way of a persona.',
      resolve: ({ related }) => [...related],
    }),
    suppressedBy: t.field({
      type: LintFindingSuppression,
      nullable: true,
      description: 'What says that it is meant to be; null when nothing does.',
      resolve: ({ suppressedBy }) => suppressedBy,
    }),
  }),
});

const JourneyMapLintRef = builder.objectRef<JourneyMapLint>('JourneyMapLint').implement({
  description: 'What the lint rules find on a map.',
  fields: (t) => {
    const count = (severity: Severity, description: string) =>
      t.int({ description, resolve: ({ counts }) => counts[severity] });
    return {
      journeyMapId: t.id({
        description: 'The id of the map.',
        resolve: ({ journeyMapId }) => encodeGlobalId('JourneyMap', journeyMapId),
      }),
      findings: t.field({
        type: [LintFinding],
        description:
          'What was found, the gravest first; within one severity rule by rule, and in reading order.',
        resolve: ({ findings }) => findings,
      }),
      errorCount: count('ERROR', 'How many errors there are, without suppressed ones.'),
      warningCount: count('WARNING', 'How many warnings there are, without suppressed ones.'),
      infoCount: count('INFO', 'How many infos there are, without suppressed ones.'),
      suppressedCount: t.exposeInt('suppressedCount', {
        description: 'How many more findings there are that are meant to be.',
      }),
    };
  },
});

builder.queryField('lintRules', (t) =>
  t.field({
    type: [LintRule],
    description: 'Every rule that journeyMapLint applies.',
    resolve: () => [...LINT_RULES],
  }),
);

builder.queryField('journeyMapLint', (t) =>
  t.field({
    type: JourneyMapLintRef,
    description:
      'What is missing or wrong on a map by the lint rules, and how to find it. An unknown rule is refused with the nearest one.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the map.' }),
      rules: t.arg.stringList({
        description: 'The ids of the rules to apply; all when left out.',
      }),
      minSeverity: t.arg({
        type: LintSeverity,
        required: true,
        defaultValue: 'INFO',
        description: 'The least grave findings to tell.',
      }),
      includeSuppressed: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Whether findings that are meant to be are told too, with what says so.',
      }),
    },
    extensions: { cost: 100 },
    resolve: (_root, { id, rules, minSeverity, includeSuppressed }, ctx) =>
      lintJourneyMap(ctx, decodeId('JourneyMap', id), {
        rules: rules ?? null,
        minSeverity,
        includeSuppressed,
      }),
  }),
);
