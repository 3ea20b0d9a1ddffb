import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { dataPoint } from './data-point.entity.ts';
import { Metric, NoValueReason } from './metric.schema.ts';

export const DataPointOrigin = describedEnum('DataPointOrigin', 'Where a data point comes from.', {
  MANUAL: 'Somebody wrote it.',
  IMPORT: 'It came with a file.',
  SYNC: 'Another system sent it.',
  COMPUTED: 'The server worked it out.',
});

export const DataPoint = builder.prismaNode('DataPoint', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric.' }),
    periodStartDate: t.expose('periodStartDate', { type: 'Date' }),
    dimensions: t.expose('dimensions', { type: 'JSON' }),
    components: t.expose('components', { type: 'JSON', nullable: true }),
    value: t.exposeFloat('value', { nullable: true }),
    reason: t.expose('reason', { type: NoValueReason, nullable: true }),
    sampleSize: t.exposeFloat('sampleSize', { nullable: true }),
    origin: t.expose('origin', { type: DataPointOrigin }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(dataPoint, DataPoint);
addChildren(Metric, dataPoint, DataPoint, {
  relation: 'dataPoints',
  description: 'What it came to, period by period.',
});
