// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `actionPlacement action actor apiKey card channel department emotionPoint journeyMap journey lane member objective painPointPlacement painPoint persona phase processElement processFlow processLink process:processes step system touchpointPlacement touchpoint
Action@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member status dueDate objectives:Objective priority painPoints:PainPoint placements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ActionPlacementConnection startDate
ActionPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: action:
Actor@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description kind department:
ApiKey@ id key revision createdAt name createdById updatedAt updatedById expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued apiKey: secret
Archivable@ key revision createdAt createdById updatedAt updatedById tags customFields archivedAt
BulkResult dryRun applied created rejected unchanged updated rows:BulkRow
BulkRow id key status index errors:RowError
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields journeyMap: status position step: basis text lane:
ChangePage cursor hasMore nodes:Change-
Channel@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt type medium
Consequence type count effect
Deletion id dryRun consequences:Consequence
Department@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description actors(after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where)* children(after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where):DepartmentConnection parent:Department
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: label sampleSize score source persona:
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint column label sampleSize score
Entity@ key revision createdAt createdById updatedAt updatedById
ImportProblem key index path code message section
ImportSection created rejected section unchanged updated
Journey@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description owner:Member status type reviewDate objectives:Objective endPoint maps(after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where):JourneyMapConnection startPoint
JourneyMap@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description owner:Member cards(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* contentRevision reviewDate state emotionMax emotionMin emotionPoints(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* steps(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* touchpointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* basedOn:JourneyMap basedOnRevision journey: lanes(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* personas:Persona phases(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)*
JourneyMapImportReport journeyMap: dryRun applied journeyId journeyMapId problems:ImportProblem sections:ImportSection
JourneyMapMatrix columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
Lane@ id key revision createdAt name createdById updatedAt updatedById kind journeyMap: position cards(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* actor: hidden role
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions momentsOfTruth painPoints processLinks touchpoints worstSeverity
MatrixCard id key tags status basis text
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId lineOfVisibility processElementId processElementName processId processName
MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name waitingSeconds action customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision createdAt name createdById updatedAt updatedById archivedAt kind
Node@ id
Objective@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description owner:Member dueDate
PageInfo endCursor hasNextPage hasPreviousPage startCursor
PainPoint@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):PainPointPlacementConnection
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: painPoint:
Persona@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent
Phase@ id key revision createdAt name createdById updatedAt updatedById journeyMap: position goal purchaseTime steps(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)*
Process@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description owner:Member status actionPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* painPointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* contentRevision department: reviewDate state journeyLinks(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessLinkConnection category elements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessElementConnection flows(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessFlowConnection notation
ProcessElement@ id key revision createdAt name createdById updatedAt updatedById tags customFields position process: type actionPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* painPointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* department: waitingSeconds actor: durationSeconds journeyLinks(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessLinkConnection automationLevel documentation incoming(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessFlowConnection outgoing(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):ProcessFlowConnection systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind step: process: touchpoint: note processElement: lineOfVisibility
RowError path code message
Step@ id key revision createdAt name createdById updatedAt updatedById tags customFields journeyMap: position actionPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* painPointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* cards(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* waitingSeconds action customerGoal durationSeconds emotionPoints(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* expectation optional processLinks(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* touchpointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* waitingActivity phase: thoughts
System@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description
Touchpoint@ id key revision createdAt name createdById updatedAt updatedById tags customFields archivedAt description owner:Member actionPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* painPointPlacements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* processLinks(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)* channel: direction ownerActor:Actor physicalEvidence placements(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where):TouchpointPlacementConnection system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id path
Workspace id revision createdAt name timeZone
1111111111111111111111111>^Connection edges:^Edge nodes:^ pageInfo: totalCount
1111111111111111111111111>^Edge cursor node:^
Change action at changedFields cursor entityId journeyMapId memberId node: requestId revision type
0110011011011011000010101>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
1110111111111111111111111>Mutation %BulkUpsert(input:^BulkUpsertInput!):BulkResult %Create(input:^CreateInput!):^ %Delete(input:DeleteInput!):Deletion %Update(input:^UpdateInput!):^
Mutation apiKeyCreate(input:ApiKeyCreateInput!):ApiKeyIssued apiKeyRevoke(input:ApiKeyRevokeInput!):ApiKey
Mutation journeyMapImport(input:JourneyMapImportInput!):JourneyMapImportReport
Mutation uploadCreate(input:UploadCreateInput!):Upload workspaceUpdate(input:WorkspaceUpdateInput!):Workspace
0111011001011011000110101>Query %(id:ID,key:String):
1000100110100100111001010>Query %(id:ID!):
1001100100100100111101010>Query %s(after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where)*
0110011011011011000000101>Query %s(after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where)*
Query changeCursor changes(after:ChangeCursor!,first:Int!):ChangePage node(id:ID!): nodes(ids:[ID!]!):Node processes(after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[ProcessOrder!],where:ProcessWhere):ProcessConnection workspace:
Query journeyMapExport(id:ID!)- journeyMapMatrix(id:ID!,includeHidden:Boolean!):
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change
Subscription journeyMapChanges(after:ChangeCursor,id:ID!):Change`;
