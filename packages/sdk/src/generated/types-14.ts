// Generated from the schema; do not edit.

export const types = `ProcessFinding message code elementId line
ProcessFlow@ id key createdAt revision createdById updatedAt updatedById kind elementId process: label sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun process: processId changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding isNew overwritesEdits unchangedCount
ProcessLink@ id key createdAt revision createdById updatedAt updatedById kind note process: step: touchpoint: processElement: lineOfVisibility
ProcessLostAnchor name elementId processElementId proposals:ProcessAnchorProposal referenceCount
ProcessReview calls:ProcessCall findings:ProcessReviewFinding
ProcessReviewFinding message elementId severity processElementId rule
ProcessVersion number fileName importedAt sha256 exporter format
Query changeCursor changes(after:ChangeCursor!,first:Int!):ChangePage lintRules:LintRule node(id:ID!): nodes(ids:[ID!]!):Node processes+Process unmatchedInteractions(first:Int!,from:DateTime,to:DateTime): contactContext(id:ID,reference:ReferenceInput): interaction(externalId:String,id:ID,source:String): interactionBatches*InteractionBatch journeyMapDiff(from:MapSourceInput!,to:MapSourceInput!): journeyMapExport(id:ID!)- journeyMapExportFile(csv:CsvOptionsInput,format:ExportFormat!,id:ID!):ExportedFile journeyMapLint(id:ID!,includeSuppressed:Boolean!,minSeverity:LintSeverity!,rules:[String!]): journeyMapMatrix(id:ID!,includeHidden:Boolean!): journeyMapUsage(from:DateTime,id:ID!,to:DateTime): matchRuleTrial(conditions:[InteractionConditionInput!]!,from:DateTime,to:DateTime):MatchTrial metricSeries(dimensions:JSON,from:Date!,groupBy:[String!]!,metricId:ID!,period:PeriodUnit,to:Date!): processDiff(from:Int!,id:ID!,to:Int): processExportFile(format:ProcessFormat!,id:ID!):ProcessExport processFile(number:Int,processId:ID!): processLostAnchors(processId:ID!):ProcessLostAnchor processReview(id:ID!): processValueStream(processId:ID!):ValueStream processVersions(id:ID!):ProcessVersion workspace:`;
