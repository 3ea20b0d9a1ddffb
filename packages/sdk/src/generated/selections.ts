// Generated from the schema; do not edit.

import type {
  ExportFormat,
  LintSeverity,
  MapFileProblemSeverity,
  PeriodUnit,
  ProcessFormat,
} from './enums.ts';
import type {
  AccountBulkUpsertInput,
  AccountCreateInput,
  AccountOrder,
  AccountUpdateInput,
  AccountWhere,
  ActionBulkUpsertInput,
  ActionCreateInput,
  ActionEffectBulkUpsertInput,
  ActionEffectCreateInput,
  ActionEffectOrder,
  ActionEffectUpdateInput,
  ActionEffectWhere,
  ActionOrder,
  ActionPlacementBulkUpsertInput,
  ActionPlacementCreateInput,
  ActionPlacementOrder,
  ActionPlacementUpdateInput,
  ActionPlacementWhere,
  ActionUpdateInput,
  ActionWhere,
  ActorBulkUpsertInput,
  ActorCreateInput,
  ActorOrder,
  ActorUpdateInput,
  ActorWhere,
  ApiKeyCreateInput,
  ApiKeyOrder,
  ApiKeyRevokeInput,
  ApiKeyWhere,
  ArchiveInput,
  BaselineBulkUpsertInput,
  BaselineCreateInput,
  BaselineOrder,
  BaselineUpdateInput,
  BaselineWhere,
  BenchmarkBulkUpsertInput,
  BenchmarkCreateInput,
  BenchmarkOrder,
  BenchmarkUpdateInput,
  BenchmarkWhere,
  CardBulkUpsertInput,
  CardCreateInput,
  CardOrder,
  CardUpdateInput,
  CardWhere,
  ChangeWhere,
  ChannelBulkUpsertInput,
  ChannelCreateInput,
  ChannelOrder,
  ChannelUpdateInput,
  ChannelWhere,
  ContactBulkUpsertInput,
  ContactCreateInput,
  ContactEraseInput,
  ContactIngestInput,
  ContactMergeUndoInput,
  ContactOrder,
  ContactUpdateInput,
  ContactWhere,
  CrmInboxEventOrder,
  CrmInboxEventReplayInput,
  CrmInboxEventWhere,
  CrmOutboxItemOrder,
  CrmOutboxItemReplayInput,
  CrmOutboxItemWhere,
  CrmRecordOrder,
  CrmRecordWhere,
  CrmSourceCreateInput,
  CrmSourceOrder,
  CrmSourceSecretSetInput,
  CrmSourceTargetInput,
  CrmSourceUpdateInput,
  CrmSourceWhere,
  CsvOptionsInput,
  DataPointBulkUpsertInput,
  DataPointCreateInput,
  DataPointOrder,
  DataPointUpdateInput,
  DataPointWhere,
  DeleteInput,
  DepartmentBulkUpsertInput,
  DepartmentCreateInput,
  DepartmentOrder,
  DepartmentUpdateInput,
  DepartmentWhere,
  EmotionPointBulkUpsertInput,
  EmotionPointCreateInput,
  EmotionPointOrder,
  EmotionPointUpdateInput,
  EmotionPointWhere,
  ExternalRefBulkUpsertInput,
  ExternalRefCreateInput,
  ExternalRefOrder,
  ExternalRefUpdateInput,
  ExternalRefWhere,
  InteractionBatchOrder,
  InteractionBatchWhere,
  InteractionConditionInput,
  InteractionIngestInput,
  InteractionOrder,
  InteractionWhere,
  JobCancelInput,
  JobOrder,
  JobRetryInput,
  JobWhere,
  JourneyBulkUpsertInput,
  JourneyCreateInput,
  JourneyInstanceOrder,
  JourneyInstanceWhere,
  JourneyMapBulkUpsertInput,
  JourneyMapCreateInput,
  JourneyMapDeriveInput,
  JourneyMapImportInput,
  JourneyMapImportUndoInput,
  JourneyMapOrder,
  JourneyMapUpdateInput,
  JourneyMapWhere,
  JourneyOrder,
  JourneyUpdateInput,
  JourneyWhere,
  LaneBulkUpsertInput,
  LaneCreateInput,
  LaneOrder,
  LaneUpdateInput,
  LaneWhere,
  LintSuppressionBulkUpsertInput,
  LintSuppressionCreateInput,
  LintSuppressionOrder,
  LintSuppressionUpdateInput,
  LintSuppressionWhere,
  MapFileImportApplyInput,
  MapFileImportOrder,
  MapFileImportStartInput,
  MapFileImportWhere,
  MapSnapshotCreateInput,
  MapSnapshotOrder,
  MapSnapshotRestoreInput,
  MapSnapshotUpdateInput,
  MapSnapshotWhere,
  MapSourceInput,
  MapTemplateCreateInput,
  MapTemplateOrder,
  MapTemplateUpdateInput,
  MapTemplateWhere,
  MatchRuleBulkUpsertInput,
  MatchRuleCreateInput,
  MatchRuleOrder,
  MatchRuleUpdateInput,
  MatchRuleWhere,
  MemberBulkUpsertInput,
  MemberCreateInput,
  MemberOrder,
  MemberUpdateInput,
  MemberWhere,
  MetricBulkUpsertInput,
  MetricComputationBulkUpsertInput,
  MetricComputationCreateInput,
  MetricComputationOrder,
  MetricComputationUpdateInput,
  MetricComputationWhere,
  MetricCreateInput,
  MetricOrder,
  MetricPlacementBulkUpsertInput,
  MetricPlacementCreateInput,
  MetricPlacementOrder,
  MetricPlacementUpdateInput,
  MetricPlacementWhere,
  MetricRecomputeInput,
  MetricUpdateInput,
  MetricWhere,
  ObjectiveBulkUpsertInput,
  ObjectiveCreateInput,
  ObjectiveOrder,
  ObjectiveUpdateInput,
  ObjectiveWhere,
  PainPointBulkUpsertInput,
  PainPointCreateInput,
  PainPointOrder,
  PainPointPlacementBulkUpsertInput,
  PainPointPlacementCreateInput,
  PainPointPlacementOrder,
  PainPointPlacementUpdateInput,
  PainPointPlacementWhere,
  PainPointUpdateInput,
  PainPointWhere,
  PersonaBulkUpsertInput,
  PersonaCreateInput,
  PersonaOrder,
  PersonaRuleBulkUpsertInput,
  PersonaRuleCreateInput,
  PersonaRuleOrder,
  PersonaRuleUpdateInput,
  PersonaRuleWhere,
  PersonaUpdateInput,
  PersonaWhere,
  PhaseBulkUpsertInput,
  PhaseCreateInput,
  PhaseOrder,
  PhaseUpdateInput,
  PhaseWhere,
  ProcessBulkUpsertInput,
  ProcessCreateInput,
  ProcessElementBulkUpsertInput,
  ProcessElementCreateInput,
  ProcessElementOrder,
  ProcessElementReanchorInput,
  ProcessElementUpdateInput,
  ProcessElementWhere,
  ProcessFlowBulkUpsertInput,
  ProcessFlowCreateInput,
  ProcessFlowOrder,
  ProcessFlowReanchorInput,
  ProcessFlowUpdateInput,
  ProcessFlowWhere,
  ProcessImportInput,
  ProcessLinkBulkUpsertInput,
  ProcessLinkCreateInput,
  ProcessLinkOrder,
  ProcessLinkUpdateInput,
  ProcessLinkWhere,
  ProcessOrder,
  ProcessTouchpointsCreateInput,
  ProcessUpdateInput,
  ProcessWhere,
  ReferenceInput,
  SelectionBulkUpsertInput,
  SelectionCandidateBulkUpsertInput,
  SelectionCandidateCreateInput,
  SelectionCandidateOrder,
  SelectionCandidateUpdateInput,
  SelectionCandidateWhere,
  SelectionCreateInput,
  SelectionOrder,
  SelectionUpdateInput,
  SelectionWeightsInput,
  SelectionWhere,
  ServiceCaseBulkUpsertInput,
  ServiceCaseCreateInput,
  ServiceCaseIngestInput,
  ServiceCaseOrder,
  ServiceCaseUpdateInput,
  ServiceCaseWhere,
  StepBulkUpsertInput,
  StepCreateInput,
  StepOrder,
  StepUpdateInput,
  StepWhere,
  SystemBulkUpsertInput,
  SystemCreateInput,
  SystemOrder,
  SystemUpdateInput,
  SystemWhere,
  TargetBulkUpsertInput,
  TargetCreateInput,
  TargetOrder,
  TargetUpdateInput,
  TargetWhere,
  TouchpointBulkUpsertInput,
  TouchpointCreateInput,
  TouchpointOrder,
  TouchpointPlacementBulkUpsertInput,
  TouchpointPlacementCreateInput,
  TouchpointPlacementOrder,
  TouchpointPlacementUpdateInput,
  TouchpointPlacementWhere,
  TouchpointUpdateInput,
  TouchpointWhere,
  UploadCreateInput,
  WorkspaceCreateInput,
  WorkspaceUpdateInput,
} from './inputs.ts';
import type {
  Account,
  Action,
  ActionEffect,
  ActionPlacement,
  Actor,
  ApiKey,
  Baseline,
  Benchmark,
  Card,
  Channel,
  Contact,
  CrmInboxEvent,
  CrmOutboxItem,
  CrmRecord,
  CrmSource,
  DataPoint,
  Department,
  EmotionPoint,
  ExternalRef,
  Interaction,
  InteractionBatch,
  InteractionIngest,
  Job,
  Journey,
  JourneyInstance,
  JourneyMap,
  Lane,
  LintSuppression,
  MapFileImport,
  MapSnapshot,
  MapTemplate,
  MatchRule,
  Member,
  Metric,
  MetricComputation,
  MetricPlacement,
  Objective,
  PainPoint,
  PainPointPlacement,
  Persona,
  PersonaRule,
  Phase,
  Process,
  ProcessElement,
  ProcessFlow,
  ProcessLink,
  RecordIngest,
  Selection,
  SelectionCandidate,
  ServiceCase,
  Step,
  System,
  Target,
  Touchpoint,
  TouchpointPlacement,
} from './models.ts';

/** What to read of Account. */
export interface AccountSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The contacts of the account. */
  contacts?: Account_ContactsField;
  /** Its country, as two letters (ISO 3166-1). */
  country?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** Where it is found in other systems. */
  externalRefs?: Account_ExternalRefsField;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What business it is in. */
  industry?: true;
  /** The interactions with its contacts, the latest first. */
  interactions?: Account_InteractionsField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the account is called. */
  name?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** What its contacts brought up. */
  serviceCases?: Account_ServiceCasesField;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Account.contacts. */
export interface Account_ContactsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived contacts are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ContactOrder[] | null;
  /** Which contacts to read. */
  where?: ContactWhere | null;
}
/** What to read of Account.contacts, and its arguments. */
export interface Account_ContactsField extends ContactConnectionSelect {
  $?: Account_ContactsArgs;
}
/** The arguments of Account.externalRefs. */
export interface Account_ExternalRefsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ExternalRefOrder[] | null;
  /** Which external references to read. */
  where?: ExternalRefWhere | null;
}
/** What to read of Account.externalRefs, and its arguments. */
export interface Account_ExternalRefsField extends ExternalRefConnectionSelect {
  $?: Account_ExternalRefsArgs;
}
/** The arguments of Account.interactions. */
export interface Account_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of Account.interactions, and its arguments. */
export interface Account_InteractionsField extends InteractionConnectionSelect {
  $?: Account_InteractionsArgs;
}
/** The arguments of Account.serviceCases. */
export interface Account_ServiceCasesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived service cases are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ServiceCaseOrder[] | null;
  /** Which service cases to read. */
  where?: ServiceCaseWhere | null;
}
/** What to read of Account.serviceCases, and its arguments. */
export interface Account_ServiceCasesField extends ServiceCaseConnectionSelect {
  $?: Account_ServiceCasesArgs;
}

/** What to read of AccountConnection. */
export interface AccountConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: AccountEdgeSelect;
  /** The page, without the places. */
  nodes?: AccountSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of AccountEdge. */
export interface AccountEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The account. */
  node?: AccountSelect;
}

/** What to read of Action. */
export interface ActionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** How it is meant. */
  description?: true;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate?: true;
  /** The day it should be done. */
  dueDate?: true;
  /** The metrics it is meant to move. */
  effects?: Action_EffectsField;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The kind of measure. */
  kind?: true;
  /** The metrics of the action itself. */
  metricPlacements?: Action_MetricPlacementsField;
  /** What is to be done. */
  name?: true;
  /** The objectives it serves. */
  objectives?: ObjectiveSelect;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The pain points it is meant to ease. */
  painPoints?: PainPointSelect;
  /** The places the action works on. */
  placements?: Action_PlacementsField;
  /** How soon it should be done. */
  priority?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The day work starts. */
  startDate?: true;
  /** How far it has come. */
  status?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Action.effects. */
export interface Action_EffectsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionEffectOrder[] | null;
  /** Which action effects to read. */
  where?: ActionEffectWhere | null;
}
/** What to read of Action.effects, and its arguments. */
export interface Action_EffectsField extends ActionEffectConnectionSelect {
  $?: Action_EffectsArgs;
}
/** The arguments of Action.metricPlacements. */
export interface Action_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Action.metricPlacements, and its arguments. */
export interface Action_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Action_MetricPlacementsArgs;
}
/** The arguments of Action.placements. */
export interface Action_PlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of Action.placements, and its arguments. */
export interface Action_PlacementsField extends ActionPlacementConnectionSelect {
  $?: Action_PlacementsArgs;
}

/** What to read of ActionConnection. */
export interface ActionConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ActionEdgeSelect;
  /** The page, without the places. */
  nodes?: ActionSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ActionEdge. */
export interface ActionEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The action. */
  node?: ActionSelect;
}

/** What to read of ActionEffect. */
export interface ActionEffectSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The action. */
  action?: ActionSelect;
  /** The first day of the time after the action. */
  afterFirstDate?: true;
  /** The last day of the time after the action, included. */
  afterLastDate?: true;
  /** The first day of the time before the action. */
  beforeFirstDate?: true;
  /** The last day of the time before the action, included. */
  beforeLastDate?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Which data points count, as an object of texts: those with these dimensions. All when left out. */
  dimensions?: true;
  /** The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange?: true;
  /** The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric it is meant to move. */
  metric?: MetricSelect;
  /** What is to be said about it. */
  note?: true;
  /** What came of it, as the data points tell now; null until both windows are set. */
  result?: ImprovementResultSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of ActionEffectConnection. */
export interface ActionEffectConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ActionEffectEdgeSelect;
  /** The page, without the places. */
  nodes?: ActionEffectSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ActionEffectEdge. */
export interface ActionEffectEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The action effect. */
  node?: ActionEffectSelect;
}

/** What to read of ActionPlacement. */
export interface ActionPlacementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The action. */
  action?: ActionSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What is done at this place. */
  note?: true;
  /** The process it is in. */
  process?: ProcessSelect;
  /** The process element it is at. */
  processElement?: ProcessElementSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** The touchpoint it is at. */
  touchpoint?: TouchpointSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of ActionPlacementConnection. */
export interface ActionPlacementConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ActionPlacementEdgeSelect;
  /** The page, without the places. */
  nodes?: ActionPlacementSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ActionPlacementEdge. */
export interface ActionPlacementEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The action placement. */
  node?: ActionPlacementSelect;
}

/** What to read of Actor. */
export interface ActorSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** The department behind it. */
  department?: DepartmentSelect;
  /** What the actor does. */
  description?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** On which side of the counter the actor stands. */
  kind?: true;
  /** What the actor is called. */
  name?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of ActorConnection. */
export interface ActorConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ActorEdgeSelect;
  /** The page, without the places. */
  nodes?: ActorSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ActorEdge. */
export interface ActorEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The actor. */
  node?: ActorSelect;
}

/** What to read of ApiKey. */
export interface ApiKeySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** When the key stops working; null means never. */
  expiresAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** When the key was last used, to the minute. */
  lastUsedAt?: true;
  /** Whom the key belongs to. */
  member?: MemberSelect;
  /** What the key is for. */
  name?: true;
  /** The first characters of the key, enough to recognise it. */
  prefix?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When the key was revoked; null while it works. */
  revokedAt?: true;
  /** What the key allows. */
  scopes?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of ApiKeyConnection. */
export interface ApiKeyConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ApiKeyEdgeSelect;
  /** The page, without the places. */
  nodes?: ApiKeySelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ApiKeyEdge. */
export interface ApiKeyEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The API key. */
  node?: ApiKeySelect;
}

/** What to read of ApiKeyIssued. */
export interface ApiKeyIssuedSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The stored part of the key. */
  apiKey?: ApiKeySelect;
  /** The key itself. It is shown this once and never stored; null when the call repeated an earlier one. */
  secret?: true;
}

/** What to read of Archivable. */
export interface ArchivableSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** What to read when the object is of that type. */
  on?: {
    Account?: AccountSelect;
    Action?: ActionSelect;
    Actor?: ActorSelect;
    Channel?: ChannelSelect;
    Contact?: ContactSelect;
    Department?: DepartmentSelect;
    Journey?: JourneySelect;
    JourneyMap?: JourneyMapSelect;
    MatchRule?: MatchRuleSelect;
    Metric?: MetricSelect;
    Objective?: ObjectiveSelect;
    PainPoint?: PainPointSelect;
    Persona?: PersonaSelect;
    PersonaRule?: PersonaRuleSelect;
    Process?: ProcessSelect;
    Selection?: SelectionSelect;
    ServiceCase?: ServiceCaseSelect;
    System?: SystemSelect;
    Touchpoint?: TouchpointSelect;
  };
}

/** What to read of Baseline. */
export interface BaselineSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The first day it was measured on. */
  firstDate?: true;
  /** The version of the formula it was measured by: that of the metric when it was created. */
  formulaVersion?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The last day it was measured on, included. */
  lastDate?: true;
  /** The metric. */
  metric?: MetricSelect;
  /** What is to be said about it. */
  note?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** The value, in the unit of the metric. */
  value?: true;
}

/** What to read of BaselineConnection. */
export interface BaselineConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: BaselineEdgeSelect;
  /** The page, without the places. */
  nodes?: BaselineSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of BaselineEdge. */
export interface BaselineEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The baseline. */
  node?: BaselineSelect;
}

/** What to read of Benchmark. */
export interface BenchmarkSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The industry it holds for. */
  industry?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric. */
  metric?: MetricSelect;
  /** How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile?: true;
  /** The country or region it holds for. */
  region?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Who says so: a study, an association, a competitor. */
  source?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** The value, in the unit of the metric. */
  value?: true;
  /** The year it was measured in. */
  year?: true;
}

/** What to read of BenchmarkConnection. */
export interface BenchmarkConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: BenchmarkEdgeSelect;
  /** The page, without the places. */
  nodes?: BenchmarkSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of BenchmarkEdge. */
export interface BenchmarkEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The benchmark. */
  node?: BenchmarkSelect;
}

/** What to read of BlueprintCell. */
export interface BlueprintCellSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The place of the step in `steps`, from 0. */
  column?: true;
  /** What is there. */
  entries?: BlueprintEntrySelect;
}

/** What to read of BlueprintEntry. */
export interface BlueprintEntrySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Why it is in this row. */
  basis?: true;
  /** Its id. */
  id?: true;
  /** What is written there. */
  text?: true;
  /** What it is: Step, Card, Touchpoint, Process, ProcessElement or ProcessFlow. */
  type?: true;
}

/** What to read of BlueprintLane. */
export interface BlueprintLaneSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** From left to right. */
  cells?: BlueprintCellSelect;
  /** Which row. */
  row?: true;
}

/** What to read of BlueprintStep. */
export interface BlueprintStepSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is called. */
  name?: true;
  /** The id of the step. */
  stepId?: true;
}

/** What to read of BulkResult. */
export interface BulkResultSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether the good rows were written: false in a dry run, and when an atomic write had a refused row. */
  applied?: true;
  /** How many rows made an object. */
  created?: true;
  /** Whether it was only tried. */
  dryRun?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** One entry per row, in the order given. */
  rows?: BulkRowSelect;
  /** How many rows changed nothing. */
  unchanged?: true;
  /** How many rows changed an object. */
  updated?: true;
}

/** What to read of BulkRow. */
export interface BulkRowSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Why the row was refused; empty when it was not. */
  errors?: RowErrorSelect;
  /** The id of the object; null when there is none yet. */
  id?: true;
  /** The place of the row in the input, from 0. */
  index?: true;
  /** The key of the object, if it has one. */
  key?: true;
  /** What became of the row. */
  status?: true;
}

/** What to read of BusyElement. */
export interface BusyElementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is called. */
  name?: true;
  /** The id of the element. */
  processElementId?: true;
  /** The id of the process. */
  processId?: true;
  /** How many touchpoints it serves: those it is linked to, and those on steps it is linked to. */
  touchpoints?: true;
}

/** What to read of CandidateFigure. */
export interface CandidateFigureSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** As the model tells it; null while it is not drawn that far. */
  computed?: true;
  /** What it is a figure of. */
  criterion?: true;
  /** The computed figure less the estimate. */
  difference?: true;
  /** As it was estimated. */
  estimate?: true;
  /** The value from 0 to 1: of 5 for what is judged, of the greatest among the candidates for what is counted. */
  scaled?: true;
  /** What counts: the computed figure, else the estimate. */
  value?: true;
  /** How much it weighs. */
  weight?: true;
}

/** What to read of Card. */
export interface CardSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Whether it is assumed or backed by evidence. */
  basis?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The lane it is in. */
  lane?: LaneSelect;
  /** Its place inside the cell; gaps are allowed. */
  position?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How sure the team is of it. */
  status?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** Free words to find it by. */
  tags?: true;
  /** What the card says. */
  text?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of CardConnection. */
export interface CardConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: CardEdgeSelect;
  /** The page, without the places. */
  nodes?: CardSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of CardEdge. */
export interface CardEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The card. */
  node?: CardSelect;
}

/** What to read of Change. */
export interface ChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happened to the object. */
  action?: true;
  /** When the change was made. */
  at?: true;
  /** The names of the fields that changed; empty for a new or deleted object. */
  changedFields?: true;
  /** The place of the change. Subscribe again after it, and nothing is missed. */
  cursor?: true;
  /** The id of the object. */
  entityId?: true;
  /** The id of the journey map the object belongs to, or is. */
  journeyMapId?: true;
  /** The id of the member that made the change; null for the server itself. */
  memberId?: true;
  /** The object as it is now, which may be newer than the change; null when it was deleted. */
  node?: NodeSelect;
  /** The id of the request that made the change, as in its header x-request-id. */
  requestId?: true;
  /** The revision of the object after the change; the last one of a deleted object. */
  revision?: true;
  /** The GraphQL type of the object. */
  type?: true;
}

/** What to read of ChangePage. */
export interface ChangePageSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Where to go on. */
  cursor?: true;
  /** Whether more follows already. */
  hasMore?: true;
  /** The changes, oldest first. */
  nodes?: ChangeSelect;
}

/** What to read of ChangedMapPart. */
export interface ChangedMapPartSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The fields that differ, by name. */
  fields?: MapFieldChangeSelect;
  /** The part, as it is after. */
  part?: MapPartSelect;
  /** Where it stands after. */
  place?: MapPlaceSelect;
}

/** What to read of Channel. */
export interface ChannelSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The interactions that came by it, the latest first. */
  interactions?: Channel_InteractionsField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** Whether a screen, a person or a place is in between. */
  medium?: true;
  /** What the channel is called. */
  name?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** The kind of channel. */
  type?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Channel.interactions. */
export interface Channel_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of Channel.interactions, and its arguments. */
export interface Channel_InteractionsField extends InteractionConnectionSelect {
  $?: Channel_InteractionsArgs;
}

/** What to read of ChannelConnection. */
export interface ChannelConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ChannelEdgeSelect;
  /** The page, without the places. */
  nodes?: ChannelSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ChannelDiff. */
export interface ChannelDiffSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Every medium that occurs. */
  shares?: MediumShareSelect;
  /** The steps that both have and whose channels differ. */
  steps?: ChannelShiftSelect;
}

/** What to read of ChannelEdge. */
export interface ChannelEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The channel. */
  node?: ChannelSelect;
}

/** What to read of ChannelName. */
export interface ChannelNameSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the channel. */
  id?: true;
  /** What it is made of. */
  medium?: true;
  /** What it is called. */
  name?: true;
}

/** What to read of ChannelShift. */
export interface ChannelShiftSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The channels after. */
  after?: ChannelNameSelect;
  /** The channels before. */
  before?: ChannelNameSelect;
  /** The step, as it is after. */
  step?: MapPartSelect;
}

/** What to read of ConcernedCandidate. */
export interface ConcernedCandidateSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is called. */
  name?: true;
  /** The id of the candidate. */
  selectionCandidateId?: true;
}

/** What to read of Consequence. */
export interface ConsequenceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many objects it happens to. */
  count?: true;
  /** What happens to them. */
  effect?: true;
  /** The GraphQL type of the objects. */
  type?: true;
}

/** What to read of Contact. */
export interface ContactSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The account they belong to. */
  account?: AccountSelect;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** Their country, as two letters (ISO 3166-1). */
  country?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is. */
  customFields?: true;
  /** Their e-mail address. */
  email?: true;
  /** When the person behind it was erased; null for everyone else. What is left of them is nobody: it keeps the figures right. */
  erasedAt?: true;
  /** Where it is found in other systems. */
  externalRefs?: Contact_ExternalRefsField;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What they did, and what was done with them, the latest first. */
  interactions?: Contact_InteractionsField;
  /** Their ways through journeys. */
  journeyInstances?: Contact_JourneyInstancesField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language?: true;
  /** What they are called. */
  name?: true;
  /** The persona they resemble. */
  persona?: PersonaSelect;
  /** How they came to their persona; null while they have none. */
  personaAssignment?: true;
  /** Their telephone number. */
  phone?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** What they brought up. */
  serviceCases?: Contact_ServiceCasesField;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Contact.externalRefs. */
export interface Contact_ExternalRefsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ExternalRefOrder[] | null;
  /** Which external references to read. */
  where?: ExternalRefWhere | null;
}
/** What to read of Contact.externalRefs, and its arguments. */
export interface Contact_ExternalRefsField extends ExternalRefConnectionSelect {
  $?: Contact_ExternalRefsArgs;
}
/** The arguments of Contact.interactions. */
export interface Contact_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of Contact.interactions, and its arguments. */
export interface Contact_InteractionsField extends InteractionConnectionSelect {
  $?: Contact_InteractionsArgs;
}
/** The arguments of Contact.journeyInstances. */
export interface Contact_JourneyInstancesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyInstanceOrder[] | null;
  /** Which journey instances to read. */
  where?: JourneyInstanceWhere | null;
}
/** What to read of Contact.journeyInstances, and its arguments. */
export interface Contact_JourneyInstancesField extends JourneyInstanceConnectionSelect {
  $?: Contact_JourneyInstancesArgs;
}
/** The arguments of Contact.serviceCases. */
export interface Contact_ServiceCasesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived service cases are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ServiceCaseOrder[] | null;
  /** Which service cases to read. */
  where?: ServiceCaseWhere | null;
}
/** What to read of Contact.serviceCases, and its arguments. */
export interface Contact_ServiceCasesField extends ServiceCaseConnectionSelect {
  $?: Contact_ServiceCasesArgs;
}

/** What to read of ContactCondition. */
export interface ContactConditionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it looks at. */
  field?: true;
  /** How it compares. */
  operator?: true;
  /** The name inside the field, where it holds many values. */
  property?: true;
  /** The condition in words. */
  text?: true;
  /** What it compares with; one of them is enough. */
  values?: true;
}

/** What to read of ContactConnection. */
export interface ContactConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ContactEdgeSelect;
  /** The page, without the places. */
  nodes?: ContactSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ContactContext. */
export interface ContactContextSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Who they are, and the persona they resemble. */
  contact?: ContactSelect;
  /** What happened last, the latest first. */
  lastInteractions?: ContactContext_LastInteractionsField;
  /** What they brought up and is not settled, the latest first. At most 50. */
  openCases?: ServiceCaseSelect;
  /** Where they stand on their journeys, the latest first; journeys they have left come last. At most 50. */
  positions?: JourneyInstanceSelect;
}
/** The arguments of ContactContext.lastInteractions. */
export interface ContactContext_LastInteractionsArgs {
  /** How many to read: 1 to 50. */
  first?: number;
}
/** What to read of ContactContext.lastInteractions, and its arguments. */
export interface ContactContext_LastInteractionsField extends InteractionSelect {
  $?: ContactContext_LastInteractionsArgs;
}

/** What to read of ContactEdge. */
export interface ContactEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The contact. */
  node?: ContactSelect;
}

/** What to read of ContactErasure. */
export interface ContactErasureSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether it was only tried: nothing is gone. */
  dryRun?: true;
  /** How many references to other systems were deleted. */
  externalRefs?: true;
  /** The id the contact had. */
  id?: true;
  /** How many interactions lost what may tell who it was. */
  interactions?: true;
  /** How many ways through journeys are nobody’s now. */
  journeyInstances?: true;
  /** How many service cases lost what may tell who it was. */
  serviceCases?: true;
}

/** What to read of CrmConnector. */
export interface CrmConnectorSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The version of its API. */
  apiVersion?: true;
  /** What the connector can do. */
  capabilities?: true;
  /** What crmSourceCreate takes as its connector. */
  key?: true;
  /** What people call the system. */
  name?: true;
  /** The secrets a source can have. */
  secrets?: CrmConnectorSecretSelect;
  /** What the connector was tried against. */
  verification?: true;
}

/** What to read of CrmConnectorSecret. */
export interface CrmConnectorSecretSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is for. */
  description?: true;
  /** What it is called. */
  name?: true;
}

/** What to read of CrmField. */
export interface CrmFieldSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What people call it there. */
  label?: true;
  /** What a mapping calls it. */
  name?: true;
  /** What it holds, in the words of the source. */
  type?: true;
}

/** What to read of CrmInboxEvent. */
export interface CrmInboxEventSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How often it was tried. */
  attempts?: true;
  /** When it was received. */
  createdAt?: true;
  /** Why it was not taken in; a stable code. */
  errorCode?: true;
  /** Why it was not taken in, and what to do. Personal, as it may quote the event. */
  errorMessage?: true;
  /** The id of the record there; null when the event is the record. */
  externalId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What the source calls this kind of record; null when the event is the record. */
  objectType?: true;
  /** Who told of it. */
  source?: CrmSourceSelect;
  /** Where it stands. */
  status?: true;
}

/** What to read of CrmInboxEventConnection. */
export interface CrmInboxEventConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: CrmInboxEventEdgeSelect;
  /** The page, without the places. */
  nodes?: CrmInboxEventSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of CrmInboxEventEdge. */
export interface CrmInboxEventEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The CRM inbox event. */
  node?: CrmInboxEventSelect;
}

/** What to read of CrmOutboxItem. */
export interface CrmOutboxItemSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How often it was sent. */
  attempts?: true;
  /** When it was decided on. */
  createdAt?: true;
  /** When it is sent at the earliest. */
  dueAt?: true;
  /** Why it was refused, or why the last attempt failed; a stable code. */
  errorCode?: true;
  /** The field that was refused, where the source says so. */
  errorField?: true;
  /** Why it was refused, and what to do. Personal, as it may quote the record. */
  errorMessage?: true;
  /** The id of the record there; null for one that is to be created. */
  externalId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What the source calls this kind of record. */
  objectType?: true;
  /** What is done, in the words of the connector. */
  operation?: true;
  /** What is sent; null once it was redacted. Personal. */
  payload?: true;
  /** When it was settled; null until then. */
  settledAt?: true;
  /** Who is to be told. */
  source?: CrmSourceSelect;
  /** Where it stands. */
  status?: true;
}

/** What to read of CrmOutboxItemConnection. */
export interface CrmOutboxItemConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: CrmOutboxItemEdgeSelect;
  /** The page, without the places. */
  nodes?: CrmOutboxItemSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of CrmOutboxItemEdge. */
export interface CrmOutboxItemEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The CRM outbox item. */
  node?: CrmOutboxItemSelect;
}

/** What to read of CrmProblem. */
export interface CrmProblemSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A stable code. */
  code?: true;
  /** What is wrong, and the way out. */
  message?: true;
  /** The field it is about. */
  path?: true;
}

/** What to read of CrmRecord. */
export interface CrmRecordSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was first received. */
  createdAt?: true;
  /** When it was found to be deleted there; null while it exists. */
  deletedAt?: true;
  /** The id it has there. */
  externalId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The version of the mapping it was last mapped with. */
  mappingVersion?: true;
  /** What the source calls this kind of record. */
  objectType?: true;
  /** What the source gave; null once it was redacted. Personal. */
  payload?: true;
  /** Why it, or a part of it, was not taken in; a stable code. */
  problemCode?: true;
  /** Why it, or a part of it, was not taken in. Personal. */
  problems?: CrmProblemSelect;
  /** When it last came in with something new. */
  receivedAt?: true;
  /** When its payload was thrown away; null while it is kept. */
  redactedAt?: true;
  /** Where it comes from. */
  source?: CrmSourceSelect;
  /** When it was last changed there, as the source says. */
  sourceUpdatedAt?: true;
}

/** What to read of CrmRecordConnection. */
export interface CrmRecordConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: CrmRecordEdgeSelect;
  /** The page, without the places. */
  nodes?: CrmRecordSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of CrmRecordEdge. */
export interface CrmRecordEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The CRM record. */
  node?: CrmRecordSelect;
}

/** What to read of CrmSecret. */
export interface CrmSecretSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** When it was set. */
  createdAt?: true;
  /** What it is called. */
  name?: true;
  /** Until when it is still accepted, since it was replaced; null for the one in force. */
  retiresAt?: true;
}

/** What to read of CrmSource. */
export interface CrmSourceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Why the last test failed; null when it did not. */
  checkErrorCode?: true;
  /** Why the last test failed, and what to do; null when it did not. */
  checkErrorMessage?: true;
  /** When it was last tested. */
  checkedAt?: true;
  /** The connector that talks to it, as crmConnectors lists them. */
  connector?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** When a contact of it may be one that is known by its e-mail address; null when never. */
  identity?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The rules from record to contact, case and interaction; null for the usual ones. */
  mapping?: true;
  /** Counts the changes of the mapping. */
  mappingVersion?: true;
  /** What people call it. */
  name?: true;
  /** How many seconds lie between two runs. */
  pollSeconds?: true;
  /** How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The job that reads it, or did so last; follow it with jobProgress. */
  runJob?: JobSelect;
  /** Which secrets are set. */
  secrets?: CrmSecretSelect;
  /** Where it is and what of it is read. Holds no secrets. */
  settings?: true;
  /** Whether it is read and written to. */
  status?: true;
  /** What is read of it, and how far. */
  streams?: CrmStreamSelect;
  /** What its records go by here: the system of external references and the source of interactions. Unique in the workspace. */
  system?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** Where on this server its webhooks are taken. */
  webhookPath?: true;
  /** Which properties of its contacts follow what happens here; null when it is told nothing. */
  writeBack?: true;
}

/** What to read of CrmSourceConnection. */
export interface CrmSourceConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: CrmSourceEdgeSelect;
  /** The page, without the places. */
  nodes?: CrmSourceSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of CrmSourceEdge. */
export interface CrmSourceEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The CRM source. */
  node?: CrmSourceSelect;
}

/** What to read of CrmStream. */
export interface CrmStreamSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Why it could not be read the last time; null when it could. */
  errorCode?: true;
  /** Why it could not be read the last time, and what to do; null when it could. */
  errorMessage?: true;
  /** How often in a row it could not be read. */
  failures?: true;
  /** The fields its records have, as the last test found them; null before it. */
  fields?: CrmFieldSelect;
  /** How far what is known is behind, in seconds; null before the first run. */
  lagSeconds?: true;
  /** What the connector calls it. */
  name?: true;
  /** Until when changes are read: what came later is not known yet. */
  readThrough?: true;
  /** When everything was last compared, to find what is missing and what was deleted. */
  reconciledAt?: true;
  /** When it was last read to the end. */
  succeededAt?: true;
  /** How many records were read that were new or had changed. */
  takenIn?: true;
}

/** What to read of CustomerPool. */
export interface CustomerPoolSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How it is known. */
  basis?: true;
  /** What it is called. */
  name?: true;
  /** The id of the pool. */
  processElementId?: true;
}

/** What to read of DanglingLink. */
export interface DanglingLinkSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The name of the step, touchpoint or phase. */
  at?: true;
  /** What it is linked to: the name of the element, arrow or process. */
  name?: true;
  /** The id of the process. */
  processId?: true;
  /** The id of the link. */
  processLinkId?: true;
  /** Why. */
  reason?: true;
}

/** What to read of DataPoint. */
export interface DataPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** What the value is made of, as an object of numbers; the type of the metric says which. Null where only the value is known. */
  components?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** What it is about, as an object of texts: all dimensions of the metric, or none for the total. */
  dimensions?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric. */
  metric?: MetricSelect;
  /** What is to be said about it. */
  note?: true;
  /** Where it comes from. */
  origin?: true;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate?: true;
  /** Why there is no value; null when there is one. */
  reason?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** The value. The server works it out of the components; without components it is taken as given. */
  value?: true;
}

/** What to read of DataPointConnection. */
export interface DataPointConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: DataPointEdgeSelect;
  /** The page, without the places. */
  nodes?: DataPointSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of DataPointEdge. */
export interface DataPointEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The data point. */
  node?: DataPointSelect;
}

/** What to read of Deletion. */
export interface DeletionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happened to which objects, the deleted one included. */
  consequences?: ConsequenceSelect;
  /** Whether it was only tried: nothing is gone. */
  dryRun?: true;
  /** The id the object had. */
  id?: true;
}

/** What to read of Department. */
export interface DepartmentSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The actors of the department. */
  actors?: Department_ActorsField;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The departments that belong to it. */
  children?: Department_ChildrenField;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What it is responsible for. */
  description?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the department is called. */
  name?: true;
  /** The department it belongs to. */
  parent?: DepartmentSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Department.actors. */
export interface Department_ActorsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived actors are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActorOrder[] | null;
  /** Which actors to read. */
  where?: ActorWhere | null;
}
/** What to read of Department.actors, and its arguments. */
export interface Department_ActorsField extends ActorConnectionSelect {
  $?: Department_ActorsArgs;
}
/** The arguments of Department.children. */
export interface Department_ChildrenArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived departments are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly DepartmentOrder[] | null;
  /** Which departments to read. */
  where?: DepartmentWhere | null;
}
/** What to read of Department.children, and its arguments. */
export interface Department_ChildrenField extends DepartmentConnectionSelect {
  $?: Department_ChildrenArgs;
}

/** What to read of DepartmentConnection. */
export interface DepartmentConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: DepartmentEdgeSelect;
  /** The page, without the places. */
  nodes?: DepartmentSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of DepartmentEdge. */
export interface DepartmentEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The department. */
  node?: DepartmentSelect;
}

/** What to read of DerivedParts. */
export interface DerivedPartsSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many. */
  count?: true;
  /** The GraphQL type, such as “Step”. */
  type?: true;
}

/** What to read of DurationSummary. */
export interface DurationSummarySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many cases. */
  count?: true;
  /** The mean in seconds; null without cases. */
  mean?: true;
  /** In seconds, what half of them took at most; null where durations are unknown. */
  median?: true;
  /** In seconds, what nine of ten took at most; null where durations are unknown. */
  ninetiethPercentile?: true;
}

/** What to read of EmotionCurve. */
export interface EmotionCurveSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The score of the worst step. */
  lowest?: true;
  /** The worst step, the first of several. */
  lowestStep?: MapPartSelect;
  /** The mean of the steps; null where no step has a point. */
  mean?: true;
  /** How many steps have a point. */
  stepCount?: true;
}

/** What to read of EmotionDiff. */
export interface EmotionDiffSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The curve after. */
  after?: EmotionCurveSelect;
  /** The curve before. */
  before?: EmotionCurveSelect;
  /** Whether scores of the two can be set off against each other. */
  comparable?: true;
  /** The lowest score after less the one before. */
  lowestDelta?: true;
  /** The mean after less the mean before. */
  meanDelta?: true;
  /** Why they cannot; null when they can. */
  objection?: true;
  /** The steps that feel different. */
  steps?: EmotionShiftSelect;
}

/** What to read of EmotionPoint. */
export interface EmotionPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The feeling in a word. */
  label?: true;
  /** Who feels it; null when it was not told apart by persona. */
  persona?: PersonaSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How many answers or observations stand behind it. */
  sampleSize?: true;
  /** The score, between emotionMin and emotionMax of the map. */
  score?: true;
  /** Where the score comes from. */
  source?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of EmotionPointConnection. */
export interface EmotionPointConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: EmotionPointEdgeSelect;
  /** The page, without the places. */
  nodes?: EmotionPointSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of EmotionPointEdge. */
export interface EmotionPointEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The emotion point. */
  node?: EmotionPointSelect;
}

/** What to read of EmotionSeries. */
export interface EmotionSeriesSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Who feels it; null when it was not told apart by persona. */
  persona?: MatrixPersonaSelect;
  /** The points from left to right; columns without a score are left out. */
  points?: EmotionSeriesPointSelect;
  /** Where the scores come from. */
  source?: true;
}

/** What to read of EmotionSeriesPoint. */
export interface EmotionSeriesPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The index of the column. */
  column?: true;
  /** The feeling in a word. */
  label?: true;
  /** How many answers or observations stand behind it. */
  sampleSize?: true;
  /** The score, on the scale of the map. */
  score?: true;
}

/** What to read of EmotionShift. */
export interface EmotionShiftSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The score after. */
  after?: true;
  /** The score before; null where the step has none, or is not there. */
  before?: true;
  /** After less before; null where one is missing, or the scales differ. */
  delta?: true;
  /** The step. */
  step?: MapPartSelect;
}

/** What to read of Entity. */
export interface EntitySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** What to read when the object is of that type. */
  on?: {
    Account?: AccountSelect;
    Action?: ActionSelect;
    ActionEffect?: ActionEffectSelect;
    ActionPlacement?: ActionPlacementSelect;
    Actor?: ActorSelect;
    ApiKey?: ApiKeySelect;
    Baseline?: BaselineSelect;
    Benchmark?: BenchmarkSelect;
    Card?: CardSelect;
    Channel?: ChannelSelect;
    Contact?: ContactSelect;
    CrmSource?: CrmSourceSelect;
    DataPoint?: DataPointSelect;
    Department?: DepartmentSelect;
    EmotionPoint?: EmotionPointSelect;
    ExternalRef?: ExternalRefSelect;
    InteractionBatch?: InteractionBatchSelect;
    Journey?: JourneySelect;
    JourneyMap?: JourneyMapSelect;
    Lane?: LaneSelect;
    LintSuppression?: LintSuppressionSelect;
    MapSnapshot?: MapSnapshotSelect;
    MapTemplate?: MapTemplateSelect;
    MatchRule?: MatchRuleSelect;
    Member?: MemberSelect;
    Metric?: MetricSelect;
    MetricComputation?: MetricComputationSelect;
    MetricPlacement?: MetricPlacementSelect;
    Objective?: ObjectiveSelect;
    PainPoint?: PainPointSelect;
    PainPointPlacement?: PainPointPlacementSelect;
    Persona?: PersonaSelect;
    PersonaRule?: PersonaRuleSelect;
    Phase?: PhaseSelect;
    Process?: ProcessSelect;
    ProcessElement?: ProcessElementSelect;
    ProcessFlow?: ProcessFlowSelect;
    ProcessLink?: ProcessLinkSelect;
    Selection?: SelectionSelect;
    SelectionCandidate?: SelectionCandidateSelect;
    ServiceCase?: ServiceCaseSelect;
    Step?: StepSelect;
    System?: SystemSelect;
    Target?: TargetSelect;
    Touchpoint?: TouchpointSelect;
    TouchpointPlacement?: TouchpointPlacementSelect;
  };
}

/** What to read of ExportLoss. */
export interface ExportLossSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What became of it. */
  code?: true;
  /** How many values or objects it concerns. */
  count?: true;
  /** Why, as a sentence. */
  message?: true;
  /** Where it is in the bundle, for example “steps[].waitingSeconds”. */
  path?: true;
}

/** What to read of ExportedFile. */
export interface ExportedFileSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What is in the file. */
  content?: true;
  /** How the content is told. */
  encoding?: true;
  /** What of the map is not in the file, or not as it was. */
  losses?: ExportLossSelect;
  /** The media type, as HTTP names it. */
  mediaType?: true;
  /** A name for the file, with its ending. */
  name?: true;
}

/** What to read of ExternalRef. */
export interface ExternalRefSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The account meant. */
  account?: AccountSelect;
  /** The contact meant. */
  contact?: ContactSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId?: true;
  /** What the other system calls the kind of object, for example contact. */
  objectType?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The service case meant. */
  serviceCase?: ServiceCaseSelect;
  /** The other system, for example hubspot. */
  system?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** Where a person can look at it. */
  url?: true;
}

/** What to read of ExternalRefConnection. */
export interface ExternalRefConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ExternalRefEdgeSelect;
  /** The page, without the places. */
  nodes?: ExternalRefSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ExternalRefEdge. */
export interface ExternalRefEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The external reference. */
  node?: ExternalRefSelect;
}

/** What to read of FigureChange. */
export interface FigureChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** After less before, in the unit of the metric. */
  absoluteChange?: true;
  /** Whether the two can be compared at all. */
  comparable?: true;
  /** Whether it got better, by the direction of the metric. */
  improved?: true;
  /** Why they cannot; empty when they can. */
  objections?: ObjectionSelect;
  /** The change in percent of the value before; null where that is 0. */
  relativeChangePercent?: true;
}

/** What to read of ImportChange. */
export interface ImportChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happens to the object. */
  action?: true;
  /** The fields that change; of a removed object what they were. Empty for a new object, which is as the bundle says. */
  fields?: ImportFieldChangeSelect;
  /** The place in the section, from 0; null when the bundle has no row of it: it is removed, or made because a row names it. */
  index?: true;
  /** The key of the object. */
  key?: true;
  /** The section, for example “steps”. */
  section?: true;
}

/** What to read of ImportFieldChange. */
export interface ImportFieldChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What the bundle says; objects by their keys. Null for nothing. */
  after?: true;
  /** What was stored; objects by their keys. Null for nothing. */
  before?: true;
  /** The field, as the bundle calls it. */
  field?: true;
}

/** What to read of ImportProblem. */
export interface ImportProblemSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A stable code. */
  code?: true;
  /** The place in the section, from 0. */
  index?: true;
  /** The key of the object. */
  key?: true;
  /** A sentence that names the thing and the way out. */
  message?: true;
  /** The field; null when the whole object is meant. */
  path?: true;
  /** The section, for example “steps”. */
  section?: true;
}

/** What to read of ImportSection. */
export interface ImportSectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many objects were made. */
  created?: true;
  /** How many objects were refused. */
  rejected?: true;
  /** How many objects went because the bundle no longer holds them. */
  removed?: true;
  /** The section, for example “steps”. */
  section?: true;
  /** How many objects the mode leaves out: see ImportMode. */
  skipped?: true;
  /** How many objects already were as the bundle says. */
  unchanged?: true;
  /** How many objects were changed. */
  updated?: true;
}

/** What to read of ImportUndoLoss. */
export interface ImportUndoLossSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The field that was changed. */
  field?: true;
  /** The object; null when it is gone, or several are meant. */
  id?: true;
  /** The key of the object. */
  key?: true;
  /** A sentence that says what would be lost. */
  message?: true;
  /** What was done. */
  reason?: true;
  /** The type of the object. */
  type?: true;
}

/** What to read of ImportUndoReport. */
export interface ImportUndoReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether it was undone: false in a dry run, and when something would be lost. */
  applied?: true;
  /** What was done since and would be lost. Force the undo to lose it. */
  losses?: ImportUndoLossSelect;
  /** What is taken back, type by type. */
  objects?: ImportUndoneObjectsSelect;
}

/** What to read of ImportUndoneObjects. */
export interface ImportUndoneObjectsSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many the import had made. */
  deleted?: true;
  /** How many the import had changed or removed. */
  restored?: true;
  /** The type of the objects. */
  type?: true;
}

/** What to read of ImportedMap. */
export interface ImportedMapSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many values and objects were refused. */
  errors?: true;
  /** Whether its good objects are written, or would be: false where one that was refused keeps the others out. */
  isKept?: true;
  /** The id of the journey; null while it is not written. */
  journeyId?: true;
  /** The id of the map; null while it is not written. */
  journeyMapId?: true;
  /** What journey and map are called in the file; empty where it does not say. */
  name?: true;
  /** Its place in the file, from 0. */
  position?: true;
  /** The counts, section by section. */
  sections?: ImportSectionSelect;
}

/** What to read of ImprovementResult. */
export interface ImprovementResultSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** After less before, in the unit of the metric: percentage points where that is percent. */
  absoluteChange?: true;
  /** The figure after. */
  after?: MetricFigureSelect;
  /** The figure before. */
  before?: MetricFigureSelect;
  /** Whether the two values can be compared at all. */
  comparable?: true;
  /** Whether it got better, by the direction of the metric; null without two values. */
  improved?: true;
  /** How many answers each value needs; null where none are counted. */
  minimumSampleSize?: true;
  /** Who says so. */
  minimumSource?: true;
  /** Why they cannot; empty when they can. */
  objections?: ObjectionSelect;
  /** The change in percent of the value before; null where that is 0. */
  relativeChangePercent?: true;
}

/** What to read of Ingest. */
export interface IngestSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied?: true;
  /** How many rows told of something new. */
  created?: true;
  /** Whether it was only tried. */
  dryRun?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** One entry per row, in the order given. */
  rows?: IngestedRowSelect;
  /** How many rows told of nothing new. */
  unchanged?: true;
  /** How many rows corrected something known. */
  updated?: true;
  /** What to read when the object is of that type. */
  on?: {
    InteractionIngest?: InteractionIngestSelect;
    RecordIngest?: RecordIngestSelect;
  };
}

/** What to read of IngestedRow. */
export interface IngestedRowSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Why the row was refused; empty when it was not. */
  errors?: RowErrorSelect;
  /** The id of the object; null when there is none. */
  id?: true;
  /** The place of the row in the input, from 0. */
  index?: true;
  /** What became of the row. */
  status?: true;
  /** What is odd about a row that was taken in all the same. */
  warnings?: RowErrorSelect;
}

/** What to read of Interaction. */
export interface InteractionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The account it concerns. */
  account?: AccountSelect;
  /** The campaign it belongs to. */
  campaign?: true;
  /** The channel it came by. */
  channel?: ChannelSelect;
  /** Whose interaction it is. */
  contact?: ContactSelect;
  /** Where its content is kept: an address or an id, not the content. */
  contentRef?: true;
  /** What it cost. */
  cost?: true;
  /** When it was first received. */
  createdAt?: true;
  /** Who turned to whom, seen from the company. */
  direction?: true;
  /** When it ended; null for what takes no time, or when nobody knows. */
  endedAt?: true;
  /** The id it has there. */
  externalId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** Why it was matched: the conditions that held, as the rule said at that version; null while no rule holds. */
  matchExplanation?: InteractionConditionSelect;
  /** The rule that matched it. */
  matchRule?: MatchRuleSelect;
  /** The version of the rule that matched it. */
  matchRuleVersion?: true;
  /** The message it is about: sent, opened, clicked or bounced. */
  message?: true;
  /** When it began. */
  occurredAt?: true;
  /** How it ended, in the words of the source. */
  outcome?: true;
  /** The place on a map it was matched to, where the rule names one. */
  placement?: TouchpointPlacementSelect;
  /** Everything else the source says, as one JSON object. Personal, as it may name people. */
  properties?: true;
  /** When the source heard of it. */
  receivedAt?: true;
  /** Who it came from. Personal. */
  sentBy?: true;
  /** Who it went to. Personal. */
  sentTo?: true;
  /** How the customer sounded, from -1 to 1. */
  sentiment?: true;
  /** The service case it belongs to. */
  serviceCase?: ServiceCaseSelect;
  /** The visit or call it was part of. */
  session?: true;
  /** Where it comes from, for example a call centre or a shop. */
  source?: true;
  /** The version of the source's record: an older one never replaces a newer one. */
  sourceUpdatedAt?: true;
  /** What it was about. Personal, as it may name people. */
  subject?: true;
  /** The touchpoint it was matched to; null while no rule holds. */
  touchpoint?: TouchpointSelect;
  /** What happened, for example call.inbound, message.opened or form.submitted. */
  type?: true;
  /** When it was last received with something new in it. */
  updatedAt?: true;
  /** What the customer gave: a score, a rating, an amount. */
  value?: true;
}

/** What to read of InteractionBatch. */
export interface InteractionBatchSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How many interactions were new. */
  created?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** When the earliest new or changed interaction began. */
  firstAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The interactions it wrote and no later batch wrote again, the latest first. */
  interactions?: InteractionBatch_InteractionsField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** When the latest new or changed interaction began. */
  lastAt?: true;
  /** How many of the new and changed interactions are matched to a touchpoint. */
  matched?: true;
  /** How many matches each touchpoint got. */
  matches?: MatchCountSelect;
  /** How many rows came. */
  received?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How many rows said nothing new. */
  unchanged?: true;
  /** How many interactions said something new. */
  updated?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of InteractionBatch.interactions. */
export interface InteractionBatch_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of InteractionBatch.interactions, and its arguments. */
export interface InteractionBatch_InteractionsField extends InteractionConnectionSelect {
  $?: InteractionBatch_InteractionsArgs;
}

/** What to read of InteractionBatchConnection. */
export interface InteractionBatchConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: InteractionBatchEdgeSelect;
  /** The page, without the places. */
  nodes?: InteractionBatchSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of InteractionBatchEdge. */
export interface InteractionBatchEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The interaction batch. */
  node?: InteractionBatchSelect;
}

/** What to read of InteractionCondition. */
export interface InteractionConditionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it looks at. */
  field?: true;
  /** How it compares. */
  operator?: true;
  /** The name inside the field, where it holds many values. */
  property?: true;
  /** The condition in words. */
  text?: true;
  /** What it compares with; one of them is enough. */
  values?: true;
}

/** What to read of InteractionConnection. */
export interface InteractionConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: InteractionEdgeSelect;
  /** The page, without the places. */
  nodes?: InteractionSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of InteractionEdge. */
export interface InteractionEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The interaction. */
  node?: InteractionSelect;
}

/** What to read of InteractionIngest. */
export interface InteractionIngestSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied?: true;
  /** The id of the batch; null when nothing new was written. */
  batchId?: true;
  /** How many rows told of something new. */
  created?: true;
  /** Whether it was only tried. */
  dryRun?: true;
  /** How many new and corrected interactions a rule matched to a touchpoint. */
  matched?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** One entry per row, in the order given. */
  rows?: IngestedRowSelect;
  /** How many rows told of nothing new. */
  unchanged?: true;
  /** How many rows corrected something known. */
  updated?: true;
}

/** What to read of InteractionMatch. */
export interface InteractionMatchSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** When they came in. */
  at?: true;
  /** The id of the batch they came in with. */
  batchId?: true;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor?: true;
  /** The matched interactions as they are now, the latest first. */
  interactions?: InteractionMatch_InteractionsField;
  /** How many matches each touchpoint got. */
  matches?: MatchCountSelect;
}
/** The arguments of InteractionMatch.interactions. */
export interface InteractionMatch_InteractionsArgs {
  /** How many to read: 1 to 100. */
  first?: number;
}
/** What to read of InteractionMatch.interactions, and its arguments. */
export interface InteractionMatch_InteractionsField extends InteractionSelect {
  $?: InteractionMatch_InteractionsArgs;
}

/** What to read of Job. */
export interface JobSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How often it was started without getting any further. */
  attempts?: true;
  /** When it was asked for. */
  createdAt?: true;
  /** The id of the member that asked for it; null for the server itself. */
  createdById?: true;
  /** How much is done. */
  done?: true;
  /** Why it failed, or why its last attempt did; a stable code. */
  errorCode?: true;
  /** Why it failed, or why its last attempt did; one sentence. */
  errorMessage?: true;
  /** When it ended, in whatever way; null until then. */
  finishedAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What kind of work it is. */
  kind?: true;
  /** How often it may be started without getting any further before it counts as failed. */
  maxAttempts?: true;
  /** What it is at, where its kind has several things to do one after the other; in capitals. */
  phase?: true;
  /** The id of the request that asked for it, as in its header x-request-id. */
  requestId?: true;
  /** What came of it, in the words of its kind; null until it has succeeded. */
  result?: true;
  /** Counts what the log of changes tells of the job: that it was asked for, how it ended, and what people did to it. Progress is not counted. */
  revision?: true;
  /** When it starts at the earliest. */
  runAt?: true;
  /** When it was first started; null while it waits. */
  startedAt?: true;
  /** Where the job stands. */
  status?: true;
  /** How much there is to do in all; null while nobody knows. */
  total?: true;
}

/** What to read of JobConnection. */
export interface JobConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: JobEdgeSelect;
  /** The page, without the places. */
  nodes?: JobSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of JobEdge. */
export interface JobEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The job. */
  node?: JobSelect;
}

/** What to read of Journey. */
export interface JourneySelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What the journey is about. */
  description?: true;
  /** Where the journey ends. */
  endPoint?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The maps of the journey. */
  maps?: Journey_MapsField;
  /** The journey in the words of the customer, for example "I return an order". */
  name?: true;
  /** The objectives the journey serves. */
  objectives?: ObjectiveSelect;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The day its maps should be looked at again. */
  reviewDate?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Where the journey begins. */
  startPoint?: true;
  /** How far the work on it has come. */
  status?: true;
  /** Free words to find it by. */
  tags?: true;
  /** The size and nature of the journey. */
  type?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Journey.maps. */
export interface Journey_MapsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived journey maps are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyMapOrder[] | null;
  /** Which journey maps to read. */
  where?: JourneyMapWhere | null;
}
/** What to read of Journey.maps, and its arguments. */
export interface Journey_MapsField extends JourneyMapConnectionSelect {
  $?: Journey_MapsArgs;
}

/** What to read of JourneyConnection. */
export interface JourneyConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: JourneyEdgeSelect;
  /** The page, without the places. */
  nodes?: JourneySelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of JourneyEdge. */
export interface JourneyEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The journey. */
  node?: JourneySelect;
}

/** What to read of JourneyInstance. */
export interface JourneyInstanceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Whose way it is; null when the contact was erased. */
  contact?: ContactSelect;
  /** The step of the last interaction. */
  currentStep?: StepSelect;
  /** When they entered it. */
  enteredAt?: true;
  /** When they came to an exit point of the map; null while they have not. */
  exitedAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** How many interactions it holds. */
  interactionCount?: true;
  /** The map whose touchpoints were met. */
  journeyMap?: JourneyMapSelect;
  /** When the last interaction on it began. */
  lastInteractionAt?: true;
  /** The touchpoint of the last interaction. */
  lastTouchpoint?: TouchpointSelect;
  /** Counts the customer's ways through this map, from 1. */
  ordinal?: true;
  /** When it was last moved by an interaction that came in. */
  updatedAt?: true;
}

/** What to read of JourneyInstanceConnection. */
export interface JourneyInstanceConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: JourneyInstanceEdgeSelect;
  /** The page, without the places. */
  nodes?: JourneyInstanceSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of JourneyInstanceEdge. */
export interface JourneyInstanceEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The journey instance. */
  node?: JourneyInstanceSelect;
}

/** What to read of JourneyMap. */
export interface JourneyMapSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The map this one was derived from. */
  basedOn?: JourneyMapSelect;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision?: true;
  /** The cards of the map. */
  cards?: JourneyMap_CardsField;
  /** Counts the changes to the map and to everything on it. */
  contentRevision?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What the map covers. */
  description?: true;
  /** The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax?: true;
  /** The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin?: true;
  /** The emotions on the map. */
  emotionPoints?: JourneyMap_EmotionPointsField;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The journey it describes. */
  journey?: JourneySelect;
  /** The ways customers took through it. */
  journeyInstances?: JourneyMap_JourneyInstancesField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The lanes of the map. */
  lanes?: JourneyMap_LanesField;
  /** What is meant to be on this map, although a rule objects. */
  lintSuppressions?: JourneyMap_LintSuppressionsField;
  /** The metrics of the map as a whole. */
  metricPlacements?: JourneyMap_MetricPlacementsField;
  /** What tells this map from the other maps of the journey. */
  name?: true;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The personas the map is drawn for. */
  personas?: PersonaSelect;
  /** The phases of the map. */
  phases?: JourneyMap_PhasesField;
  /** The day the map should be looked at again. */
  reviewDate?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The versions of the map. */
  snapshots?: JourneyMap_SnapshotsField;
  /** Whether it shows today, the target or the ideal. */
  state?: true;
  /** The steps of the map. */
  steps?: JourneyMap_StepsField;
  /** Free words to find it by. */
  tags?: true;
  /** The touchpoints on the map. */
  touchpointPlacements?: JourneyMap_TouchpointPlacementsField;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of JourneyMap.cards. */
export interface JourneyMap_CardsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CardOrder[] | null;
  /** Which cards to read. */
  where?: CardWhere | null;
}
/** What to read of JourneyMap.cards, and its arguments. */
export interface JourneyMap_CardsField extends CardConnectionSelect {
  $?: JourneyMap_CardsArgs;
}
/** The arguments of JourneyMap.emotionPoints. */
export interface JourneyMap_EmotionPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly EmotionPointOrder[] | null;
  /** Which emotion points to read. */
  where?: EmotionPointWhere | null;
}
/** What to read of JourneyMap.emotionPoints, and its arguments. */
export interface JourneyMap_EmotionPointsField extends EmotionPointConnectionSelect {
  $?: JourneyMap_EmotionPointsArgs;
}
/** The arguments of JourneyMap.journeyInstances. */
export interface JourneyMap_JourneyInstancesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyInstanceOrder[] | null;
  /** Which journey instances to read. */
  where?: JourneyInstanceWhere | null;
}
/** What to read of JourneyMap.journeyInstances, and its arguments. */
export interface JourneyMap_JourneyInstancesField extends JourneyInstanceConnectionSelect {
  $?: JourneyMap_JourneyInstancesArgs;
}
/** The arguments of JourneyMap.lanes. */
export interface JourneyMap_LanesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly LaneOrder[] | null;
  /** Which lanes to read. */
  where?: LaneWhere | null;
}
/** What to read of JourneyMap.lanes, and its arguments. */
export interface JourneyMap_LanesField extends LaneConnectionSelect {
  $?: JourneyMap_LanesArgs;
}
/** The arguments of JourneyMap.lintSuppressions. */
export interface JourneyMap_LintSuppressionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly LintSuppressionOrder[] | null;
  /** Which lint suppressions to read. */
  where?: LintSuppressionWhere | null;
}
/** What to read of JourneyMap.lintSuppressions, and its arguments. */
export interface JourneyMap_LintSuppressionsField extends LintSuppressionConnectionSelect {
  $?: JourneyMap_LintSuppressionsArgs;
}
/** The arguments of JourneyMap.metricPlacements. */
export interface JourneyMap_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of JourneyMap.metricPlacements, and its arguments. */
export interface JourneyMap_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: JourneyMap_MetricPlacementsArgs;
}
/** The arguments of JourneyMap.phases. */
export interface JourneyMap_PhasesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PhaseOrder[] | null;
  /** Which phases to read. */
  where?: PhaseWhere | null;
}
/** What to read of JourneyMap.phases, and its arguments. */
export interface JourneyMap_PhasesField extends PhaseConnectionSelect {
  $?: JourneyMap_PhasesArgs;
}
/** The arguments of JourneyMap.snapshots. */
export interface JourneyMap_SnapshotsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MapSnapshotOrder[] | null;
  /** Which map versions to read. */
  where?: MapSnapshotWhere | null;
}
/** What to read of JourneyMap.snapshots, and its arguments. */
export interface JourneyMap_SnapshotsField extends MapSnapshotConnectionSelect {
  $?: JourneyMap_SnapshotsArgs;
}
/** The arguments of JourneyMap.steps. */
export interface JourneyMap_StepsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly StepOrder[] | null;
  /** Which steps to read. */
  where?: StepWhere | null;
}
/** What to read of JourneyMap.steps, and its arguments. */
export interface JourneyMap_StepsField extends StepConnectionSelect {
  $?: JourneyMap_StepsArgs;
}
/** The arguments of JourneyMap.touchpointPlacements. */
export interface JourneyMap_TouchpointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TouchpointPlacementOrder[] | null;
  /** Which touchpoint placements to read. */
  where?: TouchpointPlacementWhere | null;
}
/** What to read of JourneyMap.touchpointPlacements, and its arguments. */
export interface JourneyMap_TouchpointPlacementsField extends TouchpointPlacementConnectionSelect {
  $?: JourneyMap_TouchpointPlacementsArgs;
}

/** What to read of JourneyMapConnection. */
export interface JourneyMapConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: JourneyMapEdgeSelect;
  /** The page, without the places. */
  nodes?: JourneyMapSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of JourneyMapDeriveReport. */
export interface JourneyMapDeriveReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether it was only tried. */
  dryRun?: true;
  /** The new map; null in a dry run. */
  journeyMap?: JourneyMapSelect;
  /** What the source shows and the new map does not get. */
  losses?: MapLossSelect;
  /** What it got, type by type. */
  parts?: DerivedPartsSelect;
}

/** What to read of JourneyMapDiff. */
export interface JourneyMapDiffSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The parts that are there after and not before. */
  added?: LoneMapPartSelect;
  /** The parts of which fields differ. */
  changed?: ChangedMapPartSelect;
  /** By which channels it happens. */
  channels?: ChannelDiffSelect;
  /** How it feels. */
  emotions?: EmotionDiffSelect;
  /** The side before. */
  from?: MapSideSelect;
  /** Whether nothing differs. */
  isSame?: true;
  /** What differs about the maps themselves. */
  map?: MapFieldChangeSelect;
  /** The metrics that are placed otherwise, or have other figures. */
  metrics?: MetricShiftSelect;
  /** The parts that stand in another part, and the fewest that must have changed places among their like. */
  moved?: MovedMapPartSelect;
  /** Which pain points are solved, and which are new. */
  painPoints?: PainPointDiffSelect;
  /** The parts that are there before and not after. */
  removed?: LoneMapPartSelect;
  /** The same in English, as Markdown; the same diff is always the same text. */
  text?: true;
  /** The side after. */
  to?: MapSideSelect;
}

/** What to read of JourneyMapEdge. */
export interface JourneyMapEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The journey map. */
  node?: JourneyMapSelect;
}

/** What to read of JourneyMapImportReport. */
export interface JourneyMapImportReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether the good objects were written: false in a dry run, and when an atomic import had a refused one. */
  applied?: true;
  /** The objects that are made and changed, in the order of the bundle, and then those that are removed. */
  changes?: JourneyMapImportReport_ChangesField;
  /** What happens to further objects as some are removed: what hangs on them goes too, and what refers to them loses the reference. */
  consequences?: ConsequenceSelect;
  /** Whether it was only tried. */
  dryRun?: true;
  /** The id of the journey; in a dry run of a new one it does not last. */
  journeyId?: true;
  /** The map; null when nothing was written. */
  journeyMap?: JourneyMapSelect;
  /** The id of the map; in a dry run of a new one it does not last. */
  journeyMapId?: true;
  /** Every refused object and field. */
  problems?: ImportProblemSelect;
  /** The counts, section by section. */
  sections?: ImportSectionSelect;
  /** What journeyMapImportUndo takes the import back by, for 30 days; null when nothing was written. */
  undoToken?: true;
}
/** The arguments of JourneyMapImportReport.changes. */
export interface JourneyMapImportReport_ChangesArgs {
  /** How many to tell of: 0 to 1000. */
  first?: number;
}
/** What to read of JourneyMapImportReport.changes, and its arguments. */
export interface JourneyMapImportReport_ChangesField extends ImportChangeSelect {
  $?: JourneyMapImportReport_ChangesArgs;
}

/** What to read of JourneyMapLint. */
export interface JourneyMapLintSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many errors there are, without suppressed ones. */
  errorCount?: true;
  /** What was found, the gravest first; within one severity rule by rule, and in reading order. */
  findings?: LintFindingSelect;
  /** How many infos there are, without suppressed ones. */
  infoCount?: true;
  /** The id of the map. */
  journeyMapId?: true;
  /** How many more findings there are that are meant to be. */
  suppressedCount?: true;
  /** How many warnings there are, without suppressed ones. */
  warningCount?: true;
}

/** What to read of JourneyMapMatrix. */
export interface JourneyMapMatrixSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The columns, from left to right. */
  columns?: MatrixColumnSelect;
  /** The emotion curves. */
  emotionSeries?: EmotionSeriesSelect;
  /** The rows, from top to bottom. */
  lanes?: MatrixLaneSelect;
  /** The map itself. */
  map?: MatrixMapSelect;
  /** The metrics of the map as a whole. */
  metrics?: MatrixMetricSelect;
  /** The personas the map is drawn for. */
  personas?: MatrixPersonaSelect;
  /** The phases, from left to right. */
  phases?: MatrixPhaseSelect;
}

/** What to read of JourneyMapUsage. */
export interface JourneyMapUsageSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many contacts were seen at places of the map. */
  customers?: true;
  /** The id of the map. */
  journeyMapId?: true;
  /** The places nobody was seen at. */
  neverUsed?: PlacementUsageSelect;
  /** Every place of the map, in its order, with how much it was used. */
  placements?: PlacementUsageSelect;
  /** Touchpoints that are not on the map and that its customers met between entering and leaving it, the most frequent first. At most 100. */
  unplanned?: UnplannedTouchpointSelect;
  /** The same touchpoints with everything known of them. */
  unplannedTouchpoints?: TouchpointSelect;
}

/** What to read of JourneyMoveCount. */
export interface JourneyMoveCountSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many. */
  count?: true;
  /** The id of the journey map. */
  journeyMapId?: true;
}

/** What to read of JourneyPositionChange. */
export interface JourneyPositionChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** When the interactions came in. */
  at?: true;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor?: true;
  /** The ways that changed and no later batch changed again, as they are now, the latest first. */
  journeyInstances?: JourneyPositionChange_JourneyInstancesField;
  /** How many ways changed on each map. */
  moves?: JourneyMoveCountSelect;
}
/** The arguments of JourneyPositionChange.journeyInstances. */
export interface JourneyPositionChange_JourneyInstancesArgs {
  /** How many to read: 1 to 100. */
  first?: number;
}
/** What to read of JourneyPositionChange.journeyInstances, and its arguments. */
export interface JourneyPositionChange_JourneyInstancesField extends JourneyInstanceSelect {
  $?: JourneyPositionChange_JourneyInstancesArgs;
}

/** What to read of Lane. */
export interface LaneSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Who acts. */
  actor?: ActorSelect;
  /** The cards of the lane. */
  cards?: Lane_CardsField;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Whether pictures leave the lane out. */
  hidden?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the lane shows. */
  kind?: true;
  /** What the lane is called. */
  name?: true;
  /** Its place from top to bottom; gaps are allowed. */
  position?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Its part in a service blueprint, if it has one. */
  role?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Lane.cards. */
export interface Lane_CardsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CardOrder[] | null;
  /** Which cards to read. */
  where?: CardWhere | null;
}
/** What to read of Lane.cards, and its arguments. */
export interface Lane_CardsField extends CardConnectionSelect {
  $?: Lane_CardsArgs;
}

/** What to read of LaneConnection. */
export interface LaneConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: LaneEdgeSelect;
  /** The page, without the places. */
  nodes?: LaneSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of LaneEdge. */
export interface LaneEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The lane. */
  node?: LaneSelect;
}

/** What to read of LintFinding. */
export interface LintFindingSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A sentence that names the object and what is wrong with it. */
  message?: true;
  /** The other objects that take part, such as the steps that stand in the way of a persona. */
  related?: LintSubjectSelect;
  /** The id of the rule. */
  rule?: true;
  /** How much it matters. */
  severity?: true;
  /** The object to look at. */
  subject?: LintSubjectSelect;
  /** What says that it is meant to be; null when nothing does. */
  suppressedBy?: LintFindingSuppressionSelect;
}

/** What to read of LintFindingSuppression. */
export interface LintFindingSuppressionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the lint suppression. */
  id?: true;
  /** Why it is meant to be. */
  reason?: true;
  /** The last day it holds; null holds for good. */
  untilDate?: true;
}

/** What to read of LintRule. */
export interface LintRuleSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Why it matters. */
  description?: true;
  /** The id of the rule, in words; it never changes. */
  id?: true;
  /** What to do about it. */
  remedy?: true;
  /** How much it matters. */
  severity?: true;
  /** What is wrong, in a few words. */
  title?: true;
}

/** What to read of LintSubject. */
export interface LintSubjectSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the object. */
  id?: true;
  /** What it is called. */
  name?: true;
  /** Where it is on the map, from the phase down, by keys or else names: “wait / hand-over”. */
  path?: true;
  /** The id of the step it is at; null when it belongs to none. */
  stepId?: true;
  /** The path as far as that step; null without one. */
  stepPath?: true;
  /** The GraphQL type of the object, as __typename tells it. */
  type?: true;
}

/** What to read of LintSuppression. */
export interface LintSuppressionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The one map it holds on; null for all. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** Why it is meant to be. */
  reason?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The id of the rule, as lintRules lists it. */
  rule?: true;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId?: true;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of LintSuppressionConnection. */
export interface LintSuppressionConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: LintSuppressionEdgeSelect;
  /** The page, without the places. */
  nodes?: LintSuppressionSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of LintSuppressionEdge. */
export interface LintSuppressionEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The lint suppression. */
  node?: LintSuppressionSelect;
}

/** What to read of LoneMapPart. */
export interface LoneMapPartSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The part. */
  part?: MapPartSelect;
  /** Where it stands. */
  place?: MapPlaceSelect;
}

/** What to read of MapFieldChange. */
export interface MapFieldChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The value after. */
  after?: true;
  /** The value before; of a reference an object of id, key and name. */
  before?: true;
  /** The name of the field. */
  field?: true;
}

/** What to read of MapFileChange. */
export interface MapFileChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happens to the object. */
  action?: true;
  /** The fields that change. Empty for a new object, which is as the file says. */
  fields?: ImportFieldChangeSelect;
  /** The place in the section of its map, from 0; null for what is made because a row names it. */
  index?: true;
  /** The key of the object. */
  key?: true;
  /** The map it belongs to, counted from 0. */
  map?: true;
  /** The place in the list of changes, to go on from. */
  place?: true;
  /** The section, for example “steps”. */
  section?: true;
}

/** What to read of MapFileImport. */
export interface MapFileImportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Whether the options or the mapping must say more, rather than the file be mended. */
  asksForMore?: true;
  /** How much is left out when a row is refused. */
  atomicity?: true;
  /** The objects that are made and changed, or would be, in the order of writing. */
  changes?: MapFileImport_ChangesField;
  /** When it was asked for. */
  createdAt?: true;
  /** The id of the member that asked for it; null for the server itself. */
  createdById?: true;
  /** Whether it ends with a plan, which can be applied later. */
  dryRun?: true;
  /** Why it failed, or why a plan was not applied; a stable code. */
  errorCode?: true;
  /** The line of the file at fault, from 1. */
  errorLine?: true;
  /** Why it failed, or why a plan was not applied; one sentence. */
  errorMessage?: true;
  /** What the file is called. */
  fileName?: true;
  /** When it ended, in whatever way; null until then. */
  finishedAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The job that reads, plans or applies it; follow it with jobProgress. */
  job?: JobSelect;
  /** What kind of file it turned out to be; null until it is read. */
  kind?: true;
  /** How the sheet tells of maps; null for other files. */
  layout?: true;
  /** What the maps have no place for, all that is alike together; at most 1000. */
  losses?: MapFileLossSelect;
  /** How many maps the file holds. */
  mapCount?: true;
  /** The maps of the file, in its order. */
  maps?: MapFileImport_MapsField;
  /** What a person should know about how the file was read. */
  notes?: true;
  /** What was refused, and what the maps have no place for. */
  problems?: MapFileImport_ProblemsField;
  /** Why this layout was taken, as the end of a sentence. */
  reason?: true;
  /** Counts what the log of changes tells of the import: that it was asked for, and how it ended. */
  revision?: true;
  /** How many objects the file tells of, journeys and maps among them. */
  rowCount?: true;
  /** The counts of all maps, section by section. */
  sections?: ImportSectionSelect;
  /** Where the import stands. */
  status?: true;
  /** What was found in the file, as a sentence; null until it is read. */
  summary?: true;
  /** What journeyMapImportUndo takes all of it back by, for 30 days; null while nothing is written. */
  undoToken?: true;
}
/** The arguments of MapFileImport.changes. */
export interface MapFileImport_ChangesArgs {
  /** Tell of what follows this place. */
  after?: string | null;
  /** How many to tell of: 0 to 1000. */
  first?: number;
  /** Whether to tell of objects that are made, too. */
  includeNew?: boolean;
}
/** What to read of MapFileImport.changes, and its arguments. */
export interface MapFileImport_ChangesField extends MapFileChangeSelect {
  $?: MapFileImport_ChangesArgs;
}
/** The arguments of MapFileImport.maps. */
export interface MapFileImport_MapsArgs {
  /** Tell of the maps behind this position. */
  after?: number | null;
  /** How many to tell of: 0 to 1000. */
  first?: number;
}
/** What to read of MapFileImport.maps, and its arguments. */
export interface MapFileImport_MapsField extends ImportedMapSelect {
  $?: MapFileImport_MapsArgs;
}
/** The arguments of MapFileImport.problems. */
export interface MapFileImport_ProblemsArgs {
  /** Tell of what follows this place. */
  after?: string | null;
  /** How many to tell of: 0 to 1000. */
  first?: number;
  /** Only such; all when left out. */
  severity?: MapFileProblemSeverity | null;
}
/** What to read of MapFileImport.problems, and its arguments. */
export interface MapFileImport_ProblemsField extends MapFileProblemSelect {
  $?: MapFileImport_ProblemsArgs;
}

/** What to read of MapFileImportConnection. */
export interface MapFileImportConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MapFileImportEdgeSelect;
  /** The page, without the places. */
  nodes?: MapFileImportSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MapFileImportEdge. */
export interface MapFileImportEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The map file import. */
  node?: MapFileImportSelect;
}

/** What to read of MapFileLoss. */
export interface MapFileLossSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** KEPT_ASIDE: it is in the custom fields of the object it belongs to. LEFT_OUT: it is nowhere. */
  code?: true;
  /** How often it stands in the file. */
  count?: true;
  /** Why, or where it went. */
  message?: true;
  /** What it is called in the file: a header, or a path such as “nodes[].icon”. */
  path?: true;
}

/** What to read of MapFileProblem. */
export interface MapFileProblemSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A stable code. */
  code?: true;
  /** The column: a number in text files, letters in workbooks. */
  column?: true;
  /** The line of the file, or the row of the sheet, from 1; null for all of it. */
  line?: true;
  /** The map it is about, counted from 0. */
  map?: true;
  /** A sentence that names the thing and the way out. */
  message?: true;
  /** The field that was refused; of a warning, what the value is called in the file. */
  path?: true;
  /** The place in the list of problems, to go on from. */
  place?: true;
  /** How much it matters. */
  severity?: true;
  /** What stands there. */
  value?: true;
}

/** What to read of MapLoss. */
export interface MapLossSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether the part is left out; else it stays without the reference. */
  isLeftOut?: true;
  /** The id it had. */
  missingId?: true;
  /** What it was called. */
  missingName?: true;
  /** The GraphQL type of what is gone. */
  missingType?: true;
  /** The part that refers to it; null for the map itself. */
  part?: MapPartSelect;
}

/** What to read of MapPart. */
export interface MapPartSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the part; in a version it may be of one that is gone. */
  id?: true;
  /** The key of the part; the bare id of one that has none. */
  key?: true;
  /** What it is called; the text of a card, and what other parts put there. */
  name?: true;
  /** The GraphQL type of the part, such as “Step”. */
  type?: true;
}

/** What to read of MapPlace. */
export interface MapPlaceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Its place among its like there, from 0; null where they have no order. */
  index?: true;
  /** The parts it stands in, such as lane and step; none for the map itself. */
  parents?: MapPartSelect;
}

/** What to read of MapSide. */
export interface MapSideSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the map; null for a template. */
  journeyMapId?: true;
  /** The label of the version. */
  label?: true;
  /** What the map is called there. */
  name?: true;
  /** The number of the version. */
  number?: true;
  /** The id of the version; null for the map as it is now. */
  snapshotId?: true;
  /** What it shows. */
  state?: true;
  /** The id of the template; null for a map. */
  templateId?: true;
}

/** What to read of MapSnapshot. */
export interface MapSnapshotSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The contentRevision of the map when it was taken. */
  contentRevision?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** SHA-256 in hex of what is on the map: two versions with the same hash show the same. */
  hash?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the version is called. */
  label?: true;
  /** Counts the versions of the map, from 1. */
  number?: true;
  /** How many phases, steps, cards and other parts it holds. */
  partCount?: true;
  /** Why it was taken. */
  reason?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of MapSnapshotConnection. */
export interface MapSnapshotConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MapSnapshotEdgeSelect;
  /** The page, without the places. */
  nodes?: MapSnapshotSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MapSnapshotEdge. */
export interface MapSnapshotEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The map version. */
  node?: MapSnapshotSelect;
}

/** What to read of MapSnapshotRestoreReport. */
export interface MapSnapshotRestoreReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happens to objects that are not on the map, as parts of it go. */
  consequences?: ConsequenceSelect;
  /** What changes on the map. */
  diff?: JourneyMapDiffSelect;
  /** Whether it was only tried. */
  dryRun?: true;
  /** The map as it is now. */
  journeyMap?: JourneyMapSelect;
  /** The id of the version that keeps the map as it was; null in a dry run. */
  keptSnapshotId?: true;
  /** What the version shows and the map does not get back. */
  losses?: MapLossSelect;
}

/** What to read of MapTemplate. */
export interface MapTemplateSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** What it is for. */
  description?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the template is called. */
  name?: true;
  /** How many phases, steps, cards and other parts it holds. */
  partCount?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of MapTemplateConnection. */
export interface MapTemplateConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MapTemplateEdgeSelect;
  /** The page, without the places. */
  nodes?: MapTemplateSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MapTemplateEdge. */
export interface MapTemplateEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The map template. */
  node?: MapTemplateSelect;
}

/** What to read of MatchCount. */
export interface MatchCountSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many. */
  count?: true;
  /** The id of the place on a map, where the rule names one. */
  placementId?: true;
  /** The id of the touchpoint. */
  touchpointId?: true;
}

/** What to read of MatchRule. */
export interface MatchRuleSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** What an interaction must look like: all of them must hold. */
  conditions?: InteractionConditionSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** Whether the rule is in force. */
  isEnabled?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the rule is called. */
  name?: true;
  /** The place on a map interactions are matched to. */
  placement?: TouchpointPlacementSelect;
  /** Which rule goes first where several hold: the higher one. */
  priority?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** The touchpoint interactions are matched to, wherever it is placed. */
  touchpoint?: TouchpointSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** Counts what the rule said: each change of conditions, priority or target is a new version. */
  version?: true;
  /** What the rule said at each time, the latest first. */
  versions?: MatchRuleVersionSelect;
}

/** What to read of MatchRuleConnection. */
export interface MatchRuleConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MatchRuleEdgeSelect;
  /** The page, without the places. */
  nodes?: MatchRuleSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MatchRuleEdge. */
export interface MatchRuleEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The match rule. */
  node?: MatchRuleSelect;
}

/** What to read of MatchRuleVersion. */
export interface MatchRuleVersionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The conditions the rule had. */
  conditions?: InteractionConditionSelect;
  /** When the rule began to say so. */
  createdAt?: true;
  /** The priority the rule had. */
  priority?: true;
  /** Which version it is, from 1. */
  version?: true;
}

/** What to read of MatchTrial. */
export interface MatchTrialSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The latest of those, at most ten. */
  examples?: InteractionSelect;
  /** For how many of them the conditions hold. */
  matched?: true;
  /** How many of those a rule matches today; the rule with the higher priority keeps them. */
  matchedToday?: true;
  /** How many interactions were looked at. */
  scanned?: true;
  /** How many of those no rule matches today. */
  unmatchedToday?: true;
}

/** What to read of MatrixAction. */
export interface MatrixActionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the action. */
  id?: true;
  /** What is to be done. */
  name?: true;
  /** How soon it should be done. */
  priority?: true;
  /** How far it has come. */
  status?: true;
  /** The touchpoint it works on; null when it works on the step. */
  touchpointId?: true;
}

/** What to read of MatrixBadges. */
export interface MatrixBadgesSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many actions work on the step and its touchpoints. */
  actions?: true;
  /** Whether customers enter the journey here. */
  isEntryPoint?: true;
  /** Whether customers leave the journey here. */
  isExitPoint?: true;
  /** How many metrics measure the step and its touchpoints. */
  metrics?: true;
  /** How many of them are moments of truth. */
  momentsOfTruth?: true;
  /** How many pain points hang on the step and its touchpoints. */
  painPoints?: true;
  /** How many processes stand behind the step and its touchpoints. */
  processLinks?: true;
  /** How many touchpoints the step has. */
  touchpoints?: true;
  /** The greatest severity among them. */
  worstSeverity?: true;
  /** Where the targets of these metrics stand, by the worst; null without a target. */
  worstTargetStatus?: true;
}

/** What to read of MatrixCard. */
export interface MatrixCardSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether it is assumed or backed by evidence. */
  basis?: true;
  /** The id of the card. */
  id?: true;
  /** The key of the card. */
  key?: true;
  /** How sure the team is of it. */
  status?: true;
  /** Free words to find it by. */
  tags?: true;
  /** What the card says. */
  text?: true;
}

/** What to read of MatrixCell. */
export interface MatrixCellSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The cards in it, in order. */
  cards?: MatrixCardSelect;
  /** The index of the column. */
  column?: true;
}

/** What to read of MatrixChannel. */
export interface MatrixChannelSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether a screen, a person or a place is in between. */
  medium?: true;
  /** What the channel is called. */
  name?: true;
  /** The kind of channel. */
  type?: true;
}

/** What to read of MatrixColumn. */
export interface MatrixColumnSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The actions on the step and its touchpoints. */
  actions?: MatrixActionSelect;
  /** The same, counted. */
  badges?: MatrixBadgesSelect;
  /** Its place from left to right, from 0. */
  index?: true;
  /** The processes behind the step and its touchpoints. */
  links?: MatrixLinkSelect;
  /** The metrics of the step and its touchpoints. */
  metrics?: MatrixMetricSelect;
  /** The pain points of the step and its touchpoints. */
  painPoints?: MatrixPainPointSelect;
  /** The index of its phase; null when it is in none. */
  phaseIndex?: true;
  /** The step it shows. */
  step?: MatrixStepSelect;
  /** The touchpoints of the step, in order. */
  touchpoints?: MatrixTouchpointSelect;
}

/** What to read of MatrixLane. */
export interface MatrixLaneSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Who acts in it. */
  actorName?: true;
  /** The cells that hold cards, from left to right; empty ones are left out. */
  cells?: MatrixCellSelect;
  /** Whether pictures leave it out. */
  hidden?: true;
  /** The id of the lane. */
  id?: true;
  /** The key of the lane. */
  key?: true;
  /** What the lane shows. */
  kind?: true;
  /** What the lane is called. */
  name?: true;
  /** Its part in a service blueprint, if it has one. */
  role?: true;
}

/** What to read of MatrixLink. */
export interface MatrixLinkSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the link. */
  id?: true;
  /** What the process does for the customer there. */
  kind?: true;
  /** Whether the customer sees the work. */
  lineOfVisibility?: true;
  /** The id of the element; null when the whole process or an arrow is meant. */
  processElementId?: true;
  /** What the element is called. */
  processElementName?: true;
  /** The id of the arrow, when one of the process is meant. */
  processFlowId?: true;
  /** What is written at the arrow. */
  processFlowLabel?: true;
  /** The id of the process. */
  processId?: true;
  /** What the process is called. */
  processName?: true;
  /** The touchpoint it serves; null when it serves the step. */
  touchpointId?: true;
}

/** What to read of MatrixMap. */
export interface MatrixMapSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Counts the changes to the map and to everything on it. */
  contentRevision?: true;
  /** The highest score of the emotion scale. */
  emotionMax?: true;
  /** The lowest score of the emotion scale. */
  emotionMin?: true;
  /** The id of the map. */
  id?: true;
  /** The id of the journey. */
  journeyId?: true;
  /** The name of the journey. */
  journeyName?: true;
  /** The key of the map. */
  key?: true;
  /** What tells this map from the others of its journey. */
  name?: true;
  /** The revision of the map itself. */
  revision?: true;
  /** Whether it shows today, the target or the ideal. */
  state?: true;
}

/** What to read of MatrixMetric. */
export interface MatrixMetricSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The currency of an amount, as ISO 4217 code. */
  currency?: true;
  /** Which way is better. */
  goodDirection?: true;
  /** The id of the metric. */
  id?: true;
  /** What the metric is called. */
  name?: true;
  /** Why there is no value; null when there is one. */
  reason?: true;
  /** The first day of that period. */
  startDate?: true;
  /** Where its targets stand, by the worst of them; null without a target. */
  targetStatus?: true;
  /** The touchpoint it measures; null when it measures the place as a whole. */
  touchpointId?: true;
  /** What the value is counted in. */
  unit?: true;
  /** The value of the latest period that has data points. */
  value?: true;
}

/** What to read of MatrixPainPoint. */
export interface MatrixPainPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the pain point. */
  id?: true;
  /** What hurts. */
  name?: true;
  /** How much it hurts. */
  severity?: true;
  /** Who feels it. */
  side?: true;
  /** The touchpoint it hangs on; null when it hangs on the step. */
  touchpointId?: true;
}

/** What to read of MatrixPersona. */
export interface MatrixPersonaSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the persona. */
  id?: true;
  /** The name of the persona. */
  name?: true;
}

/** What to read of MatrixPhase. */
export interface MatrixPhaseSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many columns it spans. */
  columnCount?: true;
  /** The index of its first column. */
  firstColumn?: true;
  /** What the customer wants from this phase. */
  goal?: true;
  /** The id of the phase. */
  id?: true;
  /** The key of the phase. */
  key?: true;
  /** The metrics of the phase. */
  metrics?: MatrixMetricSelect;
  /** What the phase is called. */
  name?: true;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: true;
}

/** What to read of MatrixStep. */
export interface MatrixStepSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What the customer does here. */
  action?: true;
  /** What the customer wants to reach here. */
  customerGoal?: true;
  /** What the customer expects here (French: attente). */
  expectation?: true;
  /** The id of the step. */
  id?: true;
  /** The key of the step. */
  key?: true;
  /** What the step is called. */
  name?: true;
  /** Whether some customers pass without it. */
  optional?: true;
  /** What happens while the customer waits. */
  waitingActivity?: true;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: true;
}

/** What to read of MatrixTouchpoint. */
export interface MatrixTouchpointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The channel it is reached by. */
  channel?: MatrixChannelSelect;
  /** The id of the placement. */
  id?: true;
  /** How many interactions were matched to it: to this very place, or to the touchpoint without a place. */
  interactionCount?: true;
  /** Whether customers enter the journey here. */
  isEntryPoint?: true;
  /** Whether customers leave the journey here. */
  isExitPoint?: true;
  /** Whether the relation is won or lost here. */
  isMomentOfTruth?: true;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: true;
  /** What the touchpoint is called. */
  name?: true;
  /** The id of the touchpoint. */
  touchpointId?: true;
}

/** What to read of MediumShare. */
export interface MediumShareSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many placements after. */
  after?: true;
  /** How many placements before. */
  before?: true;
  /** The medium; null for touchpoints without a channel. */
  medium?: true;
  /** In percent of the placements after. */
  percentAfter?: true;
  /** In percent of the placements before; null where there are none. */
  percentBefore?: true;
}

/** What to read of Member. */
export interface MemberSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** Whether a person or a program is behind it. */
  kind?: true;
  /** How the member is called. */
  name?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of MemberConnection. */
export interface MemberConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MemberEdgeSelect;
  /** The page, without the places. */
  nodes?: MemberSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MemberEdge. */
export interface MemberEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The member. */
  node?: MemberSelect;
}

/** What to read of Metric. */
export interface MetricSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The actions meant to move it. */
  actionEffects?: Metric_ActionEffectsField;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** Where it stood before anything was done about it. */
  baselines?: Metric_BaselinesField;
  /** What others reach. */
  benchmarks?: Metric_BenchmarksField;
  /** How its values are worked out; null when they are given by hand or import. */
  computation?: MetricComputationSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The currency of amounts, as ISO 4217 code. */
  currency?: true;
  /** Why there is no current value; null when there is one. */
  currentReason?: true;
  /** How many answers, cases or customers stand behind the current value. */
  currentSampleSize?: true;
  /** The first day of the latest period that has data points. */
  currentStartDate?: true;
  /** The value of the latest period that has data points. */
  currentValue?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What it came to, period by period. */
  dataPoints?: Metric_DataPointsField;
  /** What it measures and how it is meant. */
  description?: true;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions?: true;
  /** The version of the formula. It stays as it was when the metric was created. */
  formulaVersion?: true;
  /** Which way is better; that of the formula when left out. */
  goodDirection?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize?: true;
  /** What the metric is called. */
  name?: true;
  /** The objective it shows the way to. */
  objective?: ObjectiveSelect;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The period one data point stands for. */
  periodUnit?: true;
  /** The places it measures. */
  placements?: Metric_PlacementsField;
  /** The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax?: true;
  /** The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax?: true;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin?: true;
  /** Free words to find it by. */
  tags?: true;
  /** The values it should reach. */
  targets?: Metric_TargetsField;
  /** What kind of measure it is; it decides the formula. */
  type?: true;
  /** What the values are counted in; given by the formula where that has one. */
  unit?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant?: true;
}
/** The arguments of Metric.actionEffects. */
export interface Metric_ActionEffectsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionEffectOrder[] | null;
  /** Which action effects to read. */
  where?: ActionEffectWhere | null;
}
/** What to read of Metric.actionEffects, and its arguments. */
export interface Metric_ActionEffectsField extends ActionEffectConnectionSelect {
  $?: Metric_ActionEffectsArgs;
}
/** The arguments of Metric.baselines. */
export interface Metric_BaselinesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly BaselineOrder[] | null;
  /** Which baselines to read. */
  where?: BaselineWhere | null;
}
/** What to read of Metric.baselines, and its arguments. */
export interface Metric_BaselinesField extends BaselineConnectionSelect {
  $?: Metric_BaselinesArgs;
}
/** The arguments of Metric.benchmarks. */
export interface Metric_BenchmarksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly BenchmarkOrder[] | null;
  /** Which benchmarks to read. */
  where?: BenchmarkWhere | null;
}
/** What to read of Metric.benchmarks, and its arguments. */
export interface Metric_BenchmarksField extends BenchmarkConnectionSelect {
  $?: Metric_BenchmarksArgs;
}
/** The arguments of Metric.dataPoints. */
export interface Metric_DataPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly DataPointOrder[] | null;
  /** Which data points to read. */
  where?: DataPointWhere | null;
}
/** What to read of Metric.dataPoints, and its arguments. */
export interface Metric_DataPointsField extends DataPointConnectionSelect {
  $?: Metric_DataPointsArgs;
}
/** The arguments of Metric.placements. */
export interface Metric_PlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Metric.placements, and its arguments. */
export interface Metric_PlacementsField extends MetricPlacementConnectionSelect {
  $?: Metric_PlacementsArgs;
}
/** The arguments of Metric.targets. */
export interface Metric_TargetsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TargetOrder[] | null;
  /** Which targets to read. */
  where?: TargetWhere | null;
}
/** What to read of Metric.targets, and its arguments. */
export interface Metric_TargetsField extends TargetConnectionSelect {
  $?: Metric_TargetsArgs;
}

/** What to read of MetricComputation. */
export interface MetricComputationSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution?: true;
  /** The interactions they are set against: those that entered, those that were reached, the touches before a conversion. */
  baseConditions?: InteractionConditionSelect;
  /** When it was last worked out. Kept by the server. */
  computedAt?: true;
  /** The interactions that count: those with an answer, those that converted, those that are added up. */
  conditions?: InteractionConditionSelect;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The moment of a case from which its duration is measured. */
  fromMoment?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric whose values are worked out. */
  metric?: MetricSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The metric that holds what was spent. */
  spendMetric?: MetricSelect;
  /** What is counted or measured. */
  subject?: true;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of MetricComputationConnection. */
export interface MetricComputationConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MetricComputationEdgeSelect;
  /** The page, without the places. */
  nodes?: MetricComputationSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MetricComputationEdge. */
export interface MetricComputationEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The metric computation. */
  node?: MetricComputationSelect;
}

/** What to read of MetricConnection. */
export interface MetricConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MetricEdgeSelect;
  /** The page, without the places. */
  nodes?: MetricSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MetricEdge. */
export interface MetricEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The metric. */
  node?: MetricSelect;
}

/** What to read of MetricFigure. */
export interface MetricFigureSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What the value is made of; null where only values are known. */
  components?: true;
  /** How many data points it holds. */
  pointCount?: true;
  /** Why there is no value; null when there is one. */
  reason?: true;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: true;
  /** The value, in the unit of the metric; null where there is none. */
  value?: true;
}

/** What to read of MetricMove. */
export interface MetricMoveSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The value after; null when there is none any more. */
  after?: true;
  /** When it moved. */
  at?: true;
  /** The value before; null when there was none. */
  before?: true;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor?: true;
  /** The id of the data point, which may be gone. */
  dataPointId?: true;
  /** What it is about; empty for the total. */
  dimensions?: true;
  /** The metric as it is now; null when it was deleted. */
  metric?: MetricSelect;
  /** The id of the metric. */
  metricId?: true;
  /** The first day of its period. */
  startDate?: true;
}

/** What to read of MetricPlacement. */
export interface MetricPlacementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The action it measures. */
  action?: ActionSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it measures. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric. */
  metric?: MetricSelect;
  /** What is measured at this place. */
  note?: true;
  /** The phase it measures. */
  phase?: PhaseSelect;
  /** The process it measures. */
  process?: ProcessSelect;
  /** The process element it measures. */
  processElement?: ProcessElementSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The step it measures. */
  step?: StepSelect;
  /** The touchpoint it measures, on whatever step. */
  touchpoint?: TouchpointSelect;
  /** The touchpoint on one step it measures. */
  touchpointPlacement?: TouchpointPlacementSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of MetricPlacementConnection. */
export interface MetricPlacementConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: MetricPlacementEdgeSelect;
  /** The page, without the places. */
  nodes?: MetricPlacementSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of MetricPlacementEdge. */
export interface MetricPlacementEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The metric placement. */
  node?: MetricPlacementSelect;
}

/** What to read of MetricSeries. */
export interface MetricSeriesSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** One line, or one for each combination of the dimensions it is grouped by. */
  lines?: MetricSeriesLineSelect;
  /** The metric. */
  metric?: MetricSelect;
  /** The period of each point. */
  period?: true;
}

/** What to read of MetricSeriesLine. */
export interface MetricSeriesLineSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The dimensions it stands for; empty when it is not grouped. */
  dimensions?: true;
  /** One point for every period, also for those without a value. */
  points?: MetricSeriesPointSelect;
}

/** What to read of MetricSeriesPoint. */
export interface MetricSeriesPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Mean, median and 90th percentile together, for times; null for all else. */
  durations?: DurationSummarySelect;
  /** What it came to. */
  figure?: MetricFigureSelect;
  /** The last day of the period, included. */
  lastDate?: true;
  /** The first day of the period. */
  startDate?: true;
}

/** What to read of MetricShift. */
export interface MetricShiftSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What the map after knows of it. */
  after?: PlacedMetricSelect;
  /** How the latest baseline changed; null where one side has none. */
  baseline?: FigureChangeSelect;
  /** What the map before knows of it; null where it is not on it. */
  before?: PlacedMetricSelect;
  /** How the latest value changed; null where one map has it alone. */
  current?: FigureChangeSelect;
  /** The id of the metric. */
  id?: true;
  /** Its key. */
  key?: true;
  /** What it is called. */
  name?: true;
}

/** What to read of MovedMapPart. */
export interface MovedMapPartSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Where it stands before. */
  from?: MapPlaceSelect;
  /** The part, as it is after. */
  part?: MapPartSelect;
  /** Where it stands after. */
  to?: MapPlaceSelect;
}

/** What to read of Mutation. */
export interface MutationSelect {
  /** The name of the type. */
  __typename?: true;
  /** Archives an account: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  accountArchive?: Mutation_AccountArchiveField;
  /** Creates and changes many accounts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  accountBulkUpsert?: Mutation_AccountBulkUpsertField;
  /** Creates an account. */
  accountCreate?: Mutation_AccountCreateField;
  /** Deletes an account for good, with everything that cannot be without it. Try it with dryRun first. */
  accountDelete?: Mutation_AccountDeleteField;
  /** Takes an archived account back into use. Safe to repeat. */
  accountRestore?: Mutation_AccountRestoreField;
  /** Changes an account: absent leaves a field, null clears it, a value sets it. */
  accountUpdate?: Mutation_AccountUpdateField;
  /** Archives an action: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  actionArchive?: Mutation_ActionArchiveField;
  /** Creates and changes many actions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionBulkUpsert?: Mutation_ActionBulkUpsertField;
  /** Creates an action. */
  actionCreate?: Mutation_ActionCreateField;
  /** Deletes an action for good, with everything that cannot be without it. Try it with dryRun first. */
  actionDelete?: Mutation_ActionDeleteField;
  /** Creates and changes many action effects in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionEffectBulkUpsert?: Mutation_ActionEffectBulkUpsertField;
  /** Creates an action effect. */
  actionEffectCreate?: Mutation_ActionEffectCreateField;
  /** Deletes an action effect for good, with everything that cannot be without it. Try it with dryRun first. */
  actionEffectDelete?: Mutation_ActionEffectDeleteField;
  /** Changes an action effect: absent leaves a field, null clears it, a value sets it. */
  actionEffectUpdate?: Mutation_ActionEffectUpdateField;
  /** Creates and changes many action placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actionPlacementBulkUpsert?: Mutation_ActionPlacementBulkUpsertField;
  /** Creates an action placement. */
  actionPlacementCreate?: Mutation_ActionPlacementCreateField;
  /** Deletes an action placement for good, with everything that cannot be without it. Try it with dryRun first. */
  actionPlacementDelete?: Mutation_ActionPlacementDeleteField;
  /** Changes an action placement: absent leaves a field, null clears it, a value sets it. */
  actionPlacementUpdate?: Mutation_ActionPlacementUpdateField;
  /** Takes an archived action back into use. Safe to repeat. */
  actionRestore?: Mutation_ActionRestoreField;
  /** Changes an action: absent leaves a field, null clears it, a value sets it. */
  actionUpdate?: Mutation_ActionUpdateField;
  /** Archives an actor: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  actorArchive?: Mutation_ActorArchiveField;
  /** Creates and changes many actors in one transaction. Good rows are written although others are refused, unless atomic is set. */
  actorBulkUpsert?: Mutation_ActorBulkUpsertField;
  /** Creates an actor. */
  actorCreate?: Mutation_ActorCreateField;
  /** Deletes an actor for good, with everything that cannot be without it. Try it with dryRun first. */
  actorDelete?: Mutation_ActorDeleteField;
  /** Takes an archived actor back into use. Safe to repeat. */
  actorRestore?: Mutation_ActorRestoreField;
  /** Changes an actor: absent leaves a field, null clears it, a value sets it. */
  actorUpdate?: Mutation_ActorUpdateField;
  /** Issues an API key to a member. Needs the scope ADMIN. */
  apiKeyCreate?: Mutation_ApiKeyCreateField;
  /** Stops an API key for good; open streams of it end. Needs the scope ADMIN. Safe to repeat. */
  apiKeyRevoke?: Mutation_ApiKeyRevokeField;
  /** Creates and changes many baselines in one transaction. Good rows are written although others are refused, unless atomic is set. */
  baselineBulkUpsert?: Mutation_BaselineBulkUpsertField;
  /** Creates a baseline. */
  baselineCreate?: Mutation_BaselineCreateField;
  /** Deletes a baseline for good, with everything that cannot be without it. Try it with dryRun first. */
  baselineDelete?: Mutation_BaselineDeleteField;
  /** Changes a baseline: absent leaves a field, null clears it, a value sets it. */
  baselineUpdate?: Mutation_BaselineUpdateField;
  /** Creates and changes many benchmarks in one transaction. Good rows are written although others are refused, unless atomic is set. */
  benchmarkBulkUpsert?: Mutation_BenchmarkBulkUpsertField;
  /** Creates a benchmark. */
  benchmarkCreate?: Mutation_BenchmarkCreateField;
  /** Deletes a benchmark for good, with everything that cannot be without it. Try it with dryRun first. */
  benchmarkDelete?: Mutation_BenchmarkDeleteField;
  /** Changes a benchmark: absent leaves a field, null clears it, a value sets it. */
  benchmarkUpdate?: Mutation_BenchmarkUpdateField;
  /** Creates and changes many cards in one transaction. Good rows are written although others are refused, unless atomic is set. */
  cardBulkUpsert?: Mutation_CardBulkUpsertField;
  /** Creates a card. */
  cardCreate?: Mutation_CardCreateField;
  /** Deletes a card for good, with everything that cannot be without it. Try it with dryRun first. */
  cardDelete?: Mutation_CardDeleteField;
  /** Changes a card: absent leaves a field, null clears it, a value sets it. */
  cardUpdate?: Mutation_CardUpdateField;
  /** Archives a channel: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  channelArchive?: Mutation_ChannelArchiveField;
  /** Creates and changes many channels in one transaction. Good rows are written although others are refused, unless atomic is set. */
  channelBulkUpsert?: Mutation_ChannelBulkUpsertField;
  /** Creates a channel. */
  channelCreate?: Mutation_ChannelCreateField;
  /** Deletes a channel for good, with everything that cannot be without it. Try it with dryRun first. */
  channelDelete?: Mutation_ChannelDeleteField;
  /** Takes an archived channel back into use. Safe to repeat. */
  channelRestore?: Mutation_ChannelRestoreField;
  /** Changes a channel: absent leaves a field, null clears it, a value sets it. */
  channelUpdate?: Mutation_ChannelUpdateField;
  /** Archives a contact: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  contactArchive?: Mutation_ContactArchiveField;
  /** Creates and changes many contacts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  contactBulkUpsert?: Mutation_ContactBulkUpsertField;
  /** Creates a contact. */
  contactCreate?: Mutation_ContactCreateField;
  /** Erases a person for good: nothing that tells who they are stays in any table, and imports cannot bring them back. What they did stays as what nobody did, so that figures stay right. */
  contactErase?: Mutation_ContactEraseField;
  /** Writes contacts of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  contactIngest?: Mutation_ContactIngestField;
  /** Parts a contact again from the one a source merged it into: what was moved then goes back. Needs the scope ADMIN. */
  contactMergeUndo?: Mutation_ContactMergeUndoField;
  /** Takes an archived contact back into use. Safe to repeat. */
  contactRestore?: Mutation_ContactRestoreField;
  /** Changes a contact: absent leaves a field, null clears it, a value sets it. */
  contactUpdate?: Mutation_ContactUpdateField;
  /** Takes an event in again that was given up. Safe to repeat. */
  crmInboxEventReplay?: Mutation_CrmInboxEventReplayField;
  /** Sends an item again that was given up. Safe to repeat. */
  crmOutboxItemReplay?: Mutation_CrmOutboxItemReplayField;
  /** Tests a source in the background, and lists the fields its records have. Needs the scope ADMIN. */
  crmSourceCheck?: Mutation_CrmSourceCheckField;
  /** Connects a source. Test it with crmSourceCheck, then read it with crmSourceRun. Needs the scope ADMIN. */
  crmSourceCreate?: Mutation_CrmSourceCreateField;
  /** Deletes a CRM source for good, with everything that cannot be without it. Try it with dryRun first. */
  crmSourceDelete?: Mutation_CrmSourceDeleteField;
  /** Leaves a source alone. Needs the scope ADMIN. Safe to repeat. */
  crmSourcePause?: Mutation_CrmSourcePauseField;
  /** Reads a source and compares everything it has with what is known of it, in the background: finds what was missed, and what was deleted. Needs the scope ADMIN. */
  crmSourceReconcile?: Mutation_CrmSourceReconcileField;
  /** Applies the mapping to everything a source has sent, in the background, without asking it again. Needs the scope ADMIN. */
  crmSourceRemap?: Mutation_CrmSourceRemapField;
  /** Reads and writes a paused source again. Needs the scope ADMIN. Safe to repeat. */
  crmSourceResume?: Mutation_CrmSourceResumeField;
  /** Reads what has changed at a source, in the background. Needs the scope ADMIN. */
  crmSourceRun?: Mutation_CrmSourceRunField;
  /** Sets a secret of a source. The one it replaces is accepted for a day where it signs webhooks. Needs the scope ADMIN. */
  crmSourceSecretSet?: Mutation_CrmSourceSecretSetField;
  /** Changes a source. Needs the scope ADMIN. */
  crmSourceUpdate?: Mutation_CrmSourceUpdateField;
  /** Creates and changes many data points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  dataPointBulkUpsert?: Mutation_DataPointBulkUpsertField;
  /** Creates a data point. */
  dataPointCreate?: Mutation_DataPointCreateField;
  /** Deletes a data point for good, with everything that cannot be without it. Try it with dryRun first. */
  dataPointDelete?: Mutation_DataPointDeleteField;
  /** Changes a data point: absent leaves a field, null clears it, a value sets it. */
  dataPointUpdate?: Mutation_DataPointUpdateField;
  /** Archives a department: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  departmentArchive?: Mutation_DepartmentArchiveField;
  /** Creates and changes many departments in one transaction. Good rows are written although others are refused, unless atomic is set. */
  departmentBulkUpsert?: Mutation_DepartmentBulkUpsertField;
  /** Creates a department. */
  departmentCreate?: Mutation_DepartmentCreateField;
  /** Deletes a department for good, with everything that cannot be without it. Try it with dryRun first. */
  departmentDelete?: Mutation_DepartmentDeleteField;
  /** Takes an archived department back into use. Safe to repeat. */
  departmentRestore?: Mutation_DepartmentRestoreField;
  /** Changes a department: absent leaves a field, null clears it, a value sets it. */
  departmentUpdate?: Mutation_DepartmentUpdateField;
  /** Creates and changes many emotion points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  emotionPointBulkUpsert?: Mutation_EmotionPointBulkUpsertField;
  /** Creates an emotion point. */
  emotionPointCreate?: Mutation_EmotionPointCreateField;
  /** Deletes an emotion point for good, with everything that cannot be without it. Try it with dryRun first. */
  emotionPointDelete?: Mutation_EmotionPointDeleteField;
  /** Changes an emotion point: absent leaves a field, null clears it, a value sets it. */
  emotionPointUpdate?: Mutation_EmotionPointUpdateField;
  /** Creates and changes many external references in one transaction. Good rows are written although others are refused, unless atomic is set. */
  externalRefBulkUpsert?: Mutation_ExternalRefBulkUpsertField;
  /** Creates an external reference. */
  externalRefCreate?: Mutation_ExternalRefCreateField;
  /** Deletes an external reference for good, with everything that cannot be without it. Try it with dryRun first. */
  externalRefDelete?: Mutation_ExternalRefDeleteField;
  /** Changes an external reference: absent leaves a field, null clears it, a value sets it. */
  externalRefUpdate?: Mutation_ExternalRefUpdateField;
  /** Takes in interactions: new ones are written, known ones corrected, and each is matched to a touchpoint. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  interactionIngest?: Mutation_InteractionIngestField;
  /** Calls off a job that waits or runs. It is over at once and writes nothing more; what it has done stays. Safe to repeat. Some kinds need the scope ADMIN. */
  jobCancel?: Mutation_JobCancelField;
  /** Puts a failed job back into the queue. It goes on where it stopped. Some kinds need the scope ADMIN. */
  jobRetry?: Mutation_JobRetryField;
  /** Archives a journey: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  journeyArchive?: Mutation_JourneyArchiveField;
  /** Creates and changes many journeys in one transaction. Good rows are written although others are refused, unless atomic is set. */
  journeyBulkUpsert?: Mutation_JourneyBulkUpsertField;
  /** Creates a journey. */
  journeyCreate?: Mutation_JourneyCreateField;
  /** Deletes a journey for good, with everything that cannot be without it. Try it with dryRun first. */
  journeyDelete?: Mutation_JourneyDeleteField;
  /** Archives a journey map: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  journeyMapArchive?: Mutation_JourneyMapArchiveField;
  /** Creates and changes many journey maps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  journeyMapBulkUpsert?: Mutation_JourneyMapBulkUpsertField;
  /** Creates a journey map. */
  journeyMapCreate?: Mutation_JourneyMapCreateField;
  /** Deletes a journey map for good, with everything that cannot be without it. Try it with dryRun first. */
  journeyMapDelete?: Mutation_JourneyMapDeleteField;
  /** Makes a new map out of another: a target out of today, a copy, or a start from a template. Its parts keep their keys, those without one get the bare id of theirs, so journeyMapDiff knows what came from what. */
  journeyMapDerive?: Mutation_JourneyMapDeriveField;
  /** Creates or updates a map with everything it refers to. Objects are found by id, external reference, key or the fields given in match, so repeating an import changes nothing; what the bundle does not mention stays, unless the mode is REPLACE. */
  journeyMapImport?: Mutation_JourneyMapImportField;
  /** Takes an import back: what it made is deleted, what it changed or removed is as it was, under the same ids. When others have changed the same since, nothing is undone and the report says what would be lost. */
  journeyMapImportUndo?: Mutation_JourneyMapImportUndoField;
  /** Takes an archived journey map back into use. Safe to repeat. */
  journeyMapRestore?: Mutation_JourneyMapRestoreField;
  /** Changes a journey map: absent leaves a field, null clears it, a value sets it. */
  journeyMapUpdate?: Mutation_JourneyMapUpdateField;
  /** Takes an archived journey back into use. Safe to repeat. */
  journeyRestore?: Mutation_JourneyRestoreField;
  /** Changes a journey: absent leaves a field, null clears it, a value sets it. */
  journeyUpdate?: Mutation_JourneyUpdateField;
  /** Creates and changes many lanes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  laneBulkUpsert?: Mutation_LaneBulkUpsertField;
  /** Creates a lane. */
  laneCreate?: Mutation_LaneCreateField;
  /** Deletes a lane for good, with everything that cannot be without it. Try it with dryRun first. */
  laneDelete?: Mutation_LaneDeleteField;
  /** Changes a lane: absent leaves a field, null clears it, a value sets it. */
  laneUpdate?: Mutation_LaneUpdateField;
  /** Creates and changes many lint suppressions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  lintSuppressionBulkUpsert?: Mutation_LintSuppressionBulkUpsertField;
  /** Creates a lint suppression. */
  lintSuppressionCreate?: Mutation_LintSuppressionCreateField;
  /** Deletes a lint suppression for good, with everything that cannot be without it. Try it with dryRun first. */
  lintSuppressionDelete?: Mutation_LintSuppressionDeleteField;
  /** Changes a lint suppression: absent leaves a field, null clears it, a value sets it. */
  lintSuppressionUpdate?: Mutation_LintSuppressionUpdateField;
  /** Has a planned import written, if what is stored has not changed its plan meanwhile: else nothing is written, and the import ends with a new plan. */
  mapFileImportApply?: Mutation_MapFileImportApplyField;
  /** Has a file of maps imported in the background: CSV, XLSX, OpenJourney, JSON or YAML. Objects are found by key, so repeating an import changes nothing; what the file does not mention stays. Follow its job with jobProgress. */
  mapFileImportStart?: Mutation_MapFileImportStartField;
  /** Keeps a map as it is now as a version: everything on it, and the figures of its metrics. What it refers to is kept by name. */
  mapSnapshotCreate?: Mutation_MapSnapshotCreateField;
  /** Deletes a map version for good, with everything that cannot be without it. Try it with dryRun first. */
  mapSnapshotDelete?: Mutation_MapSnapshotDeleteField;
  /** Writes a map back to what a version shows. The map as it is now is kept as a version first, so nothing is lost. Parts that still exist keep their ids. */
  mapSnapshotRestore?: Mutation_MapSnapshotRestoreField;
  /** Changes a map version: absent leaves a field, null clears it, a value sets it. */
  mapSnapshotUpdate?: Mutation_MapSnapshotUpdateField;
  /** Keeps the structure of a map for others to start from: phases, steps, lanes, cards and touchpoints, without personas and without what was felt and measured. journeyMapDerive draws a map from it. */
  mapTemplateCreate?: Mutation_MapTemplateCreateField;
  /** Deletes a map template for good, with everything that cannot be without it. Try it with dryRun first. */
  mapTemplateDelete?: Mutation_MapTemplateDeleteField;
  /** Changes a map template: absent leaves a field, null clears it, a value sets it. */
  mapTemplateUpdate?: Mutation_MapTemplateUpdateField;
  /** Archives a match rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  matchRuleArchive?: Mutation_MatchRuleArchiveField;
  /** Creates and changes many match rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  matchRuleBulkUpsert?: Mutation_MatchRuleBulkUpsertField;
  /** Creates a match rule. */
  matchRuleCreate?: Mutation_MatchRuleCreateField;
  /** Deletes a match rule for good, with everything that cannot be without it. Try it with dryRun first. */
  matchRuleDelete?: Mutation_MatchRuleDeleteField;
  /** Takes an archived match rule back into use. Safe to repeat. */
  matchRuleRestore?: Mutation_MatchRuleRestoreField;
  /** Changes a match rule: absent leaves a field, null clears it, a value sets it. */
  matchRuleUpdate?: Mutation_MatchRuleUpdateField;
  /** Matches all interactions anew by the rules in force, and works out anew where customers stand. Saving a rule does the first by itself; ask for it after changing exit points or places on a map. */
  matchRulesRerun?: JobSelect;
  /** Archives a member: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  memberArchive?: Mutation_MemberArchiveField;
  /** Creates and changes many members in one transaction. Good rows are written although others are refused, unless atomic is set. */
  memberBulkUpsert?: Mutation_MemberBulkUpsertField;
  /** Creates a member. */
  memberCreate?: Mutation_MemberCreateField;
  /** Deletes a member for good, with everything that cannot be without it. Try it with dryRun first. */
  memberDelete?: Mutation_MemberDeleteField;
  /** Takes an archived member back into use. Safe to repeat. */
  memberRestore?: Mutation_MemberRestoreField;
  /** Changes a member: absent leaves a field, null clears it, a value sets it. */
  memberUpdate?: Mutation_MemberUpdateField;
  /** Archives a metric: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  metricArchive?: Mutation_MetricArchiveField;
  /** Creates and changes many metrics in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricBulkUpsert?: Mutation_MetricBulkUpsertField;
  /** Creates and changes many metric computations in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricComputationBulkUpsert?: Mutation_MetricComputationBulkUpsertField;
  /** Creates a metric computation. */
  metricComputationCreate?: Mutation_MetricComputationCreateField;
  /** Deletes a metric computation for good, with everything that cannot be without it. Try it with dryRun first. */
  metricComputationDelete?: Mutation_MetricComputationDeleteField;
  /** Changes a metric computation: absent leaves a field, null clears it, a value sets it. */
  metricComputationUpdate?: Mutation_MetricComputationUpdateField;
  /** Creates a metric. */
  metricCreate?: Mutation_MetricCreateField;
  /** Deletes a metric for good, with everything that cannot be without it. Try it with dryRun first. */
  metricDelete?: Mutation_MetricDeleteField;
  /** Creates and changes many metric placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  metricPlacementBulkUpsert?: Mutation_MetricPlacementBulkUpsertField;
  /** Creates a metric placement. */
  metricPlacementCreate?: Mutation_MetricPlacementCreateField;
  /** Deletes a metric placement for good, with everything that cannot be without it. Try it with dryRun first. */
  metricPlacementDelete?: Mutation_MetricPlacementDeleteField;
  /** Changes a metric placement: absent leaves a field, null clears it, a value sets it. */
  metricPlacementUpdate?: Mutation_MetricPlacementUpdateField;
  /** Works all values of a metric out from the beginning, in the background. New interactions, cases and spend are taken in by themselves; ask for it after the time zone of the workspace has changed. */
  metricRecompute?: Mutation_MetricRecomputeField;
  /** Takes an archived metric back into use. Safe to repeat. */
  metricRestore?: Mutation_MetricRestoreField;
  /** Changes a metric: absent leaves a field, null clears it, a value sets it. */
  metricUpdate?: Mutation_MetricUpdateField;
  /** Archives an objective: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  objectiveArchive?: Mutation_ObjectiveArchiveField;
  /** Creates and changes many objectives in one transaction. Good rows are written although others are refused, unless atomic is set. */
  objectiveBulkUpsert?: Mutation_ObjectiveBulkUpsertField;
  /** Creates an objective. */
  objectiveCreate?: Mutation_ObjectiveCreateField;
  /** Deletes an objective for good, with everything that cannot be without it. Try it with dryRun first. */
  objectiveDelete?: Mutation_ObjectiveDeleteField;
  /** Takes an archived objective back into use. Safe to repeat. */
  objectiveRestore?: Mutation_ObjectiveRestoreField;
  /** Changes an objective: absent leaves a field, null clears it, a value sets it. */
  objectiveUpdate?: Mutation_ObjectiveUpdateField;
  /** Archives a pain point: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  painPointArchive?: Mutation_PainPointArchiveField;
  /** Creates and changes many pain points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  painPointBulkUpsert?: Mutation_PainPointBulkUpsertField;
  /** Creates a pain point. */
  painPointCreate?: Mutation_PainPointCreateField;
  /** Deletes a pain point for good, with everything that cannot be without it. Try it with dryRun first. */
  painPointDelete?: Mutation_PainPointDeleteField;
  /** Creates and changes many pain point placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  painPointPlacementBulkUpsert?: Mutation_PainPointPlacementBulkUpsertField;
  /** Creates a pain point placement. */
  painPointPlacementCreate?: Mutation_PainPointPlacementCreateField;
  /** Deletes a pain point placement for good, with everything that cannot be without it. Try it with dryRun first. */
  painPointPlacementDelete?: Mutation_PainPointPlacementDeleteField;
  /** Changes a pain point placement: absent leaves a field, null clears it, a value sets it. */
  painPointPlacementUpdate?: Mutation_PainPointPlacementUpdateField;
  /** Takes an archived pain point back into use. Safe to repeat. */
  painPointRestore?: Mutation_PainPointRestoreField;
  /** Changes a pain point: absent leaves a field, null clears it, a value sets it. */
  painPointUpdate?: Mutation_PainPointUpdateField;
  /** Archives a persona: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  personaArchive?: Mutation_PersonaArchiveField;
  /** Creates and changes many personas in one transaction. Good rows are written although others are refused, unless atomic is set. */
  personaBulkUpsert?: Mutation_PersonaBulkUpsertField;
  /** Creates a persona. */
  personaCreate?: Mutation_PersonaCreateField;
  /** Deletes a persona for good, with everything that cannot be without it. Try it with dryRun first. */
  personaDelete?: Mutation_PersonaDeleteField;
  /** Takes an archived persona back into use. Safe to repeat. */
  personaRestore?: Mutation_PersonaRestoreField;
  /** Archives a persona rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  personaRuleArchive?: Mutation_PersonaRuleArchiveField;
  /** Creates and changes many persona rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  personaRuleBulkUpsert?: Mutation_PersonaRuleBulkUpsertField;
  /** Creates a persona rule. */
  personaRuleCreate?: Mutation_PersonaRuleCreateField;
  /** Deletes a persona rule for good, with everything that cannot be without it. Try it with dryRun first. */
  personaRuleDelete?: Mutation_PersonaRuleDeleteField;
  /** Takes an archived persona rule back into use. Safe to repeat. */
  personaRuleRestore?: Mutation_PersonaRuleRestoreField;
  /** Changes a persona rule: absent leaves a field, null clears it, a value sets it. */
  personaRuleUpdate?: Mutation_PersonaRuleUpdateField;
  /** Changes a persona: absent leaves a field, null clears it, a value sets it. */
  personaUpdate?: Mutation_PersonaUpdateField;
  /** Creates and changes many phases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  phaseBulkUpsert?: Mutation_PhaseBulkUpsertField;
  /** Creates a phase. */
  phaseCreate?: Mutation_PhaseCreateField;
  /** Deletes a phase for good, with everything that cannot be without it. Try it with dryRun first. */
  phaseDelete?: Mutation_PhaseDeleteField;
  /** Changes a phase: absent leaves a field, null clears it, a value sets it. */
  phaseUpdate?: Mutation_PhaseUpdateField;
  /** Archives a process: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  processArchive?: Mutation_ProcessArchiveField;
  /** Creates and changes many processes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processBulkUpsert?: Mutation_ProcessBulkUpsertField;
  /** Creates a process. */
  processCreate?: Mutation_ProcessCreateField;
  /** Deletes a process for good, with everything that cannot be without it. Try it with dryRun first. */
  processDelete?: Mutation_ProcessDeleteField;
  /** Creates and changes many process elements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processElementBulkUpsert?: Mutation_ProcessElementBulkUpsertField;
  /** Creates a process element. */
  processElementCreate?: Mutation_ProcessElementCreateField;
  /** Deletes a process element for good, with everything that cannot be without it. Try it with dryRun first. */
  processElementDelete?: Mutation_ProcessElementDeleteField;
  /** Moves everything that refers to an absent process element to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  processElementReanchor?: Mutation_ProcessElementReanchorField;
  /** Changes a process element: absent leaves a field, null clears it, a value sets it. */
  processElementUpdate?: Mutation_ProcessElementUpdateField;
  /** Creates and changes many process flows in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processFlowBulkUpsert?: Mutation_ProcessFlowBulkUpsertField;
  /** Creates a process flow. */
  processFlowCreate?: Mutation_ProcessFlowCreateField;
  /** Deletes a process flow for good, with everything that cannot be without it. Try it with dryRun first. */
  processFlowDelete?: Mutation_ProcessFlowDeleteField;
  /** Moves everything that refers to an absent process flow to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  processFlowReanchor?: Mutation_ProcessFlowReanchorField;
  /** Changes a process flow: absent leaves a field, null clears it, a value sets it. */
  processFlowUpdate?: Mutation_ProcessFlowUpdateField;
  /** Imports a file as a process and keeps its bytes: BPMN 2.0, a Mermaid flowchart, a list of steps or a value stream as CSV, XLSX or JSON. Elements are found again by their ids in the file, so links to them survive; importing the same file again changes nothing. */
  processImport?: Mutation_ProcessImportField;
  /** Creates and changes many process links in one transaction. Good rows are written although others are refused, unless atomic is set. */
  processLinkBulkUpsert?: Mutation_ProcessLinkBulkUpsertField;
  /** Creates a process link. */
  processLinkCreate?: Mutation_ProcessLinkCreateField;
  /** Deletes a process link for good, with everything that cannot be without it. Try it with dryRun first. */
  processLinkDelete?: Mutation_ProcessLinkDeleteField;
  /** Changes a process link: absent leaves a field, null clears it, a value sets it. */
  processLinkUpdate?: Mutation_ProcessLinkUpdateField;
  /** Takes an archived process back into use. Safe to repeat. */
  processRestore?: Mutation_ProcessRestoreField;
  /** Makes touchpoints of messages between a process and its customer, or takes those that are called so, and links each to its message and to what the company does. Answers them in the order of the messages. */
  processTouchpointsCreate?: Mutation_ProcessTouchpointsCreateField;
  /** Changes a process: absent leaves a field, null clears it, a value sets it. */
  processUpdate?: Mutation_ProcessUpdateField;
  /** Archives a selection: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  selectionArchive?: Mutation_SelectionArchiveField;
  /** Creates and changes many selections in one transaction. Good rows are written although others are refused, unless atomic is set. */
  selectionBulkUpsert?: Mutation_SelectionBulkUpsertField;
  /** Creates and changes many selection candidates in one transaction. Good rows are written although others are refused, unless atomic is set. */
  selectionCandidateBulkUpsert?: Mutation_SelectionCandidateBulkUpsertField;
  /** Creates a selection candidate. */
  selectionCandidateCreate?: Mutation_SelectionCandidateCreateField;
  /** Deletes a selection candidate for good, with everything that cannot be without it. Try it with dryRun first. */
  selectionCandidateDelete?: Mutation_SelectionCandidateDeleteField;
  /** Changes a selection candidate: absent leaves a field, null clears it, a value sets it. */
  selectionCandidateUpdate?: Mutation_SelectionCandidateUpdateField;
  /** Creates a selection. */
  selectionCreate?: Mutation_SelectionCreateField;
  /** Deletes a selection for good, with everything that cannot be without it. Try it with dryRun first. */
  selectionDelete?: Mutation_SelectionDeleteField;
  /** Takes an archived selection back into use. Safe to repeat. */
  selectionRestore?: Mutation_SelectionRestoreField;
  /** Changes a selection: absent leaves a field, null clears it, a value sets it. */
  selectionUpdate?: Mutation_SelectionUpdateField;
  /** Archives a service case: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  serviceCaseArchive?: Mutation_ServiceCaseArchiveField;
  /** Creates and changes many service cases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  serviceCaseBulkUpsert?: Mutation_ServiceCaseBulkUpsertField;
  /** Creates a service case. */
  serviceCaseCreate?: Mutation_ServiceCaseCreateField;
  /** Deletes a service case for good, with everything that cannot be without it. Try it with dryRun first. */
  serviceCaseDelete?: Mutation_ServiceCaseDeleteField;
  /** Writes service cases of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  serviceCaseIngest?: Mutation_ServiceCaseIngestField;
  /** Takes an archived service case back into use. Safe to repeat. */
  serviceCaseRestore?: Mutation_ServiceCaseRestoreField;
  /** Changes a service case: absent leaves a field, null clears it, a value sets it. */
  serviceCaseUpdate?: Mutation_ServiceCaseUpdateField;
  /** Creates and changes many steps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  stepBulkUpsert?: Mutation_StepBulkUpsertField;
  /** Creates a step. */
  stepCreate?: Mutation_StepCreateField;
  /** Deletes a step for good, with everything that cannot be without it. Try it with dryRun first. */
  stepDelete?: Mutation_StepDeleteField;
  /** Changes a step: absent leaves a field, null clears it, a value sets it. */
  stepUpdate?: Mutation_StepUpdateField;
  /** Archives a system: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  systemArchive?: Mutation_SystemArchiveField;
  /** Creates and changes many systems in one transaction. Good rows are written although others are refused, unless atomic is set. */
  systemBulkUpsert?: Mutation_SystemBulkUpsertField;
  /** Creates a system. */
  systemCreate?: Mutation_SystemCreateField;
  /** Deletes a system for good, with everything that cannot be without it. Try it with dryRun first. */
  systemDelete?: Mutation_SystemDeleteField;
  /** Takes an archived system back into use. Safe to repeat. */
  systemRestore?: Mutation_SystemRestoreField;
  /** Changes a system: absent leaves a field, null clears it, a value sets it. */
  systemUpdate?: Mutation_SystemUpdateField;
  /** Creates and changes many targets in one transaction. Good rows are written although others are refused, unless atomic is set. */
  targetBulkUpsert?: Mutation_TargetBulkUpsertField;
  /** Creates a target. */
  targetCreate?: Mutation_TargetCreateField;
  /** Deletes a target for good, with everything that cannot be without it. Try it with dryRun first. */
  targetDelete?: Mutation_TargetDeleteField;
  /** Changes a target: absent leaves a field, null clears it, a value sets it. */
  targetUpdate?: Mutation_TargetUpdateField;
  /** Archives a touchpoint: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  touchpointArchive?: Mutation_TouchpointArchiveField;
  /** Creates and changes many touchpoints in one transaction. Good rows are written although others are refused, unless atomic is set. */
  touchpointBulkUpsert?: Mutation_TouchpointBulkUpsertField;
  /** Creates a touchpoint. */
  touchpointCreate?: Mutation_TouchpointCreateField;
  /** Deletes a touchpoint for good, with everything that cannot be without it. Try it with dryRun first. */
  touchpointDelete?: Mutation_TouchpointDeleteField;
  /** Creates and changes many touchpoint placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  touchpointPlacementBulkUpsert?: Mutation_TouchpointPlacementBulkUpsertField;
  /** Creates a touchpoint placement. */
  touchpointPlacementCreate?: Mutation_TouchpointPlacementCreateField;
  /** Deletes a touchpoint placement for good, with everything that cannot be without it. Try it with dryRun first. */
  touchpointPlacementDelete?: Mutation_TouchpointPlacementDeleteField;
  /** Changes a touchpoint placement: absent leaves a field, null clears it, a value sets it. */
  touchpointPlacementUpdate?: Mutation_TouchpointPlacementUpdateField;
  /** Takes an archived touchpoint back into use. Safe to repeat. */
  touchpointRestore?: Mutation_TouchpointRestoreField;
  /** Changes a touchpoint: absent leaves a field, null clears it, a value sets it. */
  touchpointUpdate?: Mutation_TouchpointUpdateField;
  /** Announces a file. Send its bytes to the path of the answer, then name its id in an import. */
  uploadCreate?: Mutation_UploadCreateField;
  /** Opens another workspace, apart from this one; empty, or as a template. Needs the scope ADMIN. */
  workspaceCreate?: Mutation_WorkspaceCreateField;
  /** Changes the workspace of the API key. Needs the scope ADMIN. */
  workspaceUpdate?: Mutation_WorkspaceUpdateField;
}
/** The arguments of Mutation.accountArchive. */
export interface Mutation_AccountArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.accountArchive, and its arguments. */
export interface Mutation_AccountArchiveField extends AccountSelect {
  $: Mutation_AccountArchiveArgs;
}
/** The arguments of Mutation.accountBulkUpsert. */
export interface Mutation_AccountBulkUpsertArgs {
  /** The rows. */
  input: AccountBulkUpsertInput;
}
/** What to read of Mutation.accountBulkUpsert, and its arguments. */
export interface Mutation_AccountBulkUpsertField extends BulkResultSelect {
  $: Mutation_AccountBulkUpsertArgs;
}
/** The arguments of Mutation.accountCreate. */
export interface Mutation_AccountCreateArgs {
  /** The new account. */
  input: AccountCreateInput;
}
/** What to read of Mutation.accountCreate, and its arguments. */
export interface Mutation_AccountCreateField extends AccountSelect {
  $: Mutation_AccountCreateArgs;
}
/** The arguments of Mutation.accountDelete. */
export interface Mutation_AccountDeleteArgs {
  /** Which account. */
  input: DeleteInput;
}
/** What to read of Mutation.accountDelete, and its arguments. */
export interface Mutation_AccountDeleteField extends DeletionSelect {
  $: Mutation_AccountDeleteArgs;
}
/** The arguments of Mutation.accountRestore. */
export interface Mutation_AccountRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.accountRestore, and its arguments. */
export interface Mutation_AccountRestoreField extends AccountSelect {
  $: Mutation_AccountRestoreArgs;
}
/** The arguments of Mutation.accountUpdate. */
export interface Mutation_AccountUpdateArgs {
  /** The changes. */
  input: AccountUpdateInput;
}
/** What to read of Mutation.accountUpdate, and its arguments. */
export interface Mutation_AccountUpdateField extends AccountSelect {
  $: Mutation_AccountUpdateArgs;
}
/** The arguments of Mutation.actionArchive. */
export interface Mutation_ActionArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.actionArchive, and its arguments. */
export interface Mutation_ActionArchiveField extends ActionSelect {
  $: Mutation_ActionArchiveArgs;
}
/** The arguments of Mutation.actionBulkUpsert. */
export interface Mutation_ActionBulkUpsertArgs {
  /** The rows. */
  input: ActionBulkUpsertInput;
}
/** What to read of Mutation.actionBulkUpsert, and its arguments. */
export interface Mutation_ActionBulkUpsertField extends BulkResultSelect {
  $: Mutation_ActionBulkUpsertArgs;
}
/** The arguments of Mutation.actionCreate. */
export interface Mutation_ActionCreateArgs {
  /** The new action. */
  input: ActionCreateInput;
}
/** What to read of Mutation.actionCreate, and its arguments. */
export interface Mutation_ActionCreateField extends ActionSelect {
  $: Mutation_ActionCreateArgs;
}
/** The arguments of Mutation.actionDelete. */
export interface Mutation_ActionDeleteArgs {
  /** Which action. */
  input: DeleteInput;
}
/** What to read of Mutation.actionDelete, and its arguments. */
export interface Mutation_ActionDeleteField extends DeletionSelect {
  $: Mutation_ActionDeleteArgs;
}
/** The arguments of Mutation.actionEffectBulkUpsert. */
export interface Mutation_ActionEffectBulkUpsertArgs {
  /** The rows. */
  input: ActionEffectBulkUpsertInput;
}
/** What to read of Mutation.actionEffectBulkUpsert, and its arguments. */
export interface Mutation_ActionEffectBulkUpsertField extends BulkResultSelect {
  $: Mutation_ActionEffectBulkUpsertArgs;
}
/** The arguments of Mutation.actionEffectCreate. */
export interface Mutation_ActionEffectCreateArgs {
  /** The new action effect. */
  input: ActionEffectCreateInput;
}
/** What to read of Mutation.actionEffectCreate, and its arguments. */
export interface Mutation_ActionEffectCreateField extends ActionEffectSelect {
  $: Mutation_ActionEffectCreateArgs;
}
/** The arguments of Mutation.actionEffectDelete. */
export interface Mutation_ActionEffectDeleteArgs {
  /** Which action effect. */
  input: DeleteInput;
}
/** What to read of Mutation.actionEffectDelete, and its arguments. */
export interface Mutation_ActionEffectDeleteField extends DeletionSelect {
  $: Mutation_ActionEffectDeleteArgs;
}
/** The arguments of Mutation.actionEffectUpdate. */
export interface Mutation_ActionEffectUpdateArgs {
  /** The changes. */
  input: ActionEffectUpdateInput;
}
/** What to read of Mutation.actionEffectUpdate, and its arguments. */
export interface Mutation_ActionEffectUpdateField extends ActionEffectSelect {
  $: Mutation_ActionEffectUpdateArgs;
}
/** The arguments of Mutation.actionPlacementBulkUpsert. */
export interface Mutation_ActionPlacementBulkUpsertArgs {
  /** The rows. */
  input: ActionPlacementBulkUpsertInput;
}
/** What to read of Mutation.actionPlacementBulkUpsert, and its arguments. */
export interface Mutation_ActionPlacementBulkUpsertField extends BulkResultSelect {
  $: Mutation_ActionPlacementBulkUpsertArgs;
}
/** The arguments of Mutation.actionPlacementCreate. */
export interface Mutation_ActionPlacementCreateArgs {
  /** The new action placement. */
  input: ActionPlacementCreateInput;
}
/** What to read of Mutation.actionPlacementCreate, and its arguments. */
export interface Mutation_ActionPlacementCreateField extends ActionPlacementSelect {
  $: Mutation_ActionPlacementCreateArgs;
}
/** The arguments of Mutation.actionPlacementDelete. */
export interface Mutation_ActionPlacementDeleteArgs {
  /** Which action placement. */
  input: DeleteInput;
}
/** What to read of Mutation.actionPlacementDelete, and its arguments. */
export interface Mutation_ActionPlacementDeleteField extends DeletionSelect {
  $: Mutation_ActionPlacementDeleteArgs;
}
/** The arguments of Mutation.actionPlacementUpdate. */
export interface Mutation_ActionPlacementUpdateArgs {
  /** The changes. */
  input: ActionPlacementUpdateInput;
}
/** What to read of Mutation.actionPlacementUpdate, and its arguments. */
export interface Mutation_ActionPlacementUpdateField extends ActionPlacementSelect {
  $: Mutation_ActionPlacementUpdateArgs;
}
/** The arguments of Mutation.actionRestore. */
export interface Mutation_ActionRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.actionRestore, and its arguments. */
export interface Mutation_ActionRestoreField extends ActionSelect {
  $: Mutation_ActionRestoreArgs;
}
/** The arguments of Mutation.actionUpdate. */
export interface Mutation_ActionUpdateArgs {
  /** The changes. */
  input: ActionUpdateInput;
}
/** What to read of Mutation.actionUpdate, and its arguments. */
export interface Mutation_ActionUpdateField extends ActionSelect {
  $: Mutation_ActionUpdateArgs;
}
/** The arguments of Mutation.actorArchive. */
export interface Mutation_ActorArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.actorArchive, and its arguments. */
export interface Mutation_ActorArchiveField extends ActorSelect {
  $: Mutation_ActorArchiveArgs;
}
/** The arguments of Mutation.actorBulkUpsert. */
export interface Mutation_ActorBulkUpsertArgs {
  /** The rows. */
  input: ActorBulkUpsertInput;
}
/** What to read of Mutation.actorBulkUpsert, and its arguments. */
export interface Mutation_ActorBulkUpsertField extends BulkResultSelect {
  $: Mutation_ActorBulkUpsertArgs;
}
/** The arguments of Mutation.actorCreate. */
export interface Mutation_ActorCreateArgs {
  /** The new actor. */
  input: ActorCreateInput;
}
/** What to read of Mutation.actorCreate, and its arguments. */
export interface Mutation_ActorCreateField extends ActorSelect {
  $: Mutation_ActorCreateArgs;
}
/** The arguments of Mutation.actorDelete. */
export interface Mutation_ActorDeleteArgs {
  /** Which actor. */
  input: DeleteInput;
}
/** What to read of Mutation.actorDelete, and its arguments. */
export interface Mutation_ActorDeleteField extends DeletionSelect {
  $: Mutation_ActorDeleteArgs;
}
/** The arguments of Mutation.actorRestore. */
export interface Mutation_ActorRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.actorRestore, and its arguments. */
export interface Mutation_ActorRestoreField extends ActorSelect {
  $: Mutation_ActorRestoreArgs;
}
/** The arguments of Mutation.actorUpdate. */
export interface Mutation_ActorUpdateArgs {
  /** The changes. */
  input: ActorUpdateInput;
}
/** What to read of Mutation.actorUpdate, and its arguments. */
export interface Mutation_ActorUpdateField extends ActorSelect {
  $: Mutation_ActorUpdateArgs;
}
/** The arguments of Mutation.apiKeyCreate. */
export interface Mutation_ApiKeyCreateArgs {
  /** The new key. */
  input: ApiKeyCreateInput;
}
/** What to read of Mutation.apiKeyCreate, and its arguments. */
export interface Mutation_ApiKeyCreateField extends ApiKeyIssuedSelect {
  $: Mutation_ApiKeyCreateArgs;
}
/** The arguments of Mutation.apiKeyRevoke. */
export interface Mutation_ApiKeyRevokeArgs {
  /** Which key. */
  input: ApiKeyRevokeInput;
}
/** What to read of Mutation.apiKeyRevoke, and its arguments. */
export interface Mutation_ApiKeyRevokeField extends ApiKeySelect {
  $: Mutation_ApiKeyRevokeArgs;
}
/** The arguments of Mutation.baselineBulkUpsert. */
export interface Mutation_BaselineBulkUpsertArgs {
  /** The rows. */
  input: BaselineBulkUpsertInput;
}
/** What to read of Mutation.baselineBulkUpsert, and its arguments. */
export interface Mutation_BaselineBulkUpsertField extends BulkResultSelect {
  $: Mutation_BaselineBulkUpsertArgs;
}
/** The arguments of Mutation.baselineCreate. */
export interface Mutation_BaselineCreateArgs {
  /** The new baseline. */
  input: BaselineCreateInput;
}
/** What to read of Mutation.baselineCreate, and its arguments. */
export interface Mutation_BaselineCreateField extends BaselineSelect {
  $: Mutation_BaselineCreateArgs;
}
/** The arguments of Mutation.baselineDelete. */
export interface Mutation_BaselineDeleteArgs {
  /** Which baseline. */
  input: DeleteInput;
}
/** What to read of Mutation.baselineDelete, and its arguments. */
export interface Mutation_BaselineDeleteField extends DeletionSelect {
  $: Mutation_BaselineDeleteArgs;
}
/** The arguments of Mutation.baselineUpdate. */
export interface Mutation_BaselineUpdateArgs {
  /** The changes. */
  input: BaselineUpdateInput;
}
/** What to read of Mutation.baselineUpdate, and its arguments. */
export interface Mutation_BaselineUpdateField extends BaselineSelect {
  $: Mutation_BaselineUpdateArgs;
}
/** The arguments of Mutation.benchmarkBulkUpsert. */
export interface Mutation_BenchmarkBulkUpsertArgs {
  /** The rows. */
  input: BenchmarkBulkUpsertInput;
}
/** What to read of Mutation.benchmarkBulkUpsert, and its arguments. */
export interface Mutation_BenchmarkBulkUpsertField extends BulkResultSelect {
  $: Mutation_BenchmarkBulkUpsertArgs;
}
/** The arguments of Mutation.benchmarkCreate. */
export interface Mutation_BenchmarkCreateArgs {
  /** The new benchmark. */
  input: BenchmarkCreateInput;
}
/** What to read of Mutation.benchmarkCreate, and its arguments. */
export interface Mutation_BenchmarkCreateField extends BenchmarkSelect {
  $: Mutation_BenchmarkCreateArgs;
}
/** The arguments of Mutation.benchmarkDelete. */
export interface Mutation_BenchmarkDeleteArgs {
  /** Which benchmark. */
  input: DeleteInput;
}
/** What to read of Mutation.benchmarkDelete, and its arguments. */
export interface Mutation_BenchmarkDeleteField extends DeletionSelect {
  $: Mutation_BenchmarkDeleteArgs;
}
/** The arguments of Mutation.benchmarkUpdate. */
export interface Mutation_BenchmarkUpdateArgs {
  /** The changes. */
  input: BenchmarkUpdateInput;
}
/** What to read of Mutation.benchmarkUpdate, and its arguments. */
export interface Mutation_BenchmarkUpdateField extends BenchmarkSelect {
  $: Mutation_BenchmarkUpdateArgs;
}
/** The arguments of Mutation.cardBulkUpsert. */
export interface Mutation_CardBulkUpsertArgs {
  /** The rows. */
  input: CardBulkUpsertInput;
}
/** What to read of Mutation.cardBulkUpsert, and its arguments. */
export interface Mutation_CardBulkUpsertField extends BulkResultSelect {
  $: Mutation_CardBulkUpsertArgs;
}
/** The arguments of Mutation.cardCreate. */
export interface Mutation_CardCreateArgs {
  /** The new card. */
  input: CardCreateInput;
}
/** What to read of Mutation.cardCreate, and its arguments. */
export interface Mutation_CardCreateField extends CardSelect {
  $: Mutation_CardCreateArgs;
}
/** The arguments of Mutation.cardDelete. */
export interface Mutation_CardDeleteArgs {
  /** Which card. */
  input: DeleteInput;
}
/** What to read of Mutation.cardDelete, and its arguments. */
export interface Mutation_CardDeleteField extends DeletionSelect {
  $: Mutation_CardDeleteArgs;
}
/** The arguments of Mutation.cardUpdate. */
export interface Mutation_CardUpdateArgs {
  /** The changes. */
  input: CardUpdateInput;
}
/** What to read of Mutation.cardUpdate, and its arguments. */
export interface Mutation_CardUpdateField extends CardSelect {
  $: Mutation_CardUpdateArgs;
}
/** The arguments of Mutation.channelArchive. */
export interface Mutation_ChannelArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.channelArchive, and its arguments. */
export interface Mutation_ChannelArchiveField extends ChannelSelect {
  $: Mutation_ChannelArchiveArgs;
}
/** The arguments of Mutation.channelBulkUpsert. */
export interface Mutation_ChannelBulkUpsertArgs {
  /** The rows. */
  input: ChannelBulkUpsertInput;
}
/** What to read of Mutation.channelBulkUpsert, and its arguments. */
export interface Mutation_ChannelBulkUpsertField extends BulkResultSelect {
  $: Mutation_ChannelBulkUpsertArgs;
}
/** The arguments of Mutation.channelCreate. */
export interface Mutation_ChannelCreateArgs {
  /** The new channel. */
  input: ChannelCreateInput;
}
/** What to read of Mutation.channelCreate, and its arguments. */
export interface Mutation_ChannelCreateField extends ChannelSelect {
  $: Mutation_ChannelCreateArgs;
}
/** The arguments of Mutation.channelDelete. */
export interface Mutation_ChannelDeleteArgs {
  /** Which channel. */
  input: DeleteInput;
}
/** What to read of Mutation.channelDelete, and its arguments. */
export interface Mutation_ChannelDeleteField extends DeletionSelect {
  $: Mutation_ChannelDeleteArgs;
}
/** The arguments of Mutation.channelRestore. */
export interface Mutation_ChannelRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.channelRestore, and its arguments. */
export interface Mutation_ChannelRestoreField extends ChannelSelect {
  $: Mutation_ChannelRestoreArgs;
}
/** The arguments of Mutation.channelUpdate. */
export interface Mutation_ChannelUpdateArgs {
  /** The changes. */
  input: ChannelUpdateInput;
}
/** What to read of Mutation.channelUpdate, and its arguments. */
export interface Mutation_ChannelUpdateField extends ChannelSelect {
  $: Mutation_ChannelUpdateArgs;
}
/** The arguments of Mutation.contactArchive. */
export interface Mutation_ContactArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.contactArchive, and its arguments. */
export interface Mutation_ContactArchiveField extends ContactSelect {
  $: Mutation_ContactArchiveArgs;
}
/** The arguments of Mutation.contactBulkUpsert. */
export interface Mutation_ContactBulkUpsertArgs {
  /** The rows. */
  input: ContactBulkUpsertInput;
}
/** What to read of Mutation.contactBulkUpsert, and its arguments. */
export interface Mutation_ContactBulkUpsertField extends BulkResultSelect {
  $: Mutation_ContactBulkUpsertArgs;
}
/** The arguments of Mutation.contactCreate. */
export interface Mutation_ContactCreateArgs {
  /** The new contact. */
  input: ContactCreateInput;
}
/** What to read of Mutation.contactCreate, and its arguments. */
export interface Mutation_ContactCreateField extends ContactSelect {
  $: Mutation_ContactCreateArgs;
}
/** The arguments of Mutation.contactErase. */
export interface Mutation_ContactEraseArgs {
  /** Whom. */
  input: ContactEraseInput;
}
/** What to read of Mutation.contactErase, and its arguments. */
export interface Mutation_ContactEraseField extends ContactErasureSelect {
  $: Mutation_ContactEraseArgs;
}
/** The arguments of Mutation.contactIngest. */
export interface Mutation_ContactIngestArgs {
  /** The batch. */
  input: ContactIngestInput;
}
/** What to read of Mutation.contactIngest, and its arguments. */
export interface Mutation_ContactIngestField extends RecordIngestSelect {
  $: Mutation_ContactIngestArgs;
}
/** The arguments of Mutation.contactMergeUndo. */
export interface Mutation_ContactMergeUndoArgs {
  /** Which contact. */
  input: ContactMergeUndoInput;
}
/** What to read of Mutation.contactMergeUndo, and its arguments. */
export interface Mutation_ContactMergeUndoField extends ContactSelect {
  $: Mutation_ContactMergeUndoArgs;
}
/** The arguments of Mutation.contactRestore. */
export interface Mutation_ContactRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.contactRestore, and its arguments. */
export interface Mutation_ContactRestoreField extends ContactSelect {
  $: Mutation_ContactRestoreArgs;
}
/** The arguments of Mutation.contactUpdate. */
export interface Mutation_ContactUpdateArgs {
  /** The changes. */
  input: ContactUpdateInput;
}
/** What to read of Mutation.contactUpdate, and its arguments. */
export interface Mutation_ContactUpdateField extends ContactSelect {
  $: Mutation_ContactUpdateArgs;
}
/** The arguments of Mutation.crmInboxEventReplay. */
export interface Mutation_CrmInboxEventReplayArgs {
  /** Which event. */
  input: CrmInboxEventReplayInput;
}
/** What to read of Mutation.crmInboxEventReplay, and its arguments. */
export interface Mutation_CrmInboxEventReplayField extends CrmInboxEventSelect {
  $: Mutation_CrmInboxEventReplayArgs;
}
/** The arguments of Mutation.crmOutboxItemReplay. */
export interface Mutation_CrmOutboxItemReplayArgs {
  /** Which item. */
  input: CrmOutboxItemReplayInput;
}
/** What to read of Mutation.crmOutboxItemReplay, and its arguments. */
export interface Mutation_CrmOutboxItemReplayField extends CrmOutboxItemSelect {
  $: Mutation_CrmOutboxItemReplayArgs;
}
/** The arguments of Mutation.crmSourceCheck. */
export interface Mutation_CrmSourceCheckArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourceCheck, and its arguments. */
export interface Mutation_CrmSourceCheckField extends JobSelect {
  $: Mutation_CrmSourceCheckArgs;
}
/** The arguments of Mutation.crmSourceCreate. */
export interface Mutation_CrmSourceCreateArgs {
  /** The source. */
  input: CrmSourceCreateInput;
}
/** What to read of Mutation.crmSourceCreate, and its arguments. */
export interface Mutation_CrmSourceCreateField extends CrmSourceSelect {
  $: Mutation_CrmSourceCreateArgs;
}
/** The arguments of Mutation.crmSourceDelete. */
export interface Mutation_CrmSourceDeleteArgs {
  /** Which CRM source. */
  input: DeleteInput;
}
/** What to read of Mutation.crmSourceDelete, and its arguments. */
export interface Mutation_CrmSourceDeleteField extends DeletionSelect {
  $: Mutation_CrmSourceDeleteArgs;
}
/** The arguments of Mutation.crmSourcePause. */
export interface Mutation_CrmSourcePauseArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourcePause, and its arguments. */
export interface Mutation_CrmSourcePauseField extends CrmSourceSelect {
  $: Mutation_CrmSourcePauseArgs;
}
/** The arguments of Mutation.crmSourceReconcile. */
export interface Mutation_CrmSourceReconcileArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourceReconcile, and its arguments. */
export interface Mutation_CrmSourceReconcileField extends JobSelect {
  $: Mutation_CrmSourceReconcileArgs;
}
/** The arguments of Mutation.crmSourceRemap. */
export interface Mutation_CrmSourceRemapArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourceRemap, and its arguments. */
export interface Mutation_CrmSourceRemapField extends JobSelect {
  $: Mutation_CrmSourceRemapArgs;
}
/** The arguments of Mutation.crmSourceResume. */
export interface Mutation_CrmSourceResumeArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourceResume, and its arguments. */
export interface Mutation_CrmSourceResumeField extends CrmSourceSelect {
  $: Mutation_CrmSourceResumeArgs;
}
/** The arguments of Mutation.crmSourceRun. */
export interface Mutation_CrmSourceRunArgs {
  /** Which source. */
  input: CrmSourceTargetInput;
}
/** What to read of Mutation.crmSourceRun, and its arguments. */
export interface Mutation_CrmSourceRunField extends JobSelect {
  $: Mutation_CrmSourceRunArgs;
}
/** The arguments of Mutation.crmSourceSecretSet. */
export interface Mutation_CrmSourceSecretSetArgs {
  /** The secret. */
  input: CrmSourceSecretSetInput;
}
/** What to read of Mutation.crmSourceSecretSet, and its arguments. */
export interface Mutation_CrmSourceSecretSetField extends CrmSourceSelect {
  $: Mutation_CrmSourceSecretSetArgs;
}
/** The arguments of Mutation.crmSourceUpdate. */
export interface Mutation_CrmSourceUpdateArgs {
  /** The changes. */
  input: CrmSourceUpdateInput;
}
/** What to read of Mutation.crmSourceUpdate, and its arguments. */
export interface Mutation_CrmSourceUpdateField extends CrmSourceSelect {
  $: Mutation_CrmSourceUpdateArgs;
}
/** The arguments of Mutation.dataPointBulkUpsert. */
export interface Mutation_DataPointBulkUpsertArgs {
  /** The rows. */
  input: DataPointBulkUpsertInput;
}
/** What to read of Mutation.dataPointBulkUpsert, and its arguments. */
export interface Mutation_DataPointBulkUpsertField extends BulkResultSelect {
  $: Mutation_DataPointBulkUpsertArgs;
}
/** The arguments of Mutation.dataPointCreate. */
export interface Mutation_DataPointCreateArgs {
  /** The new data point. */
  input: DataPointCreateInput;
}
/** What to read of Mutation.dataPointCreate, and its arguments. */
export interface Mutation_DataPointCreateField extends DataPointSelect {
  $: Mutation_DataPointCreateArgs;
}
/** The arguments of Mutation.dataPointDelete. */
export interface Mutation_DataPointDeleteArgs {
  /** Which data point. */
  input: DeleteInput;
}
/** What to read of Mutation.dataPointDelete, and its arguments. */
export interface Mutation_DataPointDeleteField extends DeletionSelect {
  $: Mutation_DataPointDeleteArgs;
}
/** The arguments of Mutation.dataPointUpdate. */
export interface Mutation_DataPointUpdateArgs {
  /** The changes. */
  input: DataPointUpdateInput;
}
/** What to read of Mutation.dataPointUpdate, and its arguments. */
export interface Mutation_DataPointUpdateField extends DataPointSelect {
  $: Mutation_DataPointUpdateArgs;
}
/** The arguments of Mutation.departmentArchive. */
export interface Mutation_DepartmentArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.departmentArchive, and its arguments. */
export interface Mutation_DepartmentArchiveField extends DepartmentSelect {
  $: Mutation_DepartmentArchiveArgs;
}
/** The arguments of Mutation.departmentBulkUpsert. */
export interface Mutation_DepartmentBulkUpsertArgs {
  /** The rows. */
  input: DepartmentBulkUpsertInput;
}
/** What to read of Mutation.departmentBulkUpsert, and its arguments. */
export interface Mutation_DepartmentBulkUpsertField extends BulkResultSelect {
  $: Mutation_DepartmentBulkUpsertArgs;
}
/** The arguments of Mutation.departmentCreate. */
export interface Mutation_DepartmentCreateArgs {
  /** The new department. */
  input: DepartmentCreateInput;
}
/** What to read of Mutation.departmentCreate, and its arguments. */
export interface Mutation_DepartmentCreateField extends DepartmentSelect {
  $: Mutation_DepartmentCreateArgs;
}
/** The arguments of Mutation.departmentDelete. */
export interface Mutation_DepartmentDeleteArgs {
  /** Which department. */
  input: DeleteInput;
}
/** What to read of Mutation.departmentDelete, and its arguments. */
export interface Mutation_DepartmentDeleteField extends DeletionSelect {
  $: Mutation_DepartmentDeleteArgs;
}
/** The arguments of Mutation.departmentRestore. */
export interface Mutation_DepartmentRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.departmentRestore, and its arguments. */
export interface Mutation_DepartmentRestoreField extends DepartmentSelect {
  $: Mutation_DepartmentRestoreArgs;
}
/** The arguments of Mutation.departmentUpdate. */
export interface Mutation_DepartmentUpdateArgs {
  /** The changes. */
  input: DepartmentUpdateInput;
}
/** What to read of Mutation.departmentUpdate, and its arguments. */
export interface Mutation_DepartmentUpdateField extends DepartmentSelect {
  $: Mutation_DepartmentUpdateArgs;
}
/** The arguments of Mutation.emotionPointBulkUpsert. */
export interface Mutation_EmotionPointBulkUpsertArgs {
  /** The rows. */
  input: EmotionPointBulkUpsertInput;
}
/** What to read of Mutation.emotionPointBulkUpsert, and its arguments. */
export interface Mutation_EmotionPointBulkUpsertField extends BulkResultSelect {
  $: Mutation_EmotionPointBulkUpsertArgs;
}
/** The arguments of Mutation.emotionPointCreate. */
export interface Mutation_EmotionPointCreateArgs {
  /** The new emotion point. */
  input: EmotionPointCreateInput;
}
/** What to read of Mutation.emotionPointCreate, and its arguments. */
export interface Mutation_EmotionPointCreateField extends EmotionPointSelect {
  $: Mutation_EmotionPointCreateArgs;
}
/** The arguments of Mutation.emotionPointDelete. */
export interface Mutation_EmotionPointDeleteArgs {
  /** Which emotion point. */
  input: DeleteInput;
}
/** What to read of Mutation.emotionPointDelete, and its arguments. */
export interface Mutation_EmotionPointDeleteField extends DeletionSelect {
  $: Mutation_EmotionPointDeleteArgs;
}
/** The arguments of Mutation.emotionPointUpdate. */
export interface Mutation_EmotionPointUpdateArgs {
  /** The changes. */
  input: EmotionPointUpdateInput;
}
/** What to read of Mutation.emotionPointUpdate, and its arguments. */
export interface Mutation_EmotionPointUpdateField extends EmotionPointSelect {
  $: Mutation_EmotionPointUpdateArgs;
}
/** The arguments of Mutation.externalRefBulkUpsert. */
export interface Mutation_ExternalRefBulkUpsertArgs {
  /** The rows. */
  input: ExternalRefBulkUpsertInput;
}
/** What to read of Mutation.externalRefBulkUpsert, and its arguments. */
export interface Mutation_ExternalRefBulkUpsertField extends BulkResultSelect {
  $: Mutation_ExternalRefBulkUpsertArgs;
}
/** The arguments of Mutation.externalRefCreate. */
export interface Mutation_ExternalRefCreateArgs {
  /** The new external reference. */
  input: ExternalRefCreateInput;
}
/** What to read of Mutation.externalRefCreate, and its arguments. */
export interface Mutation_ExternalRefCreateField extends ExternalRefSelect {
  $: Mutation_ExternalRefCreateArgs;
}
/** The arguments of Mutation.externalRefDelete. */
export interface Mutation_ExternalRefDeleteArgs {
  /** Which external reference. */
  input: DeleteInput;
}
/** What to read of Mutation.externalRefDelete, and its arguments. */
export interface Mutation_ExternalRefDeleteField extends DeletionSelect {
  $: Mutation_ExternalRefDeleteArgs;
}
/** The arguments of Mutation.externalRefUpdate. */
export interface Mutation_ExternalRefUpdateArgs {
  /** The changes. */
  input: ExternalRefUpdateInput;
}
/** What to read of Mutation.externalRefUpdate, and its arguments. */
export interface Mutation_ExternalRefUpdateField extends ExternalRefSelect {
  $: Mutation_ExternalRefUpdateArgs;
}
/** The arguments of Mutation.interactionIngest. */
export interface Mutation_InteractionIngestArgs {
  /** The batch. */
  input: InteractionIngestInput;
}
/** What to read of Mutation.interactionIngest, and its arguments. */
export interface Mutation_InteractionIngestField extends InteractionIngestSelect {
  $: Mutation_InteractionIngestArgs;
}
/** The arguments of Mutation.jobCancel. */
export interface Mutation_JobCancelArgs {
  /** Which job. */
  input: JobCancelInput;
}
/** What to read of Mutation.jobCancel, and its arguments. */
export interface Mutation_JobCancelField extends JobSelect {
  $: Mutation_JobCancelArgs;
}
/** The arguments of Mutation.jobRetry. */
export interface Mutation_JobRetryArgs {
  /** Which job. */
  input: JobRetryInput;
}
/** What to read of Mutation.jobRetry, and its arguments. */
export interface Mutation_JobRetryField extends JobSelect {
  $: Mutation_JobRetryArgs;
}
/** The arguments of Mutation.journeyArchive. */
export interface Mutation_JourneyArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyArchive, and its arguments. */
export interface Mutation_JourneyArchiveField extends JourneySelect {
  $: Mutation_JourneyArchiveArgs;
}
/** The arguments of Mutation.journeyBulkUpsert. */
export interface Mutation_JourneyBulkUpsertArgs {
  /** The rows. */
  input: JourneyBulkUpsertInput;
}
/** What to read of Mutation.journeyBulkUpsert, and its arguments. */
export interface Mutation_JourneyBulkUpsertField extends BulkResultSelect {
  $: Mutation_JourneyBulkUpsertArgs;
}
/** The arguments of Mutation.journeyCreate. */
export interface Mutation_JourneyCreateArgs {
  /** The new journey. */
  input: JourneyCreateInput;
}
/** What to read of Mutation.journeyCreate, and its arguments. */
export interface Mutation_JourneyCreateField extends JourneySelect {
  $: Mutation_JourneyCreateArgs;
}
/** The arguments of Mutation.journeyDelete. */
export interface Mutation_JourneyDeleteArgs {
  /** Which journey. */
  input: DeleteInput;
}
/** What to read of Mutation.journeyDelete, and its arguments. */
export interface Mutation_JourneyDeleteField extends DeletionSelect {
  $: Mutation_JourneyDeleteArgs;
}
/** The arguments of Mutation.journeyMapArchive. */
export interface Mutation_JourneyMapArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyMapArchive, and its arguments. */
export interface Mutation_JourneyMapArchiveField extends JourneyMapSelect {
  $: Mutation_JourneyMapArchiveArgs;
}
/** The arguments of Mutation.journeyMapBulkUpsert. */
export interface Mutation_JourneyMapBulkUpsertArgs {
  /** The rows. */
  input: JourneyMapBulkUpsertInput;
}
/** What to read of Mutation.journeyMapBulkUpsert, and its arguments. */
export interface Mutation_JourneyMapBulkUpsertField extends BulkResultSelect {
  $: Mutation_JourneyMapBulkUpsertArgs;
}
/** The arguments of Mutation.journeyMapCreate. */
export interface Mutation_JourneyMapCreateArgs {
  /** The new journey map. */
  input: JourneyMapCreateInput;
}
/** What to read of Mutation.journeyMapCreate, and its arguments. */
export interface Mutation_JourneyMapCreateField extends JourneyMapSelect {
  $: Mutation_JourneyMapCreateArgs;
}
/** The arguments of Mutation.journeyMapDelete. */
export interface Mutation_JourneyMapDeleteArgs {
  /** Which journey map. */
  input: DeleteInput;
}
/** What to read of Mutation.journeyMapDelete, and its arguments. */
export interface Mutation_JourneyMapDeleteField extends DeletionSelect {
  $: Mutation_JourneyMapDeleteArgs;
}
/** The arguments of Mutation.journeyMapDerive. */
export interface Mutation_JourneyMapDeriveArgs {
  /** The new map. */
  input: JourneyMapDeriveInput;
}
/** What to read of Mutation.journeyMapDerive, and its arguments. */
export interface Mutation_JourneyMapDeriveField extends JourneyMapDeriveReportSelect {
  $: Mutation_JourneyMapDeriveArgs;
}
/** The arguments of Mutation.journeyMapImport. */
export interface Mutation_JourneyMapImportArgs {
  /** The bundle. */
  input: JourneyMapImportInput;
}
/** What to read of Mutation.journeyMapImport, and its arguments. */
export interface Mutation_JourneyMapImportField extends JourneyMapImportReportSelect {
  $: Mutation_JourneyMapImportArgs;
}
/** The arguments of Mutation.journeyMapImportUndo. */
export interface Mutation_JourneyMapImportUndoArgs {
  /** Which import. */
  input: JourneyMapImportUndoInput;
}
/** What to read of Mutation.journeyMapImportUndo, and its arguments. */
export interface Mutation_JourneyMapImportUndoField extends ImportUndoReportSelect {
  $: Mutation_JourneyMapImportUndoArgs;
}
/** The arguments of Mutation.journeyMapRestore. */
export interface Mutation_JourneyMapRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyMapRestore, and its arguments. */
export interface Mutation_JourneyMapRestoreField extends JourneyMapSelect {
  $: Mutation_JourneyMapRestoreArgs;
}
/** The arguments of Mutation.journeyMapUpdate. */
export interface Mutation_JourneyMapUpdateArgs {
  /** The changes. */
  input: JourneyMapUpdateInput;
}
/** What to read of Mutation.journeyMapUpdate, and its arguments. */
export interface Mutation_JourneyMapUpdateField extends JourneyMapSelect {
  $: Mutation_JourneyMapUpdateArgs;
}
/** The arguments of Mutation.journeyRestore. */
export interface Mutation_JourneyRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.journeyRestore, and its arguments. */
export interface Mutation_JourneyRestoreField extends JourneySelect {
  $: Mutation_JourneyRestoreArgs;
}
/** The arguments of Mutation.journeyUpdate. */
export interface Mutation_JourneyUpdateArgs {
  /** The changes. */
  input: JourneyUpdateInput;
}
/** What to read of Mutation.journeyUpdate, and its arguments. */
export interface Mutation_JourneyUpdateField extends JourneySelect {
  $: Mutation_JourneyUpdateArgs;
}
/** The arguments of Mutation.laneBulkUpsert. */
export interface Mutation_LaneBulkUpsertArgs {
  /** The rows. */
  input: LaneBulkUpsertInput;
}
/** What to read of Mutation.laneBulkUpsert, and its arguments. */
export interface Mutation_LaneBulkUpsertField extends BulkResultSelect {
  $: Mutation_LaneBulkUpsertArgs;
}
/** The arguments of Mutation.laneCreate. */
export interface Mutation_LaneCreateArgs {
  /** The new lane. */
  input: LaneCreateInput;
}
/** What to read of Mutation.laneCreate, and its arguments. */
export interface Mutation_LaneCreateField extends LaneSelect {
  $: Mutation_LaneCreateArgs;
}
/** The arguments of Mutation.laneDelete. */
export interface Mutation_LaneDeleteArgs {
  /** Which lane. */
  input: DeleteInput;
}
/** What to read of Mutation.laneDelete, and its arguments. */
export interface Mutation_LaneDeleteField extends DeletionSelect {
  $: Mutation_LaneDeleteArgs;
}
/** The arguments of Mutation.laneUpdate. */
export interface Mutation_LaneUpdateArgs {
  /** The changes. */
  input: LaneUpdateInput;
}
/** What to read of Mutation.laneUpdate, and its arguments. */
export interface Mutation_LaneUpdateField extends LaneSelect {
  $: Mutation_LaneUpdateArgs;
}
/** The arguments of Mutation.lintSuppressionBulkUpsert. */
export interface Mutation_LintSuppressionBulkUpsertArgs {
  /** The rows. */
  input: LintSuppressionBulkUpsertInput;
}
/** What to read of Mutation.lintSuppressionBulkUpsert, and its arguments. */
export interface Mutation_LintSuppressionBulkUpsertField extends BulkResultSelect {
  $: Mutation_LintSuppressionBulkUpsertArgs;
}
/** The arguments of Mutation.lintSuppressionCreate. */
export interface Mutation_LintSuppressionCreateArgs {
  /** The new lint suppression. */
  input: LintSuppressionCreateInput;
}
/** What to read of Mutation.lintSuppressionCreate, and its arguments. */
export interface Mutation_LintSuppressionCreateField extends LintSuppressionSelect {
  $: Mutation_LintSuppressionCreateArgs;
}
/** The arguments of Mutation.lintSuppressionDelete. */
export interface Mutation_LintSuppressionDeleteArgs {
  /** Which lint suppression. */
  input: DeleteInput;
}
/** What to read of Mutation.lintSuppressionDelete, and its arguments. */
export interface Mutation_LintSuppressionDeleteField extends DeletionSelect {
  $: Mutation_LintSuppressionDeleteArgs;
}
/** The arguments of Mutation.lintSuppressionUpdate. */
export interface Mutation_LintSuppressionUpdateArgs {
  /** The changes. */
  input: LintSuppressionUpdateInput;
}
/** What to read of Mutation.lintSuppressionUpdate, and its arguments. */
export interface Mutation_LintSuppressionUpdateField extends LintSuppressionSelect {
  $: Mutation_LintSuppressionUpdateArgs;
}
/** The arguments of Mutation.mapFileImportApply. */
export interface Mutation_MapFileImportApplyArgs {
  /** Which plan. */
  input: MapFileImportApplyInput;
}
/** What to read of Mutation.mapFileImportApply, and its arguments. */
export interface Mutation_MapFileImportApplyField extends MapFileImportSelect {
  $: Mutation_MapFileImportApplyArgs;
}
/** The arguments of Mutation.mapFileImportStart. */
export interface Mutation_MapFileImportStartArgs {
  /** The file. */
  input: MapFileImportStartInput;
}
/** What to read of Mutation.mapFileImportStart, and its arguments. */
export interface Mutation_MapFileImportStartField extends MapFileImportSelect {
  $: Mutation_MapFileImportStartArgs;
}
/** The arguments of Mutation.mapSnapshotCreate. */
export interface Mutation_MapSnapshotCreateArgs {
  /** The map. */
  input: MapSnapshotCreateInput;
}
/** What to read of Mutation.mapSnapshotCreate, and its arguments. */
export interface Mutation_MapSnapshotCreateField extends MapSnapshotSelect {
  $: Mutation_MapSnapshotCreateArgs;
}
/** The arguments of Mutation.mapSnapshotDelete. */
export interface Mutation_MapSnapshotDeleteArgs {
  /** Which map version. */
  input: DeleteInput;
}
/** What to read of Mutation.mapSnapshotDelete, and its arguments. */
export interface Mutation_MapSnapshotDeleteField extends DeletionSelect {
  $: Mutation_MapSnapshotDeleteArgs;
}
/** The arguments of Mutation.mapSnapshotRestore. */
export interface Mutation_MapSnapshotRestoreArgs {
  /** Which one. */
  input: MapSnapshotRestoreInput;
}
/** What to read of Mutation.mapSnapshotRestore, and its arguments. */
export interface Mutation_MapSnapshotRestoreField extends MapSnapshotRestoreReportSelect {
  $: Mutation_MapSnapshotRestoreArgs;
}
/** The arguments of Mutation.mapSnapshotUpdate. */
export interface Mutation_MapSnapshotUpdateArgs {
  /** The changes. */
  input: MapSnapshotUpdateInput;
}
/** What to read of Mutation.mapSnapshotUpdate, and its arguments. */
export interface Mutation_MapSnapshotUpdateField extends MapSnapshotSelect {
  $: Mutation_MapSnapshotUpdateArgs;
}
/** The arguments of Mutation.mapTemplateCreate. */
export interface Mutation_MapTemplateCreateArgs {
  /** The template. */
  input: MapTemplateCreateInput;
}
/** What to read of Mutation.mapTemplateCreate, and its arguments. */
export interface Mutation_MapTemplateCreateField extends MapTemplateSelect {
  $: Mutation_MapTemplateCreateArgs;
}
/** The arguments of Mutation.mapTemplateDelete. */
export interface Mutation_MapTemplateDeleteArgs {
  /** Which map template. */
  input: DeleteInput;
}
/** What to read of Mutation.mapTemplateDelete, and its arguments. */
export interface Mutation_MapTemplateDeleteField extends DeletionSelect {
  $: Mutation_MapTemplateDeleteArgs;
}
/** The arguments of Mutation.mapTemplateUpdate. */
export interface Mutation_MapTemplateUpdateArgs {
  /** The changes. */
  input: MapTemplateUpdateInput;
}
/** What to read of Mutation.mapTemplateUpdate, and its arguments. */
export interface Mutation_MapTemplateUpdateField extends MapTemplateSelect {
  $: Mutation_MapTemplateUpdateArgs;
}
/** The arguments of Mutation.matchRuleArchive. */
export interface Mutation_MatchRuleArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.matchRuleArchive, and its arguments. */
export interface Mutation_MatchRuleArchiveField extends MatchRuleSelect {
  $: Mutation_MatchRuleArchiveArgs;
}
/** The arguments of Mutation.matchRuleBulkUpsert. */
export interface Mutation_MatchRuleBulkUpsertArgs {
  /** The rows. */
  input: MatchRuleBulkUpsertInput;
}
/** What to read of Mutation.matchRuleBulkUpsert, and its arguments. */
export interface Mutation_MatchRuleBulkUpsertField extends BulkResultSelect {
  $: Mutation_MatchRuleBulkUpsertArgs;
}
/** The arguments of Mutation.matchRuleCreate. */
export interface Mutation_MatchRuleCreateArgs {
  /** The new match rule. */
  input: MatchRuleCreateInput;
}
/** What to read of Mutation.matchRuleCreate, and its arguments. */
export interface Mutation_MatchRuleCreateField extends MatchRuleSelect {
  $: Mutation_MatchRuleCreateArgs;
}
/** The arguments of Mutation.matchRuleDelete. */
export interface Mutation_MatchRuleDeleteArgs {
  /** Which match rule. */
  input: DeleteInput;
}
/** What to read of Mutation.matchRuleDelete, and its arguments. */
export interface Mutation_MatchRuleDeleteField extends DeletionSelect {
  $: Mutation_MatchRuleDeleteArgs;
}
/** The arguments of Mutation.matchRuleRestore. */
export interface Mutation_MatchRuleRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.matchRuleRestore, and its arguments. */
export interface Mutation_MatchRuleRestoreField extends MatchRuleSelect {
  $: Mutation_MatchRuleRestoreArgs;
}
/** The arguments of Mutation.matchRuleUpdate. */
export interface Mutation_MatchRuleUpdateArgs {
  /** The changes. */
  input: MatchRuleUpdateInput;
}
/** What to read of Mutation.matchRuleUpdate, and its arguments. */
export interface Mutation_MatchRuleUpdateField extends MatchRuleSelect {
  $: Mutation_MatchRuleUpdateArgs;
}
/** The arguments of Mutation.memberArchive. */
export interface Mutation_MemberArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.memberArchive, and its arguments. */
export interface Mutation_MemberArchiveField extends MemberSelect {
  $: Mutation_MemberArchiveArgs;
}
/** The arguments of Mutation.memberBulkUpsert. */
export interface Mutation_MemberBulkUpsertArgs {
  /** The rows. */
  input: MemberBulkUpsertInput;
}
/** What to read of Mutation.memberBulkUpsert, and its arguments. */
export interface Mutation_MemberBulkUpsertField extends BulkResultSelect {
  $: Mutation_MemberBulkUpsertArgs;
}
/** The arguments of Mutation.memberCreate. */
export interface Mutation_MemberCreateArgs {
  /** The new member. */
  input: MemberCreateInput;
}
/** What to read of Mutation.memberCreate, and its arguments. */
export interface Mutation_MemberCreateField extends MemberSelect {
  $: Mutation_MemberCreateArgs;
}
/** The arguments of Mutation.memberDelete. */
export interface Mutation_MemberDeleteArgs {
  /** Which member. */
  input: DeleteInput;
}
/** What to read of Mutation.memberDelete, and its arguments. */
export interface Mutation_MemberDeleteField extends DeletionSelect {
  $: Mutation_MemberDeleteArgs;
}
/** The arguments of Mutation.memberRestore. */
export interface Mutation_MemberRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.memberRestore, and its arguments. */
export interface Mutation_MemberRestoreField extends MemberSelect {
  $: Mutation_MemberRestoreArgs;
}
/** The arguments of Mutation.memberUpdate. */
export interface Mutation_MemberUpdateArgs {
  /** The changes. */
  input: MemberUpdateInput;
}
/** What to read of Mutation.memberUpdate, and its arguments. */
export interface Mutation_MemberUpdateField extends MemberSelect {
  $: Mutation_MemberUpdateArgs;
}
/** The arguments of Mutation.metricArchive. */
export interface Mutation_MetricArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.metricArchive, and its arguments. */
export interface Mutation_MetricArchiveField extends MetricSelect {
  $: Mutation_MetricArchiveArgs;
}
/** The arguments of Mutation.metricBulkUpsert. */
export interface Mutation_MetricBulkUpsertArgs {
  /** The rows. */
  input: MetricBulkUpsertInput;
}
/** What to read of Mutation.metricBulkUpsert, and its arguments. */
export interface Mutation_MetricBulkUpsertField extends BulkResultSelect {
  $: Mutation_MetricBulkUpsertArgs;
}
/** The arguments of Mutation.metricComputationBulkUpsert. */
export interface Mutation_MetricComputationBulkUpsertArgs {
  /** The rows. */
  input: MetricComputationBulkUpsertInput;
}
/** What to read of Mutation.metricComputationBulkUpsert, and its arguments. */
export interface Mutation_MetricComputationBulkUpsertField extends BulkResultSelect {
  $: Mutation_MetricComputationBulkUpsertArgs;
}
/** The arguments of Mutation.metricComputationCreate. */
export interface Mutation_MetricComputationCreateArgs {
  /** The new metric computation. */
  input: MetricComputationCreateInput;
}
/** What to read of Mutation.metricComputationCreate, and its arguments. */
export interface Mutation_MetricComputationCreateField extends MetricComputationSelect {
  $: Mutation_MetricComputationCreateArgs;
}
/** The arguments of Mutation.metricComputationDelete. */
export interface Mutation_MetricComputationDeleteArgs {
  /** Which metric computation. */
  input: DeleteInput;
}
/** What to read of Mutation.metricComputationDelete, and its arguments. */
export interface Mutation_MetricComputationDeleteField extends DeletionSelect {
  $: Mutation_MetricComputationDeleteArgs;
}
/** The arguments of Mutation.metricComputationUpdate. */
export interface Mutation_MetricComputationUpdateArgs {
  /** The changes. */
  input: MetricComputationUpdateInput;
}
/** What to read of Mutation.metricComputationUpdate, and its arguments. */
export interface Mutation_MetricComputationUpdateField extends MetricComputationSelect {
  $: Mutation_MetricComputationUpdateArgs;
}
/** The arguments of Mutation.metricCreate. */
export interface Mutation_MetricCreateArgs {
  /** The new metric. */
  input: MetricCreateInput;
}
/** What to read of Mutation.metricCreate, and its arguments. */
export interface Mutation_MetricCreateField extends MetricSelect {
  $: Mutation_MetricCreateArgs;
}
/** The arguments of Mutation.metricDelete. */
export interface Mutation_MetricDeleteArgs {
  /** Which metric. */
  input: DeleteInput;
}
/** What to read of Mutation.metricDelete, and its arguments. */
export interface Mutation_MetricDeleteField extends DeletionSelect {
  $: Mutation_MetricDeleteArgs;
}
/** The arguments of Mutation.metricPlacementBulkUpsert. */
export interface Mutation_MetricPlacementBulkUpsertArgs {
  /** The rows. */
  input: MetricPlacementBulkUpsertInput;
}
/** What to read of Mutation.metricPlacementBulkUpsert, and its arguments. */
export interface Mutation_MetricPlacementBulkUpsertField extends BulkResultSelect {
  $: Mutation_MetricPlacementBulkUpsertArgs;
}
/** The arguments of Mutation.metricPlacementCreate. */
export interface Mutation_MetricPlacementCreateArgs {
  /** The new metric placement. */
  input: MetricPlacementCreateInput;
}
/** What to read of Mutation.metricPlacementCreate, and its arguments. */
export interface Mutation_MetricPlacementCreateField extends MetricPlacementSelect {
  $: Mutation_MetricPlacementCreateArgs;
}
/** The arguments of Mutation.metricPlacementDelete. */
export interface Mutation_MetricPlacementDeleteArgs {
  /** Which metric placement. */
  input: DeleteInput;
}
/** What to read of Mutation.metricPlacementDelete, and its arguments. */
export interface Mutation_MetricPlacementDeleteField extends DeletionSelect {
  $: Mutation_MetricPlacementDeleteArgs;
}
/** The arguments of Mutation.metricPlacementUpdate. */
export interface Mutation_MetricPlacementUpdateArgs {
  /** The changes. */
  input: MetricPlacementUpdateInput;
}
/** What to read of Mutation.metricPlacementUpdate, and its arguments. */
export interface Mutation_MetricPlacementUpdateField extends MetricPlacementSelect {
  $: Mutation_MetricPlacementUpdateArgs;
}
/** The arguments of Mutation.metricRecompute. */
export interface Mutation_MetricRecomputeArgs {
  /** Which metric. */
  input: MetricRecomputeInput;
}
/** What to read of Mutation.metricRecompute, and its arguments. */
export interface Mutation_MetricRecomputeField extends JobSelect {
  $: Mutation_MetricRecomputeArgs;
}
/** The arguments of Mutation.metricRestore. */
export interface Mutation_MetricRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.metricRestore, and its arguments. */
export interface Mutation_MetricRestoreField extends MetricSelect {
  $: Mutation_MetricRestoreArgs;
}
/** The arguments of Mutation.metricUpdate. */
export interface Mutation_MetricUpdateArgs {
  /** The changes. */
  input: MetricUpdateInput;
}
/** What to read of Mutation.metricUpdate, and its arguments. */
export interface Mutation_MetricUpdateField extends MetricSelect {
  $: Mutation_MetricUpdateArgs;
}
/** The arguments of Mutation.objectiveArchive. */
export interface Mutation_ObjectiveArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.objectiveArchive, and its arguments. */
export interface Mutation_ObjectiveArchiveField extends ObjectiveSelect {
  $: Mutation_ObjectiveArchiveArgs;
}
/** The arguments of Mutation.objectiveBulkUpsert. */
export interface Mutation_ObjectiveBulkUpsertArgs {
  /** The rows. */
  input: ObjectiveBulkUpsertInput;
}
/** What to read of Mutation.objectiveBulkUpsert, and its arguments. */
export interface Mutation_ObjectiveBulkUpsertField extends BulkResultSelect {
  $: Mutation_ObjectiveBulkUpsertArgs;
}
/** The arguments of Mutation.objectiveCreate. */
export interface Mutation_ObjectiveCreateArgs {
  /** The new objective. */
  input: ObjectiveCreateInput;
}
/** What to read of Mutation.objectiveCreate, and its arguments. */
export interface Mutation_ObjectiveCreateField extends ObjectiveSelect {
  $: Mutation_ObjectiveCreateArgs;
}
/** The arguments of Mutation.objectiveDelete. */
export interface Mutation_ObjectiveDeleteArgs {
  /** Which objective. */
  input: DeleteInput;
}
/** What to read of Mutation.objectiveDelete, and its arguments. */
export interface Mutation_ObjectiveDeleteField extends DeletionSelect {
  $: Mutation_ObjectiveDeleteArgs;
}
/** The arguments of Mutation.objectiveRestore. */
export interface Mutation_ObjectiveRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.objectiveRestore, and its arguments. */
export interface Mutation_ObjectiveRestoreField extends ObjectiveSelect {
  $: Mutation_ObjectiveRestoreArgs;
}
/** The arguments of Mutation.objectiveUpdate. */
export interface Mutation_ObjectiveUpdateArgs {
  /** The changes. */
  input: ObjectiveUpdateInput;
}
/** What to read of Mutation.objectiveUpdate, and its arguments. */
export interface Mutation_ObjectiveUpdateField extends ObjectiveSelect {
  $: Mutation_ObjectiveUpdateArgs;
}
/** The arguments of Mutation.painPointArchive. */
export interface Mutation_PainPointArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.painPointArchive, and its arguments. */
export interface Mutation_PainPointArchiveField extends PainPointSelect {
  $: Mutation_PainPointArchiveArgs;
}
/** The arguments of Mutation.painPointBulkUpsert. */
export interface Mutation_PainPointBulkUpsertArgs {
  /** The rows. */
  input: PainPointBulkUpsertInput;
}
/** What to read of Mutation.painPointBulkUpsert, and its arguments. */
export interface Mutation_PainPointBulkUpsertField extends BulkResultSelect {
  $: Mutation_PainPointBulkUpsertArgs;
}
/** The arguments of Mutation.painPointCreate. */
export interface Mutation_PainPointCreateArgs {
  /** The new pain point. */
  input: PainPointCreateInput;
}
/** What to read of Mutation.painPointCreate, and its arguments. */
export interface Mutation_PainPointCreateField extends PainPointSelect {
  $: Mutation_PainPointCreateArgs;
}
/** The arguments of Mutation.painPointDelete. */
export interface Mutation_PainPointDeleteArgs {
  /** Which pain point. */
  input: DeleteInput;
}
/** What to read of Mutation.painPointDelete, and its arguments. */
export interface Mutation_PainPointDeleteField extends DeletionSelect {
  $: Mutation_PainPointDeleteArgs;
}
/** The arguments of Mutation.painPointPlacementBulkUpsert. */
export interface Mutation_PainPointPlacementBulkUpsertArgs {
  /** The rows. */
  input: PainPointPlacementBulkUpsertInput;
}
/** What to read of Mutation.painPointPlacementBulkUpsert, and its arguments. */
export interface Mutation_PainPointPlacementBulkUpsertField extends BulkResultSelect {
  $: Mutation_PainPointPlacementBulkUpsertArgs;
}
/** The arguments of Mutation.painPointPlacementCreate. */
export interface Mutation_PainPointPlacementCreateArgs {
  /** The new pain point placement. */
  input: PainPointPlacementCreateInput;
}
/** What to read of Mutation.painPointPlacementCreate, and its arguments. */
export interface Mutation_PainPointPlacementCreateField extends PainPointPlacementSelect {
  $: Mutation_PainPointPlacementCreateArgs;
}
/** The arguments of Mutation.painPointPlacementDelete. */
export interface Mutation_PainPointPlacementDeleteArgs {
  /** Which pain point placement. */
  input: DeleteInput;
}
/** What to read of Mutation.painPointPlacementDelete, and its arguments. */
export interface Mutation_PainPointPlacementDeleteField extends DeletionSelect {
  $: Mutation_PainPointPlacementDeleteArgs;
}
/** The arguments of Mutation.painPointPlacementUpdate. */
export interface Mutation_PainPointPlacementUpdateArgs {
  /** The changes. */
  input: PainPointPlacementUpdateInput;
}
/** What to read of Mutation.painPointPlacementUpdate, and its arguments. */
export interface Mutation_PainPointPlacementUpdateField extends PainPointPlacementSelect {
  $: Mutation_PainPointPlacementUpdateArgs;
}
/** The arguments of Mutation.painPointRestore. */
export interface Mutation_PainPointRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.painPointRestore, and its arguments. */
export interface Mutation_PainPointRestoreField extends PainPointSelect {
  $: Mutation_PainPointRestoreArgs;
}
/** The arguments of Mutation.painPointUpdate. */
export interface Mutation_PainPointUpdateArgs {
  /** The changes. */
  input: PainPointUpdateInput;
}
/** What to read of Mutation.painPointUpdate, and its arguments. */
export interface Mutation_PainPointUpdateField extends PainPointSelect {
  $: Mutation_PainPointUpdateArgs;
}
/** The arguments of Mutation.personaArchive. */
export interface Mutation_PersonaArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.personaArchive, and its arguments. */
export interface Mutation_PersonaArchiveField extends PersonaSelect {
  $: Mutation_PersonaArchiveArgs;
}
/** The arguments of Mutation.personaBulkUpsert. */
export interface Mutation_PersonaBulkUpsertArgs {
  /** The rows. */
  input: PersonaBulkUpsertInput;
}
/** What to read of Mutation.personaBulkUpsert, and its arguments. */
export interface Mutation_PersonaBulkUpsertField extends BulkResultSelect {
  $: Mutation_PersonaBulkUpsertArgs;
}
/** The arguments of Mutation.personaCreate. */
export interface Mutation_PersonaCreateArgs {
  /** The new persona. */
  input: PersonaCreateInput;
}
/** What to read of Mutation.personaCreate, and its arguments. */
export interface Mutation_PersonaCreateField extends PersonaSelect {
  $: Mutation_PersonaCreateArgs;
}
/** The arguments of Mutation.personaDelete. */
export interface Mutation_PersonaDeleteArgs {
  /** Which persona. */
  input: DeleteInput;
}
/** What to read of Mutation.personaDelete, and its arguments. */
export interface Mutation_PersonaDeleteField extends DeletionSelect {
  $: Mutation_PersonaDeleteArgs;
}
/** The arguments of Mutation.personaRestore. */
export interface Mutation_PersonaRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.personaRestore, and its arguments. */
export interface Mutation_PersonaRestoreField extends PersonaSelect {
  $: Mutation_PersonaRestoreArgs;
}
/** The arguments of Mutation.personaRuleArchive. */
export interface Mutation_PersonaRuleArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.personaRuleArchive, and its arguments. */
export interface Mutation_PersonaRuleArchiveField extends PersonaRuleSelect {
  $: Mutation_PersonaRuleArchiveArgs;
}
/** The arguments of Mutation.personaRuleBulkUpsert. */
export interface Mutation_PersonaRuleBulkUpsertArgs {
  /** The rows. */
  input: PersonaRuleBulkUpsertInput;
}
/** What to read of Mutation.personaRuleBulkUpsert, and its arguments. */
export interface Mutation_PersonaRuleBulkUpsertField extends BulkResultSelect {
  $: Mutation_PersonaRuleBulkUpsertArgs;
}
/** The arguments of Mutation.personaRuleCreate. */
export interface Mutation_PersonaRuleCreateArgs {
  /** The new persona rule. */
  input: PersonaRuleCreateInput;
}
/** What to read of Mutation.personaRuleCreate, and its arguments. */
export interface Mutation_PersonaRuleCreateField extends PersonaRuleSelect {
  $: Mutation_PersonaRuleCreateArgs;
}
/** The arguments of Mutation.personaRuleDelete. */
export interface Mutation_PersonaRuleDeleteArgs {
  /** Which persona rule. */
  input: DeleteInput;
}
/** What to read of Mutation.personaRuleDelete, and its arguments. */
export interface Mutation_PersonaRuleDeleteField extends DeletionSelect {
  $: Mutation_PersonaRuleDeleteArgs;
}
/** The arguments of Mutation.personaRuleRestore. */
export interface Mutation_PersonaRuleRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.personaRuleRestore, and its arguments. */
export interface Mutation_PersonaRuleRestoreField extends PersonaRuleSelect {
  $: Mutation_PersonaRuleRestoreArgs;
}
/** The arguments of Mutation.personaRuleUpdate. */
export interface Mutation_PersonaRuleUpdateArgs {
  /** The changes. */
  input: PersonaRuleUpdateInput;
}
/** What to read of Mutation.personaRuleUpdate, and its arguments. */
export interface Mutation_PersonaRuleUpdateField extends PersonaRuleSelect {
  $: Mutation_PersonaRuleUpdateArgs;
}
/** The arguments of Mutation.personaUpdate. */
export interface Mutation_PersonaUpdateArgs {
  /** The changes. */
  input: PersonaUpdateInput;
}
/** What to read of Mutation.personaUpdate, and its arguments. */
export interface Mutation_PersonaUpdateField extends PersonaSelect {
  $: Mutation_PersonaUpdateArgs;
}
/** The arguments of Mutation.phaseBulkUpsert. */
export interface Mutation_PhaseBulkUpsertArgs {
  /** The rows. */
  input: PhaseBulkUpsertInput;
}
/** What to read of Mutation.phaseBulkUpsert, and its arguments. */
export interface Mutation_PhaseBulkUpsertField extends BulkResultSelect {
  $: Mutation_PhaseBulkUpsertArgs;
}
/** The arguments of Mutation.phaseCreate. */
export interface Mutation_PhaseCreateArgs {
  /** The new phase. */
  input: PhaseCreateInput;
}
/** What to read of Mutation.phaseCreate, and its arguments. */
export interface Mutation_PhaseCreateField extends PhaseSelect {
  $: Mutation_PhaseCreateArgs;
}
/** The arguments of Mutation.phaseDelete. */
export interface Mutation_PhaseDeleteArgs {
  /** Which phase. */
  input: DeleteInput;
}
/** What to read of Mutation.phaseDelete, and its arguments. */
export interface Mutation_PhaseDeleteField extends DeletionSelect {
  $: Mutation_PhaseDeleteArgs;
}
/** The arguments of Mutation.phaseUpdate. */
export interface Mutation_PhaseUpdateArgs {
  /** The changes. */
  input: PhaseUpdateInput;
}
/** What to read of Mutation.phaseUpdate, and its arguments. */
export interface Mutation_PhaseUpdateField extends PhaseSelect {
  $: Mutation_PhaseUpdateArgs;
}
/** The arguments of Mutation.processArchive. */
export interface Mutation_ProcessArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.processArchive, and its arguments. */
export interface Mutation_ProcessArchiveField extends ProcessSelect {
  $: Mutation_ProcessArchiveArgs;
}
/** The arguments of Mutation.processBulkUpsert. */
export interface Mutation_ProcessBulkUpsertArgs {
  /** The rows. */
  input: ProcessBulkUpsertInput;
}
/** What to read of Mutation.processBulkUpsert, and its arguments. */
export interface Mutation_ProcessBulkUpsertField extends BulkResultSelect {
  $: Mutation_ProcessBulkUpsertArgs;
}
/** The arguments of Mutation.processCreate. */
export interface Mutation_ProcessCreateArgs {
  /** The new process. */
  input: ProcessCreateInput;
}
/** What to read of Mutation.processCreate, and its arguments. */
export interface Mutation_ProcessCreateField extends ProcessSelect {
  $: Mutation_ProcessCreateArgs;
}
/** The arguments of Mutation.processDelete. */
export interface Mutation_ProcessDeleteArgs {
  /** Which process. */
  input: DeleteInput;
}
/** What to read of Mutation.processDelete, and its arguments. */
export interface Mutation_ProcessDeleteField extends DeletionSelect {
  $: Mutation_ProcessDeleteArgs;
}
/** The arguments of Mutation.processElementBulkUpsert. */
export interface Mutation_ProcessElementBulkUpsertArgs {
  /** The rows. */
  input: ProcessElementBulkUpsertInput;
}
/** What to read of Mutation.processElementBulkUpsert, and its arguments. */
export interface Mutation_ProcessElementBulkUpsertField extends BulkResultSelect {
  $: Mutation_ProcessElementBulkUpsertArgs;
}
/** The arguments of Mutation.processElementCreate. */
export interface Mutation_ProcessElementCreateArgs {
  /** The new process element. */
  input: ProcessElementCreateInput;
}
/** What to read of Mutation.processElementCreate, and its arguments. */
export interface Mutation_ProcessElementCreateField extends ProcessElementSelect {
  $: Mutation_ProcessElementCreateArgs;
}
/** The arguments of Mutation.processElementDelete. */
export interface Mutation_ProcessElementDeleteArgs {
  /** Which process element. */
  input: DeleteInput;
}
/** What to read of Mutation.processElementDelete, and its arguments. */
export interface Mutation_ProcessElementDeleteField extends DeletionSelect {
  $: Mutation_ProcessElementDeleteArgs;
}
/** The arguments of Mutation.processElementReanchor. */
export interface Mutation_ProcessElementReanchorArgs {
  /** Which two. */
  input: ProcessElementReanchorInput;
}
/** What to read of Mutation.processElementReanchor, and its arguments. */
export interface Mutation_ProcessElementReanchorField extends ProcessElementSelect {
  $: Mutation_ProcessElementReanchorArgs;
}
/** The arguments of Mutation.processElementUpdate. */
export interface Mutation_ProcessElementUpdateArgs {
  /** The changes. */
  input: ProcessElementUpdateInput;
}
/** What to read of Mutation.processElementUpdate, and its arguments. */
export interface Mutation_ProcessElementUpdateField extends ProcessElementSelect {
  $: Mutation_ProcessElementUpdateArgs;
}
/** The arguments of Mutation.processFlowBulkUpsert. */
export interface Mutation_ProcessFlowBulkUpsertArgs {
  /** The rows. */
  input: ProcessFlowBulkUpsertInput;
}
/** What to read of Mutation.processFlowBulkUpsert, and its arguments. */
export interface Mutation_ProcessFlowBulkUpsertField extends BulkResultSelect {
  $: Mutation_ProcessFlowBulkUpsertArgs;
}
/** The arguments of Mutation.processFlowCreate. */
export interface Mutation_ProcessFlowCreateArgs {
  /** The new process flow. */
  input: ProcessFlowCreateInput;
}
/** What to read of Mutation.processFlowCreate, and its arguments. */
export interface Mutation_ProcessFlowCreateField extends ProcessFlowSelect {
  $: Mutation_ProcessFlowCreateArgs;
}
/** The arguments of Mutation.processFlowDelete. */
export interface Mutation_ProcessFlowDeleteArgs {
  /** Which process flow. */
  input: DeleteInput;
}
/** What to read of Mutation.processFlowDelete, and its arguments. */
export interface Mutation_ProcessFlowDeleteField extends DeletionSelect {
  $: Mutation_ProcessFlowDeleteArgs;
}
/** The arguments of Mutation.processFlowReanchor. */
export interface Mutation_ProcessFlowReanchorArgs {
  /** Which two. */
  input: ProcessFlowReanchorInput;
}
/** What to read of Mutation.processFlowReanchor, and its arguments. */
export interface Mutation_ProcessFlowReanchorField extends ProcessFlowSelect {
  $: Mutation_ProcessFlowReanchorArgs;
}
/** The arguments of Mutation.processFlowUpdate. */
export interface Mutation_ProcessFlowUpdateArgs {
  /** The changes. */
  input: ProcessFlowUpdateInput;
}
/** What to read of Mutation.processFlowUpdate, and its arguments. */
export interface Mutation_ProcessFlowUpdateField extends ProcessFlowSelect {
  $: Mutation_ProcessFlowUpdateArgs;
}
/** The arguments of Mutation.processImport. */
export interface Mutation_ProcessImportArgs {
  /** Which file. */
  input: ProcessImportInput;
}
/** What to read of Mutation.processImport, and its arguments. */
export interface Mutation_ProcessImportField extends ProcessImportReportSelect {
  $: Mutation_ProcessImportArgs;
}
/** The arguments of Mutation.processLinkBulkUpsert. */
export interface Mutation_ProcessLinkBulkUpsertArgs {
  /** The rows. */
  input: ProcessLinkBulkUpsertInput;
}
/** What to read of Mutation.processLinkBulkUpsert, and its arguments. */
export interface Mutation_ProcessLinkBulkUpsertField extends BulkResultSelect {
  $: Mutation_ProcessLinkBulkUpsertArgs;
}
/** The arguments of Mutation.processLinkCreate. */
export interface Mutation_ProcessLinkCreateArgs {
  /** The new process link. */
  input: ProcessLinkCreateInput;
}
/** What to read of Mutation.processLinkCreate, and its arguments. */
export interface Mutation_ProcessLinkCreateField extends ProcessLinkSelect {
  $: Mutation_ProcessLinkCreateArgs;
}
/** The arguments of Mutation.processLinkDelete. */
export interface Mutation_ProcessLinkDeleteArgs {
  /** Which process link. */
  input: DeleteInput;
}
/** What to read of Mutation.processLinkDelete, and its arguments. */
export interface Mutation_ProcessLinkDeleteField extends DeletionSelect {
  $: Mutation_ProcessLinkDeleteArgs;
}
/** The arguments of Mutation.processLinkUpdate. */
export interface Mutation_ProcessLinkUpdateArgs {
  /** The changes. */
  input: ProcessLinkUpdateInput;
}
/** What to read of Mutation.processLinkUpdate, and its arguments. */
export interface Mutation_ProcessLinkUpdateField extends ProcessLinkSelect {
  $: Mutation_ProcessLinkUpdateArgs;
}
/** The arguments of Mutation.processRestore. */
export interface Mutation_ProcessRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.processRestore, and its arguments. */
export interface Mutation_ProcessRestoreField extends ProcessSelect {
  $: Mutation_ProcessRestoreArgs;
}
/** The arguments of Mutation.processTouchpointsCreate. */
export interface Mutation_ProcessTouchpointsCreateArgs {
  /** Which messages. */
  input: ProcessTouchpointsCreateInput;
}
/** What to read of Mutation.processTouchpointsCreate, and its arguments. */
export interface Mutation_ProcessTouchpointsCreateField extends TouchpointSelect {
  $: Mutation_ProcessTouchpointsCreateArgs;
}
/** The arguments of Mutation.processUpdate. */
export interface Mutation_ProcessUpdateArgs {
  /** The changes. */
  input: ProcessUpdateInput;
}
/** What to read of Mutation.processUpdate, and its arguments. */
export interface Mutation_ProcessUpdateField extends ProcessSelect {
  $: Mutation_ProcessUpdateArgs;
}
/** The arguments of Mutation.selectionArchive. */
export interface Mutation_SelectionArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.selectionArchive, and its arguments. */
export interface Mutation_SelectionArchiveField extends SelectionSelect {
  $: Mutation_SelectionArchiveArgs;
}
/** The arguments of Mutation.selectionBulkUpsert. */
export interface Mutation_SelectionBulkUpsertArgs {
  /** The rows. */
  input: SelectionBulkUpsertInput;
}
/** What to read of Mutation.selectionBulkUpsert, and its arguments. */
export interface Mutation_SelectionBulkUpsertField extends BulkResultSelect {
  $: Mutation_SelectionBulkUpsertArgs;
}
/** The arguments of Mutation.selectionCandidateBulkUpsert. */
export interface Mutation_SelectionCandidateBulkUpsertArgs {
  /** The rows. */
  input: SelectionCandidateBulkUpsertInput;
}
/** What to read of Mutation.selectionCandidateBulkUpsert, and its arguments. */
export interface Mutation_SelectionCandidateBulkUpsertField extends BulkResultSelect {
  $: Mutation_SelectionCandidateBulkUpsertArgs;
}
/** The arguments of Mutation.selectionCandidateCreate. */
export interface Mutation_SelectionCandidateCreateArgs {
  /** The new selection candidate. */
  input: SelectionCandidateCreateInput;
}
/** What to read of Mutation.selectionCandidateCreate, and its arguments. */
export interface Mutation_SelectionCandidateCreateField extends SelectionCandidateSelect {
  $: Mutation_SelectionCandidateCreateArgs;
}
/** The arguments of Mutation.selectionCandidateDelete. */
export interface Mutation_SelectionCandidateDeleteArgs {
  /** Which selection candidate. */
  input: DeleteInput;
}
/** What to read of Mutation.selectionCandidateDelete, and its arguments. */
export interface Mutation_SelectionCandidateDeleteField extends DeletionSelect {
  $: Mutation_SelectionCandidateDeleteArgs;
}
/** The arguments of Mutation.selectionCandidateUpdate. */
export interface Mutation_SelectionCandidateUpdateArgs {
  /** The changes. */
  input: SelectionCandidateUpdateInput;
}
/** What to read of Mutation.selectionCandidateUpdate, and its arguments. */
export interface Mutation_SelectionCandidateUpdateField extends SelectionCandidateSelect {
  $: Mutation_SelectionCandidateUpdateArgs;
}
/** The arguments of Mutation.selectionCreate. */
export interface Mutation_SelectionCreateArgs {
  /** The new selection. */
  input: SelectionCreateInput;
}
/** What to read of Mutation.selectionCreate, and its arguments. */
export interface Mutation_SelectionCreateField extends SelectionSelect {
  $: Mutation_SelectionCreateArgs;
}
/** The arguments of Mutation.selectionDelete. */
export interface Mutation_SelectionDeleteArgs {
  /** Which selection. */
  input: DeleteInput;
}
/** What to read of Mutation.selectionDelete, and its arguments. */
export interface Mutation_SelectionDeleteField extends DeletionSelect {
  $: Mutation_SelectionDeleteArgs;
}
/** The arguments of Mutation.selectionRestore. */
export interface Mutation_SelectionRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.selectionRestore, and its arguments. */
export interface Mutation_SelectionRestoreField extends SelectionSelect {
  $: Mutation_SelectionRestoreArgs;
}
/** The arguments of Mutation.selectionUpdate. */
export interface Mutation_SelectionUpdateArgs {
  /** The changes. */
  input: SelectionUpdateInput;
}
/** What to read of Mutation.selectionUpdate, and its arguments. */
export interface Mutation_SelectionUpdateField extends SelectionSelect {
  $: Mutation_SelectionUpdateArgs;
}
/** The arguments of Mutation.serviceCaseArchive. */
export interface Mutation_ServiceCaseArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.serviceCaseArchive, and its arguments. */
export interface Mutation_ServiceCaseArchiveField extends ServiceCaseSelect {
  $: Mutation_ServiceCaseArchiveArgs;
}
/** The arguments of Mutation.serviceCaseBulkUpsert. */
export interface Mutation_ServiceCaseBulkUpsertArgs {
  /** The rows. */
  input: ServiceCaseBulkUpsertInput;
}
/** What to read of Mutation.serviceCaseBulkUpsert, and its arguments. */
export interface Mutation_ServiceCaseBulkUpsertField extends BulkResultSelect {
  $: Mutation_ServiceCaseBulkUpsertArgs;
}
/** The arguments of Mutation.serviceCaseCreate. */
export interface Mutation_ServiceCaseCreateArgs {
  /** The new service case. */
  input: ServiceCaseCreateInput;
}
/** What to read of Mutation.serviceCaseCreate, and its arguments. */
export interface Mutation_ServiceCaseCreateField extends ServiceCaseSelect {
  $: Mutation_ServiceCaseCreateArgs;
}
/** The arguments of Mutation.serviceCaseDelete. */
export interface Mutation_ServiceCaseDeleteArgs {
  /** Which service case. */
  input: DeleteInput;
}
/** What to read of Mutation.serviceCaseDelete, and its arguments. */
export interface Mutation_ServiceCaseDeleteField extends DeletionSelect {
  $: Mutation_ServiceCaseDeleteArgs;
}
/** The arguments of Mutation.serviceCaseIngest. */
export interface Mutation_ServiceCaseIngestArgs {
  /** The batch. */
  input: ServiceCaseIngestInput;
}
/** What to read of Mutation.serviceCaseIngest, and its arguments. */
export interface Mutation_ServiceCaseIngestField extends RecordIngestSelect {
  $: Mutation_ServiceCaseIngestArgs;
}
/** The arguments of Mutation.serviceCaseRestore. */
export interface Mutation_ServiceCaseRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.serviceCaseRestore, and its arguments. */
export interface Mutation_ServiceCaseRestoreField extends ServiceCaseSelect {
  $: Mutation_ServiceCaseRestoreArgs;
}
/** The arguments of Mutation.serviceCaseUpdate. */
export interface Mutation_ServiceCaseUpdateArgs {
  /** The changes. */
  input: ServiceCaseUpdateInput;
}
/** What to read of Mutation.serviceCaseUpdate, and its arguments. */
export interface Mutation_ServiceCaseUpdateField extends ServiceCaseSelect {
  $: Mutation_ServiceCaseUpdateArgs;
}
/** The arguments of Mutation.stepBulkUpsert. */
export interface Mutation_StepBulkUpsertArgs {
  /** The rows. */
  input: StepBulkUpsertInput;
}
/** What to read of Mutation.stepBulkUpsert, and its arguments. */
export interface Mutation_StepBulkUpsertField extends BulkResultSelect {
  $: Mutation_StepBulkUpsertArgs;
}
/** The arguments of Mutation.stepCreate. */
export interface Mutation_StepCreateArgs {
  /** The new step. */
  input: StepCreateInput;
}
/** What to read of Mutation.stepCreate, and its arguments. */
export interface Mutation_StepCreateField extends StepSelect {
  $: Mutation_StepCreateArgs;
}
/** The arguments of Mutation.stepDelete. */
export interface Mutation_StepDeleteArgs {
  /** Which step. */
  input: DeleteInput;
}
/** What to read of Mutation.stepDelete, and its arguments. */
export interface Mutation_StepDeleteField extends DeletionSelect {
  $: Mutation_StepDeleteArgs;
}
/** The arguments of Mutation.stepUpdate. */
export interface Mutation_StepUpdateArgs {
  /** The changes. */
  input: StepUpdateInput;
}
/** What to read of Mutation.stepUpdate, and its arguments. */
export interface Mutation_StepUpdateField extends StepSelect {
  $: Mutation_StepUpdateArgs;
}
/** The arguments of Mutation.systemArchive. */
export interface Mutation_SystemArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.systemArchive, and its arguments. */
export interface Mutation_SystemArchiveField extends SystemSelect {
  $: Mutation_SystemArchiveArgs;
}
/** The arguments of Mutation.systemBulkUpsert. */
export interface Mutation_SystemBulkUpsertArgs {
  /** The rows. */
  input: SystemBulkUpsertInput;
}
/** What to read of Mutation.systemBulkUpsert, and its arguments. */
export interface Mutation_SystemBulkUpsertField extends BulkResultSelect {
  $: Mutation_SystemBulkUpsertArgs;
}
/** The arguments of Mutation.systemCreate. */
export interface Mutation_SystemCreateArgs {
  /** The new system. */
  input: SystemCreateInput;
}
/** What to read of Mutation.systemCreate, and its arguments. */
export interface Mutation_SystemCreateField extends SystemSelect {
  $: Mutation_SystemCreateArgs;
}
/** The arguments of Mutation.systemDelete. */
export interface Mutation_SystemDeleteArgs {
  /** Which system. */
  input: DeleteInput;
}
/** What to read of Mutation.systemDelete, and its arguments. */
export interface Mutation_SystemDeleteField extends DeletionSelect {
  $: Mutation_SystemDeleteArgs;
}
/** The arguments of Mutation.systemRestore. */
export interface Mutation_SystemRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.systemRestore, and its arguments. */
export interface Mutation_SystemRestoreField extends SystemSelect {
  $: Mutation_SystemRestoreArgs;
}
/** The arguments of Mutation.systemUpdate. */
export interface Mutation_SystemUpdateArgs {
  /** The changes. */
  input: SystemUpdateInput;
}
/** What to read of Mutation.systemUpdate, and its arguments. */
export interface Mutation_SystemUpdateField extends SystemSelect {
  $: Mutation_SystemUpdateArgs;
}
/** The arguments of Mutation.targetBulkUpsert. */
export interface Mutation_TargetBulkUpsertArgs {
  /** The rows. */
  input: TargetBulkUpsertInput;
}
/** What to read of Mutation.targetBulkUpsert, and its arguments. */
export interface Mutation_TargetBulkUpsertField extends BulkResultSelect {
  $: Mutation_TargetBulkUpsertArgs;
}
/** The arguments of Mutation.targetCreate. */
export interface Mutation_TargetCreateArgs {
  /** The new target. */
  input: TargetCreateInput;
}
/** What to read of Mutation.targetCreate, and its arguments. */
export interface Mutation_TargetCreateField extends TargetSelect {
  $: Mutation_TargetCreateArgs;
}
/** The arguments of Mutation.targetDelete. */
export interface Mutation_TargetDeleteArgs {
  /** Which target. */
  input: DeleteInput;
}
/** What to read of Mutation.targetDelete, and its arguments. */
export interface Mutation_TargetDeleteField extends DeletionSelect {
  $: Mutation_TargetDeleteArgs;
}
/** The arguments of Mutation.targetUpdate. */
export interface Mutation_TargetUpdateArgs {
  /** The changes. */
  input: TargetUpdateInput;
}
/** What to read of Mutation.targetUpdate, and its arguments. */
export interface Mutation_TargetUpdateField extends TargetSelect {
  $: Mutation_TargetUpdateArgs;
}
/** The arguments of Mutation.touchpointArchive. */
export interface Mutation_TouchpointArchiveArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.touchpointArchive, and its arguments. */
export interface Mutation_TouchpointArchiveField extends TouchpointSelect {
  $: Mutation_TouchpointArchiveArgs;
}
/** The arguments of Mutation.touchpointBulkUpsert. */
export interface Mutation_TouchpointBulkUpsertArgs {
  /** The rows. */
  input: TouchpointBulkUpsertInput;
}
/** What to read of Mutation.touchpointBulkUpsert, and its arguments. */
export interface Mutation_TouchpointBulkUpsertField extends BulkResultSelect {
  $: Mutation_TouchpointBulkUpsertArgs;
}
/** The arguments of Mutation.touchpointCreate. */
export interface Mutation_TouchpointCreateArgs {
  /** The new touchpoint. */
  input: TouchpointCreateInput;
}
/** What to read of Mutation.touchpointCreate, and its arguments. */
export interface Mutation_TouchpointCreateField extends TouchpointSelect {
  $: Mutation_TouchpointCreateArgs;
}
/** The arguments of Mutation.touchpointDelete. */
export interface Mutation_TouchpointDeleteArgs {
  /** Which touchpoint. */
  input: DeleteInput;
}
/** What to read of Mutation.touchpointDelete, and its arguments. */
export interface Mutation_TouchpointDeleteField extends DeletionSelect {
  $: Mutation_TouchpointDeleteArgs;
}
/** The arguments of Mutation.touchpointPlacementBulkUpsert. */
export interface Mutation_TouchpointPlacementBulkUpsertArgs {
  /** The rows. */
  input: TouchpointPlacementBulkUpsertInput;
}
/** What to read of Mutation.touchpointPlacementBulkUpsert, and its arguments. */
export interface Mutation_TouchpointPlacementBulkUpsertField extends BulkResultSelect {
  $: Mutation_TouchpointPlacementBulkUpsertArgs;
}
/** The arguments of Mutation.touchpointPlacementCreate. */
export interface Mutation_TouchpointPlacementCreateArgs {
  /** The new touchpoint placement. */
  input: TouchpointPlacementCreateInput;
}
/** What to read of Mutation.touchpointPlacementCreate, and its arguments. */
export interface Mutation_TouchpointPlacementCreateField extends TouchpointPlacementSelect {
  $: Mutation_TouchpointPlacementCreateArgs;
}
/** The arguments of Mutation.touchpointPlacementDelete. */
export interface Mutation_TouchpointPlacementDeleteArgs {
  /** Which touchpoint placement. */
  input: DeleteInput;
}
/** What to read of Mutation.touchpointPlacementDelete, and its arguments. */
export interface Mutation_TouchpointPlacementDeleteField extends DeletionSelect {
  $: Mutation_TouchpointPlacementDeleteArgs;
}
/** The arguments of Mutation.touchpointPlacementUpdate. */
export interface Mutation_TouchpointPlacementUpdateArgs {
  /** The changes. */
  input: TouchpointPlacementUpdateInput;
}
/** What to read of Mutation.touchpointPlacementUpdate, and its arguments. */
export interface Mutation_TouchpointPlacementUpdateField extends TouchpointPlacementSelect {
  $: Mutation_TouchpointPlacementUpdateArgs;
}
/** The arguments of Mutation.touchpointRestore. */
export interface Mutation_TouchpointRestoreArgs {
  /** Which one. */
  input: ArchiveInput;
}
/** What to read of Mutation.touchpointRestore, and its arguments. */
export interface Mutation_TouchpointRestoreField extends TouchpointSelect {
  $: Mutation_TouchpointRestoreArgs;
}
/** The arguments of Mutation.touchpointUpdate. */
export interface Mutation_TouchpointUpdateArgs {
  /** The changes. */
  input: TouchpointUpdateInput;
}
/** What to read of Mutation.touchpointUpdate, and its arguments. */
export interface Mutation_TouchpointUpdateField extends TouchpointSelect {
  $: Mutation_TouchpointUpdateArgs;
}
/** The arguments of Mutation.uploadCreate. */
export interface Mutation_UploadCreateArgs {
  /** The file. */
  input: UploadCreateInput;
}
/** What to read of Mutation.uploadCreate, and its arguments. */
export interface Mutation_UploadCreateField extends UploadSelect {
  $: Mutation_UploadCreateArgs;
}
/** The arguments of Mutation.workspaceCreate. */
export interface Mutation_WorkspaceCreateArgs {
  /** The workspace. */
  input: WorkspaceCreateInput;
}
/** What to read of Mutation.workspaceCreate, and its arguments. */
export interface Mutation_WorkspaceCreateField extends WorkspaceOpenedSelect {
  $: Mutation_WorkspaceCreateArgs;
}
/** The arguments of Mutation.workspaceUpdate. */
export interface Mutation_WorkspaceUpdateArgs {
  /** The changes. */
  input: WorkspaceUpdateInput;
}
/** What to read of Mutation.workspaceUpdate, and its arguments. */
export interface Mutation_WorkspaceUpdateField extends WorkspaceSelect {
  $: Mutation_WorkspaceUpdateArgs;
}

/** What to read of Node. */
export interface NodeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What to read when the object is of that type. */
  on?: {
    Account?: AccountSelect;
    Action?: ActionSelect;
    ActionEffect?: ActionEffectSelect;
    ActionPlacement?: ActionPlacementSelect;
    Actor?: ActorSelect;
    ApiKey?: ApiKeySelect;
    Baseline?: BaselineSelect;
    Benchmark?: BenchmarkSelect;
    Card?: CardSelect;
    Channel?: ChannelSelect;
    Contact?: ContactSelect;
    CrmInboxEvent?: CrmInboxEventSelect;
    CrmOutboxItem?: CrmOutboxItemSelect;
    CrmRecord?: CrmRecordSelect;
    CrmSource?: CrmSourceSelect;
    DataPoint?: DataPointSelect;
    Department?: DepartmentSelect;
    EmotionPoint?: EmotionPointSelect;
    ExternalRef?: ExternalRefSelect;
    Interaction?: InteractionSelect;
    InteractionBatch?: InteractionBatchSelect;
    Job?: JobSelect;
    Journey?: JourneySelect;
    JourneyInstance?: JourneyInstanceSelect;
    JourneyMap?: JourneyMapSelect;
    Lane?: LaneSelect;
    LintSuppression?: LintSuppressionSelect;
    MapFileImport?: MapFileImportSelect;
    MapSnapshot?: MapSnapshotSelect;
    MapTemplate?: MapTemplateSelect;
    MatchRule?: MatchRuleSelect;
    Member?: MemberSelect;
    Metric?: MetricSelect;
    MetricComputation?: MetricComputationSelect;
    MetricPlacement?: MetricPlacementSelect;
    Objective?: ObjectiveSelect;
    PainPoint?: PainPointSelect;
    PainPointPlacement?: PainPointPlacementSelect;
    Persona?: PersonaSelect;
    PersonaRule?: PersonaRuleSelect;
    Phase?: PhaseSelect;
    Process?: ProcessSelect;
    ProcessElement?: ProcessElementSelect;
    ProcessFlow?: ProcessFlowSelect;
    ProcessLink?: ProcessLinkSelect;
    Selection?: SelectionSelect;
    SelectionCandidate?: SelectionCandidateSelect;
    ServiceCase?: ServiceCaseSelect;
    Step?: StepSelect;
    System?: SystemSelect;
    Target?: TargetSelect;
    Touchpoint?: TouchpointSelect;
    TouchpointPlacement?: TouchpointPlacementSelect;
  };
}

/** What to read of Objection. */
export interface ObjectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A stable code. */
  code?: true;
  /** A sentence that names the figures. */
  message?: true;
}

/** What to read of Objective. */
export interface ObjectiveSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** Why it matters and how it is understood. */
  description?: true;
  /** The day it should be reached by. */
  dueDate?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metrics that show the way to the objective. */
  metrics?: Objective_MetricsField;
  /** The objective in one sentence. */
  name?: true;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Objective.metrics. */
export interface Objective_MetricsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived metrics are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricOrder[] | null;
  /** Which metrics to read. */
  where?: MetricWhere | null;
}
/** What to read of Objective.metrics, and its arguments. */
export interface Objective_MetricsField extends MetricConnectionSelect {
  $?: Objective_MetricsArgs;
}

/** What to read of ObjectiveConnection. */
export interface ObjectiveConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ObjectiveEdgeSelect;
  /** The page, without the places. */
  nodes?: ObjectiveSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ObjectiveEdge. */
export interface ObjectiveEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The objective. */
  node?: ObjectiveSelect;
}

/** What to read of PageInfo. */
export interface PageInfoSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The place of the last object; null on an empty page. */
  endCursor?: true;
  /** Whether more follows. */
  hasNextPage?: true;
  /** Whether more precedes. */
  hasPreviousPage?: true;
  /** The place of the first object; null on an empty page. */
  startCursor?: true;
}

/** What to read of PainPoint. */
export interface PainPointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** Why it happens. */
  cause?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What is known about it. */
  description?: true;
  /** How often it happens. */
  frequency?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** In what way it hurts. */
  kind?: true;
  /** What hurts, in one sentence. */
  name?: true;
  /** Whether the company knew of it before it was mapped. */
  organizationAware?: true;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The places it is felt at. */
  placements?: PainPoint_PlacementsField;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How much it hurts. */
  severity?: true;
  /** Who feels it. */
  side?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of PainPoint.placements. */
export interface PainPoint_PlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of PainPoint.placements, and its arguments. */
export interface PainPoint_PlacementsField extends PainPointPlacementConnectionSelect {
  $?: PainPoint_PlacementsArgs;
}

/** What to read of PainPointConnection. */
export interface PainPointConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: PainPointEdgeSelect;
  /** The page, without the places. */
  nodes?: PainPointSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of PainPointDiff. */
export interface PainPointDiffSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Those that are felt after and not before. */
  added?: PainPointShiftSelect;
  /** How many are felt on both. */
  remaining?: true;
  /** Those that are felt before and no longer after. */
  solved?: PainPointShiftSelect;
}

/** What to read of PainPointEdge. */
export interface PainPointEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The pain point. */
  node?: PainPointSelect;
}

/** What to read of PainPointPlacement. */
export interface PainPointPlacementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What is felt at this place. */
  note?: true;
  /** The pain point. */
  painPoint?: PainPointSelect;
  /** The process it is in. */
  process?: ProcessSelect;
  /** The process element it is at. */
  processElement?: ProcessElementSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** The touchpoint it is at. */
  touchpoint?: TouchpointSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of PainPointPlacementConnection. */
export interface PainPointPlacementConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: PainPointPlacementEdgeSelect;
  /** The page, without the places. */
  nodes?: PainPointPlacementSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of PainPointPlacementEdge. */
export interface PainPointPlacementEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The pain point placement. */
  node?: PainPointPlacementSelect;
}

/** What to read of PainPointShift. */
export interface PainPointShiftSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the pain point. */
  id?: true;
  /** Its key. */
  key?: true;
  /** What hurts. */
  name?: true;
  /** How much it hurts. */
  severity?: true;
  /** The steps it is felt at. */
  steps?: MapPartSelect;
}

/** What to read of Persona. */
export interface PersonaSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** How the persona behaves. */
  behaviours?: true;
  /** A short portrait. */
  bio?: true;
  /** The contacts that resemble the persona. */
  contacts?: Persona_ContactsField;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** How well the persona gets along on digital channels. */
  digitalAbility?: true;
  /** How the persona feels about digital channels. */
  digitalAttitude?: true;
  /** How much the persona uses digital channels. */
  digitalUse?: true;
  /** What the persona expects from the company (French: attentes). */
  expectations?: true;
  /** What frustrates the persona. */
  frustrations?: true;
  /** What the persona wants to reach. */
  goals?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the persona is to the company. */
  kind?: true;
  /** The name the team knows the persona by. */
  name?: true;
  /** What the persona needs. */
  needs?: true;
  /** What the persona does for a living. */
  occupation?: true;
  /** The rules that find contacts like the persona. */
  personaRules?: Persona_PersonaRulesField;
  /** The channels the persona prefers, the dearest first. */
  preferredChannels?: ChannelSelect;
  /** One sentence in the words of the persona. */
  quote?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The customer segment the persona stands for. */
  segment?: true;
  /** Share of all customers, in percent from 0 to 100. */
  sharePercent?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Persona.contacts. */
export interface Persona_ContactsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived contacts are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ContactOrder[] | null;
  /** Which contacts to read. */
  where?: ContactWhere | null;
}
/** What to read of Persona.contacts, and its arguments. */
export interface Persona_ContactsField extends ContactConnectionSelect {
  $?: Persona_ContactsArgs;
}
/** The arguments of Persona.personaRules. */
export interface Persona_PersonaRulesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived persona rules are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PersonaRuleOrder[] | null;
  /** Which persona rules to read. */
  where?: PersonaRuleWhere | null;
}
/** What to read of Persona.personaRules, and its arguments. */
export interface Persona_PersonaRulesField extends PersonaRuleConnectionSelect {
  $?: Persona_PersonaRulesArgs;
}

/** What to read of PersonaConnection. */
export interface PersonaConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: PersonaEdgeSelect;
  /** The page, without the places. */
  nodes?: PersonaSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of PersonaEdge. */
export interface PersonaEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The persona. */
  node?: PersonaSelect;
}

/** What to read of PersonaRule. */
export interface PersonaRuleSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** What a contact must look like: all of them must hold. */
  conditions?: ContactConditionSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** Whether the rule is in force. */
  isEnabled?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the rule is called. */
  name?: true;
  /** The persona such contacts resemble. */
  persona?: PersonaSelect;
  /** Which rule goes first where several hold: the higher one. */
  priority?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of PersonaRuleConnection. */
export interface PersonaRuleConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: PersonaRuleEdgeSelect;
  /** The page, without the places. */
  nodes?: PersonaRuleSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of PersonaRuleEdge. */
export interface PersonaRuleEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The persona rule. */
  node?: PersonaRuleSelect;
}

/** What to read of Phase. */
export interface PhaseSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** What the customer wants from this phase. */
  goal?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metrics of the phase. */
  metricPlacements?: Phase_MetricPlacementsField;
  /** What the phase is called. */
  name?: true;
  /** Its place from left to right; gaps are allowed. */
  position?: true;
  /** The processes behind the phase as a whole. */
  processLinks?: Phase_ProcessLinksField;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The steps of the phase. */
  steps?: Phase_StepsField;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Phase.metricPlacements. */
export interface Phase_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Phase.metricPlacements, and its arguments. */
export interface Phase_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Phase_MetricPlacementsArgs;
}
/** The arguments of Phase.processLinks. */
export interface Phase_ProcessLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of Phase.processLinks, and its arguments. */
export interface Phase_ProcessLinksField extends ProcessLinkConnectionSelect {
  $?: Phase_ProcessLinksArgs;
}
/** The arguments of Phase.steps. */
export interface Phase_StepsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly StepOrder[] | null;
  /** Which steps to read. */
  where?: StepWhere | null;
}
/** What to read of Phase.steps, and its arguments. */
export interface Phase_StepsField extends StepConnectionSelect {
  $?: Phase_StepsArgs;
}

/** What to read of PhaseConnection. */
export interface PhaseConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: PhaseEdgeSelect;
  /** The page, without the places. */
  nodes?: PhaseSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of PhaseEdge. */
export interface PhaseEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The phase. */
  node?: PhaseSelect;
}

/** What to read of PlacedMetric. */
export interface PlacedMetricSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The latest baseline. */
  baselineValue?: true;
  /** Whether it measures the map as a whole. */
  isOnMap?: true;
  /** The parts it measures. */
  places?: MapPartSelect;
  /** Why there is none; null when there is one. */
  reason?: true;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: true;
  /** The first day of its period. */
  startDate?: true;
  /** The day it is due. */
  targetDueDate?: true;
  /** How the target that is due last is compared. */
  targetOperator?: true;
  /** Its upper end, for BETWEEN. */
  targetUpperValue?: true;
  /** The value of that target. */
  targetValue?: true;
  /** The unit of its values. */
  unit?: true;
  /** The latest value. */
  value?: true;
}

/** What to read of PlacementUsage. */
export interface PlacementUsageSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many contacts took part in them. */
  contacts?: true;
  /** How many interactions were matched to it. */
  interactions?: true;
  /** The id of the place. */
  placementId?: true;
  /** The id of its step. */
  stepId?: true;
  /** The id of its touchpoint. */
  touchpointId?: true;
}

/** What to read of Process. */
export interface ProcessSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The actions that work on the process as a whole. */
  actionPlacements?: Process_ActionPlacementsField;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** A word to group processes by. */
  category?: true;
  /** Counts the changes to the process and to everything in it. */
  contentRevision?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** How many units customers ask for in a day. */
  dailyDemand?: true;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds?: true;
  /** The department behind it. */
  department?: DepartmentSelect;
  /** What it does. */
  description?: true;
  /** The elements of the process. */
  elements?: Process_ElementsField;
  /** The arrows of the process. */
  flows?: Process_FlowsField;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** What the process as a whole serves. */
  journeyLinks?: Process_JourneyLinksField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metrics of the process as a whole. */
  metricPlacements?: Process_MetricPlacementsField;
  /** What the process is called. */
  name?: true;
  /** What it is about: work, the systems behind it, or data. */
  nature?: true;
  /** How it is drawn. */
  notation?: true;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** The pain points of the process as a whole. */
  painPointPlacements?: Process_PainPointPlacementsField;
  /** The day it should be looked at again. */
  reviewDate?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Whether it shows today or the target. */
  state?: true;
  /** How far the description has come. */
  status?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Process.actionPlacements. */
export interface Process_ActionPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of Process.actionPlacements, and its arguments. */
export interface Process_ActionPlacementsField extends ActionPlacementConnectionSelect {
  $?: Process_ActionPlacementsArgs;
}
/** The arguments of Process.elements. */
export interface Process_ElementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessElementOrder[] | null;
  /** Which process elements to read. */
  where?: ProcessElementWhere | null;
}
/** What to read of Process.elements, and its arguments. */
export interface Process_ElementsField extends ProcessElementConnectionSelect {
  $?: Process_ElementsArgs;
}
/** The arguments of Process.flows. */
export interface Process_FlowsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessFlowOrder[] | null;
  /** Which process flows to read. */
  where?: ProcessFlowWhere | null;
}
/** What to read of Process.flows, and its arguments. */
export interface Process_FlowsField extends ProcessFlowConnectionSelect {
  $?: Process_FlowsArgs;
}
/** The arguments of Process.journeyLinks. */
export interface Process_JourneyLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of Process.journeyLinks, and its arguments. */
export interface Process_JourneyLinksField extends ProcessLinkConnectionSelect {
  $?: Process_JourneyLinksArgs;
}
/** The arguments of Process.metricPlacements. */
export interface Process_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Process.metricPlacements, and its arguments. */
export interface Process_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Process_MetricPlacementsArgs;
}
/** The arguments of Process.painPointPlacements. */
export interface Process_PainPointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of Process.painPointPlacements, and its arguments. */
export interface Process_PainPointPlacementsField extends PainPointPlacementConnectionSelect {
  $?: Process_PainPointPlacementsArgs;
}

/** What to read of ProcessAnchorProposal. */
export interface ProcessAnchorProposalSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id in the file. */
  elementId?: true;
  /** The id of the element or arrow, to anchor the absent one to. */
  presentId?: true;
  /** What speaks for it. */
  reasons?: true;
}

/** What to read of ProcessCall. */
export interface ProcessCallSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it calls, as its file has it. */
  calledElement?: true;
  /** The id of the element that calls. */
  processElementId?: true;
  /** The id of the process of the workspace that is meant: the one whose file holds it, else the one with that key; null when there is none. */
  processId?: true;
}

/** What to read of ProcessConnection. */
export interface ProcessConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ProcessEdgeSelect;
  /** The page, without the places. */
  nodes?: ProcessSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ProcessDiff. */
export interface ProcessDiffSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What differs: elements in the order of the later version, then arrows. */
  changes?: ProcessDiffChangeSelect;
  /** The same to read, as Markdown. */
  text?: true;
}

/** What to read of ProcessDiffChange. */
export interface ProcessDiffChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id in the file. */
  elementId?: true;
  /** The values that differ. */
  fields?: ProcessDiffFieldSelect;
  /** All that became of it. */
  kinds?: true;
  /** What it is called; an arrow without a label by its ends. */
  name?: true;
  /** What it is about. */
  subject?: true;
}

/** What to read of ProcessDiffField. */
export interface ProcessDiffFieldSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is. Null for nothing. */
  after?: true;
  /** What it was; of other elements their names. Null for nothing. */
  before?: true;
  /** Which one: a field of the element, such as “lane”, or its way in the file, such as “extensionElements/v:cost”. */
  field?: true;
}

/** What to read of ProcessEdge. */
export interface ProcessEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The process. */
  node?: ProcessSelect;
}

/** What to read of ProcessElement. */
export interface ProcessElementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Since when the imported file no longer holds it; it is kept because journeys, measures or actions refer to it. */
  absentSince?: true;
  /** The actions that work on the element. */
  actionPlacements?: ProcessElement_ActionPlacementsField;
  /** Who acts. */
  actor?: ActorSelect;
  /** The activity a boundary event sits on. */
  attachedTo?: ProcessElementSelect;
  /** How much of it a machine does. */
  automationLevel?: true;
  /** How many units are made between two set-ups. */
  batchSize?: true;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType?: true;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement?: true;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds?: true;
  /** How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds?: true;
  /** The department behind it. */
  department?: DepartmentSelect;
  /** What is to be known about it. */
  documentation?: true;
  /** How long the work takes, in seconds. */
  durationSeconds?: true;
  /** The id the element has in the file it was imported from; null for one that was drawn here. */
  elementId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The arrows that end at the element. */
  incoming?: ProcessElement_IncomingField;
  /** What the element serves. */
  journeyLinks?: ProcessElement_JourneyLinksField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The innermost lane it is drawn in. */
  lane?: ProcessElementSelect;
  /** The metrics of the element. */
  metricPlacements?: ProcessElement_MetricPlacementsField;
  /** What the element is called. */
  name?: true;
  /** How many people or machines do it side by side. */
  operators?: true;
  /** The arrows that start at the element. */
  outgoing?: ProcessElement_OutgoingField;
  /** The pain points of the element. */
  painPointPlacements?: ProcessElement_PainPointPlacementsField;
  /** The sub-process it is part of; for a lane, the lane around it. */
  parent?: ProcessElementSelect;
  /** The pool it is drawn in. */
  pool?: ProcessElementSelect;
  /** Its place in reading order; gaps are allowed. */
  position?: true;
  /** The process it is in. */
  process?: ProcessSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The systems it is done with. */
  systems?: SystemSelect;
  /** Free words to find it by. */
  tags?: true;
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger?: true;
  /** The kind of box. */
  type?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** How much of the working time it is able to run, in percent. */
  uptimePercent?: true;
  /** Whether customers would pay for it. */
  valueClass?: true;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds?: true;
  /** The kind of waste that most of it is; null for none. */
  waste?: true;
}
/** The arguments of ProcessElement.actionPlacements. */
export interface ProcessElement_ActionPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of ProcessElement.actionPlacements, and its arguments. */
export interface ProcessElement_ActionPlacementsField extends ActionPlacementConnectionSelect {
  $?: ProcessElement_ActionPlacementsArgs;
}
/** The arguments of ProcessElement.incoming. */
export interface ProcessElement_IncomingArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessFlowOrder[] | null;
  /** Which process flows to read. */
  where?: ProcessFlowWhere | null;
}
/** What to read of ProcessElement.incoming, and its arguments. */
export interface ProcessElement_IncomingField extends ProcessFlowConnectionSelect {
  $?: ProcessElement_IncomingArgs;
}
/** The arguments of ProcessElement.journeyLinks. */
export interface ProcessElement_JourneyLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of ProcessElement.journeyLinks, and its arguments. */
export interface ProcessElement_JourneyLinksField extends ProcessLinkConnectionSelect {
  $?: ProcessElement_JourneyLinksArgs;
}
/** The arguments of ProcessElement.metricPlacements. */
export interface ProcessElement_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of ProcessElement.metricPlacements, and its arguments. */
export interface ProcessElement_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: ProcessElement_MetricPlacementsArgs;
}
/** The arguments of ProcessElement.outgoing. */
export interface ProcessElement_OutgoingArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessFlowOrder[] | null;
  /** Which process flows to read. */
  where?: ProcessFlowWhere | null;
}
/** What to read of ProcessElement.outgoing, and its arguments. */
export interface ProcessElement_OutgoingField extends ProcessFlowConnectionSelect {
  $?: ProcessElement_OutgoingArgs;
}
/** The arguments of ProcessElement.painPointPlacements. */
export interface ProcessElement_PainPointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of ProcessElement.painPointPlacements, and its arguments. */
export interface ProcessElement_PainPointPlacementsField extends PainPointPlacementConnectionSelect {
  $?: ProcessElement_PainPointPlacementsArgs;
}

/** What to read of ProcessElementChange. */
export interface ProcessElementChangeSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id in the file. */
  elementId?: true;
  /** All that happens to it. */
  kinds?: true;
  /** What it is called. */
  name?: true;
  /** What it was called, where that changes. */
  nameBefore?: true;
}

/** What to read of ProcessElementConnection. */
export interface ProcessElementConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ProcessElementEdgeSelect;
  /** The page, without the places. */
  nodes?: ProcessElementSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ProcessElementEdge. */
export interface ProcessElementEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The process element. */
  node?: ProcessElementSelect;
}

/** What to read of ProcessExport. */
export interface ProcessExportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What is in the file. */
  content?: true;
  /** How the content is told. */
  encoding?: true;
  /** What of the process and its file is not there, or not as it was. */
  losses?: ProcessExportLossSelect;
  /** The media type, as HTTP names it. */
  mediaType?: true;
  /** A name for the file, with its ending. */
  name?: true;
}

/** What to read of ProcessExportLoss. */
export interface ProcessExportLossSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What became of it. */
  code?: true;
  /** How many values or objects it concerns. */
  count?: true;
  /** Why, as a sentence. */
  message?: true;
  /** Where it is in the process, for example “elements[].durationSeconds”, or in its file, for example “task/@vendor:colour”. */
  path?: true;
}

/** What to read of ProcessFile. */
export interface ProcessFileSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The bytes of the file, in base64. */
  base64?: true;
  /** What the file was called. */
  fileName?: true;
  /** When it was imported. */
  importedAt?: true;
  /** Whether the process has changed since: by a later import, or by changes made here, which the file does not show. */
  isOutdated?: true;
  /** Which import of the process it is, from 1. */
  number?: true;
  /** SHA-256 of the bytes in hex. */
  sha256?: true;
}

/** What to read of ProcessFileCounts. */
export interface ProcessFileCountsSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Notes and groups. */
  annotations?: true;
  /** Associations of notes. */
  associations?: true;
  /** Data read and written by activities. */
  dataFlows?: true;
  /** Places where data objects and data stores are drawn. */
  dataObjects?: true;
  /** Diagrams. */
  diagrams?: true;
  /** Events of all kinds. */
  events?: true;
  /** Gateways of all kinds. */
  gateways?: true;
  /** Lanes, at every depth. */
  lanes?: true;
  /** Message flows with both ends in the drawing. */
  messageFlows?: true;
  /** Participants. */
  pools?: true;
  /** Processes, drawn or not. */
  processes?: true;
  /** Sequence flows with both ends in the drawing. */
  sequenceFlows?: true;
  /** Sub-processes, transactions and call activities. */
  subProcesses?: true;
  /** Tasks of all kinds. */
  tasks?: true;
}

/** What to read of ProcessFinding. */
export interface ProcessFindingSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What is wrong. */
  code?: true;
  /** The id of the element in the file; null when there is none. */
  elementId?: true;
  /** The line of the file, from 1; null when it is not known. */
  line?: true;
  /** It as a sentence. */
  message?: true;
}

/** What to read of ProcessFlow. */
export interface ProcessFlowSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** Since when the imported file no longer holds it; it is kept because journeys refer to it. */
  absentSince?: true;
  /** When this way is taken. */
  condition?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id the arrow has in the file it was imported from; null for one that was drawn here. */
  elementId?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** Whether this way is taken when no condition holds. */
  isDefault?: true;
  /** Whether the arrow leads back to redo work. */
  isRework?: true;
  /** What the arrow serves. */
  journeyLinks?: ProcessFlow_JourneyLinksField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What goes along the arrow. */
  kind?: true;
  /** What is written at the arrow. */
  label?: true;
  /** The process it is in. */
  process?: ProcessSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** How many of a hundred cases that leave the source take this way. */
  sharePercent?: true;
  /** Where the arrow starts. */
  source?: ProcessElementSelect;
  /** Where the arrow ends. */
  target?: ProcessElementSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of ProcessFlow.journeyLinks. */
export interface ProcessFlow_JourneyLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of ProcessFlow.journeyLinks, and its arguments. */
export interface ProcessFlow_JourneyLinksField extends ProcessLinkConnectionSelect {
  $?: ProcessFlow_JourneyLinksArgs;
}

/** What to read of ProcessFlowConnection. */
export interface ProcessFlowConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ProcessFlowEdgeSelect;
  /** The page, without the places. */
  nodes?: ProcessFlowSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ProcessFlowEdge. */
export interface ProcessFlowEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The process flow. */
  node?: ProcessFlowSelect;
}

/** What to read of ProcessImportReport. */
export interface ProcessImportReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What happens to the elements that do not stay as they are. */
  changes?: ProcessElementChangeSelect;
  /** How much the file holds. */
  counts?: ProcessFileCountsSelect;
  /** Whether it was only tried. */
  dryRun?: true;
  /** What of the file could not be read, or does not hold together. */
  findings?: ProcessFindingSelect;
  /** Whether the process is made. */
  isNew?: true;
  /** Whether the process was changed here since its last import. */
  overwritesEdits?: true;
  /** The process; null in a dry run. */
  process?: ProcessSelect;
  /** The id of the process; null in a dry run of a new one. */
  processId?: true;
  /** How many elements of the file stay as they are. */
  unchangedCount?: true;
}

/** What to read of ProcessLink. */
export interface ProcessLinkSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the process does for the customer there. */
  kind?: true;
  /** Whether the customer sees the work. */
  lineOfVisibility?: true;
  /** What is to be known about the link. */
  note?: true;
  /** The phase it is at. */
  phase?: PhaseSelect;
  /** The process it is in. */
  process?: ProcessSelect;
  /** The process element it is at. */
  processElement?: ProcessElementSelect;
  /** The arrow of a process it is at. */
  processFlow?: ProcessFlowSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** The touchpoint it is at. */
  touchpoint?: TouchpointSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of ProcessLinkConnection. */
export interface ProcessLinkConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ProcessLinkEdgeSelect;
  /** The page, without the places. */
  nodes?: ProcessLinkSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ProcessLinkEdge. */
export interface ProcessLinkEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The process link. */
  node?: ProcessLinkSelect;
}

/** What to read of ProcessLinkReport. */
export interface ProcessLinkReportSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The 20 elements that serve most touchpoints, the busiest first. */
  busiestElements?: BusyElementSelect;
  /** The pools taken for the customer’s: what passes them is customer-facing. */
  customerPools?: CustomerPoolSelect;
  /** Links that lead nowhere any more. */
  danglingLinks?: DanglingLinkSelect;
  /** Messages between the customer and the company that no journey shows. */
  uncoveredMessages?: UncoveredMessageSelect;
  /** Tasks that send or receive such messages. */
  uncoveredTasks?: UncoveredTaskSelect;
  /** Touchpoints on maps that no process is tied to. None where a process is asked about. */
  uncoveredTouchpoints?: UncoveredTouchpointSelect;
}

/** What to read of ProcessLostAnchor. */
export interface ProcessLostAnchorSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the absent element or arrow. */
  absentId?: true;
  /** The id it had in the file. */
  elementId?: true;
  /** Whether it is an arrow, and no element. */
  isFlow?: true;
  /** What it was called; empty for an arrow without a label. */
  name?: true;
  /** What it may have become, the likeliest first. */
  proposals?: ProcessAnchorProposalSelect;
  /** How many links, measures, pain points and actions refer to it. */
  referenceCount?: true;
}

/** What to read of ProcessReview. */
export interface ProcessReviewSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it calls, found or not. */
  calls?: ProcessCallSelect;
  /** What the recommended rules of bpmnlint find in it as it is now. */
  findings?: ProcessReviewFindingSelect;
}

/** What to read of ProcessReviewFinding. */
export interface ProcessReviewFindingSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id in the file; null for the drawing as a whole. */
  elementId?: true;
  /** It as a sentence. */
  message?: true;
  /** The id of the process element; null when it is about something else. */
  processElementId?: true;
  /** The rule of bpmnlint that says so, such as “label-required”. */
  rule?: true;
  /** How grave it is. */
  severity?: true;
}

/** What to read of ProcessVersion. */
export interface ProcessVersionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The program that wrote the file, as it says itself. */
  exporter?: true;
  /** What the file was called. */
  fileName?: true;
  /** The form of the file. */
  format?: true;
  /** When it was imported. */
  importedAt?: true;
  /** Counts the imports of the process, from 1. */
  number?: true;
  /** SHA-256 of the file in hex. */
  sha256?: true;
}

/** What to read of Query. */
export interface QuerySelect {
  /** The name of the type. */
  __typename?: true;
  /** One account, or null when there is none. Give either id or key. */
  account?: Query_AccountField;
  /** The accounts of the workspace. */
  accounts?: Query_AccountsField;
  /** One action, or null when there is none. Give either id or key. */
  action?: Query_ActionField;
  /** One action effect, or null when there is none. */
  actionEffect?: Query_ActionEffectField;
  /** The action effects of the workspace. */
  actionEffects?: Query_ActionEffectsField;
  /** One action placement, or null when there is none. */
  actionPlacement?: Query_ActionPlacementField;
  /** The action placements of the workspace. */
  actionPlacements?: Query_ActionPlacementsField;
  /** The actions of the workspace. */
  actions?: Query_ActionsField;
  /** One actor, or null when there is none. Give either id or key. */
  actor?: Query_ActorField;
  /** The actors of the workspace. */
  actors?: Query_ActorsField;
  /** One API key, or null when there is none. Give either id or key. */
  apiKey?: Query_ApiKeyField;
  /** The API keys of the workspace. */
  apiKeys?: Query_ApiKeysField;
  /** One baseline, or null when there is none. */
  baseline?: Query_BaselineField;
  /** The baselines of the workspace. */
  baselines?: Query_BaselinesField;
  /** One benchmark, or null when there is none. */
  benchmark?: Query_BenchmarkField;
  /** The benchmarks of the workspace. */
  benchmarks?: Query_BenchmarksField;
  /** One card, or null when there is none. */
  card?: Query_CardField;
  /** The cards of the workspace. */
  cards?: Query_CardsField;
  /** The place of now in the log of changes. Ask for it before reading data: whatever changes afterwards comes behind it. */
  changeCursor?: true;
  /** The changes strictly after a cursor, oldest first. */
  changes?: Query_ChangesField;
  /** One channel, or null when there is none. Give either id or key. */
  channel?: Query_ChannelField;
  /** The channels of the workspace. */
  channels?: Query_ChannelsField;
  /** One contact, or null when there is none. Give either id or key. */
  contact?: Query_ContactField;
  /** What an agent needs to see of a contact, or null when there is none. Give either id or reference. */
  contactContext?: Query_ContactContextField;
  /** The contacts of the workspace. */
  contacts?: Query_ContactsField;
  /** The connectors of this server. */
  crmConnectors?: CrmConnectorSelect;
  /** One CRM inbox event, or null when there is none. */
  crmInboxEvent?: Query_CrmInboxEventField;
  /** The CRM inbox events of the workspace. */
  crmInboxEvents?: Query_CrmInboxEventsField;
  /** One CRM outbox item, or null when there is none. */
  crmOutboxItem?: Query_CrmOutboxItemField;
  /** The CRM outbox items of the workspace. */
  crmOutboxItems?: Query_CrmOutboxItemsField;
  /** One CRM record, or null when there is none. */
  crmRecord?: Query_CrmRecordField;
  /** The CRM records of the workspace. */
  crmRecords?: Query_CrmRecordsField;
  /** One CRM source, or null when there is none. Give either id or key. */
  crmSource?: Query_CrmSourceField;
  /** The CRM sources of the workspace. */
  crmSources?: Query_CrmSourcesField;
  /** One data point, or null when there is none. */
  dataPoint?: Query_DataPointField;
  /** The data points of the workspace. */
  dataPoints?: Query_DataPointsField;
  /** One department, or null when there is none. Give either id or key. */
  department?: Query_DepartmentField;
  /** The departments of the workspace. */
  departments?: Query_DepartmentsField;
  /** One emotion point, or null when there is none. */
  emotionPoint?: Query_EmotionPointField;
  /** The emotion points of the workspace. */
  emotionPoints?: Query_EmotionPointsField;
  /** One external reference, or null when there is none. Give either id or key. */
  externalRef?: Query_ExternalRefField;
  /** The external references of the workspace. */
  externalRefs?: Query_ExternalRefsField;
  /** One interaction, or null when there is none. Give either id, or source and externalId. */
  interaction?: Query_InteractionField;
  /** One interaction batch, or null when there is none. Give either id or key. */
  interactionBatch?: Query_InteractionBatchField;
  /** The interaction batches of the workspace. */
  interactionBatches?: Query_InteractionBatchesField;
  /** The interactions of the workspace. */
  interactions?: Query_InteractionsField;
  /** One job, or null when there is none. */
  job?: Query_JobField;
  /** The jobs of the workspace. */
  jobs?: Query_JobsField;
  /** One journey, or null when there is none. Give either id or key. */
  journey?: Query_JourneyField;
  /** One journey instance, or null when there is none. */
  journeyInstance?: Query_JourneyInstanceField;
  /** The journey instances of the workspace. */
  journeyInstances?: Query_JourneyInstancesField;
  /** One journey map, or null when there is none. */
  journeyMap?: Query_JourneyMapField;
  /** Derives the service blueprint of a map from its lanes and from what its steps, touchpoints and phases are linked to. */
  journeyMapBlueprint?: Query_JourneyMapBlueprintField;
  /** What differs between two maps, versions of maps or templates. Parts are the same when they have the same id, the same key, or where one has no key the same name in the same place. */
  journeyMapDiff?: Query_JourneyMapDiffField;
  /** A map with everything it refers to, as a bundle that journeyMapImport reads. */
  journeyMapExport?: Query_JourneyMapExportField;
  /** A map as a file of a format, with a report of everything the format has no place for. */
  journeyMapExportFile?: Query_JourneyMapExportFileField;
  /** What is missing or wrong on a map by the lint rules, and how to find it. An unknown rule is refused with the nearest one. */
  journeyMapLint?: Query_JourneyMapLintField;
  /** Everything a picture of a map shows, in one answer: columns, lanes, cards, emotion curves, badges and links. */
  journeyMapMatrix?: Query_JourneyMapMatrixField;
  /** Sets the customer’s wait at each step of a map, lived and declared, beside lead time, waiting and work of the processes behind it. In reading order. */
  journeyMapTimes?: Query_JourneyMapTimesField;
  /** What a map plans, against what its customers did: what is used how much, what is never used, and what they met that nobody planned. */
  journeyMapUsage?: Query_JourneyMapUsageField;
  /** The journey maps of the workspace. */
  journeyMaps?: Query_JourneyMapsField;
  /** The journeys of the workspace. */
  journeys?: Query_JourneysField;
  /** One lane, or null when there is none. */
  lane?: Query_LaneField;
  /** The lanes of the workspace. */
  lanes?: Query_LanesField;
  /** Every rule that journeyMapLint applies. */
  lintRules?: LintRuleSelect;
  /** One lint suppression, or null when there is none. Give either id or key. */
  lintSuppression?: Query_LintSuppressionField;
  /** The lint suppressions of the workspace. */
  lintSuppressions?: Query_LintSuppressionsField;
  /** One map file import, or null when there is none. */
  mapFileImport?: Query_MapFileImportField;
  /** The map file imports of the workspace. */
  mapFileImports?: Query_MapFileImportsField;
  /** One map version, or null when there is none. */
  mapSnapshot?: Query_MapSnapshotField;
  /** The map versions of the workspace. */
  mapSnapshots?: Query_MapSnapshotsField;
  /** One map template, or null when there is none. Give either id or key. */
  mapTemplate?: Query_MapTemplateField;
  /** The map templates of the workspace. */
  mapTemplates?: Query_MapTemplatesField;
  /** One match rule, or null when there is none. Give either id or key. */
  matchRule?: Query_MatchRuleField;
  /** Tries the conditions of a match rule on the interactions there are, before the rule is saved. Changes nothing. */
  matchRuleTrial?: Query_MatchRuleTrialField;
  /** The match rules of the workspace. */
  matchRules?: Query_MatchRulesField;
  /** One member, or null when there is none. Give either id or key. */
  member?: Query_MemberField;
  /** The members of the workspace. */
  members?: Query_MembersField;
  /** One metric, or null when there is none. Give either id or key. */
  metric?: Query_MetricField;
  /** One metric computation, or null when there is none. */
  metricComputation?: Query_MetricComputationField;
  /** The metric computations of the workspace. */
  metricComputations?: Query_MetricComputationsField;
  /** One metric placement, or null when there is none. */
  metricPlacement?: Query_MetricPlacementField;
  /** The metric placements of the workspace. */
  metricPlacements?: Query_MetricPlacementsField;
  /** How a metric went between two days, rolled up from its data points by what they are made of. Periods that reach beyond the days are read whole. */
  metricSeries?: Query_MetricSeriesField;
  /** The metrics of the workspace. */
  metrics?: Query_MetricsField;
  /** Any object by its id, or null when there is none. */
  node?: Query_NodeField;
  /** Any objects by their ids, in the order of the ids; null where there is none. */
  nodes?: Query_NodesField;
  /** One objective, or null when there is none. Give either id or key. */
  objective?: Query_ObjectiveField;
  /** The objectives of the workspace. */
  objectives?: Query_ObjectivesField;
  /** One pain point, or null when there is none. Give either id or key. */
  painPoint?: Query_PainPointField;
  /** One pain point placement, or null when there is none. */
  painPointPlacement?: Query_PainPointPlacementField;
  /** The pain point placements of the workspace. */
  painPointPlacements?: Query_PainPointPlacementsField;
  /** The pain points of the workspace. */
  painPoints?: Query_PainPointsField;
  /** One persona, or null when there is none. Give either id or key. */
  persona?: Query_PersonaField;
  /** One persona rule, or null when there is none. Give either id or key. */
  personaRule?: Query_PersonaRuleField;
  /** The persona rules of the workspace. */
  personaRules?: Query_PersonaRulesField;
  /** The personas of the workspace. */
  personas?: Query_PersonasField;
  /** One phase, or null when there is none. */
  phase?: Query_PhaseField;
  /** The phases of the workspace. */
  phases?: Query_PhasesField;
  /** One process, or null when there is none. Give either id or key. */
  process?: Query_ProcessField;
  /** Compares an import of a process with another one, or with the process as it is. */
  processDiff?: Query_ProcessDiffField;
  /** One process element, or null when there is none. */
  processElement?: Query_ProcessElementField;
  /** The process elements of the workspace. */
  processElements?: Query_ProcessElementsField;
  /** A process as a file of a format, with a report of everything the format has no place for. */
  processExportFile?: Query_ProcessExportFileField;
  /** Gives back the file a process was imported from. */
  processFile?: Query_ProcessFileField;
  /** One process flow, or null when there is none. */
  processFlow?: Query_ProcessFlowField;
  /** The process flows of the workspace. */
  processFlows?: Query_ProcessFlowsField;
  /** One process link, or null when there is none. Give either id or key. */
  processLink?: Query_ProcessLinkField;
  /** Reports in both directions what is not tied between journeys and processes, or no longer: of the whole workspace, of one process or of one map. */
  processLinkReport?: Query_ProcessLinkReportField;
  /** The process links of the workspace. */
  processLinks?: Query_ProcessLinksField;
  /** Lists what hangs in the air after imports: elements and arrows that are gone from their file although something refers to them, each with what it may have become. */
  processLostAnchors?: Query_ProcessLostAnchorsField;
  /** What is seldom meant in a process, and the processes it calls. */
  processReview?: Query_ProcessReviewField;
  /** Proposes touchpoints from the messages between a process and the pool that is its customer: the way from the process up to the journey. */
  processTouchpointProposals?: Query_ProcessTouchpointProposalsField;
  /** Works out the value stream of a process from the times of its elements along its sequence flows. What is inside of a sub-process counts as the sub-process says. */
  processValueStream?: Query_ProcessValueStreamField;
  /** The files a process was imported from, the last one first; at most 500. */
  processVersions?: Query_ProcessVersionsField;
  /** The processes of the workspace. */
  processes?: Query_ProcessesField;
  /** One selection, or null when there is none. Give either id or key. */
  selection?: Query_SelectionField;
  /** One selection candidate, or null when there is none. */
  selectionCandidate?: Query_SelectionCandidateField;
  /** The selection candidates of the workspace. */
  selectionCandidates?: Query_SelectionCandidatesField;
  /** Ranks what may be mapped next by weighted criteria: by what the model tells of a journey or process, by estimates where it tells nothing yet. */
  selectionRanking?: Query_SelectionRankingField;
  /** The selections of the workspace. */
  selections?: Query_SelectionsField;
  /** One service case, or null when there is none. Give either id or key. */
  serviceCase?: Query_ServiceCaseField;
  /** The service cases of the workspace. */
  serviceCases?: Query_ServiceCasesField;
  /** One step, or null when there is none. */
  step?: Query_StepField;
  /** The steps of the workspace. */
  steps?: Query_StepsField;
  /** One system, or null when there is none. Give either id or key. */
  system?: Query_SystemField;
  /** The systems of the workspace. */
  systems?: Query_SystemsField;
  /** One target, or null when there is none. */
  target?: Query_TargetField;
  /** The targets of the workspace. */
  targets?: Query_TargetsField;
  /** One touchpoint, or null when there is none. Give either id or key. */
  touchpoint?: Query_TouchpointField;
  /** One touchpoint placement, or null when there is none. */
  touchpointPlacement?: Query_TouchpointPlacementField;
  /** The touchpoint placements of the workspace. */
  touchpointPlacements?: Query_TouchpointPlacementsField;
  /** The touchpoints of the workspace. */
  touchpoints?: Query_TouchpointsField;
  /** What no rule matches, by what it looks like, the most frequent first: where the next rule is needed. */
  unmatchedInteractions?: Query_UnmatchedInteractionsField;
  /** The workspace of the API key. */
  workspace?: WorkspaceSelect;
}
/** The arguments of Query.account. */
export interface Query_AccountArgs {
  /** The id of the account. */
  id?: string | null;
  /** The key of the account. */
  key?: string | null;
}
/** What to read of Query.account, and its arguments. */
export interface Query_AccountField extends AccountSelect {
  $?: Query_AccountArgs;
}
/** The arguments of Query.accounts. */
export interface Query_AccountsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived accounts are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly AccountOrder[] | null;
  /** Which accounts to read. */
  where?: AccountWhere | null;
}
/** What to read of Query.accounts, and its arguments. */
export interface Query_AccountsField extends AccountConnectionSelect {
  $?: Query_AccountsArgs;
}
/** The arguments of Query.action. */
export interface Query_ActionArgs {
  /** The id of the action. */
  id?: string | null;
  /** The key of the action. */
  key?: string | null;
}
/** What to read of Query.action, and its arguments. */
export interface Query_ActionField extends ActionSelect {
  $?: Query_ActionArgs;
}
/** The arguments of Query.actionEffect. */
export interface Query_ActionEffectArgs {
  /** The id of the action effect. */
  id: string;
}
/** What to read of Query.actionEffect, and its arguments. */
export interface Query_ActionEffectField extends ActionEffectSelect {
  $: Query_ActionEffectArgs;
}
/** The arguments of Query.actionEffects. */
export interface Query_ActionEffectsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionEffectOrder[] | null;
  /** Which action effects to read. */
  where?: ActionEffectWhere | null;
}
/** What to read of Query.actionEffects, and its arguments. */
export interface Query_ActionEffectsField extends ActionEffectConnectionSelect {
  $?: Query_ActionEffectsArgs;
}
/** The arguments of Query.actionPlacement. */
export interface Query_ActionPlacementArgs {
  /** The id of the action placement. */
  id: string;
}
/** What to read of Query.actionPlacement, and its arguments. */
export interface Query_ActionPlacementField extends ActionPlacementSelect {
  $: Query_ActionPlacementArgs;
}
/** The arguments of Query.actionPlacements. */
export interface Query_ActionPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of Query.actionPlacements, and its arguments. */
export interface Query_ActionPlacementsField extends ActionPlacementConnectionSelect {
  $?: Query_ActionPlacementsArgs;
}
/** The arguments of Query.actions. */
export interface Query_ActionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived actions are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionOrder[] | null;
  /** Which actions to read. */
  where?: ActionWhere | null;
}
/** What to read of Query.actions, and its arguments. */
export interface Query_ActionsField extends ActionConnectionSelect {
  $?: Query_ActionsArgs;
}
/** The arguments of Query.actor. */
export interface Query_ActorArgs {
  /** The id of the actor. */
  id?: string | null;
  /** The key of the actor. */
  key?: string | null;
}
/** What to read of Query.actor, and its arguments. */
export interface Query_ActorField extends ActorSelect {
  $?: Query_ActorArgs;
}
/** The arguments of Query.actors. */
export interface Query_ActorsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived actors are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActorOrder[] | null;
  /** Which actors to read. */
  where?: ActorWhere | null;
}
/** What to read of Query.actors, and its arguments. */
export interface Query_ActorsField extends ActorConnectionSelect {
  $?: Query_ActorsArgs;
}
/** The arguments of Query.apiKey. */
export interface Query_ApiKeyArgs {
  /** The id of the API key. */
  id?: string | null;
  /** The key of the API key. */
  key?: string | null;
}
/** What to read of Query.apiKey, and its arguments. */
export interface Query_ApiKeyField extends ApiKeySelect {
  $?: Query_ApiKeyArgs;
}
/** The arguments of Query.apiKeys. */
export interface Query_ApiKeysArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ApiKeyOrder[] | null;
  /** Which API keys to read. */
  where?: ApiKeyWhere | null;
}
/** What to read of Query.apiKeys, and its arguments. */
export interface Query_ApiKeysField extends ApiKeyConnectionSelect {
  $?: Query_ApiKeysArgs;
}
/** The arguments of Query.baseline. */
export interface Query_BaselineArgs {
  /** The id of the baseline. */
  id: string;
}
/** What to read of Query.baseline, and its arguments. */
export interface Query_BaselineField extends BaselineSelect {
  $: Query_BaselineArgs;
}
/** The arguments of Query.baselines. */
export interface Query_BaselinesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly BaselineOrder[] | null;
  /** Which baselines to read. */
  where?: BaselineWhere | null;
}
/** What to read of Query.baselines, and its arguments. */
export interface Query_BaselinesField extends BaselineConnectionSelect {
  $?: Query_BaselinesArgs;
}
/** The arguments of Query.benchmark. */
export interface Query_BenchmarkArgs {
  /** The id of the benchmark. */
  id: string;
}
/** What to read of Query.benchmark, and its arguments. */
export interface Query_BenchmarkField extends BenchmarkSelect {
  $: Query_BenchmarkArgs;
}
/** The arguments of Query.benchmarks. */
export interface Query_BenchmarksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly BenchmarkOrder[] | null;
  /** Which benchmarks to read. */
  where?: BenchmarkWhere | null;
}
/** What to read of Query.benchmarks, and its arguments. */
export interface Query_BenchmarksField extends BenchmarkConnectionSelect {
  $?: Query_BenchmarksArgs;
}
/** The arguments of Query.card. */
export interface Query_CardArgs {
  /** The id of the card. */
  id: string;
}
/** What to read of Query.card, and its arguments. */
export interface Query_CardField extends CardSelect {
  $: Query_CardArgs;
}
/** The arguments of Query.cards. */
export interface Query_CardsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CardOrder[] | null;
  /** Which cards to read. */
  where?: CardWhere | null;
}
/** What to read of Query.cards, and its arguments. */
export interface Query_CardsField extends CardConnectionSelect {
  $?: Query_CardsArgs;
}
/** The arguments of Query.changes. */
export interface Query_ChangesArgs {
  /** Where to go on from. */
  after: string;
  /** How many to read at most: 1 to 100. */
  first?: number;
}
/** What to read of Query.changes, and its arguments. */
export interface Query_ChangesField extends ChangePageSelect {
  $: Query_ChangesArgs;
}
/** The arguments of Query.channel. */
export interface Query_ChannelArgs {
  /** The id of the channel. */
  id?: string | null;
  /** The key of the channel. */
  key?: string | null;
}
/** What to read of Query.channel, and its arguments. */
export interface Query_ChannelField extends ChannelSelect {
  $?: Query_ChannelArgs;
}
/** The arguments of Query.channels. */
export interface Query_ChannelsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived channels are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ChannelOrder[] | null;
  /** Which channels to read. */
  where?: ChannelWhere | null;
}
/** What to read of Query.channels, and its arguments. */
export interface Query_ChannelsField extends ChannelConnectionSelect {
  $?: Query_ChannelsArgs;
}
/** The arguments of Query.contact. */
export interface Query_ContactArgs {
  /** The id of the contact. */
  id?: string | null;
  /** The key of the contact. */
  key?: string | null;
}
/** What to read of Query.contact, and its arguments. */
export interface Query_ContactField extends ContactSelect {
  $?: Query_ContactArgs;
}
/** The arguments of Query.contactContext. */
export interface Query_ContactContextArgs {
  /** The id of the contact. */
  id?: string | null;
  /** Their id in another system. */
  reference?: ReferenceInput | null;
}
/** What to read of Query.contactContext, and its arguments. */
export interface Query_ContactContextField extends ContactContextSelect {
  $?: Query_ContactContextArgs;
}
/** The arguments of Query.contacts. */
export interface Query_ContactsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived contacts are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ContactOrder[] | null;
  /** Which contacts to read. */
  where?: ContactWhere | null;
}
/** What to read of Query.contacts, and its arguments. */
export interface Query_ContactsField extends ContactConnectionSelect {
  $?: Query_ContactsArgs;
}
/** The arguments of Query.crmInboxEvent. */
export interface Query_CrmInboxEventArgs {
  /** The id of the CRM inbox event. */
  id: string;
}
/** What to read of Query.crmInboxEvent, and its arguments. */
export interface Query_CrmInboxEventField extends CrmInboxEventSelect {
  $: Query_CrmInboxEventArgs;
}
/** The arguments of Query.crmInboxEvents. */
export interface Query_CrmInboxEventsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CrmInboxEventOrder[] | null;
  /** Which CRM inbox events to read. */
  where?: CrmInboxEventWhere | null;
}
/** What to read of Query.crmInboxEvents, and its arguments. */
export interface Query_CrmInboxEventsField extends CrmInboxEventConnectionSelect {
  $?: Query_CrmInboxEventsArgs;
}
/** The arguments of Query.crmOutboxItem. */
export interface Query_CrmOutboxItemArgs {
  /** The id of the CRM outbox item. */
  id: string;
}
/** What to read of Query.crmOutboxItem, and its arguments. */
export interface Query_CrmOutboxItemField extends CrmOutboxItemSelect {
  $: Query_CrmOutboxItemArgs;
}
/** The arguments of Query.crmOutboxItems. */
export interface Query_CrmOutboxItemsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CrmOutboxItemOrder[] | null;
  /** Which CRM outbox items to read. */
  where?: CrmOutboxItemWhere | null;
}
/** What to read of Query.crmOutboxItems, and its arguments. */
export interface Query_CrmOutboxItemsField extends CrmOutboxItemConnectionSelect {
  $?: Query_CrmOutboxItemsArgs;
}
/** The arguments of Query.crmRecord. */
export interface Query_CrmRecordArgs {
  /** The id of the CRM record. */
  id: string;
}
/** What to read of Query.crmRecord, and its arguments. */
export interface Query_CrmRecordField extends CrmRecordSelect {
  $: Query_CrmRecordArgs;
}
/** The arguments of Query.crmRecords. */
export interface Query_CrmRecordsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CrmRecordOrder[] | null;
  /** Which CRM records to read. */
  where?: CrmRecordWhere | null;
}
/** What to read of Query.crmRecords, and its arguments. */
export interface Query_CrmRecordsField extends CrmRecordConnectionSelect {
  $?: Query_CrmRecordsArgs;
}
/** The arguments of Query.crmSource. */
export interface Query_CrmSourceArgs {
  /** The id of the CRM source. */
  id?: string | null;
  /** The key of the CRM source. */
  key?: string | null;
}
/** What to read of Query.crmSource, and its arguments. */
export interface Query_CrmSourceField extends CrmSourceSelect {
  $?: Query_CrmSourceArgs;
}
/** The arguments of Query.crmSources. */
export interface Query_CrmSourcesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CrmSourceOrder[] | null;
  /** Which CRM sources to read. */
  where?: CrmSourceWhere | null;
}
/** What to read of Query.crmSources, and its arguments. */
export interface Query_CrmSourcesField extends CrmSourceConnectionSelect {
  $?: Query_CrmSourcesArgs;
}
/** The arguments of Query.dataPoint. */
export interface Query_DataPointArgs {
  /** The id of the data point. */
  id: string;
}
/** What to read of Query.dataPoint, and its arguments. */
export interface Query_DataPointField extends DataPointSelect {
  $: Query_DataPointArgs;
}
/** The arguments of Query.dataPoints. */
export interface Query_DataPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly DataPointOrder[] | null;
  /** Which data points to read. */
  where?: DataPointWhere | null;
}
/** What to read of Query.dataPoints, and its arguments. */
export interface Query_DataPointsField extends DataPointConnectionSelect {
  $?: Query_DataPointsArgs;
}
/** The arguments of Query.department. */
export interface Query_DepartmentArgs {
  /** The id of the department. */
  id?: string | null;
  /** The key of the department. */
  key?: string | null;
}
/** What to read of Query.department, and its arguments. */
export interface Query_DepartmentField extends DepartmentSelect {
  $?: Query_DepartmentArgs;
}
/** The arguments of Query.departments. */
export interface Query_DepartmentsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived departments are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly DepartmentOrder[] | null;
  /** Which departments to read. */
  where?: DepartmentWhere | null;
}
/** What to read of Query.departments, and its arguments. */
export interface Query_DepartmentsField extends DepartmentConnectionSelect {
  $?: Query_DepartmentsArgs;
}
/** The arguments of Query.emotionPoint. */
export interface Query_EmotionPointArgs {
  /** The id of the emotion point. */
  id: string;
}
/** What to read of Query.emotionPoint, and its arguments. */
export interface Query_EmotionPointField extends EmotionPointSelect {
  $: Query_EmotionPointArgs;
}
/** The arguments of Query.emotionPoints. */
export interface Query_EmotionPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly EmotionPointOrder[] | null;
  /** Which emotion points to read. */
  where?: EmotionPointWhere | null;
}
/** What to read of Query.emotionPoints, and its arguments. */
export interface Query_EmotionPointsField extends EmotionPointConnectionSelect {
  $?: Query_EmotionPointsArgs;
}
/** The arguments of Query.externalRef. */
export interface Query_ExternalRefArgs {
  /** The id of the external reference. */
  id?: string | null;
  /** The key of the external reference. */
  key?: string | null;
}
/** What to read of Query.externalRef, and its arguments. */
export interface Query_ExternalRefField extends ExternalRefSelect {
  $?: Query_ExternalRefArgs;
}
/** The arguments of Query.externalRefs. */
export interface Query_ExternalRefsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ExternalRefOrder[] | null;
  /** Which external references to read. */
  where?: ExternalRefWhere | null;
}
/** What to read of Query.externalRefs, and its arguments. */
export interface Query_ExternalRefsField extends ExternalRefConnectionSelect {
  $?: Query_ExternalRefsArgs;
}
/** The arguments of Query.interaction. */
export interface Query_InteractionArgs {
  /** The id it has there. */
  externalId?: string | null;
  /** The id of the interaction. */
  id?: string | null;
  /** Where it comes from. */
  source?: string | null;
}
/** What to read of Query.interaction, and its arguments. */
export interface Query_InteractionField extends InteractionSelect {
  $?: Query_InteractionArgs;
}
/** The arguments of Query.interactionBatch. */
export interface Query_InteractionBatchArgs {
  /** The id of the interaction batch. */
  id?: string | null;
  /** The key of the interaction batch. */
  key?: string | null;
}
/** What to read of Query.interactionBatch, and its arguments. */
export interface Query_InteractionBatchField extends InteractionBatchSelect {
  $?: Query_InteractionBatchArgs;
}
/** The arguments of Query.interactionBatches. */
export interface Query_InteractionBatchesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionBatchOrder[] | null;
  /** Which interaction batches to read. */
  where?: InteractionBatchWhere | null;
}
/** What to read of Query.interactionBatches, and its arguments. */
export interface Query_InteractionBatchesField extends InteractionBatchConnectionSelect {
  $?: Query_InteractionBatchesArgs;
}
/** The arguments of Query.interactions. */
export interface Query_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of Query.interactions, and its arguments. */
export interface Query_InteractionsField extends InteractionConnectionSelect {
  $?: Query_InteractionsArgs;
}
/** The arguments of Query.job. */
export interface Query_JobArgs {
  /** The id of the job. */
  id: string;
}
/** What to read of Query.job, and its arguments. */
export interface Query_JobField extends JobSelect {
  $: Query_JobArgs;
}
/** The arguments of Query.jobs. */
export interface Query_JobsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JobOrder[] | null;
  /** Which jobs to read. */
  where?: JobWhere | null;
}
/** What to read of Query.jobs, and its arguments. */
export interface Query_JobsField extends JobConnectionSelect {
  $?: Query_JobsArgs;
}
/** The arguments of Query.journey. */
export interface Query_JourneyArgs {
  /** The id of the journey. */
  id?: string | null;
  /** The key of the journey. */
  key?: string | null;
}
/** What to read of Query.journey, and its arguments. */
export interface Query_JourneyField extends JourneySelect {
  $?: Query_JourneyArgs;
}
/** The arguments of Query.journeyInstance. */
export interface Query_JourneyInstanceArgs {
  /** The id of the journey instance. */
  id: string;
}
/** What to read of Query.journeyInstance, and its arguments. */
export interface Query_JourneyInstanceField extends JourneyInstanceSelect {
  $: Query_JourneyInstanceArgs;
}
/** The arguments of Query.journeyInstances. */
export interface Query_JourneyInstancesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyInstanceOrder[] | null;
  /** Which journey instances to read. */
  where?: JourneyInstanceWhere | null;
}
/** What to read of Query.journeyInstances, and its arguments. */
export interface Query_JourneyInstancesField extends JourneyInstanceConnectionSelect {
  $?: Query_JourneyInstancesArgs;
}
/** The arguments of Query.journeyMap. */
export interface Query_JourneyMapArgs {
  /** The id of the journey map. */
  id: string;
}
/** What to read of Query.journeyMap, and its arguments. */
export interface Query_JourneyMapField extends JourneyMapSelect {
  $: Query_JourneyMapArgs;
}
/** The arguments of Query.journeyMapBlueprint. */
export interface Query_JourneyMapBlueprintArgs {
  /** The id of the map. */
  journeyMapId: string;
}
/** What to read of Query.journeyMapBlueprint, and its arguments. */
export interface Query_JourneyMapBlueprintField extends ServiceBlueprintSelect {
  $: Query_JourneyMapBlueprintArgs;
}
/** The arguments of Query.journeyMapDiff. */
export interface Query_JourneyMapDiffArgs {
  /** The side before. */
  from: MapSourceInput;
  /** The side after. */
  to: MapSourceInput;
}
/** What to read of Query.journeyMapDiff, and its arguments. */
export interface Query_JourneyMapDiffField extends JourneyMapDiffSelect {
  $: Query_JourneyMapDiffArgs;
}
/** The arguments of Query.journeyMapExport. */
export interface Query_JourneyMapExportArgs {
  /** The id of the map. */
  id: string;
}
/** What to read of Query.journeyMapExport, and its arguments. */
export interface Query_JourneyMapExportField {
  $: Query_JourneyMapExportArgs;
}
/** The arguments of Query.journeyMapExportFile. */
export interface Query_JourneyMapExportFileArgs {
  /** How a table is written; for CSV only. */
  csv?: CsvOptionsInput | null;
  /** The form of the file. */
  format: ExportFormat;
  /** The id of the map. */
  id: string;
}
/** What to read of Query.journeyMapExportFile, and its arguments. */
export interface Query_JourneyMapExportFileField extends ExportedFileSelect {
  $: Query_JourneyMapExportFileArgs;
}
/** The arguments of Query.journeyMapLint. */
export interface Query_JourneyMapLintArgs {
  /** The id of the map. */
  id: string;
  /** Whether findings that are meant to be are told too, with what says so. */
  includeSuppressed?: boolean;
  /** The least grave findings to tell. */
  minSeverity?: LintSeverity;
  /** The ids of the rules to apply; all when left out. */
  rules?: readonly string[] | null;
}
/** What to read of Query.journeyMapLint, and its arguments. */
export interface Query_JourneyMapLintField extends JourneyMapLintSelect {
  $: Query_JourneyMapLintArgs;
}
/** The arguments of Query.journeyMapMatrix. */
export interface Query_JourneyMapMatrixArgs {
  /** The id of the map. */
  id: string;
  /** Whether lanes marked as hidden are shown too. */
  includeHidden?: boolean;
}
/** What to read of Query.journeyMapMatrix, and its arguments. */
export interface Query_JourneyMapMatrixField extends JourneyMapMatrixSelect {
  $: Query_JourneyMapMatrixArgs;
}
/** The arguments of Query.journeyMapTimes. */
export interface Query_JourneyMapTimesArgs {
  /** Lived waits from this moment on. */
  from?: string | null;
  /** The id of the map. */
  journeyMapId: string;
  /** Lived waits up to this moment, without it. */
  to?: string | null;
}
/** What to read of Query.journeyMapTimes, and its arguments. */
export interface Query_JourneyMapTimesField extends StepTimesSelect {
  $: Query_JourneyMapTimesArgs;
}
/** The arguments of Query.journeyMapUsage. */
export interface Query_JourneyMapUsageArgs {
  /** Only interactions from then on. */
  from?: string | null;
  /** The id of the map. */
  id: string;
  /** Only interactions before then. */
  to?: string | null;
}
/** What to read of Query.journeyMapUsage, and its arguments. */
export interface Query_JourneyMapUsageField extends JourneyMapUsageSelect {
  $: Query_JourneyMapUsageArgs;
}
/** The arguments of Query.journeyMaps. */
export interface Query_JourneyMapsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived journey maps are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyMapOrder[] | null;
  /** Which journey maps to read. */
  where?: JourneyMapWhere | null;
}
/** What to read of Query.journeyMaps, and its arguments. */
export interface Query_JourneyMapsField extends JourneyMapConnectionSelect {
  $?: Query_JourneyMapsArgs;
}
/** The arguments of Query.journeys. */
export interface Query_JourneysArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived journeys are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyOrder[] | null;
  /** Which journeys to read. */
  where?: JourneyWhere | null;
}
/** What to read of Query.journeys, and its arguments. */
export interface Query_JourneysField extends JourneyConnectionSelect {
  $?: Query_JourneysArgs;
}
/** The arguments of Query.lane. */
export interface Query_LaneArgs {
  /** The id of the lane. */
  id: string;
}
/** What to read of Query.lane, and its arguments. */
export interface Query_LaneField extends LaneSelect {
  $: Query_LaneArgs;
}
/** The arguments of Query.lanes. */
export interface Query_LanesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly LaneOrder[] | null;
  /** Which lanes to read. */
  where?: LaneWhere | null;
}
/** What to read of Query.lanes, and its arguments. */
export interface Query_LanesField extends LaneConnectionSelect {
  $?: Query_LanesArgs;
}
/** The arguments of Query.lintSuppression. */
export interface Query_LintSuppressionArgs {
  /** The id of the lint suppression. */
  id?: string | null;
  /** The key of the lint suppression. */
  key?: string | null;
}
/** What to read of Query.lintSuppression, and its arguments. */
export interface Query_LintSuppressionField extends LintSuppressionSelect {
  $?: Query_LintSuppressionArgs;
}
/** The arguments of Query.lintSuppressions. */
export interface Query_LintSuppressionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly LintSuppressionOrder[] | null;
  /** Which lint suppressions to read. */
  where?: LintSuppressionWhere | null;
}
/** What to read of Query.lintSuppressions, and its arguments. */
export interface Query_LintSuppressionsField extends LintSuppressionConnectionSelect {
  $?: Query_LintSuppressionsArgs;
}
/** The arguments of Query.mapFileImport. */
export interface Query_MapFileImportArgs {
  /** The id of the map file import. */
  id: string;
}
/** What to read of Query.mapFileImport, and its arguments. */
export interface Query_MapFileImportField extends MapFileImportSelect {
  $: Query_MapFileImportArgs;
}
/** The arguments of Query.mapFileImports. */
export interface Query_MapFileImportsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MapFileImportOrder[] | null;
  /** Which map file imports to read. */
  where?: MapFileImportWhere | null;
}
/** What to read of Query.mapFileImports, and its arguments. */
export interface Query_MapFileImportsField extends MapFileImportConnectionSelect {
  $?: Query_MapFileImportsArgs;
}
/** The arguments of Query.mapSnapshot. */
export interface Query_MapSnapshotArgs {
  /** The id of the map version. */
  id: string;
}
/** What to read of Query.mapSnapshot, and its arguments. */
export interface Query_MapSnapshotField extends MapSnapshotSelect {
  $: Query_MapSnapshotArgs;
}
/** The arguments of Query.mapSnapshots. */
export interface Query_MapSnapshotsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MapSnapshotOrder[] | null;
  /** Which map versions to read. */
  where?: MapSnapshotWhere | null;
}
/** What to read of Query.mapSnapshots, and its arguments. */
export interface Query_MapSnapshotsField extends MapSnapshotConnectionSelect {
  $?: Query_MapSnapshotsArgs;
}
/** The arguments of Query.mapTemplate. */
export interface Query_MapTemplateArgs {
  /** The id of the map template. */
  id?: string | null;
  /** The key of the map template. */
  key?: string | null;
}
/** What to read of Query.mapTemplate, and its arguments. */
export interface Query_MapTemplateField extends MapTemplateSelect {
  $?: Query_MapTemplateArgs;
}
/** The arguments of Query.mapTemplates. */
export interface Query_MapTemplatesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MapTemplateOrder[] | null;
  /** Which map templates to read. */
  where?: MapTemplateWhere | null;
}
/** What to read of Query.mapTemplates, and its arguments. */
export interface Query_MapTemplatesField extends MapTemplateConnectionSelect {
  $?: Query_MapTemplatesArgs;
}
/** The arguments of Query.matchRule. */
export interface Query_MatchRuleArgs {
  /** The id of the match rule. */
  id?: string | null;
  /** The key of the match rule. */
  key?: string | null;
}
/** What to read of Query.matchRule, and its arguments. */
export interface Query_MatchRuleField extends MatchRuleSelect {
  $?: Query_MatchRuleArgs;
}
/** The arguments of Query.matchRuleTrial. */
export interface Query_MatchRuleTrialArgs {
  /** What an interaction must look like: all of them must hold. */
  conditions: readonly InteractionConditionInput[];
  /** Only interactions from then on. */
  from?: string | null;
  /** Only interactions before then. */
  to?: string | null;
}
/** What to read of Query.matchRuleTrial, and its arguments. */
export interface Query_MatchRuleTrialField extends MatchTrialSelect {
  $: Query_MatchRuleTrialArgs;
}
/** The arguments of Query.matchRules. */
export interface Query_MatchRulesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived match rules are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MatchRuleOrder[] | null;
  /** Which match rules to read. */
  where?: MatchRuleWhere | null;
}
/** What to read of Query.matchRules, and its arguments. */
export interface Query_MatchRulesField extends MatchRuleConnectionSelect {
  $?: Query_MatchRulesArgs;
}
/** The arguments of Query.member. */
export interface Query_MemberArgs {
  /** The id of the member. */
  id?: string | null;
  /** The key of the member. */
  key?: string | null;
}
/** What to read of Query.member, and its arguments. */
export interface Query_MemberField extends MemberSelect {
  $?: Query_MemberArgs;
}
/** The arguments of Query.members. */
export interface Query_MembersArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived members are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MemberOrder[] | null;
  /** Which members to read. */
  where?: MemberWhere | null;
}
/** What to read of Query.members, and its arguments. */
export interface Query_MembersField extends MemberConnectionSelect {
  $?: Query_MembersArgs;
}
/** The arguments of Query.metric. */
export interface Query_MetricArgs {
  /** The id of the metric. */
  id?: string | null;
  /** The key of the metric. */
  key?: string | null;
}
/** What to read of Query.metric, and its arguments. */
export interface Query_MetricField extends MetricSelect {
  $?: Query_MetricArgs;
}
/** The arguments of Query.metricComputation. */
export interface Query_MetricComputationArgs {
  /** The id of the metric computation. */
  id: string;
}
/** What to read of Query.metricComputation, and its arguments. */
export interface Query_MetricComputationField extends MetricComputationSelect {
  $: Query_MetricComputationArgs;
}
/** The arguments of Query.metricComputations. */
export interface Query_MetricComputationsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricComputationOrder[] | null;
  /** Which metric computations to read. */
  where?: MetricComputationWhere | null;
}
/** What to read of Query.metricComputations, and its arguments. */
export interface Query_MetricComputationsField extends MetricComputationConnectionSelect {
  $?: Query_MetricComputationsArgs;
}
/** The arguments of Query.metricPlacement. */
export interface Query_MetricPlacementArgs {
  /** The id of the metric placement. */
  id: string;
}
/** What to read of Query.metricPlacement, and its arguments. */
export interface Query_MetricPlacementField extends MetricPlacementSelect {
  $: Query_MetricPlacementArgs;
}
/** The arguments of Query.metricPlacements. */
export interface Query_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Query.metricPlacements, and its arguments. */
export interface Query_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Query_MetricPlacementsArgs;
}
/** The arguments of Query.metricSeries. */
export interface Query_MetricSeriesArgs {
  /** Which data points count, as an object of texts: those with these dimensions. */
  dimensions?: unknown;
  /** The first day. */
  from: string;
  /** The dimensions that lines are told apart by. */
  groupBy?: readonly string[];
  /** The id of the metric. */
  metricId: string;
  /** The period of each point; the one the metric is kept by when left out. */
  period?: PeriodUnit | null;
  /** The last day, included. */
  to: string;
}
/** What to read of Query.metricSeries, and its arguments. */
export interface Query_MetricSeriesField extends MetricSeriesSelect {
  $: Query_MetricSeriesArgs;
}
/** The arguments of Query.metrics. */
export interface Query_MetricsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived metrics are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricOrder[] | null;
  /** Which metrics to read. */
  where?: MetricWhere | null;
}
/** What to read of Query.metrics, and its arguments. */
export interface Query_MetricsField extends MetricConnectionSelect {
  $?: Query_MetricsArgs;
}
/** The arguments of Query.node. */
export interface Query_NodeArgs {
  /** The id of the object. */
  id: string;
}
/** What to read of Query.node, and its arguments. */
export interface Query_NodeField extends NodeSelect {
  $: Query_NodeArgs;
}
/** The arguments of Query.nodes. */
export interface Query_NodesArgs {
  /** The ids of the objects, at most 100. */
  ids: readonly string[];
}
/** What to read of Query.nodes, and its arguments. */
export interface Query_NodesField extends NodeSelect {
  $: Query_NodesArgs;
}
/** The arguments of Query.objective. */
export interface Query_ObjectiveArgs {
  /** The id of the objective. */
  id?: string | null;
  /** The key of the objective. */
  key?: string | null;
}
/** What to read of Query.objective, and its arguments. */
export interface Query_ObjectiveField extends ObjectiveSelect {
  $?: Query_ObjectiveArgs;
}
/** The arguments of Query.objectives. */
export interface Query_ObjectivesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived objectives are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ObjectiveOrder[] | null;
  /** Which objectives to read. */
  where?: ObjectiveWhere | null;
}
/** What to read of Query.objectives, and its arguments. */
export interface Query_ObjectivesField extends ObjectiveConnectionSelect {
  $?: Query_ObjectivesArgs;
}
/** The arguments of Query.painPoint. */
export interface Query_PainPointArgs {
  /** The id of the pain point. */
  id?: string | null;
  /** The key of the pain point. */
  key?: string | null;
}
/** What to read of Query.painPoint, and its arguments. */
export interface Query_PainPointField extends PainPointSelect {
  $?: Query_PainPointArgs;
}
/** The arguments of Query.painPointPlacement. */
export interface Query_PainPointPlacementArgs {
  /** The id of the pain point placement. */
  id: string;
}
/** What to read of Query.painPointPlacement, and its arguments. */
export interface Query_PainPointPlacementField extends PainPointPlacementSelect {
  $: Query_PainPointPlacementArgs;
}
/** The arguments of Query.painPointPlacements. */
export interface Query_PainPointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of Query.painPointPlacements, and its arguments. */
export interface Query_PainPointPlacementsField extends PainPointPlacementConnectionSelect {
  $?: Query_PainPointPlacementsArgs;
}
/** The arguments of Query.painPoints. */
export interface Query_PainPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived pain points are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointOrder[] | null;
  /** Which pain points to read. */
  where?: PainPointWhere | null;
}
/** What to read of Query.painPoints, and its arguments. */
export interface Query_PainPointsField extends PainPointConnectionSelect {
  $?: Query_PainPointsArgs;
}
/** The arguments of Query.persona. */
export interface Query_PersonaArgs {
  /** The id of the persona. */
  id?: string | null;
  /** The key of the persona. */
  key?: string | null;
}
/** What to read of Query.persona, and its arguments. */
export interface Query_PersonaField extends PersonaSelect {
  $?: Query_PersonaArgs;
}
/** The arguments of Query.personaRule. */
export interface Query_PersonaRuleArgs {
  /** The id of the persona rule. */
  id?: string | null;
  /** The key of the persona rule. */
  key?: string | null;
}
/** What to read of Query.personaRule, and its arguments. */
export interface Query_PersonaRuleField extends PersonaRuleSelect {
  $?: Query_PersonaRuleArgs;
}
/** The arguments of Query.personaRules. */
export interface Query_PersonaRulesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived persona rules are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PersonaRuleOrder[] | null;
  /** Which persona rules to read. */
  where?: PersonaRuleWhere | null;
}
/** What to read of Query.personaRules, and its arguments. */
export interface Query_PersonaRulesField extends PersonaRuleConnectionSelect {
  $?: Query_PersonaRulesArgs;
}
/** The arguments of Query.personas. */
export interface Query_PersonasArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived personas are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PersonaOrder[] | null;
  /** Which personas to read. */
  where?: PersonaWhere | null;
}
/** What to read of Query.personas, and its arguments. */
export interface Query_PersonasField extends PersonaConnectionSelect {
  $?: Query_PersonasArgs;
}
/** The arguments of Query.phase. */
export interface Query_PhaseArgs {
  /** The id of the phase. */
  id: string;
}
/** What to read of Query.phase, and its arguments. */
export interface Query_PhaseField extends PhaseSelect {
  $: Query_PhaseArgs;
}
/** The arguments of Query.phases. */
export interface Query_PhasesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PhaseOrder[] | null;
  /** Which phases to read. */
  where?: PhaseWhere | null;
}
/** What to read of Query.phases, and its arguments. */
export interface Query_PhasesField extends PhaseConnectionSelect {
  $?: Query_PhasesArgs;
}
/** The arguments of Query.process. */
export interface Query_ProcessArgs {
  /** The id of the process. */
  id?: string | null;
  /** The key of the process. */
  key?: string | null;
}
/** What to read of Query.process, and its arguments. */
export interface Query_ProcessField extends ProcessSelect {
  $?: Query_ProcessArgs;
}
/** The arguments of Query.processDiff. */
export interface Query_ProcessDiffArgs {
  /** The number of the earlier import. */
  from: number;
  /** The id of the process. */
  id: string;
  /** The number of the later import; left out for now. */
  to?: number | null;
}
/** What to read of Query.processDiff, and its arguments. */
export interface Query_ProcessDiffField extends ProcessDiffSelect {
  $: Query_ProcessDiffArgs;
}
/** The arguments of Query.processElement. */
export interface Query_ProcessElementArgs {
  /** The id of the process element. */
  id: string;
}
/** What to read of Query.processElement, and its arguments. */
export interface Query_ProcessElementField extends ProcessElementSelect {
  $: Query_ProcessElementArgs;
}
/** The arguments of Query.processElements. */
export interface Query_ProcessElementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessElementOrder[] | null;
  /** Which process elements to read. */
  where?: ProcessElementWhere | null;
}
/** What to read of Query.processElements, and its arguments. */
export interface Query_ProcessElementsField extends ProcessElementConnectionSelect {
  $?: Query_ProcessElementsArgs;
}
/** The arguments of Query.processExportFile. */
export interface Query_ProcessExportFileArgs {
  /** The form of the file. */
  format: ProcessFormat;
  /** The id of the process. */
  id: string;
}
/** What to read of Query.processExportFile, and its arguments. */
export interface Query_ProcessExportFileField extends ProcessExportSelect {
  $: Query_ProcessExportFileArgs;
}
/** The arguments of Query.processFile. */
export interface Query_ProcessFileArgs {
  /** Which import, from 1; by default the last one. */
  number?: number | null;
  /** The id of the process. */
  processId: string;
}
/** What to read of Query.processFile, and its arguments. */
export interface Query_ProcessFileField extends ProcessFileSelect {
  $: Query_ProcessFileArgs;
}
/** The arguments of Query.processFlow. */
export interface Query_ProcessFlowArgs {
  /** The id of the process flow. */
  id: string;
}
/** What to read of Query.processFlow, and its arguments. */
export interface Query_ProcessFlowField extends ProcessFlowSelect {
  $: Query_ProcessFlowArgs;
}
/** The arguments of Query.processFlows. */
export interface Query_ProcessFlowsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessFlowOrder[] | null;
  /** Which process flows to read. */
  where?: ProcessFlowWhere | null;
}
/** What to read of Query.processFlows, and its arguments. */
export interface Query_ProcessFlowsField extends ProcessFlowConnectionSelect {
  $?: Query_ProcessFlowsArgs;
}
/** The arguments of Query.processLink. */
export interface Query_ProcessLinkArgs {
  /** The id of the process link. */
  id?: string | null;
  /** The key of the process link. */
  key?: string | null;
}
/** What to read of Query.processLink, and its arguments. */
export interface Query_ProcessLinkField extends ProcessLinkSelect {
  $?: Query_ProcessLinkArgs;
}
/** The arguments of Query.processLinkReport. */
export interface Query_ProcessLinkReportArgs {
  /** Only links and touchpoints of this map; messages and tasks of all processes. */
  journeyMapId?: string | null;
  /** Only what concerns this process. */
  processId?: string | null;
}
/** What to read of Query.processLinkReport, and its arguments. */
export interface Query_ProcessLinkReportField extends ProcessLinkReportSelect {
  $?: Query_ProcessLinkReportArgs;
}
/** The arguments of Query.processLinks. */
export interface Query_ProcessLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of Query.processLinks, and its arguments. */
export interface Query_ProcessLinksField extends ProcessLinkConnectionSelect {
  $?: Query_ProcessLinksArgs;
}
/** The arguments of Query.processLostAnchors. */
export interface Query_ProcessLostAnchorsArgs {
  /** The id of the process. */
  processId: string;
}
/** What to read of Query.processLostAnchors, and its arguments. */
export interface Query_ProcessLostAnchorsField extends ProcessLostAnchorSelect {
  $: Query_ProcessLostAnchorsArgs;
}
/** The arguments of Query.processReview. */
export interface Query_ProcessReviewArgs {
  /** The id of the process. */
  id: string;
}
/** What to read of Query.processReview, and its arguments. */
export interface Query_ProcessReviewField extends ProcessReviewSelect {
  $: Query_ProcessReviewArgs;
}
/** The arguments of Query.processTouchpointProposals. */
export interface Query_ProcessTouchpointProposalsArgs {
  /** The id of the process. */
  processId: string;
}
/** What to read of Query.processTouchpointProposals, and its arguments. */
export interface Query_ProcessTouchpointProposalsField extends TouchpointProposalsSelect {
  $: Query_ProcessTouchpointProposalsArgs;
}
/** The arguments of Query.processValueStream. */
export interface Query_ProcessValueStreamArgs {
  /** The id of the process. */
  processId: string;
}
/** What to read of Query.processValueStream, and its arguments. */
export interface Query_ProcessValueStreamField extends ValueStreamSelect {
  $: Query_ProcessValueStreamArgs;
}
/** The arguments of Query.processVersions. */
export interface Query_ProcessVersionsArgs {
  /** The id of the process. */
  id: string;
}
/** What to read of Query.processVersions, and its arguments. */
export interface Query_ProcessVersionsField extends ProcessVersionSelect {
  $: Query_ProcessVersionsArgs;
}
/** The arguments of Query.processes. */
export interface Query_ProcessesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived processes are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessOrder[] | null;
  /** Which processes to read. */
  where?: ProcessWhere | null;
}
/** What to read of Query.processes, and its arguments. */
export interface Query_ProcessesField extends ProcessConnectionSelect {
  $?: Query_ProcessesArgs;
}
/** The arguments of Query.selection. */
export interface Query_SelectionArgs {
  /** The id of the selection. */
  id?: string | null;
  /** The key of the selection. */
  key?: string | null;
}
/** What to read of Query.selection, and its arguments. */
export interface Query_SelectionField extends SelectionSelect {
  $?: Query_SelectionArgs;
}
/** The arguments of Query.selectionCandidate. */
export interface Query_SelectionCandidateArgs {
  /** The id of the selection candidate. */
  id: string;
}
/** What to read of Query.selectionCandidate, and its arguments. */
export interface Query_SelectionCandidateField extends SelectionCandidateSelect {
  $: Query_SelectionCandidateArgs;
}
/** The arguments of Query.selectionCandidates. */
export interface Query_SelectionCandidatesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly SelectionCandidateOrder[] | null;
  /** Which selection candidates to read. */
  where?: SelectionCandidateWhere | null;
}
/** What to read of Query.selectionCandidates, and its arguments. */
export interface Query_SelectionCandidatesField extends SelectionCandidateConnectionSelect {
  $?: Query_SelectionCandidatesArgs;
}
/** The arguments of Query.selectionRanking. */
export interface Query_SelectionRankingArgs {
  /** The id of the selection. */
  selectionId: string;
  /** Weights to try out instead of those of the selection. */
  weights?: SelectionWeightsInput | null;
}
/** What to read of Query.selectionRanking, and its arguments. */
export interface Query_SelectionRankingField extends SelectionRankingSelect {
  $: Query_SelectionRankingArgs;
}
/** The arguments of Query.selections. */
export interface Query_SelectionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived selections are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly SelectionOrder[] | null;
  /** Which selections to read. */
  where?: SelectionWhere | null;
}
/** What to read of Query.selections, and its arguments. */
export interface Query_SelectionsField extends SelectionConnectionSelect {
  $?: Query_SelectionsArgs;
}
/** The arguments of Query.serviceCase. */
export interface Query_ServiceCaseArgs {
  /** The id of the service case. */
  id?: string | null;
  /** The key of the service case. */
  key?: string | null;
}
/** What to read of Query.serviceCase, and its arguments. */
export interface Query_ServiceCaseField extends ServiceCaseSelect {
  $?: Query_ServiceCaseArgs;
}
/** The arguments of Query.serviceCases. */
export interface Query_ServiceCasesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived service cases are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ServiceCaseOrder[] | null;
  /** Which service cases to read. */
  where?: ServiceCaseWhere | null;
}
/** What to read of Query.serviceCases, and its arguments. */
export interface Query_ServiceCasesField extends ServiceCaseConnectionSelect {
  $?: Query_ServiceCasesArgs;
}
/** The arguments of Query.step. */
export interface Query_StepArgs {
  /** The id of the step. */
  id: string;
}
/** What to read of Query.step, and its arguments. */
export interface Query_StepField extends StepSelect {
  $: Query_StepArgs;
}
/** The arguments of Query.steps. */
export interface Query_StepsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly StepOrder[] | null;
  /** Which steps to read. */
  where?: StepWhere | null;
}
/** What to read of Query.steps, and its arguments. */
export interface Query_StepsField extends StepConnectionSelect {
  $?: Query_StepsArgs;
}
/** The arguments of Query.system. */
export interface Query_SystemArgs {
  /** The id of the system. */
  id?: string | null;
  /** The key of the system. */
  key?: string | null;
}
/** What to read of Query.system, and its arguments. */
export interface Query_SystemField extends SystemSelect {
  $?: Query_SystemArgs;
}
/** The arguments of Query.systems. */
export interface Query_SystemsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived systems are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly SystemOrder[] | null;
  /** Which systems to read. */
  where?: SystemWhere | null;
}
/** What to read of Query.systems, and its arguments. */
export interface Query_SystemsField extends SystemConnectionSelect {
  $?: Query_SystemsArgs;
}
/** The arguments of Query.target. */
export interface Query_TargetArgs {
  /** The id of the target. */
  id: string;
}
/** What to read of Query.target, and its arguments. */
export interface Query_TargetField extends TargetSelect {
  $: Query_TargetArgs;
}
/** The arguments of Query.targets. */
export interface Query_TargetsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TargetOrder[] | null;
  /** Which targets to read. */
  where?: TargetWhere | null;
}
/** What to read of Query.targets, and its arguments. */
export interface Query_TargetsField extends TargetConnectionSelect {
  $?: Query_TargetsArgs;
}
/** The arguments of Query.touchpoint. */
export interface Query_TouchpointArgs {
  /** The id of the touchpoint. */
  id?: string | null;
  /** The key of the touchpoint. */
  key?: string | null;
}
/** What to read of Query.touchpoint, and its arguments. */
export interface Query_TouchpointField extends TouchpointSelect {
  $?: Query_TouchpointArgs;
}
/** The arguments of Query.touchpointPlacement. */
export interface Query_TouchpointPlacementArgs {
  /** The id of the touchpoint placement. */
  id: string;
}
/** What to read of Query.touchpointPlacement, and its arguments. */
export interface Query_TouchpointPlacementField extends TouchpointPlacementSelect {
  $: Query_TouchpointPlacementArgs;
}
/** The arguments of Query.touchpointPlacements. */
export interface Query_TouchpointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TouchpointPlacementOrder[] | null;
  /** Which touchpoint placements to read. */
  where?: TouchpointPlacementWhere | null;
}
/** What to read of Query.touchpointPlacements, and its arguments. */
export interface Query_TouchpointPlacementsField extends TouchpointPlacementConnectionSelect {
  $?: Query_TouchpointPlacementsArgs;
}
/** The arguments of Query.touchpoints. */
export interface Query_TouchpointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived touchpoints are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TouchpointOrder[] | null;
  /** Which touchpoints to read. */
  where?: TouchpointWhere | null;
}
/** What to read of Query.touchpoints, and its arguments. */
export interface Query_TouchpointsField extends TouchpointConnectionSelect {
  $?: Query_TouchpointsArgs;
}
/** The arguments of Query.unmatchedInteractions. */
export interface Query_UnmatchedInteractionsArgs {
  /** How many looks to list: 1 to 100. */
  first?: number;
  /** Only interactions from then on. */
  from?: string | null;
  /** Only interactions before then. */
  to?: string | null;
}
/** What to read of Query.unmatchedInteractions, and its arguments. */
export interface Query_UnmatchedInteractionsField extends UnmatchedInteractionsSelect {
  $?: Query_UnmatchedInteractionsArgs;
}

/** What to read of RankedCandidate. */
export interface RankedCandidateSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The share of the weights of which something is known, from 0 to 1. */
  completeness?: true;
  /** The rank by the estimates alone. */
  estimatedRank?: true;
  /** The score by the estimates alone. */
  estimatedScore?: true;
  /** All seven criteria. */
  figures?: CandidateFigureSelect;
  /** The id of the journey that it is. */
  journeyId?: true;
  /** What it is called. */
  name?: true;
  /** The id of the process that it is. */
  processId?: true;
  /** 1 for the first; those with the same score share it. Null without a score. */
  rank?: true;
  /** The weighted mean of what is known, from 0 to 1. Null when nothing that weighs is known. */
  score?: true;
  /** The id of the candidate. */
  selectionCandidateId?: true;
}

/** What to read of RecordIngest. */
export interface RecordIngestSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row. */
  applied?: true;
  /** How many rows told of something new. */
  created?: true;
  /** Whether it was only tried. */
  dryRun?: true;
  /** How many rows were refused. */
  rejected?: true;
  /** One entry per row, in the order given. */
  rows?: IngestedRowSelect;
  /** How many rows told of nothing new. */
  unchanged?: true;
  /** How many rows corrected something known. */
  updated?: true;
}

/** What to read of RowError. */
export interface RowErrorSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** A stable code; of a refusal the same as in extensions.code of errors. */
  code?: true;
  /** A sentence that names the thing and the way out. */
  message?: true;
  /** The field of the row; null when the row as a whole is meant. */
  path?: true;
}

/** What to read of Selection. */
export interface SelectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How much it counts that many take part in it, from 0 to 100. */
  actorsWeight?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The journeys and processes that are up for it. */
  candidates?: Selection_CandidatesField;
  /** How much it counts that it has many parts, from 0 to 100. */
  complexityWeight?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight?: true;
  /** What is to be chosen, and why. */
  description?: true;
  /** How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the selection is called. */
  name?: true;
  /** How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight?: true;
  /** The objectives that candidates are to fit. */
  objectives?: ObjectiveSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** How much it counts that there are many cases, from 0 to 100. */
  volumeWeight?: true;
}
/** The arguments of Selection.candidates. */
export interface Selection_CandidatesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly SelectionCandidateOrder[] | null;
  /** Which selection candidates to read. */
  where?: SelectionCandidateWhere | null;
}
/** What to read of Selection.candidates, and its arguments. */
export interface Selection_CandidatesField extends SelectionCandidateConnectionSelect {
  $?: Selection_CandidatesArgs;
}

/** What to read of SelectionCandidate. */
export interface SelectionCandidateSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** How many take part in it, estimated. */
  actors?: true;
  /** How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** How much customers feel it, estimated from 0 to 5. */
  cxImpact?: true;
  /** How often one customer meets it in a year, estimated. */
  frequency?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** How much it can be made better, estimated from 0 to 5. */
  improvementPotential?: true;
  /** The journey that it is. */
  journey?: JourneySelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the candidate is called. */
  name?: true;
  /** What the estimates rest on. */
  note?: true;
  /** How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit?: true;
  /** Its place in the list; gaps are allowed. */
  position?: true;
  /** The process that it is. */
  process?: ProcessSelect;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The selection it is up for. */
  selection?: SelectionSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** How many cases there are in a day, estimated. */
  volume?: true;
}

/** What to read of SelectionCandidateConnection. */
export interface SelectionCandidateConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: SelectionCandidateEdgeSelect;
  /** The page, without the places. */
  nodes?: SelectionCandidateSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of SelectionCandidateEdge. */
export interface SelectionCandidateEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The selection candidate. */
  node?: SelectionCandidateSelect;
}

/** What to read of SelectionConnection. */
export interface SelectionConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: SelectionEdgeSelect;
  /** The page, without the places. */
  nodes?: SelectionSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of SelectionEdge. */
export interface SelectionEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The selection. */
  node?: SelectionSelect;
}

/** What to read of SelectionRanking. */
export interface SelectionRankingSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Those with the highest score first. */
  candidates?: RankedCandidateSelect;
  /** The id of the selection. */
  selectionId?: true;
  /** Which change of a weight would alter the first three. None for three or fewer. */
  sensitivity?: SensitiveWeightSelect;
}

/** What to read of SensitiveWeight. */
export interface SensitiveWeightSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Whose weight. */
  criterion?: true;
  /** Who is among the three then. */
  entering?: ConcernedCandidateSelect;
  /** Who is not any longer. */
  leaving?: ConcernedCandidateSelect;
  /** Beyond this the first three are others. */
  newWeight?: true;
  /** What it is. */
  weight?: true;
}

/** What to read of ServiceBlueprint. */
export interface ServiceBlueprintSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the map. */
  journeyMapId?: true;
  /** The five rows, from the top. */
  lanes?: BlueprintLaneSelect;
  /** The columns, in reading order. */
  steps?: BlueprintStepSelect;
}

/** What to read of ServiceCase. */
export interface ServiceCaseSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The account it concerns. */
  account?: AccountSelect;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The channel it came in by. */
  channel?: ChannelSelect;
  /** When it was closed. */
  closedAt?: true;
  /** Whose case it is. */
  contact?: ContactSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is. */
  customFields?: true;
  /** Where it is found in other systems. */
  externalRefs?: ServiceCase_ExternalRefsField;
  /** When the customer got the first answer. */
  firstAnsweredAt?: true;
  /** When its first interaction began. Kept by the server. */
  firstInteractionAt?: true;
  /** When its first outbound interaction began. Kept by the server. */
  firstOutboundAt?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** How many interactions belong to it. Kept by the server. */
  interactionCount?: true;
  /** The interactions that belong to it, the latest first. */
  interactions?: ServiceCase_InteractionsField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The kind of matter. */
  kind?: true;
  /** When its last interaction ended. Kept by the server. */
  lastInteractionAt?: true;
  /** When it was opened. */
  openedAt?: true;
  /** How it ended. */
  outcome?: true;
  /** How urgent it is, in the words of the system it comes from. */
  priority?: true;
  /** How often it was opened again. */
  reopenCount?: true;
  /** When it was opened again, the last time. */
  reopenedAt?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Whether it is still being worked on. */
  status?: true;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject?: true;
  /** Free words to find it by. */
  tags?: true;
  /** What cannot be true of its times, such as an answer before the opening. A duration between two such times is kept out of all figures. */
  timeProblems?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of ServiceCase.externalRefs. */
export interface ServiceCase_ExternalRefsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ExternalRefOrder[] | null;
  /** Which external references to read. */
  where?: ExternalRefWhere | null;
}
/** What to read of ServiceCase.externalRefs, and its arguments. */
export interface ServiceCase_ExternalRefsField extends ExternalRefConnectionSelect {
  $?: ServiceCase_ExternalRefsArgs;
}
/** The arguments of ServiceCase.interactions. */
export interface ServiceCase_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of ServiceCase.interactions, and its arguments. */
export interface ServiceCase_InteractionsField extends InteractionConnectionSelect {
  $?: ServiceCase_InteractionsArgs;
}

/** What to read of ServiceCaseConnection. */
export interface ServiceCaseConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: ServiceCaseEdgeSelect;
  /** The page, without the places. */
  nodes?: ServiceCaseSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of ServiceCaseEdge. */
export interface ServiceCaseEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The service case. */
  node?: ServiceCaseSelect;
}

/** What to read of Step. */
export interface StepSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** What the customer does here. */
  action?: true;
  /** The actions that work on the step. */
  actionPlacements?: Step_ActionPlacementsField;
  /** The cards of the step. */
  cards?: Step_CardsField;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The ways of customers who stand at the step now. */
  currentOfInstances?: Step_CurrentOfInstancesField;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What the customer wants to reach here. */
  customerGoal?: true;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds?: true;
  /** The emotions at the step. */
  emotionPoints?: Step_EmotionPointsField;
  /** What the customer expects here (French: attente). */
  expectation?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metrics of the step. */
  metricPlacements?: Step_MetricPlacementsField;
  /** What the step is called. */
  name?: true;
  /** Whether some customers pass without it. */
  optional?: true;
  /** The pain points of the step. */
  painPointPlacements?: Step_PainPointPlacementsField;
  /** The phase the step is in. */
  phase?: PhaseSelect;
  /** Its place from left to right; gaps are allowed. */
  position?: true;
  /** The processes behind the step. */
  processLinks?: Step_ProcessLinksField;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** What the customer thinks here. */
  thoughts?: true;
  /** The touchpoints of the step. */
  touchpointPlacements?: Step_TouchpointPlacementsField;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** What happens while the customer waits. */
  waitingActivity?: true;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: true;
}
/** The arguments of Step.actionPlacements. */
export interface Step_ActionPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of Step.actionPlacements, and its arguments. */
export interface Step_ActionPlacementsField extends ActionPlacementConnectionSelect {
  $?: Step_ActionPlacementsArgs;
}
/** The arguments of Step.cards. */
export interface Step_CardsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly CardOrder[] | null;
  /** Which cards to read. */
  where?: CardWhere | null;
}
/** What to read of Step.cards, and its arguments. */
export interface Step_CardsField extends CardConnectionSelect {
  $?: Step_CardsArgs;
}
/** The arguments of Step.currentOfInstances. */
export interface Step_CurrentOfInstancesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly JourneyInstanceOrder[] | null;
  /** Which journey instances to read. */
  where?: JourneyInstanceWhere | null;
}
/** What to read of Step.currentOfInstances, and its arguments. */
export interface Step_CurrentOfInstancesField extends JourneyInstanceConnectionSelect {
  $?: Step_CurrentOfInstancesArgs;
}
/** The arguments of Step.emotionPoints. */
export interface Step_EmotionPointsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly EmotionPointOrder[] | null;
  /** Which emotion points to read. */
  where?: EmotionPointWhere | null;
}
/** What to read of Step.emotionPoints, and its arguments. */
export interface Step_EmotionPointsField extends EmotionPointConnectionSelect {
  $?: Step_EmotionPointsArgs;
}
/** The arguments of Step.metricPlacements. */
export interface Step_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Step.metricPlacements, and its arguments. */
export interface Step_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Step_MetricPlacementsArgs;
}
/** The arguments of Step.painPointPlacements. */
export interface Step_PainPointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of Step.painPointPlacements, and its arguments. */
export interface Step_PainPointPlacementsField extends PainPointPlacementConnectionSelect {
  $?: Step_PainPointPlacementsArgs;
}
/** The arguments of Step.processLinks. */
export interface Step_ProcessLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of Step.processLinks, and its arguments. */
export interface Step_ProcessLinksField extends ProcessLinkConnectionSelect {
  $?: Step_ProcessLinksArgs;
}
/** The arguments of Step.touchpointPlacements. */
export interface Step_TouchpointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TouchpointPlacementOrder[] | null;
  /** Which touchpoint placements to read. */
  where?: TouchpointPlacementWhere | null;
}
/** What to read of Step.touchpointPlacements, and its arguments. */
export interface Step_TouchpointPlacementsField extends TouchpointPlacementConnectionSelect {
  $?: Step_TouchpointPlacementsArgs;
}

/** What to read of StepConnection. */
export interface StepConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: StepEdgeSelect;
  /** The page, without the places. */
  nodes?: StepSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of StepEdge. */
export interface StepEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The step. */
  node?: StepSelect;
}

/** What to read of StepTimes. */
export interface StepTimesSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The work people do behind the step. */
  business?: StepWorkSelect;
  /** Where data comes from and goes behind it. */
  data?: StepWorkSelect;
  /** How long the customer waits as the map declares it. */
  declaredWaitingSeconds?: true;
  /** Which wait the gap was taken from. */
  gapBasis?: true;
  /** The customer’s wait less the lead time: above 0, customers wait longer than the work explains. */
  gapSeconds?: true;
  /** What systems do behind it. */
  informationSystems?: StepWorkSelect;
  /** The lead time of all work behind the step: the sum of what is known, nothing twice. */
  leadSeconds?: true;
  /** How many such waits there were. */
  livedCount?: true;
  /** How long customers waited: the median of the times from the end of an interaction at the step to the next one at another step. */
  livedWaitingSeconds?: true;
  /** What the step is called. */
  name?: true;
  /** The work in it. */
  processSeconds?: true;
  /** The id of the step. */
  stepId?: true;
  /** The waiting in it. */
  waitSeconds?: true;
  /** What happens meanwhile. */
  waitingActivity?: true;
}

/** What to read of StepWork. */
export interface StepWorkSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Waiting and work; of a process along its longest way. */
  leadSeconds?: true;
  /** What the element, or the process, is called. */
  name?: true;
  /** The id of the element; null when the whole process is meant. */
  processElementId?: true;
  /** The id of the process. */
  processId?: true;
  /** What the process is called. */
  processName?: true;
  /** How long it is worked on. */
  processSeconds?: true;
  /** How long the case lies. */
  waitSeconds?: true;
}

/** What to read of Subscription. */
export interface SubscriptionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The changes of the workspace as they happen, in order. */
  changes?: Subscription_ChangesField;
  /** Interactions matched to a touchpoint, or to any: one event for all that came in together, in order. */
  interactionMatched?: Subscription_InteractionMatchedField;
  /** A job as it is now, then as it changes, a few times a second at most, until it has ended. After a disconnect, subscribe again: the state of now comes first. */
  jobProgress?: Subscription_JobProgressField;
  /** The changes of a journey map and of everything on it, in order. It completes when the map is deleted. */
  journeyMapChanges?: Subscription_JourneyMapChangesField;
  /** Customers who enter, move on or leave a journey map, or any: one event for all that moved together, in order. */
  journeyPositionChanged?: Subscription_JourneyPositionChangedField;
  /** The data points of a metric, or of all, whose value moves; in order. */
  metricMoved?: Subscription_MetricMovedField;
  /** The targets of a metric, or of all, that are not met any more, get their first value and do not meet it, or pass their due day without it; in order. */
  targetMissed?: Subscription_TargetMissedField;
}
/** The arguments of Subscription.changes. */
export interface Subscription_ChangesArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** Which changes to follow. */
  where?: ChangeWhere | null;
}
/** What to read of Subscription.changes, and its arguments. */
export interface Subscription_ChangesField extends ChangeSelect {
  $?: Subscription_ChangesArgs;
}
/** The arguments of Subscription.interactionMatched. */
export interface Subscription_InteractionMatchedArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** The id of the touchpoint to follow; all touchpoints when left out. */
  touchpointId?: string | null;
}
/** What to read of Subscription.interactionMatched, and its arguments. */
export interface Subscription_InteractionMatchedField extends InteractionMatchSelect {
  $?: Subscription_InteractionMatchedArgs;
}
/** The arguments of Subscription.jobProgress. */
export interface Subscription_JobProgressArgs {
  /** The id of the job. */
  id: string;
}
/** What to read of Subscription.jobProgress, and its arguments. */
export interface Subscription_JobProgressField extends JobSelect {
  $: Subscription_JobProgressArgs;
}
/** The arguments of Subscription.journeyMapChanges. */
export interface Subscription_JourneyMapChangesArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** The id of the journey map. */
  id: string;
}
/** What to read of Subscription.journeyMapChanges, and its arguments. */
export interface Subscription_JourneyMapChangesField extends ChangeSelect {
  $: Subscription_JourneyMapChangesArgs;
}
/** The arguments of Subscription.journeyPositionChanged. */
export interface Subscription_JourneyPositionChangedArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** The id of the journey map to follow; all maps when left out. */
  journeyMapId?: string | null;
}
/** What to read of Subscription.journeyPositionChanged, and its arguments. */
export interface Subscription_JourneyPositionChangedField extends JourneyPositionChangeSelect {
  $?: Subscription_JourneyPositionChangedArgs;
}
/** The arguments of Subscription.metricMoved. */
export interface Subscription_MetricMovedArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** The id of the metric to follow; all metrics when left out. */
  metricId?: string | null;
}
/** What to read of Subscription.metricMoved, and its arguments. */
export interface Subscription_MetricMovedField extends MetricMoveSelect {
  $?: Subscription_MetricMovedArgs;
}
/** The arguments of Subscription.targetMissed. */
export interface Subscription_TargetMissedArgs {
  /** Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED. */
  after?: string | null;
  /** The id of the metric to follow; all metrics when left out. */
  metricId?: string | null;
}
/** What to read of Subscription.targetMissed, and its arguments. */
export interface Subscription_TargetMissedField extends TargetMissSelect {
  $?: Subscription_TargetMissedArgs;
}

/** What to read of System. */
export interface SystemSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What it is used for. */
  description?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** What the system is called. */
  name?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}

/** What to read of SystemConnection. */
export interface SystemConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: SystemEdgeSelect;
  /** The page, without the places. */
  nodes?: SystemSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of SystemEdge. */
export interface SystemEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The system. */
  node?: SystemSelect;
}

/** What to read of Target. */
export interface TargetSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The day it should be reached by; null for one that stands for good. */
  dueDate?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The first day of the period it was judged by. */
  judgedStartDate?: true;
  /** The value it was judged by: the latest, or that of the last period begun by the due day. */
  judgedValue?: true;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metric. */
  metric?: MetricSelect;
  /** What is to be said about it. */
  note?: true;
  /** How the value is to be compared. */
  operator?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** Where it stands. A due day that passes shows within the hour. */
  status?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
  /** The upper end of BETWEEN. */
  upperValue?: true;
  /** The value, in the unit of the metric; the lower end of BETWEEN. */
  value?: true;
}

/** What to read of TargetConnection. */
export interface TargetConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: TargetEdgeSelect;
  /** The page, without the places. */
  nodes?: TargetSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of TargetEdge. */
export interface TargetEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The target. */
  node?: TargetSelect;
}

/** What to read of TargetMiss. */
export interface TargetMissSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Where it stands since. */
  after?: true;
  /** When it was noticed. */
  at?: true;
  /** Where it stood before. */
  before?: true;
  /** Its place in the log. Subscribe again after it, and nothing is missed. */
  cursor?: true;
  /** Its metric as it is now; null when it was deleted. */
  metric?: MetricSelect;
  /** The id of its metric. */
  metricId?: true;
  /** The target as it is now; null when it was deleted. */
  target?: TargetSelect;
  /** The id of the target. */
  targetId?: true;
  /** The value it was judged by. */
  value?: true;
}

/** What to read of Touchpoint. */
export interface TouchpointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The actions that work on the touchpoint. */
  actionPlacements?: Touchpoint_ActionPlacementsField;
  /** When it was archived; null while it is in use. */
  archivedAt?: true;
  /** The channel it is reached by. */
  channel?: ChannelSelect;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** Your own fields, as one JSON object. */
  customFields?: true;
  /** What it is for. */
  description?: true;
  /** Who starts the contact, seen from the company. */
  direction?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** The interactions matched to it, the latest first. */
  interactions?: Touchpoint_InteractionsField;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The rules that match interactions to it. */
  matchRules?: Touchpoint_MatchRulesField;
  /** The metrics of the touchpoint, on whatever step. */
  metricPlacements?: Touchpoint_MetricPlacementsField;
  /** What the touchpoint is called. */
  name?: true;
  /** The member who looks after it. */
  owner?: MemberSelect;
  /** Who answers for it. */
  ownerActor?: ActorSelect;
  /** The pain points of the touchpoint. */
  painPointPlacements?: Touchpoint_PainPointPlacementsField;
  /** What the customer can hold or see there. */
  physicalEvidence?: true;
  /** The steps the touchpoint is put on. */
  placements?: Touchpoint_PlacementsField;
  /** The processes behind the touchpoint. */
  processLinks?: Touchpoint_ProcessLinksField;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The system behind it. */
  system?: SystemSelect;
  /** Free words to find it by. */
  tags?: true;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of Touchpoint.actionPlacements. */
export interface Touchpoint_ActionPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ActionPlacementOrder[] | null;
  /** Which action placements to read. */
  where?: ActionPlacementWhere | null;
}
/** What to read of Touchpoint.actionPlacements, and its arguments. */
export interface Touchpoint_ActionPlacementsField extends ActionPlacementConnectionSelect {
  $?: Touchpoint_ActionPlacementsArgs;
}
/** The arguments of Touchpoint.interactions. */
export interface Touchpoint_InteractionsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly InteractionOrder[] | null;
  /** Which interactions to read. */
  where?: InteractionWhere | null;
}
/** What to read of Touchpoint.interactions, and its arguments. */
export interface Touchpoint_InteractionsField extends InteractionConnectionSelect {
  $?: Touchpoint_InteractionsArgs;
}
/** The arguments of Touchpoint.matchRules. */
export interface Touchpoint_MatchRulesArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** Whether archived match rules are read too. */
  includeArchived?: boolean | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MatchRuleOrder[] | null;
  /** Which match rules to read. */
  where?: MatchRuleWhere | null;
}
/** What to read of Touchpoint.matchRules, and its arguments. */
export interface Touchpoint_MatchRulesField extends MatchRuleConnectionSelect {
  $?: Touchpoint_MatchRulesArgs;
}
/** The arguments of Touchpoint.metricPlacements. */
export interface Touchpoint_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of Touchpoint.metricPlacements, and its arguments. */
export interface Touchpoint_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: Touchpoint_MetricPlacementsArgs;
}
/** The arguments of Touchpoint.painPointPlacements. */
export interface Touchpoint_PainPointPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly PainPointPlacementOrder[] | null;
  /** Which pain point placements to read. */
  where?: PainPointPlacementWhere | null;
}
/** What to read of Touchpoint.painPointPlacements, and its arguments. */
export interface Touchpoint_PainPointPlacementsField extends PainPointPlacementConnectionSelect {
  $?: Touchpoint_PainPointPlacementsArgs;
}
/** The arguments of Touchpoint.placements. */
export interface Touchpoint_PlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly TouchpointPlacementOrder[] | null;
  /** Which touchpoint placements to read. */
  where?: TouchpointPlacementWhere | null;
}
/** What to read of Touchpoint.placements, and its arguments. */
export interface Touchpoint_PlacementsField extends TouchpointPlacementConnectionSelect {
  $?: Touchpoint_PlacementsArgs;
}
/** The arguments of Touchpoint.processLinks. */
export interface Touchpoint_ProcessLinksArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly ProcessLinkOrder[] | null;
  /** Which process links to read. */
  where?: ProcessLinkWhere | null;
}
/** What to read of Touchpoint.processLinks, and its arguments. */
export interface Touchpoint_ProcessLinksField extends ProcessLinkConnectionSelect {
  $?: Touchpoint_ProcessLinksArgs;
}

/** What to read of TouchpointConnection. */
export interface TouchpointConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: TouchpointEdgeSelect;
  /** The page, without the places. */
  nodes?: TouchpointSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of TouchpointEdge. */
export interface TouchpointEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The touchpoint. */
  node?: TouchpointSelect;
}

/** What to read of TouchpointPlacement. */
export interface TouchpointPlacementSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** When it was created. */
  createdAt?: true;
  /** The id of the member that created it; null for the server itself. */
  createdById?: true;
  /** The id, unique among all objects of all types. */
  id?: true;
  /** Whether customers enter the journey here. */
  isEntryPoint?: true;
  /** Whether customers leave the journey here. */
  isExitPoint?: true;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth?: true;
  /** The map it is on. */
  journeyMap?: JourneyMapSelect;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: true;
  /** The metrics of the touchpoint on this step. */
  metricPlacements?: TouchpointPlacement_MetricPlacementsField;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: true;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position?: true;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: true;
  /** The step it is at. */
  step?: StepSelect;
  /** The touchpoint it is at. */
  touchpoint?: TouchpointSelect;
  /** When it was last changed. */
  updatedAt?: true;
  /** The id of the member that changed it last; null for the server itself. */
  updatedById?: true;
}
/** The arguments of TouchpointPlacement.metricPlacements. */
export interface TouchpointPlacement_MetricPlacementsArgs {
  /** Read what follows this place, the endCursor of another page. */
  after?: string | null;
  /** Read what precedes this place, the startCursor of another page. */
  before?: string | null;
  /** How many to read from the start: 1 to 100, 20 when left out. */
  first?: number | null;
  /** How many to read from the end: 1 to 100. */
  last?: number | null;
  /** How to sort, the most important column first. */
  orderBy?: readonly MetricPlacementOrder[] | null;
  /** Which metric placements to read. */
  where?: MetricPlacementWhere | null;
}
/** What to read of TouchpointPlacement.metricPlacements, and its arguments. */
export interface TouchpointPlacement_MetricPlacementsField extends MetricPlacementConnectionSelect {
  $?: TouchpointPlacement_MetricPlacementsArgs;
}

/** What to read of TouchpointPlacementConnection. */
export interface TouchpointPlacementConnectionSelect {
  /** The name of the type. */
  __typename?: true;
  /** The page, with the place of each object. */
  edges?: TouchpointPlacementEdgeSelect;
  /** The page, without the places. */
  nodes?: TouchpointPlacementSelect;
  /** Whether there is more, and where to go on. */
  pageInfo?: PageInfoSelect;
  /** How many objects the whole list holds. Counted only when asked for. */
  totalCount?: true;
}

/** What to read of TouchpointPlacementEdge. */
export interface TouchpointPlacementEdgeSelect {
  /** The name of the type. */
  __typename?: true;
  /** The place in the list, to go on from. */
  cursor?: true;
  /** The touchpoint placement. */
  node?: TouchpointPlacementSelect;
}

/** What to read of TouchpointProposal. */
export interface TouchpointProposalSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of what the company does, or of its pool. */
  companyElementId?: true;
  /** The id of what the customer does, or of the customer’s pool. */
  customerElementId?: true;
  /** Whether it comes from the customer. */
  isInbound?: true;
  /** What the touchpoint would be called: what is written at the message, or done. */
  name?: true;
  /** The id of the message flow. */
  processFlowId?: true;
  /** The id of a touchpoint that is called so already; it would be taken. */
  touchpointId?: true;
}

/** What to read of TouchpointProposals. */
export interface TouchpointProposalsSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The pools taken for the customer’s; without one nothing is proposed. */
  customerPools?: CustomerPoolSelect;
  /** The messages with the customer that no journey shows yet. */
  proposals?: TouchpointProposalSelect;
}

/** What to read of UncoveredMessage. */
export interface UncoveredMessageSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the element, or pool, on the company’s side. */
  companyElementId?: true;
  /** What that is called. */
  companyElementName?: true;
  /** Whether it comes from the customer. */
  isInbound?: true;
  /** What is written at it. */
  label?: true;
  /** The id of the message flow. */
  processFlowId?: true;
  /** The id of the process. */
  processId?: true;
  /** What the process is called. */
  processName?: true;
}

/** What to read of UncoveredTask. */
export interface UncoveredTaskSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is called. */
  name?: true;
  /** The id of the task. */
  processElementId?: true;
  /** The id of the process. */
  processId?: true;
}

/** What to read of UncoveredTouchpoint. */
export interface UncoveredTouchpointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it is called. */
  name?: true;
  /** The id of the touchpoint. */
  touchpointId?: true;
}

/** What to read of UnmatchedInteractions. */
export interface UnmatchedInteractionsSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id of the channel they came by. */
  channelId?: true;
  /** How many there are. */
  count?: true;
  /** Who turned to whom. */
  direction?: true;
  /** The id of one of them, to look at. */
  exampleId?: true;
  /** When the earliest began. */
  firstAt?: true;
  /** When the latest began. */
  lastAt?: true;
  /** Where they come from. */
  source?: true;
  /** What happened. */
  type?: true;
}

/** What to read of UnplannedTouchpoint. */
export interface UnplannedTouchpointSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many contacts took part in them. */
  contacts?: true;
  /** How many interactions were matched to it. */
  interactions?: true;
  /** The id of the touchpoint. */
  touchpointId?: true;
}

/** What to read of Upload. */
export interface UploadSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The id to name in an import. */
  id?: true;
  /** Where to PUT the bytes of the file, with the same API key; at most 100 MB. The answer is 200 with its id and status. The same bytes may be sent again, other bytes are refused with 409. */
  path?: true;
  /** How far it has come. */
  status?: true;
}

/** What to read of ValueStream. */
export interface ValueStreamSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** Work to lead time, as the ratio of the sums. Null without any time. */
  activityRatio?: true;
  /** Work and waiting together. */
  leadSeconds?: true;
  /** Best, average and worst. */
  leadTimes?: ValueStreamLeadTimesSelect;
  /** How fast each element is whose times are known. */
  paces?: ValueStreamPaceSelect;
  /** The elements of the longest way, in order. */
  pathIds?: true;
  /** The work along that way. */
  processSeconds?: true;
  /** The share of cases that nobody has to correct along the way: the product of completeAccuratePercent. Null when no element has one. */
  rolledCompleteAccurate?: true;
  /** The seconds customers leave for a unit: dailyWorkSeconds by dailyDemand of the process. Null when one of them is missing. */
  taktSeconds?: true;
  /** The tasks and sub-processes without any time; they count as nothing. */
  unmeasuredIds?: true;
  /** Work that adds value to lead time. Null when no element of the way has a value class. */
  valueAddedRatio?: true;
  /** The waiting along that way. */
  waitSeconds?: true;
}

/** What to read of ValueStreamLeadTimes. */
export interface ValueStreamLeadTimesSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What is to be expected by the shares of the flows, with rework; ways without a share are taken evenly. Null when a share of rework is not known, or ways run side by side. */
  average?: true;
  /** Along the shortest way, without rework. */
  best?: true;
  /** Along the longest way, with each loop of rework on it run once. */
  worst?: true;
}

/** What to read of ValueStreamPace. */
export interface ValueStreamPaceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** The seconds from one unit to the next: as measured, else the work by its operators; with set-up for each unit of a batch and with downtime. */
  cycleSeconds?: true;
  /** Whether it is the slowest of those that cannot keep up. */
  isBottleneck?: true;
  /** The id of the element. */
  processElementId?: true;
  /** Cycle to takt; above 1 it cannot keep up. Null without takt. */
  utilisation?: true;
}

/** What to read of Workspace. */
export interface WorkspaceSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** When it was opened. */
  createdAt?: true;
  /** The id of the workspace. */
  id?: true;
  /** What it is for. */
  kind?: true;
  /** What people call the workspace. */
  name?: true;
  /** Counts the changes. */
  revision?: true;
  /** The time zone its periods are reckoned in, as an IANA name. */
  timeZone?: true;
}

/** What to read of WorkspaceCopyCount. */
export interface WorkspaceCopyCountSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** How many. */
  count?: true;
  /** The GraphQL type, such as “Step”. */
  type?: true;
}

/** What to read of WorkspaceOpened. */
export interface WorkspaceOpenedSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  /** The whole value; entities in it with their plain data. */
  $all?: true;
  /** What it began with, type by type; empty unless it was made from a template. */
  copied?: WorkspaceCopyCountSelect;
  /** An admin key of the workspace. It is shown this once and never stored; null when the call repeated an earlier one. */
  secret?: true;
  /** The id of the workspace. */
  workspaceId?: true;
}
