import { write } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { shapeInput } from '../../graphql/inputs.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { job } from '../../jobs/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { storedConditions } from '../../kernel/conditions.ts';
import { badInput } from '../../kernel/errors.ts';
import { InteractionConditions } from '../interaction/index.ts';
import { Job } from '../job/index.ts';
import { Metric } from '../measure/index.ts';
import { metricComputation } from './metric-computation.entity.ts';
import { enqueueRecompute } from './metrics-recompute.job.ts';

export const MeasureSubject = describedEnum('MeasureSubject', 'What figures are worked out from.', {
  INTERACTION: 'What customers did.',
  SERVICE_CASE: 'What customers brought up, and how long it took.',
});

export const ComputationCounting = describedEnum(
  'ComputationCounting',
  'What is counted on both sides of a rate.',
  {
    INTERACTIONS: 'Every interaction.',
    CONTACTS: 'The contacts behind them, each once in a period.',
  },
);

export const Attribution = describedEnum(
  'Attribution',
  'Which of the touches before a conversion it is put down to.',
  {
    ANY_TOUCH: 'Each of them: figures told apart by channel add up to more than the whole.',
    FIRST_TOUCH: 'The first one.',
    LAST_TOUCH: 'The last one.',
  },
);

export const CaseMoment = describedEnum('CaseMoment', 'A moment in the life of a service case.', {
  OPENED: 'It was opened, as the source says.',
  FIRST_ANSWERED: 'The customer got the first answer, as the source says.',
  CLOSED: 'It was closed, as the source says.',
  FIRST_INTERACTION: 'Its first interaction began.',
  FIRST_OUTBOUND: 'Its first outbound interaction began.',
  LAST_INTERACTION: 'Its last interaction ended.',
});

shapeInput(metricComputation, 'conditions', InteractionConditions.input);
shapeInput(metricComputation, 'baseConditions', InteractionConditions.input);

export const MetricComputation = builder.prismaNode('MetricComputation', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric whose values are worked out.' }),
    subject: t.expose('subject', { type: MeasureSubject }),
    conditions: t.field({
      type: [InteractionConditions.output],
      nullable: true,
      description:
        'The interactions that count: those with an answer, those that converted, those that are added up.',
      select: { conditions: true },
      resolve: ({ conditions }) => (conditions ? storedConditions(conditions) : null),
    }),
    baseConditions: t.field({
      type: [InteractionConditions.output],
      nullable: true,
      description:
        'The interactions they are set against: those that entered, those that were reached, the touches before a conversion.',
      select: { baseConditions: true },
      resolve: ({ baseConditions }) => (baseConditions ? storedConditions(baseConditions) : null),
    }),
    counting: t.expose('counting', { type: ComputationCounting }),
    attribution: t.expose('attribution', { type: Attribution, nullable: true }),
    spendMetric: t.relation('spendMetric', {
      description: 'The metric that holds what was spent.',
      nullable: true,
    }),
    fromMoment: t.expose('fromMoment', { type: CaseMoment, nullable: true }),
    toMoment: t.expose('toMoment', { type: CaseMoment, nullable: true }),
    computedAt: t.expose('computedAt', { type: 'DateTime', nullable: true }),
  }),
});

addEntityOperations(metricComputation, MetricComputation);

builder.prismaObjectField(Metric, 'computation', (t) =>
  t.relation('computation', {
    description: 'How its values are worked out; null when they are given by hand or import.',
    nullable: true,
  }),
);

const MetricRecomputeInput = builder.inputType('MetricRecomputeInput', {
  description: 'Which metric to work out from the beginning.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the metric.' }) }),
});

builder.mutationField('metricRecompute', (t) =>
  t.field({
    type: Job,
    description:
      'Works all values of a metric out from the beginning, in the background. New interactions, cases and spend are taken in by themselves; ask for it after the time zone of the workspace has changed.',
    args: {
      input: t.arg({ type: MetricRecomputeInput, required: true, description: 'Which metric.' }),
    },
    resolve: async (_root, { input }, ctx, info) => {
      requireScope(ctx.actor, 'WRITE');
      const metricId = decodeId('Metric', input.id);
      const { workspaceId } = ctx.actor;
      const id = await write(ctx, callOf(info, input), async (tx) => {
        const computation = await tx.db.metricComputation.findFirst({
          where: { workspaceId, metricId },
          select: { id: true },
        });
        if (!computation) {
          throw badInput(
            'There is no such metric, or it is not worked out from anything. Say how with metricComputationCreate.',
            'id',
          );
        }
        return enqueueRecompute(tx, metricId);
      });
      return readBack(job, ctx, info, id) as never;
    },
  }),
);
