import './graphql/node-query.ts';
import './graphql/scalars.ts';
import './domains/access/api-key.schema.ts';
import './domains/access/member.schema.ts';
import './domains/access/workspace.schema.ts';
import './domains/audience/persona.schema.ts';
import './domains/change/change.schema.ts';
import './domains/evidence/pain-point-placement.schema.ts';
import './domains/evidence/pain-point.schema.ts';
import './domains/exchange/map-bundle.schema.ts';
import './domains/exchange/upload.schema.ts';
import './domains/improvement/action-placement.schema.ts';
import './domains/improvement/action.schema.ts';
import './domains/improvement/objective.schema.ts';
import './domains/job/job.schema.ts';
import './domains/journey/card.schema.ts';
import './domains/journey/emotion-point.schema.ts';
import './domains/journey/journey-map.schema.ts';
import './domains/journey/journey-map-matrix.schema.ts';
import './domains/journey/journey.schema.ts';
import './domains/journey/lane.schema.ts';
import './domains/journey/phase.schema.ts';
import './domains/journey/step.schema.ts';
import './domains/journey/touchpoint-placement.schema.ts';
import './domains/journey/touchpoint.schema.ts';
import './domains/measure/action-effect.schema.ts';
import './domains/measure/baseline.schema.ts';
import './domains/measure/benchmark.schema.ts';
import './domains/measure/data-point.schema.ts';
import './domains/measure/metric-placement.schema.ts';
import './domains/measure/metric.schema.ts';
import './domains/measure/metric-series.schema.ts';
import './domains/measure/target.schema.ts';
import './domains/organisation/actor.schema.ts';
import './domains/organisation/channel.schema.ts';
import './domains/organisation/department.schema.ts';
import './domains/organisation/system.schema.ts';
import './domains/process/process-element.schema.ts';
import './domains/process/process-flow.schema.ts';
import './domains/process/process-link.schema.ts';
import './domains/process/process.schema.ts';
import { lexicographicSortSchema } from 'graphql';
import { builder } from './graphql/builder.ts';
import { readLoadedColumns } from './graphql/loaded-columns.ts';

/** The whole GraphQL schema. */
export const schema = readLoadedColumns(
  lexicographicSortSchema(builder.toSchema({ sortSchema: true })),
);
