// Generated from the schema; do not edit.

import type {
  OneOf,
} from '../selection.ts';
import type {
  ActionKind,
  ActionPriority,
  ActionStatus,
  ActorKind,
  Attribution,
  AutomationLevel,
  Basis,
  BundleSection,
  CardStatus,
  CaseMoment,
  ChangeAction,
  ChannelMedium,
  ChannelType,
  ComputationCounting,
  ConditionOperator,
  ContactDirection,
  ContactField,
  CrmInboxStatus,
  CrmOutboxStatus,
  CrmSourceStatus,
  CsvLayout,
  CsvSeparator,
  DataPointOrigin,
  DecimalMark,
  DigitalAbility,
  DigitalAttitude,
  DigitalUse,
  EmotionSource,
  GoodDirection,
  ImportCreatableKind,
  ImportMode,
  InteractionDirection,
  InteractionField,
  JobStatus,
  JourneyStatus,
  JourneyType,
  LaneKind,
  LaneRole,
  LineOfVisibility,
  MapContent,
  MapFileAtomicity,
  MapFileImportStatus,
  MapFileLayout,
  MapState,
  MeasureSubject,
  MemberKind,
  MetricType,
  MetricUnit,
  MetricVariant,
  MomentOfTruthType,
  NoValueReason,
  PainPointKind,
  PainPointSeverity,
  PainPointSide,
  PeriodUnit,
  PersonaKind,
  ProcessElementType,
  ProcessFlowKind,
  ProcessLinkKind,
  ProcessNature,
  ProcessNotation,
  ProcessState,
  ProcessStatus,
  PurchaseTime,
  Scope,
  ServiceCaseKind,
  ServiceCaseStatus,
  SnapshotReason,
  SortDirection,
  TargetOperator,
  TargetStatus,
  ValueClass,
  Waste,
  WorkspaceKind,
} from './enums.ts';

/** Many accounts at once. */
export interface AccountBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly AccountRowInput[];
}

/** A new account. */
export interface AccountCreateInput {
  /** Its country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What business it is in. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the account is called. */
  name: string;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type AccountOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: Its country, as two letters (ISO 3166-1). */
  country: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What business it is in. */
  industry: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the account is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An account to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface AccountRowInput {
  /** Its country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the account. */
  id?: string | null;
  /** What business it is in. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the account is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to an account: absent leaves a field, null clears it, a value sets it. */
export interface AccountUpdateInput {
  /** Its country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the account. */
  id: string;
  /** What business it is in. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the account is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface AccountWhere {
  /** All of these must hold. */
  AND?: readonly AccountWhere[] | null;
  /** This must not hold. */
  NOT?: AccountWhere | null;
  /** At least one of these must hold. */
  OR?: readonly AccountWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** Its country, as two letters (ISO 3166-1). */
  country?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What business it is in. */
  industry?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the account is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many actions at once. */
export interface ActionBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ActionRowInput[];
}

/** A new action. */
export interface ActionCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How it is meant. */
  description?: string | null;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate?: string | null;
  /** The day it should be done. */
  dueDate?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of measure. */
  kind?: ActionKind | null;
  /** What is to be done. */
  name: string;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  painPointIds?: readonly string[] | null;
  /** How soon it should be done. */
  priority?: ActionPriority | null;
  /** The day work starts. */
  startDate?: string | null;
  /** How far it has come. */
  status?: ActionStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Many action effects at once. */
export interface ActionEffectBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ActionEffectRowInput[];
}

/** A new action effect. */
export interface ActionEffectCreateInput {
  /** The id of the action. */
  actionId: string;
  /** The first day of the time after the action. */
  afterFirstDate?: string | null;
  /** The last day of the time after the action, included. */
  afterLastDate?: string | null;
  /** The first day of the time before the action. */
  beforeFirstDate?: string | null;
  /** The last day of the time before the action, included. */
  beforeLastDate?: string | null;
  /** Which data points count, as an object of texts: those with these dimensions. All when left out. */
  dimensions?: unknown;
  /** The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange?: number | null;
  /** The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent?: number | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** What is to be said about it. */
  note?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type ActionEffectOrder = OneOf<{
  /** Sort by: The first day of the time after the action. */
  afterFirstDate: SortDirection;
  /** Sort by: The last day of the time after the action, included. */
  afterLastDate: SortDirection;
  /** Sort by: The first day of the time before the action. */
  beforeFirstDate: SortDirection;
  /** Sort by: The last day of the time before the action, included. */
  beforeLastDate: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange: SortDirection;
  /** Sort by: The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is to be said about it. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An action effect to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ActionEffectRowInput {
  /** The id of the action. */
  actionId?: string | null;
  /** The first day of the time after the action. */
  afterFirstDate?: string | null;
  /** The last day of the time after the action, included. */
  afterLastDate?: string | null;
  /** The first day of the time before the action. */
  beforeFirstDate?: string | null;
  /** The last day of the time before the action, included. */
  beforeLastDate?: string | null;
  /** Which data points count, as an object of texts: those with these dimensions. All when left out. */
  dimensions?: unknown;
  /** The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange?: number | null;
  /** The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent?: number | null;
  /** The id of the action effect. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Changes to an action effect: absent leaves a field, null clears it, a value sets it. */
export interface ActionEffectUpdateInput {
  /** The first day of the time after the action. */
  afterFirstDate?: string | null;
  /** The last day of the time after the action, included. */
  afterLastDate?: string | null;
  /** The first day of the time before the action. */
  beforeFirstDate?: string | null;
  /** The last day of the time before the action, included. */
  beforeLastDate?: string | null;
  /** Which data points count, as an object of texts: those with these dimensions. All when left out. */
  dimensions?: unknown;
  /** The change that is expected, in the unit of the metric: -12 for twelve less. */
  expectedChange?: number | null;
  /** The change that is expected, in percent of the value before: -50 for half of it. */
  expectedChangePercent?: number | null;
  /** The id of the action effect. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ActionEffectWhere {
  /** All of these must hold. */
  AND?: readonly ActionEffectWhere[] | null;
  /** This must not hold. */
  NOT?: ActionEffectWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ActionEffectWhere[] | null;
  /** A condition on actionId. */
  actionId?: IdFilter | null;
  /** The first day of the time after the action. */
  afterFirstDate?: DateFilter | null;
  /** The last day of the time after the action, included. */
  afterLastDate?: DateFilter | null;
  /** The first day of the time before the action. */
  beforeFirstDate?: DateFilter | null;
  /** The last day of the time before the action, included. */
  beforeLastDate?: DateFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** What is to be said about it. */
  note?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a ActionKind. */
export interface ActionKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ActionKind | null;
  /** It is one of these. */
  in?: readonly ActionKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ActionOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: How it is meant. */
  description: SortDirection;
  /** Sort by: The day it was done: what is measured before and after it can be told apart. */
  doneDate: SortDirection;
  /** Sort by: The day it should be done. */
  dueDate: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is to be done. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: The day work starts. */
  startDate: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Many action placements at once. */
export interface ActionPlacementBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ActionPlacementRowInput[];
}

/** A new action placement. */
export interface ActionPlacementCreateInput {
  /** The id of the action. */
  actionId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is done at this place. */
  note?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type ActionPlacementOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is done at this place. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An action placement to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ActionPlacementRowInput {
  /** The id of the action. */
  actionId?: string | null;
  /** The id of the action placement. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is done at this place. */
  note?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Changes to an action placement: absent leaves a field, null clears it, a value sets it. */
export interface ActionPlacementUpdateInput {
  /** The id of the action placement. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is done at this place. */
  note?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ActionPlacementWhere {
  /** All of these must hold. */
  AND?: readonly ActionPlacementWhere[] | null;
  /** This must not hold. */
  NOT?: ActionPlacementWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ActionPlacementWhere[] | null;
  /** A condition on actionId. */
  actionId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What is done at this place. */
  note?: TextFilter | null;
  /** A condition on processElementId. */
  processElementId?: IdFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a ActionPriority. */
export interface ActionPriorityFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ActionPriority | null;
  /** It is one of these. */
  in?: readonly ActionPriority[] | null;
}

/** An action to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ActionRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How it is meant. */
  description?: string | null;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate?: string | null;
  /** The day it should be done. */
  dueDate?: string | null;
  /** The id of the action. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of measure. */
  kind?: ActionKind | null;
  /** What is to be done. */
  name?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  painPointIds?: readonly string[] | null;
  /** How soon it should be done. */
  priority?: ActionPriority | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The day work starts. */
  startDate?: string | null;
  /** How far it has come. */
  status?: ActionStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a ActionStatus. */
export interface ActionStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ActionStatus | null;
  /** It is one of these. */
  in?: readonly ActionStatus[] | null;
}

/** Changes to an action: absent leaves a field, null clears it, a value sets it. */
export interface ActionUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How it is meant. */
  description?: string | null;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate?: string | null;
  /** The day it should be done. */
  dueDate?: string | null;
  /** The id of the action. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of measure. */
  kind?: ActionKind | null;
  /** What is to be done. */
  name?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  painPointIds?: readonly string[] | null;
  /** How soon it should be done. */
  priority?: ActionPriority | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The day work starts. */
  startDate?: string | null;
  /** How far it has come. */
  status?: ActionStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ActionWhere {
  /** All of these must hold. */
  AND?: readonly ActionWhere[] | null;
  /** This must not hold. */
  NOT?: ActionWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ActionWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** How it is meant. */
  description?: TextFilter | null;
  /** The day it was done: what is measured before and after it can be told apart. */
  doneDate?: DateFilter | null;
  /** The day it should be done. */
  dueDate?: DateFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The kind of measure. */
  kind?: ActionKindFilter | null;
  /** What is to be done. */
  name?: TextFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** How soon it should be done. */
  priority?: ActionPriorityFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** The day work starts. */
  startDate?: DateFilter | null;
  /** How far it has come. */
  status?: ActionStatusFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many actors at once. */
export interface ActorBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ActorRowInput[];
}

/** A new actor. */
export interface ActorCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the department. */
  departmentId?: string | null;
  /** What the actor does. */
  description?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** On which side of the counter the actor stands. */
  kind?: ActorKind | null;
  /** What the actor is called. */
  name: string;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a ActorKind. */
export interface ActorKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ActorKind | null;
  /** It is one of these. */
  in?: readonly ActorKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ActorOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What the actor does. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the actor is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An actor to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ActorRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the department. */
  departmentId?: string | null;
  /** What the actor does. */
  description?: string | null;
  /** The id of the actor. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** On which side of the counter the actor stands. */
  kind?: ActorKind | null;
  /** What the actor is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to an actor: absent leaves a field, null clears it, a value sets it. */
export interface ActorUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the department. */
  departmentId?: string | null;
  /** What the actor does. */
  description?: string | null;
  /** The id of the actor. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** On which side of the counter the actor stands. */
  kind?: ActorKind | null;
  /** What the actor is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ActorWhere {
  /** All of these must hold. */
  AND?: readonly ActorWhere[] | null;
  /** This must not hold. */
  NOT?: ActorWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ActorWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on departmentId. */
  departmentId?: IdFilter | null;
  /** What the actor does. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** On which side of the counter the actor stands. */
  kind?: ActorKindFilter | null;
  /** What the actor is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A new API key. */
export interface ApiKeyCreateInput {
  /** When it stops working; never when left out. */
  expiresAt?: string | null;
  /** The id of the member it belongs to. */
  memberId: string;
  /** What the key is for. */
  name: string;
  /** What the key allows. */
  scopes: readonly Scope[];
}

/** One column to sort by. Give several, the most important first. */
export type ApiKeyOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: When the key stops working; null means never. */
  expiresAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: When the key was last used, to the minute. */
  lastUsedAt: SortDirection;
  /** Sort by: What the key is for. */
  name: SortDirection;
  /** Sort by: The first characters of the key, enough to recognise it. */
  prefix: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When the key was revoked; null while it works. */
  revokedAt: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Which API key to revoke. */
export interface ApiKeyRevokeInput {
  /** The id of the key. */
  id: string;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ApiKeyWhere {
  /** All of these must hold. */
  AND?: readonly ApiKeyWhere[] | null;
  /** This must not hold. */
  NOT?: ApiKeyWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ApiKeyWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** When the key stops working; null means never. */
  expiresAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** When the key was last used, to the minute. */
  lastUsedAt?: DateTimeFilter | null;
  /** A condition on memberId. */
  memberId?: IdFilter | null;
  /** What the key is for. */
  name?: TextFilter | null;
  /** The first characters of the key, enough to recognise it. */
  prefix?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When the key was revoked; null while it works. */
  revokedAt?: DateTimeFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Which object to archive or restore. */
export interface ArchiveInput {
  /** The id of the object. */
  id: string;
  /** The revision it is believed to have; refused as CONFLICT when it has moved on. */
  revision?: number | null;
}

/** A condition on a Attribution. */
export interface AttributionFilter {
  /** It is exactly this; null finds what has none. */
  eq?: Attribution | null;
  /** It is one of these. */
  in?: readonly Attribution[] | null;
}

/** A condition on a AutomationLevel. */
export interface AutomationLevelFilter {
  /** It is exactly this; null finds what has none. */
  eq?: AutomationLevel | null;
  /** It is one of these. */
  in?: readonly AutomationLevel[] | null;
}

/** Many baselines at once. */
export interface BaselineBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly BaselineRowInput[];
}

/** A new baseline. */
export interface BaselineCreateInput {
  /** The first day it was measured on. */
  firstDate: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The last day it was measured on, included. */
  lastDate: string;
  /** The id of the metric. */
  metricId: string;
  /** What is to be said about it. */
  note?: string | null;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: number | null;
  /** The value, in the unit of the metric. */
  value: number;
}

/** One column to sort by. Give several, the most important first. */
export type BaselineOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The first day it was measured on. */
  firstDate: SortDirection;
  /** Sort by: The version of the formula it was measured by: that of the metric when it was created. */
  formulaVersion: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The last day it was measured on, included. */
  lastDate: SortDirection;
  /** Sort by: What is to be said about it. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: How many answers, cases or customers stand behind it. */
  sampleSize: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: The value, in the unit of the metric. */
  value: SortDirection;
}>;

/** A baseline to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface BaselineRowInput {
  /** The first day it was measured on. */
  firstDate?: string | null;
  /** The id of the baseline. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The last day it was measured on, included. */
  lastDate?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: number | null;
  /** The value, in the unit of the metric. */
  value?: number | null;
}

/** Changes to a baseline: absent leaves a field, null clears it, a value sets it. */
export interface BaselineUpdateInput {
  /** The first day it was measured on. */
  firstDate?: string | null;
  /** The id of the baseline. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The last day it was measured on, included. */
  lastDate?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers, cases or customers stand behind it. */
  sampleSize?: number | null;
  /** The value, in the unit of the metric. */
  value?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface BaselineWhere {
  /** All of these must hold. */
  AND?: readonly BaselineWhere[] | null;
  /** This must not hold. */
  NOT?: BaselineWhere | null;
  /** At least one of these must hold. */
  OR?: readonly BaselineWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The first day it was measured on. */
  firstDate?: DateFilter | null;
  /** The version of the formula it was measured by: that of the metric when it was created. */
  formulaVersion?: IntFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The last day it was measured on, included. */
  lastDate?: DateFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** What is to be said about it. */
  note?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a Basis. */
export interface BasisFilter {
  /** It is exactly this; null finds what has none. */
  eq?: Basis | null;
  /** It is one of these. */
  in?: readonly Basis[] | null;
}

/** Many benchmarks at once. */
export interface BenchmarkBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly BenchmarkRowInput[];
}

/** A new benchmark. */
export interface BenchmarkCreateInput {
  /** The industry it holds for. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile?: number | null;
  /** The country or region it holds for. */
  region?: string | null;
  /** Who says so: a study, an association, a competitor. */
  source: string;
  /** The value, in the unit of the metric. */
  value: number;
  /** The year it was measured in. */
  year?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type BenchmarkOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The industry it holds for. */
  industry: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile: SortDirection;
  /** Sort by: The country or region it holds for. */
  region: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: Who says so: a study, an association, a competitor. */
  source: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: The value, in the unit of the metric. */
  value: SortDirection;
  /** Sort by: The year it was measured in. */
  year: SortDirection;
}>;

/** A benchmark to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface BenchmarkRowInput {
  /** The id of the benchmark. */
  id?: string | null;
  /** The industry it holds for. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile?: number | null;
  /** The country or region it holds for. */
  region?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Who says so: a study, an association, a competitor. */
  source?: string | null;
  /** The value, in the unit of the metric. */
  value?: number | null;
  /** The year it was measured in. */
  year?: number | null;
}

/** Changes to a benchmark: absent leaves a field, null clears it, a value sets it. */
export interface BenchmarkUpdateInput {
  /** The id of the benchmark. */
  id: string;
  /** The industry it holds for. */
  industry?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** How many percent of the compared lie below it: 50 for the median, 75 for the upper quarter. */
  percentile?: number | null;
  /** The country or region it holds for. */
  region?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Who says so: a study, an association, a competitor. */
  source?: string | null;
  /** The value, in the unit of the metric. */
  value?: number | null;
  /** The year it was measured in. */
  year?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface BenchmarkWhere {
  /** All of these must hold. */
  AND?: readonly BenchmarkWhere[] | null;
  /** This must not hold. */
  NOT?: BenchmarkWhere | null;
  /** At least one of these must hold. */
  OR?: readonly BenchmarkWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The industry it holds for. */
  industry?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** The country or region it holds for. */
  region?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Who says so: a study, an association, a competitor. */
  source?: TextFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** The year it was measured in. */
  year?: IntFilter | null;
}

/** A condition on a yes-or-no value. */
export interface BooleanFilter {
  /** It is exactly this; null finds what says neither. */
  eq?: boolean | null;
}

/** Many cards at once. */
export interface CardBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly CardRowInput[];
}

/** A new card. */
export interface CardCreateInput {
  /** Whether it is assumed or backed by evidence. */
  basis?: Basis | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the lane. */
  laneId: string;
  /** Its place inside the cell; gaps are allowed. */
  position?: number | null;
  /** How sure the team is of it. */
  status?: CardStatus | null;
  /** The id of the step. */
  stepId: string;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the card says. */
  text: string;
}

/** One column to sort by. Give several, the most important first. */
export type CardOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: Its place inside the cell; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: What the card says. */
  text: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A card to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface CardRowInput {
  /** Whether it is assumed or backed by evidence. */
  basis?: Basis | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the card. */
  id?: string | null;
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the lane. */
  laneId?: string | null;
  /** Its place inside the cell; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How sure the team is of it. */
  status?: CardStatus | null;
  /** The id of the step. */
  stepId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the card says. */
  text?: string | null;
}

/** A condition on a CardStatus. */
export interface CardStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: CardStatus | null;
  /** It is one of these. */
  in?: readonly CardStatus[] | null;
}

/** Changes to a card: absent leaves a field, null clears it, a value sets it. */
export interface CardUpdateInput {
  /** Whether it is assumed or backed by evidence. */
  basis?: Basis | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the card. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the lane. */
  laneId?: string | null;
  /** Its place inside the cell; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How sure the team is of it. */
  status?: CardStatus | null;
  /** The id of the step. */
  stepId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the card says. */
  text?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface CardWhere {
  /** All of these must hold. */
  AND?: readonly CardWhere[] | null;
  /** This must not hold. */
  NOT?: CardWhere | null;
  /** At least one of these must hold. */
  OR?: readonly CardWhere[] | null;
  /** Whether it is assumed or backed by evidence. */
  basis?: BasisFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on laneId. */
  laneId?: IdFilter | null;
  /** Its place inside the cell; gaps are allowed. */
  position?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** How sure the team is of it. */
  status?: CardStatusFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** What the card says. */
  text?: TextFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a CaseMoment. */
export interface CaseMomentFilter {
  /** It is exactly this; null finds what has none. */
  eq?: CaseMoment | null;
  /** It is one of these. */
  in?: readonly CaseMoment[] | null;
}

/** Which changes to follow; what is left out does not narrow. */
export interface ChangeWhere {
  /** What happened to the objects. */
  actions?: readonly ChangeAction[] | null;
  /** The GraphQL types of the objects. */
  types?: readonly string[] | null;
}

/** Many channels at once. */
export interface ChannelBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ChannelRowInput[];
}

/** A new channel. */
export interface ChannelCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a screen, a person or a place is in between. */
  medium: ChannelMedium;
  /** What the channel is called. */
  name: string;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The kind of channel. */
  type?: ChannelType | null;
}

/** A condition on a ChannelMedium. */
export interface ChannelMediumFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ChannelMedium | null;
  /** It is one of these. */
  in?: readonly ChannelMedium[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ChannelOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the channel is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A channel to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ChannelRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the channel. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a screen, a person or a place is in between. */
  medium?: ChannelMedium | null;
  /** What the channel is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The kind of channel. */
  type?: ChannelType | null;
}

/** A condition on a ChannelType. */
export interface ChannelTypeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ChannelType | null;
  /** It is one of these. */
  in?: readonly ChannelType[] | null;
}

/** Changes to a channel: absent leaves a field, null clears it, a value sets it. */
export interface ChannelUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the channel. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a screen, a person or a place is in between. */
  medium?: ChannelMedium | null;
  /** What the channel is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The kind of channel. */
  type?: ChannelType | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ChannelWhere {
  /** All of these must hold. */
  AND?: readonly ChannelWhere[] | null;
  /** This must not hold. */
  NOT?: ChannelWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ChannelWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** Whether a screen, a person or a place is in between. */
  medium?: ChannelMediumFilter | null;
  /** What the channel is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** The kind of channel. */
  type?: ChannelTypeFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a ComputationCounting. */
export interface ComputationCountingFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ComputationCounting | null;
  /** It is one of these. */
  in?: readonly ComputationCounting[] | null;
}

/** Many contacts at once. */
export interface ContactBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ContactRowInput[];
}

/** A condition on a contact; all conditions of a rule must hold. */
export interface ContactConditionInput {
  /** What it looks at. */
  field: ContactField;
  /** How it compares. */
  operator?: ConditionOperator;
  /** The name inside the field, where it holds many values; dots go deeper. */
  property?: string | null;
  /** What it compares with; one of them is enough. */
  values?: readonly string[] | null;
}

/** A new contact. */
export interface ContactCreateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** Their country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Their e-mail address. */
  email?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language?: string | null;
  /** What they are called. */
  name?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** Their telephone number. */
  phone?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a ContactDirection. */
export interface ContactDirectionFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ContactDirection | null;
  /** It is one of these. */
  in?: readonly ContactDirection[] | null;
}

