// Generated from the schema; do not edit.

import type {
  Find,
  Get,
  Listing,
  Read,
  Write,
} from '../resource-types.ts';
import type {
  AccountBulkUpsertInput,
  AccountCreateInput,
  AccountUpdateInput,
  ActionBulkUpsertInput,
  ActionCreateInput,
  ActionEffectBulkUpsertInput,
  ActionEffectCreateInput,
  ActionEffectUpdateInput,
  ActionPlacementBulkUpsertInput,
  ActionPlacementCreateInput,
  ActionPlacementUpdateInput,
  ActionUpdateInput,
  ActorBulkUpsertInput,
  ActorCreateInput,
  ActorUpdateInput,
  ApiKeyCreateInput,
  ApiKeyRevokeInput,
  ArchiveInput,
  BaselineBulkUpsertInput,
  BaselineCreateInput,
  BaselineUpdateInput,
  BenchmarkBulkUpsertInput,
  BenchmarkCreateInput,
  BenchmarkUpdateInput,
  CardBulkUpsertInput,
  CardCreateInput,
  CardUpdateInput,
  ChannelBulkUpsertInput,
  ChannelCreateInput,
  ChannelUpdateInput,
  ContactBulkUpsertInput,
  ContactCreateInput,
  ContactEraseInput,
  ContactIngestInput,
  ContactMergeUndoInput,
  ContactUpdateInput,
  CrmInboxEventReplayInput,
  CrmOutboxItemReplayInput,
  CrmSourceCreateInput,
  CrmSourceSecretSetInput,
  CrmSourceTargetInput,
  CrmSourceUpdateInput,
  DataPointBulkUpsertInput,
  DataPointCreateInput,
  DataPointUpdateInput,
  DeleteInput,
  DepartmentBulkUpsertInput,
  DepartmentCreateInput,
  DepartmentUpdateInput,
  EmotionPointBulkUpsertInput,
  EmotionPointCreateInput,
  EmotionPointUpdateInput,
  ExternalRefBulkUpsertInput,
  ExternalRefCreateInput,
  ExternalRefUpdateInput,
  InteractionIngestInput,
  JobCancelInput,
  JobRetryInput,
  JourneyBulkUpsertInput,
  JourneyCreateInput,
  JourneyMapBulkUpsertInput,
  JourneyMapCreateInput,
  JourneyMapDeriveInput,
  JourneyMapImportInput,
  JourneyMapImportUndoInput,
  JourneyMapUpdateInput,
  JourneyUpdateInput,
  LaneBulkUpsertInput,
  LaneCreateInput,
  LaneUpdateInput,
  LintSuppressionBulkUpsertInput,
  LintSuppressionCreateInput,
  LintSuppressionUpdateInput,
  MapFileImportApplyInput,
  MapFileImportStartInput,
  MapSnapshotCreateInput,
  MapSnapshotRestoreInput,
  MapSnapshotUpdateInput,
  MapTemplateCreateInput,
  MapTemplateUpdateInput,
  MatchRuleBulkUpsertInput,
  MatchRuleCreateInput,
  MatchRuleUpdateInput,
  MemberBulkUpsertInput,
  MemberCreateInput,
  MemberUpdateInput,
  MetricBulkUpsertInput,
  MetricComputationBulkUpsertInput,
  MetricComputationCreateInput,
  MetricComputationUpdateInput,
  MetricCreateInput,
  MetricPlacementBulkUpsertInput,
  MetricPlacementCreateInput,
  MetricPlacementUpdateInput,
  MetricRecomputeInput,
  MetricUpdateInput,
  ObjectiveBulkUpsertInput,
  ObjectiveCreateInput,
  ObjectiveUpdateInput,
  PainPointBulkUpsertInput,
  PainPointCreateInput,
  PainPointPlacementBulkUpsertInput,
  PainPointPlacementCreateInput,
  PainPointPlacementUpdateInput,
  PainPointUpdateInput,
  PersonaBulkUpsertInput,
  PersonaCreateInput,
  PersonaRuleBulkUpsertInput,
  PersonaRuleCreateInput,
  PersonaRuleUpdateInput,
  PersonaUpdateInput,
  PhaseBulkUpsertInput,
  PhaseCreateInput,
  PhaseUpdateInput,
  ProcessBulkUpsertInput,
  ProcessCreateInput,
  ProcessElementBulkUpsertInput,
  ProcessElementCreateInput,
  ProcessElementReanchorInput,
  ProcessElementUpdateInput,
  ProcessFlowBulkUpsertInput,
  ProcessFlowCreateInput,
  ProcessFlowReanchorInput,
  ProcessFlowUpdateInput,
  ProcessImportInput,
  ProcessLinkBulkUpsertInput,
  ProcessLinkCreateInput,
  ProcessLinkUpdateInput,
  ProcessTouchpointsCreateInput,
  ProcessUpdateInput,
  SelectionBulkUpsertInput,
  SelectionCandidateBulkUpsertInput,
  SelectionCandidateCreateInput,
  SelectionCandidateUpdateInput,
  SelectionCreateInput,
  SelectionUpdateInput,
  ServiceCaseBulkUpsertInput,
  ServiceCaseCreateInput,
  ServiceCaseIngestInput,
  ServiceCaseUpdateInput,
  StepBulkUpsertInput,
  StepCreateInput,
  StepUpdateInput,
  SystemBulkUpsertInput,
  SystemCreateInput,
  SystemUpdateInput,
  TargetBulkUpsertInput,
  TargetCreateInput,
  TargetUpdateInput,
  TouchpointBulkUpsertInput,
  TouchpointCreateInput,
  TouchpointPlacementBulkUpsertInput,
  TouchpointPlacementCreateInput,
  TouchpointPlacementUpdateInput,
  TouchpointUpdateInput,
  UploadCreateInput,
  WorkspaceCreateInput,
  WorkspaceUpdateInput,
} from './inputs.ts';
import type {
  Account,
  AccountGraph,
  Action,
  ActionEffect,
  ActionEffectGraph,
  ActionGraph,
  ActionPlacement,
  ActionPlacementGraph,
  Actor,
  ActorGraph,
  ApiKey,
  ApiKeyGraph,
  ApiKeyIssued,
  ApiKeyIssuedGraph,
  Baseline,
  BaselineGraph,
  Benchmark,
  BenchmarkGraph,
  BulkResult,
  BulkResultGraph,
  Card,
  CardGraph,
  Channel,
  ChannelGraph,
  Contact,
  ContactContext,
  ContactContextGraph,
  ContactErasure,
  ContactErasureGraph,
  ContactGraph,
  CrmInboxEvent,
  CrmInboxEventGraph,
  CrmOutboxItem,
  CrmOutboxItemGraph,
  CrmRecord,
  CrmRecordGraph,
  CrmSource,
  CrmSourceGraph,
  DataPoint,
  DataPointGraph,
  Deletion,
  DeletionGraph,
  Department,
  DepartmentGraph,
  EmotionPoint,
  EmotionPointGraph,
  ExportedFile,
  ExportedFileGraph,
  ExternalRef,
  ExternalRefGraph,
  ImportUndoReport,
  ImportUndoReportGraph,
  Interaction,
  InteractionBatch,
  InteractionBatchGraph,
  InteractionGraph,
  InteractionIngest,
  InteractionIngestGraph,
  Job,
  JobGraph,
  Journey,
  JourneyGraph,
  JourneyInstance,
  JourneyInstanceGraph,
  JourneyMap,
  JourneyMapDeriveReport,
  JourneyMapDeriveReportGraph,
  JourneyMapDiff,
  JourneyMapDiffGraph,
  JourneyMapGraph,
  JourneyMapImportReport,
  JourneyMapImportReportGraph,
  JourneyMapLint,
  JourneyMapLintGraph,
  JourneyMapMatrix,
  JourneyMapMatrixGraph,
  JourneyMapUsage,
  JourneyMapUsageGraph,
  Lane,
  LaneGraph,
  LintSuppression,
  LintSuppressionGraph,
  MapFileImport,
  MapFileImportGraph,
  MapSnapshot,
  MapSnapshotGraph,
  MapSnapshotRestoreReport,
  MapSnapshotRestoreReportGraph,
  MapTemplate,
  MapTemplateGraph,
  MatchRule,
  MatchRuleGraph,
  MatchTrial,
  MatchTrialGraph,
  Member,
  MemberGraph,
  Metric,
  MetricComputation,
  MetricComputationGraph,
  MetricGraph,
  MetricPlacement,
  MetricPlacementGraph,
  MetricSeries,
  MetricSeriesGraph,
  Objective,
  ObjectiveGraph,
  PainPoint,
  PainPointGraph,
  PainPointPlacement,
  PainPointPlacementGraph,
  Persona,
  PersonaGraph,
  PersonaRule,
  PersonaRuleGraph,
  Phase,
  PhaseGraph,
  Process,
  ProcessDiff,
  ProcessDiffGraph,
  ProcessElement,
  ProcessElementGraph,
  ProcessExport,
  ProcessExportGraph,
  ProcessFile,
  ProcessFileGraph,
  ProcessFlow,
  ProcessFlowGraph,
  ProcessGraph,
  ProcessImportReport,
  ProcessImportReportGraph,
  ProcessLink,
  ProcessLinkGraph,
  ProcessLinkReport,
  ProcessLinkReportGraph,
  ProcessLostAnchor,
  ProcessLostAnchorGraph,
  ProcessReview,
  ProcessReviewGraph,
  ProcessVersion,
  ProcessVersionGraph,
  RecordIngest,
  RecordIngestGraph,
  Selection,
  SelectionCandidate,
  SelectionCandidateGraph,
  SelectionGraph,
  SelectionRanking,
  SelectionRankingGraph,
  ServiceBlueprint,
  ServiceBlueprintGraph,
  ServiceCase,
  ServiceCaseGraph,
  Step,
  StepGraph,
  StepTimes,
  StepTimesGraph,
  System,
  SystemGraph,
  Target,
  TargetGraph,
  Touchpoint,
  TouchpointGraph,
  TouchpointPlacement,
  TouchpointPlacementGraph,
  TouchpointProposals,
  TouchpointProposalsGraph,
  Upload,
  UploadGraph,
  ValueStream,
  ValueStreamGraph,
  Workspace,
  WorkspaceGraph,
  WorkspaceOpened,
  WorkspaceOpenedGraph,
} from './models.ts';
import type {
  AccountSelect,
  ActionEffectSelect,
  ActionPlacementSelect,
  ActionSelect,
  ActorSelect,
  ApiKeyIssuedSelect,
  ApiKeySelect,
  BaselineSelect,
  BenchmarkSelect,
  BulkResultSelect,
  CardSelect,
  ChannelSelect,
  ContactContextSelect,
  ContactErasureSelect,
  ContactSelect,
  CrmInboxEventSelect,
  CrmOutboxItemSelect,
  CrmRecordSelect,
  CrmSourceSelect,
  DataPointSelect,
  DeletionSelect,
  DepartmentSelect,
  EmotionPointSelect,
  ExportedFileSelect,
  ExternalRefSelect,
  ImportUndoReportSelect,
  InteractionBatchSelect,
  InteractionIngestSelect,
  InteractionSelect,
  JobSelect,
  JourneyInstanceSelect,
  JourneyMapDeriveReportSelect,
  JourneyMapDiffSelect,
  JourneyMapImportReportSelect,
  JourneyMapLintSelect,
  JourneyMapMatrixSelect,
  JourneyMapSelect,
  JourneyMapUsageSelect,
  JourneySelect,
  LaneSelect,
  LintSuppressionSelect,
  MapFileImportSelect,
  MapSnapshotRestoreReportSelect,
  MapSnapshotSelect,
  MapTemplateSelect,
  MatchRuleSelect,
  MatchTrialSelect,
  MemberSelect,
  MetricComputationSelect,
  MetricPlacementSelect,
  MetricSelect,
  MetricSeriesSelect,
  ObjectiveSelect,
  PainPointPlacementSelect,
  PainPointSelect,
  PersonaRuleSelect,
  PersonaSelect,
  PhaseSelect,
  ProcessDiffSelect,
  ProcessElementSelect,
  ProcessExportSelect,
  ProcessFileSelect,
  ProcessFlowSelect,
  ProcessImportReportSelect,
  ProcessLinkReportSelect,
  ProcessLinkSelect,
  ProcessLostAnchorSelect,
  ProcessReviewSelect,
  ProcessSelect,
  ProcessVersionSelect,
  Query_AccountsArgs,
  Query_ActionEffectsArgs,
  Query_ActionPlacementsArgs,
  Query_ActionsArgs,
  Query_ActorsArgs,
  Query_ApiKeysArgs,
  Query_BaselinesArgs,
  Query_BenchmarksArgs,
  Query_CardsArgs,
  Query_ChannelsArgs,
  Query_ContactContextArgs,
  Query_ContactsArgs,
  Query_CrmInboxEventsArgs,
  Query_CrmOutboxItemsArgs,
  Query_CrmRecordsArgs,
  Query_CrmSourcesArgs,
  Query_DataPointsArgs,
  Query_DepartmentsArgs,
  Query_EmotionPointsArgs,
  Query_ExternalRefsArgs,
  Query_InteractionBatchesArgs,
  Query_InteractionsArgs,
  Query_JobsArgs,
  Query_JourneyInstancesArgs,
  Query_JourneyMapBlueprintArgs,
  Query_JourneyMapDiffArgs,
  Query_JourneyMapExportArgs,
  Query_JourneyMapExportFileArgs,
  Query_JourneyMapLintArgs,
  Query_JourneyMapMatrixArgs,
  Query_JourneyMapTimesArgs,
  Query_JourneyMapUsageArgs,
  Query_JourneyMapsArgs,
  Query_JourneysArgs,
  Query_LanesArgs,
  Query_LintSuppressionsArgs,
  Query_MapFileImportsArgs,
  Query_MapSnapshotsArgs,
  Query_MapTemplatesArgs,
  Query_MatchRuleTrialArgs,
  Query_MatchRulesArgs,
  Query_MembersArgs,
  Query_MetricComputationsArgs,
  Query_MetricPlacementsArgs,
  Query_MetricSeriesArgs,
  Query_MetricsArgs,
  Query_ObjectivesArgs,
  Query_PainPointPlacementsArgs,
  Query_PainPointsArgs,
  Query_PersonaRulesArgs,
  Query_PersonasArgs,
  Query_PhasesArgs,
  Query_ProcessDiffArgs,
  Query_ProcessElementsArgs,
  Query_ProcessExportFileArgs,
  Query_ProcessFileArgs,
  Query_ProcessFlowsArgs,
  Query_ProcessLinkReportArgs,
  Query_ProcessLinksArgs,
  Query_ProcessLostAnchorsArgs,
  Query_ProcessReviewArgs,
  Query_ProcessTouchpointProposalsArgs,
  Query_ProcessValueStreamArgs,
  Query_ProcessVersionsArgs,
  Query_ProcessesArgs,
  Query_SelectionCandidatesArgs,
  Query_SelectionRankingArgs,
  Query_SelectionsArgs,
  Query_ServiceCasesArgs,
  Query_StepsArgs,
  Query_SystemsArgs,
  Query_TargetsArgs,
  Query_TouchpointPlacementsArgs,
  Query_TouchpointsArgs,
  RecordIngestSelect,
  SelectionCandidateSelect,
  SelectionRankingSelect,
  SelectionSelect,
  ServiceBlueprintSelect,
  ServiceCaseSelect,
  StepSelect,
  StepTimesSelect,
  SystemSelect,
  TargetSelect,
  TouchpointPlacementSelect,
  TouchpointProposalsSelect,
  TouchpointSelect,
  UploadSelect,
  ValueStreamSelect,
  WorkspaceOpenedSelect,
  WorkspaceSelect,
} from './selections.ts';

