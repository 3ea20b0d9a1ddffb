import type { LaneKind, LaneRole, MapState } from '../../generated/prisma/enums.ts';
import type { CreatableKind } from '../../kernel/creatable-kinds.ts';
import type { Layout } from '../layouts/layouts.ts';
import type { Target } from '../tabular/targets.ts';
import type { StepField } from './step-fields.ts';

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

/** What a mapping says about a lane. */
export interface LaneMapping {
  name?: string;
  key?: string;
  kind?: LaneKind;
  role?: LaneRole;
}

/** What a mapping says about a column of a table, or a path of a JSON file. */
export interface ColumnMapping {
  to: Target;
  /** Which of several pain points or actions of a row it tells of: `painPoint[2].cause`. */
  number: string | null;
  /** What separates the entries of a list inside a cell; absent, the cell is one value. */
  list?: string;
  /** How its dates are written, such as `D/M/YYYY`; found out by the values when absent. */
  dateFormats?: readonly string[];
  /** For cards: how the lane is made. */
  lane?: LaneMapping;
  /** What texts stand for; null says nothing. */
  values?: ReadonlyMap<string, string | null>;
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
  /** Whether steps and phases that are counted are called without their numbers. */
  dropNumbers?: boolean;
  /** Header → field of the step. */
  fields: ReadonlyMap<string, StepField>;
  /** Header → how the lane is made. */
  lanes: ReadonlyMap<string, LaneMapping>;
  /** Header or path → what it holds, where a row tells of more than cards. */
  columns: ReadonlyMap<string, ColumnMapping>;
  /** For JSON of any shape: the names that lead to its steps, such as `steps` or `phases.steps`. */
  rows?: string;
  /** The lowest and the highest score of the feelings. */
  emotionScale?: readonly [number, number];
  /** What is made where the file names one that the workspace does not have. */
  createMissing: readonly CreatableKind[];
  /** Headers to leave out. */
  ignore: ReadonlySet<string>;
}

/** The mapping of someone who gave none. */
export const NO_MAPPING: Mapping = {
  journey: {},
  map: {},
  fields: new Map(),
  lanes: new Map(),
  columns: new Map(),
  createMissing: [],
  ignore: new Set(),
};
