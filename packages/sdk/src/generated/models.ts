// Generated from the schema; do not edit.

import type {
  ActionKind,
  ActionPriority,
  ActionStatus,
  ActorKind,
  Attribution,
  AutomationLevel,
  Basis,
  BlueprintBasis,
  BlueprintRow,
  CardStatus,
  CaseMoment,
  ChangeAction,
  ChannelMedium,
  ChannelType,
  ComputationCounting,
  ConditionOperator,
  ConsequenceEffect,
  ContactDirection,
  ContactField,
  ContentEncoding,
  CrmCapability,
  CrmInboxStatus,
  CrmOutboxStatus,
  CrmSourceStatus,
  CustomerPoolBasis,
  DanglingReason,
  DataPointOrigin,
  DigitalAbility,
  DigitalAttitude,
  DigitalUse,
  EmotionSource,
  ExportLossCode,
  GoodDirection,
  ImportAction,
  ImportUndoLossReason,
  InteractionDirection,
  InteractionField,
  JobStatus,
  JourneyStatus,
  JourneyType,
  LaneKind,
  LaneRole,
  LineOfVisibility,
  LintSeverity,
  MapFileAtomicity,
  MapFileImportStatus,
  MapFileKind,
  MapFileLayout,
  MapFileProblemSeverity,
  MapState,
  MeasureSubject,
  MemberKind,
  MetricType,
  MetricUnit,
  MetricVariant,
  MinimumSource,
  MomentOfTruthType,
  NoValueReason,
  ObjectionCode,
  PainPointKind,
  PainPointSeverity,
  PainPointSide,
  PeriodUnit,
  PersonaAssignment,
  PersonaKind,
  ProcessAnchorReason,
  ProcessDiffKind,
  ProcessDiffSubject,
  ProcessElementChangeKind,
  ProcessElementType,
  ProcessFileFormat,
  ProcessFindingCode,
  ProcessFlowKind,
  ProcessLinkKind,
  ProcessNature,
  ProcessNotation,
  ProcessReviewSeverity,
  ProcessState,
  ProcessStatus,
  PurchaseTime,
  RowStatus,
  Scope,
  SelectionCriterion,
  ServiceCaseKind,
  ServiceCaseStatus,
  SnapshotReason,
  TargetOperator,
  TargetStatus,
  UploadStatus,
  ValueClass,
  WaitBasis,
  Waste,
  WorkspaceKind,
} from './enums.ts';