/** Whom to erase. */
export interface ContactEraseInput {
  /** Say what it would go through and erase nothing. */
  dryRun?: boolean;
  /** The id of the contact. */
  id: string;
}

/** A batch of contacts of another system. */
export interface ContactIngestInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ContactIngestRowInput[];
}

/** A contact of another system: which one, and what it says. */
export interface ContactIngestRowInput {
  /** The account it belongs to, by its id there. */
  account?: ReferenceInput | null;
  /** What it says: absent leaves a field, null clears it, a value sets it. */
  fields: ContactRowInput;
  /** The contact's id there. One that nobody told of is created. */
  reference: ReferenceInput;
}

/** Which contact was merged into another. */
export interface ContactMergeUndoInput {
  /** Its id. */
  id: string;
}

/** One column to sort by. Give several, the most important first. */
export type ContactOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: Their country, as two letters (ISO 3166-1). */
  country: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Their e-mail address. */
  email: SortDirection;
  /** Sort by: When the person behind it was erased; null for everyone else. What is left of them is nobody: it keeps the figures right. */
  erasedAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The language they prefer, as a language tag such as fr or en-GB. */
  language: SortDirection;
  /** Sort by: What they are called. */
  name: SortDirection;
  /** Sort by: Their telephone number. */
  phone: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A contact to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ContactRowInput {
  /** The id of the account. */
  accountId?: string | null;
  /** Their country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Their e-mail address. */
  email?: string | null;
  /** The id of the contact. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language?: string | null;
  /** What they are called. */
  name?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** Their telephone number. */
  phone?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a contact: absent leaves a field, null clears it, a value sets it. */
export interface ContactUpdateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** Their country, as two letters (ISO 3166-1). */
  country?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Their e-mail address. */
  email?: string | null;
  /** The id of the contact. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language?: string | null;
  /** What they are called. */
  name?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** Their telephone number. */
  phone?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ContactWhere {
  /** All of these must hold. */
  AND?: readonly ContactWhere[] | null;
  /** This must not hold. */
  NOT?: ContactWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ContactWhere[] | null;
  /** A condition on accountId. */
  accountId?: IdFilter | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** Their country, as two letters (ISO 3166-1). */
  country?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Their e-mail address. */
  email?: TextFilter | null;
  /** When the person behind it was erased; null for everyone else. What is left of them is nobody: it keeps the figures right. */
  erasedAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The language they prefer, as a language tag such as fr or en-GB. */
  language?: TextFilter | null;
  /** What they are called. */
  name?: TextFilter | null;
  /** A condition on personaId. */
  personaId?: IdFilter | null;
  /** A condition on personaRuleId. */
  personaRuleId?: IdFilter | null;
  /** Their telephone number. */
  phone?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** One column to sort by. Give several, the most important first. */
export type CrmInboxEventOrder = OneOf<{
  /** Sort by: How often it was tried. */
  attempts: SortDirection;
  /** Sort by: When it was received. */
  createdAt: SortDirection;
  /** Sort by: Why it was not taken in; a stable code. */
  errorCode: SortDirection;
  /** Sort by: The id of the record there; null when the event is the record. */
  externalId: SortDirection;
  /** Sort by: What the source calls this kind of record; null when the event is the record. */
  objectType: SortDirection;
}>;

/** Which event to take in again. */
export interface CrmInboxEventReplayInput {
  /** Its id. */
  id: string;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface CrmInboxEventWhere {
  /** All of these must hold. */
  AND?: readonly CrmInboxEventWhere[] | null;
  /** This must not hold. */
  NOT?: CrmInboxEventWhere | null;
  /** At least one of these must hold. */
  OR?: readonly CrmInboxEventWhere[] | null;
  /** How often it was tried. */
  attempts?: IntFilter | null;
  /** When it was received. */
  createdAt?: DateTimeFilter | null;
  /** Why it was not taken in; a stable code. */
  errorCode?: TextFilter | null;
  /** The id of the record there; null when the event is the record. */
  externalId?: TextFilter | null;
  /** What the source calls this kind of record; null when the event is the record. */
  objectType?: TextFilter | null;
  /** A condition on sourceId. */
  sourceId?: IdFilter | null;
  /** Where it stands. */
  status?: CrmInboxStatusFilter | null;
}

/** A condition on a CrmInboxStatus. */
export interface CrmInboxStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: CrmInboxStatus | null;
  /** It is one of these. */
  in?: readonly CrmInboxStatus[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type CrmOutboxItemOrder = OneOf<{
  /** Sort by: How often it was sent. */
  attempts: SortDirection;
  /** Sort by: When it was decided on. */
  createdAt: SortDirection;
  /** Sort by: When it is sent at the earliest. */
  dueAt: SortDirection;
  /** Sort by: Why it was refused, or why the last attempt failed; a stable code. */
  errorCode: SortDirection;
  /** Sort by: The field that was refused, where the source says so. */
  errorField: SortDirection;
  /** Sort by: The id of the record there; null for one that is to be created. */
  externalId: SortDirection;
  /** Sort by: What the source calls this kind of record. */
  objectType: SortDirection;
  /** Sort by: What is done, in the words of the connector. */
  operation: SortDirection;
  /** Sort by: When it was settled; null until then. */
  settledAt: SortDirection;
}>;

/** Which item to send again. */
export interface CrmOutboxItemReplayInput {
  /** Its id. */
  id: string;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface CrmOutboxItemWhere {
  /** All of these must hold. */
  AND?: readonly CrmOutboxItemWhere[] | null;
  /** This must not hold. */
  NOT?: CrmOutboxItemWhere | null;
  /** At least one of these must hold. */
  OR?: readonly CrmOutboxItemWhere[] | null;
  /** How often it was sent. */
  attempts?: IntFilter | null;
  /** When it was decided on. */
  createdAt?: DateTimeFilter | null;
  /** When it is sent at the earliest. */
  dueAt?: DateTimeFilter | null;
  /** Why it was refused, or why the last attempt failed; a stable code. */
  errorCode?: TextFilter | null;
  /** The field that was refused, where the source says so. */
  errorField?: TextFilter | null;
  /** The id of the record there; null for one that is to be created. */
  externalId?: TextFilter | null;
  /** What the source calls this kind of record. */
  objectType?: TextFilter | null;
  /** What is done, in the words of the connector. */
  operation?: TextFilter | null;
  /** When it was settled; null until then. */
  settledAt?: DateTimeFilter | null;
  /** A condition on sourceId. */
  sourceId?: IdFilter | null;
  /** Where it stands. */
  status?: CrmOutboxStatusFilter | null;
}

/** A condition on a CrmOutboxStatus. */
export interface CrmOutboxStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: CrmOutboxStatus | null;
  /** It is one of these. */
  in?: readonly CrmOutboxStatus[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type CrmRecordOrder = OneOf<{
  /** Sort by: When it was first received. */
  createdAt: SortDirection;
  /** Sort by: When it was found to be deleted there; null while it exists. */
  deletedAt: SortDirection;
  /** Sort by: The id it has there. */
  externalId: SortDirection;
  /** Sort by: The version of the mapping it was last mapped with. */
  mappingVersion: SortDirection;
  /** Sort by: What the source calls this kind of record. */
  objectType: SortDirection;
  /** Sort by: Why it, or a part of it, was not taken in; a stable code. */
  problemCode: SortDirection;
  /** Sort by: When it last came in with something new. */
  receivedAt: SortDirection;
  /** Sort by: When its payload was thrown away; null while it is kept. */
  redactedAt: SortDirection;
  /** Sort by: When it was last changed there, as the source says. */
  sourceUpdatedAt: SortDirection;
}>;

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface CrmRecordWhere {
  /** All of these must hold. */
  AND?: readonly CrmRecordWhere[] | null;
  /** This must not hold. */
  NOT?: CrmRecordWhere | null;
  /** At least one of these must hold. */
  OR?: readonly CrmRecordWhere[] | null;
  /** When it was first received. */
  createdAt?: DateTimeFilter | null;
  /** When it was found to be deleted there; null while it exists. */
  deletedAt?: DateTimeFilter | null;
  /** The id it has there. */
  externalId?: TextFilter | null;
  /** The version of the mapping it was last mapped with. */
  mappingVersion?: IntFilter | null;
  /** What the source calls this kind of record. */
  objectType?: TextFilter | null;
  /** Why it, or a part of it, was not taken in; a stable code. */
  problemCode?: TextFilter | null;
  /** When it last came in with something new. */
  receivedAt?: DateTimeFilter | null;
  /** When its payload was thrown away; null while it is kept. */
  redactedAt?: DateTimeFilter | null;
  /** A condition on sourceId. */
  sourceId?: IdFilter | null;
  /** When it was last changed there, as the source says. */
  sourceUpdatedAt?: DateTimeFilter | null;
}

/** A secret of a source. It is sealed, and cannot be read back. */
export interface CrmSecretInput {
  /** What it is called, as crmConnectors lists it. */
  name: string;
  /** The secret. */
  value: string;
}

/** A source to connect. */
export interface CrmSourceCreateInput {
  /** The connector, as crmConnectors lists it. */
  connector: string;
  /** When a contact of it may be one that is known by its e-mail address: verified, conditions on the record (none where the source verifies all), and blocked, addresses and domains such as @example.com. Null never. Names and telephone numbers never count. */
  identity?: unknown;
  /** A name for machines, unique in the workspace. */
  key?: string | null;
  /** Rules from record to contact, case and interaction. Null takes those of the connector. They hold for what comes from now on; crmSourceRemap applies them to what is there. */
  mapping?: unknown;
  /** What people call it. */
  name: string;
  /** How many seconds lie between two runs: 10 to 86,400, 300 when left out. */
  pollSeconds?: number | null;
  /** How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays?: number | null;
  /** Its secrets. They are sealed, and cannot be read back. */
  secrets?: readonly CrmSecretInput[];
  /** Where it is and what of it is read, as the connector describes it. */
  settings?: unknown;
  /** What its records go by here; the connector when left out. It stays. */
  system?: string | null;
  /** Which properties of its contacts follow what happens here: a list of property and value, one of STEP, ENTERED_AT, LAST_TOUCHPOINT, PERSONA and LAST_SCORE, the last with an interactionType. Null tells it nothing. */
  writeBack?: unknown;
}

/** One column to sort by. Give several, the most important first. */
export type CrmSourceOrder = OneOf<{
  /** Sort by: Why the last test failed; null when it did not. */
  checkErrorCode: SortDirection;
  /** Sort by: Why the last test failed, and what to do; null when it did not. */
  checkErrorMessage: SortDirection;
  /** Sort by: When it was last tested. */
  checkedAt: SortDirection;
  /** Sort by: The connector that talks to it, as crmConnectors lists them. */
  connector: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: Counts the changes of the mapping. */
  mappingVersion: SortDirection;
  /** Sort by: What people call it. */
  name: SortDirection;
  /** Sort by: How many seconds lie between two runs. */
  pollSeconds: SortDirection;
  /** Sort by: How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: What its records go by here: the system of external references and the source of interactions. Unique in the workspace. */
  system: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A secret to set. */
export interface CrmSourceSecretSetInput {
  /** The id of the source. */
  id: string;
  /** The secret. */
  secret: CrmSecretInput;
}

/** A condition on a CrmSourceStatus. */
export interface CrmSourceStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: CrmSourceStatus | null;
  /** It is one of these. */
  in?: readonly CrmSourceStatus[] | null;
}

/** Which source. */
export interface CrmSourceTargetInput {
  /** The id of the source. */
  id: string;
}

/** Changes of a source: absent leaves a field, null clears it. */
export interface CrmSourceUpdateInput {
  /** The id of the source. */
  id: string;
  /** When a contact of it may be one that is known by its e-mail address: verified, conditions on the record (none where the source verifies all), and blocked, addresses and domains such as @example.com. Null never. Names and telephone numbers never count. */
  identity?: unknown;
  /** Rules from record to contact, case and interaction. Null takes those of the connector. They hold for what comes from now on; crmSourceRemap applies them to what is there. */
  mapping?: unknown;
  /** What people call it. */
  name?: string | null;
  /** How many seconds lie between two runs: 10 to 86,400, 300 when left out. */
  pollSeconds?: number | null;
  /** How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays?: number | null;
  /** Where it is and what of it is read, as the connector describes it. */
  settings?: unknown;
  /** Which properties of its contacts follow what happens here: a list of property and value, one of STEP, ENTERED_AT, LAST_TOUCHPOINT, PERSONA and LAST_SCORE, the last with an interactionType. Null tells it nothing. */
  writeBack?: unknown;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface CrmSourceWhere {
  /** All of these must hold. */
  AND?: readonly CrmSourceWhere[] | null;
  /** This must not hold. */
  NOT?: CrmSourceWhere | null;
  /** At least one of these must hold. */
  OR?: readonly CrmSourceWhere[] | null;
  /** Why the last test failed; null when it did not. */
  checkErrorCode?: TextFilter | null;
  /** Why the last test failed, and what to do; null when it did not. */
  checkErrorMessage?: TextFilter | null;
  /** When it was last tested. */
  checkedAt?: DateTimeFilter | null;
  /** The connector that talks to it, as crmConnectors lists them. */
  connector?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** Counts the changes of the mapping. */
  mappingVersion?: IntFilter | null;
  /** What people call it. */
  name?: TextFilter | null;
  /** How many seconds lie between two runs. */
  pollSeconds?: IntFilter | null;
  /** How many days raw payloads are kept; null keeps them until their subject is erased. */
  retentionDays?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Whether it is read and written to. */
  status?: CrmSourceStatusFilter | null;
  /** What its records go by here: the system of external references and the source of interactions. Unique in the workspace. */
  system?: TextFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** How a table is written. */
export interface CsvOptionsInput {
  /** Start with a byte order mark, by which Excel knows that the file is UTF-8. */
  byteOrderMark?: boolean;
  /** What stands between whole and fraction. */
  decimalMark?: DecimalMark;
  /** How the table tells of the map. */
  layout?: CsvLayout;
  /** What stands between two fields. */
  separator?: CsvSeparator;
}

/** Many data points at once. */
export interface DataPointBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly DataPointRowInput[];
}

/** A new data point. */
export interface DataPointCreateInput {
  /** What the value is made of, as an object of numbers; the type of the metric says which. Null where only the value is known. */
  components?: unknown;
  /** What it is about, as an object of texts: all dimensions of the metric, or none for the total. */
  dimensions?: unknown;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** What is to be said about it. */
  note?: string | null;
  /** Where it comes from. */
  origin?: DataPointOrigin | null;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate: string;
  /** How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize?: number | null;
  /** The value. The server works it out of the components; without components it is taken as given. */
  value?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type DataPointOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is to be said about it. */
  note: SortDirection;
  /** Sort by: The first day of its period, in the time zone of the workspace. */
  periodStartDate: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: The value. The server works it out of the components; without components it is taken as given. */
  value: SortDirection;
}>;

/** A condition on a DataPointOrigin. */
export interface DataPointOriginFilter {
  /** It is exactly this; null finds what has none. */
  eq?: DataPointOrigin | null;
  /** It is one of these. */
  in?: readonly DataPointOrigin[] | null;
}

/** A data point to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface DataPointRowInput {
  /** What the value is made of, as an object of numbers; the type of the metric says which. Null where only the value is known. */
  components?: unknown;
  /** What it is about, as an object of texts: all dimensions of the metric, or none for the total. */
  dimensions?: unknown;
  /** The id of the data point. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** Where it comes from. */
  origin?: DataPointOrigin | null;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize?: number | null;
  /** The value. The server works it out of the components; without components it is taken as given. */
  value?: number | null;
}

/** Changes to a data point: absent leaves a field, null clears it, a value sets it. */
export interface DataPointUpdateInput {
  /** What the value is made of, as an object of numbers; the type of the metric says which. Null where only the value is known. */
  components?: unknown;
  /** What it is about, as an object of texts: all dimensions of the metric, or none for the total. */
  dimensions?: unknown;
  /** The id of the data point. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** Where it comes from. */
  origin?: DataPointOrigin | null;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers, cases or customers stand behind it. It follows from the components. */
  sampleSize?: number | null;
  /** The value. The server works it out of the components; without components it is taken as given. */
  value?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface DataPointWhere {
  /** All of these must hold. */
  AND?: readonly DataPointWhere[] | null;
  /** This must not hold. */
  NOT?: DataPointWhere | null;
  /** At least one of these must hold. */
  OR?: readonly DataPointWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** What is to be said about it. */
  note?: TextFilter | null;
  /** Where it comes from. */
  origin?: DataPointOriginFilter | null;
  /** The first day of its period, in the time zone of the workspace. */
  periodStartDate?: DateFilter | null;
  /** Why there is no value; null when there is one. */
  reason?: NoValueReasonFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a day. Several conditions must all hold. */
export interface DateFilter {
  /** It is exactly this; null finds what has none. */
  eq?: string | null;
  /** It is later than this. */
  gt?: string | null;
  /** It is this or later. */
  gte?: string | null;
  /** It is earlier than this. */
  lt?: string | null;
  /** It is this or earlier. */
  lte?: string | null;
}

/** A condition on a moment. Several conditions must all hold. */
export interface DateTimeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: string | null;
  /** It is later than this. */
  gt?: string | null;
  /** It is this or later. */
  gte?: string | null;
  /** It is earlier than this. */
  lt?: string | null;
  /** It is this or earlier. */
  lte?: string | null;
}

/** Which object to delete. */
export interface DeleteInput {
  /** Say what would go with it and delete nothing. */
  dryRun?: boolean;
  /** The id of the object. */
  id: string;
  /** The revision it is believed to have; refused as CONFLICT when it has moved on. */
  revision?: number | null;
}

/** Many departments at once. */
export interface DepartmentBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly DepartmentRowInput[];
}

/** A new department. */
export interface DepartmentCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is responsible for. */
  description?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the department is called. */
  name: string;
  /** The id of the department. */
  parentId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type DepartmentOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What it is responsible for. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the department is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A department to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface DepartmentRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is responsible for. */
  description?: string | null;
  /** The id of the department. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the department is called. */
  name?: string | null;
  /** The id of the department. */
  parentId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a department: absent leaves a field, null clears it, a value sets it. */
export interface DepartmentUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is responsible for. */
  description?: string | null;
  /** The id of the department. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the department is called. */
  name?: string | null;
  /** The id of the department. */
  parentId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface DepartmentWhere {
  /** All of these must hold. */
  AND?: readonly DepartmentWhere[] | null;
  /** This must not hold. */
  NOT?: DepartmentWhere | null;
  /** At least one of these must hold. */
  OR?: readonly DepartmentWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What it is responsible for. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the department is called. */
  name?: TextFilter | null;
  /** A condition on parentId. */
  parentId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a DigitalAbility. */
export interface DigitalAbilityFilter {
  /** It is exactly this; null finds what has none. */
  eq?: DigitalAbility | null;
  /** It is one of these. */
  in?: readonly DigitalAbility[] | null;
}

/** A condition on a DigitalAttitude. */
export interface DigitalAttitudeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: DigitalAttitude | null;
  /** It is one of these. */
  in?: readonly DigitalAttitude[] | null;
}

/** A condition on a DigitalUse. */
export interface DigitalUseFilter {
  /** It is exactly this; null finds what has none. */
  eq?: DigitalUse | null;
  /** It is one of these. */
  in?: readonly DigitalUse[] | null;
}

/** Many emotion points at once. */
export interface EmotionPointBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly EmotionPointRowInput[];
}

/** A new emotion point. */
export interface EmotionPointCreateInput {
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The feeling in a word. */
  label?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** How many answers or observations stand behind it. */
  sampleSize?: number | null;
  /** The score, between emotionMin and emotionMax of the map. */
  score: number;
  /** Where the score comes from. */
  source?: EmotionSource | null;
  /** The id of the step. */
  stepId: string;
}

/** One column to sort by. Give several, the most important first. */
export type EmotionPointOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The feeling in a word. */
  label: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: How many answers or observations stand behind it. */
  sampleSize: SortDirection;
  /** Sort by: The score, between emotionMin and emotionMax of the map. */
  score: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An emotion point to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface EmotionPointRowInput {
  /** The id of the emotion point. */
  id?: string | null;
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The feeling in a word. */
  label?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers or observations stand behind it. */
  sampleSize?: number | null;
  /** The score, between emotionMin and emotionMax of the map. */
  score?: number | null;
  /** Where the score comes from. */
  source?: EmotionSource | null;
  /** The id of the step. */
  stepId?: string | null;
}

/** Changes to an emotion point: absent leaves a field, null clears it, a value sets it. */
export interface EmotionPointUpdateInput {
  /** The id of the emotion point. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The feeling in a word. */
  label?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many answers or observations stand behind it. */
  sampleSize?: number | null;
  /** The score, between emotionMin and emotionMax of the map. */
  score?: number | null;
  /** Where the score comes from. */
  source?: EmotionSource | null;
  /** The id of the step. */
  stepId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface EmotionPointWhere {
  /** All of these must hold. */
  AND?: readonly EmotionPointWhere[] | null;
  /** This must not hold. */
  NOT?: EmotionPointWhere | null;
  /** At least one of these must hold. */
  OR?: readonly EmotionPointWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The feeling in a word. */
  label?: TextFilter | null;
  /** A condition on personaId. */
  personaId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** How many answers or observations stand behind it. */
  sampleSize?: IntFilter | null;
  /** Where the score comes from. */
  source?: EmotionSourceFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a EmotionSource. */
export interface EmotionSourceFilter {
  /** It is exactly this; null finds what has none. */
  eq?: EmotionSource | null;
  /** It is one of these. */
  in?: readonly EmotionSource[] | null;
}

/** Many external references at once. */
export interface ExternalRefBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ExternalRefRowInput[];
}

/** A new external reference. */
export interface ExternalRefCreateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId?: string | null;
  /** What the other system calls the kind of object, for example contact. */
  objectType: string;
  /** The id of the service case. */
  serviceCaseId?: string | null;
  /** The other system, for example hubspot. */
  system: string;
  /** Where a person can look at it. */
  url?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type ExternalRefOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId: SortDirection;
  /** Sort by: What the other system calls the kind of object, for example contact. */
  objectType: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: The other system, for example hubspot. */
  system: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: Where a person can look at it. */
  url: SortDirection;
}>;

/** An external reference to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ExternalRefRowInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId?: string | null;
  /** The id of the external reference. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId?: string | null;
  /** What the other system calls the kind of object, for example contact. */
  objectType?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the service case. */
  serviceCaseId?: string | null;
  /** The other system, for example hubspot. */
  system?: string | null;
  /** Where a person can look at it. */
  url?: string | null;
}

/** Changes to an external reference: absent leaves a field, null clears it, a value sets it. */
export interface ExternalRefUpdateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId?: string | null;
  /** The id of the external reference. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId?: string | null;
  /** What the other system calls the kind of object, for example contact. */
  objectType?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the service case. */
  serviceCaseId?: string | null;
  /** The other system, for example hubspot. */
  system?: string | null;
  /** Where a person can look at it. */
  url?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ExternalRefWhere {
  /** All of these must hold. */
  AND?: readonly ExternalRefWhere[] | null;
  /** This must not hold. */
  NOT?: ExternalRefWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ExternalRefWhere[] | null;
  /** A condition on accountId. */
  accountId?: IdFilter | null;
  /** A condition on contactId. */
  contactId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The id there. Not a place for names or e-mail addresses: everyone who may read sees it. */
  externalId?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The object of a map or of the library that is meant: the id as clients see it. An object that was deleted leaves it behind, until an import points it at another. */
  objectId?: TextFilter | null;
  /** What the other system calls the kind of object, for example contact. */
  objectType?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on serviceCaseId. */
  serviceCaseId?: IdFilter | null;
  /** The other system, for example hubspot. */
  system?: TextFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** Where a person can look at it. */
  url?: TextFilter | null;
}

/** A condition on a GoodDirection. */
export interface GoodDirectionFilter {
  /** It is exactly this; null finds what has none. */
  eq?: GoodDirection | null;
  /** It is one of these. */
  in?: readonly GoodDirection[] | null;
}

/** A condition on a reference. */
export interface IdFilter {
  /** It points to this object; null finds what points to none. */
  eq?: string | null;
  /** It points to one of these objects. */
  in?: readonly string[] | null;
}

/** The fields that tell an object of a section from the others, beside its id, external reference and key. */
export interface ImportMatchInput {
  /** The fields, as the bundle calls them, for example ["name"]. Texts are compared without case, accents and blanks at the ends. */
  by: readonly string[];
  /** The section. */
  section: BundleSection;
}

/** A condition on a whole number. Several conditions must all hold. */
export interface IntFilter {
  /** It is exactly this; null finds what has none. */
  eq?: number | null;
  /** It is greater than this. */
  gt?: number | null;
  /** It is this or greater. */
  gte?: number | null;
  /** It is smaller than this. */
  lt?: number | null;
  /** It is this or smaller. */
  lte?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type InteractionBatchOrder = OneOf<{
  /** Sort by: How many interactions were new. */
  created: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: When the earliest new or changed interaction began. */
  firstAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: When the latest new or changed interaction began. */
  lastAt: SortDirection;
  /** Sort by: How many of the new and changed interactions are matched to a touchpoint. */
  matched: SortDirection;
  /** Sort by: How many rows came. */
  received: SortDirection;
  /** Sort by: How many rows were refused. */
  rejected: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: How many rows said nothing new. */
  unchanged: SortDirection;
  /** Sort by: How many interactions said something new. */
  updated: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface InteractionBatchWhere {
  /** All of these must hold. */
  AND?: readonly InteractionBatchWhere[] | null;
  /** This must not hold. */
  NOT?: InteractionBatchWhere | null;
  /** At least one of these must hold. */
  OR?: readonly InteractionBatchWhere[] | null;
  /** How many interactions were new. */
  created?: IntFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** When the earliest new or changed interaction began. */
  firstAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** When the latest new or changed interaction began. */
  lastAt?: DateTimeFilter | null;
  /** How many of the new and changed interactions are matched to a touchpoint. */
  matched?: IntFilter | null;
  /** How many rows came. */
  received?: IntFilter | null;
  /** How many rows were refused. */
  rejected?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** How many rows said nothing new. */
  unchanged?: IntFilter | null;
  /** How many interactions said something new. */
  updated?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on an interaction; all conditions of a rule must hold. */
export interface InteractionConditionInput {
  /** What it looks at. */
  field: InteractionField;
  /** How it compares. */
  operator?: ConditionOperator;
  /** The name inside the field, where it holds many values; dots go deeper. */
  property?: string | null;
  /** What it compares with; one of them is enough. */
  values?: readonly string[] | null;
}

/** A condition on a InteractionDirection. */
export interface InteractionDirectionFilter {
  /** It is exactly this; null finds what has none. */
  eq?: InteractionDirection | null;
  /** It is one of these. */
  in?: readonly InteractionDirection[] | null;
}

/** A batch of interactions. */
export interface InteractionIngestInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 1000 rows. Send more to POST /ingest. */
  rows: readonly InteractionInput[];
}

/** One contact that did happen. Source and externalId say which; of one that is known, what is absent stays and null clears. */
export interface InteractionInput {
  /** The account it concerns. */
  account?: ReferenceInput | null;
  /** The campaign it belongs to. */
  campaign?: string | null;
  /** The id, the key or the name of the channel. */
  channel?: string | null;
  /** Whose interaction it is. */
  contact?: ReferenceInput | null;
  /** Where its content is kept. */
  contentRef?: string | null;
  /** What it cost. */
  cost?: number | null;
  /** Who turned to whom. */
  direction?: InteractionDirection | null;
  /** When it ended. */
  endedAt?: string | null;
  /** The id it has there. */
  externalId: string;
  /** The message it is about. */
  message?: string | null;
  /** When it began. A new one needs it. */
  occurredAt?: string | null;
  /** How it ended, in the words of the source. */
  outcome?: string | null;
  /** Everything else the source says, as one JSON object. Personal. */
  properties?: unknown;
  /** When the source heard of it; now when left out. */
  receivedAt?: string | null;
  /** Who it came from. Personal. */
  sentBy?: readonly string[] | null;
  /** Who it went to. Personal. */
  sentTo?: readonly string[] | null;
  /** How the customer sounded, from -1 to 1. */
  sentiment?: number | null;
  /** The service case it belongs to. */
  serviceCase?: ReferenceInput | null;
  /** The visit or call it was part of. */
  session?: string | null;
  /** Where it comes from. */
  source: string;
  /** The version of the source's record: an older one never replaces a newer one. */
  sourceUpdatedAt?: string | null;
  /** What it was about. Personal. */
  subject?: string | null;
  /** What happened, for example call.inbound. A new one needs it. */
  type?: string | null;
  /** What the customer gave: a score, a rating, an amount. */
  value?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type InteractionOrder = OneOf<{
  /** Sort by: The campaign it belongs to. */
  campaign: SortDirection;
  /** Sort by: Where its content is kept: an address or an id, not the content. */
  contentRef: SortDirection;
  /** Sort by: What it cost. */
  cost: SortDirection;
  /** Sort by: When it was first received. */
  createdAt: SortDirection;
  /** Sort by: When it ended; null for what takes no time, or when nobody knows. */
  endedAt: SortDirection;
  /** Sort by: The id it has there. */
  externalId: SortDirection;
  /** Sort by: The version of the rule that matched it. */
  matchRuleVersion: SortDirection;
  /** Sort by: The message it is about: sent, opened, clicked or bounced. */
  message: SortDirection;
  /** Sort by: When it began. */
  occurredAt: SortDirection;
  /** Sort by: How it ended, in the words of the source. */
  outcome: SortDirection;
  /** Sort by: When the source heard of it. */
  receivedAt: SortDirection;
  /** Sort by: How the customer sounded, from -1 to 1. */
  sentiment: SortDirection;
  /** Sort by: The visit or call it was part of. */
  session: SortDirection;
  /** Sort by: Where it comes from, for example a call centre or a shop. */
  source: SortDirection;
  /** Sort by: The version of the source's record: an older one never replaces a newer one. */
  sourceUpdatedAt: SortDirection;
  /** Sort by: What it was about. Personal, as it may name people. */
  subject: SortDirection;
  /** Sort by: What happened, for example call.inbound, message.opened or form.submitted. */
  type: SortDirection;
  /** Sort by: When it was last received with something new in it. */
  updatedAt: SortDirection;
  /** Sort by: What the customer gave: a score, a rating, an amount. */
  value: SortDirection;
}>;

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface InteractionWhere {
  /** All of these must hold. */
  AND?: readonly InteractionWhere[] | null;
  /** This must not hold. */
  NOT?: InteractionWhere | null;
  /** At least one of these must hold. */
  OR?: readonly InteractionWhere[] | null;
  /** A condition on accountId. */
  accountId?: IdFilter | null;
  /** A condition on batchId. */
  batchId?: IdFilter | null;
  /** The campaign it belongs to. */
  campaign?: TextFilter | null;
  /** A condition on channelId. */
  channelId?: IdFilter | null;
  /** A condition on contactId. */
  contactId?: IdFilter | null;
  /** Where its content is kept: an address or an id, not the content. */
  contentRef?: TextFilter | null;
  /** When it was first received. */
  createdAt?: DateTimeFilter | null;
  /** Who turned to whom, seen from the company. */
  direction?: InteractionDirectionFilter | null;
  /** When it ended; null for what takes no time, or when nobody knows. */
  endedAt?: DateTimeFilter | null;
  /** The id it has there. */
  externalId?: TextFilter | null;
  /** A condition on matchRuleId. */
  matchRuleId?: IdFilter | null;
  /** The version of the rule that matched it. */
  matchRuleVersion?: IntFilter | null;
  /** The message it is about: sent, opened, clicked or bounced. */
  message?: TextFilter | null;
  /** When it began. */
  occurredAt?: DateTimeFilter | null;
  /** How it ended, in the words of the source. */
  outcome?: TextFilter | null;
  /** A condition on placementId. */
  placementId?: IdFilter | null;
  /** When the source heard of it. */
  receivedAt?: DateTimeFilter | null;
  /** Who it came from. Personal. */
  sentBy?: ListFilter | null;
  /** Who it went to. Personal. */
  sentTo?: ListFilter | null;
  /** A condition on serviceCaseId. */
  serviceCaseId?: IdFilter | null;
  /** The visit or call it was part of. */
  session?: TextFilter | null;
  /** Where it comes from, for example a call centre or a shop. */
  source?: TextFilter | null;
  /** The version of the source's record: an older one never replaces a newer one. */
  sourceUpdatedAt?: DateTimeFilter | null;
  /** What it was about. Personal, as it may name people. */
  subject?: TextFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** What happened, for example call.inbound, message.opened or form.submitted. */
  type?: TextFilter | null;
  /** When it was last received with something new in it. */
  updatedAt?: DateTimeFilter | null;
}

/** Which job to cancel. */
export interface JobCancelInput {
  /** The id of the job. */
  id: string;
}

/** One column to sort by. Give several, the most important first. */
export type JobOrder = OneOf<{
  /** Sort by: How often it was started without getting any further. */
  attempts: SortDirection;
  /** Sort by: When it was asked for. */
  createdAt: SortDirection;
  /** Sort by: How much is done. */
  done: SortDirection;
  /** Sort by: Why it failed, or why its last attempt did; a stable code. */
  errorCode: SortDirection;
  /** Sort by: Why it failed, or why its last attempt did; one sentence. */
  errorMessage: SortDirection;
  /** Sort by: When it ended, in whatever way; null until then. */
  finishedAt: SortDirection;
  /** Sort by: What kind of work it is. */
  kind: SortDirection;
  /** Sort by: How often it may be started without getting any further before it counts as failed. */
  maxAttempts: SortDirection;
  /** Sort by: What it is at, where its kind has several things to do one after the other; in capitals. */
  phase: SortDirection;
  /** Sort by: The id of the request that asked for it, as in its header x-request-id. */
  requestId: SortDirection;
  /** Sort by: Counts what the log of changes tells of the job: that it was asked for, how it ended, and what people did to it. Progress is not counted. */
  revision: SortDirection;
  /** Sort by: When it starts at the earliest. */
  runAt: SortDirection;
  /** Sort by: When it was first started; null while it waits. */
  startedAt: SortDirection;
  /** Sort by: How much there is to do in all; null while nobody knows. */
  total: SortDirection;
}>;

/** Which failed job to try again. */
export interface JobRetryInput {
  /** The id of the job. */
  id: string;
}

/** A condition on a JobStatus. */
export interface JobStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: JobStatus | null;
  /** It is one of these. */
  in?: readonly JobStatus[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface JobWhere {
  /** All of these must hold. */
  AND?: readonly JobWhere[] | null;
  /** This must not hold. */
  NOT?: JobWhere | null;
  /** At least one of these must hold. */
  OR?: readonly JobWhere[] | null;
  /** How often it was started without getting any further. */
  attempts?: IntFilter | null;
  /** When it was asked for. */
  createdAt?: DateTimeFilter | null;
  /** How much is done. */
  done?: IntFilter | null;
  /** Why it failed, or why its last attempt did; a stable code. */
  errorCode?: TextFilter | null;
  /** Why it failed, or why its last attempt did; one sentence. */
  errorMessage?: TextFilter | null;
  /** When it ended, in whatever way; null until then. */
  finishedAt?: DateTimeFilter | null;
  /** What kind of work it is. */
  kind?: TextFilter | null;
  /** How often it may be started without getting any further before it counts as failed. */
  maxAttempts?: IntFilter | null;
  /** What it is at, where its kind has several things to do one after the other; in capitals. */
  phase?: TextFilter | null;
  /** The id of the request that asked for it, as in its header x-request-id. */
  requestId?: TextFilter | null;
  /** Counts what the log of changes tells of the job: that it was asked for, how it ended, and what people did to it. Progress is not counted. */
  revision?: IntFilter | null;
  /** When it starts at the earliest. */
  runAt?: DateTimeFilter | null;
  /** When it was first started; null while it waits. */
  startedAt?: DateTimeFilter | null;
  /** Where the job stands. */
  status?: JobStatusFilter | null;
  /** How much there is to do in all; null while nobody knows. */
  total?: IntFilter | null;
}

/** Many journeys at once. */
export interface JourneyBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly JourneyRowInput[];
}

/** A new journey. */
export interface JourneyCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the journey is about. */
  description?: string | null;
  /** Where the journey ends. */
  endPoint?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The journey in the words of the customer, for example "I return an order". */
  name: string;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day its maps should be looked at again. */
  reviewDate?: string | null;
  /** Where the journey begins. */
  startPoint?: string | null;
  /** How far the work on it has come. */
  status?: JourneyStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The size and nature of the journey. */
  type?: JourneyType | null;
}

/** One column to sort by. Give several, the most important first. */
export type JourneyInstanceOrder = OneOf<{
  /** Sort by: When they entered it. */
  enteredAt: SortDirection;
  /** Sort by: When they came to an exit point of the map; null while they have not. */
  exitedAt: SortDirection;
  /** Sort by: How many interactions it holds. */
  interactionCount: SortDirection;
  /** Sort by: When the last interaction on it began. */
  lastInteractionAt: SortDirection;
  /** Sort by: Counts the customer's ways through this map, from 1. */
  ordinal: SortDirection;
  /** Sort by: When it was last moved by an interaction that came in. */
  updatedAt: SortDirection;
}>;

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface JourneyInstanceWhere {
  /** All of these must hold. */
  AND?: readonly JourneyInstanceWhere[] | null;
  /** This must not hold. */
  NOT?: JourneyInstanceWhere | null;
  /** At least one of these must hold. */
  OR?: readonly JourneyInstanceWhere[] | null;
  /** A condition on batchId. */
  batchId?: IdFilter | null;
  /** A condition on contactId. */
  contactId?: IdFilter | null;
  /** A condition on currentStepId. */
  currentStepId?: IdFilter | null;
  /** When they entered it. */
  enteredAt?: DateTimeFilter | null;
  /** When they came to an exit point of the map; null while they have not. */
  exitedAt?: DateTimeFilter | null;
  /** How many interactions it holds. */
  interactionCount?: IntFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** When the last interaction on it began. */
  lastInteractionAt?: DateTimeFilter | null;
  /** A condition on lastTouchpointId. */
  lastTouchpointId?: IdFilter | null;
  /** Counts the customer's ways through this map, from 1. */
  ordinal?: IntFilter | null;
  /** When it was last moved by an interaction that came in. */
  updatedAt?: DateTimeFilter | null;
}

/** Many journey maps at once. */
export interface JourneyMapBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly JourneyMapRowInput[];
}

/** A new journey map. */
export interface JourneyMapCreateInput {
  /** The id of the journey map. */
  basedOnId?: string | null;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the map covers. */
  description?: string | null;
  /** The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax?: number | null;
  /** The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin?: number | null;
  /** The id of the journey. */
  journeyId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What tells this map from the other maps of the journey. */
  name: string;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  personaIds?: readonly string[] | null;
  /** The day the map should be looked at again. */
  reviewDate?: string | null;
  /** Whether it shows today, the target or the ideal. */
  state?: MapState | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A new map, and the one it comes from. */
export interface JourneyMapDeriveInput {
  /** Copy the rest although something the source shows no longer exists. */
  acceptLosses?: boolean;
  /** Say what would be made, and write nothing. */
  dryRun?: boolean;
  /** The id of the journey it belongs to; that of the source when left out. */
  journeyId?: string | null;
  /** The key of the new map, unique in its journey. */
  key?: string | null;
  /** What the new map does not take over. */
  leaveOut?: readonly MapContent[];
  /** What tells the new map from the other maps of the journey. */
  name: string;
  /** What it comes from: a map, a version of one, or a template. */
  source: MapSourceInput;
  /** What the new map shows; AS_IS for a plain copy of today. */
  state?: MapState;
}

/** A map bundle to import, given here or as an upload, and how. */
export interface JourneyMapImportInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** The bundle, format “parcours-map/1”. */
  bundle?: unknown;
  /** What to make when a row names one that does not exist. Without it the row is refused, with the nearest known name. */
  createMissing?: readonly ImportCreatableKind[];
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** How objects are found that their id, external reference and key do not find. */
  match?: readonly ImportMatchInput[];
  /** What may be done to what exists and to what does not. */
  mode?: ImportMode;
  /** With the mode REPLACE: the sections of this map from which goes what the bundle no longer holds. A section that the bundle leaves out is not touched, an empty one is emptied; of a table, one without rows is left out. Nothing beyond the map is ever removed. */
  replace?: readonly BundleSection[];
  /** The id of an upload that holds the bundle as JSON. */
  uploadId?: string | null;
}

/** Which import to undo. */
export interface JourneyMapImportUndoInput {
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** Undo although changes made since are lost. */
  force?: boolean;
  /** The undoToken of the import. */
  token: string;
}

/** One column to sort by. Give several, the most important first. */
export type JourneyMapOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: The contentRevision of the other map when this one was derived from it. */
  basedOnRevision: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What the map covers. */
  description: SortDirection;
  /** Sort by: The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax: SortDirection;
  /** Sort by: The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What tells this map from the other maps of the journey. */
  name: SortDirection;
  /** Sort by: The day the map should be looked at again. */
  reviewDate: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A journey map to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface JourneyMapRowInput {
  /** The id of the journey map. */
  basedOnId?: string | null;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the map covers. */
  description?: string | null;
  /** The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax?: number | null;
  /** The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin?: number | null;
  /** The id of the journey map. */
  id?: string | null;
  /** The id of the journey. */
  journeyId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What tells this map from the other maps of the journey. */
  name?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  personaIds?: readonly string[] | null;
  /** The day the map should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it shows today, the target or the ideal. */
  state?: MapState | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a journey map: absent leaves a field, null clears it, a value sets it. */
export interface JourneyMapUpdateInput {
  /** The id of the journey map. */
  basedOnId?: string | null;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the map covers. */
  description?: string | null;
  /** The highest score of the emotion scale; no emotion point of the map lies above it. */
  emotionMax?: number | null;
  /** The lowest score of the emotion scale; no emotion point of the map lies below it. */
  emotionMin?: number | null;
  /** The id of the journey map. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What tells this map from the other maps of the journey. */
  name?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  personaIds?: readonly string[] | null;
  /** The day the map should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it shows today, the target or the ideal. */
  state?: MapState | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface JourneyMapWhere {
  /** All of these must hold. */
  AND?: readonly JourneyMapWhere[] | null;
  /** This must not hold. */
  NOT?: JourneyMapWhere | null;
  /** At least one of these must hold. */
  OR?: readonly JourneyMapWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** A condition on basedOnId. */
  basedOnId?: IdFilter | null;
  /** The contentRevision of the other map when this one was derived from it. */
  basedOnRevision?: IntFilter | null;
  /** Counts the changes to the map and to everything on it. */
  contentRevision?: IntFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What the map covers. */
  description?: TextFilter | null;
  /** A condition on journeyId. */
  journeyId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What tells this map from the other maps of the journey. */
  name?: TextFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** The day the map should be looked at again. */
  reviewDate?: DateFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Whether it shows today, the target or the ideal. */
  state?: MapStateFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** One column to sort by. Give several, the most important first. */
export type JourneyOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What the journey is about. */
  description: SortDirection;
  /** Sort by: Where the journey ends. */
  endPoint: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The journey in the words of the customer, for example "I return an order". */
  name: SortDirection;
  /** Sort by: The day its maps should be looked at again. */
  reviewDate: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: Where the journey begins. */
  startPoint: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A journey to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface JourneyRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the journey is about. */
  description?: string | null;
  /** Where the journey ends. */
  endPoint?: string | null;
  /** The id of the journey. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The journey in the words of the customer, for example "I return an order". */
  name?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day its maps should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Where the journey begins. */
  startPoint?: string | null;
  /** How far the work on it has come. */
  status?: JourneyStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The size and nature of the journey. */
  type?: JourneyType | null;
}

/** A condition on a JourneyStatus. */
export interface JourneyStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: JourneyStatus | null;
  /** It is one of these. */
  in?: readonly JourneyStatus[] | null;
}

/** A condition on a JourneyType. */
export interface JourneyTypeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: JourneyType | null;
  /** It is one of these. */
  in?: readonly JourneyType[] | null;
}

/** Changes to a journey: absent leaves a field, null clears it, a value sets it. */
export interface JourneyUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the journey is about. */
  description?: string | null;
  /** Where the journey ends. */
  endPoint?: string | null;
  /** The id of the journey. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The journey in the words of the customer, for example "I return an order". */
  name?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day its maps should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Where the journey begins. */
  startPoint?: string | null;
  /** How far the work on it has come. */
  status?: JourneyStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The size and nature of the journey. */
  type?: JourneyType | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface JourneyWhere {
  /** All of these must hold. */
  AND?: readonly JourneyWhere[] | null;
  /** This must not hold. */
  NOT?: JourneyWhere | null;
  /** At least one of these must hold. */
  OR?: readonly JourneyWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What the journey is about. */
  description?: TextFilter | null;
  /** Where the journey ends. */
  endPoint?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The journey in the words of the customer, for example "I return an order". */
  name?: TextFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** The day its maps should be looked at again. */
  reviewDate?: DateFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Where the journey begins. */
  startPoint?: TextFilter | null;
  /** How far the work on it has come. */
  status?: JourneyStatusFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** The size and nature of the journey. */
  type?: JourneyTypeFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many lanes at once. */
export interface LaneBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly LaneRowInput[];
}

/** A new lane. */
export interface LaneCreateInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** Whether pictures leave the lane out. */
  hidden?: boolean | null;
  /** The id of the journey map. */
  journeyMapId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the lane shows. */
  kind?: LaneKind | null;
  /** What the lane is called. */
  name: string;
  /** Its place from top to bottom; gaps are allowed. */
  position?: number | null;
  /** Its part in a service blueprint, if it has one. */
  role?: LaneRole | null;
}

/** A condition on a LaneKind. */
export interface LaneKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: LaneKind | null;
  /** It is one of these. */
  in?: readonly LaneKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type LaneOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Whether pictures leave the lane out. */
  hidden: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the lane is called. */
  name: SortDirection;
  /** Sort by: Its place from top to bottom; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A condition on a LaneRole. */
export interface LaneRoleFilter {
  /** It is exactly this; null finds what has none. */
  eq?: LaneRole | null;
  /** It is one of these. */
  in?: readonly LaneRole[] | null;
}

/** A lane to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface LaneRowInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** Whether pictures leave the lane out. */
  hidden?: boolean | null;
  /** The id of the lane. */
  id?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the lane shows. */
  kind?: LaneKind | null;
  /** What the lane is called. */
  name?: string | null;
  /** Its place from top to bottom; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Its part in a service blueprint, if it has one. */
  role?: LaneRole | null;
}

/** Changes to a lane: absent leaves a field, null clears it, a value sets it. */
export interface LaneUpdateInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** Whether pictures leave the lane out. */
  hidden?: boolean | null;
  /** The id of the lane. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the lane shows. */
  kind?: LaneKind | null;
  /** What the lane is called. */
  name?: string | null;
  /** Its place from top to bottom; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Its part in a service blueprint, if it has one. */
  role?: LaneRole | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface LaneWhere {
  /** All of these must hold. */
  AND?: readonly LaneWhere[] | null;
  /** This must not hold. */
  NOT?: LaneWhere | null;
  /** At least one of these must hold. */
  OR?: readonly LaneWhere[] | null;
  /** A condition on actorId. */
  actorId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Whether pictures leave the lane out. */
  hidden?: BooleanFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the lane shows. */
  kind?: LaneKindFilter | null;
  /** What the lane is called. */
  name?: TextFilter | null;
  /** Its place from top to bottom; gaps are allowed. */
  position?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Its part in a service blueprint, if it has one. */
  role?: LaneRoleFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a LineOfVisibility. */
export interface LineOfVisibilityFilter {
  /** It is exactly this; null finds what has none. */
  eq?: LineOfVisibility | null;
  /** It is one of these. */
  in?: readonly LineOfVisibility[] | null;
}

/** Many lint suppressions at once. */
export interface LintSuppressionBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly LintSuppressionRowInput[];
}

/** A new lint suppression. */
export interface LintSuppressionCreateInput {
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Why it is meant to be. */
  reason: string;
  /** The id of the rule, as lintRules lists it. */
  rule: string;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId?: string | null;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type LintSuppressionOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: Why it is meant to be. */
  reason: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: The id of the rule, as lintRules lists it. */
  rule: SortDirection;
  /** Sort by: The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId: SortDirection;
  /** Sort by: The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A lint suppression to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface LintSuppressionRowInput {
  /** The id of the lint suppression. */
  id?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Why it is meant to be. */
  reason?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the rule, as lintRules lists it. */
  rule?: string | null;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId?: string | null;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate?: string | null;
}

/** Changes to a lint suppression: absent leaves a field, null clears it, a value sets it. */
export interface LintSuppressionUpdateInput {
  /** The id of the lint suppression. */
  id: string;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Why it is meant to be. */
  reason?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the rule, as lintRules lists it. */
  rule?: string | null;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId?: string | null;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface LintSuppressionWhere {
  /** All of these must hold. */
  AND?: readonly LintSuppressionWhere[] | null;
  /** This must not hold. */
  NOT?: LintSuppressionWhere | null;
  /** At least one of these must hold. */
  OR?: readonly LintSuppressionWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** Why it is meant to be. */
  reason?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** The id of the rule, as lintRules lists it. */
  rule?: TextFilter | null;
  /** The id of the one object it is about, as a finding names its subject; null for all. */
  subjectId?: TextFilter | null;
  /** The last day it holds, in the time zone of the workspace; null holds for good. */
  untilDate?: DateFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a list of words. */
export interface ListFilter {
  /** The list holds this word. */
  has?: string | null;
  /** The list holds all these words. */
  hasAll?: readonly string[] | null;
}

/** A condition on a MapFileAtomicity. */
export interface MapFileAtomicityFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MapFileAtomicity | null;
  /** It is one of these. */
  in?: readonly MapFileAtomicity[] | null;
}

/** Which plan to apply. */
export interface MapFileImportApplyInput {
  /** The id of the import. */
  id: string;
}

/** One column to sort by. Give several, the most important first. */
export type MapFileImportOrder = OneOf<{
  /** Sort by: Whether the options or the mapping must say more, rather than the file be mended. */
  asksForMore: SortDirection;
  /** Sort by: When it was asked for. */
  createdAt: SortDirection;
  /** Sort by: Whether it ends with a plan, which can be applied later. */
  dryRun: SortDirection;
  /** Sort by: Why it failed, or why a plan was not applied; a stable code. */
  errorCode: SortDirection;
  /** Sort by: The line of the file at fault, from 1. */
  errorLine: SortDirection;
  /** Sort by: Why it failed, or why a plan was not applied; one sentence. */
  errorMessage: SortDirection;
  /** Sort by: What the file is called. */
  fileName: SortDirection;
  /** Sort by: When it ended, in whatever way; null until then. */
  finishedAt: SortDirection;
  /** Sort by: How many maps the file holds. */
  mapCount: SortDirection;
  /** Sort by: Why this layout was taken, as the end of a sentence. */
  reason: SortDirection;
  /** Sort by: Counts what the log of changes tells of the import: that it was asked for, and how it ended. */
  revision: SortDirection;
  /** Sort by: How many objects the file tells of, journeys and maps among them. */
  rowCount: SortDirection;
  /** Sort by: What was found in the file, as a sentence; null until it is read. */
  summary: SortDirection;
}>;

/** A file of maps, and how to import it. */
export interface MapFileImportStartInput {
  /** How much is left out when a row is refused. */
  atomicity?: MapFileAtomicity;
  /** What to make when a row names one that does not exist. Without it the row is refused, with the nearest known name. */
  createMissing?: readonly ImportCreatableKind[];
  /** End with a plan and write nothing. The plan can be applied for 24 hours. */
  dryRun?: boolean;
  /** The key or the name of the journey; as the file says when left out. */
  journey?: string | null;
  /** How the sheet tells of maps; found out when left out. */
  layout?: MapFileLayout | null;
  /** The key or the name of the map; as the file says when left out. */
  map?: string | null;
  /** What is called how: the text of a mapping file, version 1, in YAML. */
  mapping?: string | null;
  /** How objects are found that their id, external reference and key do not find. */
  match?: readonly ImportMatchInput[];
  /** What may be done to what exists and to what does not. */
  mode?: ImportMode;
  /** With the mode REPLACE: the sections of this map from which goes what the bundle no longer holds. A section that the bundle leaves out is not touched, an empty one is emptied; of a table, one without rows is left out. Nothing beyond the map is ever removed. */
  replace?: readonly BundleSection[];
  /** The sheet of a workbook; the first when left out. */
  sheet?: string | null;
  /** What the maps show. */
  state?: MapState | null;
  /** The id of the upload that holds the file. */
  uploadId: string;
}

/** A condition on a MapFileImportStatus. */
export interface MapFileImportStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MapFileImportStatus | null;
  /** It is one of these. */
  in?: readonly MapFileImportStatus[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MapFileImportWhere {
  /** All of these must hold. */
  AND?: readonly MapFileImportWhere[] | null;
  /** This must not hold. */
  NOT?: MapFileImportWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MapFileImportWhere[] | null;
  /** Whether the options or the mapping must say more, rather than the file be mended. */
  asksForMore?: BooleanFilter | null;
  /** How much is left out when a row is refused. */
  atomicity?: MapFileAtomicityFilter | null;
  /** When it was asked for. */
  createdAt?: DateTimeFilter | null;
  /** Whether it ends with a plan, which can be applied later. */
  dryRun?: BooleanFilter | null;
  /** Why it failed, or why a plan was not applied; a stable code. */
  errorCode?: TextFilter | null;
  /** The line of the file at fault, from 1. */
  errorLine?: IntFilter | null;
  /** Why it failed, or why a plan was not applied; one sentence. */
  errorMessage?: TextFilter | null;
  /** What the file is called. */
  fileName?: TextFilter | null;
  /** When it ended, in whatever way; null until then. */
  finishedAt?: DateTimeFilter | null;
  /** A condition on jobId. */
  jobId?: IdFilter | null;
  /** How many maps the file holds. */
  mapCount?: IntFilter | null;
  /** What a person should know about how the file was read. */
  notes?: ListFilter | null;
  /** Why this layout was taken, as the end of a sentence. */
  reason?: TextFilter | null;
  /** Counts what the log of changes tells of the import: that it was asked for, and how it ended. */
  revision?: IntFilter | null;
  /** How many objects the file tells of, journeys and maps among them. */
  rowCount?: IntFilter | null;
  /** Where the import stands. */
  status?: MapFileImportStatusFilter | null;
  /** What was found in the file, as a sentence; null until it is read. */
  summary?: TextFilter | null;
}

/** Which map to keep as it is now, and how. */
export interface MapSnapshotCreateInput {
  /** The id of the map. */
  journeyMapId: string;
  /** What to call the version, in at most 300 characters. */
  label?: string | null;
  /** Why it is taken; AUTO is for the server alone. */
  reason?: SnapshotReason;
}

/** One column to sort by. Give several, the most important first. */
export type MapSnapshotOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: SHA-256 in hex of what is on the map: two versions with the same hash show the same. */
  hash: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the version is called. */
  label: SortDirection;
  /** Sort by: Counts the versions of the map, from 1. */
  number: SortDirection;
  /** Sort by: How many phases, steps, cards and other parts it holds. */
  partCount: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Which version to restore, and how. */
export interface MapSnapshotRestoreInput {
  /** Restore the rest although something the version shows no longer exists. */
  acceptLosses?: boolean;
  /** Say what would change and be lost, and write nothing. */
  dryRun?: boolean;
  /** The id of the version. */
  id: string;
}

/** Changes to a map version: absent leaves a field, null clears it, a value sets it. */
export interface MapSnapshotUpdateInput {
  /** The id of the map version. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the version is called. */
  label?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MapSnapshotWhere {
  /** All of these must hold. */
  AND?: readonly MapSnapshotWhere[] | null;
  /** This must not hold. */
  NOT?: MapSnapshotWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MapSnapshotWhere[] | null;
  /** The contentRevision of the map when it was taken. */
  contentRevision?: IntFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** SHA-256 in hex of what is on the map: two versions with the same hash show the same. */
  hash?: TextFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the version is called. */
  label?: TextFilter | null;
  /** Counts the versions of the map, from 1. */
  number?: IntFilter | null;
  /** How many phases, steps, cards and other parts it holds. */
  partCount?: IntFilter | null;
  /** Why it was taken. */
  reason?: SnapshotReasonFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A map as it is now, as a version shows it, or as a template lays it out. */
export type MapSourceInput = OneOf<{
  /** The id of a map. */
  journeyMapId: string;
  /** The id of a map version. */
  snapshotId: string;
  /** The id of a map template. */
  templateId: string;
}>;

/** A condition on a MapState. */
export interface MapStateFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MapState | null;
  /** It is one of these. */
  in?: readonly MapState[] | null;
}

/** A new template, and the map it is made of. */
export interface MapTemplateCreateInput {
  /** What it is for. */
  description?: string | null;
  /** The key of the template, unique in the workspace. */
  key?: string | null;
  /** What to leave out beside emotions, pain points, actions, process links and metrics, which a template never has. */
  leaveOut?: readonly MapContent[];
  /** What the template is called. */
  name: string;
  /** The map, or the version of one, whose structure is taken. */
  source: MapSourceInput;
}

/** One column to sort by. Give several, the most important first. */
export type MapTemplateOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What it is for. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the template is called. */
  name: SortDirection;
  /** Sort by: How many phases, steps, cards and other parts it holds. */
  partCount: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Changes to a map template: absent leaves a field, null clears it, a value sets it. */
export interface MapTemplateUpdateInput {
  /** What it is for. */
  description?: string | null;
  /** The id of the map template. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the template is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MapTemplateWhere {
  /** All of these must hold. */
  AND?: readonly MapTemplateWhere[] | null;
  /** This must not hold. */
  NOT?: MapTemplateWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MapTemplateWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What it is for. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the template is called. */
  name?: TextFilter | null;
  /** How many phases, steps, cards and other parts it holds. */
  partCount?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many match rules at once. */
export interface MatchRuleBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly MatchRuleRowInput[];
}

/** A new match rule. */
export interface MatchRuleCreateInput {
  /** What an interaction must look like. */
  conditions: readonly InteractionConditionInput[];
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name: string;
  /** The id of the touchpoint placement. */
  placementId?: string | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type MatchRuleOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Whether the rule is in force. */
  isEnabled: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the rule is called. */
  name: SortDirection;
  /** Sort by: Which rule goes first where several hold: the higher one. */
  priority: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: Counts what the rule said: each change of conditions, priority or target is a new version. */
  version: SortDirection;
}>;

/** A match rule to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface MatchRuleRowInput {
  /** What an interaction must look like. */
  conditions?: readonly InteractionConditionInput[] | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the match rule. */
  id?: string | null;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name?: string | null;
  /** The id of the touchpoint placement. */
  placementId?: string | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Changes to a match rule: absent leaves a field, null clears it, a value sets it. */
export interface MatchRuleUpdateInput {
  /** What an interaction must look like. */
  conditions?: readonly InteractionConditionInput[] | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the match rule. */
  id: string;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name?: string | null;
  /** The id of the touchpoint placement. */
  placementId?: string | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MatchRuleWhere {
  /** All of these must hold. */
  AND?: readonly MatchRuleWhere[] | null;
  /** This must not hold. */
  NOT?: MatchRuleWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MatchRuleWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Whether the rule is in force. */
  isEnabled?: BooleanFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the rule is called. */
  name?: TextFilter | null;
  /** A condition on placementId. */
  placementId?: IdFilter | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** Counts what the rule said: each change of conditions, priority or target is a new version. */
  version?: IntFilter | null;
}

/** A condition on a MeasureSubject. */
export interface MeasureSubjectFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MeasureSubject | null;
  /** It is one of these. */
  in?: readonly MeasureSubject[] | null;
}

/** Many members at once. */
export interface MemberBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly MemberRowInput[];
}

/** A new member. */
export interface MemberCreateInput {
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a person or a program is behind it. */
  kind?: MemberKind | null;
  /** How the member is called. */
  name: string;
}

/** A condition on a MemberKind. */
export interface MemberKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MemberKind | null;
  /** It is one of these. */
  in?: readonly MemberKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type MemberOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: How the member is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A member to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface MemberRowInput {
  /** The id of the member. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a person or a program is behind it. */
  kind?: MemberKind | null;
  /** How the member is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Changes to a member: absent leaves a field, null clears it, a value sets it. */
export interface MemberUpdateInput {
  /** The id of the member. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Whether a person or a program is behind it. */
  kind?: MemberKind | null;
  /** How the member is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MemberWhere {
  /** All of these must hold. */
  AND?: readonly MemberWhere[] | null;
  /** This must not hold. */
  NOT?: MemberWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MemberWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** Whether a person or a program is behind it. */
  kind?: MemberKindFilter | null;
  /** How the member is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many metrics at once. */
export interface MetricBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly MetricRowInput[];
}

/** Many metric computations at once. */
export interface MetricComputationBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly MetricComputationRowInput[];
}

/** A new metric computation. */
export interface MetricComputationCreateInput {
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution?: Attribution | null;
  /** The interactions they are set against: those that entered, those that were reached, the touches before a conversion. */
  baseConditions?: readonly InteractionConditionInput[] | null;
  /** The interactions that count: those with an answer, those that converted, those that are added up. */
  conditions?: readonly InteractionConditionInput[] | null;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting?: ComputationCounting | null;
  /** The moment of a case from which its duration is measured. */
  fromMoment?: CaseMoment | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** The id of the metric. */
  spendMetricId?: string | null;
  /** What is counted or measured. */
  subject: MeasureSubject;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment?: CaseMoment | null;
}

/** One column to sort by. Give several, the most important first. */
export type MetricComputationOrder = OneOf<{
  /** Sort by: When it was last worked out. Kept by the server. */
  computedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A metric computation to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface MetricComputationRowInput {
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution?: Attribution | null;
  /** The interactions they are set against: those that entered, those that were reached, the touches before a conversion. */
  baseConditions?: readonly InteractionConditionInput[] | null;
  /** The interactions that count: those with an answer, those that converted, those that are added up. */
  conditions?: readonly InteractionConditionInput[] | null;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting?: ComputationCounting | null;
  /** The moment of a case from which its duration is measured. */
  fromMoment?: CaseMoment | null;
  /** The id of the metric computation. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the metric. */
  spendMetricId?: string | null;
  /** What is counted or measured. */
  subject?: MeasureSubject | null;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment?: CaseMoment | null;
}

/** Changes to a metric computation: absent leaves a field, null clears it, a value sets it. */
export interface MetricComputationUpdateInput {
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution?: Attribution | null;
  /** The interactions they are set against: those that entered, those that were reached, the touches before a conversion. */
  baseConditions?: readonly InteractionConditionInput[] | null;
  /** The interactions that count: those with an answer, those that converted, those that are added up. */
  conditions?: readonly InteractionConditionInput[] | null;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting?: ComputationCounting | null;
  /** The moment of a case from which its duration is measured. */
  fromMoment?: CaseMoment | null;
  /** The id of the metric computation. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the metric. */
  spendMetricId?: string | null;
  /** What is counted or measured. */
  subject?: MeasureSubject | null;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment?: CaseMoment | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MetricComputationWhere {
  /** All of these must hold. */
  AND?: readonly MetricComputationWhere[] | null;
  /** This must not hold. */
  NOT?: MetricComputationWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MetricComputationWhere[] | null;
  /** Which of the touches before a conversion it is put down to, where figures are told apart by channel or campaign. */
  attribution?: AttributionFilter | null;
  /** When it was last worked out. Kept by the server. */
  computedAt?: DateTimeFilter | null;
  /** Whether interactions are counted, or the contacts behind them, each once in a period. */
  counting?: ComputationCountingFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The moment of a case from which its duration is measured. */
  fromMoment?: CaseMomentFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on spendMetricId. */
  spendMetricId?: IdFilter | null;
  /** What is counted or measured. */
  subject?: MeasureSubjectFilter | null;
  /** The moment of a case up to which its duration is measured. The case belongs to the period of this moment. */
  toMoment?: CaseMomentFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A new metric. */
export interface MetricCreateInput {
  /** The currency of amounts, as ISO 4217 code. */
  currency?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it measures and how it is meant. */
  description?: string | null;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions?: readonly string[] | null;
  /** Which way is better; that of the formula when left out. */
  goodDirection?: GoodDirection | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize?: number | null;
  /** What the metric is called. */
  name: string;
  /** The id of the objective. */
  objectiveId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The period one data point stands for. */
  periodUnit?: PeriodUnit | null;
  /** The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax?: number | null;
  /** The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin?: number | null;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax?: number | null;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What kind of measure it is; it decides the formula. */
  type: MetricType;
  /** What the values are counted in; given by the formula where that has one. */
  unit?: MetricUnit | null;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant?: MetricVariant | null;
}

/** One column to sort by. Give several, the most important first. */
export type MetricOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The currency of amounts, as ISO 4217 code. */
  currency: SortDirection;
  /** Sort by: How many answers, cases or customers stand behind the current value. */
  currentSampleSize: SortDirection;
  /** Sort by: The first day of the latest period that has data points. */
  currentStartDate: SortDirection;
  /** Sort by: The value of the latest period that has data points. */
  currentValue: SortDirection;
  /** Sort by: What it measures and how it is meant. */
  description: SortDirection;
  /** Sort by: The version of the formula. It stays as it was when the metric was created. */
  formulaVersion: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize: SortDirection;
  /** Sort by: What the metric is called. */
  name: SortDirection;
  /** Sort by: The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax: SortDirection;
  /** Sort by: The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: The highest answer of the scale, where answers are counted. */
  scaleMax: SortDirection;
  /** Sort by: The lowest answer of the scale, where answers are counted. */
  scaleMin: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Many metric placements at once. */
export interface MetricPlacementBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly MetricPlacementRowInput[];
}

/** A new metric placement. */
export interface MetricPlacementCreateInput {
  /** The id of the action. */
  actionId?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** What is measured at this place. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
  /** The id of the touchpoint placement. */
  touchpointPlacementId?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type MetricPlacementOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is measured at this place. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A metric placement to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface MetricPlacementRowInput {
  /** The id of the action. */
  actionId?: string | null;
  /** The id of the metric placement. */
  id?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is measured at this place. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
  /** The id of the touchpoint placement. */
  touchpointPlacementId?: string | null;
}

/** Changes to a metric placement: absent leaves a field, null clears it, a value sets it. */
export interface MetricPlacementUpdateInput {
  /** The id of the action. */
  actionId?: string | null;
  /** The id of the metric placement. */
  id: string;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is measured at this place. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
  /** The id of the touchpoint placement. */
  touchpointPlacementId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MetricPlacementWhere {
  /** All of these must hold. */
  AND?: readonly MetricPlacementWhere[] | null;
  /** This must not hold. */
  NOT?: MetricPlacementWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MetricPlacementWhere[] | null;
  /** A condition on actionId. */
  actionId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** What is measured at this place. */
  note?: TextFilter | null;
  /** A condition on phaseId. */
  phaseId?: IdFilter | null;
  /** A condition on processElementId. */
  processElementId?: IdFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** A condition on touchpointPlacementId. */
  touchpointPlacementId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Which metric to work out from the beginning. */
export interface MetricRecomputeInput {
  /** The id of the metric. */
  id: string;
}

/** A metric to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface MetricRowInput {
  /** The currency of amounts, as ISO 4217 code. */
  currency?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it measures and how it is meant. */
  description?: string | null;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions?: readonly string[] | null;
  /** Which way is better; that of the formula when left out. */
  goodDirection?: GoodDirection | null;
  /** The id of the metric. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize?: number | null;
  /** What the metric is called. */
  name?: string | null;
  /** The id of the objective. */
  objectiveId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The period one data point stands for. */
  periodUnit?: PeriodUnit | null;
  /** The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax?: number | null;
  /** The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax?: number | null;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What kind of measure it is; it decides the formula. */
  type?: MetricType | null;
  /** What the values are counted in; given by the formula where that has one. */
  unit?: MetricUnit | null;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant?: MetricVariant | null;
}

/** A condition on a MetricType. */
export interface MetricTypeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MetricType | null;
  /** It is one of these. */
  in?: readonly MetricType[] | null;
}

/** A condition on a MetricUnit. */
export interface MetricUnitFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MetricUnit | null;
  /** It is one of these. */
  in?: readonly MetricUnit[] | null;
}

/** Changes to a metric: absent leaves a field, null clears it, a value sets it. */
export interface MetricUpdateInput {
  /** The currency of amounts, as ISO 4217 code. */
  currency?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it measures and how it is meant. */
  description?: string | null;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions?: readonly string[] | null;
  /** Which way is better; that of the formula when left out. */
  goodDirection?: GoodDirection | null;
  /** The id of the metric. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize?: number | null;
  /** What the metric is called. */
  name?: string | null;
  /** The id of the objective. */
  objectiveId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The period one data point stands for. */
  periodUnit?: PeriodUnit | null;
  /** The upper end of the best region, for RANGE; null leaves it open. */
  rangeMax?: number | null;
  /** The lower end of the best region, for RANGE; null leaves it open. */
  rangeMin?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax?: number | null;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What kind of measure it is; it decides the formula. */
  type?: MetricType | null;
  /** What the values are counted in; given by the formula where that has one. */
  unit?: MetricUnit | null;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant?: MetricVariant | null;
}

/** A condition on a MetricVariant. */
export interface MetricVariantFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MetricVariant | null;
  /** It is one of these. */
  in?: readonly MetricVariant[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface MetricWhere {
  /** All of these must hold. */
  AND?: readonly MetricWhere[] | null;
  /** This must not hold. */
  NOT?: MetricWhere | null;
  /** At least one of these must hold. */
  OR?: readonly MetricWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The currency of amounts, as ISO 4217 code. */
  currency?: TextFilter | null;
  /** Why there is no current value; null when there is one. */
  currentReason?: NoValueReasonFilter | null;
  /** The first day of the latest period that has data points. */
  currentStartDate?: DateFilter | null;
  /** What it measures and how it is meant. */
  description?: TextFilter | null;
  /** The names of what its data points can be told apart by, for example "channel". */
  dimensions?: ListFilter | null;
  /** The version of the formula. It stays as it was when the metric was created. */
  formulaVersion?: IntFilter | null;
  /** Which way is better; that of the formula when left out. */
  goodDirection?: GoodDirectionFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** How many answers a value needs before it is compared; 30 when left out, any number when 0. */
  minimumSampleSize?: IntFilter | null;
  /** What the metric is called. */
  name?: TextFilter | null;
  /** A condition on objectiveId. */
  objectiveId?: IdFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** The period one data point stands for. */
  periodUnit?: PeriodUnitFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** The highest answer of the scale, where answers are counted. */
  scaleMax?: IntFilter | null;
  /** The lowest answer of the scale, where answers are counted. */
  scaleMin?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** What kind of measure it is; it decides the formula. */
  type?: MetricTypeFilter | null;
  /** What the values are counted in; given by the formula where that has one. */
  unit?: MetricUnitFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** Which of the usages of the type is meant. Figures of different variants never compare. */
  variant?: MetricVariantFilter | null;
}

/** A condition on a MomentOfTruthType. */
export interface MomentOfTruthTypeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: MomentOfTruthType | null;
  /** It is one of these. */
  in?: readonly MomentOfTruthType[] | null;
}

/** A condition on a NoValueReason. */
export interface NoValueReasonFilter {
  /** It is exactly this; null finds what has none. */
  eq?: NoValueReason | null;
  /** It is one of these. */
  in?: readonly NoValueReason[] | null;
}

/** Many objectives at once. */
export interface ObjectiveBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ObjectiveRowInput[];
}

/** A new objective. */
export interface ObjectiveCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Why it matters and how it is understood. */
  description?: string | null;
  /** The day it should be reached by. */
  dueDate?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The objective in one sentence. */
  name: string;
  /** The id of the member. */
  ownerId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ObjectiveOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Why it matters and how it is understood. */
  description: SortDirection;
  /** Sort by: The day it should be reached by. */
  dueDate: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The objective in one sentence. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** An objective to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ObjectiveRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Why it matters and how it is understood. */
  description?: string | null;
  /** The day it should be reached by. */
  dueDate?: string | null;
  /** The id of the objective. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The objective in one sentence. */
  name?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to an objective: absent leaves a field, null clears it, a value sets it. */
export interface ObjectiveUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Why it matters and how it is understood. */
  description?: string | null;
  /** The day it should be reached by. */
  dueDate?: string | null;
  /** The id of the objective. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The objective in one sentence. */
  name?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ObjectiveWhere {
  /** All of these must hold. */
  AND?: readonly ObjectiveWhere[] | null;
  /** This must not hold. */
  NOT?: ObjectiveWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ObjectiveWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Why it matters and how it is understood. */
  description?: TextFilter | null;
  /** The day it should be reached by. */
  dueDate?: DateFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The objective in one sentence. */
  name?: TextFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many pain points at once. */
export interface PainPointBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly PainPointRowInput[];
}

/** A new pain point. */
export interface PainPointCreateInput {
  /** Why it happens. */
  cause?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What is known about it. */
  description?: string | null;
  /** How often it happens. */
  frequency?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** In what way it hurts. */
  kind?: PainPointKind | null;
  /** What hurts, in one sentence. */
  name: string;
  /** Whether the company knew of it before it was mapped. */
  organizationAware?: boolean | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** How much it hurts. */
  severity?: PainPointSeverity | null;
  /** Who feels it. */
  side?: PainPointSide | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a PainPointKind. */
export interface PainPointKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PainPointKind | null;
  /** It is one of these. */
  in?: readonly PainPointKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type PainPointOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: Why it happens. */
  cause: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What is known about it. */
  description: SortDirection;
  /** Sort by: How often it happens. */
  frequency: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What hurts, in one sentence. */
  name: SortDirection;
  /** Sort by: Whether the company knew of it before it was mapped. */
  organizationAware: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Many pain point placements at once. */
export interface PainPointPlacementBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly PainPointPlacementRowInput[];
}

/** A new pain point placement. */
export interface PainPointPlacementCreateInput {
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is felt at this place. */
  note?: string | null;
  /** The id of the pain point. */
  painPointId: string;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** One column to sort by. Give several, the most important first. */
export type PainPointPlacementOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is felt at this place. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A pain point placement to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface PainPointPlacementRowInput {
  /** The id of the pain point placement. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is felt at this place. */
  note?: string | null;
  /** The id of the pain point. */
  painPointId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Changes to a pain point placement: absent leaves a field, null clears it, a value sets it. */
export interface PainPointPlacementUpdateInput {
  /** The id of the pain point placement. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is felt at this place. */
  note?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface PainPointPlacementWhere {
  /** All of these must hold. */
  AND?: readonly PainPointPlacementWhere[] | null;
  /** This must not hold. */
  NOT?: PainPointPlacementWhere | null;
  /** At least one of these must hold. */
  OR?: readonly PainPointPlacementWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What is felt at this place. */
  note?: TextFilter | null;
  /** A condition on painPointId. */
  painPointId?: IdFilter | null;
  /** A condition on processElementId. */
  processElementId?: IdFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A pain point to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface PainPointRowInput {
  /** Why it happens. */
  cause?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What is known about it. */
  description?: string | null;
  /** How often it happens. */
  frequency?: string | null;
  /** The id of the pain point. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** In what way it hurts. */
  kind?: PainPointKind | null;
  /** What hurts, in one sentence. */
  name?: string | null;
  /** Whether the company knew of it before it was mapped. */
  organizationAware?: boolean | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How much it hurts. */
  severity?: PainPointSeverity | null;
  /** Who feels it. */
  side?: PainPointSide | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a PainPointSeverity. */
export interface PainPointSeverityFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PainPointSeverity | null;
  /** It is one of these. */
  in?: readonly PainPointSeverity[] | null;
}

/** A condition on a PainPointSide. */
export interface PainPointSideFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PainPointSide | null;
  /** It is one of these. */
  in?: readonly PainPointSide[] | null;
}

/** Changes to a pain point: absent leaves a field, null clears it, a value sets it. */
export interface PainPointUpdateInput {
  /** Why it happens. */
  cause?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What is known about it. */
  description?: string | null;
  /** How often it happens. */
  frequency?: string | null;
  /** The id of the pain point. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** In what way it hurts. */
  kind?: PainPointKind | null;
  /** What hurts, in one sentence. */
  name?: string | null;
  /** Whether the company knew of it before it was mapped. */
  organizationAware?: boolean | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How much it hurts. */
  severity?: PainPointSeverity | null;
  /** Who feels it. */
  side?: PainPointSide | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface PainPointWhere {
  /** All of these must hold. */
  AND?: readonly PainPointWhere[] | null;
  /** This must not hold. */
  NOT?: PainPointWhere | null;
  /** At least one of these must hold. */
  OR?: readonly PainPointWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** Why it happens. */
  cause?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What is known about it. */
  description?: TextFilter | null;
  /** How often it happens. */
  frequency?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** In what way it hurts. */
  kind?: PainPointKindFilter | null;
  /** What hurts, in one sentence. */
  name?: TextFilter | null;
  /** Whether the company knew of it before it was mapped. */
  organizationAware?: BooleanFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** How much it hurts. */
  severity?: PainPointSeverityFilter | null;
  /** Who feels it. */
  side?: PainPointSideFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a PeriodUnit. */
export interface PeriodUnitFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PeriodUnit | null;
  /** It is one of these. */
  in?: readonly PeriodUnit[] | null;
}

/** Many personas at once. */
export interface PersonaBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly PersonaRowInput[];
}

/** A new persona. */
export interface PersonaCreateInput {
  /** How the persona behaves. */
  behaviours?: readonly string[] | null;
  /** A short portrait. */
  bio?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How well the persona gets along on digital channels. */
  digitalAbility?: DigitalAbility | null;
  /** How the persona feels about digital channels. */
  digitalAttitude?: DigitalAttitude | null;
  /** How much the persona uses digital channels. */
  digitalUse?: DigitalUse | null;
  /** What the persona expects from the company (French: attentes). */
  expectations?: readonly string[] | null;
  /** What frustrates the persona. */
  frustrations?: readonly string[] | null;
  /** What the persona wants to reach. */
  goals?: readonly string[] | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the persona is to the company. */
  kind?: PersonaKind | null;
  /** The name the team knows the persona by. */
  name: string;
  /** What the persona needs. */
  needs?: readonly string[] | null;
  /** What the persona does for a living. */
  occupation?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  preferredChannelIds?: readonly string[] | null;
  /** One sentence in the words of the persona. */
  quote?: string | null;
  /** The customer segment the persona stands for. */
  segment?: string | null;
  /** Share of all customers, in percent from 0 to 100. */
  sharePercent?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a PersonaKind. */
export interface PersonaKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PersonaKind | null;
  /** It is one of these. */
  in?: readonly PersonaKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type PersonaOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: A short portrait. */
  bio: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: The name the team knows the persona by. */
  name: SortDirection;
  /** Sort by: What the persona does for a living. */
  occupation: SortDirection;
  /** Sort by: One sentence in the words of the persona. */
  quote: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: The customer segment the persona stands for. */
  segment: SortDirection;
  /** Sort by: Share of all customers, in percent from 0 to 100. */
  sharePercent: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A persona to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface PersonaRowInput {
  /** How the persona behaves. */
  behaviours?: readonly string[] | null;
  /** A short portrait. */
  bio?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How well the persona gets along on digital channels. */
  digitalAbility?: DigitalAbility | null;
  /** How the persona feels about digital channels. */
  digitalAttitude?: DigitalAttitude | null;
  /** How much the persona uses digital channels. */
  digitalUse?: DigitalUse | null;
  /** What the persona expects from the company (French: attentes). */
  expectations?: readonly string[] | null;
  /** What frustrates the persona. */
  frustrations?: readonly string[] | null;
  /** What the persona wants to reach. */
  goals?: readonly string[] | null;
  /** The id of the persona. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the persona is to the company. */
  kind?: PersonaKind | null;
  /** The name the team knows the persona by. */
  name?: string | null;
  /** What the persona needs. */
  needs?: readonly string[] | null;
  /** What the persona does for a living. */
  occupation?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  preferredChannelIds?: readonly string[] | null;
  /** One sentence in the words of the persona. */
  quote?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The customer segment the persona stands for. */
  segment?: string | null;
  /** Share of all customers, in percent from 0 to 100. */
  sharePercent?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Many persona rules at once. */
export interface PersonaRuleBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly PersonaRuleRowInput[];
}

/** A new persona rule. */
export interface PersonaRuleCreateInput {
  /** What a contact must look like. */
  conditions: readonly ContactConditionInput[];
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name: string;
  /** The id of the persona. */
  personaId: string;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type PersonaRuleOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Whether the rule is in force. */
  isEnabled: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the rule is called. */
  name: SortDirection;
  /** Sort by: Which rule goes first where several hold: the higher one. */
  priority: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A persona rule to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface PersonaRuleRowInput {
  /** What a contact must look like. */
  conditions?: readonly ContactConditionInput[] | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the persona rule. */
  id?: string | null;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a persona rule: absent leaves a field, null clears it, a value sets it. */
export interface PersonaRuleUpdateInput {
  /** What a contact must look like. */
  conditions?: readonly ContactConditionInput[] | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** The id of the persona rule. */
  id: string;
  /** Whether the rule is in force. */
  isEnabled?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the rule is called. */
  name?: string | null;
  /** The id of the persona. */
  personaId?: string | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface PersonaRuleWhere {
  /** All of these must hold. */
  AND?: readonly PersonaRuleWhere[] | null;
  /** This must not hold. */
  NOT?: PersonaRuleWhere | null;
  /** At least one of these must hold. */
  OR?: readonly PersonaRuleWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Whether the rule is in force. */
  isEnabled?: BooleanFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the rule is called. */
  name?: TextFilter | null;
  /** A condition on personaId. */
  personaId?: IdFilter | null;
  /** Which rule goes first where several hold: the higher one. */
  priority?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Changes to a persona: absent leaves a field, null clears it, a value sets it. */
export interface PersonaUpdateInput {
  /** How the persona behaves. */
  behaviours?: readonly string[] | null;
  /** A short portrait. */
  bio?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How well the persona gets along on digital channels. */
  digitalAbility?: DigitalAbility | null;
  /** How the persona feels about digital channels. */
  digitalAttitude?: DigitalAttitude | null;
  /** How much the persona uses digital channels. */
  digitalUse?: DigitalUse | null;
  /** What the persona expects from the company (French: attentes). */
  expectations?: readonly string[] | null;
  /** What frustrates the persona. */
  frustrations?: readonly string[] | null;
  /** What the persona wants to reach. */
  goals?: readonly string[] | null;
  /** The id of the persona. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the persona is to the company. */
  kind?: PersonaKind | null;
  /** The name the team knows the persona by. */
  name?: string | null;
  /** What the persona needs. */
  needs?: readonly string[] | null;
  /** What the persona does for a living. */
  occupation?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  preferredChannelIds?: readonly string[] | null;
  /** One sentence in the words of the persona. */
  quote?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The customer segment the persona stands for. */
  segment?: string | null;
  /** Share of all customers, in percent from 0 to 100. */
  sharePercent?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface PersonaWhere {
  /** All of these must hold. */
  AND?: readonly PersonaWhere[] | null;
  /** This must not hold. */
  NOT?: PersonaWhere | null;
  /** At least one of these must hold. */
  OR?: readonly PersonaWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** How the persona behaves. */
  behaviours?: ListFilter | null;
  /** A short portrait. */
  bio?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** How well the persona gets along on digital channels. */
  digitalAbility?: DigitalAbilityFilter | null;
  /** How the persona feels about digital channels. */
  digitalAttitude?: DigitalAttitudeFilter | null;
  /** How much the persona uses digital channels. */
  digitalUse?: DigitalUseFilter | null;
  /** What the persona expects from the company (French: attentes). */
  expectations?: ListFilter | null;
  /** What frustrates the persona. */
  frustrations?: ListFilter | null;
  /** What the persona wants to reach. */
  goals?: ListFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the persona is to the company. */
  kind?: PersonaKindFilter | null;
  /** The name the team knows the persona by. */
  name?: TextFilter | null;
  /** What the persona needs. */
  needs?: ListFilter | null;
  /** What the persona does for a living. */
  occupation?: TextFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** One sentence in the words of the persona. */
  quote?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** The customer segment the persona stands for. */
  segment?: TextFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many phases at once. */
export interface PhaseBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly PhaseRowInput[];
}

/** A new phase. */
export interface PhaseCreateInput {
  /** What the customer wants from this phase. */
  goal?: string | null;
  /** The id of the journey map. */
  journeyMapId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the phase is called. */
  name: string;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: PurchaseTime | null;
}

/** One column to sort by. Give several, the most important first. */
export type PhaseOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What the customer wants from this phase. */
  goal: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the phase is called. */
  name: SortDirection;
  /** Sort by: Its place from left to right; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A phase to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface PhaseRowInput {
  /** What the customer wants from this phase. */
  goal?: string | null;
  /** The id of the phase. */
  id?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the phase is called. */
  name?: string | null;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: PurchaseTime | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Changes to a phase: absent leaves a field, null clears it, a value sets it. */
export interface PhaseUpdateInput {
  /** What the customer wants from this phase. */
  goal?: string | null;
  /** The id of the phase. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the phase is called. */
  name?: string | null;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: PurchaseTime | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface PhaseWhere {
  /** All of these must hold. */
  AND?: readonly PhaseWhere[] | null;
  /** This must not hold. */
  NOT?: PhaseWhere | null;
  /** At least one of these must hold. */
  OR?: readonly PhaseWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What the customer wants from this phase. */
  goal?: TextFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the phase is called. */
  name?: TextFilter | null;
  /** Its place from left to right; gaps are allowed. */
  position?: IntFilter | null;
  /** Whether the phase lies before, in or after the purchase. */
  purchaseTime?: PurchaseTimeFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many processes at once. */
export interface ProcessBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ProcessRowInput[];
}

/** A new process. */
export interface ProcessCreateInput {
  /** A word to group processes by. */
  category?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How many units customers ask for in a day. */
  dailyDemand?: number | null;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What it does. */
  description?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process is called. */
  name: string;
  /** What it is about: work, the systems behind it, or data. */
  nature?: ProcessNature | null;
  /** How it is drawn. */
  notation?: ProcessNotation | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day it should be looked at again. */
  reviewDate?: string | null;
  /** Whether it shows today or the target. */
  state?: ProcessState | null;
  /** How far the description has come. */
  status?: ProcessStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Many process elements at once. */
export interface ProcessElementBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ProcessElementRowInput[];
}

/** A new process element. */
export interface ProcessElementCreateInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** The id of the process element. */
  attachedToId?: string | null;
  /** How much of it a machine does. */
  automationLevel?: AutomationLevel | null;
  /** How many units are made between two set-ups. */
  batchSize?: number | null;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType?: string | null;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement?: string | null;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds?: number | null;
  /** How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What is to be known about it. */
  documentation?: string | null;
  /** How long the work takes, in seconds. */
  durationSeconds?: number | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the process element. */
  laneId?: string | null;
  /** What the element is called. */
  name: string;
  /** How many people or machines do it side by side. */
  operators?: number | null;
  /** The id of the process element. */
  parentId?: string | null;
  /** The id of the process element. */
  poolId?: string | null;
  /** Its place in reading order; gaps are allowed. */
  position?: number | null;
  /** The id of the process. */
  processId: string;
  /** The ids it is linked to, in order; replaces the list there was. */
  systemIds?: readonly string[] | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger?: string | null;
  /** The kind of box. */
  type?: ProcessElementType | null;
  /** How much of the working time it is able to run, in percent. */
  uptimePercent?: number | null;
  /** Whether customers would pay for it. */
  valueClass?: ValueClass | null;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds?: number | null;
  /** The kind of waste that most of it is; null for none. */
  waste?: Waste | null;
}

/** One column to sort by. Give several, the most important first. */
export type ProcessElementOrder = OneOf<{
  /** Sort by: Since when the imported file no longer holds it; it is kept because journeys, measures or actions refer to it. */
  absentSince: SortDirection;
  /** Sort by: How many units are made between two set-ups. */
  batchSize: SortDirection;
  /** Sort by: What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType: SortDirection;
  /** Sort by: What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement: SortDirection;
  /** Sort by: How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds: SortDirection;
  /** Sort by: How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds: SortDirection;
  /** Sort by: What is to be known about it. */
  documentation: SortDirection;
  /** Sort by: How long the work takes, in seconds. */
  durationSeconds: SortDirection;
  /** Sort by: The id the element has in the file it was imported from; null for one that was drawn here. */
  elementId: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the element is called. */
  name: SortDirection;
  /** Sort by: How many people or machines do it side by side. */
  operators: SortDirection;
  /** Sort by: Its place in reading order; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: How much of the working time it is able to run, in percent. */
  uptimePercent: SortDirection;
  /** Sort by: How long the case lies before or in it, in seconds. */
  waitingSeconds: SortDirection;
}>;

/** What an absent process element has become. */
export interface ProcessElementReanchorInput {
  /** The id of the absent process element. */
  absentId: string;
  /** The id of the process element of the same process that takes its place. */
  presentId: string;
}

/** A process element to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ProcessElementRowInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** The id of the process element. */
  attachedToId?: string | null;
  /** How much of it a machine does. */
  automationLevel?: AutomationLevel | null;
  /** How many units are made between two set-ups. */
  batchSize?: number | null;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType?: string | null;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement?: string | null;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds?: number | null;
  /** How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What is to be known about it. */
  documentation?: string | null;
  /** How long the work takes, in seconds. */
  durationSeconds?: number | null;
  /** The id of the process element. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the process element. */
  laneId?: string | null;
  /** What the element is called. */
  name?: string | null;
  /** How many people or machines do it side by side. */
  operators?: number | null;
  /** The id of the process element. */
  parentId?: string | null;
  /** The id of the process element. */
  poolId?: string | null;
  /** Its place in reading order; gaps are allowed. */
  position?: number | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  systemIds?: readonly string[] | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger?: string | null;
  /** The kind of box. */
  type?: ProcessElementType | null;
  /** How much of the working time it is able to run, in percent. */
  uptimePercent?: number | null;
  /** Whether customers would pay for it. */
  valueClass?: ValueClass | null;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds?: number | null;
  /** The kind of waste that most of it is; null for none. */
  waste?: Waste | null;
}

/** A condition on a ProcessElementType. */
export interface ProcessElementTypeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessElementType | null;
  /** It is one of these. */
  in?: readonly ProcessElementType[] | null;
}

/** Changes to a process element: absent leaves a field, null clears it, a value sets it. */
export interface ProcessElementUpdateInput {
  /** The id of the actor. */
  actorId?: string | null;
  /** The id of the process element. */
  attachedToId?: string | null;
  /** How much of it a machine does. */
  automationLevel?: AutomationLevel | null;
  /** How many units are made between two set-ups. */
  batchSize?: number | null;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType?: string | null;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement?: string | null;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds?: number | null;
  /** How many of a hundred cases its next step can use without asking, correcting or adding. */
  completeAccuratePercent?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What is to be known about it. */
  documentation?: string | null;
  /** How long the work takes, in seconds. */
  durationSeconds?: number | null;
  /** The id of the process element. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the process element. */
  laneId?: string | null;
  /** What the element is called. */
  name?: string | null;
  /** How many people or machines do it side by side. */
  operators?: number | null;
  /** The id of the process element. */
  parentId?: string | null;
  /** The id of the process element. */
  poolId?: string | null;
  /** Its place in reading order; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  systemIds?: readonly string[] | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger?: string | null;
  /** The kind of box. */
  type?: ProcessElementType | null;
  /** How much of the working time it is able to run, in percent. */
  uptimePercent?: number | null;
  /** Whether customers would pay for it. */
  valueClass?: ValueClass | null;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds?: number | null;
  /** The kind of waste that most of it is; null for none. */
  waste?: Waste | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ProcessElementWhere {
  /** All of these must hold. */
  AND?: readonly ProcessElementWhere[] | null;
  /** This must not hold. */
  NOT?: ProcessElementWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ProcessElementWhere[] | null;
  /** Since when the imported file no longer holds it; it is kept because journeys, measures or actions refer to it. */
  absentSince?: DateTimeFilter | null;
  /** A condition on actorId. */
  actorId?: IdFilter | null;
  /** A condition on attachedToId. */
  attachedToId?: IdFilter | null;
  /** How much of it a machine does. */
  automationLevel?: AutomationLevelFilter | null;
  /** How many units are made between two set-ups. */
  batchSize?: IntFilter | null;
  /** What BPMN 2.0 calls it, such as “UserTask” or “BoundaryEvent”; null in other notations. */
  bpmnType?: TextFilter | null;
  /** What a call activity calls: the id of a process or global task, in its file or in another. */
  calledElement?: TextFilter | null;
  /** How long it takes to set up for another kind of unit, in seconds. */
  changeoverSeconds?: IntFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** How long it takes from one finished unit to the next, in seconds; null for what follows from the work and the operators. */
  cycleSeconds?: IntFilter | null;
  /** A condition on departmentId. */
  departmentId?: IdFilter | null;
  /** What is to be known about it. */
  documentation?: TextFilter | null;
  /** How long the work takes, in seconds. */
  durationSeconds?: IntFilter | null;
  /** The id the element has in the file it was imported from; null for one that was drawn here. */
  elementId?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on laneId. */
  laneId?: IdFilter | null;
  /** What the element is called. */
  name?: TextFilter | null;
  /** A condition on parentId. */
  parentId?: IdFilter | null;
  /** A condition on poolId. */
  poolId?: IdFilter | null;
  /** Its place in reading order; gaps are allowed. */
  position?: IntFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** What makes an event happen, or what it makes happen, as BPMN 2.0 calls it, such as “Timer”; null for none. */
  trigger?: TextFilter | null;
  /** The kind of box. */
  type?: ProcessElementTypeFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** Whether customers would pay for it. */
  valueClass?: ValueClassFilter | null;
  /** How long the case lies before or in it, in seconds. */
  waitingSeconds?: IntFilter | null;
  /** The kind of waste that most of it is; null for none. */
  waste?: WasteFilter | null;
}

/** A small file, sent along with the request. */
export interface ProcessFileInput {
  /** The bytes of the file, in base64. */
  base64: string;
  /** What the file is called. */
  name: string;
}

/** Many process flows at once. */
export interface ProcessFlowBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ProcessFlowRowInput[];
}

/** A new process flow. */
export interface ProcessFlowCreateInput {
  /** When this way is taken. */
  condition?: string | null;
  /** Whether this way is taken when no condition holds. */
  isDefault?: boolean | null;
  /** Whether the arrow leads back to redo work. */
  isRework?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What goes along the arrow. */
  kind?: ProcessFlowKind | null;
  /** What is written at the arrow. */
  label?: string | null;
  /** The id of the process; known from the others when left out. */
  processId?: string | null;
  /** How many of a hundred cases that leave the source take this way. */
  sharePercent?: number | null;
  /** The id of the process element. */
  sourceId: string;
  /** The id of the process element. */
  targetId: string;
}

/** A condition on a ProcessFlowKind. */
export interface ProcessFlowKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessFlowKind | null;
  /** It is one of these. */
  in?: readonly ProcessFlowKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ProcessFlowOrder = OneOf<{
  /** Sort by: Since when the imported file no longer holds it; it is kept because journeys refer to it. */
  absentSince: SortDirection;
  /** Sort by: When this way is taken. */
  condition: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The id the arrow has in the file it was imported from; null for one that was drawn here. */
  elementId: SortDirection;
  /** Sort by: Whether this way is taken when no condition holds. */
  isDefault: SortDirection;
  /** Sort by: Whether the arrow leads back to redo work. */
  isRework: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is written at the arrow. */
  label: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: How many of a hundred cases that leave the source take this way. */
  sharePercent: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** What an absent process flow has become. */
export interface ProcessFlowReanchorInput {
  /** The id of the absent process flow. */
  absentId: string;
  /** The id of the process flow of the same process that takes its place. */
  presentId: string;
}

/** A process flow to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ProcessFlowRowInput {
  /** When this way is taken. */
  condition?: string | null;
  /** The id of the process flow. */
  id?: string | null;
  /** Whether this way is taken when no condition holds. */
  isDefault?: boolean | null;
  /** Whether the arrow leads back to redo work. */
  isRework?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What goes along the arrow. */
  kind?: ProcessFlowKind | null;
  /** What is written at the arrow. */
  label?: string | null;
  /** The id of the process; known from the others when left out. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many of a hundred cases that leave the source take this way. */
  sharePercent?: number | null;
  /** The id of the process element. */
  sourceId?: string | null;
  /** The id of the process element. */
  targetId?: string | null;
}

/** Changes to a process flow: absent leaves a field, null clears it, a value sets it. */
export interface ProcessFlowUpdateInput {
  /** When this way is taken. */
  condition?: string | null;
  /** The id of the process flow. */
  id: string;
  /** Whether this way is taken when no condition holds. */
  isDefault?: boolean | null;
  /** Whether the arrow leads back to redo work. */
  isRework?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What goes along the arrow. */
  kind?: ProcessFlowKind | null;
  /** What is written at the arrow. */
  label?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many of a hundred cases that leave the source take this way. */
  sharePercent?: number | null;
  /** The id of the process element. */
  sourceId?: string | null;
  /** The id of the process element. */
  targetId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ProcessFlowWhere {
  /** All of these must hold. */
  AND?: readonly ProcessFlowWhere[] | null;
  /** This must not hold. */
  NOT?: ProcessFlowWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ProcessFlowWhere[] | null;
  /** Since when the imported file no longer holds it; it is kept because journeys refer to it. */
  absentSince?: DateTimeFilter | null;
  /** When this way is taken. */
  condition?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The id the arrow has in the file it was imported from; null for one that was drawn here. */
  elementId?: TextFilter | null;
  /** Whether this way is taken when no condition holds. */
  isDefault?: BooleanFilter | null;
  /** Whether the arrow leads back to redo work. */
  isRework?: BooleanFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What goes along the arrow. */
  kind?: ProcessFlowKindFilter | null;
  /** What is written at the arrow. */
  label?: TextFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on sourceId. */
  sourceId?: IdFilter | null;
  /** A condition on targetId. */
  targetId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** The file of a process, and the process it is imported into. */
export interface ProcessImportInput {
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** The file, when it fits into a request. */
  file?: ProcessFileInput | null;
  /** The key of the process; one is made when none has it. Without id and key there is always a new process. */
  key?: string | null;
  /** What a new process is called; by default what the file calls it. */
  name?: string | null;
  /** The process to bring up to date. Leave it out to go by the key. */
  processId?: string | null;
  /** The id of an uploaded file. Give it, or the file itself. */
  uploadId?: string | null;
}

/** Many process links at once. */
export interface ProcessLinkBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ProcessLinkRowInput[];
}

/** A new process link. */
export interface ProcessLinkCreateInput {
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process does for the customer there. */
  kind?: ProcessLinkKind | null;
  /** Whether the customer sees the work. */
  lineOfVisibility?: LineOfVisibility | null;
  /** What is to be known about the link. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process flow. */
  processFlowId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** A condition on a ProcessLinkKind. */
export interface ProcessLinkKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessLinkKind | null;
  /** It is one of these. */
  in?: readonly ProcessLinkKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ProcessLinkOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is to be known about the link. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A process link to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ProcessLinkRowInput {
  /** The id of the process link. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process does for the customer there. */
  kind?: ProcessLinkKind | null;
  /** Whether the customer sees the work. */
  lineOfVisibility?: LineOfVisibility | null;
  /** What is to be known about the link. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process flow. */
  processFlowId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Changes to a process link: absent leaves a field, null clears it, a value sets it. */
export interface ProcessLinkUpdateInput {
  /** The id of the process link. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process does for the customer there. */
  kind?: ProcessLinkKind | null;
  /** Whether the customer sees the work. */
  lineOfVisibility?: LineOfVisibility | null;
  /** What is to be known about the link. */
  note?: string | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** The id of the process element. */
  processElementId?: string | null;
  /** The id of the process flow. */
  processFlowId?: string | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ProcessLinkWhere {
  /** All of these must hold. */
  AND?: readonly ProcessLinkWhere[] | null;
  /** This must not hold. */
  NOT?: ProcessLinkWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ProcessLinkWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the process does for the customer there. */
  kind?: ProcessLinkKindFilter | null;
  /** Whether the customer sees the work. */
  lineOfVisibility?: LineOfVisibilityFilter | null;
  /** What is to be known about the link. */
  note?: TextFilter | null;
  /** A condition on phaseId. */
  phaseId?: IdFilter | null;
  /** A condition on processElementId. */
  processElementId?: IdFilter | null;
  /** A condition on processFlowId. */
  processFlowId?: IdFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a ProcessNature. */
export interface ProcessNatureFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessNature | null;
  /** It is one of these. */
  in?: readonly ProcessNature[] | null;
}

/** A condition on a ProcessNotation. */
export interface ProcessNotationFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessNotation | null;
  /** It is one of these. */
  in?: readonly ProcessNotation[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ProcessOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: A word to group processes by. */
  category: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: How many units customers ask for in a day. */
  dailyDemand: SortDirection;
  /** Sort by: How many seconds a day are worked on them. */
  dailyWorkSeconds: SortDirection;
  /** Sort by: What it does. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the process is called. */
  name: SortDirection;
  /** Sort by: The day it should be looked at again. */
  reviewDate: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A process to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ProcessRowInput {
  /** A word to group processes by. */
  category?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How many units customers ask for in a day. */
  dailyDemand?: number | null;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What it does. */
  description?: string | null;
  /** The id of the process. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process is called. */
  name?: string | null;
  /** What it is about: work, the systems behind it, or data. */
  nature?: ProcessNature | null;
  /** How it is drawn. */
  notation?: ProcessNotation | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day it should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it shows today or the target. */
  state?: ProcessState | null;
  /** How far the description has come. */
  status?: ProcessStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a ProcessState. */
export interface ProcessStateFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessState | null;
  /** It is one of these. */
  in?: readonly ProcessState[] | null;
}

/** A condition on a ProcessStatus. */
export interface ProcessStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ProcessStatus | null;
  /** It is one of these. */
  in?: readonly ProcessStatus[] | null;
}

/** Which proposals to accept. */
export interface ProcessTouchpointsCreateInput {
  /** The ids of the message flows that are proposed. */
  processFlowIds: readonly string[];
  /** The id of the process. */
  processId: string;
}

/** Changes to a process: absent leaves a field, null clears it, a value sets it. */
export interface ProcessUpdateInput {
  /** A word to group processes by. */
  category?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How many units customers ask for in a day. */
  dailyDemand?: number | null;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds?: number | null;
  /** The id of the department. */
  departmentId?: string | null;
  /** What it does. */
  description?: string | null;
  /** The id of the process. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the process is called. */
  name?: string | null;
  /** What it is about: work, the systems behind it, or data. */
  nature?: ProcessNature | null;
  /** How it is drawn. */
  notation?: ProcessNotation | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** The day it should be looked at again. */
  reviewDate?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it shows today or the target. */
  state?: ProcessState | null;
  /** How far the description has come. */
  status?: ProcessStatus | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ProcessWhere {
  /** All of these must hold. */
  AND?: readonly ProcessWhere[] | null;
  /** This must not hold. */
  NOT?: ProcessWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ProcessWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** A word to group processes by. */
  category?: TextFilter | null;
  /** Counts the changes to the process and to everything in it. */
  contentRevision?: IntFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** How many seconds a day are worked on them. */
  dailyWorkSeconds?: IntFilter | null;
  /** A condition on departmentId. */
  departmentId?: IdFilter | null;
  /** What it does. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the process is called. */
  name?: TextFilter | null;
  /** What it is about: work, the systems behind it, or data. */
  nature?: ProcessNatureFilter | null;
  /** How it is drawn. */
  notation?: ProcessNotationFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** The day it should be looked at again. */
  reviewDate?: DateFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Whether it shows today or the target. */
  state?: ProcessStateFilter | null;
  /** How far the description has come. */
  status?: ProcessStatusFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a PurchaseTime. */
export interface PurchaseTimeFilter {
  /** It is exactly this; null finds what has none. */
  eq?: PurchaseTime | null;
  /** It is one of these. */
  in?: readonly PurchaseTime[] | null;
}

/** An object meant by its id in another system. */
export interface ReferenceInput {
  /** The id there. */
  externalId: string;
  /** What the other system calls the kind of object; contact, account or case when left out. */
  objectType?: string | null;
  /** The other system, for example hubspot. */
  system: string;
}

/** Many selections at once. */
export interface SelectionBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly SelectionRowInput[];
}

/** Many selection candidates at once. */
export interface SelectionCandidateBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly SelectionCandidateRowInput[];
}

/** A new selection candidate. */
export interface SelectionCandidateCreateInput {
  /** How many take part in it, estimated. */
  actors?: number | null;
  /** How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much customers feel it, estimated from 0 to 5. */
  cxImpact?: number | null;
  /** How often one customer meets it in a year, estimated. */
  frequency?: number | null;
  /** How much it can be made better, estimated from 0 to 5. */
  improvementPotential?: number | null;
  /** The id of the journey. */
  journeyId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the candidate is called. */
  name: string;
  /** What the estimates rest on. */
  note?: string | null;
  /** How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit?: number | null;
  /** Its place in the list; gaps are allowed. */
  position?: number | null;
  /** The id of the process. */
  processId?: string | null;
  /** The id of the selection. */
  selectionId: string;
  /** How many cases there are in a day, estimated. */
  volume?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type SelectionCandidateOrder = OneOf<{
  /** Sort by: How many take part in it, estimated. */
  actors: SortDirection;
  /** Sort by: How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: How much customers feel it, estimated from 0 to 5. */
  cxImpact: SortDirection;
  /** Sort by: How often one customer meets it in a year, estimated. */
  frequency: SortDirection;
  /** Sort by: How much it can be made better, estimated from 0 to 5. */
  improvementPotential: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the candidate is called. */
  name: SortDirection;
  /** Sort by: What the estimates rest on. */
  note: SortDirection;
  /** Sort by: How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit: SortDirection;
  /** Sort by: Its place in the list; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: How many cases there are in a day, estimated. */
  volume: SortDirection;
}>;

/** A selection candidate to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface SelectionCandidateRowInput {
  /** How many take part in it, estimated. */
  actors?: number | null;
  /** How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much customers feel it, estimated from 0 to 5. */
  cxImpact?: number | null;
  /** How often one customer meets it in a year, estimated. */
  frequency?: number | null;
  /** The id of the selection candidate. */
  id?: string | null;
  /** How much it can be made better, estimated from 0 to 5. */
  improvementPotential?: number | null;
  /** The id of the journey. */
  journeyId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the candidate is called. */
  name?: string | null;
  /** What the estimates rest on. */
  note?: string | null;
  /** How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit?: number | null;
  /** Its place in the list; gaps are allowed. */
  position?: number | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the selection. */
  selectionId?: string | null;
  /** How many cases there are in a day, estimated. */
  volume?: number | null;
}

/** Changes to a selection candidate: absent leaves a field, null clears it, a value sets it. */
export interface SelectionCandidateUpdateInput {
  /** How many take part in it, estimated. */
  actors?: number | null;
  /** How many parts it has, estimated: steps and touchpoints of a journey, tasks and decisions of a process. */
  complexity?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much customers feel it, estimated from 0 to 5. */
  cxImpact?: number | null;
  /** How often one customer meets it in a year, estimated. */
  frequency?: number | null;
  /** The id of the selection candidate. */
  id: string;
  /** How much it can be made better, estimated from 0 to 5. */
  improvementPotential?: number | null;
  /** The id of the journey. */
  journeyId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the candidate is called. */
  name?: string | null;
  /** What the estimates rest on. */
  note?: string | null;
  /** How well it fits the objectives, estimated from 0 to 5. */
  objectiveFit?: number | null;
  /** Its place in the list; gaps are allowed. */
  position?: number | null;
  /** The id of the process. */
  processId?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** How many cases there are in a day, estimated. */
  volume?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface SelectionCandidateWhere {
  /** All of these must hold. */
  AND?: readonly SelectionCandidateWhere[] | null;
  /** This must not hold. */
  NOT?: SelectionCandidateWhere | null;
  /** At least one of these must hold. */
  OR?: readonly SelectionCandidateWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** A condition on journeyId. */
  journeyId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the candidate is called. */
  name?: TextFilter | null;
  /** What the estimates rest on. */
  note?: TextFilter | null;
  /** Its place in the list; gaps are allowed. */
  position?: IntFilter | null;
  /** A condition on processId. */
  processId?: IdFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on selectionId. */
  selectionId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A new selection. */
export interface SelectionCreateInput {
  /** How much it counts that many take part in it, from 0 to 100. */
  actorsWeight?: number | null;
  /** How much it counts that it has many parts, from 0 to 100. */
  complexityWeight?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight?: number | null;
  /** What is to be chosen, and why. */
  description?: string | null;
  /** How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight?: number | null;
  /** How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight?: number | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the selection is called. */
  name: string;
  /** How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight?: number | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** How much it counts that there are many cases, from 0 to 100. */
  volumeWeight?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type SelectionOrder = OneOf<{
  /** Sort by: How much it counts that many take part in it, from 0 to 100. */
  actorsWeight: SortDirection;
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: How much it counts that it has many parts, from 0 to 100. */
  complexityWeight: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight: SortDirection;
  /** Sort by: What is to be chosen, and why. */
  description: SortDirection;
  /** Sort by: How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight: SortDirection;
  /** Sort by: How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the selection is called. */
  name: SortDirection;
  /** Sort by: How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: How much it counts that there are many cases, from 0 to 100. */
  volumeWeight: SortDirection;
}>;

/** A selection to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface SelectionRowInput {
  /** How much it counts that many take part in it, from 0 to 100. */
  actorsWeight?: number | null;
  /** How much it counts that it has many parts, from 0 to 100. */
  complexityWeight?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight?: number | null;
  /** What is to be chosen, and why. */
  description?: string | null;
  /** How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight?: number | null;
  /** The id of the selection. */
  id?: string | null;
  /** How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight?: number | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the selection is called. */
  name?: string | null;
  /** How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight?: number | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** How much it counts that there are many cases, from 0 to 100. */
  volumeWeight?: number | null;
}

/** Changes to a selection: absent leaves a field, null clears it, a value sets it. */
export interface SelectionUpdateInput {
  /** How much it counts that many take part in it, from 0 to 100. */
  actorsWeight?: number | null;
  /** How much it counts that it has many parts, from 0 to 100. */
  complexityWeight?: number | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** How much it counts that customers feel it, from 0 to 100. */
  cxImpactWeight?: number | null;
  /** What is to be chosen, and why. */
  description?: string | null;
  /** How much it counts that each customer meets it often, from 0 to 100. */
  frequencyWeight?: number | null;
  /** The id of the selection. */
  id: string;
  /** How much it counts that it can be made better, from 0 to 100. */
  improvementPotentialWeight?: number | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the selection is called. */
  name?: string | null;
  /** How much it counts that it serves the objectives, from 0 to 100. */
  objectiveFitWeight?: number | null;
  /** The ids it is linked to, in order; replaces the list there was. */
  objectiveIds?: readonly string[] | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** How much it counts that there are many cases, from 0 to 100. */
  volumeWeight?: number | null;
}

/** Weights to try out, from 0 to 100; those left out stay as the selection has them. */
export interface SelectionWeightsInput {
  /** The weight of ACTORS. */
  actorsWeight?: number | null;
  /** The weight of COMPLEXITY. */
  complexityWeight?: number | null;
  /** The weight of CX_IMPACT. */
  cxImpactWeight?: number | null;
  /** The weight of FREQUENCY. */
  frequencyWeight?: number | null;
  /** The weight of IMPROVEMENT_POTENTIAL. */
  improvementPotentialWeight?: number | null;
  /** The weight of OBJECTIVE_FIT. */
  objectiveFitWeight?: number | null;
  /** The weight of VOLUME. */
  volumeWeight?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface SelectionWhere {
  /** All of these must hold. */
  AND?: readonly SelectionWhere[] | null;
  /** This must not hold. */
  NOT?: SelectionWhere | null;
  /** At least one of these must hold. */
  OR?: readonly SelectionWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What is to be chosen, and why. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the selection is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many service cases at once. */
export interface ServiceCaseBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ServiceCaseRowInput[];
}

/** A new service case. */
export interface ServiceCaseCreateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the channel. */
  channelId?: string | null;
  /** When it was closed. */
  closedAt?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** When the customer got the first answer. */
  firstAnsweredAt?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of matter. */
  kind?: ServiceCaseKind | null;
  /** When it was opened. */
  openedAt?: string | null;
  /** How it ended. */
  outcome?: string | null;
  /** How urgent it is, in the words of the system it comes from. */
  priority?: string | null;
  /** How often it was opened again. */
  reopenCount?: number | null;
  /** When it was opened again, the last time. */
  reopenedAt?: string | null;
  /** Whether it is still being worked on. */
  status?: ServiceCaseStatus | null;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A batch of service cases of another system. */
export interface ServiceCaseIngestInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly ServiceCaseIngestRowInput[];
}

/** A service case of another system: which one, and what it says. */
export interface ServiceCaseIngestRowInput {
  /** The account it belongs to, by its id there. */
  account?: ReferenceInput | null;
  /** The contact it belongs to, by its id there. */
  contact?: ReferenceInput | null;
  /** What it says: absent leaves a field, null clears it, a value sets it. */
  fields: ServiceCaseRowInput;
  /** The service case's id there. One that nobody told of is created. */
  reference: ReferenceInput;
}

/** A condition on a ServiceCaseKind. */
export interface ServiceCaseKindFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ServiceCaseKind | null;
  /** It is one of these. */
  in?: readonly ServiceCaseKind[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type ServiceCaseOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was closed. */
  closedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: When the customer got the first answer. */
  firstAnsweredAt: SortDirection;
  /** Sort by: When its first interaction began. Kept by the server. */
  firstInteractionAt: SortDirection;
  /** Sort by: When its first outbound interaction began. Kept by the server. */
  firstOutboundAt: SortDirection;
  /** Sort by: How many interactions belong to it. Kept by the server. */
  interactionCount: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: When its last interaction ended. Kept by the server. */
  lastInteractionAt: SortDirection;
  /** Sort by: When it was opened. */
  openedAt: SortDirection;
  /** Sort by: How it ended. */
  outcome: SortDirection;
  /** Sort by: How urgent it is, in the words of the system it comes from. */
  priority: SortDirection;
  /** Sort by: How often it was opened again. */
  reopenCount: SortDirection;
  /** Sort by: When it was opened again, the last time. */
  reopenedAt: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: What it is about. May name people, so reading it needs pii:read. */
  subject: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A service case to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface ServiceCaseRowInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the channel. */
  channelId?: string | null;
  /** When it was closed. */
  closedAt?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** When the customer got the first answer. */
  firstAnsweredAt?: string | null;
  /** The id of the service case. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of matter. */
  kind?: ServiceCaseKind | null;
  /** When it was opened. */
  openedAt?: string | null;
  /** How it ended. */
  outcome?: string | null;
  /** How urgent it is, in the words of the system it comes from. */
  priority?: string | null;
  /** How often it was opened again. */
  reopenCount?: number | null;
  /** When it was opened again, the last time. */
  reopenedAt?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it is still being worked on. */
  status?: ServiceCaseStatus | null;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** A condition on a ServiceCaseStatus. */
export interface ServiceCaseStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ServiceCaseStatus | null;
  /** It is one of these. */
  in?: readonly ServiceCaseStatus[] | null;
}

/** Changes to a service case: absent leaves a field, null clears it, a value sets it. */
export interface ServiceCaseUpdateInput {
  /** The id of the account. */
  accountId?: string | null;
  /** The id of the channel. */
  channelId?: string | null;
  /** When it was closed. */
  closedAt?: string | null;
  /** The id of the contact. */
  contactId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** When the customer got the first answer. */
  firstAnsweredAt?: string | null;
  /** The id of the service case. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The kind of matter. */
  kind?: ServiceCaseKind | null;
  /** When it was opened. */
  openedAt?: string | null;
  /** How it ended. */
  outcome?: string | null;
  /** How urgent it is, in the words of the system it comes from. */
  priority?: string | null;
  /** How often it was opened again. */
  reopenCount?: number | null;
  /** When it was opened again, the last time. */
  reopenedAt?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Whether it is still being worked on. */
  status?: ServiceCaseStatus | null;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface ServiceCaseWhere {
  /** All of these must hold. */
  AND?: readonly ServiceCaseWhere[] | null;
  /** This must not hold. */
  NOT?: ServiceCaseWhere | null;
  /** At least one of these must hold. */
  OR?: readonly ServiceCaseWhere[] | null;
  /** A condition on accountId. */
  accountId?: IdFilter | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** A condition on channelId. */
  channelId?: IdFilter | null;
  /** When it was closed. */
  closedAt?: DateTimeFilter | null;
  /** A condition on contactId. */
  contactId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** When the customer got the first answer. */
  firstAnsweredAt?: DateTimeFilter | null;
  /** When its first interaction began. Kept by the server. */
  firstInteractionAt?: DateTimeFilter | null;
  /** When its first outbound interaction began. Kept by the server. */
  firstOutboundAt?: DateTimeFilter | null;
  /** How many interactions belong to it. Kept by the server. */
  interactionCount?: IntFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** The kind of matter. */
  kind?: ServiceCaseKindFilter | null;
  /** When its last interaction ended. Kept by the server. */
  lastInteractionAt?: DateTimeFilter | null;
  /** When it was opened. */
  openedAt?: DateTimeFilter | null;
  /** How it ended. */
  outcome?: TextFilter | null;
  /** How urgent it is, in the words of the system it comes from. */
  priority?: TextFilter | null;
  /** How often it was opened again. */
  reopenCount?: IntFilter | null;
  /** When it was opened again, the last time. */
  reopenedAt?: DateTimeFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Whether it is still being worked on. */
  status?: ServiceCaseStatusFilter | null;
  /** What it is about. May name people, so reading it needs pii:read. */
  subject?: TextFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a SnapshotReason. */
export interface SnapshotReasonFilter {
  /** It is exactly this; null finds what has none. */
  eq?: SnapshotReason | null;
  /** It is one of these. */
  in?: readonly SnapshotReason[] | null;
}

/** Many steps at once. */
export interface StepBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly StepRowInput[];
}

/** A new step. */
export interface StepCreateInput {
  /** What the customer does here. */
  action?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the customer wants to reach here. */
  customerGoal?: string | null;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds?: number | null;
  /** What the customer expects here (French: attente). */
  expectation?: string | null;
  /** The id of the journey map. */
  journeyMapId: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the step is called. */
  name: string;
  /** Whether some customers pass without it. */
  optional?: boolean | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the customer thinks here. */
  thoughts?: string | null;
  /** What happens while the customer waits. */
  waitingActivity?: string | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: number | null;
}

/** One column to sort by. Give several, the most important first. */
export type StepOrder = OneOf<{
  /** Sort by: What the customer does here. */
  action: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What the customer wants to reach here. */
  customerGoal: SortDirection;
  /** Sort by: How long the step takes without the wait, in seconds. */
  durationSeconds: SortDirection;
  /** Sort by: What the customer expects here (French: attente). */
  expectation: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the step is called. */
  name: SortDirection;
  /** Sort by: Whether some customers pass without it. */
  optional: SortDirection;
  /** Sort by: Its place from left to right; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: What the customer thinks here. */
  thoughts: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: What happens while the customer waits. */
  waitingActivity: SortDirection;
  /** Sort by: How long the customer waits here, in seconds. */
  waitingSeconds: SortDirection;
}>;

/** A step to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface StepRowInput {
  /** What the customer does here. */
  action?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the customer wants to reach here. */
  customerGoal?: string | null;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds?: number | null;
  /** What the customer expects here (French: attente). */
  expectation?: string | null;
  /** The id of the step. */
  id?: string | null;
  /** The id of the journey map. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the step is called. */
  name?: string | null;
  /** Whether some customers pass without it. */
  optional?: boolean | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the customer thinks here. */
  thoughts?: string | null;
  /** What happens while the customer waits. */
  waitingActivity?: string | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: number | null;
}

/** Changes to a step: absent leaves a field, null clears it, a value sets it. */
export interface StepUpdateInput {
  /** What the customer does here. */
  action?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What the customer wants to reach here. */
  customerGoal?: string | null;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds?: number | null;
  /** What the customer expects here (French: attente). */
  expectation?: string | null;
  /** The id of the step. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the step is called. */
  name?: string | null;
  /** Whether some customers pass without it. */
  optional?: boolean | null;
  /** The id of the phase. */
  phaseId?: string | null;
  /** Its place from left to right; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
  /** What the customer thinks here. */
  thoughts?: string | null;
  /** What happens while the customer waits. */
  waitingActivity?: string | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface StepWhere {
  /** All of these must hold. */
  AND?: readonly StepWhere[] | null;
  /** This must not hold. */
  NOT?: StepWhere | null;
  /** At least one of these must hold. */
  OR?: readonly StepWhere[] | null;
  /** What the customer does here. */
  action?: TextFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What the customer wants to reach here. */
  customerGoal?: TextFilter | null;
  /** How long the step takes without the wait, in seconds. */
  durationSeconds?: IntFilter | null;
  /** What the customer expects here (French: attente). */
  expectation?: TextFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the step is called. */
  name?: TextFilter | null;
  /** Whether some customers pass without it. */
  optional?: BooleanFilter | null;
  /** A condition on phaseId. */
  phaseId?: IdFilter | null;
  /** Its place from left to right; gaps are allowed. */
  position?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** What the customer thinks here. */
  thoughts?: TextFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
  /** What happens while the customer waits. */
  waitingActivity?: TextFilter | null;
  /** How long the customer waits here, in seconds. */
  waitingSeconds?: IntFilter | null;
}

/** Many systems at once. */
export interface SystemBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly SystemRowInput[];
}

/** A new system. */
export interface SystemCreateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is used for. */
  description?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the system is called. */
  name: string;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type SystemOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What it is used for. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the system is called. */
  name: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A system to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface SystemRowInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is used for. */
  description?: string | null;
  /** The id of the system. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the system is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a system: absent leaves a field, null clears it, a value sets it. */
export interface SystemUpdateInput {
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is used for. */
  description?: string | null;
  /** The id of the system. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the system is called. */
  name?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface SystemWhere {
  /** All of these must hold. */
  AND?: readonly SystemWhere[] | null;
  /** This must not hold. */
  NOT?: SystemWhere | null;
  /** At least one of these must hold. */
  OR?: readonly SystemWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What it is used for. */
  description?: TextFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the system is called. */
  name?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** Many targets at once. */
export interface TargetBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly TargetRowInput[];
}

/** A new target. */
export interface TargetCreateInput {
  /** The day it should be reached by; null for one that stands for good. */
  dueDate?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId: string;
  /** What is to be said about it. */
  note?: string | null;
  /** How the value is to be compared. */
  operator: TargetOperator;
  /** The upper end of BETWEEN. */
  upperValue?: number | null;
  /** The value, in the unit of the metric; the lower end of BETWEEN. */
  value: number;
}

/** A condition on a TargetOperator. */
export interface TargetOperatorFilter {
  /** It is exactly this; null finds what has none. */
  eq?: TargetOperator | null;
  /** It is one of these. */
  in?: readonly TargetOperator[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type TargetOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: The day it should be reached by; null for one that stands for good. */
  dueDate: SortDirection;
  /** Sort by: The first day of the period it was judged by. */
  judgedStartDate: SortDirection;
  /** Sort by: The value it was judged by: the latest, or that of the last period begun by the due day. */
  judgedValue: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What is to be said about it. */
  note: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
  /** Sort by: The upper end of BETWEEN. */
  upperValue: SortDirection;
  /** Sort by: The value, in the unit of the metric; the lower end of BETWEEN. */
  value: SortDirection;
}>;

/** A target to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface TargetRowInput {
  /** The day it should be reached by; null for one that stands for good. */
  dueDate?: string | null;
  /** The id of the target. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** The id of the metric. */
  metricId?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** How the value is to be compared. */
  operator?: TargetOperator | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The upper end of BETWEEN. */
  upperValue?: number | null;
  /** The value, in the unit of the metric; the lower end of BETWEEN. */
  value?: number | null;
}

/** A condition on a TargetStatus. */
export interface TargetStatusFilter {
  /** It is exactly this; null finds what has none. */
  eq?: TargetStatus | null;
  /** It is one of these. */
  in?: readonly TargetStatus[] | null;
}

/** Changes to a target: absent leaves a field, null clears it, a value sets it. */
export interface TargetUpdateInput {
  /** The day it should be reached by; null for one that stands for good. */
  dueDate?: string | null;
  /** The id of the target. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What is to be said about it. */
  note?: string | null;
  /** How the value is to be compared. */
  operator?: TargetOperator | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The upper end of BETWEEN. */
  upperValue?: number | null;
  /** The value, in the unit of the metric; the lower end of BETWEEN. */
  value?: number | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface TargetWhere {
  /** All of these must hold. */
  AND?: readonly TargetWhere[] | null;
  /** This must not hold. */
  NOT?: TargetWhere | null;
  /** At least one of these must hold. */
  OR?: readonly TargetWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** The day it should be reached by; null for one that stands for good. */
  dueDate?: DateFilter | null;
  /** The first day of the period it was judged by. */
  judgedStartDate?: DateFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** A condition on metricId. */
  metricId?: IdFilter | null;
  /** What is to be said about it. */
  note?: TextFilter | null;
  /** How the value is to be compared. */
  operator?: TargetOperatorFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** Where it stands. A due day that passes shows within the hour. */
  status?: TargetStatusFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A condition on a text. Several conditions must all hold. */
export interface TextFilter {
  /** It contains this, in upper or lower case. */
  contains?: string | null;
  /** It is exactly this; null finds what has none. */
  eq?: string | null;
  /** It is one of these. */
  in?: readonly string[] | null;
  /** It is anything but this. */
  ne?: string | null;
  /** It starts with this, in upper or lower case. */
  startsWith?: string | null;
}

/** Many touchpoints at once. */
export interface TouchpointBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly TouchpointRowInput[];
}

/** A new touchpoint. */
export interface TouchpointCreateInput {
  /** The id of the channel. */
  channelId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is for. */
  description?: string | null;
  /** Who starts the contact, seen from the company. */
  direction?: ContactDirection | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the touchpoint is called. */
  name: string;
  /** The id of the actor. */
  ownerActorId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** What the customer can hold or see there. */
  physicalEvidence?: string | null;
  /** The id of the system. */
  systemId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** One column to sort by. Give several, the most important first. */
export type TouchpointOrder = OneOf<{
  /** Sort by: When it was archived; null while it is in use. */
  archivedAt: SortDirection;
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: What it is for. */
  description: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: What the touchpoint is called. */
  name: SortDirection;
  /** Sort by: What the customer can hold or see there. */
  physicalEvidence: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** Many touchpoint placements at once. */
export interface TouchpointPlacementBulkUpsertInput {
  /** Write nothing at all when one row is refused. */
  atomic?: boolean;
  /** Say what would happen and write nothing. */
  dryRun?: boolean;
  /** At most 500 rows. */
  rows: readonly TouchpointPlacementRowInput[];
}

/** A new touchpoint placement. */
export interface TouchpointPlacementCreateInput {
  /** Whether customers enter the journey here. */
  isEntryPoint?: boolean | null;
  /** Whether customers leave the journey here. */
  isExitPoint?: boolean | null;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth?: boolean | null;
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: MomentOfTruthType | null;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position?: number | null;
  /** The id of the step. */
  stepId: string;
  /** The id of the touchpoint. */
  touchpointId: string;
}

/** One column to sort by. Give several, the most important first. */
export type TouchpointPlacementOrder = OneOf<{
  /** Sort by: When it was created. */
  createdAt: SortDirection;
  /** Sort by: Whether customers enter the journey here. */
  isEntryPoint: SortDirection;
  /** Sort by: Whether customers leave the journey here. */
  isExitPoint: SortDirection;
  /** Sort by: Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth: SortDirection;
  /** Sort by: A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key: SortDirection;
  /** Sort by: Its place among the touchpoints of the step; gaps are allowed. */
  position: SortDirection;
  /** Sort by: Counts the changes. A write that names a revision is refused when another write came first. */
  revision: SortDirection;
  /** Sort by: When it was last changed. */
  updatedAt: SortDirection;
}>;

/** A touchpoint placement to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface TouchpointPlacementRowInput {
  /** The id of the touchpoint placement. */
  id?: string | null;
  /** Whether customers enter the journey here. */
  isEntryPoint?: boolean | null;
  /** Whether customers leave the journey here. */
  isExitPoint?: boolean | null;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth?: boolean | null;
  /** The id of the journey map; known from the others when left out. */
  journeyMapId?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: MomentOfTruthType | null;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Changes to a touchpoint placement: absent leaves a field, null clears it, a value sets it. */
export interface TouchpointPlacementUpdateInput {
  /** The id of the touchpoint placement. */
  id: string;
  /** Whether customers enter the journey here. */
  isEntryPoint?: boolean | null;
  /** Whether customers leave the journey here. */
  isExitPoint?: boolean | null;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth?: boolean | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: MomentOfTruthType | null;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position?: number | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the step. */
  stepId?: string | null;
  /** The id of the touchpoint. */
  touchpointId?: string | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface TouchpointPlacementWhere {
  /** All of these must hold. */
  AND?: readonly TouchpointPlacementWhere[] | null;
  /** This must not hold. */
  NOT?: TouchpointPlacementWhere | null;
  /** At least one of these must hold. */
  OR?: readonly TouchpointPlacementWhere[] | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** Whether customers enter the journey here. */
  isEntryPoint?: BooleanFilter | null;
  /** Whether customers leave the journey here. */
  isExitPoint?: BooleanFilter | null;
  /** Whether the relation is won or lost here (French: moment de vérité). */
  isMomentOfTruth?: BooleanFilter | null;
  /** A condition on journeyMapId. */
  journeyMapId?: IdFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** Which of the named moments of truth it is. */
  momentOfTruthType?: MomentOfTruthTypeFilter | null;
  /** Its place among the touchpoints of the step; gaps are allowed. */
  position?: IntFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on stepId. */
  stepId?: IdFilter | null;
  /** A condition on touchpointId. */
  touchpointId?: IdFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A touchpoint to create or update: the id or the key says which one is meant; with neither, or with a new key, it is created. */
export interface TouchpointRowInput {
  /** The id of the channel. */
  channelId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is for. */
  description?: string | null;
  /** Who starts the contact, seen from the company. */
  direction?: ContactDirection | null;
  /** The id of the touchpoint. */
  id?: string | null;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the touchpoint is called. */
  name?: string | null;
  /** The id of the actor. */
  ownerActorId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** What the customer can hold or see there. */
  physicalEvidence?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the system. */
  systemId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Changes to a touchpoint: absent leaves a field, null clears it, a value sets it. */
export interface TouchpointUpdateInput {
  /** The id of the channel. */
  channelId?: string | null;
  /** Your own fields, as one JSON object. */
  customFields?: unknown;
  /** What it is for. */
  description?: string | null;
  /** Who starts the contact, seen from the company. */
  direction?: ContactDirection | null;
  /** The id of the touchpoint. */
  id: string;
  /** A name for machines, unique in its parent: lower case letters, digits, "-" and "_", at most 64. */
  key?: string | null;
  /** What the touchpoint is called. */
  name?: string | null;
  /** The id of the actor. */
  ownerActorId?: string | null;
  /** The id of the member. */
  ownerId?: string | null;
  /** What the customer can hold or see there. */
  physicalEvidence?: string | null;
  /** The revision the change was made on. When the object has moved on, the write is refused as CONFLICT. */
  revision?: number | null;
  /** The id of the system. */
  systemId?: string | null;
  /** Free words to find it by. */
  tags?: readonly string[] | null;
}

/** Conditions on the objects of a list. Several conditions must all hold. */
export interface TouchpointWhere {
  /** All of these must hold. */
  AND?: readonly TouchpointWhere[] | null;
  /** This must not hold. */
  NOT?: TouchpointWhere | null;
  /** At least one of these must hold. */
  OR?: readonly TouchpointWhere[] | null;
  /** When it was archived; null while it is in use. */
  archivedAt?: DateTimeFilter | null;
  /** A condition on channelId. */
  channelId?: IdFilter | null;
  /** When it was created. */
  createdAt?: DateTimeFilter | null;
  /** What it is for. */
  description?: TextFilter | null;
  /** Who starts the contact, seen from the company. */
  direction?: ContactDirectionFilter | null;
  /** A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_". */
  key?: TextFilter | null;
  /** What the touchpoint is called. */
  name?: TextFilter | null;
  /** A condition on ownerActorId. */
  ownerActorId?: IdFilter | null;
  /** A condition on ownerId. */
  ownerId?: IdFilter | null;
  /** What the customer can hold or see there. */
  physicalEvidence?: TextFilter | null;
  /** Counts the changes. A write that names a revision is refused when another write came first. */
  revision?: IntFilter | null;
  /** A condition on systemId. */
  systemId?: IdFilter | null;
  /** Free words to find it by. */
  tags?: ListFilter | null;
  /** When it was last changed. */
  updatedAt?: DateTimeFilter | null;
}

/** A file to be sent. */
export interface UploadCreateInput {
  /** What the file is called. */
  name: string;
}

/** A condition on a ValueClass. */
export interface ValueClassFilter {
  /** It is exactly this; null finds what has none. */
  eq?: ValueClass | null;
  /** It is one of these. */
  in?: readonly ValueClass[] | null;
}

/** A condition on a Waste. */
export interface WasteFilter {
  /** It is exactly this; null finds what has none. */
  eq?: Waste | null;
  /** It is one of these. */
  in?: readonly Waste[] | null;
}

/** A new workspace. */
export interface WorkspaceCreateInput {
  /** Begin with a copy of the workspace of the API key, which must be a TEMPLATE: its library, journeys, maps, processes, metrics with targets, map templates and lint suppressions. What tells of people, customers and measured figures stays behind. Ids and keys stay the same. */
  fromTemplate?: boolean;
  /** What its first member is called; the first key belongs to this member. */
  memberName?: string;
  /** What people call the workspace. */
  name: string;
}

/** Changes to the workspace; absent leaves a field. */
export interface WorkspaceUpdateInput {
  /** What it is for. */
  kind?: WorkspaceKind | null;
  /** What people call the workspace. */
  name?: string | null;
  /** The time zone its periods are reckoned in, as an IANA name like Europe/Paris. */
  timeZone?: string | null;
}
