// Generated from the schema; do not edit.

/** The shape of the API, for building documents; see codegen/print-schema-map.ts. */
export const schemaMap = `account action actor channel department journey matchRule member metric objective painPoint personaRule persona system touchpoint,actionEffect actionPlacement baseline benchmark card dataPoint emotionPoint lane metricComputation metricPlacement painPointPlacement phase processElement processFlow step target touchpointPlacement,apiKey,contact,crmInboxEvent crmOutboxItem,crmRecord job journeyInstance mapFileImport,crmSource mapTemplate,externalRef lintSuppression processLink,interactionBatch:interactionBatches,interaction,journeyMap,mapSnapshot,process:processes,serviceCase,upload,workspace
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
0 3 10 12 13>Mutation %Archive(input:ArchiveInput!):^ %Restore(input:ArchiveInput!):^
0 1 3 7 10 12 13>Mutation %BulkUpsert!:BulkResult
0 1 3 6 7 10 11 12 13 14>Mutation %Create!:^
0 1 6 7 10 11 12 13>Mutation %Delete(input:DeleteInput!):Deletion
0 1 3 6 7 10 11 12 13 15>Mutation %Update!:^
3 13>Mutation %Ingest!:RecordIngest
4>Mutation %Replay!:^
10 12>Mutation %Import!:^ImportReport
0 2 3 6 7 8 12 13>Query %(id:ID,key:String):
0 3 10 13>Query %s+
1 4 5 10 11>Query %(id:ID!):
1 2 4 5 6 7 9 11>Query %s*
Mutation ~apiKeyCreate ~apiKeyRevoke ~contactErase ~contactMergeUndo ~crmSourceCheck ~crmSourcePause ~crmSourceReconcile ~crmSourceRemap ~crmSourceResume ~crmSourceRun ~crmSourceSecretSet ~interactionIngest ~jobCancel ~jobRetry ~journeyMapDerive ~journeyMapImportUndo ~mapFileImportApply ~mapFileImportStart ~mapSnapshotRestore ~matchRulesRerun ~metricRecompute ~processElementReanchor ~workspaceCreate
Query ~changeCursor ~changes ~crmConnectors ~lintRules ~node ~nodes ~processes ~unmatchedInteractions ~contactContext ~interaction ~interactionBatches ~journeyMapDiff ~journeyMapExport ~journeyMapExportFile ~journeyMapLint ~journeyMapMatrix ~journeyMapUsage ~matchRuleTrial ~metricSeries ~processFile ~processLostAnchors ~processValueStream ~workspace`;

/** The rest of its types, each volume by the name it starts with in the alphabet. */
export const volumes = [
  ['A', () => import('./types-1.ts')],
  ['Be', () => import('./types-2.ts')],
  ['ContactE', () => import('./types-3.ts')],
  ['D', () => import('./types-4.ts')],
  ['I', () => import('./types-5.ts')],
  ['InteractionC', () => import('./types-6.ts')],
  ['JourneyMapD', () => import('./types-7.ts')],
  ['Li', () => import('./types-8.ts')],
  ['MapP', () => import('./types-9.ts')],
  ['MatrixCe', () => import('./types-10.ts')],
  ['Met', () => import('./types-11.ts')],
  ['MetricSeriesP', () => import('./types-12.ts')],
  ['P', () => import('./types-13.ts')],
  ['Placem', () => import('./types-14.ts')],
  ['ProcessF', () => import('./types-15.ts')],
  ['S', () => import('./types-16.ts')],
  ['Sy', () => import('./types-17.ts')],
  ['ValueStreamL', () => import('./types-18.ts')],
] as const;