/** What can be done with accounts. */
export interface AccountsResource {
  /** One account when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, AccountGraph, AccountSelect, Account>;
  /** One account when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, AccountGraph, AccountSelect, Account>;
  /** The accounts of the workspace. */
  list: Listing<Omit<Query_AccountsArgs, 'before' | 'last'>, AccountGraph, AccountSelect, Account>;
  /** Archives an account: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, AccountGraph, AccountSelect, Account>;
  /** Creates and changes many accounts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<AccountBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an account. */
  create: Write<AccountCreateInput, AccountGraph, AccountSelect, Account>;
  /** Deletes an account for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived account back into use. Safe to repeat. */
  restore: Write<ArchiveInput, AccountGraph, AccountSelect, Account>;
  /** Changes an account: absent leaves a field, null clears it, a value sets it. */
  update: Write<AccountUpdateInput, AccountGraph, AccountSelect, Account>;
}

/** What can be done with actionEffects. */
export interface ActionEffectsResource {
  /** One action effect when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, ActionEffectGraph, ActionEffectSelect, ActionEffect>;
  /** One action effect when there is none. Null when there is none. */
  find: Find<string | { id: string }, ActionEffectGraph, ActionEffectSelect, ActionEffect>;
  /** The action effects of the workspace. */
  list: Listing<Omit<Query_ActionEffectsArgs, 'before' | 'last'>, ActionEffectGraph, ActionEffectSelect, ActionEffect>;
  /** Creates and changes many action effects in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ActionEffectBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an action effect. */
  create: Write<ActionEffectCreateInput, ActionEffectGraph, ActionEffectSelect, ActionEffect>;
  /** Deletes an action effect for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes an action effect: absent leaves a field, null clears it, a value sets it. */
  update: Write<ActionEffectUpdateInput, ActionEffectGraph, ActionEffectSelect, ActionEffect>;
}

/** What can be done with actionPlacements. */
export interface ActionPlacementsResource {
  /** One action placement when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, ActionPlacementGraph, ActionPlacementSelect, ActionPlacement>;
  /** One action placement when there is none. Null when there is none. */
  find: Find<string | { id: string }, ActionPlacementGraph, ActionPlacementSelect, ActionPlacement>;
  /** The action placements of the workspace. */
  list: Listing<Omit<Query_ActionPlacementsArgs, 'before' | 'last'>, ActionPlacementGraph, ActionPlacementSelect, ActionPlacement>;
  /** Creates and changes many action placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ActionPlacementBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an action placement. */
  create: Write<ActionPlacementCreateInput, ActionPlacementGraph, ActionPlacementSelect, ActionPlacement>;
  /** Deletes an action placement for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes an action placement: absent leaves a field, null clears it, a value sets it. */
  update: Write<ActionPlacementUpdateInput, ActionPlacementGraph, ActionPlacementSelect, ActionPlacement>;
}

