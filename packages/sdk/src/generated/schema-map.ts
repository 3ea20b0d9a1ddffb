// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `account action actor channel department journey matchRule member metric objective painPoint personaRule persona system touchpoint,actionEffect actionPlacement baseline benchmark card dataPoint emotionPoint lane metricComputation metricPlacement painPointPlacement phase processElement processFlow step target touchpointPlacement,apiKey,contact,externalRef lintSuppression processLink,interactionBatch:interactionBatches,interaction,job journeyInstance,journeyMap,mapSnapshot,mapTemplate,process:processes,serviceCase,upload,workspace
after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where;after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where
BulkResult dryRun applied created rejected unchanged updated rows:BulkRow
BulkRow id key status index errors:RowError
Consequence type count effect
Deletion id dryRun consequences:Consequence
IngestedRow id status index errors:RowError warnings:RowError
PageInfo endCursor hasNextPage hasPreviousPage startCursor
RecordIngest dryRun applied created rejected unchanged updated rows:IngestedRow
RowError message code path
0 1 2 3 4 5 6 7 8 9 10 11 12>^Connection edges:^Edge nodes:^ pageInfo: totalCount
0 1 2 3 4 5 6 7 8 9 10 11 12>^Edge cursor node:^
0 3 8 11 12>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
0 1 3 4 8 11 12>Mutation %BulkUpsert!:BulkResult
0 1 3 4 8 9 10 11 12 13>Mutation %Create!:^
0 1 4 8 9 10 11 12>Mutation %Delete(input:DeleteInput!):Deletion
0 1 3 4 8 11 12 14>Mutation %Update!:^
Mutation apiKeyCreate!:ApiKeyIssued apiKeyRevoke!:ApiKey
Mutation contactErase!:ContactErasure
3 12>Mutation %Ingest!:RecordIngest
Mutation interactionIngest!:
Mutation jobCancel!:Job jobRetry!:Job
Mutation journeyMapDerive!:JourneyMapDeriveReport journeyMapImportUndo!:ImportUndoReport
8 11>Mutation %Import!:^ImportReport
Mutation mapSnapshotRestore!:MapSnapshotRestoreReport
Mutation matchRulesRerun:Job
Mutation metricRecompute!:Job
Mutation processElementReanchor!:ProcessElement
Mutation workspaceCreate!:WorkspaceOpened
0 2 3 4 5 10 11 12>Query %(id:ID,key:String):
0 3 8 12>Query %s+
1 7 8 9>Query %(id:ID!):
1 2 4 6 7 9 10>Query %s*
Query changeCursor changes(after:ChangeCursor!,first:Int!):ChangePage lintRules:LintRule node(id:ID!): nodes(ids:[ID!]!):Node processes+Process unmatchedInteractions(first:Int!,from:DateTime,to:DateTime):
Query contactContext(id:ID,reference:ReferenceInput):
Query interaction(externalId:String,id:ID,source:String): interactionBatches*InteractionBatch
Query journeyMapDiff(from:MapSourceInput!,to:MapSourceInput!): journeyMapExport(id:ID!)- journeyMapLint(id:ID!,includeSuppressed:Boolean!,minSeverity:LintSeverity!,rules:[String!]): journeyMapMatrix(id:ID!,includeHidden:Boolean!): journeyMapUsage(from:DateTime,id:ID!,to:DateTime):
Query matchRuleTrial(conditions:[InteractionConditionInput!]!,from:DateTime,to:DateTime):MatchTrial
Query metricSeries(dimensions:JSON,from:Date!,groupBy:[String!]!,metricId:ID!,period:PeriodUnit,to:Date!):
Query processFile(number:Int,processId:ID!): processLostAnchors(processId:ID!):ProcessLostAnchor processValueStream(processId:ID!):ValueStream
Query workspace:`;

/** The rest of its types, each volume by the name it starts with in the alphabet. */
export const volumes = [
  ['A', () => import('./types-1.ts')],
  ['Be', () => import('./types-2.ts')],
  ['ContactE', () => import('./types-3.ts')],
  ['I', () => import('./types-4.ts')],
  ['InteractionI', () => import('./types-5.ts')],
  ['JourneyMapDi', () => import('./types-6.ts')],
  ['LintFindingS', () => import('./types-7.ts')],
  ['MatchRuleV', () => import('./types-8.ts')],
  ['MatrixS', () => import('./types-9.ts')],
  ['MetricM', () => import('./types-10.ts')],
  ['PainPointS', () => import('./types-11.ts')],
  ['ProcessA', () => import('./types-12.ts')],
  ['ProcessI', () => import('./types-13.ts')],
  ['Sy', () => import('./types-14.ts')],
  ['ValueStreamL', () => import('./types-15.ts')],
] as const;
