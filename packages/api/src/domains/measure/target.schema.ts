import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Metric } from './metric.schema.ts';
import { target } from './target.entity.ts';

export const TargetOperator = describedEnum(
  'TargetOperator',
  'How a value is compared with a target.',
  {
    AT_LEAST: 'It reaches the target from the value on.',
    AT_MOST: 'It reaches the target up to the value.',
    BETWEEN: 'It reaches the target from the value up to upperValue.',
  },
);

export const TargetStatus = describedEnum('TargetStatus', 'Where a target stands.', {
  MET: 'It is reached.',
  NOT_MET: 'It is not reached, and still can be.',
  MISSED: 'It was not reached by its due day.',
  NO_DATA: 'There is no value to judge it by.',
});

export const Target = builder.prismaNode('Target', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric.' }),
    operator: t.expose('operator', { type: TargetOperator }),
    value: t.exposeFloat('value'),
    upperValue: t.exposeFloat('upperValue', { nullable: true }),
    dueDate: t.expose('dueDate', { type: 'Date', nullable: true }),
    status: t.expose('status', { type: TargetStatus }),
    judgedValue: t.exposeFloat('judgedValue', { nullable: true }),
    judgedStartDate: t.expose('judgedStartDate', { type: 'Date', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(target, Target);
addChildren(Metric, target, Target, {
  relation: 'targets',
  description: 'The values it should reach.',
});
