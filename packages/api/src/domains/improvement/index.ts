export { Objective } from './objective.schema.ts';
