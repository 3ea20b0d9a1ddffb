import { batched } from '../../graphql/batch.ts';
import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Action } from '../improvement/index.ts';
import { actionEffect } from './action-effect.entity.ts';
import { type EffectWindows, readEffectResults } from './effect-results.service.ts';
import { ImprovementResult } from './improvement-result.schema.ts';
import { Metric } from './metric.schema.ts';

const loadResult = batched(async (ctx, effects: readonly EffectWindows[]) => {
  const results = await readEffectResults(ctx, effects);
  return effects.map(({ id }) => results.get(id) ?? null);
});

export const ActionEffect = builder.prismaNode('ActionEffect', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    action: t.relation('action', { description: 'The action.' }),
    metric: t.relation('metric', { description: 'The metric it is meant to move.' }),
    expectedChange: t.exposeFloat('expectedChange', { nullable: true }),
    expectedChangePercent: t.exposeFloat('expectedChangePercent', { nullable: true }),
    beforeFirstDate: t.expose('beforeFirstDate', { type: 'Date', nullable: true }),
    beforeLastDate: t.expose('beforeLastDate', { type: 'Date', nullable: true }),
    afterFirstDate: t.expose('afterFirstDate', { type: 'Date', nullable: true }),
    afterLastDate: t.expose('afterLastDate', { type: 'Date', nullable: true }),
    dimensions: t.expose('dimensions', { type: 'JSON', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
    result: t.field({
      type: ImprovementResult,
      nullable: true,
      description: 'What came of it, as the data points tell now; null until both windows are set.',
      select: {
        metricId: true,
        actionId: true,
        beforeFirstDate: true,
        beforeLastDate: true,
        afterFirstDate: true,
        afterLastDate: true,
        dimensions: true,
      },
      resolve: (effect, _args, ctx) => loadResult(ctx, effect),
    }),
  }),
});

addEntityOperations(actionEffect, ActionEffect);
addChildren(Action, actionEffect, ActionEffect, {
  relation: 'effects',
  description: 'The metrics it is meant to move.',
});
addChildren(Metric, actionEffect, ActionEffect, {
  relation: 'actionEffects',
  description: 'The actions meant to move it.',
});
