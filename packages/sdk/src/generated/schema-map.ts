// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `actionPlacement card emotionPoint lane painPointPlacement phase processElement processFlow step touchpointPlacement,action actor channel department journey member objective painPoint persona system touchpoint,apiKey,journeyMap,processLink,process:processes,upload,workspace
after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where;after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where
Action@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member status dueDate objectives:Objective priority painPoints:PainPoint placements*ActionPlacement startDate
ActionPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: action:
Actor@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description kind department:
ApiKey@ id key name revision createdAt createdById updatedAt updatedById expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
BulkResult dryRun applied created rejected unchanged updated rows:BulkRow
BulkRow id key status index errors:RowError
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields journeyMap: status position step: basis text lane:
Change revision type action cursor journeyMapId at changedFields entityId memberId node: requestId
ChangePage cursor hasMore nodes:Change
Channel@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt type medium
Consequence type count effect
Deletion id dryRun consequences:Consequence
Department@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: label sampleSize score source persona:
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint column label sampleSize score
ImportProblem key index path code message section
ImportSection created rejected section unchanged updated
Journey@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member status type reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyMap@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*
JourneyMapImportReport journeyMap: dryRun applied journeyId journeyMapId problems:ImportProblem sections:ImportSection
JourneyMapMatrix columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
Lane@ id key name revision createdAt createdById updatedAt updatedById kind journeyMap: position cards* actor: hidden role
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions momentsOfTruth painPoints processLinks touchpoints worstSeverity
MatrixCard id key tags status basis text
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId lineOfVisibility processElementId processElementName processId processName
MatrixMap id key name revision contentRevision state emotionMax emotionMin journeyId journeyName
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key name revision createdAt createdById updatedAt updatedById archivedAt kind
Node@ id
Objective@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member dueDate
PageInfo endCursor hasNextPage hasPreviousPage startCursor
PainPoint@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: painPoint:
Persona@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent
Phase@ id key name revision createdAt createdById updatedAt updatedById journeyMap: position goal purchaseTime steps*
Process@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member status actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key name revision createdAt createdById updatedAt updatedById tags customFields position type process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind step: process: touchpoint: note processElement: lineOfVisibility
RowError path code message
Step@ id key name revision createdAt createdById updatedAt updatedById tags customFields journeyMap: position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional processLinks* touchpointPlacements* waitingActivity phase: thoughts
System@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description
Touchpoint@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id path
Workspace id name revision createdAt timeZone
WorkspaceOpened secret workspaceId
0 1 2 3 4 5>^Connection edges:^Edge nodes:^ pageInfo: totalCount
0 1 2 3 4 5>^Edge cursor node:^
1 3 5>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
0 1 3 4 5>Mutation %BulkUpsert(input:^BulkUpsertInput!):BulkResult %Delete(input:DeleteInput!):Deletion
0 1 3 4 5 6>Mutation %Create(input:^CreateInput!):^
0 1 3 4 5 7>Mutation %Update(input:^UpdateInput!):^
Mutation apiKeyCreate(input:ApiKeyCreateInput!):ApiKeyIssued apiKeyRevoke(input:ApiKeyRevokeInput!):ApiKey
Mutation journeyMapImport(input:JourneyMapImportInput!):JourneyMapImportReport
Mutation workspaceCreate(input:WorkspaceCreateInput!):WorkspaceOpened
1 2 4 5>Query %(id:ID,key:String):
0 3>Query %(id:ID!):
0 2 4>Query %s*
1 3>Query %s+
Query changeCursor changes(after:ChangeCursor!,first:Int!):ChangePage node(id:ID!): nodes(ids:[ID!]!):Node processes+Process
Query journeyMapExport(id:ID!)- journeyMapMatrix(id:ID!,includeHidden:Boolean!):
Query workspace:
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change
Subscription journeyMapChanges(after:ChangeCursor,id:ID!):Change`;
