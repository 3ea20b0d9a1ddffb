import type { LaneKind, LaneRole, MapState } from '@parcours/sdk';
import type { Layout } from '../layouts/detect-layout.ts';

export const MAP_STATES: readonly MapState[] = ['AS_IS', 'TO_BE', 'IDEAL'];

export const LANE_KINDS: readonly LaneKind[] = [
  'TEXT',
  'EMOTION',
  'TOUCHPOINT',
  'PAIN_POINT',
  'ACTION',
  'PROCESS',
  'CUSTOM',
];

export const LANE_ROLES: readonly LaneRole[] = [
  'CUSTOMER_ACTIONS',
  'PHYSICAL_EVIDENCE',
  'FRONTSTAGE_ACTIONS',
  'FRONTSTAGE_TECH',
  'BACKSTAGE_ACTIONS',
  'BACKSTAGE_TECH',
  'SUPPORT_PROCESSES',
];

/** The fields of a step that a column or row may hold, and how their text is read. */
export const STEP_FIELDS = {
  customerGoal: 'text',
  action: 'text',
  thoughts: 'text',
  expectation: 'text',
  waitingActivity: 'text',
  waitingSeconds: 'count',
  durationSeconds: 'count',
  optional: 'flag',
} as const;

export type StepField = keyof typeof STEP_FIELDS;

/** What a mapping says about a lane. */
export interface LaneMapping {
  name?: string;
  key?: string;
  kind?: LaneKind;
  role?: LaneRole;
}

/** What is called how, as a mapping file says it. */
export interface Mapping {
  layout?: Layout;
  journey: { key?: string; name?: string };
  map: { key?: string; name?: string; state?: MapState };
  /** The header of the column (or the name of the row) that holds the names of the steps. */
  step?: string;
  /** The same for the phases. */
  phase?: string;
  /** Header → field of the step. */
  fields: ReadonlyMap<string, StepField>;
  /** Header → how the lane is made. */
  lanes: ReadonlyMap<string, LaneMapping>;
  /** Headers to leave out. */
  ignore: ReadonlySet<string>;
}

/** The mapping of someone who gave none. */
export const NO_MAPPING: Mapping = {
  journey: {},
  map: {},
  fields: new Map(),
  lanes: new Map(),
  ignore: new Set(),
};