/** What can be done with actions. */
export interface ActionsResource {
  /** One action when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ActionGraph, ActionSelect, Action>;
  /** One action when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ActionGraph, ActionSelect, Action>;
  /** The actions of the workspace. */
  list: Listing<Omit<Query_ActionsArgs, 'before' | 'last'>, ActionGraph, ActionSelect, Action>;
  /** Archives an action: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ActionGraph, ActionSelect, Action>;
  /** Creates and changes many actions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ActionBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an action. */
  create: Write<ActionCreateInput, ActionGraph, ActionSelect, Action>;
  /** Deletes an action for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived action back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ActionGraph, ActionSelect, Action>;
  /** Changes an action: absent leaves a field, null clears it, a value sets it. */
  update: Write<ActionUpdateInput, ActionGraph, ActionSelect, Action>;
}

/** What can be done with actors. */
export interface ActorsResource {
  /** One actor when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ActorGraph, ActorSelect, Actor>;
  /** One actor when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ActorGraph, ActorSelect, Actor>;
  /** The actors of the workspace. */
  list: Listing<Omit<Query_ActorsArgs, 'before' | 'last'>, ActorGraph, ActorSelect, Actor>;
  /** Archives an actor: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ActorGraph, ActorSelect, Actor>;
  /** Creates and changes many actors in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ActorBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an actor. */
  create: Write<ActorCreateInput, ActorGraph, ActorSelect, Actor>;
  /** Deletes an actor for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived actor back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ActorGraph, ActorSelect, Actor>;
  /** Changes an actor: absent leaves a field, null clears it, a value sets it. */
  update: Write<ActorUpdateInput, ActorGraph, ActorSelect, Actor>;
}

/** What can be done with apiKeys. */
export interface ApiKeysResource {
  /** One API key when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ApiKeyGraph, ApiKeySelect, ApiKey>;
  /** One API key when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ApiKeyGraph, ApiKeySelect, ApiKey>;
  /** The API keys of the workspace. */
  list: Listing<Omit<Query_ApiKeysArgs, 'before' | 'last'>, ApiKeyGraph, ApiKeySelect, ApiKey>;
  /** Issues an API key to a member. Needs the scope ADMIN. */
  create: Write<ApiKeyCreateInput, ApiKeyIssuedGraph, ApiKeyIssuedSelect, ApiKeyIssued>;
  /** Stops an API key for good; open streams of it end. Needs the scope ADMIN. Safe to repeat. */
  revoke: Write<ApiKeyRevokeInput, ApiKeyGraph, ApiKeySelect, ApiKey>;
}

/** What can be done with baselines. */
export interface BaselinesResource {
  /** One baseline when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, BaselineGraph, BaselineSelect, Baseline>;
  /** One baseline when there is none. Null when there is none. */
  find: Find<string | { id: string }, BaselineGraph, BaselineSelect, Baseline>;
  /** The baselines of the workspace. */
  list: Listing<Omit<Query_BaselinesArgs, 'before' | 'last'>, BaselineGraph, BaselineSelect, Baseline>;
  /** Creates and changes many baselines in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<BaselineBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a baseline. */
  create: Write<BaselineCreateInput, BaselineGraph, BaselineSelect, Baseline>;
  /** Deletes a baseline for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a baseline: absent leaves a field, null clears it, a value sets it. */
  update: Write<BaselineUpdateInput, BaselineGraph, BaselineSelect, Baseline>;
}

/** What can be done with benchmarks. */
export interface BenchmarksResource {
  /** One benchmark when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, BenchmarkGraph, BenchmarkSelect, Benchmark>;
  /** One benchmark when there is none. Null when there is none. */
  find: Find<string | { id: string }, BenchmarkGraph, BenchmarkSelect, Benchmark>;
  /** The benchmarks of the workspace. */
  list: Listing<Omit<Query_BenchmarksArgs, 'before' | 'last'>, BenchmarkGraph, BenchmarkSelect, Benchmark>;
  /** Creates and changes many benchmarks in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<BenchmarkBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a benchmark. */
  create: Write<BenchmarkCreateInput, BenchmarkGraph, BenchmarkSelect, Benchmark>;
  /** Deletes a benchmark for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a benchmark: absent leaves a field, null clears it, a value sets it. */
  update: Write<BenchmarkUpdateInput, BenchmarkGraph, BenchmarkSelect, Benchmark>;
}

/** What can be done with cards. */
export interface CardsResource {
  /** One card when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, CardGraph, CardSelect, Card>;
  /** One card when there is none. Null when there is none. */
  find: Find<string | { id: string }, CardGraph, CardSelect, Card>;
  /** The cards of the workspace. */
  list: Listing<Omit<Query_CardsArgs, 'before' | 'last'>, CardGraph, CardSelect, Card>;
  /** Creates and changes many cards in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<CardBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a card. */
  create: Write<CardCreateInput, CardGraph, CardSelect, Card>;
  /** Deletes a card for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a card: absent leaves a field, null clears it, a value sets it. */
  update: Write<CardUpdateInput, CardGraph, CardSelect, Card>;
}

/** What can be done with channels. */
export interface ChannelsResource {
  /** One channel when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ChannelGraph, ChannelSelect, Channel>;
  /** One channel when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ChannelGraph, ChannelSelect, Channel>;
  /** The channels of the workspace. */
  list: Listing<Omit<Query_ChannelsArgs, 'before' | 'last'>, ChannelGraph, ChannelSelect, Channel>;
  /** Archives a channel: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ChannelGraph, ChannelSelect, Channel>;
  /** Creates and changes many channels in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ChannelBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a channel. */
  create: Write<ChannelCreateInput, ChannelGraph, ChannelSelect, Channel>;
  /** Deletes a channel for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived channel back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ChannelGraph, ChannelSelect, Channel>;
  /** Changes a channel: absent leaves a field, null clears it, a value sets it. */
  update: Write<ChannelUpdateInput, ChannelGraph, ChannelSelect, Channel>;
}

/** What can be done with contacts. */
export interface ContactsResource {
  /** One contact when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ContactGraph, ContactSelect, Contact>;
  /** One contact when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ContactGraph, ContactSelect, Contact>;
  /** The contacts of the workspace. */
  list: Listing<Omit<Query_ContactsArgs, 'before' | 'last'>, ContactGraph, ContactSelect, Contact>;
  /** What an agent needs to see of a contact, or null when there is none. Give either id or reference. */
  context: Read<Query_ContactContextArgs | void, ContactContextGraph | null, ContactContextSelect, ContactContext | null>;
  /** Archives a contact: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ContactGraph, ContactSelect, Contact>;
  /** Creates and changes many contacts in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ContactBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a contact. */
  create: Write<ContactCreateInput, ContactGraph, ContactSelect, Contact>;
  /** Erases a person for good: nothing that tells who they are stays in any table, and imports cannot bring them back. What they did stays as what nobody did, so that figures stay right. */
  erase: Write<ContactEraseInput, ContactErasureGraph, ContactErasureSelect, ContactErasure>;
  /** Writes contacts of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  ingest: Write<ContactIngestInput, RecordIngestGraph, RecordIngestSelect, RecordIngest>;
  /** Parts a contact again from the one a source merged it into: what was moved then goes back. Needs the scope ADMIN. */
  mergeUndo: Write<ContactMergeUndoInput, ContactGraph, ContactSelect, Contact>;
  /** Takes an archived contact back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ContactGraph, ContactSelect, Contact>;
  /** Changes a contact: absent leaves a field, null clears it, a value sets it. */
  update: Write<ContactUpdateInput, ContactGraph, ContactSelect, Contact>;
}

/** What can be done with crmInboxEvents. */
export interface CrmInboxEventsResource {
  /** One CRM inbox event when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, CrmInboxEventGraph, CrmInboxEventSelect, CrmInboxEvent>;
  /** One CRM inbox event when there is none. Null when there is none. */
  find: Find<string | { id: string }, CrmInboxEventGraph, CrmInboxEventSelect, CrmInboxEvent>;
  /** The CRM inbox events of the workspace. */
  list: Listing<Omit<Query_CrmInboxEventsArgs, 'before' | 'last'>, CrmInboxEventGraph, CrmInboxEventSelect, CrmInboxEvent>;
  /** Takes an event in again that was given up. Safe to repeat. */
  replay: Write<CrmInboxEventReplayInput, CrmInboxEventGraph, CrmInboxEventSelect, CrmInboxEvent>;
}

/** What can be done with crmOutboxItems. */
export interface CrmOutboxItemsResource {
  /** One CRM outbox item when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, CrmOutboxItemGraph, CrmOutboxItemSelect, CrmOutboxItem>;
  /** One CRM outbox item when there is none. Null when there is none. */
  find: Find<string | { id: string }, CrmOutboxItemGraph, CrmOutboxItemSelect, CrmOutboxItem>;
  /** The CRM outbox items of the workspace. */
  list: Listing<Omit<Query_CrmOutboxItemsArgs, 'before' | 'last'>, CrmOutboxItemGraph, CrmOutboxItemSelect, CrmOutboxItem>;
  /** Sends an item again that was given up. Safe to repeat. */
  replay: Write<CrmOutboxItemReplayInput, CrmOutboxItemGraph, CrmOutboxItemSelect, CrmOutboxItem>;
}

/** What can be done with crmRecords. */
export interface CrmRecordsResource {
  /** One CRM record when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, CrmRecordGraph, CrmRecordSelect, CrmRecord>;
  /** One CRM record when there is none. Null when there is none. */
  find: Find<string | { id: string }, CrmRecordGraph, CrmRecordSelect, CrmRecord>;
  /** The CRM records of the workspace. */
  list: Listing<Omit<Query_CrmRecordsArgs, 'before' | 'last'>, CrmRecordGraph, CrmRecordSelect, CrmRecord>;
}

