export { Action, ActionPriority, ActionStatus } from './action.schema.ts';
export { Objective } from './objective.schema.ts';
