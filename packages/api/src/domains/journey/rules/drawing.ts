/** Something with an id and a name. */
export interface Named {
  id: string;
  name: string;
}

export interface PainPointMark extends Named {
  side: 'CUSTOMER' | 'EMPLOYEE' | 'SYSTEM';
  severity: 'MINOR' | 'MODERATE' | 'HIGH' | 'CRITICAL' | null;
  archivedAt: Date | null;
}

export interface ActionMark extends Named {
  status: 'CONCEPT' | 'VALIDATED' | 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'REJECTED';
  priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'URGENT' | null;
  archivedAt: Date | null;
}

export interface ProcessLinkMark {
  id: string;
  kind: 'SUPPORTS' | 'TRIGGERS' | 'IS_TRIGGERED_BY' | 'DELIVERS' | 'DELAYS' | 'SAME_AS';
  lineOfVisibility: 'FRONTSTAGE' | 'BACKSTAGE' | 'SUPPORT' | null;
  process: Named | null;
  processElement: (Named & { process: Named }) | null;
  processFlow: { id: string; label: string | null; process: Named } | null;
}

/** A metric with its latest value, and where its targets stand. */
export interface MetricMark extends Named {
  unit: 'POINTS' | 'SCORE' | 'PERCENT' | 'CURRENCY' | 'SECONDS' | 'NUMBER';
  currency: string | null;
  goodDirection: 'UP' | 'DOWN' | 'RANGE';
  currentValue: number | null;
  currentReason:
    | 'NO_DATA'
    | 'NOTHING_TO_DIVIDE'
    | 'NO_DURATIONS'
    | 'PERIODS_NOT_CONSECUTIVE'
    | 'SEVERAL_LAST_VALUES'
    | 'VALUES_ONLY'
    | null;
  currentStartDate: Date | null;
  archivedAt: Date | null;
  targets: { status: TargetStanding }[];
}

export type TargetStanding = 'MET' | 'NOT_MET' | 'MISSED' | 'NO_DATA';

/** What metrics measure; absent when it was not asked for. */
export interface Measured {
  metricPlacements?: { metric: MetricMark }[];
}

/** What can hang on a step and on a touchpoint alike; absent when it was not asked for. */
export interface Attachments extends Measured {
  painPointPlacements?: { painPoint: PainPointMark }[];
  actionPlacements?: { action: ActionMark }[];
  processLinks?: ProcessLinkMark[];
}

export interface ChannelMark {
  name: string;
  medium: 'DIGITAL' | 'HUMAN' | 'PHYSICAL' | 'HYBRID';
  type:
    | 'WEBSITE'
    | 'MOBILE_APP'
    | 'EMAIL'
    | 'SMS'
    | 'CHAT'
    | 'CHATBOT'
    | 'SOCIAL'
    | 'PHONE'
    | 'IVR'
    | 'STORE'
    | 'BRANCH'
    | 'POST'
    | 'PARTNER'
    | 'FIELD_VISIT'
    | 'KIOSK'
    | 'PAYMENT'
    | 'OTHER';
}

export interface PlacementDrawing extends Measured {
  id: string;
  isMomentOfTruth: boolean;
  momentOfTruthType: 'ZERO' | 'FIRST' | 'SECOND' | 'ULTIMATE' | null;
  isEntryPoint: boolean;
  isExitPoint: boolean;
  /** How many interactions were matched to this very place. */
  _count?: InteractionCount;
  touchpoint: Named &
    Attachments & {
      channel?: ChannelMark | null;
      /** How many interactions were matched to the touchpoint, wherever it is placed. */
      _count?: InteractionCount;
    };
}

/** As Prisma counts related rows. */
interface InteractionCount {
  interactions: number;
}

/** The columns of a step that a picture shows. */
export interface StepMark extends Named {
  key: string | null;
  phaseId: string | null;
  customerGoal: string | null;
  action: string | null;
  expectation: string | null;
  waitingSeconds: number | null;
  waitingActivity: string | null;
  optional: boolean;
}

export interface StepDrawing extends StepMark, Attachments {
  touchpointPlacements?: PlacementDrawing[];
}

export interface PhaseDrawing extends Named, Measured {
  key: string | null;
  goal: string | null;
  purchaseTime: 'BEFORE_PURCHASE' | 'DURING_PURCHASE' | 'AFTER_PURCHASE' | null;
}

export interface LaneMark extends Named {
  key: string | null;
  kind: 'TEXT' | 'EMOTION' | 'TOUCHPOINT' | 'PAIN_POINT' | 'ACTION' | 'PROCESS' | 'CUSTOM';
  role:
    | 'CUSTOMER_ACTIONS'
    | 'PHYSICAL_EVIDENCE'
    | 'FRONTSTAGE_ACTIONS'
    | 'FRONTSTAGE_TECH'
    | 'BACKSTAGE_ACTIONS'
    | 'BACKSTAGE_TECH'
    | 'SUPPORT_PROCESSES'
    | null;
  hidden: boolean;
}

export interface CardDrawing {
  id: string;
  key: string | null;
  laneId: string;
  stepId: string;
  text: string;
  status: 'OPEN' | 'DRAFT' | 'CONFIRMED';
  basis: 'ASSUMPTION' | 'EVIDENCE' | null;
  tags: string[];
}

export interface EmotionDrawing {
  stepId: string;
  score: number;
  label: string | null;
  source: 'ASSUMED' | 'SELF_REPORTED' | 'MEASURED';
  sampleSize: number | null;
  persona: Named | null;
}

export interface MapMark extends Named {
  key: string | null;
  state: 'AS_IS' | 'TO_BE' | 'IDEAL';
  revision: number;
  contentRevision: number;
  emotionMin: number;
  emotionMax: number;
  journey: Named;
}

/** A map with the parts that were asked for, each list in the order of its positions. */
export interface MapDrawing extends MapMark, Measured {
  personas?: { persona: Named }[];
  phases: PhaseDrawing[];
  lanes: (LaneMark & { actor: { name: string } | null })[];
  cards?: CardDrawing[];
  emotionPoints?: EmotionDrawing[];
  steps: StepDrawing[];
}