/** What can be done with crmSources. */
export interface CrmSourcesResource {
  /** One CRM source when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** One CRM source when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** The CRM sources of the workspace. */
  list: Listing<Omit<Query_CrmSourcesArgs, 'before' | 'last'>, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** Tests a source in the background, and lists the fields its records have. Needs the scope ADMIN. */
  check: Write<CrmSourceTargetInput, JobGraph, JobSelect, Job>;
  /** Connects a source. Test it with crmSourceCheck, then read it with crmSourceRun. Needs the scope ADMIN. */
  create: Write<CrmSourceCreateInput, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** Deletes a CRM source for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Leaves a source alone. Needs the scope ADMIN. Safe to repeat. */
  pause: Write<CrmSourceTargetInput, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** Reads a source and compares everything it has with what is known of it, in the background: finds what was missed, and what was deleted. Needs the scope ADMIN. */
  reconcile: Write<CrmSourceTargetInput, JobGraph, JobSelect, Job>;
  /** Applies the mapping to everything a source has sent, in the background, without asking it again. Needs the scope ADMIN. */
  remap: Write<CrmSourceTargetInput, JobGraph, JobSelect, Job>;
  /** Reads and writes a paused source again. Needs the scope ADMIN. Safe to repeat. */
  resume: Write<CrmSourceTargetInput, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** Reads what has changed at a source, in the background. Needs the scope ADMIN. */
  run: Write<CrmSourceTargetInput, JobGraph, JobSelect, Job>;
  /** Sets a secret of a source. The one it replaces is accepted for a day where it signs webhooks. Needs the scope ADMIN. */
  secretSet: Write<CrmSourceSecretSetInput, CrmSourceGraph, CrmSourceSelect, CrmSource>;
  /** Changes a source. Needs the scope ADMIN. */
  update: Write<CrmSourceUpdateInput, CrmSourceGraph, CrmSourceSelect, CrmSource>;
}

/** What can be done with dataPoints. */
export interface DataPointsResource {
  /** One data point when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, DataPointGraph, DataPointSelect, DataPoint>;
  /** One data point when there is none. Null when there is none. */
  find: Find<string | { id: string }, DataPointGraph, DataPointSelect, DataPoint>;
  /** The data points of the workspace. */
  list: Listing<Omit<Query_DataPointsArgs, 'before' | 'last'>, DataPointGraph, DataPointSelect, DataPoint>;
  /** Creates and changes many data points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<DataPointBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a data point. */
  create: Write<DataPointCreateInput, DataPointGraph, DataPointSelect, DataPoint>;
  /** Deletes a data point for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a data point: absent leaves a field, null clears it, a value sets it. */
  update: Write<DataPointUpdateInput, DataPointGraph, DataPointSelect, DataPoint>;
}

/** What can be done with departments. */
export interface DepartmentsResource {
  /** One department when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, DepartmentGraph, DepartmentSelect, Department>;
  /** One department when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, DepartmentGraph, DepartmentSelect, Department>;
  /** The departments of the workspace. */
  list: Listing<Omit<Query_DepartmentsArgs, 'before' | 'last'>, DepartmentGraph, DepartmentSelect, Department>;
  /** Archives a department: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, DepartmentGraph, DepartmentSelect, Department>;
  /** Creates and changes many departments in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<DepartmentBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a department. */
  create: Write<DepartmentCreateInput, DepartmentGraph, DepartmentSelect, Department>;
  /** Deletes a department for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived department back into use. Safe to repeat. */
  restore: Write<ArchiveInput, DepartmentGraph, DepartmentSelect, Department>;
  /** Changes a department: absent leaves a field, null clears it, a value sets it. */
  update: Write<DepartmentUpdateInput, DepartmentGraph, DepartmentSelect, Department>;
}

/** What can be done with emotionPoints. */
export interface EmotionPointsResource {
  /** One emotion point when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, EmotionPointGraph, EmotionPointSelect, EmotionPoint>;
  /** One emotion point when there is none. Null when there is none. */
  find: Find<string | { id: string }, EmotionPointGraph, EmotionPointSelect, EmotionPoint>;
  /** The emotion points of the workspace. */
  list: Listing<Omit<Query_EmotionPointsArgs, 'before' | 'last'>, EmotionPointGraph, EmotionPointSelect, EmotionPoint>;
  /** Creates and changes many emotion points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<EmotionPointBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an emotion point. */
  create: Write<EmotionPointCreateInput, EmotionPointGraph, EmotionPointSelect, EmotionPoint>;
  /** Deletes an emotion point for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes an emotion point: absent leaves a field, null clears it, a value sets it. */
  update: Write<EmotionPointUpdateInput, EmotionPointGraph, EmotionPointSelect, EmotionPoint>;
}

/** What can be done with externalRefs. */
export interface ExternalRefsResource {
  /** One external reference when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ExternalRefGraph, ExternalRefSelect, ExternalRef>;
  /** One external reference when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ExternalRefGraph, ExternalRefSelect, ExternalRef>;
  /** The external references of the workspace. */
  list: Listing<Omit<Query_ExternalRefsArgs, 'before' | 'last'>, ExternalRefGraph, ExternalRefSelect, ExternalRef>;
  /** Creates and changes many external references in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ExternalRefBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an external reference. */
  create: Write<ExternalRefCreateInput, ExternalRefGraph, ExternalRefSelect, ExternalRef>;
  /** Deletes an external reference for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes an external reference: absent leaves a field, null clears it, a value sets it. */
  update: Write<ExternalRefUpdateInput, ExternalRefGraph, ExternalRefSelect, ExternalRef>;
}

/** What can be done with interactionBatches. */
export interface InteractionBatchesResource {
  /** One interaction batch when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, InteractionBatchGraph, InteractionBatchSelect, InteractionBatch>;
  /** One interaction batch when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, InteractionBatchGraph, InteractionBatchSelect, InteractionBatch>;
  /** The interaction batches of the workspace. */
  list: Listing<Omit<Query_InteractionBatchesArgs, 'before' | 'last'>, InteractionBatchGraph, InteractionBatchSelect, InteractionBatch>;
}

