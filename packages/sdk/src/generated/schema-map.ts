// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `account action actor channel department journey matchRule member metric objective painPoint personaRule persona selection system touchpoint,actionEffect actionPlacement baseline benchmark card dataPoint emotionPoint lane metricComputation metricPlacement painPointPlacement phase selectionCandidate step target touchpointPlacement,apiKey,contact,externalRef lintSuppression processLink,interactionBatch:interactionBatches,interaction,job journeyInstance mapFileImport,journeyMap,mapSnapshot,mapTemplate,processElement processFlow,process:processes,serviceCase,upload,workspace
after:String,before:String,first:Int,last:Int,orderBy:[^Order!],where:^Where;after:String,before:String,first:Int,includeArchived:Boolean,last:Int,orderBy:[^Order!],where:^Where
BulkResult dryRun applied created rejected unchanged updated rows:BulkRow
BulkRow id key status index errors:RowError
Consequence type count effect
Deletion id dryRun consequences:Consequence
IngestedRow id status index errors:RowError warnings:RowError
PageInfo endCursor hasNextPage hasPreviousPage startCursor
RecordIngest dryRun applied created rejected unchanged updated rows:IngestedRow
RowError message code path
0 1 2 3 4 5 6 7 8 9 10 11 12 13>^Connection edges:^Edge nodes:^ pageInfo: totalCount
0 1 2 3 4 5 6 7 8 9 10 11 12 13>^Edge cursor node:^
0 3 8 12 13>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
0 1 3 4 8 11 12 13>Mutation %BulkUpsert!:BulkResult
0 1 3 4 8 9 10 11 12 13 14>Mutation %Create!:^
0 1 4 8 9 10 11 12 13>Mutation %Delete(input:DeleteInput!):Deletion
0 1 3 4 8 9 10 11 12 13 15>Mutation %Update!:^
3 13>Mutation %Ingest!:RecordIngest
8 12>Mutation %Import!:^ImportReport
11>Mutation %Reanchor!:^
0 2 3 4 5 10 12 13>Query %(id:ID,key:String):
0 3 8 13>Query %s+
1 7 8 9 11>Query %(id:ID!):
1 2 4 6 7 9 10 11>Query %s*`;

/** The rest of its types, each volume by the name it starts with in the alphabet. */
export const volumes = [
  ['A', () => import('./types-1.ts')],
  ['Ch', () => import('./types-2.ts')],
  ['EmotionS', () => import('./types-3.ts')],
  ['InteractionI', () => import('./types-4.ts')],
  ['JourneyMapU', () => import('./types-5.ts')],
  ['MapSnapshotR', () => import('./types-6.ts')],
  ['MatrixT', () => import('./types-7.ts')],
  ['N', () => import('./types-8.ts')],
  ['ProcessA', () => import('./types-9.ts')],
  ['ProcessLinkR', () => import('./types-10.ts')],
  ['R', () => import('./types-11.ts')],
  ['StepW', () => import('./types-12.ts')],
  ['Unm', () => import('./types-13.ts')],
] as const;
