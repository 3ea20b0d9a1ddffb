// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `account action actor channel department journey matchRule member metric objective painPoint personaRule persona selection system touchpoint,actionEffect actionPlacement baseline benchmark card dataPoint emotionPoint lane metricComputation metricPlacement painPointPlacement phase selectionCandidate step target touchpointPlacement,apiKey,contact,crmInboxEvent crmOutboxItem,crmRecord job journeyInstance mapFileImport,crmSource mapTemplate,externalRef lintSuppression processLink,interactionBatch:interactionBatches,interaction,journeyMap,mapSnapshot,processElement processFlow,process:processes,serviceCase,upload,workspace
after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where;after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where
BulkResult dryRun applied created rejected unchanged updated rows:BulkRow
BulkRow id key status index errors:RowError
Consequence type count effect
Deletion id dryRun consequences:Consequence
IngestedRow id status index errors:RowError warnings:RowError
PageInfo endCursor hasNextPage hasPreviousPage startCursor
RecordIngest dryRun applied created rejected unchanged updated rows:IngestedRow
RowError message code path
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14>^Connection edges:^Edge nodes:^ pageInfo: totalCount
0 1 2 3 4 5 6 7 8 9 10 11 12 13 14>^Edge cursor node:^
0 3 10 13 14>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
0 1 3 7 10 12 13 14>Mutation %BulkUpsert!:BulkResult
0 1 3 6 7 10 11 12 13 14 15>Mutation %Create!:^
0 1 6 7 10 11 12 13 14>Mutation %Delete(input:DeleteInput!):Deletion
0 1 3 6 7 10 11 12 13 14 16>Mutation %Update!:^
3 14>Mutation %Ingest!:RecordIngest
4>Mutation %Replay!:^
10 13>Mutation %Import!:^ImportReport
12>Mutation %Reanchor!:^
0 2 3 6 7 8 13 14>Query %(id:ID,key:String):
0 3 10 14>Query %s+
1 4 5 10 11 12>Query %(id:ID!):
1 2 4 5 6 7 9 11 12>Query %s*`;

/** The rest of its types, each volume by the name it starts with in the alphabet. */
export const volumes = [
  ['A', () => import('./types-1.ts')],
  ['C', () => import('./types-2.ts')],
  ['CrmP', () => import('./types-3.ts')],
  ['EmotionSh', () => import('./types-4.ts')],
  ['InteractionC', () => import('./types-5.ts')],
  ['JourneyMapL', () => import('./types-6.ts')],
  ['MapFileL', () => import('./types-7.ts')],
  ['MatrixL', () => import('./types-8.ts')],
  ['MetricF', () => import('./types-9.ts')],
  ['P', () => import('./types-10.ts')],
  ['ProcessA', () => import('./types-11.ts')],
  ['ProcessL', () => import('./types-12.ts')],
  ['R', () => import('./types-13.ts')],
  ['StepT', () => import('./types-14.ts')],
  ['TouchpointPr', () => import('./types-15.ts')],
] as const;