/** A company or household that contacts belong to, as the CRM knows it. */
export interface Account {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** Its country, as two letters (ISO 3166-1). */
  country: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** What business it is in. */
  industry: string | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the account is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A company or household that contacts belong to, as the CRM knows it. */
export interface AccountGraph extends Account {
  __typename: 'Account';
  /** The contacts of the account. */
  contacts: ContactConnectionGraph;
  /** Where it is found in other systems. */
  externalRefs: ExternalRefConnectionGraph;
  /** The interactions with its contacts, the latest first. */
  interactions: InteractionConnectionGraph;
  /** What its contacts brought up. */
  serviceCases: ServiceCaseConnectionGraph;
  $scalars?: Account;
}

/** One page of a list, each account with its place. */
export interface AccountConnectionGraph {
  __typename: 'AccountConnection';
  /** The page, with the place of each object. */
  edges: AccountEdgeGraph[];
  /** The page, without the places. */
  nodes: AccountGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An account in a list, with its place. */
export interface AccountEdgeGraph {
  __typename: 'AccountEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The account. */
  node: AccountGraph;
}

/** Something to do about a pain point (French: action à prioriser). */
export interface Action {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** How it is meant. */
  description: string | null;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate: string | null;
  /** The day it should be done. */
  dueDate: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The kind of measure. */
  kind: ActionKind | null;
  /** What is to be done. */
  name: string;
  /** How soon it should be done. */
  priority: ActionPriority | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** The day work starts. */
  startDate: string | null;
  /** How far it has come. */
  status: ActionStatus;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** Something to do about a pain point (French: action à prioriser). */
export interface ActionGraph extends Action {
  __typename: 'Action';
  /** The metrics it is meant to move. */
  effects: ActionEffectConnectionGraph;
  /** The metrics of the action itself. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The objectives it serves. */
  objectives: ObjectiveGraph[];
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** The pain points it is meant to ease. */
  painPoints: PainPointGraph[];
  /** The places the action works on. */
  placements: ActionPlacementConnectionGraph;
  $scalars?: Action;
}

/** One page of a list, each action with its place. */
export interface ActionConnectionGraph {
  __typename: 'ActionConnection';
  /** The page, with the place of each object. */
  edges: ActionEdgeGraph[];
  /** The page, without the places. */
  nodes: ActionGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An action in a list, with its place. */
export interface ActionEdgeGraph {
  __typename: 'ActionEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The action. */
  node: ActionGraph;
}

/** What an action is meant to do to a metric, and where to look whether it did. */
export interface ActionEffect {
  /** The first day of the time after the action. */
  afterFirstDate: string | null;
  /** The last day of the time after the action, included. */
  afterLastDate: string | null;
  /** The first day of the time before the action. */
  beforeFirstDate: string | null;
  /** The last day of the time before the action, included. */
  beforeLastDate: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Which data points count, as an object of texts: those with these dimensions. All when left out. */
  dimensions: unknown;
  /** The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange: number | null;
  /** The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent: number | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is to be said about it. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** What an action is meant to do to a metric, and where to look whether it did. */
export interface ActionEffectGraph extends ActionEffect {
  __typename: 'ActionEffect';
  /** The action. */
  action: ActionGraph;
  /** The metric it is meant to move. */
  metric: MetricGraph;
  /** What came of it, as the data points tell now; null until both windows are set. */
  result: ImprovementResultGraph | null;
  $scalars?: ActionEffect;
}

/** One page of a list, each action effect with its place. */
export interface ActionEffectConnectionGraph {
  __typename: 'ActionEffectConnection';
  /** The page, with the place of each object. */
  edges: ActionEffectEdgeGraph[];
  /** The page, without the places. */
  nodes: ActionEffectGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An action effect in a list, with its place. */
export interface ActionEffectEdgeGraph {
  __typename: 'ActionEffectEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The action effect. */
  node: ActionEffectGraph;
}

/** The place an action works on: exactly one of step, touchpoint, process and process element. */
export interface ActionPlacement {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is done at this place. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** The place an action works on: exactly one of step, touchpoint, process and process element. */
export interface ActionPlacementGraph extends ActionPlacement {
  __typename: 'ActionPlacement';
  /** The action. */
  action: ActionGraph;
  /** The process it is in. */
  process: ProcessGraph | null;
  /** The process element it is at. */
  processElement: ProcessElementGraph | null;
  /** The step it is at. */
  step: StepGraph | null;
  /** The touchpoint it is at. */
  touchpoint: TouchpointGraph | null;
  $scalars?: ActionPlacement;
}

/** One page of a list, each action placement with its place. */
export interface ActionPlacementConnectionGraph {
  __typename: 'ActionPlacementConnection';
  /** The page, with the place of each object. */
  edges: ActionPlacementEdgeGraph[];
  /** The page, without the places. */
  nodes: ActionPlacementGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An action placement in a list, with its place. */
export interface ActionPlacementEdgeGraph {
  __typename: 'ActionPlacementEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The action placement. */
  node: ActionPlacementGraph;
}

/** Someone or something that acts in a journey or a process: a role, not a person. */
export interface Actor {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What the actor does. */
  description: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** On which side of the counter the actor stands. */
  kind: ActorKind;
  /** What the actor is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** Someone or something that acts in a journey or a process: a role, not a person. */
export interface ActorGraph extends Actor {
  __typename: 'Actor';
  /** The department behind it. */
  department: DepartmentGraph | null;
  $scalars?: Actor;
}

/** One page of a list, each actor with its place. */
export interface ActorConnectionGraph {
  __typename: 'ActorConnection';
  /** The page, with the place of each object. */
  edges: ActorEdgeGraph[];
  /** The page, without the places. */
  nodes: ActorGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An actor in a list, with its place. */
export interface ActorEdgeGraph {
  __typename: 'ActorEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The actor. */
  node: ActorGraph;
}

/** A secret that lets a member call the API. Only its hash is stored. */
export interface ApiKey {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** When the key stops working; null means never. */
  expiresAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** When the key was last used, to the minute. */
  lastUsedAt: string | null;
  /** What the key is for. */
  name: string;
  /** The first characters of the key, enough to recognise it. */
  prefix: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When the key was revoked; null while it works. */
  revokedAt: string | null;
  /** What the key allows. */
  scopes: Scope[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A secret that lets a member call the API. Only its hash is stored. */
export interface ApiKeyGraph extends ApiKey {
  __typename: 'ApiKey';
  /** Whom the key belongs to. */
  member: MemberGraph;
  $scalars?: ApiKey;
}

/** One page of a list, each API key with its place. */
export interface ApiKeyConnectionGraph {
  __typename: 'ApiKeyConnection';
  /** The page, with the place of each object. */
  edges: ApiKeyEdgeGraph[];
  /** The page, without the places. */
  nodes: ApiKeyGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An API key in a list, with its place. */
export interface ApiKeyEdgeGraph {
  __typename: 'ApiKeyEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The API key. */
  node: ApiKeyGraph;
}

/** A new API key. */
export interface ApiKeyIssued {
  /** The stored part of the key. */
  apiKey: ApiKey;
  /** The key itself. It is shown this once and never stored; null when the call repeated an earlier one. */
  secret: string | null;
}
export type ApiKeyIssuedPlain = Pick<ApiKeyIssued, 'secret'>;
/** A new API key. */
export interface ApiKeyIssuedGraph extends ApiKeyIssuedPlain {
  __typename: 'ApiKeyIssued';
  /** The stored part of the key. */
  apiKey: ApiKeyGraph;
  $scalars?: ApiKeyIssuedPlain;
  $all?: ApiKeyIssued;
}

/** An object that stands for itself: it can be archived, tagged and extended. */
export interface Archivable {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** An object that stands for itself: it can be archived, tagged and extended. */
export interface ArchivableGraph extends Archivable {
  __typename: 'Account' | 'Action' | 'Actor' | 'Channel' | 'Contact' | 'Department' | 'Journey' | 'JourneyMap' | 'MatchRule' | 'Metric' | 'Objective' | 'PainPoint' | 'Persona' | 'PersonaRule' | 'Process' | 'Selection' | 'ServiceCase' | 'System' | 'Touchpoint';
  $scalars?: Archivable;
  $on?: { Account: AccountGraph; Action: ActionGraph; Actor: ActorGraph; Channel: ChannelGraph; Contact: ContactGraph; Department: DepartmentGraph; Journey: JourneyGraph; JourneyMap: JourneyMapGraph; MatchRule: MatchRuleGraph; Metric: MetricGraph; Objective: ObjectiveGraph; PainPoint: PainPointGraph; Persona: PersonaGraph; PersonaRule: PersonaRuleGraph; Process: ProcessGraph; Selection: SelectionGraph; ServiceCase: ServiceCaseGraph; System: SystemGraph; Touchpoint: TouchpointGraph };
}

/** Where a metric stood before anything was done about it. */
export interface Baseline {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The first day it was measured on. */
  firstDate: string;
  /** The version of the formula it was measured by: that of the metric when it was created. */
  formulaVersion: number;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The last day it was measured on, included. */
  lastDate: string;
  /** What is to be said about it. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How many answers, cases or customers stand behind it. */
  sampleSize: number | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** The value, in the unit of the metric. */
  value: number;
}
/** Where a metric stood before anything was done about it. */
export interface BaselineGraph extends Baseline {
  __typename: 'Baseline';
  /** The metric. */
  metric: MetricGraph;
  $scalars?: Baseline;
}

/** One page of a list, each baseline with its place. */
export interface BaselineConnectionGraph {
  __typename: 'BaselineConnection';
  /** The page, with the place of each object. */
  edges: BaselineEdgeGraph[];
  /** The page, without the places. */
  nodes: BaselineGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A baseline in a list, with its place. */
export interface BaselineEdgeGraph {
  __typename: 'BaselineEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The baseline. */
  node: BaselineGraph;
}

/** What others reach, to compare with. */
export interface Benchmark {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** The industry it holds for. */
  industry: string | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile: number | null;
  /** The country or region it holds for. */
  region: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Who says so: a study, an association, a competitor. */
  source: string;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** The value, in the unit of the metric. */
  value: number;
  /** The year it was measured in. */
  year: number | null;
}
/** What others reach, to compare with. */
export interface BenchmarkGraph extends Benchmark {
  __typename: 'Benchmark';
  /** The metric. */
  metric: MetricGraph;
  $scalars?: Benchmark;
}

/** One page of a list, each benchmark with its place. */
export interface BenchmarkConnectionGraph {
  __typename: 'BenchmarkConnection';
  /** The page, with the place of each object. */
  edges: BenchmarkEdgeGraph[];
  /** The page, without the places. */
  nodes: BenchmarkGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A benchmark in a list, with its place. */
export interface BenchmarkEdgeGraph {
  __typename: 'BenchmarkEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The benchmark. */
  node: BenchmarkGraph;
}

/** What a row of a service blueprint shows at one step. */
export interface BlueprintCell {
  /** The place of the step in `steps`, from 0. */
  column: number;
  /** What is there. */
  entries: BlueprintEntry[];
}
export type BlueprintCellPlain = Pick<BlueprintCell, 'column'>;
/** What a row of a service blueprint shows at one step. */
export interface BlueprintCellGraph extends BlueprintCellPlain {
  __typename: 'BlueprintCell';
  /** What is there. */
  entries: BlueprintEntryGraph[];
  $scalars?: BlueprintCellPlain;
  $all?: BlueprintCell;
}

/** Something that a service blueprint shows. */
export interface BlueprintEntry {
  /** Why it is in this row. */
  basis: BlueprintBasis;
  /** Its id. */
  id: string;
  /** What is written there. */
  text: string;
  /** What it is: Step, Card, Touchpoint, Process, ProcessElement or ProcessFlow. */
  type: string;
}
/** Something that a service blueprint shows. */
export interface BlueprintEntryGraph extends BlueprintEntry {
  __typename: 'BlueprintEntry';
  $scalars?: BlueprintEntry;
  $all?: BlueprintEntry;
}

/** A row of a service blueprint with the cells that hold something. */
export interface BlueprintLane {
  /** From left to right. */
  cells: BlueprintCell[];
  /** Which row. */
  row: BlueprintRow;
}
export type BlueprintLanePlain = Pick<BlueprintLane, 'row'>;
/** A row of a service blueprint with the cells that hold something. */
export interface BlueprintLaneGraph extends BlueprintLanePlain {
  __typename: 'BlueprintLane';
  /** From left to right. */
  cells: BlueprintCellGraph[];
  $scalars?: BlueprintLanePlain;
  $all?: BlueprintLane;
}

/** A column of a service blueprint. */
export interface BlueprintStep {
  /** What it is called. */
  name: string;
  /** The id of the step. */
  stepId: string;
}
/** A column of a service blueprint. */
export interface BlueprintStepGraph extends BlueprintStep {
  __typename: 'BlueprintStep';
  $scalars?: BlueprintStep;
  $all?: BlueprintStep;
}

/** What became of a bulk write, row by row. */
export interface BulkResult {
  /** Whether the good rows were written: false in a dry run, and when an atomic write had a refused row. */
  applied: boolean;
  /** How many rows made an object. */
  created: number;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** How many rows were refused. */
  rejected: number;
  /** One entry per row, in the order given. */
  rows: BulkRow[];
  /** How many rows changed nothing. */
  unchanged: number;
  /** How many rows changed an object. */
  updated: number;
}
export type BulkResultPlain = Pick<BulkResult, 'applied' | 'created' | 'dryRun' | 'rejected' | 'unchanged' | 'updated'>;
/** What became of a bulk write, row by row. */
export interface BulkResultGraph extends BulkResultPlain {
  __typename: 'BulkResult';
  /** One entry per row, in the order given. */
  rows: BulkRowGraph[];
  $scalars?: BulkResultPlain;
  $all?: BulkResult;
}

/** What became of one row of a bulk write. */
export interface BulkRow {
  /** Why the row was refused; empty when it was not. */
  errors: RowError[];
  /** The id of the object; null when there is none yet. */
  id: string | null;
  /** The place of the row in the input, from 0. */
  index: number;
  /** The key of the object, if it has one. */
  key: string | null;
  /** What became of the row. */
  status: RowStatus;
}
export type BulkRowPlain = Pick<BulkRow, 'id' | 'index' | 'key' | 'status'>;
/** What became of one row of a bulk write. */
export interface BulkRowGraph extends BulkRowPlain {
  __typename: 'BulkRow';
  /** Why the row was refused; empty when it was not. */
  errors: RowErrorGraph[];
  $scalars?: BulkRowPlain;
  $all?: BulkRow;
}

/** An element, and how much of the journeys rests on it. */
export interface BusyElement {
  /** What it is called. */
  name: string;
  /** The id of the element. */
  processElementId: string;
  /** The id of the process. */
  processId: string;
  /** How many touchpoints it serves: those it is linked to, and those on steps it is linked to. */
  touchpoints: number;
}
/** An element, and how much of the journeys rests on it. */
export interface BusyElementGraph extends BusyElement {
  __typename: 'BusyElement';
  $scalars?: BusyElement;
  $all?: BusyElement;
}

/** One figure of a candidate. What is null is not known. */
export interface CandidateFigure {
  /** As the model tells it; null while it is not drawn that far. */
  computed: number | null;
  /** What it is a figure of. */
  criterion: SelectionCriterion;
  /** The computed figure less the estimate. */
  difference: number | null;
  /** As it was estimated. */
  estimate: number | null;
  /** The value from 0 to 1: of 5 for what is judged, of the greatest among the candidates for what is counted. */
  scaled: number | null;
  /** What counts: the computed figure, else the estimate. */
  value: number | null;
  /** How much it weighs. */
  weight: number;
}
/** One figure of a candidate. What is null is not known. */
export interface CandidateFigureGraph extends CandidateFigure {
  __typename: 'CandidateFigure';
  $scalars?: CandidateFigure;
  $all?: CandidateFigure;
}

/** A note where a lane and a step cross. */
export interface Card {
  /** Whether it is assumed or backed by evidence. */
  basis: Basis | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Its place inside the cell; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How sure the team is of it. */
  status: CardStatus;
  /** Free words to find it by. */
  tags: string[];
  /** What the card says. */
  text: string;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A note where a lane and a step cross. */
export interface CardGraph extends Card {
  __typename: 'Card';
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  /** The lane it is in. */
  lane: LaneGraph;
  /** The step it is at. */
  step: StepGraph;
  $scalars?: Card;
}

/** One page of a list, each card with its place. */
export interface CardConnectionGraph {
  __typename: 'CardConnection';
  /** The page, with the place of each object. */
  edges: CardEdgeGraph[];
  /** The page, without the places. */
  nodes: CardGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A card in a list, with its place. */
export interface CardEdgeGraph {
  __typename: 'CardEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The card. */
  node: CardGraph;
}

/** One change of one object, at its place in the log of the workspace. */
export interface Change {
  /** What happened to the object. */
  action: ChangeAction;
  /** When the change was made. */
  at: string;
  /** The names of the fields that changed; empty for a new or deleted object. */
  changedFields: string[];
  /** The place of the change. Subscribe again after it, and nothing is missed. */
  cursor: string;
  /** The id of the object. */
  entityId: string;
  /** The id of the journey map the object belongs to, or is. */
  journeyMapId: string | null;
  /** The id of the member that made the change; null for the server itself. */
  memberId: string | null;
  /** The object as it is now, which may be newer than the change; null when it was deleted. */
  node: Node | null;
  /** The id of the request that made the change, as in its header x-request-id. */
  requestId: string;
  /** The revision of the object after the change; the last one of a deleted object. */
  revision: number;
  /** The GraphQL type of the object. */
  type: string;
}
export type ChangePlain = Pick<Change, 'action' | 'at' | 'changedFields' | 'cursor' | 'entityId' | 'journeyMapId' | 'memberId' | 'requestId' | 'revision' | 'type'>;
/** One change of one object, at its place in the log of the workspace. */
export interface ChangeGraph extends ChangePlain {
  __typename: 'Change';
  /** The object as it is now, which may be newer than the change; null when it was deleted. */
  node: NodeGraph | null;
  $scalars?: ChangePlain;
  $all?: Change;
}

/** Some changes, for clients that ask now and then instead of subscribing. */
export interface ChangePage {
  /** Where to go on. */
  cursor: string;
  /** Whether more follows already. */
  hasMore: boolean;
  /** The changes, oldest first. */
  nodes: Change[];
}
export type ChangePagePlain = Pick<ChangePage, 'cursor' | 'hasMore'>;
/** Some changes, for clients that ask now and then instead of subscribing. */
export interface ChangePageGraph extends ChangePagePlain {
  __typename: 'ChangePage';
  /** The changes, oldest first. */
  nodes: ChangeGraph[];
  $scalars?: ChangePagePlain;
  $all?: ChangePage;
}

/** A part of which fields differ. */
export interface ChangedMapPart {
  /** The fields that differ, by name. */
  fields: MapFieldChange[];
  /** The part, as it is after. */
  part: MapPart;
  /** Where it stands after. */
  place: MapPlace;
}
export type ChangedMapPartPlain = Pick<ChangedMapPart, never>;
/** A part of which fields differ. */
export interface ChangedMapPartGraph extends ChangedMapPartPlain {
  __typename: 'ChangedMapPart';
  /** The fields that differ, by name. */
  fields: MapFieldChangeGraph[];
  /** The part, as it is after. */
  part: MapPartGraph;
  /** Where it stands after. */
  place: MapPlaceGraph;
  $scalars?: ChangedMapPartPlain;
  $all?: ChangedMapPart;
}

/** A way by which customer and company reach each other (French: canal). */
export interface Channel {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Whether a screen, a person or a place is in between. */
  medium: ChannelMedium;
  /** What the channel is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** The kind of channel. */
  type: ChannelType;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A way by which customer and company reach each other (French: canal). */
export interface ChannelGraph extends Channel {
  __typename: 'Channel';
  /** The interactions that came by it, the latest first. */
  interactions: InteractionConnectionGraph;
  $scalars?: Channel;
}

/** One page of a list, each channel with its place. */
export interface ChannelConnectionGraph {
  __typename: 'ChannelConnection';
  /** The page, with the place of each object. */
  edges: ChannelEdgeGraph[];
  /** The page, without the places. */
  nodes: ChannelGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** By which channels the steps of two maps happen. */
export interface ChannelDiff {
  /** Every medium that occurs. */
  shares: MediumShare[];
  /** The steps that both have and whose channels differ. */
  steps: ChannelShift[];
}
export type ChannelDiffPlain = Pick<ChannelDiff, never>;
/** By which channels the steps of two maps happen. */
export interface ChannelDiffGraph extends ChannelDiffPlain {
  __typename: 'ChannelDiff';
  /** Every medium that occurs. */
  shares: MediumShareGraph[];
  /** The steps that both have and whose channels differ. */
  steps: ChannelShiftGraph[];
  $scalars?: ChannelDiffPlain;
  $all?: ChannelDiff;
}

/** A channel in a list, with its place. */
export interface ChannelEdgeGraph {
  __typename: 'ChannelEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The channel. */
  node: ChannelGraph;
}

/** A channel, by name. */
export interface ChannelName {
  /** The id of the channel. */
  id: string;
  /** What it is made of. */
  medium: ChannelMedium;
  /** What it is called. */
  name: string;
}
/** A channel, by name. */
export interface ChannelNameGraph extends ChannelName {
  __typename: 'ChannelName';
  $scalars?: ChannelName;
  $all?: ChannelName;
}

/** A step that happens by other channels than before. */
export interface ChannelShift {
  /** The channels after. */
  after: ChannelName[];
  /** The channels before. */
  before: ChannelName[];
  /** The step, as it is after. */
  step: MapPart;
}
export type ChannelShiftPlain = Pick<ChannelShift, never>;
/** A step that happens by other channels than before. */
export interface ChannelShiftGraph extends ChannelShiftPlain {
  __typename: 'ChannelShift';
  /** The channels after. */
  after: ChannelNameGraph[];
  /** The channels before. */
  before: ChannelNameGraph[];
  /** The step, as it is after. */
  step: MapPartGraph;
  $scalars?: ChannelShiftPlain;
  $all?: ChannelShift;
}

/** A candidate that a change of weight concerns. */
export interface ConcernedCandidate {
  /** What it is called. */
  name: string;
  /** The id of the candidate. */
  selectionCandidateId: string;
}
/** A candidate that a change of weight concerns. */
export interface ConcernedCandidateGraph extends ConcernedCandidate {
  __typename: 'ConcernedCandidate';
  $scalars?: ConcernedCandidate;
  $all?: ConcernedCandidate;
}

/** What a deletion does to the objects of one type. */
export interface Consequence {
  /** How many objects it happens to. */
  count: number;
  /** What happens to them. */
  effect: ConsequenceEffect;
  /** The GraphQL type of the objects. */
  type: string;
}
/** What a deletion does to the objects of one type. */
export interface ConsequenceGraph extends Consequence {
  __typename: 'Consequence';
  $scalars?: Consequence;
  $all?: Consequence;
}

/** A customer, as far as the journey needs to know them. Everything that tells who they are needs the scope pii:read, and all of it can be erased. */
export interface Contact {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** Their country, as two letters (ISO 3166-1). */
  country: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is. */
  customFields: unknown;
  /** Their e-mail address. */
  email: string | null;
  /** When the person behind it was erased; null for everyone else. What is left of them is nobody: it keeps the figures right. */
  erasedAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language: string | null;
  /** What they are called. */
  name: string | null;
  /** How they came to their persona; null while they have none. */
  personaAssignment: PersonaAssignment | null;
  /** Their telephone number. */
  phone: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A customer, as far as the journey needs to know them. Everything that tells who they are needs the scope pii:read, and all of it can be erased. */
export interface ContactGraph extends Contact {
  __typename: 'Contact';
  /** The account they belong to. */
  account: AccountGraph | null;
  /** Where it is found in other systems. */
  externalRefs: ExternalRefConnectionGraph;
  /** What they did, and what was done with them, the latest first. */
  interactions: InteractionConnectionGraph;
  /** Their ways through journeys. */
  journeyInstances: JourneyInstanceConnectionGraph;
  /** The persona they resemble. */
  persona: PersonaGraph | null;
  /** What they brought up. */
  serviceCases: ServiceCaseConnectionGraph;
  $scalars?: Contact;
}

/** A condition on a contact; all conditions of a rule must hold. */
export interface ContactCondition {
  /** What it looks at. */
  field: ContactField;
  /** How it compares. */
  operator: ConditionOperator;
  /** The name inside the field, where it holds many values. */
  property: string | null;
  /** The condition in words. */
  text: string;
  /** What it compares with; one of them is enough. */
  values: string[];
}
/** A condition on a contact; all conditions of a rule must hold. */
export interface ContactConditionGraph extends ContactCondition {
  __typename: 'ContactCondition';
  $scalars?: ContactCondition;
  $all?: ContactCondition;
}

/** One page of a list, each contact with its place. */
export interface ContactConnectionGraph {
  __typename: 'ContactConnection';
  /** The page, with the place of each object. */
  edges: ContactEdgeGraph[];
  /** The page, without the places. */
  nodes: ContactGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** What an agent needs to see of a customer who turns up: who they are, where they stand, what is open, what happened last. */
export interface ContactContext {
  /** Who they are, and the persona they resemble. */
  contact: Contact;
  /** What happened last, the latest first. */
  lastInteractions: Interaction[];
  /** What they brought up and is not settled, the latest first. At most 50. */
  openCases: ServiceCase[];
  /** Where they stand on their journeys, the latest first; journeys they have left come last. At most 50. */
  positions: JourneyInstance[];
}
export type ContactContextPlain = Pick<ContactContext, never>;
/** What an agent needs to see of a customer who turns up: who they are, where they stand, what is open, what happened last. */
export interface ContactContextGraph extends ContactContextPlain {
  __typename: 'ContactContext';
  /** Who they are, and the persona they resemble. */
  contact: ContactGraph;
  /** What happened last, the latest first. */
  lastInteractions: InteractionGraph[];
  /** What they brought up and is not settled, the latest first. At most 50. */
  openCases: ServiceCaseGraph[];
  /** Where they stand on their journeys, the latest first; journeys they have left come last. At most 50. */
  positions: JourneyInstanceGraph[];
  $scalars?: ContactContextPlain;
  $all?: ContactContext;
}

/** A contact in a list, with its place. */
export interface ContactEdgeGraph {
  __typename: 'ContactEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The contact. */
  node: ContactGraph;
}

/** What the erasure of a contact went through. */
export interface ContactErasure {
  /** Whether it was only tried: nothing is gone. */
  dryRun: boolean;
  /** How many references to other systems were deleted. */
  externalRefs: number;
  /** The id the contact had. */
  id: string;
  /** How many interactions lost what may tell who it was. */
  interactions: number;
  /** How many ways through journeys are nobody’s now. */
  journeyInstances: number;
  /** How many service cases lost what may tell who it was. */
  serviceCases: number;
}
/** What the erasure of a contact went through. */
export interface ContactErasureGraph extends ContactErasure {
  __typename: 'ContactErasure';
  $scalars?: ContactErasure;
  $all?: ContactErasure;
}

/** Knows how to talk to another kind of system. */
export interface CrmConnector {
  /** The version of its API. */
  apiVersion: string;
  /** What the connector can do. */
  capabilities: CrmCapability[];
  /** What crmSourceCreate takes as its connector. */
  key: string;
  /** What people call the system. */
  name: string;
  /** The secrets a source can have. */
  secrets: CrmConnectorSecret[];
  /** What the connector was tried against. */
  verification: string;
}
export type CrmConnectorPlain = Pick<CrmConnector, 'apiVersion' | 'capabilities' | 'key' | 'name' | 'verification'>;
/** Knows how to talk to another kind of system. */
export interface CrmConnectorGraph extends CrmConnectorPlain {
  __typename: 'CrmConnector';
  /** The secrets a source can have. */
  secrets: CrmConnectorSecretGraph[];
  $scalars?: CrmConnectorPlain;
  $all?: CrmConnector;
}

/** A secret a source of this connector can have. */
export interface CrmConnectorSecret {
  /** What it is for. */
  description: string;
  /** What it is called. */
  name: string;
}
/** A secret a source of this connector can have. */
export interface CrmConnectorSecretGraph extends CrmConnectorSecret {
  __typename: 'CrmConnectorSecret';
  $scalars?: CrmConnectorSecret;
  $all?: CrmConnectorSecret;
}

/** A field that records of a source have. */
export interface CrmField {
  /** What people call it there. */
  label: string;
  /** What a mapping calls it. */
  name: string;
  /** What it holds, in the words of the source. */
  type: string;
}
/** A field that records of a source have. */
export interface CrmFieldGraph extends CrmField {
  __typename: 'CrmField';
  $scalars?: CrmField;
  $all?: CrmField;
}

/** Something a source told of by webhook, each once. */
export interface CrmInboxEvent {
  /** How often it was tried. */
  attempts: number;
  /** When it was received. */
  createdAt: string;
  /** Why it was not taken in; a stable code. */
  errorCode: string | null;
  /** Why it was not taken in, and what to do. Personal, as it may quote the event. */
  errorMessage: string | null;
  /** The id of the record there; null when the event is the record. */
  externalId: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** What the source calls this kind of record; null when the event is the record. */
  objectType: string | null;
  /** Where it stands. */
  status: CrmInboxStatus;
}
/** Something a source told of by webhook, each once. */
export interface CrmInboxEventGraph extends CrmInboxEvent {
  __typename: 'CrmInboxEvent';
  /** Who told of it. */
  source: CrmSourceGraph;
  $scalars?: CrmInboxEvent;
}

/** One page of a list, each CRM inbox event with its place. */
export interface CrmInboxEventConnectionGraph {
  __typename: 'CrmInboxEventConnection';
  /** The page, with the place of each object. */
  edges: CrmInboxEventEdgeGraph[];
  /** The page, without the places. */
  nodes: CrmInboxEventGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A CRM inbox event in a list, with its place. */
export interface CrmInboxEventEdgeGraph {
  __typename: 'CrmInboxEventEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The CRM inbox event. */
  node: CrmInboxEventGraph;
}

/** Something a source is to be told. It is decided on with what makes it necessary, and sent from here alone. */
export interface CrmOutboxItem {
  /** How often it was sent. */
  attempts: number;
  /** When it was decided on. */
  createdAt: string;
  /** When it is sent at the earliest. */
  dueAt: string;
  /** Why it was refused, or why the last attempt failed; a stable code. */
  errorCode: string | null;
  /** The field that was refused, where the source says so. */
  errorField: string | null;
  /** Why it was refused, and what to do. Personal, as it may quote the record. */
  errorMessage: string | null;
  /** The id of the record there; null for one that is to be created. */
  externalId: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** What the source calls this kind of record. */
  objectType: string;
  /** What is done, in the words of the connector. */
  operation: string;
  /** What is sent; null once it was redacted. Personal. */
  payload: unknown;
  /** When it was settled; null until then. */
  settledAt: string | null;
  /** Where it stands. */
  status: CrmOutboxStatus;
}
/** Something a source is to be told. It is decided on with what makes it necessary, and sent from here alone. */
export interface CrmOutboxItemGraph extends CrmOutboxItem {
  __typename: 'CrmOutboxItem';
  /** Who is to be told. */
  source: CrmSourceGraph;
  $scalars?: CrmOutboxItem;
}

/** One page of a list, each CRM outbox item with its place. */
export interface CrmOutboxItemConnectionGraph {
  __typename: 'CrmOutboxItemConnection';
  /** The page, with the place of each object. */
  edges: CrmOutboxItemEdgeGraph[];
  /** The page, without the places. */
  nodes: CrmOutboxItemGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A CRM outbox item in a list, with its place. */
export interface CrmOutboxItemEdgeGraph {
  __typename: 'CrmOutboxItemEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The CRM outbox item. */
  node: CrmOutboxItemGraph;
}

/** Why a record, or a part of it, was not taken in. */
export interface CrmProblem {
  /** A stable code. */
  code: string;
  /** What is wrong, and the way out. */
  message: string;
  /** The field it is about. */
  path: string | null;
}
/** Why a record, or a part of it, was not taken in. */
export interface CrmProblemGraph extends CrmProblem {
  __typename: 'CrmProblem';
  $scalars?: CrmProblem;
  $all?: CrmProblem;
}

/** A record as its source gave it, kept so that it can be mapped again. */
export interface CrmRecord {
  /** When it was first received. */
  createdAt: string;
  /** When it was found to be deleted there; null while it exists. */
  deletedAt: string | null;
  /** The id it has there. */
  externalId: string;
  /** The id, unique among all objects of all types. */
  id: string;
  /** The version of the mapping it was last mapped with. */
  mappingVersion: number;
  /** What the source calls this kind of record. */
  objectType: string;
  /** What the source gave; null once it was redacted. Personal. */
  payload: unknown;
  /** Why it, or a part of it, was not taken in; a stable code. */
  problemCode: string | null;
  /** When it last came in with something new. */
  receivedAt: string;
  /** When its payload was thrown away; null while it is kept. */
  redactedAt: string | null;
  /** When it was last changed there, as the source says. */
  sourceUpdatedAt: string | null;
}
/** A record as its source gave it, kept so that it can be mapped again. */
export interface CrmRecordGraph extends CrmRecord {
  __typename: 'CrmRecord';
  /** Why it, or a part of it, was not taken in. Personal. */
  problems: CrmProblemGraph[];
  /** Where it comes from. */
  source: CrmSourceGraph;
  $scalars?: CrmRecord;
}

/** One page of a list, each CRM record with its place. */
export interface CrmRecordConnectionGraph {
  __typename: 'CrmRecordConnection';
  /** The page, with the place of each object. */
  edges: CrmRecordEdgeGraph[];
  /** The page, without the places. */
  nodes: CrmRecordGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A CRM record in a list, with its place. */
export interface CrmRecordEdgeGraph {
  __typename: 'CrmRecordEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The CRM record. */
  node: CrmRecordGraph;
}

/** A secret that is set. What it is cannot be read. */
export interface CrmSecret {
  /** When it was set. */
  createdAt: string;
  /** What it is called. */
  name: string;
  /** Until when it is still accepted, since it was replaced; null for the one in force. */
  retiresAt: string | null;
}
/** A secret that is set. What it is cannot be read. */
export interface CrmSecretGraph extends CrmSecret {
  __typename: 'CrmSecret';
  $scalars?: CrmSecret;
  $all?: CrmSecret;
}

/** Another system that records come from and that is told what happens here: a CRM, or anything that can send a webhook. */
export interface CrmSource {
  /** Why the last test failed; null when it did not. */
  checkErrorCode: string | null;
  /** Why the last test failed, and what to do; null when it did not. */
  checkErrorMessage: string | null;
  /** When it was last tested. */
  checkedAt: string | null;
  /** The connector that talks to it, as crmConnectors lists them. */
  connector: string;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** When a contact of it may be one that is known by its e-mail address; null when never. */
  identity: unknown;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The rules from record to contact, case and interaction; null for the usual ones. */
  mapping: unknown;
  /** Counts the changes of the mapping. */
  mappingVersion: number;
  /** What people call it. */
  name: string;
  /** How many seconds lie between two runs. */
  pollSeconds: number;
  /** How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays: number | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Where it is and what of it is read. Holds no secrets. */
  settings: unknown;
  /** Whether it is read and written to. */
  status: CrmSourceStatus;
  /** What its records go by here: the system of external references and the source of interactions. Unique in the workspace. */
  system: string;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** Where on this server its webhooks are taken. */
  webhookPath: string;
  /** Which properties of its contacts follow what happens here; null when it is told nothing. */
  writeBack: unknown;
}
/** Another system that records come from and that is told what happens here: a CRM, or anything that can send a webhook. */
export interface CrmSourceGraph extends CrmSource {
  __typename: 'CrmSource';
  /** The job that reads it, or did so last; follow it with jobProgress. */
  runJob: JobGraph | null;
  /** Which secrets are set. */
  secrets: CrmSecretGraph[];
  /** What is read of it, and how far. */
  streams: CrmStreamGraph[];
  $scalars?: CrmSource;
}

/** One page of a list, each CRM source with its place. */
export interface CrmSourceConnectionGraph {
  __typename: 'CrmSourceConnection';
  /** The page, with the place of each object. */
  edges: CrmSourceEdgeGraph[];
  /** The page, without the places. */
  nodes: CrmSourceGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A CRM source in a list, with its place. */
export interface CrmSourceEdgeGraph {
  __typename: 'CrmSourceEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The CRM source. */
  node: CrmSourceGraph;
}

/** One kind of record of a source, and how far it is read. */
export interface CrmStream {
  /** Why it could not be read the last time; null when it could. */
  errorCode: string | null;
  /** Why it could not be read the last time, and what to do; null when it could. */
  errorMessage: string | null;
  /** How often in a row it could not be read. */
  failures: number;
  /** The fields its records have, as the last test found them; null before it. */
  fields: CrmField[] | null;
  /** How far what is known is behind, in seconds; null before the first run. */
  lagSeconds: number | null;
  /** What the connector calls it. */
  name: string;
  /** Until when changes are read: what came later is not known yet. */
  readThrough: string | null;
  /** When everything was last compared, to find what is missing and what was deleted. */
  reconciledAt: string | null;
  /** When it was last read to the end. */
  succeededAt: string | null;
  /** How many records were read that were new or had changed. */
  takenIn: number;
}
export type CrmStreamPlain = Pick<CrmStream, 'errorCode' | 'errorMessage' | 'failures' | 'lagSeconds' | 'name' | 'readThrough' | 'reconciledAt' | 'succeededAt' | 'takenIn'>;
/** One kind of record of a source, and how far it is read. */
export interface CrmStreamGraph extends CrmStreamPlain {
  __typename: 'CrmStream';
  /** The fields its records have, as the last test found them; null before it. */
  fields: CrmFieldGraph[] | null;
  $scalars?: CrmStreamPlain;
  $all?: CrmStream;
}

/** A pool that is the customer. Give the pools of a process their actors where this is guessed wrong. */
export interface CustomerPool {
  /** How it is known. */
  basis: CustomerPoolBasis;
  /** What it is called. */
  name: string;
  /** The id of the pool. */
  processElementId: string;
}
/** A pool that is the customer. Give the pools of a process their actors where this is guessed wrong. */
export interface CustomerPoolGraph extends CustomerPool {
  __typename: 'CustomerPool';
  $scalars?: CustomerPool;
  $all?: CustomerPool;
}

/** A link between a journey and a process that leads nowhere any more. */
export interface DanglingLink {
  /** The name of the step, touchpoint or phase. */
  at: string;
  /** What it is linked to: the name of the element, arrow or process. */
  name: string;
  /** The id of the process. */
  processId: string;
  /** The id of the link. */
  processLinkId: string;
  /** Why. */
  reason: DanglingReason;
}
/** A link between a journey and a process that leads nowhere any more. */
export interface DanglingLinkGraph extends DanglingLink {
  __typename: 'DanglingLink';
  $scalars?: DanglingLink;
  $all?: DanglingLink;
}

/** What a metric came to in one period, as a whole or for one combination of its dimensions. */
export interface DataPoint {
  /** What the value is made of, as an object of numbers; the type of the metric says which. Null where only the value is known. */
  components: unknown;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** What it is about, as an object of texts: all dimensions of the metric, or none for the total. */
  dimensions: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is to be said about it. */
  note: string | null;
  /** Where it comes from. */
  origin: DataPointOrigin;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate: string;
  /** Why there is no value; null when there is one. */
  reason: NoValueReason | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize: number | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** The value. The server works it out of the components; without components it is taken as given. */
  value: number | null;
}
/** What a metric came to in one period, as a whole or for one combination of its dimensions. */
export interface DataPointGraph extends DataPoint {
  __typename: 'DataPoint';
  /** The metric. */
  metric: MetricGraph;
  $scalars?: DataPoint;
}

/** One page of a list, each data point with its place. */
export interface DataPointConnectionGraph {
  __typename: 'DataPointConnection';
  /** The page, with the place of each object. */
  edges: DataPointEdgeGraph[];
  /** The page, without the places. */
  nodes: DataPointGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A data point in a list, with its place. */
export interface DataPointEdgeGraph {
  __typename: 'DataPointEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The data point. */
  node: DataPointGraph;
}

/** A deleted object, and what went with it. */
export interface Deletion {
  /** What happened to which objects, the deleted one included. */
  consequences: Consequence[];
  /** Whether it was only tried: nothing is gone. */
  dryRun: boolean;
  /** The id the object had. */
  id: string;
}
export type DeletionPlain = Pick<Deletion, 'dryRun' | 'id'>;
/** A deleted object, and what went with it. */
export interface DeletionGraph extends DeletionPlain {
  __typename: 'Deletion';
  /** What happened to which objects, the deleted one included. */
  consequences: ConsequenceGraph[];
  $scalars?: DeletionPlain;
  $all?: Deletion;
}

/** A part of the company that owns or does work. */
export interface Department {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What it is responsible for. */
  description: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the department is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A part of the company that owns or does work. */
export interface DepartmentGraph extends Department {
  __typename: 'Department';
  /** The actors of the department. */
  actors: ActorConnectionGraph;
  /** The departments that belong to it. */
  children: DepartmentConnectionGraph;
  /** The department it belongs to. */
  parent: DepartmentGraph | null;
  $scalars?: Department;
}

/** One page of a list, each department with its place. */
export interface DepartmentConnectionGraph {
  __typename: 'DepartmentConnection';
  /** The page, with the place of each object. */
  edges: DepartmentEdgeGraph[];
  /** The page, without the places. */
  nodes: DepartmentGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A department in a list, with its place. */
export interface DepartmentEdgeGraph {
  __typename: 'DepartmentEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The department. */
  node: DepartmentGraph;
}

/** How many parts of one type a new map got. */
export interface DerivedParts {
  /** How many. */
  count: number;
  /** The GraphQL type, such as “Step”. */
  type: string;
}
/** How many parts of one type a new map got. */
export interface DerivedPartsGraph extends DerivedParts {
  __typename: 'DerivedParts';
  $scalars?: DerivedParts;
  $all?: DerivedParts;
}

/** How long cases took, all figures together: a mean alone hides the long ones. */
export interface DurationSummary {
  /** How many cases. */
  count: number;
  /** The mean in seconds; null without cases. */
  mean: number | null;
  /** In seconds, what half of them took at most; null where durations are unknown. */
  median: number | null;
  /** In seconds, what nine of ten took at most; null where durations are unknown. */
  ninetiethPercentile: number | null;
}
/** How long cases took, all figures together: a mean alone hides the long ones. */
export interface DurationSummaryGraph extends DurationSummary {
  __typename: 'DurationSummary';
  $scalars?: DurationSummary;
  $all?: DurationSummary;
}

/** What the emotion curve of a map comes to, over the steps that have a point. */
export interface EmotionCurve {
  /** The score of the worst step. */
  lowest: number | null;
  /** The worst step, the first of several. */
  lowestStep: MapPart | null;
  /** The mean of the steps; null where no step has a point. */
  mean: number | null;
  /** How many steps have a point. */
  stepCount: number;
}
export type EmotionCurvePlain = Pick<EmotionCurve, 'lowest' | 'mean' | 'stepCount'>;
/** What the emotion curve of a map comes to, over the steps that have a point. */
export interface EmotionCurveGraph extends EmotionCurvePlain {
  __typename: 'EmotionCurve';
  /** The worst step, the first of several. */
  lowestStep: MapPartGraph | null;
  $scalars?: EmotionCurvePlain;
  $all?: EmotionCurve;
}

/** How differently two maps feel. */
export interface EmotionDiff {
  /** The curve after. */
  after: EmotionCurve;
  /** The curve before. */
  before: EmotionCurve;
  /** Whether scores of the two can be set off against each other. */
  comparable: boolean;
  /** The lowest score after less the one before. */
  lowestDelta: number | null;
  /** The mean after less the mean before. */
  meanDelta: number | null;
  /** Why they cannot; null when they can. */
  objection: string | null;
  /** The steps that feel different. */
  steps: EmotionShift[];
}
export type EmotionDiffPlain = Pick<EmotionDiff, 'comparable' | 'lowestDelta' | 'meanDelta' | 'objection'>;
/** How differently two maps feel. */
export interface EmotionDiffGraph extends EmotionDiffPlain {
  __typename: 'EmotionDiff';
  /** The curve after. */
  after: EmotionCurveGraph;
  /** The curve before. */
  before: EmotionCurveGraph;
  /** The steps that feel different. */
  steps: EmotionShiftGraph[];
  $scalars?: EmotionDiffPlain;
  $all?: EmotionDiff;
}

/** How a persona feels at a step, on the scale of the map. */
export interface EmotionPoint {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The feeling in a word. */
  label: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How many answers or observations stand behind it. */
  sampleSize: number | null;
  /** The score, between emotionMin and emotionMax of the map. */
  score: number;
  /** Where the score comes from. */
  source: EmotionSource;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** How a persona feels at a step, on the scale of the map. */
export interface EmotionPointGraph extends EmotionPoint {
  __typename: 'EmotionPoint';
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  /** Who feels it; null when it was not told apart by persona. */
  persona: PersonaGraph | null;
  /** The step it is at. */
  step: StepGraph;
  $scalars?: EmotionPoint;
}

/** One page of a list, each emotion point with its place. */
export interface EmotionPointConnectionGraph {
  __typename: 'EmotionPointConnection';
  /** The page, with the place of each object. */
  edges: EmotionPointEdgeGraph[];
  /** The page, without the places. */
  nodes: EmotionPointGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An emotion point in a list, with its place. */
export interface EmotionPointEdgeGraph {
  __typename: 'EmotionPointEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The emotion point. */
  node: EmotionPointGraph;
}

/** An emotion curve: one persona, one source. */
export interface EmotionSeries {
  /** Who feels it; null when it was not told apart by persona. */
  persona: MatrixPersona | null;
  /** The points from left to right; columns without a score are left out. */
  points: EmotionSeriesPoint[];
  /** Where the scores come from. */
  source: EmotionSource;
}
export type EmotionSeriesPlain = Pick<EmotionSeries, 'source'>;
/** An emotion curve: one persona, one source. */
export interface EmotionSeriesGraph extends EmotionSeriesPlain {
  __typename: 'EmotionSeries';
  /** Who feels it; null when it was not told apart by persona. */
  persona: MatrixPersonaGraph | null;
  /** The points from left to right; columns without a score are left out. */
  points: EmotionSeriesPointGraph[];
  $scalars?: EmotionSeriesPlain;
  $all?: EmotionSeries;
}

/** A point of an emotion curve. */
export interface EmotionSeriesPoint {
  /** The index of the column. */
  column: number;
  /** The feeling in a word. */
  label: string | null;
  /** How many answers or observations stand behind it. */
  sampleSize: number | null;
  /** The score, on the scale of the map. */
  score: number;
}
/** A point of an emotion curve. */
export interface EmotionSeriesPointGraph extends EmotionSeriesPoint {
  __typename: 'EmotionSeriesPoint';
  $scalars?: EmotionSeriesPoint;
  $all?: EmotionSeriesPoint;
}

/** How a step feels before and after: the mean of its points. */
export interface EmotionShift {
  /** The score after. */
  after: number | null;
  /** The score before; null where the step has none, or is not there. */
  before: number | null;
  /** After less before; null where one is missing, or the scales differ. */
  delta: number | null;
  /** The step. */
  step: MapPart;
}
export type EmotionShiftPlain = Pick<EmotionShift, 'after' | 'before' | 'delta'>;
/** How a step feels before and after: the mean of its points. */
export interface EmotionShiftGraph extends EmotionShiftPlain {
  __typename: 'EmotionShift';
  /** The step. */
  step: MapPartGraph;
  $scalars?: EmotionShiftPlain;
  $all?: EmotionShift;
}

/** What all objects of a workspace have in common. */
export interface Entity {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** What all objects of a workspace have in common. */
export interface EntityGraph extends Entity {
  __typename: 'Account' | 'Action' | 'ActionEffect' | 'ActionPlacement' | 'Actor' | 'ApiKey' | 'Baseline' | 'Benchmark' | 'Card' | 'Channel' | 'Contact' | 'CrmSource' | 'DataPoint' | 'Department' | 'EmotionPoint' | 'ExternalRef' | 'InteractionBatch' | 'Journey' | 'JourneyMap' | 'Lane' | 'LintSuppression' | 'MapSnapshot' | 'MapTemplate' | 'MatchRule' | 'Member' | 'Metric' | 'MetricComputation' | 'MetricPlacement' | 'Objective' | 'PainPoint' | 'PainPointPlacement' | 'Persona' | 'PersonaRule' | 'Phase' | 'Process' | 'ProcessElement' | 'ProcessFlow' | 'ProcessLink' | 'Selection' | 'SelectionCandidate' | 'ServiceCase' | 'Step' | 'System' | 'Target' | 'Touchpoint' | 'TouchpointPlacement';
  $scalars?: Entity;
  $on?: { Account: AccountGraph; Action: ActionGraph; ActionEffect: ActionEffectGraph; ActionPlacement: ActionPlacementGraph; Actor: ActorGraph; ApiKey: ApiKeyGraph; Baseline: BaselineGraph; Benchmark: BenchmarkGraph; Card: CardGraph; Channel: ChannelGraph; Contact: ContactGraph; CrmSource: CrmSourceGraph; DataPoint: DataPointGraph; Department: DepartmentGraph; EmotionPoint: EmotionPointGraph; ExternalRef: ExternalRefGraph; InteractionBatch: InteractionBatchGraph; Journey: JourneyGraph; JourneyMap: JourneyMapGraph; Lane: LaneGraph; LintSuppression: LintSuppressionGraph; MapSnapshot: MapSnapshotGraph; MapTemplate: MapTemplateGraph; MatchRule: MatchRuleGraph; Member: MemberGraph; Metric: MetricGraph; MetricComputation: MetricComputationGraph; MetricPlacement: MetricPlacementGraph; Objective: ObjectiveGraph; PainPoint: PainPointGraph; PainPointPlacement: PainPointPlacementGraph; Persona: PersonaGraph; PersonaRule: PersonaRuleGraph; Phase: PhaseGraph; Process: ProcessGraph; ProcessElement: ProcessElementGraph; ProcessFlow: ProcessFlowGraph; ProcessLink: ProcessLinkGraph; Selection: SelectionGraph; SelectionCandidate: SelectionCandidateGraph; ServiceCase: ServiceCaseGraph; Step: StepGraph; System: SystemGraph; Target: TargetGraph; Touchpoint: TouchpointGraph; TouchpointPlacement: TouchpointPlacementGraph };
}

/** Something of a map that a format has no place for. */
export interface ExportLoss {
  /** What became of it. */
  code: ExportLossCode;
  /** How many values or objects it concerns. */
  count: number;
  /** Why, as a sentence. */
  message: string;
  /** Where it is in the bundle, for example “steps[].waitingSeconds”. */
  path: string;
}
/** Something of a map that a format has no place for. */
export interface ExportLossGraph extends ExportLoss {
  __typename: 'ExportLoss';
  $scalars?: ExportLoss;
  $all?: ExportLoss;
}

/** A map as a file. */
export interface ExportedFile {
  /** What is in the file. */
  content: string;
  /** How the content is told. */
  encoding: ContentEncoding;
  /** What of the map is not in the file, or not as it was. */
  losses: ExportLoss[];
  /** The media type, as HTTP names it. */
  mediaType: string;
  /** A name for the file, with its ending. */
  name: string;
}
export type ExportedFilePlain = Pick<ExportedFile, 'content' | 'encoding' | 'mediaType' | 'name'>;
/** A map as a file. */
export interface ExportedFileGraph extends ExportedFilePlain {
  __typename: 'ExportedFile';
  /** What of the map is not in the file, or not as it was. */
  losses: ExportLossGraph[];
  $scalars?: ExportedFilePlain;
  $all?: ExportedFile;
}

/** Where an object is found in another system: unique by system, type and id. */
export interface ExternalRef {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId: string;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId: string | null;
  /** What the other system calls the kind of object, for example contact. */
  objectType: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** The other system, for example hubspot. */
  system: string;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** Where a person can look at it. */
  url: string | null;
}
/** Where an object is found in another system: unique by system, type and id. */
export interface ExternalRefGraph extends ExternalRef {
  __typename: 'ExternalRef';
  /** The account meant. */
  account: AccountGraph | null;
  /** The contact meant. */
  contact: ContactGraph | null;
  /** The service case meant. */
  serviceCase: ServiceCaseGraph | null;
  $scalars?: ExternalRef;
}

/** One page of a list, each external reference with its place. */
export interface ExternalRefConnectionGraph {
  __typename: 'ExternalRefConnection';
  /** The page, with the place of each object. */
  edges: ExternalRefEdgeGraph[];
  /** The page, without the places. */
  nodes: ExternalRefGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An external reference in a list, with its place. */
export interface ExternalRefEdgeGraph {
  __typename: 'ExternalRefEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The external reference. */
  node: ExternalRefGraph;
}

/** A figure of a metric, before and after. */
export interface FigureChange {
  /** After less before, in the unit of the metric. */
  absoluteChange: number | null;
  /** Whether the two can be compared at all. */
  comparable: boolean;
  /** Whether it got better, by the direction of the metric. */
  improved: boolean | null;
  /** Why they cannot; empty when they can. */
  objections: Objection[];
  /** The change in percent of the value before; null where that is 0. */
  relativeChangePercent: number | null;
}
export type FigureChangePlain = Pick<FigureChange, 'absoluteChange' | 'comparable' | 'improved' | 'relativeChangePercent'>;
/** A figure of a metric, before and after. */
export interface FigureChangeGraph extends FigureChangePlain {
  __typename: 'FigureChange';
  /** Why they cannot; empty when they can. */
  objections: ObjectionGraph[];
  $scalars?: FigureChangePlain;
  $all?: FigureChange;
}

/** An object that an import makes, changes or removes. */
export interface ImportChange {
  /** What happens to the object. */
  action: ImportAction;
  /** The fields that change; of a removed object what they were. Empty for a new object, which is as the bundle says. */
  fields: ImportFieldChange[];
  /** The place in the section, from 0; null when the bundle has no row of it: it is removed, or made because a row names it. */
  index: number | null;
  /** The key of the object. */
  key: string | null;
  /** The section, for example “steps”. */
  section: string;
}
export type ImportChangePlain = Pick<ImportChange, 'action' | 'index' | 'key' | 'section'>;
/** An object that an import makes, changes or removes. */
export interface ImportChangeGraph extends ImportChangePlain {
  __typename: 'ImportChange';
  /** The fields that change; of a removed object what they were. Empty for a new object, which is as the bundle says. */
  fields: ImportFieldChangeGraph[];
  $scalars?: ImportChangePlain;
  $all?: ImportChange;
}

/** What a field was, and what an import makes of it. */
export interface ImportFieldChange {
  /** What the bundle says; objects by their keys. Null for nothing. */
  after: unknown;
  /** What was stored; objects by their keys. Null for nothing. */
  before: unknown;
  /** The field, as the bundle calls it. */
  field: string;
}
/** What a field was, and what an import makes of it. */
export interface ImportFieldChangeGraph extends ImportFieldChange {
  __typename: 'ImportFieldChange';
  $scalars?: ImportFieldChange;
  $all?: ImportFieldChange;
}

/** Why an object of a bundle was refused. */
export interface ImportProblem {
  /** A stable code. */
  code: string;
  /** The place in the section, from 0. */
  index: number;
  /** The key of the object. */
  key: string | null;
  /** A sentence that names the thing and the way out. */
  message: string;
  /** The field; null when the whole object is meant. */
  path: string | null;
  /** The section, for example “steps”. */
  section: string;
}
/** Why an object of a bundle was refused. */
export interface ImportProblemGraph extends ImportProblem {
  __typename: 'ImportProblem';
  $scalars?: ImportProblem;
  $all?: ImportProblem;
}

/** What became of the objects of one section of a bundle. */
export interface ImportSection {
  /** How many objects were made. */
  created: number;
  /** How many objects were refused. */
  rejected: number;
  /** How many objects went because the bundle no longer holds them. */
  removed: number;
  /** The section, for example “steps”. */
  section: string;
  /** How many objects the mode leaves out: see ImportMode. */
  skipped: number;
  /** How many objects already were as the bundle says. */
  unchanged: number;
  /** How many objects were changed. */
  updated: number;
}
/** What became of the objects of one section of a bundle. */
export interface ImportSectionGraph extends ImportSection {
  __typename: 'ImportSection';
  $scalars?: ImportSection;
  $all?: ImportSection;
}

/** Something done since an import that undoing it would lose. */
export interface ImportUndoLoss {
  /** The field that was changed. */
  field: string | null;
  /** The object; null when it is gone, or several are meant. */
  id: string | null;
  /** The key of the object. */
  key: string | null;
  /** A sentence that says what would be lost. */
  message: string;
  /** What was done. */
  reason: ImportUndoLossReason;
  /** The type of the object. */
  type: string;
}
/** Something done since an import that undoing it would lose. */
export interface ImportUndoLossGraph extends ImportUndoLoss {
  __typename: 'ImportUndoLoss';
  $scalars?: ImportUndoLoss;
  $all?: ImportUndoLoss;
}

/** What undoing an import did, or would do. */
export interface ImportUndoReport {
  /** Whether it was undone: false in a dry run, and when something would be lost. */
  applied: boolean;
  /** What was done since and would be lost. Force the undo to lose it. */
  losses: ImportUndoLoss[];
  /** What is taken back, type by type. */
  objects: ImportUndoneObjects[];
}
export type ImportUndoReportPlain = Pick<ImportUndoReport, 'applied'>;
/** What undoing an import did, or would do. */
export interface ImportUndoReportGraph extends ImportUndoReportPlain {
  __typename: 'ImportUndoReport';
  /** What was done since and would be lost. Force the undo to lose it. */
  losses: ImportUndoLossGraph[];
  /** What is taken back, type by type. */
  objects: ImportUndoneObjectsGraph[];
  $scalars?: ImportUndoReportPlain;
  $all?: ImportUndoReport;
}

/** How many objects of a type were taken back. */
export interface ImportUndoneObjects {
  /** How many the import had made. */
  deleted: number;
  /** How many the import had changed or removed. */
  restored: number;
  /** The type of the objects. */
  type: string;
}
/** How many objects of a type were taken back. */
export interface ImportUndoneObjectsGraph extends ImportUndoneObjects {
  __typename: 'ImportUndoneObjects';
  $scalars?: ImportUndoneObjects;
  $all?: ImportUndoneObjects;
}

/** A map of a file, and what became of it or would. */
export interface ImportedMap {
  /** How many values and objects were refused. */
  errors: number;
  /** Whether its good objects are written, or would be: false where one that was refused keeps the others out. */
  isKept: boolean;
  /** The id of the journey; null while it is not written. */
  journeyId: string | null;
  /** The id of the map; null while it is not written. */
  journeyMapId: string | null;
  /** What journey and map are called in the file; empty where it does not say. */
  name: string;
  /** Its place in the file, from 0. */
  position: number;
  /** The counts, section by section. */
  sections: ImportSection[];
}
export type ImportedMapPlain = Pick<ImportedMap, 'errors' | 'isKept' | 'journeyId' | 'journeyMapId' | 'name' | 'position'>;
/** A map of a file, and what became of it or would. */
export interface ImportedMapGraph extends ImportedMapPlain {
  __typename: 'ImportedMap';
  /** The counts, section by section. */
  sections: ImportSectionGraph[];
  $scalars?: ImportedMapPlain;
  $all?: ImportedMap;
}

/** A metric before and after an action, as its data points tell. */
export interface ImprovementResult {
  /** After less before, in the unit of the metric: percentage points where that is percent. */
  absoluteChange: number | null;
  /** The figure after. */
  after: MetricFigure;
  /** The figure before. */
  before: MetricFigure;
  /** Whether the two values can be compared at all. */
  comparable: boolean;
  /** Whether it got better, by the direction of the metric; null without two values. */
  improved: boolean | null;
  /** How many answers each value needs; null where none are counted. */
  minimumSampleSize: number | null;
  /** Who says so. */
  minimumSource: MinimumSource | null;
  /** Why they cannot; empty when they can. */
  objections: Objection[];
  /** The change in percent of the value before; null where that is 0. */
  relativeChangePercent: number | null;
}
export type ImprovementResultPlain = Pick<ImprovementResult, 'absoluteChange' | 'comparable' | 'improved' | 'minimumSampleSize' | 'minimumSource' | 'relativeChangePercent'>;
/** A metric before and after an action, as its data points tell. */
export interface ImprovementResultGraph extends ImprovementResultPlain {
  __typename: 'ImprovementResult';
  /** The figure after. */
  after: MetricFigureGraph;
  /** The figure before. */
  before: MetricFigureGraph;
  /** Why they cannot; empty when they can. */
  objections: ObjectionGraph[];
  $scalars?: ImprovementResultPlain;
  $all?: ImprovementResult;
}

/** What became of a batch that came from another system, row by row. */
export interface Ingest {
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied: boolean;
  /** How many rows told of something new. */
  created: number;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** How many rows were refused. */
  rejected: number;
  /** How many rows told of nothing new. */
  unchanged: number;
  /** How many rows corrected something known. */
  updated: number;
}
/** What became of a batch that came from another system, row by row. */
export interface IngestGraph extends Ingest {
  __typename: 'InteractionIngest' | 'RecordIngest';
  /** One entry per row, in the order given. */
  rows: IngestedRowGraph[];
  $scalars?: Ingest;
  $on?: { InteractionIngest: InteractionIngestGraph; RecordIngest: RecordIngestGraph };
}

/** What became of one row of an ingest. */
export interface IngestedRow {
  /** Why the row was refused; empty when it was not. */
  errors: RowError[];
  /** The id of the object; null when there is none. */
  id: string | null;
  /** The place of the row in the input, from 0. */
  index: number;
  /** What became of the row. */
  status: RowStatus;
  /** What is odd about a row that was taken in all the same. */
  warnings: RowError[];
}
export type IngestedRowPlain = Pick<IngestedRow, 'id' | 'index' | 'status'>;
/** What became of one row of an ingest. */
export interface IngestedRowGraph extends IngestedRowPlain {
  __typename: 'IngestedRow';
  /** Why the row was refused; empty when it was not. */
  errors: RowErrorGraph[];
  /** What is odd about a row that was taken in all the same. */
  warnings: RowErrorGraph[];
  $scalars?: IngestedRowPlain;
  $all?: IngestedRow;
}

/** One contact that did happen between a customer and the company, on any channel. Unique by its source and its id there. */
export interface Interaction {
  /** The campaign it belongs to. */
  campaign: string | null;
  /** Where its content is kept: an address or an id, not the content. */
  contentRef: string | null;
  /** What it cost. */
  cost: number | null;
  /** When it was first received. */
  createdAt: string;
  /** Who turned to whom, seen from the company. */
  direction: InteractionDirection | null;
  /** When it ended; null for what takes no time, or when nobody knows. */
  endedAt: string | null;
  /** The id it has there. */
  externalId: string;
  /** The id, unique among all objects of all types. */
  id: string;
  /** The version of the rule that matched it. */
  matchRuleVersion: number | null;
  /** The message it is about: sent, opened, clicked or bounced. */
  message: string | null;
  /** When it began. */
  occurredAt: string;
  /** How it ended, in the words of the source. */
  outcome: string | null;
  /** Everything else the source says, as one JSON object. Personal, as it may name people. */
  properties: unknown;
  /** When the source heard of it. */
  receivedAt: string;
  /** Who it came from. Personal. */
  sentBy: string[];
  /** Who it went to. Personal. */
  sentTo: string[];
  /** How the customer sounded, from -1 to 1. */
  sentiment: number | null;
  /** The visit or call it was part of. */
  session: string | null;
  /** Where it comes from, for example a call centre or a shop. */
  source: string;
  /** The version of the source's record: an older one never replaces a newer one. */
  sourceUpdatedAt: string | null;
  /** What it was about. Personal, as it may name people. */
  subject: string | null;
  /** What happened, for example call.inbound, message.opened or form.submitted. */
  type: string;
  /** When it was last received with something new in it. */
  updatedAt: string;
  /** What the customer gave: a score, a rating, an amount. */
  value: number | null;
}
/** One contact that did happen between a customer and the company, on any channel. Unique by its source and its id there. */
export interface InteractionGraph extends Interaction {
  __typename: 'Interaction';
  /** The account it concerns. */
  account: AccountGraph | null;
  /** The channel it came by. */
  channel: ChannelGraph | null;
  /** Whose interaction it is. */
  contact: ContactGraph | null;
  /** Why it was matched: the conditions that held, as the rule said at that version; null while no rule holds. */
  matchExplanation: InteractionConditionGraph[] | null;
  /** The rule that matched it. */
  matchRule: MatchRuleGraph | null;
  /** The place on a map it was matched to, where the rule names one. */
  placement: TouchpointPlacementGraph | null;
  /** The service case it belongs to. */
  serviceCase: ServiceCaseGraph | null;
  /** The touchpoint it was matched to; null while no rule holds. */
  touchpoint: TouchpointGraph | null;
  $scalars?: Interaction;
}

/** A batch of interactions that were taken in together: one row of the change log stands for all of them. */
export interface InteractionBatch {
  /** How many interactions were new. */
  created: number;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** When the earliest new or changed interaction began. */
  firstAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** When the latest new or changed interaction began. */
  lastAt: string | null;
  /** How many of the new and changed interactions are matched to a touchpoint. */
  matched: number;
  /** How many rows came. */
  received: number;
  /** How many rows were refused. */
  rejected: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How many rows said nothing new. */
  unchanged: number;
  /** How many interactions said something new. */
  updated: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A batch of interactions that were taken in together: one row of the change log stands for all of them. */
export interface InteractionBatchGraph extends InteractionBatch {
  __typename: 'InteractionBatch';
  /** The interactions it wrote and no later batch wrote again, the latest first. */
  interactions: InteractionConnectionGraph;
  /** How many matches each touchpoint got. */
  matches: MatchCountGraph[];
  $scalars?: InteractionBatch;
}

/** One page of a list, each interaction batch with its place. */
export interface InteractionBatchConnectionGraph {
  __typename: 'InteractionBatchConnection';
  /** The page, with the place of each object. */
  edges: InteractionBatchEdgeGraph[];
  /** The page, without the places. */
  nodes: InteractionBatchGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An interaction batch in a list, with its place. */
export interface InteractionBatchEdgeGraph {
  __typename: 'InteractionBatchEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The interaction batch. */
  node: InteractionBatchGraph;
}

/** A condition on an interaction; all conditions of a rule must hold. */
export interface InteractionCondition {
  /** What it looks at. */
  field: InteractionField;
  /** How it compares. */
  operator: ConditionOperator;
  /** The name inside the field, where it holds many values. */
  property: string | null;
  /** The condition in words. */
  text: string;
  /** What it compares with; one of them is enough. */
  values: string[];
}
/** A condition on an interaction; all conditions of a rule must hold. */
export interface InteractionConditionGraph extends InteractionCondition {
  __typename: 'InteractionCondition';
  $scalars?: InteractionCondition;
  $all?: InteractionCondition;
}

/** One page of a list, each interaction with its place. */
export interface InteractionConnectionGraph {
  __typename: 'InteractionConnection';
  /** The page, with the place of each object. */
  edges: InteractionEdgeGraph[];
  /** The page, without the places. */
  nodes: InteractionGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An interaction in a list, with its place. */
export interface InteractionEdgeGraph {
  __typename: 'InteractionEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The interaction. */
  node: InteractionGraph;
}

/** What became of a batch of interactions. */
export interface InteractionIngest {
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied: boolean;
  /** The id of the batch; null when nothing new was written. */
  batchId: string | null;
  /** How many rows told of something new. */
  created: number;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** How many new and corrected interactions a rule matched to a touchpoint. */
  matched: number;
  /** How many rows were refused. */
  rejected: number;
  /** One entry per row, in the order given. */
  rows: IngestedRow[];
  /** How many rows told of nothing new. */
  unchanged: number;
  /** How many rows corrected something known. */
  updated: number;
}
export type InteractionIngestPlain = Pick<InteractionIngest, 'applied' | 'batchId' | 'created' | 'dryRun' | 'matched' | 'rejected' | 'unchanged' | 'updated'>;
/** What became of a batch of interactions. */
export interface InteractionIngestGraph extends InteractionIngestPlain {
  __typename: 'InteractionIngest';
  /** One entry per row, in the order given. */
  rows: IngestedRowGraph[];
  $scalars?: InteractionIngestPlain;
  $all?: InteractionIngest;
}

/** Interactions that came in together and were matched to touchpoints. */
export interface InteractionMatch {
  /** When they came in. */
  at: string;
  /** The id of the batch they came in with. */
  batchId: string;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor: string;
  /** The matched interactions as they are now, the latest first. */
  interactions: Interaction[];
  /** How many matches each touchpoint got. */
  matches: MatchCount[];
}
export type InteractionMatchPlain = Pick<InteractionMatch, 'at' | 'batchId' | 'cursor'>;
/** Interactions that came in together and were matched to touchpoints. */
export interface InteractionMatchGraph extends InteractionMatchPlain {
  __typename: 'InteractionMatch';
  /** The matched interactions as they are now, the latest first. */
  interactions: InteractionGraph[];
  /** How many matches each touchpoint got. */
  matches: MatchCountGraph[];
  $scalars?: InteractionMatchPlain;
  $all?: InteractionMatch;
}

/** Work that goes on in the background after the call that asked for it was answered. */
export interface Job {
  /** How often it was started without getting any further. */
  attempts: number;
  /** When it was asked for. */
  createdAt: string;
  /** The id of the member that asked for it; null for the server itself. */
  createdById: string | null;
  /** How much is done. */
  done: number;
  /** Why it failed, or why its last attempt did; a stable code. */
  errorCode: string | null;
  /** Why it failed, or why its last attempt did; one sentence. */
  errorMessage: string | null;
  /** When it ended, in whatever way; null until then. */
  finishedAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** What kind of work it is. */
  kind: string;
  /** How often it may be started without getting any further before it counts as failed. */
  maxAttempts: number;
  /** What it is at, where its kind has several things to do one after the other; in capitals. */
  phase: string | null;
  /** The id of the request that asked for it, as in its header x-request-id. */
  requestId: string;
  /** What came of it, in the words of its kind; null until it has succeeded. */
  result: unknown;
  /** Counts what the log of changes tells of the job: that it was asked for, how it ended, and what people did to it. Progress is not counted. */
  revision: number;
  /** When it starts at the earliest. */
  runAt: string;
  /** When it was first started; null while it waits. */
  startedAt: string | null;
  /** Where the job stands. */
  status: JobStatus;
  /** How much there is to do in all; null while nobody knows. */
  total: number | null;
}
/** Work that goes on in the background after the call that asked for it was answered. */
export interface JobGraph extends Job {
  __typename: 'Job';
  $scalars?: Job;
}

/** One page of a list, each job with its place. */
export interface JobConnectionGraph {
  __typename: 'JobConnection';
  /** The page, with the place of each object. */
  edges: JobEdgeGraph[];
  /** The page, without the places. */
  nodes: JobGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A job in a list, with its place. */
export interface JobEdgeGraph {
  __typename: 'JobEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The job. */
  node: JobGraph;
}

/** What a customer sets out to get done, from their side (French: parcours client). Its maps describe it. */
export interface Journey {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What the journey is about. */
  description: string | null;
  /** Where the journey ends. */
  endPoint: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The journey in the words of the customer, for example "I return an order". */
  name: string;
  /** The day its maps should be looked at again. */
  reviewDate: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Where the journey begins. */
  startPoint: string | null;
  /** How far the work on it has come. */
  status: JourneyStatus;
  /** Free words to find it by. */
  tags: string[];
  /** The size and nature of the journey. */
  type: JourneyType;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** What a customer sets out to get done, from their side (French: parcours client). Its maps describe it. */
export interface JourneyGraph extends Journey {
  __typename: 'Journey';
  /** The maps of the journey. */
  maps: JourneyMapConnectionGraph;
  /** The objectives the journey serves. */
  objectives: ObjectiveGraph[];
  /** The member who looks after it. */
  owner: MemberGraph | null;
  $scalars?: Journey;
}

/** One page of a list, each journey with its place. */
export interface JourneyConnectionGraph {
  __typename: 'JourneyConnection';
  /** The page, with the place of each object. */
  edges: JourneyEdgeGraph[];
  /** The page, without the places. */
  nodes: JourneyGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A journey in a list, with its place. */
export interface JourneyEdgeGraph {
  __typename: 'JourneyEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The journey. */
  node: JourneyGraph;
}

/** One customer's way through a journey, as their matched interactions show it. */
export interface JourneyInstance {
  /** When they entered it. */
  enteredAt: string;
  /** When they came to an exit point of the map; null while they have not. */
  exitedAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** How many interactions it holds. */
  interactionCount: number;
  /** When the last interaction on it began. */
  lastInteractionAt: string;
  /** Counts the customer's ways through this map, from 1. */
  ordinal: number;
  /** When it was last moved by an interaction that came in. */
  updatedAt: string;
}
/** One customer's way through a journey, as their matched interactions show it. */
export interface JourneyInstanceGraph extends JourneyInstance {
  __typename: 'JourneyInstance';
  /** Whose way it is; null when the contact was erased. */
  contact: ContactGraph | null;
  /** The step of the last interaction. */
  currentStep: StepGraph | null;
  /** The map whose touchpoints were met. */
  journeyMap: JourneyMapGraph;
  /** The touchpoint of the last interaction. */
  lastTouchpoint: TouchpointGraph | null;
  $scalars?: JourneyInstance;
}

/** One page of a list, each journey instance with its place. */
export interface JourneyInstanceConnectionGraph {
  __typename: 'JourneyInstanceConnection';
  /** The page, with the place of each object. */
  edges: JourneyInstanceEdgeGraph[];
  /** The page, without the places. */
  nodes: JourneyInstanceGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A journey instance in a list, with its place. */
export interface JourneyInstanceEdgeGraph {
  __typename: 'JourneyInstanceEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The journey instance. */
  node: JourneyInstanceGraph;
}

/** One description of a journey (French: cartographie): as it is lived today, as it should become, or as an ideal. */
export interface JourneyMap {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision: number | null;
  /** Counts the changes to the map and to everything on it. */
  contentRevision: number;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What the map covers. */
  description: string | null;
  /** The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax: number;
  /** The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin: number;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What tells this map from the other maps of the journey. */
  name: string;
  /** The day the map should be looked at again. */
  reviewDate: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Whether it shows today, the target or the ideal. */
  state: MapState;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** One description of a journey (French: cartographie): as it is lived today, as it should become, or as an ideal. */
export interface JourneyMapGraph extends JourneyMap {
  __typename: 'JourneyMap';
  /** The map this one was derived from. */
  basedOn: JourneyMapGraph | null;
  /** The cards of the map. */
  cards: CardConnectionGraph;
  /** The emotions on the map. */
  emotionPoints: EmotionPointConnectionGraph;
  /** The journey it describes. */
  journey: JourneyGraph;
  /** The ways customers took through it. */
  journeyInstances: JourneyInstanceConnectionGraph;
  /** The lanes of the map. */
  lanes: LaneConnectionGraph;
  /** What is meant to be on this map, although a rule objects. */
  lintSuppressions: LintSuppressionConnectionGraph;
  /** The metrics of the map as a whole. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** The personas the map is drawn for. */
  personas: PersonaGraph[];
  /** The phases of the map. */
  phases: PhaseConnectionGraph;
  /** The versions of the map. */
  snapshots: MapSnapshotConnectionGraph;
  /** The steps of the map. */
  steps: StepConnectionGraph;
  /** The touchpoints on the map. */
  touchpointPlacements: TouchpointPlacementConnectionGraph;
  $scalars?: JourneyMap;
}

/** One page of a list, each journey map with its place. */
export interface JourneyMapConnectionGraph {
  __typename: 'JourneyMapConnection';
  /** The page, with the place of each object. */
  edges: JourneyMapEdgeGraph[];
  /** The page, without the places. */
  nodes: JourneyMapGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** What a derivation made, or would make in a dry run. */
export interface JourneyMapDeriveReport {
  /** Whether it was only tried. */
  dryRun: boolean;
  /** The new map; null in a dry run. */
  journeyMap: JourneyMap | null;
  /** What the source shows and the new map does not get. */
  losses: MapLoss[];
  /** What it got, type by type. */
  parts: DerivedParts[];
}
export type JourneyMapDeriveReportPlain = Pick<JourneyMapDeriveReport, 'dryRun'>;
/** What a derivation made, or would make in a dry run. */
export interface JourneyMapDeriveReportGraph extends JourneyMapDeriveReportPlain {
  __typename: 'JourneyMapDeriveReport';
  /** The new map; null in a dry run. */
  journeyMap: JourneyMapGraph | null;
  /** What the source shows and the new map does not get. */
  losses: MapLossGraph[];
  /** What it got, type by type. */
  parts: DerivedPartsGraph[];
  $scalars?: JourneyMapDeriveReportPlain;
  $all?: JourneyMapDeriveReport;
}

/** What differs between two maps, or versions of maps, and what that means for the customer. */
export interface JourneyMapDiff {
  /** The parts that are there after and not before. */
  added: LoneMapPart[];
  /** The parts of which fields differ. */
  changed: ChangedMapPart[];
  /** By which channels it happens. */
  channels: ChannelDiff;
  /** How it feels. */
  emotions: EmotionDiff;
  /** The side before. */
  from: MapSide;
  /** Whether nothing differs. */
  isSame: boolean;
  /** What differs about the maps themselves. */
  map: MapFieldChange[];
  /** The metrics that are placed otherwise, or have other figures. */
  metrics: MetricShift[];
  /** The parts that stand in another part, and the fewest that must have changed places among their like. */
  moved: MovedMapPart[];
  /** Which pain points are solved, and which are new. */
  painPoints: PainPointDiff;
  /** The parts that are there before and not after. */
  removed: LoneMapPart[];
  /** The same in English, as Markdown; the same diff is always the same text. */
  text: string;
  /** The side after. */
  to: MapSide;
}
export type JourneyMapDiffPlain = Pick<JourneyMapDiff, 'isSame' | 'text'>;
/** What differs between two maps, or versions of maps, and what that means for the customer. */
export interface JourneyMapDiffGraph extends JourneyMapDiffPlain {
  __typename: 'JourneyMapDiff';
  /** The parts that are there after and not before. */
  added: LoneMapPartGraph[];
  /** The parts of which fields differ. */
  changed: ChangedMapPartGraph[];
  /** By which channels it happens. */
  channels: ChannelDiffGraph;
  /** How it feels. */
  emotions: EmotionDiffGraph;
  /** The side before. */
  from: MapSideGraph;
  /** What differs about the maps themselves. */
  map: MapFieldChangeGraph[];
  /** The metrics that are placed otherwise, or have other figures. */
  metrics: MetricShiftGraph[];
  /** The parts that stand in another part, and the fewest that must have changed places among their like. */
  moved: MovedMapPartGraph[];
  /** Which pain points are solved, and which are new. */
  painPoints: PainPointDiffGraph;
  /** The parts that are there before and not after. */
  removed: LoneMapPartGraph[];
  /** The side after. */
  to: MapSideGraph;
  $scalars?: JourneyMapDiffPlain;
  $all?: JourneyMapDiff;
}

/** A journey map in a list, with its place. */
export interface JourneyMapEdgeGraph {
  __typename: 'JourneyMapEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The journey map. */
  node: JourneyMapGraph;
}

/** What an import did, or would do in a dry run. */
export interface JourneyMapImportReport {
  /** Whether the good objects were written: false in a dry run, and when an atomic import had a refused one. */
  applied: boolean;
  /** The objects that are made and changed, in the order of the bundle, and then those that are removed. */
  changes: ImportChange[];
  /** What happens to further objects as some are removed: what hangs on them goes too, and what refers to them loses the reference. */
  consequences: Consequence[];
  /** Whether it was only tried. */
  dryRun: boolean;
  /** The id of the journey; in a dry run of a new one it does not last. */
  journeyId: string | null;
  /** The map; null when nothing was written. */
  journeyMap: JourneyMap | null;
  /** The id of the map; in a dry run of a new one it does not last. */
  journeyMapId: string | null;
  /** Every refused object and field. */
  problems: ImportProblem[];
  /** The counts, section by section. */
  sections: ImportSection[];
  /** What journeyMapImportUndo takes the import back by, for 30 days; null when nothing was written. */
  undoToken: string | null;
}
export type JourneyMapImportReportPlain = Pick<JourneyMapImportReport, 'applied' | 'dryRun' | 'journeyId' | 'journeyMapId' | 'undoToken'>;
/** What an import did, or would do in a dry run. */
export interface JourneyMapImportReportGraph extends JourneyMapImportReportPlain {
  __typename: 'JourneyMapImportReport';
  /** The objects that are made and changed, in the order of the bundle, and then those that are removed. */
  changes: ImportChangeGraph[];
  /** What happens to further objects as some are removed: what hangs on them goes too, and what refers to them loses the reference. */
  consequences: ConsequenceGraph[];
  /** The map; null when nothing was written. */
  journeyMap: JourneyMapGraph | null;
  /** Every refused object and field. */
  problems: ImportProblemGraph[];
  /** The counts, section by section. */
  sections: ImportSectionGraph[];
  $scalars?: JourneyMapImportReportPlain;
  $all?: JourneyMapImportReport;
}

/** What the lint rules find on a map. */
export interface JourneyMapLint {
  /** How many errors there are, without suppressed ones. */
  errorCount: number;
  /** What was found, the gravest first; within one severity rule by rule, and in reading order. */
  findings: LintFinding[];
  /** How many infos there are, without suppressed ones. */
  infoCount: number;
  /** The id of the map. */
  journeyMapId: string;
  /** How many more findings there are that are meant to be. */
  suppressedCount: number;
  /** How many warnings there are, without suppressed ones. */
  warningCount: number;
}
export type JourneyMapLintPlain = Pick<JourneyMapLint, 'errorCount' | 'infoCount' | 'journeyMapId' | 'suppressedCount' | 'warningCount'>;
/** What the lint rules find on a map. */
export interface JourneyMapLintGraph extends JourneyMapLintPlain {
  __typename: 'JourneyMapLint';
  /** What was found, the gravest first; within one severity rule by rule, and in reading order. */
  findings: LintFindingGraph[];
  $scalars?: JourneyMapLintPlain;
  $all?: JourneyMapLint;
}

/** A map as the grid it is drawn as: columns are steps, rows are lanes, cards stand where they cross. */
export interface JourneyMapMatrix {
  /** The columns, from left to right. */
  columns: MatrixColumn[];
  /** The emotion curves. */
  emotionSeries: EmotionSeries[];
  /** The rows, from top to bottom. */
  lanes: MatrixLane[];
  /** The map itself. */
  map: MatrixMap;
  /** The metrics of the map as a whole. */
  metrics: MatrixMetric[];
  /** The personas the map is drawn for. */
  personas: MatrixPersona[];
  /** The phases, from left to right. */
  phases: MatrixPhase[];
}
export type JourneyMapMatrixPlain = Pick<JourneyMapMatrix, never>;
/** A map as the grid it is drawn as: columns are steps, rows are lanes, cards stand where they cross. */
export interface JourneyMapMatrixGraph extends JourneyMapMatrixPlain {
  __typename: 'JourneyMapMatrix';
  /** The columns, from left to right. */
  columns: MatrixColumnGraph[];
  /** The emotion curves. */
  emotionSeries: EmotionSeriesGraph[];
  /** The rows, from top to bottom. */
  lanes: MatrixLaneGraph[];
  /** The map itself. */
  map: MatrixMapGraph;
  /** The metrics of the map as a whole. */
  metrics: MatrixMetricGraph[];
  /** The personas the map is drawn for. */
  personas: MatrixPersonaGraph[];
  /** The phases, from left to right. */
  phases: MatrixPhaseGraph[];
  $scalars?: JourneyMapMatrixPlain;
  $all?: JourneyMapMatrix;
}

/** What a map plans, against what its customers did. */
export interface JourneyMapUsage {
  /** How many contacts were seen at places of the map. */
  customers: number;
  /** The id of the map. */
  journeyMapId: string;
  /** The places nobody was seen at. */
  neverUsed: PlacementUsage[];
  /** Every place of the map, in its order, with how much it was used. */
  placements: PlacementUsage[];
  /** Touchpoints that are not on the map and that its customers met between entering and leaving it, the most frequent first. At most 100. */
  unplanned: UnplannedTouchpoint[];
  /** The same touchpoints with everything known of them. */
  unplannedTouchpoints: Touchpoint[];
}
export type JourneyMapUsagePlain = Pick<JourneyMapUsage, 'customers' | 'journeyMapId'>;
/** What a map plans, against what its customers did. */
export interface JourneyMapUsageGraph extends JourneyMapUsagePlain {
  __typename: 'JourneyMapUsage';
  /** The places nobody was seen at. */
  neverUsed: PlacementUsageGraph[];
  /** Every place of the map, in its order, with how much it was used. */
  placements: PlacementUsageGraph[];
  /** Touchpoints that are not on the map and that its customers met between entering and leaving it, the most frequent first. At most 100. */
  unplanned: UnplannedTouchpointGraph[];
  /** The same touchpoints with everything known of them. */
  unplannedTouchpoints: TouchpointGraph[];
  $scalars?: JourneyMapUsagePlain;
  $all?: JourneyMapUsage;
}

/** How many ways through one journey map changed. */
export interface JourneyMoveCount {
  /** How many. */
  count: number;
  /** The id of the journey map. */
  journeyMapId: string;
}
/** How many ways through one journey map changed. */
export interface JourneyMoveCountGraph extends JourneyMoveCount {
  __typename: 'JourneyMoveCount';
  $scalars?: JourneyMoveCount;
  $all?: JourneyMoveCount;
}

/** Customers who entered, moved on or left a journey by interactions that came in. */
export interface JourneyPositionChange {
  /** When the interactions came in. */
  at: string;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor: string;
  /** The ways that changed and no later batch changed again, as they are now, the latest first. */
  journeyInstances: JourneyInstance[];
  /** How many ways changed on each map. */
  moves: JourneyMoveCount[];
}
export type JourneyPositionChangePlain = Pick<JourneyPositionChange, 'at' | 'cursor'>;
/** Customers who entered, moved on or left a journey by interactions that came in. */
export interface JourneyPositionChangeGraph extends JourneyPositionChangePlain {
  __typename: 'JourneyPositionChange';
  /** The ways that changed and no later batch changed again, as they are now, the latest first. */
  journeyInstances: JourneyInstanceGraph[];
  /** How many ways changed on each map. */
  moves: JourneyMoveCountGraph[];
  $scalars?: JourneyPositionChangePlain;
  $all?: JourneyPositionChange;
}

/** A row of the map: one thing looked at along all steps. */
export interface Lane {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Whether pictures leave the lane out. */
  hidden: boolean;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the lane shows. */
  kind: LaneKind;
  /** What the lane is called. */
  name: string;
  /** Its place from top to bottom; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Its part in a service blueprint, if it has one. */
  role: LaneRole | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A row of the map: one thing looked at along all steps. */
export interface LaneGraph extends Lane {
  __typename: 'Lane';
  /** Who acts. */
  actor: ActorGraph | null;
  /** The cards of the lane. */
  cards: CardConnectionGraph;
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  $scalars?: Lane;
}

/** One page of a list, each lane with its place. */
export interface LaneConnectionGraph {
  __typename: 'LaneConnection';
  /** The page, with the place of each object. */
  edges: LaneEdgeGraph[];
  /** The page, without the places. */
  nodes: LaneGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A lane in a list, with its place. */
export interface LaneEdgeGraph {
  __typename: 'LaneEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The lane. */
  node: LaneGraph;
}

/** Something a lint rule found on a map. */
export interface LintFinding {
  /** A sentence that names the object and what is wrong with it. */
  message: string;
  /** The other objects that take part, such as the steps that stand in the way of a persona. */
  related: LintSubject[];
  /** The id of the rule. */
  rule: string;
  /** How much it matters. */
  severity: LintSeverity;
  /** The object to look at. */
  subject: LintSubject;
  /** What says that it is meant to be; null when nothing does. */
  suppressedBy: LintFindingSuppression | null;
}
export type LintFindingPlain = Pick<LintFinding, 'message' | 'rule' | 'severity'>;
/** Something a lint rule found on a map. */
export interface LintFindingGraph extends LintFindingPlain {
  __typename: 'LintFinding';
  /** The other objects that take part, such as the steps that stand in the way of a persona. */
  related: LintSubjectGraph[];
  /** The object to look at. */
  subject: LintSubjectGraph;
  /** What says that it is meant to be; null when nothing does. */
  suppressedBy: LintFindingSuppressionGraph | null;
  $scalars?: LintFindingPlain;
  $all?: LintFinding;
}

/** The suppression that says a finding is meant to be. */
export interface LintFindingSuppression {
  /** The id of the lint suppression. */
  id: string;
  /** Why it is meant to be. */
  reason: string;
  /** The last day it holds; null holds for good. */
  untilDate: string | null;
}
/** The suppression that says a finding is meant to be. */
export interface LintFindingSuppressionGraph extends LintFindingSuppression {
  __typename: 'LintFindingSuppression';
  $scalars?: LintFindingSuppression;
  $all?: LintFindingSuppression;
}

/** One thing that should not be on a map. */
export interface LintRule {
  /** Why it matters. */
  description: string;
  /** The id of the rule, in words; it never changes. */
  id: string;
  /** What to do about it. */
  remedy: string;
  /** How much it matters. */
  severity: LintSeverity;
  /** What is wrong, in a few words. */
  title: string;
}
/** One thing that should not be on a map. */
export interface LintRuleGraph extends LintRule {
  __typename: 'LintRule';
  $scalars?: LintRule;
  $all?: LintRule;
}

/** An object a finding is about; node(id:) gives everything else of it. */
export interface LintSubject {
  /** The id of the object. */
  id: string;
  /** What it is called. */
  name: string;
  /** Where it is on the map, from the phase down, by keys or else names: “wait / hand-over”. */
  path: string;
  /** The id of the step it is at; null when it belongs to none. */
  stepId: string | null;
  /** The path as far as that step; null without one. */
  stepPath: string | null;
  /** The GraphQL type of the object, as __typename tells it. */
  type: string;
}
/** An object a finding is about; node(id:) gives everything else of it. */
export interface LintSubjectGraph extends LintSubject {
  __typename: 'LintSubject';
  $scalars?: LintSubject;
  $all?: LintSubject;
}

/** Says that findings of a lint rule are meant to be: in the whole workspace, on one map, or at one object. */
export interface LintSuppression {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Why it is meant to be. */
  reason: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** The id of the rule, as lintRules lists it. */
  rule: string;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId: string | null;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate: string | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** Says that findings of a lint rule are meant to be: in the whole workspace, on one map, or at one object. */
export interface LintSuppressionGraph extends LintSuppression {
  __typename: 'LintSuppression';
  /** The one map it holds on; null for all. */
  journeyMap: JourneyMapGraph | null;
  $scalars?: LintSuppression;
}

/** One page of a list, each lint suppression with its place. */
export interface LintSuppressionConnectionGraph {
  __typename: 'LintSuppressionConnection';
  /** The page, with the place of each object. */
  edges: LintSuppressionEdgeGraph[];
  /** The page, without the places. */
  nodes: LintSuppressionGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A lint suppression in a list, with its place. */
export interface LintSuppressionEdgeGraph {
  __typename: 'LintSuppressionEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The lint suppression. */
  node: LintSuppressionGraph;
}

/** A part that only one of two maps has. */
export interface LoneMapPart {
  /** The part. */
  part: MapPart;
  /** Where it stands. */
  place: MapPlace;
}
export type LoneMapPartPlain = Pick<LoneMapPart, never>;
/** A part that only one of two maps has. */
export interface LoneMapPartGraph extends LoneMapPartPlain {
  __typename: 'LoneMapPart';
  /** The part. */
  part: MapPartGraph;
  /** Where it stands. */
  place: MapPlaceGraph;
  $scalars?: LoneMapPartPlain;
  $all?: LoneMapPart;
}

/** A field that has another value on the other map. */
export interface MapFieldChange {
  /** The value after. */
  after: unknown;
  /** The value before; of a reference an object of id, key and name. */
  before: unknown;
  /** The name of the field. */
  field: string;
}
/** A field that has another value on the other map. */
export interface MapFieldChangeGraph extends MapFieldChange {
  __typename: 'MapFieldChange';
  $scalars?: MapFieldChange;
  $all?: MapFieldChange;
}

/** An object that an import of a file makes or changes. */
export interface MapFileChange {
  /** What happens to the object. */
  action: ImportAction;
  /** The fields that change. Empty for a new object, which is as the file says. */
  fields: ImportFieldChange[];
  /** The place in the section of its map, from 0; null for what is made because a row names it. */
  index: number | null;
  /** The key of the object. */
  key: string | null;
  /** The map it belongs to, counted from 0. */
  map: number;
  /** The place in the list of changes, to go on from. */
  place: string;
  /** The section, for example “steps”. */
  section: string;
}
export type MapFileChangePlain = Pick<MapFileChange, 'action' | 'index' | 'key' | 'map' | 'place' | 'section'>;
/** An object that an import of a file makes or changes. */
export interface MapFileChangeGraph extends MapFileChangePlain {
  __typename: 'MapFileChange';
  /** The fields that change. Empty for a new object, which is as the file says. */
  fields: ImportFieldChangeGraph[];
  $scalars?: MapFileChangePlain;
  $all?: MapFileChange;
}

/** An import of a file of maps: read, planned and applied in the background. */
export interface MapFileImport {
  /** Whether the options or the mapping must say more, rather than the file be mended. */
  asksForMore: boolean;
  /** How much is left out when a row is refused. */
  atomicity: MapFileAtomicity;
  /** When it was asked for. */
  createdAt: string;
  /** The id of the member that asked for it; null for the server itself. */
  createdById: string | null;
  /** Whether it ends with a plan, which can be applied later. */
  dryRun: boolean;
  /** Why it failed, or why a plan was not applied; a stable code. */
  errorCode: string | null;
  /** The line of the file at fault, from 1. */
  errorLine: number | null;
  /** Why it failed, or why a plan was not applied; one sentence. */
  errorMessage: string | null;
  /** What the file is called. */
  fileName: string;
  /** When it ended, in whatever way; null until then. */
  finishedAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** What kind of file it turned out to be; null until it is read. */
  kind: MapFileKind | null;
  /** How the sheet tells of maps; null for other files. */
  layout: MapFileLayout | null;
  /** How many maps the file holds. */
  mapCount: number;
  /** What a person should know about how the file was read. */
  notes: string[];
  /** Why this layout was taken, as the end of a sentence. */
  reason: string | null;
  /** Counts what the log of changes tells of the import: that it was asked for, and how it ended. */
  revision: number;
  /** How many objects the file tells of, journeys and maps among them. */
  rowCount: number;
  /** Where the import stands. */
  status: MapFileImportStatus;
  /** What was found in the file, as a sentence; null until it is read. */
  summary: string | null;
  /** What journeyMapImportUndo takes all of it back by, for 30 days; null while nothing is written. */
  undoToken: string | null;
}
/** An import of a file of maps: read, planned and applied in the background. */
export interface MapFileImportGraph extends MapFileImport {
  __typename: 'MapFileImport';
  /** The objects that are made and changed, or would be, in the order of writing. */
  changes: MapFileChangeGraph[];
  /** The job that reads, plans or applies it; follow it with jobProgress. */
  job: JobGraph;
  /** What the maps have no place for, all that is alike together; at most 1000. */
  losses: MapFileLossGraph[];
  /** The maps of the file, in its order. */
  maps: ImportedMapGraph[];
  /** What was refused, and what the maps have no place for. */
  problems: MapFileProblemGraph[];
  /** The counts of all maps, section by section. */
  sections: ImportSectionGraph[];
  $scalars?: MapFileImport;
}

/** One page of a list, each map file import with its place. */
export interface MapFileImportConnectionGraph {
  __typename: 'MapFileImportConnection';
  /** The page, with the place of each object. */
  edges: MapFileImportEdgeGraph[];
  /** The page, without the places. */
  nodes: MapFileImportGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A map file import in a list, with its place. */
export interface MapFileImportEdgeGraph {
  __typename: 'MapFileImportEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The map file import. */
  node: MapFileImportGraph;
}

/** Something a file says that a map has no field for. */
export interface MapFileLoss {
  /** KEPT_ASIDE: it is in the custom fields of the object it belongs to. LEFT_OUT: it is nowhere. */
  code: string;
  /** How often it stands in the file. */
  count: number;
  /** Why, or where it went. */
  message: string;
  /** What it is called in the file: a header, or a path such as “nodes[].icon”. */
  path: string;
}
/** Something a file says that a map has no field for. */
export interface MapFileLossGraph extends MapFileLoss {
  __typename: 'MapFileLoss';
  $scalars?: MapFileLoss;
  $all?: MapFileLoss;
}

/** What is wrong with a value of a file, as a person finds it there. */
export interface MapFileProblem {
  /** A stable code. */
  code: string;
  /** The column: a number in text files, letters in workbooks. */
  column: string | null;
  /** The line of the file, or the row of the sheet, from 1; null for all of it. */
  line: number | null;
  /** The map it is about, counted from 0. */
  map: number;
  /** A sentence that names the thing and the way out. */
  message: string;
  /** The field that was refused; of a warning, what the value is called in the file. */
  path: string | null;
  /** The place in the list of problems, to go on from. */
  place: string;
  /** How much it matters. */
  severity: MapFileProblemSeverity;
  /** What stands there. */
  value: string;
}
/** What is wrong with a value of a file, as a person finds it there. */
export interface MapFileProblemGraph extends MapFileProblem {
  __typename: 'MapFileProblem';
  $scalars?: MapFileProblem;
  $all?: MapFileProblem;
}

/** Something a map cannot get back, as what it refers to no longer exists. */
export interface MapLoss {
  /** Whether the part is left out; else it stays without the reference. */
  isLeftOut: boolean;
  /** The id it had. */
  missingId: string;
  /** What it was called. */
  missingName: string;
  /** The GraphQL type of what is gone. */
  missingType: string;
  /** The part that refers to it; null for the map itself. */
  part: MapPart | null;
}
export type MapLossPlain = Pick<MapLoss, 'isLeftOut' | 'missingId' | 'missingName' | 'missingType'>;
/** Something a map cannot get back, as what it refers to no longer exists. */
export interface MapLossGraph extends MapLossPlain {
  __typename: 'MapLoss';
  /** The part that refers to it; null for the map itself. */
  part: MapPartGraph | null;
  $scalars?: MapLossPlain;
  $all?: MapLoss;
}

/** A part of a map, by name. */
export interface MapPart {
  /** The id of the part; in a version it may be of one that is gone. */
  id: string;
  /** The key of the part; the bare id of one that has none. */
  key: string;
  /** What it is called; the text of a card, and what other parts put there. */
  name: string;
  /** The GraphQL type of the part, such as “Step”. */
  type: string;
}
/** A part of a map, by name. */
export interface MapPartGraph extends MapPart {
  __typename: 'MapPart';
  $scalars?: MapPart;
  $all?: MapPart;
}

/** Where a part of a map stands. */
export interface MapPlace {
  /** Its place among its like there, from 0; null where they have no order. */
  index: number | null;
  /** The parts it stands in, such as lane and step; none for the map itself. */
  parents: MapPart[];
}
export type MapPlacePlain = Pick<MapPlace, 'index'>;
/** Where a part of a map stands. */
export interface MapPlaceGraph extends MapPlacePlain {
  __typename: 'MapPlace';
  /** The parts it stands in, such as lane and step; none for the map itself. */
  parents: MapPartGraph[];
  $scalars?: MapPlacePlain;
  $all?: MapPlace;
}

/** One of two maps that are compared: as it is now, as a version shows it, or a template. */
export interface MapSide {
  /** The id of the map; null for a template. */
  journeyMapId: string | null;
  /** The label of the version. */
  label: string | null;
  /** What the map is called there. */
  name: string;
  /** The number of the version. */
  number: number | null;
  /** The id of the version; null for the map as it is now. */
  snapshotId: string | null;
  /** What it shows. */
  state: MapState;
  /** The id of the template; null for a map. */
  templateId: string | null;
}
/** One of two maps that are compared: as it is now, as a version shows it, or a template. */
export interface MapSideGraph extends MapSide {
  __typename: 'MapSide';
  $scalars?: MapSide;
  $all?: MapSide;
}

/** A version of a map: everything on it as it was at one time, to look at, to compare with and to go back to. */
export interface MapSnapshot {
  /** The contentRevision of the map when it was taken. */
  contentRevision: number;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** SHA-256 in hex of what is on the map: two versions with the same hash show the same. */
  hash: string;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the version is called. */
  label: string | null;
  /** Counts the versions of the map, from 1. */
  number: number;
  /** How many phases, steps, cards and other parts it holds. */
  partCount: number;
  /** Why it was taken. */
  reason: SnapshotReason;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A version of a map: everything on it as it was at one time, to look at, to compare with and to go back to. */
export interface MapSnapshotGraph extends MapSnapshot {
  __typename: 'MapSnapshot';
  /** The map. */
  journeyMap: JourneyMapGraph;
  $scalars?: MapSnapshot;
}

/** One page of a list, each map version with its place. */
export interface MapSnapshotConnectionGraph {
  __typename: 'MapSnapshotConnection';
  /** The page, with the place of each object. */
  edges: MapSnapshotEdgeGraph[];
  /** The page, without the places. */
  nodes: MapSnapshotGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A map version in a list, with its place. */
export interface MapSnapshotEdgeGraph {
  __typename: 'MapSnapshotEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The map version. */
  node: MapSnapshotGraph;
}

/** What restoring a map version did, or would do in a dry run. */
export interface MapSnapshotRestoreReport {
  /** What happens to objects that are not on the map, as parts of it go. */
  consequences: Consequence[];
  /** What changes on the map. */
  diff: JourneyMapDiff;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** The map as it is now. */
  journeyMap: JourneyMap;
  /** The id of the version that keeps the map as it was; null in a dry run. */
  keptSnapshotId: string | null;
  /** What the version shows and the map does not get back. */
  losses: MapLoss[];
}
export type MapSnapshotRestoreReportPlain = Pick<MapSnapshotRestoreReport, 'dryRun' | 'keptSnapshotId'>;
/** What restoring a map version did, or would do in a dry run. */
export interface MapSnapshotRestoreReportGraph extends MapSnapshotRestoreReportPlain {
  __typename: 'MapSnapshotRestoreReport';
  /** What happens to objects that are not on the map, as parts of it go. */
  consequences: ConsequenceGraph[];
  /** What changes on the map. */
  diff: JourneyMapDiffGraph;
  /** The map as it is now. */
  journeyMap: JourneyMapGraph;
  /** What the version shows and the map does not get back. */
  losses: MapLossGraph[];
  $scalars?: MapSnapshotRestoreReportPlain;
  $all?: MapSnapshotRestoreReport;
}

/** What maps can start from: the phases, steps and lanes of one that proved itself, without what was felt and measured there. */
export interface MapTemplate {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** What it is for. */
  description: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the template is called. */
  name: string;
  /** How many phases, steps, cards and other parts it holds. */
  partCount: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** What maps can start from: the phases, steps and lanes of one that proved itself, without what was felt and measured there. */
export interface MapTemplateGraph extends MapTemplate {
  __typename: 'MapTemplate';
  $scalars?: MapTemplate;
}

/** One page of a list, each map template with its place. */
export interface MapTemplateConnectionGraph {
  __typename: 'MapTemplateConnection';
  /** The page, with the place of each object. */
  edges: MapTemplateEdgeGraph[];
  /** The page, without the places. */
  nodes: MapTemplateGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A map template in a list, with its place. */
export interface MapTemplateEdgeGraph {
  __typename: 'MapTemplateEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The map template. */
  node: MapTemplateGraph;
}

/** How many interactions of a batch were matched to one touchpoint. */
export interface MatchCount {
  /** How many. */
  count: number;
  /** The id of the place on a map, where the rule names one. */
  placementId: string | null;
  /** The id of the touchpoint. */
  touchpointId: string;
}
/** How many interactions of a batch were matched to one touchpoint. */
export interface MatchCountGraph extends MatchCount {
  __typename: 'MatchCount';
  $scalars?: MatchCount;
  $all?: MatchCount;
}

/** A rule that says which touchpoint an interaction took place at. Every change of what it says makes a new version. */
export interface MatchRule {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** Whether the rule is in force. */
  isEnabled: boolean;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the rule is called. */
  name: string;
  /** Which rule goes first where several hold: the higher one. */
  priority: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** Counts what the rule said: each change of conditions, priority or target is a new version. */
  version: number;
}
/** A rule that says which touchpoint an interaction took place at. Every change of what it says makes a new version. */
export interface MatchRuleGraph extends MatchRule {
  __typename: 'MatchRule';
  /** What an interaction must look like: all of them must hold. */
  conditions: InteractionConditionGraph[];
  /** The place on a map interactions are matched to. */
  placement: TouchpointPlacementGraph | null;
  /** The touchpoint interactions are matched to, wherever it is placed. */
  touchpoint: TouchpointGraph | null;
  /** What the rule said at each time, the latest first. */
  versions: MatchRuleVersionGraph[];
  $scalars?: MatchRule;
}

/** One page of a list, each match rule with its place. */
export interface MatchRuleConnectionGraph {
  __typename: 'MatchRuleConnection';
  /** The page, with the place of each object. */
  edges: MatchRuleEdgeGraph[];
  /** The page, without the places. */
  nodes: MatchRuleGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A match rule in a list, with its place. */
export interface MatchRuleEdgeGraph {
  __typename: 'MatchRuleEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The match rule. */
  node: MatchRuleGraph;
}

/** What a match rule said at one time. */
export interface MatchRuleVersion {
  /** The conditions the rule had. */
  conditions: InteractionCondition[];
  /** When the rule began to say so. */
  createdAt: string;
  /** The priority the rule had. */
  priority: number;
  /** Which version it is, from 1. */
  version: number;
}
export type MatchRuleVersionPlain = Pick<MatchRuleVersion, 'createdAt' | 'priority' | 'version'>;
/** What a match rule said at one time. */
export interface MatchRuleVersionGraph extends MatchRuleVersionPlain {
  __typename: 'MatchRuleVersion';
  /** The conditions the rule had. */
  conditions: InteractionConditionGraph[];
  $scalars?: MatchRuleVersionPlain;
  $all?: MatchRuleVersion;
}

/** What a rule would find among the interactions there are. */
export interface MatchTrial {
  /** The latest of those, at most ten. */
  examples: Interaction[];
  /** For how many of them the conditions hold. */
  matched: number;
  /** How many of those a rule matches today; the rule with the higher priority keeps them. */
  matchedToday: number;
  /** How many interactions were looked at. */
  scanned: number;
  /** How many of those no rule matches today. */
  unmatchedToday: number;
}
export type MatchTrialPlain = Pick<MatchTrial, 'matched' | 'matchedToday' | 'scanned' | 'unmatchedToday'>;
/** What a rule would find among the interactions there are. */
export interface MatchTrialGraph extends MatchTrialPlain {
  __typename: 'MatchTrial';
  /** The latest of those, at most ten. */
  examples: InteractionGraph[];
  $scalars?: MatchTrialPlain;
  $all?: MatchTrial;
}

/** An action on the step, or on a touchpoint on it. */
export interface MatrixAction {
  /** The id of the action. */
  id: string;
  /** What is to be done. */
  name: string;
  /** How soon it should be done. */
  priority: ActionPriority | null;
  /** How far it has come. */
  status: ActionStatus;
  /** The touchpoint it works on; null when it works on the step. */
  touchpointId: string | null;
}
/** An action on the step, or on a touchpoint on it. */
export interface MatrixActionGraph extends MatrixAction {
  __typename: 'MatrixAction';
  $scalars?: MatrixAction;
  $all?: MatrixAction;
}

/** What a column counts, ready to be shown as badges. */
export interface MatrixBadges {
  /** How many actions work on the step and its touchpoints. */
  actions: number;
  /** Whether customers enter the journey here. */
  isEntryPoint: boolean;
  /** Whether customers leave the journey here. */
  isExitPoint: boolean;
  /** How many metrics measure the step and its touchpoints. */
  metrics: number;
  /** How many of them are moments of truth. */
  momentsOfTruth: number;
  /** How many pain points hang on the step and its touchpoints. */
  painPoints: number;
  /** How many processes stand behind the step and its touchpoints. */
  processLinks: number;
  /** How many touchpoints the step has. */
  touchpoints: number;
  /** The greatest severity among them. */
  worstSeverity: PainPointSeverity | null;
  /** Where the targets of these metrics stand, by the worst; null without a target. */
  worstTargetStatus: TargetStatus | null;
}
/** What a column counts, ready to be shown as badges. */
export interface MatrixBadgesGraph extends MatrixBadges {
  __typename: 'MatrixBadges';
  $scalars?: MatrixBadges;
  $all?: MatrixBadges;
}

/** A note in a cell. */
export interface MatrixCard {
  /** Whether it is assumed or backed by evidence. */
  basis: Basis | null;
  /** The id of the card. */
  id: string;
  /** The key of the card. */
  key: string | null;
  /** How sure the team is of it. */
  status: CardStatus;
  /** Free words to find it by. */
  tags: string[];
  /** What the card says. */
  text: string;
}
/** A note in a cell. */
export interface MatrixCardGraph extends MatrixCard {
  __typename: 'MatrixCard';
  $scalars?: MatrixCard;
  $all?: MatrixCard;
}

/** A place where a lane and a column cross. */
export interface MatrixCell {
  /** The cards in it, in order. */
  cards: MatrixCard[];
  /** The index of the column. */
  column: number;
}
export type MatrixCellPlain = Pick<MatrixCell, 'column'>;
/** A place where a lane and a column cross. */
export interface MatrixCellGraph extends MatrixCellPlain {
  __typename: 'MatrixCell';
  /** The cards in it, in order. */
  cards: MatrixCardGraph[];
  $scalars?: MatrixCellPlain;
  $all?: MatrixCell;
}

/** The channel of a touchpoint. */
export interface MatrixChannel {
  /** Whether a screen, a person or a place is in between. */
  medium: ChannelMedium;
  /** What the channel is called. */
  name: string;
  /** The kind of channel. */
  type: ChannelType;
}
/** The channel of a touchpoint. */
export interface MatrixChannelGraph extends MatrixChannel {
  __typename: 'MatrixChannel';
  $scalars?: MatrixChannel;
  $all?: MatrixChannel;
}

/** A column: one step with everything placed on it. */
export interface MatrixColumn {
  /** The actions on the step and its touchpoints. */
  actions: MatrixAction[];
  /** The same, counted. */
  badges: MatrixBadges;
  /** Its place from left to right, from 0. */
  index: number;
  /** The processes behind the step and its touchpoints. */
  links: MatrixLink[];
  /** The metrics of the step and its touchpoints. */
  metrics: MatrixMetric[];
  /** The pain points of the step and its touchpoints. */
  painPoints: MatrixPainPoint[];
  /** The index of its phase; null when it is in none. */
  phaseIndex: number | null;
  /** The step it shows. */
  step: MatrixStep;
  /** The touchpoints of the step, in order. */
  touchpoints: MatrixTouchpoint[];
}
export type MatrixColumnPlain = Pick<MatrixColumn, 'index' | 'phaseIndex'>;
/** A column: one step with everything placed on it. */
export interface MatrixColumnGraph extends MatrixColumnPlain {
  __typename: 'MatrixColumn';
  /** The actions on the step and its touchpoints. */
  actions: MatrixActionGraph[];
  /** The same, counted. */
  badges: MatrixBadgesGraph;
  /** The processes behind the step and its touchpoints. */
  links: MatrixLinkGraph[];
  /** The metrics of the step and its touchpoints. */
  metrics: MatrixMetricGraph[];
  /** The pain points of the step and its touchpoints. */
  painPoints: MatrixPainPointGraph[];
  /** The step it shows. */
  step: MatrixStepGraph;
  /** The touchpoints of the step, in order. */
  touchpoints: MatrixTouchpointGraph[];
  $scalars?: MatrixColumnPlain;
  $all?: MatrixColumn;
}

/** A row of the map. */
export interface MatrixLane {
  /** Who acts in it. */
  actorName: string | null;
  /** The cells that hold cards, from left to right; empty ones are left out. */
  cells: MatrixCell[];
  /** Whether pictures leave it out. */
  hidden: boolean;
  /** The id of the lane. */
  id: string;
  /** The key of the lane. */
  key: string | null;
  /** What the lane shows. */
  kind: LaneKind;
  /** What the lane is called. */
  name: string;
  /** Its part in a service blueprint, if it has one. */
  role: LaneRole | null;
}
export type MatrixLanePlain = Pick<MatrixLane, 'actorName' | 'hidden' | 'id' | 'key' | 'kind' | 'name' | 'role'>;
/** A row of the map. */
export interface MatrixLaneGraph extends MatrixLanePlain {
  __typename: 'MatrixLane';
  /** The cells that hold cards, from left to right; empty ones are left out. */
  cells: MatrixCellGraph[];
  $scalars?: MatrixLanePlain;
  $all?: MatrixLane;
}

/** A process behind the step, or behind a touchpoint on it. */
export interface MatrixLink {
  /** The id of the link. */
  id: string;
  /** What the process does for the customer there. */
  kind: ProcessLinkKind;
  /** Whether the customer sees the work. */
  lineOfVisibility: LineOfVisibility | null;
  /** The id of the element; null when the whole process or an arrow is meant. */
  processElementId: string | null;
  /** What the element is called. */
  processElementName: string | null;
  /** The id of the arrow, when one of the process is meant. */
  processFlowId: string | null;
  /** What is written at the arrow. */
  processFlowLabel: string | null;
  /** The id of the process. */
  processId: string;
  /** What the process is called. */
  processName: string;
  /** The touchpoint it serves; null when it serves the step. */
  touchpointId: string | null;
}
/** A process behind the step, or behind a touchpoint on it. */
export interface MatrixLinkGraph extends MatrixLink {
  __typename: 'MatrixLink';
  $scalars?: MatrixLink;
  $all?: MatrixLink;
}

/** The map a matrix shows. */
export interface MatrixMap {
  /** Counts the changes to the map and to everything on it. */
  contentRevision: number;
  /** The highest score of the emotion scale. */
  emotionMax: number;
  /** The lowest score of the emotion scale. */
  emotionMin: number;
  /** The id of the map. */
  id: string;
  /** The id of the journey. */
  journeyId: string;
  /** The name of the journey. */
  journeyName: string;
  /** The key of the map. */
  key: string | null;
  /** What tells this map from the others of its journey. */
  name: string;
  /** The revision of the map itself. */
  revision: number;
  /** Whether it shows today, the target or the ideal. */
  state: MapState;
}
/** The map a matrix shows. */
export interface MatrixMapGraph extends MatrixMap {
  __typename: 'MatrixMap';
  $scalars?: MatrixMap;
  $all?: MatrixMap;
}

/** A metric with its latest value, ready to be shown as a badge. */
export interface MatrixMetric {
  /** The currency of an amount, as ISO 4217 code. */
  currency: string | null;
  /** Which way is better. */
  goodDirection: GoodDirection;
  /** The id of the metric. */
  id: string;
  /** What the metric is called. */
  name: string;
  /** Why there is no value; null when there is one. */
  reason: NoValueReason | null;
  /** The first day of that period. */
  startDate: string | null;
  /** Where its targets stand, by the worst of them; null without a target. */
  targetStatus: TargetStatus | null;
  /** The touchpoint it measures; null when it measures the place as a whole. */
  touchpointId: string | null;
  /** What the value is counted in. */
  unit: MetricUnit;
  /** The value of the latest period that has data points. */
  value: number | null;
}
/** A metric with its latest value, ready to be shown as a badge. */
export interface MatrixMetricGraph extends MatrixMetric {
  __typename: 'MatrixMetric';
  $scalars?: MatrixMetric;
  $all?: MatrixMetric;
}

/** A pain point of the step, or of a touchpoint on it. */
export interface MatrixPainPoint {
  /** The id of the pain point. */
  id: string;
  /** What hurts. */
  name: string;
  /** How much it hurts. */
  severity: PainPointSeverity | null;
  /** Who feels it. */
  side: PainPointSide;
  /** The touchpoint it hangs on; null when it hangs on the step. */
  touchpointId: string | null;
}
/** A pain point of the step, or of a touchpoint on it. */
export interface MatrixPainPointGraph extends MatrixPainPoint {
  __typename: 'MatrixPainPoint';
  $scalars?: MatrixPainPoint;
  $all?: MatrixPainPoint;
}

/** A persona the map is drawn for. */
export interface MatrixPersona {
  /** The id of the persona. */
  id: string;
  /** The name of the persona. */
  name: string;
}
/** A persona the map is drawn for. */
export interface MatrixPersonaGraph extends MatrixPersona {
  __typename: 'MatrixPersona';
  $scalars?: MatrixPersona;
  $all?: MatrixPersona;
}

/** A phase as a heading above its columns. */
export interface MatrixPhase {
  /** How many columns it spans. */
  columnCount: number;
  /** The index of its first column. */
  firstColumn: number;
  /** What the customer wants from this phase. */
  goal: string | null;
  /** The id of the phase. */
  id: string;
  /** The key of the phase. */
  key: string | null;
  /** The metrics of the phase. */
  metrics: MatrixMetric[];
  /** What the phase is called. */
  name: string;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime: PurchaseTime | null;
}
export type MatrixPhasePlain = Pick<MatrixPhase, 'columnCount' | 'firstColumn' | 'goal' | 'id' | 'key' | 'name' | 'purchaseTime'>;
/** A phase as a heading above its columns. */
export interface MatrixPhaseGraph extends MatrixPhasePlain {
  __typename: 'MatrixPhase';
  /** The metrics of the phase. */
  metrics: MatrixMetricGraph[];
  $scalars?: MatrixPhasePlain;
  $all?: MatrixPhase;
}

/** The step a column shows. */
export interface MatrixStep {
  /** What the customer does here. */
  action: string | null;
  /** What the customer wants to reach here. */
  customerGoal: string | null;
  /** What the customer expects here (French: attente). */
  expectation: string | null;
  /** The id of the step. */
  id: string;
  /** The key of the step. */
  key: string | null;
  /** What the step is called. */
  name: string;
  /** Whether some customers pass without it. */
  optional: boolean;
  /** What happens while the customer waits. */
  waitingActivity: string | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds: number | null;
}
/** The step a column shows. */
export interface MatrixStepGraph extends MatrixStep {
  __typename: 'MatrixStep';
  $scalars?: MatrixStep;
  $all?: MatrixStep;
}

/** A touchpoint put on the step of a column. */
export interface MatrixTouchpoint {
  /** The channel it is reached by. */
  channel: MatrixChannel | null;
  /** The id of the placement. */
  id: string;
  /** How many interactions were matched to it: to this very place, or to the touchpoint without a place. */
  interactionCount: number;
  /** Whether customers enter the journey here. */
  isEntryPoint: boolean;
  /** Whether customers leave the journey here. */
  isExitPoint: boolean;
  /** Whether the relation is won or lost here. */
  isMomentOfTruth: boolean;
  /** Which of the named moments of truth it is. */
  momentOfTruthType: MomentOfTruthType | null;
  /** What the touchpoint is called. */
  name: string;
  /** The id of the touchpoint. */
  touchpointId: string;
}
export type MatrixTouchpointPlain = Pick<MatrixTouchpoint, 'id' | 'interactionCount' | 'isEntryPoint' | 'isExitPoint' | 'isMomentOfTruth' | 'momentOfTruthType' | 'name' | 'touchpointId'>;
/** A touchpoint put on the step of a column. */
export interface MatrixTouchpointGraph extends MatrixTouchpointPlain {
  __typename: 'MatrixTouchpoint';
  /** The channel it is reached by. */
  channel: MatrixChannelGraph | null;
  $scalars?: MatrixTouchpointPlain;
  $all?: MatrixTouchpoint;
}

/** How much of a map happens by one medium. */
export interface MediumShare {
  /** How many placements after. */
  after: number;
  /** How many placements before. */
  before: number;
  /** The medium; null for touchpoints without a channel. */
  medium: ChannelMedium | null;
  /** In percent of the placements after. */
  percentAfter: number | null;
  /** In percent of the placements before; null where there are none. */
  percentBefore: number | null;
}
/** How much of a map happens by one medium. */
export interface MediumShareGraph extends MediumShare {
  __typename: 'MediumShare';
  $scalars?: MediumShare;
  $all?: MediumShare;
}

/** A person or a program that works in the workspace; every API key belongs to one. */
export interface Member {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Whether a person or a program is behind it. */
  kind: MemberKind;
  /** How the member is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A person or a program that works in the workspace; every API key belongs to one. */
export interface MemberGraph extends Member {
  __typename: 'Member';
  $scalars?: Member;
}

/** One page of a list, each member with its place. */
export interface MemberConnectionGraph {
  __typename: 'MemberConnection';
  /** The page, with the place of each object. */
  edges: MemberEdgeGraph[];
  /** The page, without the places. */
  nodes: MemberGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A member in a list, with its place. */
export interface MemberEdgeGraph {
  __typename: 'MemberEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The member. */
  node: MemberGraph;
}

/** A measure of how well a journey, a process or a part of them does (French: indicateur). */
export interface Metric {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The currency of amounts, as ISO 4217 code. */
  currency: string | null;
  /** Why there is no current value; null when there is one. */
  currentReason: NoValueReason | null;
  /** How many answers, cases or customers stand behind the current value. */
  currentSampleSize: number | null;
  /** The first day of the latest period that has data points. */
  currentStartDate: string | null;
  /** The value of the latest period that has data points. */
  currentValue: number | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What it measures and how it is meant. */
  description: string | null;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions: string[];
  /** The version of the formula. It stays as it was when the metric was created. */
  formulaVersion: number;
  /** Which way is better; that of the formula when left out. */
  goodDirection: GoodDirection;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize: number | null;
  /** What the metric is called. */
  name: string;
  /** The period one data point stands for. */
  periodUnit: PeriodUnit;
  /** The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax: number | null;
  /** The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin: number | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax: number | null;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin: number | null;
  /** Free words to find it by. */
  tags: string[];
  /** What kind of measure it is; it decides the formula. */
  type: MetricType;
  /** What the values are counted in; given by the formula where that has one. */
  unit: MetricUnit;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant: MetricVariant;
}
/** A measure of how well a journey, a process or a part of them does (French: indicateur). */
export interface MetricGraph extends Metric {
  __typename: 'Metric';
  /** The actions meant to move it. */
  actionEffects: ActionEffectConnectionGraph;
  /** Where it stood before anything was done about it. */
  baselines: BaselineConnectionGraph;
  /** What others reach. */
  benchmarks: BenchmarkConnectionGraph;
  /** How its values are worked out; null when they are given by hand or import. */
  computation: MetricComputationGraph | null;
  /** What it came to, period by period. */
  dataPoints: DataPointConnectionGraph;
  /** The objective it shows the way to. */
  objective: ObjectiveGraph | null;
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** The places it measures. */
  placements: MetricPlacementConnectionGraph;
  /** The values it should reach. */
  targets: TargetConnectionGraph;
  $scalars?: Metric;
}

/** How the values of a metric are worked out from interactions or service cases. */
export interface MetricComputation {
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution: Attribution | null;
  /** When it was last worked out. Kept by the server. */
  computedAt: string | null;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting: ComputationCounting;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The moment of a case from which its duration is measured. */
  fromMoment: CaseMoment | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** What is counted or measured. */
  subject: MeasureSubject;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment: CaseMoment | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** How the values of a metric are worked out from interactions or service cases. */
export interface MetricComputationGraph extends MetricComputation {
  __typename: 'MetricComputation';
  /** The interactions they are set against: those that entered, those that were reached, the touches before a conversion. */
  baseConditions: InteractionConditionGraph[] | null;
  /** The interactions that count: those with an answer, those that converted, those that are added up. */
  conditions: InteractionConditionGraph[] | null;
  /** The metric whose values are worked out. */
  metric: MetricGraph;
  /** The metric that holds what was spent. */
  spendMetric: MetricGraph | null;
  $scalars?: MetricComputation;
}

/** One page of a list, each metric computation with its place. */
export interface MetricComputationConnectionGraph {
  __typename: 'MetricComputationConnection';
  /** The page, with the place of each object. */
  edges: MetricComputationEdgeGraph[];
  /** The page, without the places. */
  nodes: MetricComputationGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A metric computation in a list, with its place. */
export interface MetricComputationEdgeGraph {
  __typename: 'MetricComputationEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The metric computation. */
  node: MetricComputationGraph;
}

/** One page of a list, each metric with its place. */
export interface MetricConnectionGraph {
  __typename: 'MetricConnection';
  /** The page, with the place of each object. */
  edges: MetricEdgeGraph[];
  /** The page, without the places. */
  nodes: MetricGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A metric in a list, with its place. */
export interface MetricEdgeGraph {
  __typename: 'MetricEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The metric. */
  node: MetricGraph;
}

/** What data points come to together: worked out of their components, never averaged. */
export interface MetricFigure {
  /** What the value is made of; null where only values are known. */
  components: unknown;
  /** How many data points it holds. */
  pointCount: number;
  /** Why there is no value; null when there is one. */
  reason: NoValueReason | null;
  /** How many answers, cases or customers stand behind it. */
  sampleSize: number | null;
  /** The value, in the unit of the metric; null where there is none. */
  value: number | null;
}
/** What data points come to together: worked out of their components, never averaged. */
export interface MetricFigureGraph extends MetricFigure {
  __typename: 'MetricFigure';
  $scalars?: MetricFigure;
  $all?: MetricFigure;
}

/** A data point whose value moved. */
export interface MetricMove {
  /** The value after; null when there is none any more. */
  after: number | null;
  /** When it moved. */
  at: string;
  /** The value before; null when there was none. */
  before: number | null;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor: string;
  /** The id of the data point, which may be gone. */
  dataPointId: string;
  /** What it is about; empty for the total. */
  dimensions: unknown;
  /** The metric as it is now; null when it was deleted. */
  metric: Metric | null;
  /** The id of the metric. */
  metricId: string;
  /** The first day of its period. */
  startDate: string;
}
export type MetricMovePlain = Pick<MetricMove, 'after' | 'at' | 'before' | 'cursor' | 'dataPointId' | 'dimensions' | 'metricId' | 'startDate'>;
/** A data point whose value moved. */
export interface MetricMoveGraph extends MetricMovePlain {
  __typename: 'MetricMove';
  /** The metric as it is now; null when it was deleted. */
  metric: MetricGraph | null;
  $scalars?: MetricMovePlain;
  $all?: MetricMove;
}

/** The place a metric measures: exactly one of map, phase, step, touchpoint on a step, touchpoint, process, process element and action. */
export interface MetricPlacement {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is measured at this place. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** The place a metric measures: exactly one of map, phase, step, touchpoint on a step, touchpoint, process, process element and action. */
export interface MetricPlacementGraph extends MetricPlacement {
  __typename: 'MetricPlacement';
  /** The action it measures. */
  action: ActionGraph | null;
  /** The map it measures. */
  journeyMap: JourneyMapGraph | null;
  /** The metric. */
  metric: MetricGraph;
  /** The phase it measures. */
  phase: PhaseGraph | null;
  /** The process it measures. */
  process: ProcessGraph | null;
  /** The process element it measures. */
  processElement: ProcessElementGraph | null;
  /** The step it measures. */
  step: StepGraph | null;
  /** The touchpoint it measures, on whatever step. */
  touchpoint: TouchpointGraph | null;
  /** The touchpoint on one step it measures. */
  touchpointPlacement: TouchpointPlacementGraph | null;
  $scalars?: MetricPlacement;
}

/** One page of a list, each metric placement with its place. */
export interface MetricPlacementConnectionGraph {
  __typename: 'MetricPlacementConnection';
  /** The page, with the place of each object. */
  edges: MetricPlacementEdgeGraph[];
  /** The page, without the places. */
  nodes: MetricPlacementGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A metric placement in a list, with its place. */
export interface MetricPlacementEdgeGraph {
  __typename: 'MetricPlacementEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The metric placement. */
  node: MetricPlacementGraph;
}

/** How a metric went, period by period. */
export interface MetricSeries {
  /** One line, or one for each combination of the dimensions it is grouped by. */
  lines: MetricSeriesLine[];
  /** The metric. */
  metric: Metric;
  /** The period of each point. */
  period: PeriodUnit;
}
export type MetricSeriesPlain = Pick<MetricSeries, 'period'>;
/** How a metric went, period by period. */
export interface MetricSeriesGraph extends MetricSeriesPlain {
  __typename: 'MetricSeries';
  /** One line, or one for each combination of the dimensions it is grouped by. */
  lines: MetricSeriesLineGraph[];
  /** The metric. */
  metric: MetricGraph;
  $scalars?: MetricSeriesPlain;
  $all?: MetricSeries;
}

/** One line of a series, for one combination of the dimensions it is grouped by. */
export interface MetricSeriesLine {
  /** The dimensions it stands for; empty when it is not grouped. */
  dimensions: unknown;
  /** One point for every period, also for those without a value. */
  points: MetricSeriesPoint[];
}
export type MetricSeriesLinePlain = Pick<MetricSeriesLine, 'dimensions'>;
/** One line of a series, for one combination of the dimensions it is grouped by. */
export interface MetricSeriesLineGraph extends MetricSeriesLinePlain {
  __typename: 'MetricSeriesLine';
  /** One point for every period, also for those without a value. */
  points: MetricSeriesPointGraph[];
  $scalars?: MetricSeriesLinePlain;
  $all?: MetricSeriesLine;
}

/** What a metric came to in one period. */
export interface MetricSeriesPoint {
  /** Mean, median and 90th percentile together, for times; null for all else. */
  durations: DurationSummary | null;
  /** What it came to. */
  figure: MetricFigure;
  /** The last day of the period, included. */
  lastDate: string;
  /** The first day of the period. */
  startDate: string;
}
export type MetricSeriesPointPlain = Pick<MetricSeriesPoint, 'lastDate' | 'startDate'>;
/** What a metric came to in one period. */
export interface MetricSeriesPointGraph extends MetricSeriesPointPlain {
  __typename: 'MetricSeriesPoint';
  /** Mean, median and 90th percentile together, for times; null for all else. */
  durations: DurationSummaryGraph | null;
  /** What it came to. */
  figure: MetricFigureGraph;
  $scalars?: MetricSeriesPointPlain;
  $all?: MetricSeriesPoint;
}

/** A metric that two maps place otherwise, or know other figures of. */
export interface MetricShift {
  /** What the map after knows of it. */
  after: PlacedMetric | null;
  /** How the latest baseline changed; null where one side has none. */
  baseline: FigureChange | null;
  /** What the map before knows of it; null where it is not on it. */
  before: PlacedMetric | null;
  /** How the latest value changed; null where one map has it alone. */
  current: FigureChange | null;
  /** The id of the metric. */
  id: string;
  /** Its key. */
  key: string | null;
  /** What it is called. */
  name: string;
}
export type MetricShiftPlain = Pick<MetricShift, 'id' | 'key' | 'name'>;
/** A metric that two maps place otherwise, or know other figures of. */
export interface MetricShiftGraph extends MetricShiftPlain {
  __typename: 'MetricShift';
  /** What the map after knows of it. */
  after: PlacedMetricGraph | null;
  /** How the latest baseline changed; null where one side has none. */
  baseline: FigureChangeGraph | null;
  /** What the map before knows of it; null where it is not on it. */
  before: PlacedMetricGraph | null;
  /** How the latest value changed; null where one map has it alone. */
  current: FigureChangeGraph | null;
  $scalars?: MetricShiftPlain;
  $all?: MetricShift;
}

/** A part that stands elsewhere on the other map. */
export interface MovedMapPart {
  /** Where it stands before. */
  from: MapPlace;
  /** The part, as it is after. */
  part: MapPart;
  /** Where it stands after. */
  to: MapPlace;
}
export type MovedMapPartPlain = Pick<MovedMapPart, never>;
/** A part that stands elsewhere on the other map. */
export interface MovedMapPartGraph extends MovedMapPartPlain {
  __typename: 'MovedMapPart';
  /** Where it stands before. */
  from: MapPlaceGraph;
  /** The part, as it is after. */
  part: MapPartGraph;
  /** Where it stands after. */
  to: MapPlaceGraph;
  $scalars?: MovedMapPartPlain;
  $all?: MovedMapPart;
}

/** Everything that can be changed. Each field is one transaction. */
export interface MutationGraph {
  __typename: 'Mutation';
  /** Archives an account: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  accountArchive: AccountGraph;
  /** Creates and changes many accounts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  accountBulkUpsert: BulkResultGraph;
  /** Creates an account. */
  accountCreate: AccountGraph;
  /** Deletes an account for good, with everything that cannot be without it. Try it with dryRun first. */
  accountDelete: DeletionGraph;
  /** Takes an archived account back into use. Safe to repeat. */
  accountRestore: AccountGraph;
  /** Changes an account: absent leaves a field, null clears it, a value sets it. */
  accountUpdate: AccountGraph;
  /** Archives an action: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  actionArchive: ActionGraph;
  /** Creates and changes many actions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionBulkUpsert: BulkResultGraph;
  /** Creates an action. */
  actionCreate: ActionGraph;
  /** Deletes an action for good, with everything that cannot be without it. Try it with dryRun first. */
  actionDelete: DeletionGraph;
  /** Creates and changes many action effects in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionEffectBulkUpsert: BulkResultGraph;
  /** Creates an action effect. */
  actionEffectCreate: ActionEffectGraph;
  /** Deletes an action effect for good, with everything that cannot be without it. Try it with dryRun first. */
  actionEffectDelete: DeletionGraph;
  /** Changes an action effect: absent leaves a field, null clears it, a value sets it. */
  actionEffectUpdate: ActionEffectGraph;
  /** Creates and changes many action placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionPlacementBulkUpsert: BulkResultGraph;
  /** Creates an action placement. */
  actionPlacementCreate: ActionPlacementGraph;
  /** Deletes an action placement for good, with everything that cannot be without it. Try it with dryRun first. */
  actionPlacementDelete: DeletionGraph;
  /** Changes an action placement: absent leaves a field, null clears it, a value sets it. */
  actionPlacementUpdate: ActionPlacementGraph;
  /** Takes an archived action back into use. Safe to repeat. */
  actionRestore: ActionGraph;
  /** Changes an action: absent leaves a field, null clears it, a value sets it. */
  actionUpdate: ActionGraph;
  /** Archives an actor: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  actorArchive: ActorGraph;
  /** Creates and changes many actors in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actorBulkUpsert: BulkResultGraph;
  /** Creates an actor. */
  actorCreate: ActorGraph;
  /** Deletes an actor for good, with everything that cannot be without it. Try it with dryRun first. */
  actorDelete: DeletionGraph;
  /** Takes an archived actor back into use. Safe to repeat. */
  actorRestore: ActorGraph;
  /** Changes an actor: absent leaves a field, null clears it, a value sets it. */
  actorUpdate: ActorGraph;
  /** Issues an API key to a member. Needs the scope ADMIN. */
  apiKeyCreate: ApiKeyIssuedGraph;
  /** Stops an API key for good; open streams of it end. Needs the scope ADMIN. Safe to repeat. */
  apiKeyRevoke: ApiKeyGraph;
  /** Creates and changes many baselines in one transaction. Good rows are written although others are refused, unless atomic is set. */
  baselineBulkUpsert: BulkResultGraph;
  /** Creates a baseline. */
  baselineCreate: BaselineGraph;
  /** Deletes a baseline for good, with everything that cannot be without it. Try it with dryRun first. */
  baselineDelete: DeletionGraph;
  /** Changes a baseline: absent leaves a field, null clears it, a value sets it. */
  baselineUpdate: BaselineGraph;
  /** Creates and changes many benchmarks in one transaction. Good rows are written although others are refused, unless atomic is set. */
  benchmarkBulkUpsert: BulkResultGraph;
  /** Creates a benchmark. */
  benchmarkCreate: BenchmarkGraph;
  /** Deletes a benchmark for good, with everything that cannot be without it. Try it with dryRun first. */
  benchmarkDelete: DeletionGraph;
  /** Changes a benchmark: absent leaves a field, null clears it, a value sets it. */
  benchmarkUpdate: BenchmarkGraph;
  /** Creates and changes many cards in one transaction. Good rows are written although others are refused, unless atomic is set. */
  cardBulkUpsert: BulkResultGraph;
  /** Creates a card. */
  cardCreate: CardGraph;
  /** Deletes a card for good, with everything that cannot be without it. Try it with dryRun first. */
  cardDelete: DeletionGraph;
  /** Changes a card: absent leaves a field, null clears it, a value sets it. */
  cardUpdate: CardGraph;
  /** Archives a channel: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  channelArchive: ChannelGraph;
  /** Creates and changes many channels in one transaction. Good rows are written although others are refused, unless atomic is set. */
  channelBulkUpsert: BulkResultGraph;
  /** Creates a channel. */
  channelCreate: ChannelGraph;
  /** Deletes a channel for good, with everything that cannot be without it. Try it with dryRun first. */
  channelDelete: DeletionGraph;
  /** Takes an archived channel back into use. Safe to repeat. */
  channelRestore: ChannelGraph;
  /** Changes a channel: absent leaves a field, null clears it, a value sets it. */
  channelUpdate: ChannelGraph;
  /** Archives a contact: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  contactArchive: ContactGraph;
  /** Creates and changes many contacts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  contactBulkUpsert: BulkResultGraph;
  /** Creates a contact. */
  contactCreate: ContactGraph;
  /** Erases a person for good: nothing that tells who they are stays in any table, and imports cannot bring them back. What they did stays as what nobody did, so that figures stay right. */
  contactErase: ContactErasureGraph;
  /** Writes contacts of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  contactIngest: RecordIngestGraph;
  /** Parts a contact again from the one a source merged it into: what was moved then goes back. Needs the scope ADMIN. */
  contactMergeUndo: ContactGraph;
  /** Takes an archived contact back into use. Safe to repeat. */
  contactRestore: ContactGraph;
  /** Changes a contact: absent leaves a field, null clears it, a value sets it. */
  contactUpdate: ContactGraph;
  /** Takes an event in again that was given up. Safe to repeat. */
  crmInboxEventReplay: CrmInboxEventGraph;
  /** Sends an item again that was given up. Safe to repeat. */
  crmOutboxItemReplay: CrmOutboxItemGraph;
  /** Tests a source in the background, and lists the fields its records have. Needs the scope ADMIN. */
  crmSourceCheck: JobGraph;
  /** Connects a source. Test it with crmSourceCheck, then read it with crmSourceRun. Needs the scope ADMIN. */
  crmSourceCreate: CrmSourceGraph;
  /** Deletes a CRM source for good, with everything that cannot be without it. Try it with dryRun first. */
  crmSourceDelete: DeletionGraph;
  /** Leaves a source alone. Needs the scope ADMIN. Safe to repeat. */
  crmSourcePause: CrmSourceGraph;
  /** Reads a source and compares everything it has with what is known of it, in the background: finds what was missed, and what was deleted. Needs the scope ADMIN. */
  crmSourceReconcile: JobGraph;
  /** Applies the mapping to everything a source has sent, in the background, without asking it again. Needs the scope ADMIN. */
  crmSourceRemap: JobGraph;
  /** Reads and writes a paused source again. Needs the scope ADMIN. Safe to repeat. */
  crmSourceResume: CrmSourceGraph;
  /** Reads what has changed at a source, in the background. Needs the scope ADMIN. */
  crmSourceRun: JobGraph;
  /** Sets a secret of a source. The one it replaces is accepted for a day where it signs webhooks. Needs the scope ADMIN. */
  crmSourceSecretSet: CrmSourceGraph;
  /** Changes a source. Needs the scope ADMIN. */
  crmSourceUpdate: CrmSourceGraph;
  /** Creates and changes many data points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  dataPointBulkUpsert: BulkResultGraph;
  /** Creates a data point. */
  dataPointCreate: DataPointGraph;
  /** Deletes a data point for good, with everything that cannot be without it. Try it with dryRun first. */
  dataPointDelete: DeletionGraph;
  /** Changes a data point: absent leaves a field, null clears it, a value sets it. */
  dataPointUpdate: DataPointGraph;
  /** Archives a department: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  departmentArchive: DepartmentGraph;
  /** Creates and changes many departments in one transaction. Good rows are written although others are refused, unless atomic is set. */
  departmentBulkUpsert: BulkResultGraph;
  /** Creates a department. */
  departmentCreate: DepartmentGraph;
  /** Deletes a department for good, with everything that cannot be without it. Try it with dryRun first. */
  departmentDelete: DeletionGraph;
  /** Takes an archived department back into use. Safe to repeat. */
  departmentRestore: DepartmentGraph;
  /** Changes a department: absent leaves a field, null clears it, a value sets it. */
  departmentUpdate: DepartmentGraph;
  /** Creates and changes many emotion points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  emotionPointBulkUpsert: BulkResultGraph;
  /** Creates an emotion point. */
  emotionPointCreate: EmotionPointGraph;
  /** Deletes an emotion point for good, with everything that cannot be without it. Try it with dryRun first. */
  emotionPointDelete: DeletionGraph;
  /** Changes an emotion point: absent leaves a field, null clears it, a value sets it. */
  emotionPointUpdate: EmotionPointGraph;
  /** Creates and changes many external references in one transaction. Good rows are written although others are refused, unless atomic is set. */
  externalRefBulkUpsert: BulkResultGraph;
  /** Creates an external reference. */
  externalRefCreate: ExternalRefGraph;
  /** Deletes an external reference for good, with everything that cannot be without it. Try it with dryRun first. */
  externalRefDelete: DeletionGraph;
  /** Changes an external reference: absent leaves a field, null clears it, a value sets it. */
  externalRefUpdate: ExternalRefGraph;
  /** Takes in interactions: new ones are written, known ones corrected, and each is matched to a touchpoint. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  interactionIngest: InteractionIngestGraph;
  /** Calls off a job that waits or runs. It is over at once and writes nothing more; what it has done stays. Safe to repeat. Some kinds need the scope ADMIN. */
  jobCancel: JobGraph;
  /** Puts a failed job back into the queue. It goes on where it stopped. Some kinds need the scope ADMIN. */
  jobRetry: JobGraph;
  /** Archives a journey: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  journeyArchive: JourneyGraph;
  /** Creates and changes many journeys in one transaction. Good rows are written although others are refused, unless atomic is set. */
  journeyBulkUpsert: BulkResultGraph;
  /** Creates a journey. */
  journeyCreate: JourneyGraph;
  /** Deletes a journey for good, with everything that cannot be without it. Try it with dryRun first. */
  journeyDelete: DeletionGraph;
  /** Archives a journey map: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  journeyMapArchive: JourneyMapGraph;
  /** Creates and changes many journey maps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  journeyMapBulkUpsert: BulkResultGraph;
  /** Creates a journey map. */
  journeyMapCreate: JourneyMapGraph;
  /** Deletes a journey map for good, with everything that cannot be without it. Try it with dryRun first. */
  journeyMapDelete: DeletionGraph;
  /** Makes a new map out of another: a target out of today, a copy, or a start from a template. Its parts keep their keys, those without one get the bare id of theirs, so journeyMapDiff knows what came from what. */
  journeyMapDerive: JourneyMapDeriveReportGraph;
  /** Creates or updates a map with everything it refers to. Objects are found by id, external reference, key or the fields given in match, so repeating an import changes nothing; what the bundle does not mention stays, unless the mode is REPLACE. */
  journeyMapImport: JourneyMapImportReportGraph;
  /** Takes an import back: what it made is deleted, what it changed or removed is as it was, under the same ids. When others have changed the same since, nothing is undone and the report says what would be lost. */
  journeyMapImportUndo: ImportUndoReportGraph;
  /** Takes an archived journey map back into use. Safe to repeat. */
  journeyMapRestore: JourneyMapGraph;
  /** Changes a journey map: absent leaves a field, null clears it, a value sets it. */
  journeyMapUpdate: JourneyMapGraph;
  /** Takes an archived journey back into use. Safe to repeat. */
  journeyRestore: JourneyGraph;
  /** Changes a journey: absent leaves a field, null clears it, a value sets it. */
  journeyUpdate: JourneyGraph;
  /** Creates and changes many lanes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  laneBulkUpsert: BulkResultGraph;
  /** Creates a lane. */
  laneCreate: LaneGraph;
  /** Deletes a lane for good, with everything that cannot be without it. Try it with dryRun first. */
  laneDelete: DeletionGraph;
  /** Changes a lane: absent leaves a field, null clears it, a value sets it. */
  laneUpdate: LaneGraph;
  /** Creates and changes many lint suppressions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  lintSuppressionBulkUpsert: BulkResultGraph;
  /** Creates a lint suppression. */
  lintSuppressionCreate: LintSuppressionGraph;
  /** Deletes a lint suppression for good, with everything that cannot be without it. Try it with dryRun first. */
  lintSuppressionDelete: DeletionGraph;
  /** Changes a lint suppression: absent leaves a field, null clears it, a value sets it. */
  lintSuppressionUpdate: LintSuppressionGraph;
  /** Has a planned import written, if what is stored has not changed its plan meanwhile: else nothing is written, and the import ends with a new plan. */
  mapFileImportApply: MapFileImportGraph;
  /** Has a file of maps imported in the background: CSV, XLSX, OpenJourney, JSON or YAML. Objects are found by key, so repeating an import changes nothing; what the file does not mention stays. Follow its job with jobProgress. */
  mapFileImportStart: MapFileImportGraph;
  /** Keeps a map as it is now as a version: everything on it, and the figures of its metrics. What it refers to is kept by name. */
  mapSnapshotCreate: MapSnapshotGraph;
  /** Deletes a map version for good, with everything that cannot be without it. Try it with dryRun first. */
  mapSnapshotDelete: DeletionGraph;
  /** Writes a map back to what a version shows. The map as it is now is kept as a version first, so nothing is lost. Parts that still exist keep their ids. */
  mapSnapshotRestore: MapSnapshotRestoreReportGraph;
  /** Changes a map version: absent leaves a field, null clears it, a value sets it. */
  mapSnapshotUpdate: MapSnapshotGraph;
  /** Keeps the structure of a map for others to start from: phases, steps, lanes, cards and touchpoints, without personas and without what was felt and measured. journeyMapDerive draws a map from it. */
  mapTemplateCreate: MapTemplateGraph;
  /** Deletes a map template for good, with everything that cannot be without it. Try it with dryRun first. */
  mapTemplateDelete: DeletionGraph;
  /** Changes a map template: absent leaves a field, null clears it, a value sets it. */
  mapTemplateUpdate: MapTemplateGraph;
  /** Archives a match rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  matchRuleArchive: MatchRuleGraph;
  /** Creates and changes many match rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  matchRuleBulkUpsert: BulkResultGraph;
  /** Creates a match rule. */
  matchRuleCreate: MatchRuleGraph;
  /** Deletes a match rule for good, with everything that cannot be without it. Try it with dryRun first. */
  matchRuleDelete: DeletionGraph;
  /** Takes an archived match rule back into use. Safe to repeat. */
  matchRuleRestore: MatchRuleGraph;
  /** Changes a match rule: absent leaves a field, null clears it, a value sets it. */
  matchRuleUpdate: MatchRuleGraph;
  /** Matches all interactions anew by the rules in force, and works out anew where customers stand. Saving a rule does the first by itself; ask for it after changing exit points or places on a map. */
  matchRulesRerun: JobGraph;
  /** Archives a member: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  memberArchive: MemberGraph;
  /** Creates and changes many members in one transaction. Good rows are written although others are refused, unless atomic is set. */
  memberBulkUpsert: BulkResultGraph;
  /** Creates a member. */
  memberCreate: MemberGraph;
  /** Deletes a member for good, with everything that cannot be without it. Try it with dryRun first. */
  memberDelete: DeletionGraph;
  /** Takes an archived member back into use. Safe to repeat. */
  memberRestore: MemberGraph;
  /** Changes a member: absent leaves a field, null clears it, a value sets it. */
  memberUpdate: MemberGraph;
  /** Archives a metric: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  metricArchive: MetricGraph;
  /** Creates and changes many metrics in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricBulkUpsert: BulkResultGraph;
  /** Creates and changes many metric computations in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricComputationBulkUpsert: BulkResultGraph;
  /** Creates a metric computation. */
  metricComputationCreate: MetricComputationGraph;
  /** Deletes a metric computation for good, with everything that cannot be without it. Try it with dryRun first. */
  metricComputationDelete: DeletionGraph;
  /** Changes a metric computation: absent leaves a field, null clears it, a value sets it. */
  metricComputationUpdate: MetricComputationGraph;
  /** Creates a metric. */
  metricCreate: MetricGraph;
  /** Deletes a metric for good, with everything that cannot be without it. Try it with dryRun first. */
  metricDelete: DeletionGraph;
  /** Creates and changes many metric placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricPlacementBulkUpsert: BulkResultGraph;
  /** Creates a metric placement. */
  metricPlacementCreate: MetricPlacementGraph;
  /** Deletes a metric placement for good, with everything that cannot be without it. Try it with dryRun first. */
  metricPlacementDelete: DeletionGraph;
  /** Changes a metric placement: absent leaves a field, null clears it, a value sets it. */
  metricPlacementUpdate: MetricPlacementGraph;
  /** Works all values of a metric out from the beginning, in the background. New interactions, cases and spend are taken in by themselves; ask for it after the time zone of the workspace has changed. */
  metricRecompute: JobGraph;
  /** Takes an archived metric back into use. Safe to repeat. */
  metricRestore: MetricGraph;
  /** Changes a metric: absent leaves a field, null clears it, a value sets it. */
  metricUpdate: MetricGraph;
  /** Archives an objective: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  objectiveArchive: ObjectiveGraph;
  /** Creates and changes many objectives in one transaction. Good rows are written although others are refused, unless atomic is set. */
  objectiveBulkUpsert: BulkResultGraph;
  /** Creates an objective. */
  objectiveCreate: ObjectiveGraph;
  /** Deletes an objective for good, with everything that cannot be without it. Try it with dryRun first. */
  objectiveDelete: DeletionGraph;
  /** Takes an archived objective back into use. Safe to repeat. */
  objectiveRestore: ObjectiveGraph;
  /** Changes an objective: absent leaves a field, null clears it, a value sets it. */
  objectiveUpdate: ObjectiveGraph;
  /** Archives a pain point: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  painPointArchive: PainPointGraph;
  /** Creates and changes many pain points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  painPointBulkUpsert: BulkResultGraph;
  /** Creates a pain point. */
  painPointCreate: PainPointGraph;
  /** Deletes a pain point for good, with everything that cannot be without it. Try it with dryRun first. */
  painPointDelete: DeletionGraph;
  /** Creates and changes many pain point placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  painPointPlacementBulkUpsert: BulkResultGraph;
  /** Creates a pain point placement. */
  painPointPlacementCreate: PainPointPlacementGraph;
  /** Deletes a pain point placement for good, with everything that cannot be without it. Try it with dryRun first. */
  painPointPlacementDelete: DeletionGraph;
  /** Changes a pain point placement: absent leaves a field, null clears it, a value sets it. */
  painPointPlacementUpdate: PainPointPlacementGraph;
  /** Takes an archived pain point back into use. Safe to repeat. */
  painPointRestore: PainPointGraph;
  /** Changes a pain point: absent leaves a field, null clears it, a value sets it. */
  painPointUpdate: PainPointGraph;
  /** Archives a persona: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  personaArchive: PersonaGraph;
  /** Creates and changes many personas in one transaction. Good rows are written although others are refused, unless atomic is set. */
  personaBulkUpsert: BulkResultGraph;
  /** Creates a persona. */
  personaCreate: PersonaGraph;
  /** Deletes a persona for good, with everything that cannot be without it. Try it with dryRun first. */
  personaDelete: DeletionGraph;
  /** Takes an archived persona back into use. Safe to repeat. */
  personaRestore: PersonaGraph;
  /** Archives a persona rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  personaRuleArchive: PersonaRuleGraph;
  /** Creates and changes many persona rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  personaRuleBulkUpsert: BulkResultGraph;
  /** Creates a persona rule. */
  personaRuleCreate: PersonaRuleGraph;
  /** Deletes a persona rule for good, with everything that cannot be without it. Try it with dryRun first. */
  personaRuleDelete: DeletionGraph;
  /** Takes an archived persona rule back into use. Safe to repeat. */
  personaRuleRestore: PersonaRuleGraph;
  /** Changes a persona rule: absent leaves a field, null clears it, a value sets it. */
  personaRuleUpdate: PersonaRuleGraph;
  /** Changes a persona: absent leaves a field, null clears it, a value sets it. */
  personaUpdate: PersonaGraph;
  /** Creates and changes many phases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  phaseBulkUpsert: BulkResultGraph;
  /** Creates a phase. */
  phaseCreate: PhaseGraph;
  /** Deletes a phase for good, with everything that cannot be without it. Try it with dryRun first. */
  phaseDelete: DeletionGraph;
  /** Changes a phase: absent leaves a field, null clears it, a value sets it. */
  phaseUpdate: PhaseGraph;
  /** Archives a process: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  processArchive: ProcessGraph;
  /** Creates and changes many processes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processBulkUpsert: BulkResultGraph;
  /** Creates a process. */
  processCreate: ProcessGraph;
  /** Deletes a process for good, with everything that cannot be without it. Try it with dryRun first. */
  processDelete: DeletionGraph;
  /** Creates and changes many process elements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processElementBulkUpsert: BulkResultGraph;
  /** Creates a process element. */
  processElementCreate: ProcessElementGraph;
  /** Deletes a process element for good, with everything that cannot be without it. Try it with dryRun first. */
  processElementDelete: DeletionGraph;
  /** Moves everything that refers to an absent process element to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  processElementReanchor: ProcessElementGraph;
  /** Changes a process element: absent leaves a field, null clears it, a value sets it. */
  processElementUpdate: ProcessElementGraph;
  /** Creates and changes many process flows in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processFlowBulkUpsert: BulkResultGraph;
  /** Creates a process flow. */
  processFlowCreate: ProcessFlowGraph;
  /** Deletes a process flow for good, with everything that cannot be without it. Try it with dryRun first. */
  processFlowDelete: DeletionGraph;
  /** Moves everything that refers to an absent process flow to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  processFlowReanchor: ProcessFlowGraph;
  /** Changes a process flow: absent leaves a field, null clears it, a value sets it. */
  processFlowUpdate: ProcessFlowGraph;
  /** Imports a file as a process and keeps its bytes: BPMN 2.0, a Mermaid flowchart, a list of steps or a value stream as CSV, XLSX or JSON. Elements are found again by their ids in the file, so links to them survive; importing the same file again changes nothing. */
  processImport: ProcessImportReportGraph;
  /** Creates and changes many process links in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processLinkBulkUpsert: BulkResultGraph;
  /** Creates a process link. */
  processLinkCreate: ProcessLinkGraph;
  /** Deletes a process link for good, with everything that cannot be without it. Try it with dryRun first. */
  processLinkDelete: DeletionGraph;
  /** Changes a process link: absent leaves a field, null clears it, a value sets it. */
  processLinkUpdate: ProcessLinkGraph;
  /** Takes an archived process back into use. Safe to repeat. */
  processRestore: ProcessGraph;
  /** Makes touchpoints of messages between a process and its customer, or takes those that are called so, and links each to its message and to what the company does. Answers them in the order of the messages. */
  processTouchpointsCreate: TouchpointGraph[];
  /** Changes a process: absent leaves a field, null clears it, a value sets it. */
  processUpdate: ProcessGraph;
  /** Archives a selection: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  selectionArchive: SelectionGraph;
  /** Creates and changes many selections in one transaction. Good rows are written although others are refused, unless atomic is set. */
  selectionBulkUpsert: BulkResultGraph;
  /** Creates and changes many selection candidates in one transaction. Good rows are written although others are refused, unless atomic is set. */
  selectionCandidateBulkUpsert: BulkResultGraph;
  /** Creates a selection candidate. */
  selectionCandidateCreate: SelectionCandidateGraph;
  /** Deletes a selection candidate for good, with everything that cannot be without it. Try it with dryRun first. */
  selectionCandidateDelete: DeletionGraph;
  /** Changes a selection candidate: absent leaves a field, null clears it, a value sets it. */
  selectionCandidateUpdate: SelectionCandidateGraph;
  /** Creates a selection. */
  selectionCreate: SelectionGraph;
  /** Deletes a selection for good, with everything that cannot be without it. Try it with dryRun first. */
  selectionDelete: DeletionGraph;
  /** Takes an archived selection back into use. Safe to repeat. */
  selectionRestore: SelectionGraph;
  /** Changes a selection: absent leaves a field, null clears it, a value sets it. */
  selectionUpdate: SelectionGraph;
  /** Archives a service case: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  serviceCaseArchive: ServiceCaseGraph;
  /** Creates and changes many service cases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  serviceCaseBulkUpsert: BulkResultGraph;
  /** Creates a service case. */
  serviceCaseCreate: ServiceCaseGraph;
  /** Deletes a service case for good, with everything that cannot be without it. Try it with dryRun first. */
  serviceCaseDelete: DeletionGraph;
  /** Writes service cases of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  serviceCaseIngest: RecordIngestGraph;
  /** Takes an archived service case back into use. Safe to repeat. */
  serviceCaseRestore: ServiceCaseGraph;
  /** Changes a service case: absent leaves a field, null clears it, a value sets it. */
  serviceCaseUpdate: ServiceCaseGraph;
  /** Creates and changes many steps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  stepBulkUpsert: BulkResultGraph;
  /** Creates a step. */
  stepCreate: StepGraph;
  /** Deletes a step for good, with everything that cannot be without it. Try it with dryRun first. */
  stepDelete: DeletionGraph;
  /** Changes a step: absent leaves a field, null clears it, a value sets it. */
  stepUpdate: StepGraph;
  /** Archives a system: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  systemArchive: SystemGraph;
  /** Creates and changes many systems in one transaction. Good rows are written although others are refused, unless atomic is set. */
  systemBulkUpsert: BulkResultGraph;
  /** Creates a system. */
  systemCreate: SystemGraph;
  /** Deletes a system for good, with everything that cannot be without it. Try it with dryRun first. */
  systemDelete: DeletionGraph;
  /** Takes an archived system back into use. Safe to repeat. */
  systemRestore: SystemGraph;
  /** Changes a system: absent leaves a field, null clears it, a value sets it. */
  systemUpdate: SystemGraph;
  /** Creates and changes many targets in one transaction. Good rows are written although others are refused, unless atomic is set. */
  targetBulkUpsert: BulkResultGraph;
  /** Creates a target. */
  targetCreate: TargetGraph;
  /** Deletes a target for good, with everything that cannot be without it. Try it with dryRun first. */
  targetDelete: DeletionGraph;
  /** Changes a target: absent leaves a field, null clears it, a value sets it. */
  targetUpdate: TargetGraph;
  /** Archives a touchpoint: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  touchpointArchive: TouchpointGraph;
  /** Creates and changes many touchpoints in one transaction. Good rows are written although others are refused, unless atomic is set. */
  touchpointBulkUpsert: BulkResultGraph;
  /** Creates a touchpoint. */
  touchpointCreate: TouchpointGraph;
  /** Deletes a touchpoint for good, with everything that cannot be without it. Try it with dryRun first. */
  touchpointDelete: DeletionGraph;
  /** Creates and changes many touchpoint placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  touchpointPlacementBulkUpsert: BulkResultGraph;
  /** Creates a touchpoint placement. */
  touchpointPlacementCreate: TouchpointPlacementGraph;
  /** Deletes a touchpoint placement for good, with everything that cannot be without it. Try it with dryRun first. */
  touchpointPlacementDelete: DeletionGraph;
  /** Changes a touchpoint placement: absent leaves a field, null clears it, a value sets it. */
  touchpointPlacementUpdate: TouchpointPlacementGraph;
  /** Takes an archived touchpoint back into use. Safe to repeat. */
  touchpointRestore: TouchpointGraph;
  /** Changes a touchpoint: absent leaves a field, null clears it, a value sets it. */
  touchpointUpdate: TouchpointGraph;
  /** Announces a file. Send its bytes to the path of the answer, then name its id in an import. */
  uploadCreate: UploadGraph;
  /** Opens another workspace, apart from this one; empty, or as a template. Needs the scope ADMIN. */
  workspaceCreate: WorkspaceOpenedGraph;
  /** Changes the workspace of the API key. Needs the scope ADMIN. */
  workspaceUpdate: WorkspaceGraph;
}

/** An object that can be read by its id alone. */
export interface Node {
  /** The id, unique among all objects of all types. */
  id: string;
}
/** An object that can be read by its id alone. */
export interface NodeGraph extends Node {
  __typename: 'Account' | 'Action' | 'ActionEffect' | 'ActionPlacement' | 'Actor' | 'ApiKey' | 'Baseline' | 'Benchmark' | 'Card' | 'Channel' | 'Contact' | 'CrmInboxEvent' | 'CrmOutboxItem' | 'CrmRecord' | 'CrmSource' | 'DataPoint' | 'Department' | 'EmotionPoint' | 'ExternalRef' | 'Interaction' | 'InteractionBatch' | 'Job' | 'Journey' | 'JourneyInstance' | 'JourneyMap' | 'Lane' | 'LintSuppression' | 'MapFileImport' | 'MapSnapshot' | 'MapTemplate' | 'MatchRule' | 'Member' | 'Metric' | 'MetricComputation' | 'MetricPlacement' | 'Objective' | 'PainPoint' | 'PainPointPlacement' | 'Persona' | 'PersonaRule' | 'Phase' | 'Process' | 'ProcessElement' | 'ProcessFlow' | 'ProcessLink' | 'Selection' | 'SelectionCandidate' | 'ServiceCase' | 'Step' | 'System' | 'Target' | 'Touchpoint' | 'TouchpointPlacement';
  $scalars?: Node;
  $on?: { Account: AccountGraph; Action: ActionGraph; ActionEffect: ActionEffectGraph; ActionPlacement: ActionPlacementGraph; Actor: ActorGraph; ApiKey: ApiKeyGraph; Baseline: BaselineGraph; Benchmark: BenchmarkGraph; Card: CardGraph; Channel: ChannelGraph; Contact: ContactGraph; CrmInboxEvent: CrmInboxEventGraph; CrmOutboxItem: CrmOutboxItemGraph; CrmRecord: CrmRecordGraph; CrmSource: CrmSourceGraph; DataPoint: DataPointGraph; Department: DepartmentGraph; EmotionPoint: EmotionPointGraph; ExternalRef: ExternalRefGraph; Interaction: InteractionGraph; InteractionBatch: InteractionBatchGraph; Job: JobGraph; Journey: JourneyGraph; JourneyInstance: JourneyInstanceGraph; JourneyMap: JourneyMapGraph; Lane: LaneGraph; LintSuppression: LintSuppressionGraph; MapFileImport: MapFileImportGraph; MapSnapshot: MapSnapshotGraph; MapTemplate: MapTemplateGraph; MatchRule: MatchRuleGraph; Member: MemberGraph; Metric: MetricGraph; MetricComputation: MetricComputationGraph; MetricPlacement: MetricPlacementGraph; Objective: ObjectiveGraph; PainPoint: PainPointGraph; PainPointPlacement: PainPointPlacementGraph; Persona: PersonaGraph; PersonaRule: PersonaRuleGraph; Phase: PhaseGraph; Process: ProcessGraph; ProcessElement: ProcessElementGraph; ProcessFlow: ProcessFlowGraph; ProcessLink: ProcessLinkGraph; Selection: SelectionGraph; SelectionCandidate: SelectionCandidateGraph; ServiceCase: ServiceCaseGraph; Step: StepGraph; System: SystemGraph; Target: TargetGraph; Touchpoint: TouchpointGraph; TouchpointPlacement: TouchpointPlacementGraph };
}

/** A reason why two values must not be compared. */
export interface Objection {
  /** A stable code. */
  code: ObjectionCode;
  /** A sentence that names the figures. */
  message: string;
}
/** A reason why two values must not be compared. */
export interface ObjectionGraph extends Objection {
  __typename: 'Objection';
  $scalars?: Objection;
  $all?: Objection;
}

/** What the company wants to reach, set before anything is mapped. */
export interface Objective {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** Why it matters and how it is understood. */
  description: string | null;
  /** The day it should be reached by. */
  dueDate: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The objective in one sentence. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** What the company wants to reach, set before anything is mapped. */
export interface ObjectiveGraph extends Objective {
  __typename: 'Objective';
  /** The metrics that show the way to the objective. */
  metrics: MetricConnectionGraph;
  /** The member who looks after it. */
  owner: MemberGraph | null;
  $scalars?: Objective;
}

/** One page of a list, each objective with its place. */
export interface ObjectiveConnectionGraph {
  __typename: 'ObjectiveConnection';
  /** The page, with the place of each object. */
  edges: ObjectiveEdgeGraph[];
  /** The page, without the places. */
  nodes: ObjectiveGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** An objective in a list, with its place. */
export interface ObjectiveEdgeGraph {
  __typename: 'ObjectiveEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The objective. */
  node: ObjectiveGraph;
}

/** Where a page stands in its list (Relay cursor connections). */
export interface PageInfo {
  /** The place of the last object; null on an empty page. */
  endCursor: string | null;
  /** Whether more follows. */
  hasNextPage: boolean;
  /** Whether more precedes. */
  hasPreviousPage: boolean;
  /** The place of the first object; null on an empty page. */
  startCursor: string | null;
}
/** Where a page stands in its list (Relay cursor connections). */
export interface PageInfoGraph extends PageInfo {
  __typename: 'PageInfo';
  $scalars?: PageInfo;
  $all?: PageInfo;
}

/** Something that hurts the customer, an employee or a system on the way (French: irritant). */
export interface PainPoint {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** Why it happens. */
  cause: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What is known about it. */
  description: string | null;
  /** How often it happens. */
  frequency: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** In what way it hurts. */
  kind: PainPointKind | null;
  /** What hurts, in one sentence. */
  name: string;
  /** Whether the company knew of it before it was mapped. */
  organizationAware: boolean | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How much it hurts. */
  severity: PainPointSeverity | null;
  /** Who feels it. */
  side: PainPointSide;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** Something that hurts the customer, an employee or a system on the way (French: irritant). */
export interface PainPointGraph extends PainPoint {
  __typename: 'PainPoint';
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** The places it is felt at. */
  placements: PainPointPlacementConnectionGraph;
  $scalars?: PainPoint;
}

/** One page of a list, each pain point with its place. */
export interface PainPointConnectionGraph {
  __typename: 'PainPointConnection';
  /** The page, with the place of each object. */
  edges: PainPointEdgeGraph[];
  /** The page, without the places. */
  nodes: PainPointGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** Which pain points two maps show, at their steps and at the touchpoints on them; archived ones count as gone. */
export interface PainPointDiff {
  /** Those that are felt after and not before. */
  added: PainPointShift[];
  /** How many are felt on both. */
  remaining: number;
  /** Those that are felt before and no longer after. */
  solved: PainPointShift[];
}
export type PainPointDiffPlain = Pick<PainPointDiff, 'remaining'>;
/** Which pain points two maps show, at their steps and at the touchpoints on them; archived ones count as gone. */
export interface PainPointDiffGraph extends PainPointDiffPlain {
  __typename: 'PainPointDiff';
  /** Those that are felt after and not before. */
  added: PainPointShiftGraph[];
  /** Those that are felt before and no longer after. */
  solved: PainPointShiftGraph[];
  $scalars?: PainPointDiffPlain;
  $all?: PainPointDiff;
}

/** A pain point in a list, with its place. */
export interface PainPointEdgeGraph {
  __typename: 'PainPointEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The pain point. */
  node: PainPointGraph;
}

/** The place a pain point is felt at: exactly one of step, touchpoint, process and process element. */
export interface PainPointPlacement {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is felt at this place. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** The place a pain point is felt at: exactly one of step, touchpoint, process and process element. */
export interface PainPointPlacementGraph extends PainPointPlacement {
  __typename: 'PainPointPlacement';
  /** The pain point. */
  painPoint: PainPointGraph;
  /** The process it is in. */
  process: ProcessGraph | null;
  /** The process element it is at. */
  processElement: ProcessElementGraph | null;
  /** The step it is at. */
  step: StepGraph | null;
  /** The touchpoint it is at. */
  touchpoint: TouchpointGraph | null;
  $scalars?: PainPointPlacement;
}

/** One page of a list, each pain point placement with its place. */
export interface PainPointPlacementConnectionGraph {
  __typename: 'PainPointPlacementConnection';
  /** The page, with the place of each object. */
  edges: PainPointPlacementEdgeGraph[];
  /** The page, without the places. */
  nodes: PainPointPlacementGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A pain point placement in a list, with its place. */
export interface PainPointPlacementEdgeGraph {
  __typename: 'PainPointPlacementEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The pain point placement. */
  node: PainPointPlacementGraph;
}

/** A pain point that only one of two maps shows. */
export interface PainPointShift {
  /** The id of the pain point. */
  id: string;
  /** Its key. */
  key: string | null;
  /** What hurts. */
  name: string;
  /** How much it hurts. */
  severity: PainPointSeverity | null;
  /** The steps it is felt at. */
  steps: MapPart[];
}
export type PainPointShiftPlain = Pick<PainPointShift, 'id' | 'key' | 'name' | 'severity'>;
/** A pain point that only one of two maps shows. */
export interface PainPointShiftGraph extends PainPointShiftPlain {
  __typename: 'PainPointShift';
  /** The steps it is felt at. */
  steps: MapPartGraph[];
  $scalars?: PainPointShiftPlain;
  $all?: PainPointShift;
}

/** A typical customer, drawn from evidence, for whom journeys are mapped. */
export interface Persona {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** How the persona behaves. */
  behaviours: string[];
  /** A short portrait. */
  bio: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** How well the persona gets along on digital channels. */
  digitalAbility: DigitalAbility | null;
  /** How the persona feels about digital channels. */
  digitalAttitude: DigitalAttitude | null;
  /** How much the persona uses digital channels. */
  digitalUse: DigitalUse | null;
  /** What the persona expects from the company (French: attentes). */
  expectations: string[];
  /** What frustrates the persona. */
  frustrations: string[];
  /** What the persona wants to reach. */
  goals: string[];
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the persona is to the company. */
  kind: PersonaKind;
  /** The name the team knows the persona by. */
  name: string;
  /** What the persona needs. */
  needs: string[];
  /** What the persona does for a living. */
  occupation: string | null;
  /** One sentence in the words of the persona. */
  quote: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** The customer segment the persona stands for. */
  segment: string | null;
  /** Share of all customers, in percent from 0 to 100. */
  sharePercent: number | null;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A typical customer, drawn from evidence, for whom journeys are mapped. */
export interface PersonaGraph extends Persona {
  __typename: 'Persona';
  /** The contacts that resemble the persona. */
  contacts: ContactConnectionGraph;
  /** The rules that find contacts like the persona. */
  personaRules: PersonaRuleConnectionGraph;
  /** The channels the persona prefers, the dearest first. */
  preferredChannels: ChannelGraph[];
  $scalars?: Persona;
}

/** One page of a list, each persona with its place. */
export interface PersonaConnectionGraph {
  __typename: 'PersonaConnection';
  /** The page, with the place of each object. */
  edges: PersonaEdgeGraph[];
  /** The page, without the places. */
  nodes: PersonaGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A persona in a list, with its place. */
export interface PersonaEdgeGraph {
  __typename: 'PersonaEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The persona. */
  node: PersonaGraph;
}

/** A rule that finds the persona of a contact by what the CRM knows of them. */
export interface PersonaRule {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** The id, unique among all objects of all types. */
  id: string;
  /** Whether the rule is in force. */
  isEnabled: boolean;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the rule is called. */
  name: string;
  /** Which rule goes first where several hold: the higher one. */
  priority: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A rule that finds the persona of a contact by what the CRM knows of them. */
export interface PersonaRuleGraph extends PersonaRule {
  __typename: 'PersonaRule';
  /** What a contact must look like: all of them must hold. */
  conditions: ContactConditionGraph[];
  /** The persona such contacts resemble. */
  persona: PersonaGraph;
  $scalars?: PersonaRule;
}

/** One page of a list, each persona rule with its place. */
export interface PersonaRuleConnectionGraph {
  __typename: 'PersonaRuleConnection';
  /** The page, with the place of each object. */
  edges: PersonaRuleEdgeGraph[];
  /** The page, without the places. */
  nodes: PersonaRuleGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A persona rule in a list, with its place. */
export interface PersonaRuleEdgeGraph {
  __typename: 'PersonaRuleEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The persona rule. */
  node: PersonaRuleGraph;
}

/** A stretch of the journey that groups steps (French: phase). */
export interface Phase {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** What the customer wants from this phase. */
  goal: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the phase is called. */
  name: string;
  /** Its place from left to right; gaps are allowed. */
  position: number;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime: PurchaseTime | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A stretch of the journey that groups steps (French: phase). */
export interface PhaseGraph extends Phase {
  __typename: 'Phase';
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  /** The metrics of the phase. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The processes behind the phase as a whole. */
  processLinks: ProcessLinkConnectionGraph;
  /** The steps of the phase. */
  steps: StepConnectionGraph;
  $scalars?: Phase;
}

/** One page of a list, each phase with its place. */
export interface PhaseConnectionGraph {
  __typename: 'PhaseConnection';
  /** The page, with the place of each object. */
  edges: PhaseEdgeGraph[];
  /** The page, without the places. */
  nodes: PhaseGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A phase in a list, with its place. */
export interface PhaseEdgeGraph {
  __typename: 'PhaseEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The phase. */
  node: PhaseGraph;
}

/** A metric on a map, with its figures as the map, or the version of it, knows them. */
export interface PlacedMetric {
  /** The latest baseline. */
  baselineValue: number | null;
  /** Whether it measures the map as a whole. */
  isOnMap: boolean;
  /** The parts it measures. */
  places: MapPart[];
  /** Why there is none; null when there is one. */
  reason: NoValueReason | null;
  /** How many answers, cases or customers stand behind it. */
  sampleSize: number | null;
  /** The first day of its period. */
  startDate: string | null;
  /** The day it is due. */
  targetDueDate: string | null;
  /** How the target that is due last is compared. */
  targetOperator: TargetOperator | null;
  /** Its upper end, for BETWEEN. */
  targetUpperValue: number | null;
  /** The value of that target. */
  targetValue: number | null;
  /** The unit of its values. */
  unit: MetricUnit;
  /** The latest value. */
  value: number | null;
}
export type PlacedMetricPlain = Pick<PlacedMetric, 'baselineValue' | 'isOnMap' | 'reason' | 'sampleSize' | 'startDate' | 'targetDueDate' | 'targetOperator' | 'targetUpperValue' | 'targetValue' | 'unit' | 'value'>;
/** A metric on a map, with its figures as the map, or the version of it, knows them. */
export interface PlacedMetricGraph extends PlacedMetricPlain {
  __typename: 'PlacedMetric';
  /** The parts it measures. */
  places: MapPartGraph[];
  $scalars?: PlacedMetricPlain;
  $all?: PlacedMetric;
}

/** How much a place on a map was used. */
export interface PlacementUsage {
  /** How many contacts took part in them. */
  contacts: number;
  /** How many interactions were matched to it. */
  interactions: number;
  /** The id of the place. */
  placementId: string;
  /** The id of its step. */
  stepId: string;
  /** The id of its touchpoint. */
  touchpointId: string;
}
/** How much a place on a map was used. */
export interface PlacementUsageGraph extends PlacementUsage {
  __typename: 'PlacementUsage';
  $scalars?: PlacementUsage;
  $all?: PlacementUsage;
}

/** The work of the company behind the steps, seen from inside (French: processus). */
export interface Process {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** A word to group processes by. */
  category: string | null;
  /** Counts the changes to the process and to everything in it. */
  contentRevision: number;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** How many units customers ask for in a day. */
  dailyDemand: number | null;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds: number | null;
  /** What it does. */
  description: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the process is called. */
  name: string;
  /** What it is about: work, the systems behind it, or data. */
  nature: ProcessNature;
  /** How it is drawn. */
  notation: ProcessNotation;
  /** The day it should be looked at again. */
  reviewDate: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Whether it shows today or the target. */
  state: ProcessState;
  /** How far the description has come. */
  status: ProcessStatus;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** The work of the company behind the steps, seen from inside (French: processus). */
export interface ProcessGraph extends Process {
  __typename: 'Process';
  /** The actions that work on the process as a whole. */
  actionPlacements: ActionPlacementConnectionGraph;
  /** The department behind it. */
  department: DepartmentGraph | null;
  /** The elements of the process. */
  elements: ProcessElementConnectionGraph;
  /** The arrows of the process. */
  flows: ProcessFlowConnectionGraph;
  /** What the process as a whole serves. */
  journeyLinks: ProcessLinkConnectionGraph;
  /** The metrics of the process as a whole. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** The pain points of the process as a whole. */
  painPointPlacements: PainPointPlacementConnectionGraph;
  $scalars?: Process;
}

/** An element or arrow that an absent one may have become. */
export interface ProcessAnchorProposal {
  /** The id in the file. */
  elementId: string;
  /** The id of the element or arrow, to anchor the absent one to. */
  presentId: string;
  /** What speaks for it. */
  reasons: ProcessAnchorReason[];
}
/** An element or arrow that an absent one may have become. */
export interface ProcessAnchorProposalGraph extends ProcessAnchorProposal {
  __typename: 'ProcessAnchorProposal';
  $scalars?: ProcessAnchorProposal;
  $all?: ProcessAnchorProposal;
}

/** A call of another process, which may be in another file. */
export interface ProcessCall {
  /** What it calls, as its file has it. */
  calledElement: string;
  /** The id of the element that calls. */
  processElementId: string;
  /** The id of the process of the workspace that is meant: the one whose file holds it, else the one with that key; null when there is none. */
  processId: string | null;
}
/** A call of another process, which may be in another file. */
export interface ProcessCallGraph extends ProcessCall {
  __typename: 'ProcessCall';
  $scalars?: ProcessCall;
  $all?: ProcessCall;
}

/** One page of a list, each process with its place. */
export interface ProcessConnectionGraph {
  __typename: 'ProcessConnection';
  /** The page, with the place of each object. */
  edges: ProcessEdgeGraph[];
  /** The page, without the places. */
  nodes: ProcessGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** What differs between two versions of a process. */
export interface ProcessDiff {
  /** What differs: elements in the order of the later version, then arrows. */
  changes: ProcessDiffChange[];
  /** The same to read, as Markdown. */
  text: string;
}
export type ProcessDiffPlain = Pick<ProcessDiff, 'text'>;
/** What differs between two versions of a process. */
export interface ProcessDiffGraph extends ProcessDiffPlain {
  __typename: 'ProcessDiff';
  /** What differs: elements in the order of the later version, then arrows. */
  changes: ProcessDiffChangeGraph[];
  $scalars?: ProcessDiffPlain;
  $all?: ProcessDiff;
}

/** An element or an arrow that differs between two versions. */
export interface ProcessDiffChange {
  /** The id in the file. */
  elementId: string;
  /** The values that differ. */
  fields: ProcessDiffField[];
  /** All that became of it. */
  kinds: ProcessDiffKind[];
  /** What it is called; an arrow without a label by its ends. */
  name: string;
  /** What it is about. */
  subject: ProcessDiffSubject;
}
export type ProcessDiffChangePlain = Pick<ProcessDiffChange, 'elementId' | 'kinds' | 'name' | 'subject'>;
/** An element or an arrow that differs between two versions. */
export interface ProcessDiffChangeGraph extends ProcessDiffChangePlain {
  __typename: 'ProcessDiffChange';
  /** The values that differ. */
  fields: ProcessDiffFieldGraph[];
  $scalars?: ProcessDiffChangePlain;
  $all?: ProcessDiffChange;
}

/** A value that differs. */
export interface ProcessDiffField {
  /** What it is. Null for nothing. */
  after: string | null;
  /** What it was; of other elements their names. Null for nothing. */
  before: string | null;
  /** Which one: a field of the element, such as “lane”, or its way in the file, such as “extensionElements/v:cost”. */
  field: string;
}
/** A value that differs. */
export interface ProcessDiffFieldGraph extends ProcessDiffField {
  __typename: 'ProcessDiffField';
  $scalars?: ProcessDiffField;
  $all?: ProcessDiffField;
}

/** A process in a list, with its place. */
export interface ProcessEdgeGraph {
  __typename: 'ProcessEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The process. */
  node: ProcessGraph;
}

/** One shape of a process: something that starts, is done, decided, awaited or ends, or the pool or lane it is drawn in. */
export interface ProcessElement {
  /** Since when the imported file no longer holds it; it is kept because journeys, measures or actions refer to it. */
  absentSince: string | null;
  /** How much of it a machine does. */
  automationLevel: AutomationLevel | null;
  /** How many units are made between two set-ups. */
  batchSize: number | null;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType: string | null;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement: string | null;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds: number | null;
  /** How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent: number | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds: number | null;
  /** What is to be known about it. */
  documentation: string | null;
  /** How long the work takes, in seconds. */
  durationSeconds: number | null;
  /** The id the element has in the file it was imported from; null for one that was drawn here. */
  elementId: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the element is called. */
  name: string;
  /** How many people or machines do it side by side. */
  operators: number | null;
  /** Its place in reading order; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger: string | null;
  /** The kind of box. */
  type: ProcessElementType;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** How much of the working time it is able to run, in percent. */
  uptimePercent: number | null;
  /** Whether customers would pay for it. */
  valueClass: ValueClass | null;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds: number | null;
  /** The kind of waste that most of it is; null for none. */
  waste: Waste | null;
}
/** One shape of a process: something that starts, is done, decided, awaited or ends, or the pool or lane it is drawn in. */
export interface ProcessElementGraph extends ProcessElement {
  __typename: 'ProcessElement';
  /** The actions that work on the element. */
  actionPlacements: ActionPlacementConnectionGraph;
  /** Who acts. */
  actor: ActorGraph | null;
  /** The activity a boundary event sits on. */
  attachedTo: ProcessElementGraph | null;
  /** The department behind it. */
  department: DepartmentGraph | null;
  /** The arrows that end at the element. */
  incoming: ProcessFlowConnectionGraph;
  /** What the element serves. */
  journeyLinks: ProcessLinkConnectionGraph;
  /** The innermost lane it is drawn in. */
  lane: ProcessElementGraph | null;
  /** The metrics of the element. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The arrows that start at the element. */
  outgoing: ProcessFlowConnectionGraph;
  /** The pain points of the element. */
  painPointPlacements: PainPointPlacementConnectionGraph;
  /** The sub-process it is part of; for a lane, the lane around it. */
  parent: ProcessElementGraph | null;
  /** The pool it is drawn in. */
  pool: ProcessElementGraph | null;
  /** The process it is in. */
  process: ProcessGraph;
  /** The systems it is done with. */
  systems: SystemGraph[];
  $scalars?: ProcessElement;
}

/** What an import does to one element. */
export interface ProcessElementChange {
  /** The id in the file. */
  elementId: string;
  /** All that happens to it. */
  kinds: ProcessElementChangeKind[];
  /** What it is called. */
  name: string;
  /** What it was called, where that changes. */
  nameBefore: string | null;
}
/** What an import does to one element. */
export interface ProcessElementChangeGraph extends ProcessElementChange {
  __typename: 'ProcessElementChange';
  $scalars?: ProcessElementChange;
  $all?: ProcessElementChange;
}

/** One page of a list, each process element with its place. */
export interface ProcessElementConnectionGraph {
  __typename: 'ProcessElementConnection';
  /** The page, with the place of each object. */
  edges: ProcessElementEdgeGraph[];
  /** The page, without the places. */
  nodes: ProcessElementGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A process element in a list, with its place. */
export interface ProcessElementEdgeGraph {
  __typename: 'ProcessElementEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The process element. */
  node: ProcessElementGraph;
}

/** A process as a file. */
export interface ProcessExport {
  /** What is in the file. */
  content: string;
  /** How the content is told. */
  encoding: ContentEncoding;
  /** What of the process and its file is not there, or not as it was. */
  losses: ProcessExportLoss[];
  /** The media type, as HTTP names it. */
  mediaType: string;
  /** A name for the file, with its ending. */
  name: string;
}
export type ProcessExportPlain = Pick<ProcessExport, 'content' | 'encoding' | 'mediaType' | 'name'>;
/** A process as a file. */
export interface ProcessExportGraph extends ProcessExportPlain {
  __typename: 'ProcessExport';
  /** What of the process and its file is not there, or not as it was. */
  losses: ProcessExportLossGraph[];
  $scalars?: ProcessExportPlain;
  $all?: ProcessExport;
}

/** Something of a process or its file that a format has no place for. */
export interface ProcessExportLoss {
  /** What became of it. */
  code: ExportLossCode;
  /** How many values or objects it concerns. */
  count: number;
  /** Why, as a sentence. */
  message: string;
  /** Where it is in the process, for example “elements[].durationSeconds”, or in its file, for example “task/@vendor:colour”. */
  path: string;
}
/** Something of a process or its file that a format has no place for. */
export interface ProcessExportLossGraph extends ProcessExportLoss {
  __typename: 'ProcessExportLoss';
  $scalars?: ProcessExportLoss;
  $all?: ProcessExportLoss;
}

/** The file a process was imported from, byte by byte as it came. */
export interface ProcessFile {
  /** The bytes of the file, in base64. */
  base64: string;
  /** What the file was called. */
  fileName: string;
  /** When it was imported. */
  importedAt: string;
  /** Whether the process has changed since: by a later import, or by changes made here, which the file does not show. */
  isOutdated: boolean;
  /** Which import of the process it is, from 1. */
  number: number;
  /** SHA-256 of the bytes in hex. */
  sha256: string;
}
/** The file a process was imported from, byte by byte as it came. */
export interface ProcessFileGraph extends ProcessFile {
  __typename: 'ProcessFile';
  $scalars?: ProcessFile;
  $all?: ProcessFile;
}

/** How much an imported file holds, counted as it is drawn. */
export interface ProcessFileCounts {
  /** Notes and groups. */
  annotations: number;
  /** Associations of notes. */
  associations: number;
  /** Data read and written by activities. */
  dataFlows: number;
  /** Places where data objects and data stores are drawn. */
  dataObjects: number;
  /** Diagrams. */
  diagrams: number;
  /** Events of all kinds. */
  events: number;
  /** Gateways of all kinds. */
  gateways: number;
  /** Lanes, at every depth. */
  lanes: number;
  /** Message flows with both ends in the drawing. */
  messageFlows: number;
  /** Participants. */
  pools: number;
  /** Processes, drawn or not. */
  processes: number;
  /** Sequence flows with both ends in the drawing. */
  sequenceFlows: number;
  /** Sub-processes, transactions and call activities. */
  subProcesses: number;
  /** Tasks of all kinds. */
  tasks: number;
}
/** How much an imported file holds, counted as it is drawn. */
export interface ProcessFileCountsGraph extends ProcessFileCounts {
  __typename: 'ProcessFileCounts';
  $scalars?: ProcessFileCounts;
  $all?: ProcessFileCounts;
}

/** Something about a file a person should know. The file itself is kept whole. */
export interface ProcessFinding {
  /** What is wrong. */
  code: ProcessFindingCode;
  /** The id of the element in the file; null when there is none. */
  elementId: string | null;
  /** The line of the file, from 1; null when it is not known. */
  line: number | null;
  /** It as a sentence. */
  message: string;
}
/** Something about a file a person should know. The file itself is kept whole. */
export interface ProcessFindingGraph extends ProcessFinding {
  __typename: 'ProcessFinding';
  $scalars?: ProcessFinding;
  $all?: ProcessFinding;
}

/** An arrow between two elements of a process. */
export interface ProcessFlow {
  /** Since when the imported file no longer holds it; it is kept because journeys refer to it. */
  absentSince: string | null;
  /** When this way is taken. */
  condition: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id the arrow has in the file it was imported from; null for one that was drawn here. */
  elementId: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** Whether this way is taken when no condition holds. */
  isDefault: boolean;
  /** Whether the arrow leads back to redo work. */
  isRework: boolean;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What goes along the arrow. */
  kind: ProcessFlowKind;
  /** What is written at the arrow. */
  label: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** How many of a hundred cases that leave the source take this way. */
  sharePercent: number | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** An arrow between two elements of a process. */
export interface ProcessFlowGraph extends ProcessFlow {
  __typename: 'ProcessFlow';
  /** What the arrow serves. */
  journeyLinks: ProcessLinkConnectionGraph;
  /** The process it is in. */
  process: ProcessGraph;
  /** Where the arrow starts. */
  source: ProcessElementGraph;
  /** Where the arrow ends. */
  target: ProcessElementGraph;
  $scalars?: ProcessFlow;
}

/** One page of a list, each process flow with its place. */
export interface ProcessFlowConnectionGraph {
  __typename: 'ProcessFlowConnection';
  /** The page, with the place of each object. */
  edges: ProcessFlowEdgeGraph[];
  /** The page, without the places. */
  nodes: ProcessFlowGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A process flow in a list, with its place. */
export interface ProcessFlowEdgeGraph {
  __typename: 'ProcessFlowEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The process flow. */
  node: ProcessFlowGraph;
}

/** What the import of a process did, or would do in a dry run. */
export interface ProcessImportReport {
  /** What happens to the elements that do not stay as they are. */
  changes: ProcessElementChange[];
  /** How much the file holds. */
  counts: ProcessFileCounts;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** What of the file could not be read, or does not hold together. */
  findings: ProcessFinding[];
  /** Whether the process is made. */
  isNew: boolean;
  /** Whether the process was changed here since its last import. */
  overwritesEdits: boolean;
  /** The process; null in a dry run. */
  process: Process | null;
  /** The id of the process; null in a dry run of a new one. */
  processId: string | null;
  /** How many elements of the file stay as they are. */
  unchangedCount: number;
}
export type ProcessImportReportPlain = Pick<ProcessImportReport, 'dryRun' | 'isNew' | 'overwritesEdits' | 'processId' | 'unchangedCount'>;
/** What the import of a process did, or would do in a dry run. */
export interface ProcessImportReportGraph extends ProcessImportReportPlain {
  __typename: 'ProcessImportReport';
  /** What happens to the elements that do not stay as they are. */
  changes: ProcessElementChangeGraph[];
  /** How much the file holds. */
  counts: ProcessFileCountsGraph;
  /** What of the file could not be read, or does not hold together. */
  findings: ProcessFindingGraph[];
  /** The process; null in a dry run. */
  process: ProcessGraph | null;
  $scalars?: ProcessImportReportPlain;
  $all?: ProcessImportReport;
}

/** Ties a phase, a step or a touchpoint to the process, the process element or the arrow that serves it. */
export interface ProcessLink {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the process does for the customer there. */
  kind: ProcessLinkKind;
  /** Whether the customer sees the work. */
  lineOfVisibility: LineOfVisibility | null;
  /** What is to be known about the link. */
  note: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** Ties a phase, a step or a touchpoint to the process, the process element or the arrow that serves it. */
export interface ProcessLinkGraph extends ProcessLink {
  __typename: 'ProcessLink';
  /** The phase it is at. */
  phase: PhaseGraph | null;
  /** The process it is in. */
  process: ProcessGraph | null;
  /** The process element it is at. */
  processElement: ProcessElementGraph | null;
  /** The arrow of a process it is at. */
  processFlow: ProcessFlowGraph | null;
  /** The step it is at. */
  step: StepGraph | null;
  /** The touchpoint it is at. */
  touchpoint: TouchpointGraph | null;
  $scalars?: ProcessLink;
}

/** One page of a list, each process link with its place. */
export interface ProcessLinkConnectionGraph {
  __typename: 'ProcessLinkConnection';
  /** The page, with the place of each object. */
  edges: ProcessLinkEdgeGraph[];
  /** The page, without the places. */
  nodes: ProcessLinkGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A process link in a list, with its place. */
export interface ProcessLinkEdgeGraph {
  __typename: 'ProcessLinkEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The process link. */
  node: ProcessLinkGraph;
}

/** What is tied between journeys and the work behind them, and what is not. Each list tells 500 entries at most. */
export interface ProcessLinkReport {
  /** The 20 elements that serve most touchpoints, the busiest first. */
  busiestElements: BusyElement[];
  /** The pools taken for the customer’s: what passes them is customer-facing. */
  customerPools: CustomerPool[];
  /** Links that lead nowhere any more. */
  danglingLinks: DanglingLink[];
  /** Messages between the customer and the company that no journey shows. */
  uncoveredMessages: UncoveredMessage[];
  /** Tasks that send or receive such messages. */
  uncoveredTasks: UncoveredTask[];
  /** Touchpoints on maps that no process is tied to. None where a process is asked about. */
  uncoveredTouchpoints: UncoveredTouchpoint[];
}
export type ProcessLinkReportPlain = Pick<ProcessLinkReport, never>;
/** What is tied between journeys and the work behind them, and what is not. Each list tells 500 entries at most. */
export interface ProcessLinkReportGraph extends ProcessLinkReportPlain {
  __typename: 'ProcessLinkReport';
  /** The 20 elements that serve most touchpoints, the busiest first. */
  busiestElements: BusyElementGraph[];
  /** The pools taken for the customer’s: what passes them is customer-facing. */
  customerPools: CustomerPoolGraph[];
  /** Links that lead nowhere any more. */
  danglingLinks: DanglingLinkGraph[];
  /** Messages between the customer and the company that no journey shows. */
  uncoveredMessages: UncoveredMessageGraph[];
  /** Tasks that send or receive such messages. */
  uncoveredTasks: UncoveredTaskGraph[];
  /** Touchpoints on maps that no process is tied to. None where a process is asked about. */
  uncoveredTouchpoints: UncoveredTouchpointGraph[];
  $scalars?: ProcessLinkReportPlain;
  $all?: ProcessLinkReport;
}

/** An element or arrow that its file no longer holds, kept because something refers to it, and what it may have become. */
export interface ProcessLostAnchor {
  /** The id of the absent element or arrow. */
  absentId: string;
  /** The id it had in the file. */
  elementId: string;
  /** Whether it is an arrow, and no element. */
  isFlow: boolean;
  /** What it was called; empty for an arrow without a label. */
  name: string;
  /** What it may have become, the likeliest first. */
  proposals: ProcessAnchorProposal[];
  /** How many links, measures, pain points and actions refer to it. */
  referenceCount: number;
}
export type ProcessLostAnchorPlain = Pick<ProcessLostAnchor, 'absentId' | 'elementId' | 'isFlow' | 'name' | 'referenceCount'>;
/** An element or arrow that its file no longer holds, kept because something refers to it, and what it may have become. */
export interface ProcessLostAnchorGraph extends ProcessLostAnchorPlain {
  __typename: 'ProcessLostAnchor';
  /** What it may have become, the likeliest first. */
  proposals: ProcessAnchorProposalGraph[];
  $scalars?: ProcessLostAnchorPlain;
  $all?: ProcessLostAnchor;
}

/** What there is to say about a process. It is worked out when it is asked for. */
export interface ProcessReview {
  /** What it calls, found or not. */
  calls: ProcessCall[];
  /** What the recommended rules of bpmnlint find in it as it is now. */
  findings: ProcessReviewFinding[];
}
export type ProcessReviewPlain = Pick<ProcessReview, never>;
/** What there is to say about a process. It is worked out when it is asked for. */
export interface ProcessReviewGraph extends ProcessReviewPlain {
  __typename: 'ProcessReview';
  /** What it calls, found or not. */
  calls: ProcessCallGraph[];
  /** What the recommended rules of bpmnlint find in it as it is now. */
  findings: ProcessReviewFindingGraph[];
  $scalars?: ProcessReviewPlain;
  $all?: ProcessReview;
}

/** Something about a drawing that is seldom meant. */
export interface ProcessReviewFinding {
  /** The id in the file; null for the drawing as a whole. */
  elementId: string | null;
  /** It as a sentence. */
  message: string;
  /** The id of the process element; null when it is about something else. */
  processElementId: string | null;
  /** The rule of bpmnlint that says so, such as “label-required”. */
  rule: string;
  /** How grave it is. */
  severity: ProcessReviewSeverity;
}
/** Something about a drawing that is seldom meant. */
export interface ProcessReviewFindingGraph extends ProcessReviewFinding {
  __typename: 'ProcessReviewFinding';
  $scalars?: ProcessReviewFinding;
  $all?: ProcessReviewFinding;
}

/** A file a process was brought up to date by. */
export interface ProcessVersion {
  /** The program that wrote the file, as it says itself. */
  exporter: string | null;
  /** What the file was called. */
  fileName: string;
  /** The form of the file. */
  format: ProcessFileFormat;
  /** When it was imported. */
  importedAt: string;
  /** Counts the imports of the process, from 1. */
  number: number;
  /** SHA-256 of the file in hex. */
  sha256: string;
}
/** A file a process was brought up to date by. */
export interface ProcessVersionGraph extends ProcessVersion {
  __typename: 'ProcessVersion';
  $scalars?: ProcessVersion;
  $all?: ProcessVersion;
}

/** Everything that can be read. */
export interface QueryGraph {
  __typename: 'Query';
  /** One account, or null when there is none. Give either id or key. */
  account: AccountGraph | null;
  /** The accounts of the workspace. */
  accounts: AccountConnectionGraph;
  /** One action, or null when there is none. Give either id or key. */
  action: ActionGraph | null;
  /** One action effect, or null when there is none. */
  actionEffect: ActionEffectGraph | null;
  /** The action effects of the workspace. */
  actionEffects: ActionEffectConnectionGraph;
  /** One action placement, or null when there is none. */
  actionPlacement: ActionPlacementGraph | null;
  /** The action placements of the workspace. */
  actionPlacements: ActionPlacementConnectionGraph;
  /** The actions of the workspace. */
  actions: ActionConnectionGraph;
  /** One actor, or null when there is none. Give either id or key. */
  actor: ActorGraph | null;
  /** The actors of the workspace. */
  actors: ActorConnectionGraph;
  /** One API key, or null when there is none. Give either id or key. */
  apiKey: ApiKeyGraph | null;
  /** The API keys of the workspace. */
  apiKeys: ApiKeyConnectionGraph;
  /** One baseline, or null when there is none. */
  baseline: BaselineGraph | null;
  /** The baselines of the workspace. */
  baselines: BaselineConnectionGraph;
  /** One benchmark, or null when there is none. */
  benchmark: BenchmarkGraph | null;
  /** The benchmarks of the workspace. */
  benchmarks: BenchmarkConnectionGraph;
  /** One card, or null when there is none. */
  card: CardGraph | null;
  /** The cards of the workspace. */
  cards: CardConnectionGraph;
  /** The place of now in the log of changes. Ask for it before reading data: whatever changes afterwards comes behind it. */
  changeCursor: string;
  /** The changes strictly after a cursor, oldest first. */
  changes: ChangePageGraph;
  /** One channel, or null when there is none. Give either id or key. */
  channel: ChannelGraph | null;
  /** The channels of the workspace. */
  channels: ChannelConnectionGraph;
  /** One contact, or null when there is none. Give either id or key. */
  contact: ContactGraph | null;
  /** What an agent needs to see of a contact, or null when there is none. Give either id or reference. */
  contactContext: ContactContextGraph | null;
  /** The contacts of the workspace. */
  contacts: ContactConnectionGraph;
  /** The connectors of this server. */
  crmConnectors: CrmConnectorGraph[];
  /** One CRM inbox event, or null when there is none. */
  crmInboxEvent: CrmInboxEventGraph | null;
  /** The CRM inbox events of the workspace. */
  crmInboxEvents: CrmInboxEventConnectionGraph;
  /** One CRM outbox item, or null when there is none. */
  crmOutboxItem: CrmOutboxItemGraph | null;
  /** The CRM outbox items of the workspace. */
  crmOutboxItems: CrmOutboxItemConnectionGraph;
  /** One CRM record, or null when there is none. */
  crmRecord: CrmRecordGraph | null;
  /** The CRM records of the workspace. */
  crmRecords: CrmRecordConnectionGraph;
  /** One CRM source, or null when there is none. Give either id or key. */
  crmSource: CrmSourceGraph | null;
  /** The CRM sources of the workspace. */
  crmSources: CrmSourceConnectionGraph;
  /** One data point, or null when there is none. */
  dataPoint: DataPointGraph | null;
  /** The data points of the workspace. */
  dataPoints: DataPointConnectionGraph;
  /** One department, or null when there is none. Give either id or key. */
  department: DepartmentGraph | null;
  /** The departments of the workspace. */
  departments: DepartmentConnectionGraph;
  /** One emotion point, or null when there is none. */
  emotionPoint: EmotionPointGraph | null;
  /** The emotion points of the workspace. */
  emotionPoints: EmotionPointConnectionGraph;
  /** One external reference, or null when there is none. Give either id or key. */
  externalRef: ExternalRefGraph | null;
  /** The external references of the workspace. */
  externalRefs: ExternalRefConnectionGraph;
  /** One interaction, or null when there is none. Give either id, or source and externalId. */
  interaction: InteractionGraph | null;
  /** One interaction batch, or null when there is none. Give either id or key. */
  interactionBatch: InteractionBatchGraph | null;
  /** The interaction batches of the workspace. */
  interactionBatches: InteractionBatchConnectionGraph;
  /** The interactions of the workspace. */
  interactions: InteractionConnectionGraph;
  /** One job, or null when there is none. */
  job: JobGraph | null;
  /** The jobs of the workspace. */
  jobs: JobConnectionGraph;
  /** One journey, or null when there is none. Give either id or key. */
  journey: JourneyGraph | null;
  /** One journey instance, or null when there is none. */
  journeyInstance: JourneyInstanceGraph | null;
  /** The journey instances of the workspace. */
  journeyInstances: JourneyInstanceConnectionGraph;
  /** One journey map, or null when there is none. */
  journeyMap: JourneyMapGraph | null;
  /** Derives the service blueprint of a map from its lanes and from what its steps, touchpoints and phases are linked to. */
  journeyMapBlueprint: ServiceBlueprintGraph;
  /** What differs between two maps, versions of maps or templates. Parts are the same when they have the same id, the same key, or where one has no key the same name in the same place. */
  journeyMapDiff: JourneyMapDiffGraph;
  /** A map with everything it refers to, as a bundle that journeyMapImport reads. */
  journeyMapExport: unknown;
  /** A map as a file of a format, with a report of everything the format has no place for. */
  journeyMapExportFile: ExportedFileGraph;
  /** What is missing or wrong on a map by the lint rules, and how to find it. An unknown rule is refused with the nearest one. */
  journeyMapLint: JourneyMapLintGraph;
  /** Everything a picture of a map shows, in one answer: columns, lanes, cards, emotion curves, badges and links. */
  journeyMapMatrix: JourneyMapMatrixGraph;
  /** Sets the customer’s wait at each step of a map, lived and declared, beside lead time, waiting and work of the processes behind it. In reading order. */
  journeyMapTimes: StepTimesGraph[];
  /** What a map plans, against what its customers did: what is used how much, what is never used, and what they met that nobody planned. */
  journeyMapUsage: JourneyMapUsageGraph;
  /** The journey maps of the workspace. */
  journeyMaps: JourneyMapConnectionGraph;
  /** The journeys of the workspace. */
  journeys: JourneyConnectionGraph;
  /** One lane, or null when there is none. */
  lane: LaneGraph | null;
  /** The lanes of the workspace. */
  lanes: LaneConnectionGraph;
  /** Every rule that journeyMapLint applies. */
  lintRules: LintRuleGraph[];
  /** One lint suppression, or null when there is none. Give either id or key. */
  lintSuppression: LintSuppressionGraph | null;
  /** The lint suppressions of the workspace. */
  lintSuppressions: LintSuppressionConnectionGraph;
  /** One map file import, or null when there is none. */
  mapFileImport: MapFileImportGraph | null;
  /** The map file imports of the workspace. */
  mapFileImports: MapFileImportConnectionGraph;
  /** One map version, or null when there is none. */
  mapSnapshot: MapSnapshotGraph | null;
  /** The map versions of the workspace. */
  mapSnapshots: MapSnapshotConnectionGraph;
  /** One map template, or null when there is none. Give either id or key. */
  mapTemplate: MapTemplateGraph | null;
  /** The map templates of the workspace. */
  mapTemplates: MapTemplateConnectionGraph;
  /** One match rule, or null when there is none. Give either id or key. */
  matchRule: MatchRuleGraph | null;
  /** Tries the conditions of a match rule on the interactions there are, before the rule is saved. Changes nothing. */
  matchRuleTrial: MatchTrialGraph;
  /** The match rules of the workspace. */
  matchRules: MatchRuleConnectionGraph;
  /** One member, or null when there is none. Give either id or key. */
  member: MemberGraph | null;
  /** The members of the workspace. */
  members: MemberConnectionGraph;
  /** One metric, or null when there is none. Give either id or key. */
  metric: MetricGraph | null;
  /** One metric computation, or null when there is none. */
  metricComputation: MetricComputationGraph | null;
  /** The metric computations of the workspace. */
  metricComputations: MetricComputationConnectionGraph;
  /** One metric placement, or null when there is none. */
  metricPlacement: MetricPlacementGraph | null;
  /** The metric placements of the workspace. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** How a metric went between two days, rolled up from its data points by what they are made of. Periods that reach beyond the days are read whole. */
  metricSeries: MetricSeriesGraph;
  /** The metrics of the workspace. */
  metrics: MetricConnectionGraph;
  /** Any object by its id, or null when there is none. */
  node: NodeGraph | null;
  /** Any objects by their ids, in the order of the ids; null where there is none. */
  nodes: (NodeGraph | null)[];
  /** One objective, or null when there is none. Give either id or key. */
  objective: ObjectiveGraph | null;
  /** The objectives of the workspace. */
  objectives: ObjectiveConnectionGraph;
  /** One pain point, or null when there is none. Give either id or key. */
  painPoint: PainPointGraph | null;
  /** One pain point placement, or null when there is none. */
  painPointPlacement: PainPointPlacementGraph | null;
  /** The pain point placements of the workspace. */
  painPointPlacements: PainPointPlacementConnectionGraph;
  /** The pain points of the workspace. */
  painPoints: PainPointConnectionGraph;
  /** One persona, or null when there is none. Give either id or key. */
  persona: PersonaGraph | null;
  /** One persona rule, or null when there is none. Give either id or key. */
  personaRule: PersonaRuleGraph | null;
  /** The persona rules of the workspace. */
  personaRules: PersonaRuleConnectionGraph;
  /** The personas of the workspace. */
  personas: PersonaConnectionGraph;
  /** One phase, or null when there is none. */
  phase: PhaseGraph | null;
  /** The phases of the workspace. */
  phases: PhaseConnectionGraph;
  /** One process, or null when there is none. Give either id or key. */
  process: ProcessGraph | null;
  /** Compares an import of a process with another one, or with the process as it is. */
  processDiff: ProcessDiffGraph;
  /** One process element, or null when there is none. */
  processElement: ProcessElementGraph | null;
  /** The process elements of the workspace. */
  processElements: ProcessElementConnectionGraph;
  /** A process as a file of a format, with a report of everything the format has no place for. */
  processExportFile: ProcessExportGraph;
  /** Gives back the file a process was imported from. */
  processFile: ProcessFileGraph;
  /** One process flow, or null when there is none. */
  processFlow: ProcessFlowGraph | null;
  /** The process flows of the workspace. */
  processFlows: ProcessFlowConnectionGraph;
  /** One process link, or null when there is none. Give either id or key. */
  processLink: ProcessLinkGraph | null;
  /** Reports in both directions what is not tied between journeys and processes, or no longer: of the whole workspace, of one process or of one map. */
  processLinkReport: ProcessLinkReportGraph;
  /** The process links of the workspace. */
  processLinks: ProcessLinkConnectionGraph;
  /** Lists what hangs in the air after imports: elements and arrows that are gone from their file although something refers to them, each with what it may have become. */
  processLostAnchors: ProcessLostAnchorGraph[];
  /** What is seldom meant in a process, and the processes it calls. */
  processReview: ProcessReviewGraph;
  /** Proposes touchpoints from the messages between a process and the pool that is its customer: the way from the process up to the journey. */
  processTouchpointProposals: TouchpointProposalsGraph;
  /** Works out the value stream of a process from the times of its elements along its sequence flows. What is inside of a sub-process counts as the sub-process says. */
  processValueStream: ValueStreamGraph;
  /** The files a process was imported from, the last one first; at most 500. */
  processVersions: ProcessVersionGraph[];
  /** The processes of the workspace. */
  processes: ProcessConnectionGraph;
  /** One selection, or null when there is none. Give either id or key. */
  selection: SelectionGraph | null;
  /** One selection candidate, or null when there is none. */
  selectionCandidate: SelectionCandidateGraph | null;
  /** The selection candidates of the workspace. */
  selectionCandidates: SelectionCandidateConnectionGraph;
  /** Ranks what may be mapped next by weighted criteria: by what the model tells of a journey or process, by estimates where it tells nothing yet. */
  selectionRanking: SelectionRankingGraph;
  /** The selections of the workspace. */
  selections: SelectionConnectionGraph;
  /** One service case, or null when there is none. Give either id or key. */
  serviceCase: ServiceCaseGraph | null;
  /** The service cases of the workspace. */
  serviceCases: ServiceCaseConnectionGraph;
  /** One step, or null when there is none. */
  step: StepGraph | null;
  /** The steps of the workspace. */
  steps: StepConnectionGraph;
  /** One system, or null when there is none. Give either id or key. */
  system: SystemGraph | null;
  /** The systems of the workspace. */
  systems: SystemConnectionGraph;
  /** One target, or null when there is none. */
  target: TargetGraph | null;
  /** The targets of the workspace. */
  targets: TargetConnectionGraph;
  /** One touchpoint, or null when there is none. Give either id or key. */
  touchpoint: TouchpointGraph | null;
  /** One touchpoint placement, or null when there is none. */
  touchpointPlacement: TouchpointPlacementGraph | null;
  /** The touchpoint placements of the workspace. */
  touchpointPlacements: TouchpointPlacementConnectionGraph;
  /** The touchpoints of the workspace. */
  touchpoints: TouchpointConnectionGraph;
  /** What no rule matches, by what it looks like, the most frequent first: where the next rule is needed. */
  unmatchedInteractions: UnmatchedInteractionsGraph[];
  /** The workspace of the API key. */
  workspace: WorkspaceGraph;
}

/** A candidate at its place in a ranking. */
export interface RankedCandidate {
  /** The share of the weights of which something is known, from 0 to 1. */
  completeness: number;
  /** The rank by the estimates alone. */
  estimatedRank: number | null;
  /** The score by the estimates alone. */
  estimatedScore: number | null;
  /** All seven criteria. */
  figures: CandidateFigure[];
  /** The id of the journey that it is. */
  journeyId: string | null;
  /** What it is called. */
  name: string;
  /** The id of the process that it is. */
  processId: string | null;
  /** 1 for the first; those with the same score share it. Null without a score. */
  rank: number | null;
  /** The weighted mean of what is known, from 0 to 1. Null when nothing that weighs is known. */
  score: number | null;
  /** The id of the candidate. */
  selectionCandidateId: string;
}
export type RankedCandidatePlain = Pick<RankedCandidate, 'completeness' | 'estimatedRank' | 'estimatedScore' | 'journeyId' | 'name' | 'processId' | 'rank' | 'score' | 'selectionCandidateId'>;
/** A candidate at its place in a ranking. */
export interface RankedCandidateGraph extends RankedCandidatePlain {
  __typename: 'RankedCandidate';
  /** All seven criteria. */
  figures: CandidateFigureGraph[];
  $scalars?: RankedCandidatePlain;
  $all?: RankedCandidate;
}

/** What became of a batch of records of another system. */
export interface RecordIngest {
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied: boolean;
  /** How many rows told of something new. */
  created: number;
  /** Whether it was only tried. */
  dryRun: boolean;
  /** How many rows were refused. */
  rejected: number;
  /** One entry per row, in the order given. */
  rows: IngestedRow[];
  /** How many rows told of nothing new. */
  unchanged: number;
  /** How many rows corrected something known. */
  updated: number;
}
export type RecordIngestPlain = Pick<RecordIngest, 'applied' | 'created' | 'dryRun' | 'rejected' | 'unchanged' | 'updated'>;
/** What became of a batch of records of another system. */
export interface RecordIngestGraph extends RecordIngestPlain {
  __typename: 'RecordIngest';
  /** One entry per row, in the order given. */
  rows: IngestedRowGraph[];
  $scalars?: RecordIngestPlain;
  $all?: RecordIngest;
}

/** Why a row was refused, or what is odd about it. */
export interface RowError {
  /** A stable code; of a refusal the same as in extensions.code of errors. */
  code: string;
  /** A sentence that names the thing and the way out. */
  message: string;
  /** The field of the row; null when the row as a whole is meant. */
  path: string | null;
}
/** Why a row was refused, or what is odd about it. */
export interface RowErrorGraph extends RowError {
  __typename: 'RowError';
  $scalars?: RowError;
  $all?: RowError;
}

/** A choice of what to map next: candidates, what they are judged by, and how much each criterion weighs. */
export interface Selection {
  /** How much it counts that many take part in it, from 0 to 100. */
  actorsWeight: number;
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** How much it counts that it has many parts, from 0 to 100. */
  complexityWeight: number;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight: number;
  /** What is to be chosen, and why. */
  description: string | null;
  /** How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight: number;
  /** The id, unique among all objects of all types. */
  id: string;
  /** How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight: number;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the selection is called. */
  name: string;
  /** How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** How much it counts that there are many cases, from 0 to 100. */
  volumeWeight: number;
}
/** A choice of what to map next: candidates, what they are judged by, and how much each criterion weighs. */
export interface SelectionGraph extends Selection {
  __typename: 'Selection';
  /** The journeys and processes that are up for it. */
  candidates: SelectionCandidateConnectionGraph;
  /** The objectives that candidates are to fit. */
  objectives: ObjectiveGraph[];
  $scalars?: Selection;
}

/** A journey or a process that may be mapped, drawn or not, with what is estimated of it. */
export interface SelectionCandidate {
  /** How many take part in it, estimated. */
  actors: number | null;
  /** How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity: number | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** How much customers feel it, estimated from 0 to 5. */
  cxImpact: number | null;
  /** How often one customer meets it in a year, estimated. */
  frequency: number | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** How much it can be made better, estimated from 0 to 5. */
  improvementPotential: number | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the candidate is called. */
  name: string;
  /** What the estimates rest on. */
  note: string | null;
  /** How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit: number | null;
  /** Its place in the list; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** How many cases there are in a day, estimated. */
  volume: number | null;
}
/** A journey or a process that may be mapped, drawn or not, with what is estimated of it. */
export interface SelectionCandidateGraph extends SelectionCandidate {
  __typename: 'SelectionCandidate';
  /** The journey that it is. */
  journey: JourneyGraph | null;
  /** The process that it is. */
  process: ProcessGraph | null;
  /** The selection it is up for. */
  selection: SelectionGraph;
  $scalars?: SelectionCandidate;
}

/** One page of a list, each selection candidate with its place. */
export interface SelectionCandidateConnectionGraph {
  __typename: 'SelectionCandidateConnection';
  /** The page, with the place of each object. */
  edges: SelectionCandidateEdgeGraph[];
  /** The page, without the places. */
  nodes: SelectionCandidateGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A selection candidate in a list, with its place. */
export interface SelectionCandidateEdgeGraph {
  __typename: 'SelectionCandidateEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The selection candidate. */
  node: SelectionCandidateGraph;
}

/** One page of a list, each selection with its place. */
export interface SelectionConnectionGraph {
  __typename: 'SelectionConnection';
  /** The page, with the place of each object. */
  edges: SelectionEdgeGraph[];
  /** The page, without the places. */
  nodes: SelectionGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A selection in a list, with its place. */
export interface SelectionEdgeGraph {
  __typename: 'SelectionEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The selection. */
  node: SelectionGraph;
}

/** The candidates of a selection, the first to map first. */
export interface SelectionRanking {
  /** Those with the highest score first. */
  candidates: RankedCandidate[];
  /** The id of the selection. */
  selectionId: string;
  /** Which change of a weight would alter the first three. None for three or fewer. */
  sensitivity: SensitiveWeight[];
}
export type SelectionRankingPlain = Pick<SelectionRanking, 'selectionId'>;
/** The candidates of a selection, the first to map first. */
export interface SelectionRankingGraph extends SelectionRankingPlain {
  __typename: 'SelectionRanking';
  /** Those with the highest score first. */
  candidates: RankedCandidateGraph[];
  /** Which change of a weight would alter the first three. None for three or fewer. */
  sensitivity: SensitiveWeightGraph[];
  $scalars?: SelectionRankingPlain;
  $all?: SelectionRanking;
}

/** The smallest change of one weight, the others staying as they are, by which other candidates are among the first three. */
export interface SensitiveWeight {
  /** Whose weight. */
  criterion: SelectionCriterion;
  /** Who is among the three then. */
  entering: ConcernedCandidate[];
  /** Who is not any longer. */
  leaving: ConcernedCandidate[];
  /** Beyond this the first three are others. */
  newWeight: number;
  /** What it is. */
  weight: number;
}
export type SensitiveWeightPlain = Pick<SensitiveWeight, 'criterion' | 'newWeight' | 'weight'>;
/** The smallest change of one weight, the others staying as they are, by which other candidates are among the first three. */
export interface SensitiveWeightGraph extends SensitiveWeightPlain {
  __typename: 'SensitiveWeight';
  /** Who is among the three then. */
  entering: ConcernedCandidateGraph[];
  /** Who is not any longer. */
  leaving: ConcernedCandidateGraph[];
  $scalars?: SensitiveWeightPlain;
  $all?: SensitiveWeight;
}

/** A map as a service blueprint: what the customer does above what the company does for it, seen and unseen. */
export interface ServiceBlueprint {
  /** The id of the map. */
  journeyMapId: string;
  /** The five rows, from the top. */
  lanes: BlueprintLane[];
  /** The columns, in reading order. */
  steps: BlueprintStep[];
}
export type ServiceBlueprintPlain = Pick<ServiceBlueprint, 'journeyMapId'>;
/** A map as a service blueprint: what the customer does above what the company does for it, seen and unseen. */
export interface ServiceBlueprintGraph extends ServiceBlueprintPlain {
  __typename: 'ServiceBlueprint';
  /** The five rows, from the top. */
  lanes: BlueprintLaneGraph[];
  /** The columns, in reading order. */
  steps: BlueprintStepGraph[];
  $scalars?: ServiceBlueprintPlain;
  $all?: ServiceBlueprint;
}

/** A matter a customer brought up and the company works on: a complaint, a request. */
export interface ServiceCase {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was closed. */
  closedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is. */
  customFields: unknown;
  /** When the customer got the first answer. */
  firstAnsweredAt: string | null;
  /** When its first interaction began. Kept by the server. */
  firstInteractionAt: string | null;
  /** When its first outbound interaction began. Kept by the server. */
  firstOutboundAt: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** How many interactions belong to it. Kept by the server. */
  interactionCount: number;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** The kind of matter. */
  kind: ServiceCaseKind;
  /** When its last interaction ended. Kept by the server. */
  lastInteractionAt: string | null;
  /** When it was opened. */
  openedAt: string | null;
  /** How it ended. */
  outcome: string | null;
  /** How urgent it is, in the words of the system it comes from. */
  priority: string | null;
  /** How often it was opened again. */
  reopenCount: number;
  /** When it was opened again, the last time. */
  reopenedAt: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Whether it is still being worked on. */
  status: ServiceCaseStatus;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject: string | null;
  /** Free words to find it by. */
  tags: string[];
  /** What cannot be true of its times, such as an answer before the opening. A duration between two such times is kept out of all figures. */
  timeProblems: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A matter a customer brought up and the company works on: a complaint, a request. */
export interface ServiceCaseGraph extends ServiceCase {
  __typename: 'ServiceCase';
  /** The account it concerns. */
  account: AccountGraph | null;
  /** The channel it came in by. */
  channel: ChannelGraph | null;
  /** Whose case it is. */
  contact: ContactGraph | null;
  /** Where it is found in other systems. */
  externalRefs: ExternalRefConnectionGraph;
  /** The interactions that belong to it, the latest first. */
  interactions: InteractionConnectionGraph;
  $scalars?: ServiceCase;
}

/** One page of a list, each service case with its place. */
export interface ServiceCaseConnectionGraph {
  __typename: 'ServiceCaseConnection';
  /** The page, with the place of each object. */
  edges: ServiceCaseEdgeGraph[];
  /** The page, without the places. */
  nodes: ServiceCaseGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A service case in a list, with its place. */
export interface ServiceCaseEdgeGraph {
  __typename: 'ServiceCaseEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The service case. */
  node: ServiceCaseGraph;
}

/** One thing the customer does or lives through (French: étape): a column of the map. */
export interface Step {
  /** What the customer does here. */
  action: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What the customer wants to reach here. */
  customerGoal: string | null;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds: number | null;
  /** What the customer expects here (French: attente). */
  expectation: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the step is called. */
  name: string;
  /** Whether some customers pass without it. */
  optional: boolean;
  /** Its place from left to right; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** What the customer thinks here. */
  thoughts: string | null;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** What happens while the customer waits. */
  waitingActivity: string | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds: number | null;
}
/** One thing the customer does or lives through (French: étape): a column of the map. */
export interface StepGraph extends Step {
  __typename: 'Step';
  /** The actions that work on the step. */
  actionPlacements: ActionPlacementConnectionGraph;
  /** The cards of the step. */
  cards: CardConnectionGraph;
  /** The ways of customers who stand at the step now. */
  currentOfInstances: JourneyInstanceConnectionGraph;
  /** The emotions at the step. */
  emotionPoints: EmotionPointConnectionGraph;
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  /** The metrics of the step. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The pain points of the step. */
  painPointPlacements: PainPointPlacementConnectionGraph;
  /** The phase the step is in. */
  phase: PhaseGraph | null;
  /** The processes behind the step. */
  processLinks: ProcessLinkConnectionGraph;
  /** The touchpoints of the step. */
  touchpointPlacements: TouchpointPlacementConnectionGraph;
  $scalars?: Step;
}

/** One page of a list, each step with its place. */
export interface StepConnectionGraph {
  __typename: 'StepConnection';
  /** The page, with the place of each object. */
  edges: StepEdgeGraph[];
  /** The page, without the places. */
  nodes: StepGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A step in a list, with its place. */
export interface StepEdgeGraph {
  __typename: 'StepEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The step. */
  node: StepGraph;
}

/** The customer’s time at a step beside the time of the work behind it, in seconds. What is null is not known. */
export interface StepTimes {
  /** The work people do behind the step. */
  business: StepWork[];
  /** Where data comes from and goes behind it. */
  data: StepWork[];
  /** How long the customer waits as the map declares it. */
  declaredWaitingSeconds: number | null;
  /** Which wait the gap was taken from. */
  gapBasis: WaitBasis | null;
  /** The customer’s wait less the lead time: above 0, customers wait longer than the work explains. */
  gapSeconds: number | null;
  /** What systems do behind it. */
  informationSystems: StepWork[];
  /** The lead time of all work behind the step: the sum of what is known, nothing twice. */
  leadSeconds: number | null;
  /** How many such waits there were. */
  livedCount: number;
  /** How long customers waited: the median of the times from the end of an interaction at the step to the next one at another step. */
  livedWaitingSeconds: number | null;
  /** What the step is called. */
  name: string;
  /** The work in it. */
  processSeconds: number | null;
  /** The id of the step. */
  stepId: string;
  /** The waiting in it. */
  waitSeconds: number | null;
  /** What happens meanwhile. */
  waitingActivity: string | null;
}
export type StepTimesPlain = Pick<StepTimes, 'declaredWaitingSeconds' | 'gapBasis' | 'gapSeconds' | 'leadSeconds' | 'livedCount' | 'livedWaitingSeconds' | 'name' | 'processSeconds' | 'stepId' | 'waitSeconds' | 'waitingActivity'>;
/** The customer’s time at a step beside the time of the work behind it, in seconds. What is null is not known. */
export interface StepTimesGraph extends StepTimesPlain {
  __typename: 'StepTimes';
  /** The work people do behind the step. */
  business: StepWorkGraph[];
  /** Where data comes from and goes behind it. */
  data: StepWorkGraph[];
  /** What systems do behind it. */
  informationSystems: StepWorkGraph[];
  $scalars?: StepTimesPlain;
  $all?: StepTimes;
}

/** A process, or an element of one, behind a step, with its times in seconds. Times are null where nobody has measured them. */
export interface StepWork {
  /** Waiting and work; of a process along its longest way. */
  leadSeconds: number | null;
  /** What the element, or the process, is called. */
  name: string;
  /** The id of the element; null when the whole process is meant. */
  processElementId: string | null;
  /** The id of the process. */
  processId: string;
  /** What the process is called. */
  processName: string;
  /** How long it is worked on. */
  processSeconds: number | null;
  /** How long the case lies. */
  waitSeconds: number | null;
}
/** A process, or an element of one, behind a step, with its times in seconds. Times are null where nobody has measured them. */
export interface StepWorkGraph extends StepWork {
  __typename: 'StepWork';
  $scalars?: StepWork;
  $all?: StepWork;
}

/** Everything that can be followed live, by SSE or by WebSocket. */
export interface SubscriptionGraph {
  __typename: 'Subscription';
  /** The changes of the workspace as they happen, in order. */
  changes: ChangeGraph;
  /** Interactions matched to a touchpoint, or to any: one event for all that came in together, in order. */
  interactionMatched: InteractionMatchGraph;
  /** A job as it is now, then as it changes, a few times a second at most, until it has ended. After a disconnect, subscribe again: the state of now comes first. */
  jobProgress: JobGraph;
  /** The changes of a journey map and of everything on it, in order. It completes when the map is deleted. */
  journeyMapChanges: ChangeGraph;
  /** Customers who enter, move on or leave a journey map, or any: one event for all that moved together, in order. */
  journeyPositionChanged: JourneyPositionChangeGraph;
  /** The data points of a metric, or of all, whose value moves; in order. */
  metricMoved: MetricMoveGraph;
  /** The targets of a metric, or of all, that are not met any more, get their first value and do not meet it, or pass their due day without it; in order. */
  targetMissed: TargetMissGraph;
}

/** An application or a machine that work is done with. */
export interface System {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What it is used for. */
  description: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the system is called. */
  name: string;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** An application or a machine that work is done with. */
export interface SystemGraph extends System {
  __typename: 'System';
  $scalars?: System;
}

/** One page of a list, each system with its place. */
export interface SystemConnectionGraph {
  __typename: 'SystemConnection';
  /** The page, with the place of each object. */
  edges: SystemEdgeGraph[];
  /** The page, without the places. */
  nodes: SystemGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A system in a list, with its place. */
export interface SystemEdgeGraph {
  __typename: 'SystemEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The system. */
  node: SystemGraph;
}

/** A value a metric should reach. */
export interface Target {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The day it should be reached by; null for one that stands for good. */
  dueDate: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** The first day of the period it was judged by. */
  judgedStartDate: string | null;
  /** The value it was judged by: the latest, or that of the last period begun by the due day. */
  judgedValue: number | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What is to be said about it. */
  note: string | null;
  /** How the value is to be compared. */
  operator: TargetOperator;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Where it stands. A due day that passes shows within the hour. */
  status: TargetStatus;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
  /** The upper end of BETWEEN. */
  upperValue: number | null;
  /** The value, in the unit of the metric; the lower end of BETWEEN. */
  value: number;
}
/** A value a metric should reach. */
export interface TargetGraph extends Target {
  __typename: 'Target';
  /** The metric. */
  metric: MetricGraph;
  $scalars?: Target;
}

/** One page of a list, each target with its place. */
export interface TargetConnectionGraph {
  __typename: 'TargetConnection';
  /** The page, with the place of each object. */
  edges: TargetEdgeGraph[];
  /** The page, without the places. */
  nodes: TargetGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A target in a list, with its place. */
export interface TargetEdgeGraph {
  __typename: 'TargetEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The target. */
  node: TargetGraph;
}

/** A target that is not met any more, or whose due day passed without it. */
export interface TargetMiss {
  /** Where it stands since. */
  after: TargetStatus;
  /** When it was noticed. */
  at: string;
  /** Where it stood before. */
  before: TargetStatus;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor: string;
  /** Its metric as it is now; null when it was deleted. */
  metric: Metric | null;
  /** The id of its metric. */
  metricId: string;
  /** The target as it is now; null when it was deleted. */
  target: Target | null;
  /** The id of the target. */
  targetId: string;
  /** The value it was judged by. */
  value: number | null;
}
export type TargetMissPlain = Pick<TargetMiss, 'after' | 'at' | 'before' | 'cursor' | 'metricId' | 'targetId' | 'value'>;
/** A target that is not met any more, or whose due day passed without it. */
export interface TargetMissGraph extends TargetMissPlain {
  __typename: 'TargetMiss';
  /** Its metric as it is now; null when it was deleted. */
  metric: MetricGraph | null;
  /** The target as it is now; null when it was deleted. */
  target: TargetGraph | null;
  $scalars?: TargetMissPlain;
  $all?: TargetMiss;
}

/** A place where contact is meant to happen (French: point de contact), kept once and put on many steps. */
export interface Touchpoint {
  /** When it was archived; null while it is in use. */
  archivedAt: string | null;
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** Your own fields, as one JSON object. */
  customFields: unknown;
  /** What it is for. */
  description: string | null;
  /** Who starts the contact, seen from the company. */
  direction: ContactDirection | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** What the touchpoint is called. */
  name: string;
  /** What the customer can hold or see there. */
  physicalEvidence: string | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** Free words to find it by. */
  tags: string[];
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A place where contact is meant to happen (French: point de contact), kept once and put on many steps. */
export interface TouchpointGraph extends Touchpoint {
  __typename: 'Touchpoint';
  /** The actions that work on the touchpoint. */
  actionPlacements: ActionPlacementConnectionGraph;
  /** The channel it is reached by. */
  channel: ChannelGraph | null;
  /** The interactions matched to it, the latest first. */
  interactions: InteractionConnectionGraph;
  /** The rules that match interactions to it. */
  matchRules: MatchRuleConnectionGraph;
  /** The metrics of the touchpoint, on whatever step. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The member who looks after it. */
  owner: MemberGraph | null;
  /** Who answers for it. */
  ownerActor: ActorGraph | null;
  /** The pain points of the touchpoint. */
  painPointPlacements: PainPointPlacementConnectionGraph;
  /** The steps the touchpoint is put on. */
  placements: TouchpointPlacementConnectionGraph;
  /** The processes behind the touchpoint. */
  processLinks: ProcessLinkConnectionGraph;
  /** The system behind it. */
  system: SystemGraph | null;
  $scalars?: Touchpoint;
}

/** One page of a list, each touchpoint with its place. */
export interface TouchpointConnectionGraph {
  __typename: 'TouchpointConnection';
  /** The page, with the place of each object. */
  edges: TouchpointEdgeGraph[];
  /** The page, without the places. */
  nodes: TouchpointGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A touchpoint in a list, with its place. */
export interface TouchpointEdgeGraph {
  __typename: 'TouchpointEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The touchpoint. */
  node: TouchpointGraph;
}

/** A touchpoint put on a step. */
export interface TouchpointPlacement {
  /** When it was created. */
  createdAt: string;
  /** The id of the member that created it; null for the server itself. */
  createdById: string | null;
  /** The id, unique among all objects of all types. */
  id: string;
  /** Whether customers enter the journey here. */
  isEntryPoint: boolean;
  /** Whether customers leave the journey here. */
  isExitPoint: boolean;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth: boolean;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: string | null;
  /** Which of the named moments of truth it is. */
  momentOfTruthType: MomentOfTruthType | null;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position: number;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision: number;
  /** When it was last changed. */
  updatedAt: string;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById: string | null;
}
/** A touchpoint put on a step. */
export interface TouchpointPlacementGraph extends TouchpointPlacement {
  __typename: 'TouchpointPlacement';
  /** The map it is on. */
  journeyMap: JourneyMapGraph;
  /** The metrics of the touchpoint on this step. */
  metricPlacements: MetricPlacementConnectionGraph;
  /** The step it is at. */
  step: StepGraph;
  /** The touchpoint it is at. */
  touchpoint: TouchpointGraph;
  $scalars?: TouchpointPlacement;
}

/** One page of a list, each touchpoint placement with its place. */
export interface TouchpointPlacementConnectionGraph {
  __typename: 'TouchpointPlacementConnection';
  /** The page, with the place of each object. */
  edges: TouchpointPlacementEdgeGraph[];
  /** The page, without the places. */
  nodes: TouchpointPlacementGraph[];
  /** Whether there is more, and where to go on. */
  pageInfo: PageInfoGraph;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount: number;
}

/** A touchpoint placement in a list, with its place. */
export interface TouchpointPlacementEdgeGraph {
  __typename: 'TouchpointPlacementEdge';
  /** The place in the list, to go on from. */
  cursor: string;
  /** The touchpoint placement. */
  node: TouchpointPlacementGraph;
}

/** A message between a process and its customer, as the touchpoint it would be. */
export interface TouchpointProposal {
  /** The id of what the company does, or of its pool. */
  companyElementId: string;
  /** The id of what the customer does, or of the customer’s pool. */
  customerElementId: string;
  /** Whether it comes from the customer. */
  isInbound: boolean;
  /** What the touchpoint would be called: what is written at the message, or done. */
  name: string;
  /** The id of the message flow. */
  processFlowId: string;
  /** The id of a touchpoint that is called so already; it would be taken. */
  touchpointId: string | null;
}
/** A message between a process and its customer, as the touchpoint it would be. */
export interface TouchpointProposalGraph extends TouchpointProposal {
  __typename: 'TouchpointProposal';
  $scalars?: TouchpointProposal;
  $all?: TouchpointProposal;
}

/** The touchpoints that a process lets expect. */
export interface TouchpointProposals {
  /** The pools taken for the customer’s; without one nothing is proposed. */
  customerPools: CustomerPool[];
  /** The messages with the customer that no journey shows yet. */
  proposals: TouchpointProposal[];
}
export type TouchpointProposalsPlain = Pick<TouchpointProposals, never>;
/** The touchpoints that a process lets expect. */
export interface TouchpointProposalsGraph extends TouchpointProposalsPlain {
  __typename: 'TouchpointProposals';
  /** The pools taken for the customer’s; without one nothing is proposed. */
  customerPools: CustomerPoolGraph[];
  /** The messages with the customer that no journey shows yet. */
  proposals: TouchpointProposalGraph[];
  $scalars?: TouchpointProposalsPlain;
  $all?: TouchpointProposals;
}

/** A message between the customer and the company that no journey shows: neither the arrow is linked nor the element on the company’s side. */
export interface UncoveredMessage {
  /** The id of the element, or pool, on the company’s side. */
  companyElementId: string;
  /** What that is called. */
  companyElementName: string;
  /** Whether it comes from the customer. */
  isInbound: boolean;
  /** What is written at it. */
  label: string | null;
  /** The id of the message flow. */
  processFlowId: string;
  /** The id of the process. */
  processId: string;
  /** What the process is called. */
  processName: string;
}
/** A message between the customer and the company that no journey shows: neither the arrow is linked nor the element on the company’s side. */
export interface UncoveredMessageGraph extends UncoveredMessage {
  __typename: 'UncoveredMessage';
  $scalars?: UncoveredMessage;
  $all?: UncoveredMessage;
}

/** A task that exchanges messages with the customer, and that no journey shows. */
export interface UncoveredTask {
  /** What it is called. */
  name: string;
  /** The id of the task. */
  processElementId: string;
  /** The id of the process. */
  processId: string;
}
/** A task that exchanges messages with the customer, and that no journey shows. */
export interface UncoveredTaskGraph extends UncoveredTask {
  __typename: 'UncoveredTask';
  $scalars?: UncoveredTask;
  $all?: UncoveredTask;
}

/** A touchpoint no process is tied to: neither to itself nor to every step it stands on. */
export interface UncoveredTouchpoint {
  /** What it is called. */
  name: string;
  /** The id of the touchpoint. */
  touchpointId: string;
}
/** A touchpoint no process is tied to: neither to itself nor to every step it stands on. */
export interface UncoveredTouchpointGraph extends UncoveredTouchpoint {
  __typename: 'UncoveredTouchpoint';
  $scalars?: UncoveredTouchpoint;
  $all?: UncoveredTouchpoint;
}

/** Interactions of one look that no rule matches. */
export interface UnmatchedInteractions {
  /** The id of the channel they came by. */
  channelId: string | null;
  /** How many there are. */
  count: number;
  /** Who turned to whom. */
  direction: InteractionDirection | null;
  /** The id of one of them, to look at. */
  exampleId: string;
  /** When the earliest began. */
  firstAt: string;
  /** When the latest began. */
  lastAt: string;
  /** Where they come from. */
  source: string;
  /** What happened. */
  type: string;
}
/** Interactions of one look that no rule matches. */
export interface UnmatchedInteractionsGraph extends UnmatchedInteractions {
  __typename: 'UnmatchedInteractions';
  $scalars?: UnmatchedInteractions;
  $all?: UnmatchedInteractions;
}

/** A touchpoint that is not on the map and that its customers met on the way. */
export interface UnplannedTouchpoint {
  /** How many contacts took part in them. */
  contacts: number;
  /** How many interactions were matched to it. */
  interactions: number;
  /** The id of the touchpoint. */
  touchpointId: string;
}
/** A touchpoint that is not on the map and that its customers met on the way. */
export interface UnplannedTouchpointGraph extends UnplannedTouchpoint {
  __typename: 'UnplannedTouchpoint';
  $scalars?: UnplannedTouchpoint;
  $all?: UnplannedTouchpoint;
}

/** A file on its way in. It is kept for 24 hours. */
export interface Upload {
  /** The id to name in an import. */
  id: string;
  /** Where to PUT the bytes of the file, with the same API key; at most 100 MB. The answer is 200 with its id and status. The same bytes may be sent again, other bytes are refused with 409. */
  path: string;
  /** How far it has come. */
  status: UploadStatus;
}
/** A file on its way in. It is kept for 24 hours. */
export interface UploadGraph extends Upload {
  __typename: 'Upload';
  $scalars?: Upload;
  $all?: Upload;
}

/** The figures of a value stream (ISO 22468:2020; Martin and Osterling, Value Stream Mapping). Times in seconds, ratios from 0 to 1. */
export interface ValueStream {
  /** Work to lead time, as the ratio of the sums. Null without any time. */
  activityRatio: number | null;
  /** Work and waiting together. */
  leadSeconds: number;
  /** Best, average and worst. */
  leadTimes: ValueStreamLeadTimes;
  /** How fast each element is whose times are known. */
  paces: ValueStreamPace[];
  /** The elements of the longest way, in order. */
  pathIds: string[];
  /** The work along that way. */
  processSeconds: number;
  /** The share of cases that nobody has to correct along the way: the product of completeAccuratePercent. Null when no element has one. */
  rolledCompleteAccurate: number | null;
  /** The seconds customers leave for a unit: dailyWorkSeconds by dailyDemand of the process. Null when one of them is missing. */
  taktSeconds: number | null;
  /** The tasks and sub-processes without any time; they count as nothing. */
  unmeasuredIds: string[];
  /** Work that adds value to lead time. Null when no element of the way has a value class. */
  valueAddedRatio: number | null;
  /** The waiting along that way. */
  waitSeconds: number;
}
export type ValueStreamPlain = Pick<ValueStream, 'activityRatio' | 'leadSeconds' | 'pathIds' | 'processSeconds' | 'rolledCompleteAccurate' | 'taktSeconds' | 'unmeasuredIds' | 'valueAddedRatio' | 'waitSeconds'>;
/** The figures of a value stream (ISO 22468:2020; Martin and Osterling, Value Stream Mapping). Times in seconds, ratios from 0 to 1. */
export interface ValueStreamGraph extends ValueStreamPlain {
  __typename: 'ValueStream';
  /** Best, average and worst. */
  leadTimes: ValueStreamLeadTimesGraph;
  /** How fast each element is whose times are known. */
  paces: ValueStreamPaceGraph[];
  $scalars?: ValueStreamPlain;
  $all?: ValueStream;
}

/** How long a case takes from start to end, in seconds. */
export interface ValueStreamLeadTimes {
  /** What is to be expected by the shares of the flows, with rework; ways without a share are taken evenly. Null when a share of rework is not known, or ways run side by side. */
  average: number | null;
  /** Along the shortest way, without rework. */
  best: number;
  /** Along the longest way, with each loop of rework on it run once. */
  worst: number;
}
/** How long a case takes from start to end, in seconds. */
export interface ValueStreamLeadTimesGraph extends ValueStreamLeadTimes {
  __typename: 'ValueStreamLeadTimes';
  $scalars?: ValueStreamLeadTimes;
  $all?: ValueStreamLeadTimes;
}

/** How fast an element turns units out. */
export interface ValueStreamPace {
  /** The seconds from one unit to the next: as measured, else the work by its operators; with set-up for each unit of a batch and with downtime. */
  cycleSeconds: number;
  /** Whether it is the slowest of those that cannot keep up. */
  isBottleneck: boolean;
  /** The id of the element. */
  processElementId: string;
  /** Cycle to takt; above 1 it cannot keep up. Null without takt. */
  utilisation: number | null;
}
/** How fast an element turns units out. */
export interface ValueStreamPaceGraph extends ValueStreamPace {
  __typename: 'ValueStreamPace';
  $scalars?: ValueStreamPace;
  $all?: ValueStreamPace;
}

/** A closed space of its own: everything a team maps lives in exactly one workspace. */
export interface Workspace {
  /** When it was opened. */
  createdAt: string;
  /** The id of the workspace. */
  id: string;
  /** What it is for. */
  kind: WorkspaceKind;
  /** What people call the workspace. */
  name: string;
  /** Counts the changes. */
  revision: number;
  /** The time zone its periods are reckoned in, as an IANA name. */
  timeZone: string;
}
/** A closed space of its own: everything a team maps lives in exactly one workspace. */
export interface WorkspaceGraph extends Workspace {
  __typename: 'Workspace';
  $scalars?: Workspace;
  $all?: Workspace;
}

/** How many objects of one type a new workspace began with. */
export interface WorkspaceCopyCount {
  /** How many. */
  count: number;
  /** The GraphQL type, such as “Step”. */
  type: string;
}
/** How many objects of one type a new workspace began with. */
export interface WorkspaceCopyCountGraph extends WorkspaceCopyCount {
  __typename: 'WorkspaceCopyCount';
  $scalars?: WorkspaceCopyCount;
  $all?: WorkspaceCopyCount;
}

/** A new workspace and the way into it. */
export interface WorkspaceOpened {
  /** What it began with, type by type; empty unless it was made from a template. */
  copied: WorkspaceCopyCount[];
  /** An admin key of the workspace. It is shown this once and never stored; null when the call repeated an earlier one. */
  secret: string | null;
  /** The id of the workspace. */
  workspaceId: string;
}
export type WorkspaceOpenedPlain = Pick<WorkspaceOpened, 'secret' | 'workspaceId'>;
/** A new workspace and the way into it. */
export interface WorkspaceOpenedGraph extends WorkspaceOpenedPlain {
  __typename: 'WorkspaceOpened';
  /** What it began with, type by type; empty unless it was made from a template. */
  copied: WorkspaceCopyCountGraph[];
  $scalars?: WorkspaceOpenedPlain;
  $all?: WorkspaceOpened;
}