/** What can be done with interactions. */
export interface InteractionsResource {
  /** One interaction when there is none. Give either id, or source and externalId. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { externalId: string; source: string }, InteractionGraph, InteractionSelect, Interaction>;
  /** One interaction when there is none. Give either id, or source and externalId. Null when there is none. */
  find: Find<string | { id: string } | { externalId: string; source: string }, InteractionGraph, InteractionSelect, Interaction>;
  /** The interactions of the workspace. */
  list: Listing<Omit<Query_InteractionsArgs, 'before' | 'last'>, InteractionGraph, InteractionSelect, Interaction>;
  /** Takes in interactions: new ones are written, known ones corrected, and each is matched to a touchpoint. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  ingest: Write<InteractionIngestInput, InteractionIngestGraph, InteractionIngestSelect, InteractionIngest>;
}

/** What can be done with jobs. */
export interface JobsResource {
  /** One job when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, JobGraph, JobSelect, Job>;
  /** One job when there is none. Null when there is none. */
  find: Find<string | { id: string }, JobGraph, JobSelect, Job>;
  /** The jobs of the workspace. */
  list: Listing<Omit<Query_JobsArgs, 'before' | 'last'>, JobGraph, JobSelect, Job>;
  /** Calls off a job that waits or runs. It is over at once and writes nothing more; what it has done stays. Safe to repeat. Some kinds need the scope ADMIN. */
  cancel: Write<JobCancelInput, JobGraph, JobSelect, Job>;
  /** Puts a failed job back into the queue. It goes on where it stopped. Some kinds need the scope ADMIN. */
  retry: Write<JobRetryInput, JobGraph, JobSelect, Job>;
}

/** What can be done with journeyInstances. */
export interface JourneyInstancesResource {
  /** One journey instance when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, JourneyInstanceGraph, JourneyInstanceSelect, JourneyInstance>;
  /** One journey instance when there is none. Null when there is none. */
  find: Find<string | { id: string }, JourneyInstanceGraph, JourneyInstanceSelect, JourneyInstance>;
  /** The journey instances of the workspace. */
  list: Listing<Omit<Query_JourneyInstancesArgs, 'before' | 'last'>, JourneyInstanceGraph, JourneyInstanceSelect, JourneyInstance>;
}

/** What can be done with journeyMaps. */
export interface JourneyMapsResource {
  /** One journey map when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** One journey map when there is none. Null when there is none. */
  find: Find<string | { id: string }, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** The journey maps of the workspace. */
  list: Listing<Omit<Query_JourneyMapsArgs, 'before' | 'last'>, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Derives the service blueprint of a map from its lanes and from what its steps, touchpoints and phases are linked to. */
  blueprint: Read<Query_JourneyMapBlueprintArgs, ServiceBlueprintGraph, ServiceBlueprintSelect, ServiceBlueprint>;
  /** What differs between two maps, versions of maps or templates. Parts are the same when they have the same id, the same key, or where one has no key the same name in the same place. */
  diff: Read<Query_JourneyMapDiffArgs, JourneyMapDiffGraph, JourneyMapDiffSelect, JourneyMapDiff>;
  /** A map with everything it refers to, as a bundle that journeyMapImport reads. */
  export: Read<Query_JourneyMapExportArgs, unknown, never, unknown>;
  /** A map as a file of a format, with a report of everything the format has no place for. */
  exportFile: Read<Query_JourneyMapExportFileArgs, ExportedFileGraph, ExportedFileSelect, ExportedFile>;
  /** What is missing or wrong on a map by the lint rules, and how to find it. An unknown rule is refused with the nearest one. */
  lint: Read<Query_JourneyMapLintArgs, JourneyMapLintGraph, JourneyMapLintSelect, JourneyMapLint>;
  /** Everything a picture of a map shows, in one answer: columns, lanes, cards, emotion curves, badges and links. */
  matrix: Read<Query_JourneyMapMatrixArgs, JourneyMapMatrixGraph, JourneyMapMatrixSelect, JourneyMapMatrix>;
  /** Sets the customer’s wait at each step of a map, lived and declared, beside lead time, waiting and work of the processes behind it. In reading order. */
  times: Read<Query_JourneyMapTimesArgs, StepTimesGraph[], StepTimesSelect, StepTimes[]>;
  /** What a map plans, against what its customers did: what is used how much, what is never used, and what they met that nobody planned. */
  usage: Read<Query_JourneyMapUsageArgs, JourneyMapUsageGraph, JourneyMapUsageSelect, JourneyMapUsage>;
  /** Archives a journey map: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Creates and changes many journey maps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<JourneyMapBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a journey map. */
  create: Write<JourneyMapCreateInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Deletes a journey map for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Makes a new map out of another: a target out of today, a copy, or a start from a template. Its parts keep their keys, those without one get the bare id of theirs, so journeyMapDiff knows what came from what. */
  derive: Write<JourneyMapDeriveInput, JourneyMapDeriveReportGraph, JourneyMapDeriveReportSelect, JourneyMapDeriveReport>;
  /** Creates or updates a map with everything it refers to. Objects are found by id, external reference, key or the fields given in match, so repeating an import changes nothing; what the bundle does not mention stays, unless the mode is REPLACE. */
  import: Write<JourneyMapImportInput, JourneyMapImportReportGraph, JourneyMapImportReportSelect, JourneyMapImportReport>;
  /** Takes an import back: what it made is deleted, what it changed or removed is as it was, under the same ids. When others have changed the same since, nothing is undone and the report says what would be lost. */
  importUndo: Write<JourneyMapImportUndoInput, ImportUndoReportGraph, ImportUndoReportSelect, ImportUndoReport>;
  /** Takes an archived journey map back into use. Safe to repeat. */
  restore: Write<ArchiveInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
  /** Changes a journey map: absent leaves a field, null clears it, a value sets it. */
  update: Write<JourneyMapUpdateInput, JourneyMapGraph, JourneyMapSelect, JourneyMap>;
}

/** What can be done with journeys. */
export interface JourneysResource {
  /** One journey when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, JourneyGraph, JourneySelect, Journey>;
  /** One journey when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, JourneyGraph, JourneySelect, Journey>;
  /** The journeys of the workspace. */
  list: Listing<Omit<Query_JourneysArgs, 'before' | 'last'>, JourneyGraph, JourneySelect, Journey>;
  /** Archives a journey: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, JourneyGraph, JourneySelect, Journey>;
  /** Creates and changes many journeys in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<JourneyBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a journey. */
  create: Write<JourneyCreateInput, JourneyGraph, JourneySelect, Journey>;
  /** Deletes a journey for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived journey back into use. Safe to repeat. */
  restore: Write<ArchiveInput, JourneyGraph, JourneySelect, Journey>;
  /** Changes a journey: absent leaves a field, null clears it, a value sets it. */
  update: Write<JourneyUpdateInput, JourneyGraph, JourneySelect, Journey>;
}

/** What can be done with lanes. */
export interface LanesResource {
  /** One lane when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, LaneGraph, LaneSelect, Lane>;
  /** One lane when there is none. Null when there is none. */
  find: Find<string | { id: string }, LaneGraph, LaneSelect, Lane>;
  /** The lanes of the workspace. */
  list: Listing<Omit<Query_LanesArgs, 'before' | 'last'>, LaneGraph, LaneSelect, Lane>;
  /** Creates and changes many lanes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<LaneBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a lane. */
  create: Write<LaneCreateInput, LaneGraph, LaneSelect, Lane>;
  /** Deletes a lane for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a lane: absent leaves a field, null clears it, a value sets it. */
  update: Write<LaneUpdateInput, LaneGraph, LaneSelect, Lane>;
}

/** What can be done with lintSuppressions. */
export interface LintSuppressionsResource {
  /** One lint suppression when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, LintSuppressionGraph, LintSuppressionSelect, LintSuppression>;
  /** One lint suppression when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, LintSuppressionGraph, LintSuppressionSelect, LintSuppression>;
  /** The lint suppressions of the workspace. */
  list: Listing<Omit<Query_LintSuppressionsArgs, 'before' | 'last'>, LintSuppressionGraph, LintSuppressionSelect, LintSuppression>;
  /** Creates and changes many lint suppressions in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<LintSuppressionBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a lint suppression. */
  create: Write<LintSuppressionCreateInput, LintSuppressionGraph, LintSuppressionSelect, LintSuppression>;
  /** Deletes a lint suppression for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a lint suppression: absent leaves a field, null clears it, a value sets it. */
  update: Write<LintSuppressionUpdateInput, LintSuppressionGraph, LintSuppressionSelect, LintSuppression>;
}

/** What can be done with mapFileImports. */
export interface MapFileImportsResource {
  /** One map file import when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, MapFileImportGraph, MapFileImportSelect, MapFileImport>;
  /** One map file import when there is none. Null when there is none. */
  find: Find<string | { id: string }, MapFileImportGraph, MapFileImportSelect, MapFileImport>;
  /** The map file imports of the workspace. */
  list: Listing<Omit<Query_MapFileImportsArgs, 'before' | 'last'>, MapFileImportGraph, MapFileImportSelect, MapFileImport>;
  /** Has a planned import written, if what is stored has not changed its plan meanwhile: else nothing is written, and the import ends with a new plan. */
  apply: Write<MapFileImportApplyInput, MapFileImportGraph, MapFileImportSelect, MapFileImport>;
  /** Has a file of maps imported in the background: CSV, XLSX, OpenJourney, JSON or YAML. Objects are found by key, so repeating an import changes nothing; what the file does not mention stays. Follow its job with jobProgress. */
  start: Write<MapFileImportStartInput, MapFileImportGraph, MapFileImportSelect, MapFileImport>;
}

/** What can be done with mapSnapshots. */
export interface MapSnapshotsResource {
  /** One map version when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, MapSnapshotGraph, MapSnapshotSelect, MapSnapshot>;
  /** One map version when there is none. Null when there is none. */
  find: Find<string | { id: string }, MapSnapshotGraph, MapSnapshotSelect, MapSnapshot>;
  /** The map versions of the workspace. */
  list: Listing<Omit<Query_MapSnapshotsArgs, 'before' | 'last'>, MapSnapshotGraph, MapSnapshotSelect, MapSnapshot>;
  /** Keeps a map as it is now as a version: everything on it, and the figures of its metrics. What it refers to is kept by name. */
  create: Write<MapSnapshotCreateInput, MapSnapshotGraph, MapSnapshotSelect, MapSnapshot>;
  /** Deletes a map version for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Writes a map back to what a version shows. The map as it is now is kept as a version first, so nothing is lost. Parts that still exist keep their ids. */
  restore: Write<MapSnapshotRestoreInput, MapSnapshotRestoreReportGraph, MapSnapshotRestoreReportSelect, MapSnapshotRestoreReport>;
  /** Changes a map version: absent leaves a field, null clears it, a value sets it. */
  update: Write<MapSnapshotUpdateInput, MapSnapshotGraph, MapSnapshotSelect, MapSnapshot>;
}

/** What can be done with mapTemplates. */
export interface MapTemplatesResource {
  /** One map template when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, MapTemplateGraph, MapTemplateSelect, MapTemplate>;
  /** One map template when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, MapTemplateGraph, MapTemplateSelect, MapTemplate>;
  /** The map templates of the workspace. */
  list: Listing<Omit<Query_MapTemplatesArgs, 'before' | 'last'>, MapTemplateGraph, MapTemplateSelect, MapTemplate>;
  /** Keeps the structure of a map for others to start from: phases, steps, lanes, cards and touchpoints, without personas and without what was felt and measured. journeyMapDerive draws a map from it. */
  create: Write<MapTemplateCreateInput, MapTemplateGraph, MapTemplateSelect, MapTemplate>;
  /** Deletes a map template for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a map template: absent leaves a field, null clears it, a value sets it. */
  update: Write<MapTemplateUpdateInput, MapTemplateGraph, MapTemplateSelect, MapTemplate>;
}

/** What can be done with matchRules. */
export interface MatchRulesResource {
  /** One match rule when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** One match rule when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** The match rules of the workspace. */
  list: Listing<Omit<Query_MatchRulesArgs, 'before' | 'last'>, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** Tries the conditions of a match rule on the interactions there are, before the rule is saved. Changes nothing. */
  trial: Read<Query_MatchRuleTrialArgs, MatchTrialGraph, MatchTrialSelect, MatchTrial>;
  /** Archives a match rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** Creates and changes many match rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<MatchRuleBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a match rule. */
  create: Write<MatchRuleCreateInput, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** Deletes a match rule for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived match rule back into use. Safe to repeat. */
  restore: Write<ArchiveInput, MatchRuleGraph, MatchRuleSelect, MatchRule>;
  /** Changes a match rule: absent leaves a field, null clears it, a value sets it. */
  update: Write<MatchRuleUpdateInput, MatchRuleGraph, MatchRuleSelect, MatchRule>;
}

/** What can be done with members. */
export interface MembersResource {
  /** One member when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, MemberGraph, MemberSelect, Member>;
  /** One member when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, MemberGraph, MemberSelect, Member>;
  /** The members of the workspace. */
  list: Listing<Omit<Query_MembersArgs, 'before' | 'last'>, MemberGraph, MemberSelect, Member>;
  /** Archives a member: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, MemberGraph, MemberSelect, Member>;
  /** Creates and changes many members in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<MemberBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a member. */
  create: Write<MemberCreateInput, MemberGraph, MemberSelect, Member>;
  /** Deletes a member for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived member back into use. Safe to repeat. */
  restore: Write<ArchiveInput, MemberGraph, MemberSelect, Member>;
  /** Changes a member: absent leaves a field, null clears it, a value sets it. */
  update: Write<MemberUpdateInput, MemberGraph, MemberSelect, Member>;
}

/** What can be done with metricComputations. */
export interface MetricComputationsResource {
  /** One metric computation when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, MetricComputationGraph, MetricComputationSelect, MetricComputation>;
  /** One metric computation when there is none. Null when there is none. */
  find: Find<string | { id: string }, MetricComputationGraph, MetricComputationSelect, MetricComputation>;
  /** The metric computations of the workspace. */
  list: Listing<Omit<Query_MetricComputationsArgs, 'before' | 'last'>, MetricComputationGraph, MetricComputationSelect, MetricComputation>;
  /** Creates and changes many metric computations in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<MetricComputationBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a metric computation. */
  create: Write<MetricComputationCreateInput, MetricComputationGraph, MetricComputationSelect, MetricComputation>;
  /** Deletes a metric computation for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a metric computation: absent leaves a field, null clears it, a value sets it. */
  update: Write<MetricComputationUpdateInput, MetricComputationGraph, MetricComputationSelect, MetricComputation>;
}

/** What can be done with metricPlacements. */
export interface MetricPlacementsResource {
  /** One metric placement when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, MetricPlacementGraph, MetricPlacementSelect, MetricPlacement>;
  /** One metric placement when there is none. Null when there is none. */
  find: Find<string | { id: string }, MetricPlacementGraph, MetricPlacementSelect, MetricPlacement>;
  /** The metric placements of the workspace. */
  list: Listing<Omit<Query_MetricPlacementsArgs, 'before' | 'last'>, MetricPlacementGraph, MetricPlacementSelect, MetricPlacement>;
  /** Creates and changes many metric placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<MetricPlacementBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a metric placement. */
  create: Write<MetricPlacementCreateInput, MetricPlacementGraph, MetricPlacementSelect, MetricPlacement>;
  /** Deletes a metric placement for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a metric placement: absent leaves a field, null clears it, a value sets it. */
  update: Write<MetricPlacementUpdateInput, MetricPlacementGraph, MetricPlacementSelect, MetricPlacement>;
}

/** What can be done with metrics. */
export interface MetricsResource {
  /** One metric when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, MetricGraph, MetricSelect, Metric>;
  /** One metric when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, MetricGraph, MetricSelect, Metric>;
  /** The metrics of the workspace. */
  list: Listing<Omit<Query_MetricsArgs, 'before' | 'last'>, MetricGraph, MetricSelect, Metric>;
  /** How a metric went between two days, rolled up from its data points by what they are made of. Periods that reach beyond the days are read whole. */
  series: Read<Query_MetricSeriesArgs, MetricSeriesGraph, MetricSeriesSelect, MetricSeries>;
  /** Archives a metric: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, MetricGraph, MetricSelect, Metric>;
  /** Creates and changes many metrics in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<MetricBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a metric. */
  create: Write<MetricCreateInput, MetricGraph, MetricSelect, Metric>;
  /** Deletes a metric for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Works all values of a metric out from the beginning, in the background. New interactions, cases and spend are taken in by themselves; ask for it after the time zone of the workspace has changed. */
  recompute: Write<MetricRecomputeInput, JobGraph, JobSelect, Job>;
  /** Takes an archived metric back into use. Safe to repeat. */
  restore: Write<ArchiveInput, MetricGraph, MetricSelect, Metric>;
  /** Changes a metric: absent leaves a field, null clears it, a value sets it. */
  update: Write<MetricUpdateInput, MetricGraph, MetricSelect, Metric>;
}

/** What can be done with objectives. */
export interface ObjectivesResource {
  /** One objective when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** One objective when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** The objectives of the workspace. */
  list: Listing<Omit<Query_ObjectivesArgs, 'before' | 'last'>, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** Archives an objective: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** Creates and changes many objectives in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ObjectiveBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates an objective. */
  create: Write<ObjectiveCreateInput, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** Deletes an objective for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived objective back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ObjectiveGraph, ObjectiveSelect, Objective>;
  /** Changes an objective: absent leaves a field, null clears it, a value sets it. */
  update: Write<ObjectiveUpdateInput, ObjectiveGraph, ObjectiveSelect, Objective>;
}

/** What can be done with painPointPlacements. */
export interface PainPointPlacementsResource {
  /** One pain point placement when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, PainPointPlacementGraph, PainPointPlacementSelect, PainPointPlacement>;
  /** One pain point placement when there is none. Null when there is none. */
  find: Find<string | { id: string }, PainPointPlacementGraph, PainPointPlacementSelect, PainPointPlacement>;
  /** The pain point placements of the workspace. */
  list: Listing<Omit<Query_PainPointPlacementsArgs, 'before' | 'last'>, PainPointPlacementGraph, PainPointPlacementSelect, PainPointPlacement>;
  /** Creates and changes many pain point placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<PainPointPlacementBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a pain point placement. */
  create: Write<PainPointPlacementCreateInput, PainPointPlacementGraph, PainPointPlacementSelect, PainPointPlacement>;
  /** Deletes a pain point placement for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a pain point placement: absent leaves a field, null clears it, a value sets it. */
  update: Write<PainPointPlacementUpdateInput, PainPointPlacementGraph, PainPointPlacementSelect, PainPointPlacement>;
}

/** What can be done with painPoints. */
export interface PainPointsResource {
  /** One pain point when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, PainPointGraph, PainPointSelect, PainPoint>;
  /** One pain point when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, PainPointGraph, PainPointSelect, PainPoint>;
  /** The pain points of the workspace. */
  list: Listing<Omit<Query_PainPointsArgs, 'before' | 'last'>, PainPointGraph, PainPointSelect, PainPoint>;
  /** Archives a pain point: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, PainPointGraph, PainPointSelect, PainPoint>;
  /** Creates and changes many pain points in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<PainPointBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a pain point. */
  create: Write<PainPointCreateInput, PainPointGraph, PainPointSelect, PainPoint>;
  /** Deletes a pain point for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived pain point back into use. Safe to repeat. */
  restore: Write<ArchiveInput, PainPointGraph, PainPointSelect, PainPoint>;
  /** Changes a pain point: absent leaves a field, null clears it, a value sets it. */
  update: Write<PainPointUpdateInput, PainPointGraph, PainPointSelect, PainPoint>;
}

/** What can be done with personaRules. */
export interface PersonaRulesResource {
  /** One persona rule when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** One persona rule when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** The persona rules of the workspace. */
  list: Listing<Omit<Query_PersonaRulesArgs, 'before' | 'last'>, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** Archives a persona rule: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** Creates and changes many persona rules in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<PersonaRuleBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a persona rule. */
  create: Write<PersonaRuleCreateInput, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** Deletes a persona rule for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived persona rule back into use. Safe to repeat. */
  restore: Write<ArchiveInput, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
  /** Changes a persona rule: absent leaves a field, null clears it, a value sets it. */
  update: Write<PersonaRuleUpdateInput, PersonaRuleGraph, PersonaRuleSelect, PersonaRule>;
}

/** What can be done with personas. */
export interface PersonasResource {
  /** One persona when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, PersonaGraph, PersonaSelect, Persona>;
  /** One persona when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, PersonaGraph, PersonaSelect, Persona>;
  /** The personas of the workspace. */
  list: Listing<Omit<Query_PersonasArgs, 'before' | 'last'>, PersonaGraph, PersonaSelect, Persona>;
  /** Archives a persona: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, PersonaGraph, PersonaSelect, Persona>;
  /** Creates and changes many personas in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<PersonaBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a persona. */
  create: Write<PersonaCreateInput, PersonaGraph, PersonaSelect, Persona>;
  /** Deletes a persona for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived persona back into use. Safe to repeat. */
  restore: Write<ArchiveInput, PersonaGraph, PersonaSelect, Persona>;
  /** Changes a persona: absent leaves a field, null clears it, a value sets it. */
  update: Write<PersonaUpdateInput, PersonaGraph, PersonaSelect, Persona>;
}

/** What can be done with phases. */
export interface PhasesResource {
  /** One phase when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, PhaseGraph, PhaseSelect, Phase>;
  /** One phase when there is none. Null when there is none. */
  find: Find<string | { id: string }, PhaseGraph, PhaseSelect, Phase>;
  /** The phases of the workspace. */
  list: Listing<Omit<Query_PhasesArgs, 'before' | 'last'>, PhaseGraph, PhaseSelect, Phase>;
  /** Creates and changes many phases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<PhaseBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a phase. */
  create: Write<PhaseCreateInput, PhaseGraph, PhaseSelect, Phase>;
  /** Deletes a phase for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a phase: absent leaves a field, null clears it, a value sets it. */
  update: Write<PhaseUpdateInput, PhaseGraph, PhaseSelect, Phase>;
}

/** What can be done with processElements. */
export interface ProcessElementsResource {
  /** One process element when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
  /** One process element when there is none. Null when there is none. */
  find: Find<string | { id: string }, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
  /** The process elements of the workspace. */
  list: Listing<Omit<Query_ProcessElementsArgs, 'before' | 'last'>, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
  /** Creates and changes many process elements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ProcessElementBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a process element. */
  create: Write<ProcessElementCreateInput, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
  /** Deletes a process element for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Moves everything that refers to an absent process element to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  reanchor: Write<ProcessElementReanchorInput, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
  /** Changes a process element: absent leaves a field, null clears it, a value sets it. */
  update: Write<ProcessElementUpdateInput, ProcessElementGraph, ProcessElementSelect, ProcessElement>;
}

/** What can be done with processFlows. */
export interface ProcessFlowsResource {
  /** One process flow when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
  /** One process flow when there is none. Null when there is none. */
  find: Find<string | { id: string }, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
  /** The process flows of the workspace. */
  list: Listing<Omit<Query_ProcessFlowsArgs, 'before' | 'last'>, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
  /** Creates and changes many process flows in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ProcessFlowBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a process flow. */
  create: Write<ProcessFlowCreateInput, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
  /** Deletes a process flow for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Moves everything that refers to an absent process flow to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one. */
  reanchor: Write<ProcessFlowReanchorInput, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
  /** Changes a process flow: absent leaves a field, null clears it, a value sets it. */
  update: Write<ProcessFlowUpdateInput, ProcessFlowGraph, ProcessFlowSelect, ProcessFlow>;
}

/** What can be done with processLinks. */
export interface ProcessLinksResource {
  /** One process link when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ProcessLinkGraph, ProcessLinkSelect, ProcessLink>;
  /** One process link when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ProcessLinkGraph, ProcessLinkSelect, ProcessLink>;
  /** The process links of the workspace. */
  list: Listing<Omit<Query_ProcessLinksArgs, 'before' | 'last'>, ProcessLinkGraph, ProcessLinkSelect, ProcessLink>;
  /** Reports in both directions what is not tied between journeys and processes, or no longer: of the whole workspace, of one process or of one map. */
  report: Read<Query_ProcessLinkReportArgs | void, ProcessLinkReportGraph, ProcessLinkReportSelect, ProcessLinkReport>;
  /** Creates and changes many process links in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ProcessLinkBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a process link. */
  create: Write<ProcessLinkCreateInput, ProcessLinkGraph, ProcessLinkSelect, ProcessLink>;
  /** Deletes a process link for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a process link: absent leaves a field, null clears it, a value sets it. */
  update: Write<ProcessLinkUpdateInput, ProcessLinkGraph, ProcessLinkSelect, ProcessLink>;
}

/** What can be done with processes. */
export interface ProcessesResource {
  /** One process when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ProcessGraph, ProcessSelect, Process>;
  /** One process when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ProcessGraph, ProcessSelect, Process>;
  /** The processes of the workspace. */
  list: Listing<Omit<Query_ProcessesArgs, 'before' | 'last'>, ProcessGraph, ProcessSelect, Process>;
  /** Compares an import of a process with another one, or with the process as it is. */
  diff: Read<Query_ProcessDiffArgs, ProcessDiffGraph, ProcessDiffSelect, ProcessDiff>;
  /** A process as a file of a format, with a report of everything the format has no place for. */
  exportFile: Read<Query_ProcessExportFileArgs, ProcessExportGraph, ProcessExportSelect, ProcessExport>;
  /** Gives back the file a process was imported from. */
  file: Read<Query_ProcessFileArgs, ProcessFileGraph, ProcessFileSelect, ProcessFile>;
  /** Lists what hangs in the air after imports: elements and arrows that are gone from their file although something refers to them, each with what it may have become. */
  lostAnchors: Read<Query_ProcessLostAnchorsArgs, ProcessLostAnchorGraph[], ProcessLostAnchorSelect, ProcessLostAnchor[]>;
  /** What is seldom meant in a process, and the processes it calls. */
  review: Read<Query_ProcessReviewArgs, ProcessReviewGraph, ProcessReviewSelect, ProcessReview>;
  /** Proposes touchpoints from the messages between a process and the pool that is its customer: the way from the process up to the journey. */
  touchpointProposals: Read<Query_ProcessTouchpointProposalsArgs, TouchpointProposalsGraph, TouchpointProposalsSelect, TouchpointProposals>;
  /** Works out the value stream of a process from the times of its elements along its sequence flows. What is inside of a sub-process counts as the sub-process says. */
  valueStream: Read<Query_ProcessValueStreamArgs, ValueStreamGraph, ValueStreamSelect, ValueStream>;
  /** The files a process was imported from, the last one first; at most 500. */
  versions: Read<Query_ProcessVersionsArgs, ProcessVersionGraph[], ProcessVersionSelect, ProcessVersion[]>;
  /** Archives a process: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ProcessGraph, ProcessSelect, Process>;
  /** Creates and changes many processes in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ProcessBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a process. */
  create: Write<ProcessCreateInput, ProcessGraph, ProcessSelect, Process>;
  /** Deletes a process for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Imports a file as a process and keeps its bytes: BPMN 2.0, a Mermaid flowchart, a list of steps or a value stream as CSV, XLSX or JSON. Elements are found again by their ids in the file, so links to them survive; importing the same file again changes nothing. */
  import: Write<ProcessImportInput, ProcessImportReportGraph, ProcessImportReportSelect, ProcessImportReport>;
  /** Takes an archived process back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ProcessGraph, ProcessSelect, Process>;
  /** Makes touchpoints of messages between a process and its customer, or takes those that are called so, and links each to its message and to what the company does. Answers them in the order of the messages. */
  touchpointsCreate: Write<ProcessTouchpointsCreateInput, TouchpointGraph[], TouchpointSelect, Touchpoint[]>;
  /** Changes a process: absent leaves a field, null clears it, a value sets it. */
  update: Write<ProcessUpdateInput, ProcessGraph, ProcessSelect, Process>;
}

/** What can be done with selectionCandidates. */
export interface SelectionCandidatesResource {
  /** One selection candidate when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, SelectionCandidateGraph, SelectionCandidateSelect, SelectionCandidate>;
  /** One selection candidate when there is none. Null when there is none. */
  find: Find<string | { id: string }, SelectionCandidateGraph, SelectionCandidateSelect, SelectionCandidate>;
  /** The selection candidates of the workspace. */
  list: Listing<Omit<Query_SelectionCandidatesArgs, 'before' | 'last'>, SelectionCandidateGraph, SelectionCandidateSelect, SelectionCandidate>;
  /** Creates and changes many selection candidates in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<SelectionCandidateBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a selection candidate. */
  create: Write<SelectionCandidateCreateInput, SelectionCandidateGraph, SelectionCandidateSelect, SelectionCandidate>;
  /** Deletes a selection candidate for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a selection candidate: absent leaves a field, null clears it, a value sets it. */
  update: Write<SelectionCandidateUpdateInput, SelectionCandidateGraph, SelectionCandidateSelect, SelectionCandidate>;
}

/** What can be done with selections. */
export interface SelectionsResource {
  /** One selection when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, SelectionGraph, SelectionSelect, Selection>;
  /** One selection when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, SelectionGraph, SelectionSelect, Selection>;
  /** The selections of the workspace. */
  list: Listing<Omit<Query_SelectionsArgs, 'before' | 'last'>, SelectionGraph, SelectionSelect, Selection>;
  /** Ranks what may be mapped next by weighted criteria: by what the model tells of a journey or process, by estimates where it tells nothing yet. */
  ranking: Read<Query_SelectionRankingArgs, SelectionRankingGraph, SelectionRankingSelect, SelectionRanking>;
  /** Archives a selection: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, SelectionGraph, SelectionSelect, Selection>;
  /** Creates and changes many selections in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<SelectionBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a selection. */
  create: Write<SelectionCreateInput, SelectionGraph, SelectionSelect, Selection>;
  /** Deletes a selection for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived selection back into use. Safe to repeat. */
  restore: Write<ArchiveInput, SelectionGraph, SelectionSelect, Selection>;
  /** Changes a selection: absent leaves a field, null clears it, a value sets it. */
  update: Write<SelectionUpdateInput, SelectionGraph, SelectionSelect, Selection>;
}

/** What can be done with serviceCases. */
export interface ServiceCasesResource {
  /** One service case when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** One service case when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** The service cases of the workspace. */
  list: Listing<Omit<Query_ServiceCasesArgs, 'before' | 'last'>, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** Archives a service case: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** Creates and changes many service cases in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<ServiceCaseBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a service case. */
  create: Write<ServiceCaseCreateInput, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** Deletes a service case for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Writes service cases of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set. */
  ingest: Write<ServiceCaseIngestInput, RecordIngestGraph, RecordIngestSelect, RecordIngest>;
  /** Takes an archived service case back into use. Safe to repeat. */
  restore: Write<ArchiveInput, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
  /** Changes a service case: absent leaves a field, null clears it, a value sets it. */
  update: Write<ServiceCaseUpdateInput, ServiceCaseGraph, ServiceCaseSelect, ServiceCase>;
}

/** What can be done with steps. */
export interface StepsResource {
  /** One step when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, StepGraph, StepSelect, Step>;
  /** One step when there is none. Null when there is none. */
  find: Find<string | { id: string }, StepGraph, StepSelect, Step>;
  /** The steps of the workspace. */
  list: Listing<Omit<Query_StepsArgs, 'before' | 'last'>, StepGraph, StepSelect, Step>;
  /** Creates and changes many steps in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<StepBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a step. */
  create: Write<StepCreateInput, StepGraph, StepSelect, Step>;
  /** Deletes a step for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a step: absent leaves a field, null clears it, a value sets it. */
  update: Write<StepUpdateInput, StepGraph, StepSelect, Step>;
}

/** What can be done with systems. */
export interface SystemsResource {
  /** One system when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, SystemGraph, SystemSelect, System>;
  /** One system when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, SystemGraph, SystemSelect, System>;
  /** The systems of the workspace. */
  list: Listing<Omit<Query_SystemsArgs, 'before' | 'last'>, SystemGraph, SystemSelect, System>;
  /** Archives a system: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, SystemGraph, SystemSelect, System>;
  /** Creates and changes many systems in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<SystemBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a system. */
  create: Write<SystemCreateInput, SystemGraph, SystemSelect, System>;
  /** Deletes a system for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived system back into use. Safe to repeat. */
  restore: Write<ArchiveInput, SystemGraph, SystemSelect, System>;
  /** Changes a system: absent leaves a field, null clears it, a value sets it. */
  update: Write<SystemUpdateInput, SystemGraph, SystemSelect, System>;
}

/** What can be done with targets. */
export interface TargetsResource {
  /** One target when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, TargetGraph, TargetSelect, Target>;
  /** One target when there is none. Null when there is none. */
  find: Find<string | { id: string }, TargetGraph, TargetSelect, Target>;
  /** The targets of the workspace. */
  list: Listing<Omit<Query_TargetsArgs, 'before' | 'last'>, TargetGraph, TargetSelect, Target>;
  /** Creates and changes many targets in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<TargetBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a target. */
  create: Write<TargetCreateInput, TargetGraph, TargetSelect, Target>;
  /** Deletes a target for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a target: absent leaves a field, null clears it, a value sets it. */
  update: Write<TargetUpdateInput, TargetGraph, TargetSelect, Target>;
}

/** What can be done with touchpointPlacements. */
export interface TouchpointPlacementsResource {
  /** One touchpoint placement when there is none. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string }, TouchpointPlacementGraph, TouchpointPlacementSelect, TouchpointPlacement>;
  /** One touchpoint placement when there is none. Null when there is none. */
  find: Find<string | { id: string }, TouchpointPlacementGraph, TouchpointPlacementSelect, TouchpointPlacement>;
  /** The touchpoint placements of the workspace. */
  list: Listing<Omit<Query_TouchpointPlacementsArgs, 'before' | 'last'>, TouchpointPlacementGraph, TouchpointPlacementSelect, TouchpointPlacement>;
  /** Creates and changes many touchpoint placements in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<TouchpointPlacementBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a touchpoint placement. */
  create: Write<TouchpointPlacementCreateInput, TouchpointPlacementGraph, TouchpointPlacementSelect, TouchpointPlacement>;
  /** Deletes a touchpoint placement for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Changes a touchpoint placement: absent leaves a field, null clears it, a value sets it. */
  update: Write<TouchpointPlacementUpdateInput, TouchpointPlacementGraph, TouchpointPlacementSelect, TouchpointPlacement>;
}

/** What can be done with touchpoints. */
export interface TouchpointsResource {
  /** One touchpoint when there is none. Give either id or key. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** One touchpoint when there is none. Give either id or key. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** The touchpoints of the workspace. */
  list: Listing<Omit<Query_TouchpointsArgs, 'before' | 'last'>, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** Archives a touchpoint: it leaves the lists and refuses changes; what refers to it stays. Safe to repeat. */
  archive: Write<ArchiveInput, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** Creates and changes many touchpoints in one transaction. Good rows are written although others are refused, unless atomic is set. */
  bulkUpsert: Write<TouchpointBulkUpsertInput, BulkResultGraph, BulkResultSelect, BulkResult>;
  /** Creates a touchpoint. */
  create: Write<TouchpointCreateInput, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** Deletes a touchpoint for good, with everything that cannot be without it. Try it with dryRun first. */
  delete: Write<DeleteInput, DeletionGraph, DeletionSelect, Deletion>;
  /** Takes an archived touchpoint back into use. Safe to repeat. */
  restore: Write<ArchiveInput, TouchpointGraph, TouchpointSelect, Touchpoint>;
  /** Changes a touchpoint: absent leaves a field, null clears it, a value sets it. */
  update: Write<TouchpointUpdateInput, TouchpointGraph, TouchpointSelect, Touchpoint>;
}

/** What can be done with uploads. */
export interface UploadsResource {
  /** Announces a file. Send its bytes to the path of the answer, then name its id in an import. */
  create: Write<UploadCreateInput, UploadGraph, UploadSelect, Upload>;
}

/** What can be done with workspaces. */
export interface WorkspacesResource {
  /** Opens another workspace, apart from this one; empty, or as a template. Needs the scope ADMIN. */
  create: Write<WorkspaceCreateInput, WorkspaceOpenedGraph, WorkspaceOpenedSelect, WorkspaceOpened>;
  /** Changes the workspace of the API key. Needs the scope ADMIN. */
  update: Write<WorkspaceUpdateInput, WorkspaceGraph, WorkspaceSelect, Workspace>;
}

/** Every resource of the API, by its plural. */
export interface Resources {
  /** The accounts of the workspace. */
  accounts: AccountsResource;
  /** The action effects of the workspace. */
  actionEffects: ActionEffectsResource;
  /** The action placements of the workspace. */
  actionPlacements: ActionPlacementsResource;
  /** The actions of the workspace. */
  actions: ActionsResource;
  /** The actors of the workspace. */
  actors: ActorsResource;
  /** The API keys of the workspace. */
  apiKeys: ApiKeysResource;
  /** The baselines of the workspace. */
  baselines: BaselinesResource;
  /** The benchmarks of the workspace. */
  benchmarks: BenchmarksResource;
  /** The cards of the workspace. */
  cards: CardsResource;
  /** The channels of the workspace. */
  channels: ChannelsResource;
  /** The contacts of the workspace. */
  contacts: ContactsResource;
  /** The CRM inbox events of the workspace. */
  crmInboxEvents: CrmInboxEventsResource;
  /** The CRM outbox items of the workspace. */
  crmOutboxItems: CrmOutboxItemsResource;
  /** The CRM records of the workspace. */
  crmRecords: CrmRecordsResource;
  /** The CRM sources of the workspace. */
  crmSources: CrmSourcesResource;
  /** The data points of the workspace. */
  dataPoints: DataPointsResource;
  /** The departments of the workspace. */
  departments: DepartmentsResource;
  /** The emotion points of the workspace. */
  emotionPoints: EmotionPointsResource;
  /** The external references of the workspace. */
  externalRefs: ExternalRefsResource;
  /** The interaction batches of the workspace. */
  interactionBatches: InteractionBatchesResource;
  /** The interactions of the workspace. */
  interactions: InteractionsResource;
  /** The jobs of the workspace. */
  jobs: JobsResource;
  /** The journey instances of the workspace. */
  journeyInstances: JourneyInstancesResource;
  /** The journey maps of the workspace. */
  journeyMaps: JourneyMapsResource;
  /** The journeys of the workspace. */
  journeys: JourneysResource;
  /** The lanes of the workspace. */
  lanes: LanesResource;
  /** The lint suppressions of the workspace. */
  lintSuppressions: LintSuppressionsResource;
  /** The map file imports of the workspace. */
  mapFileImports: MapFileImportsResource;
  /** The map versions of the workspace. */
  mapSnapshots: MapSnapshotsResource;
  /** The map templates of the workspace. */
  mapTemplates: MapTemplatesResource;
  /** The match rules of the workspace. */
  matchRules: MatchRulesResource;
  /** The members of the workspace. */
  members: MembersResource;
  /** The metric computations of the workspace. */
  metricComputations: MetricComputationsResource;
  /** The metric placements of the workspace. */
  metricPlacements: MetricPlacementsResource;
  /** The metrics of the workspace. */
  metrics: MetricsResource;
  /** The objectives of the workspace. */
  objectives: ObjectivesResource;
  /** The pain point placements of the workspace. */
  painPointPlacements: PainPointPlacementsResource;
  /** The pain points of the workspace. */
  painPoints: PainPointsResource;
  /** The persona rules of the workspace. */
  personaRules: PersonaRulesResource;
  /** The personas of the workspace. */
  personas: PersonasResource;
  /** The phases of the workspace. */
  phases: PhasesResource;
  /** The process elements of the workspace. */
  processElements: ProcessElementsResource;
  /** The process flows of the workspace. */
  processFlows: ProcessFlowsResource;
  /** The process links of the workspace. */
  processLinks: ProcessLinksResource;
  /** The processes of the workspace. */
  processes: ProcessesResource;
  /** The selection candidates of the workspace. */
  selectionCandidates: SelectionCandidatesResource;
  /** The selections of the workspace. */
  selections: SelectionsResource;
  /** The service cases of the workspace. */
  serviceCases: ServiceCasesResource;
  /** The steps of the workspace. */
  steps: StepsResource;
  /** The systems of the workspace. */
  systems: SystemsResource;
  /** The targets of the workspace. */
  targets: TargetsResource;
  /** The touchpoint placements of the workspace. */
  touchpointPlacements: TouchpointPlacementsResource;
  /** The touchpoints of the workspace. */
  touchpoints: TouchpointsResource;
  uploads: UploadsResource;
  workspaces: WorkspacesResource;
}
