// Generated from the schema; do not edit.

export const types = `ProcessFile number fileName base64 importedAt isOutdated sha256
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message code elementId line
ProcessFlow@ id key createdAt revision createdById updatedAt updatedById kind process: elementId label sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun process: processId changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding isNew overwritesEdits unchangedCount
ProcessLink@ id key createdAt revision createdById updatedAt updatedById kind note process: step: touchpoint: processElement: lineOfVisibility
ProcessLostAnchor name elementId processElementId proposals:ProcessAnchorProposal referenceCount
Query changeCursor changes(after:ChangeCursor!,first:Int!):ChangePage crmConnectors:CrmConnector lintRules:LintRule node(id:ID!): nodes(ids:[ID!]!):Node processes+Process unmatchedInteractions(first:Int!,from:DateTime,to:DateTime): contactContext(id:ID,reference:ReferenceInput): interaction(externalId:String,id:ID,source:String): interactionBatches*InteractionBatch journeyMapDiff(from:MapSourceInput!,to:MapSourceInput!): journeyMapExport(id:ID!)- journeyMapExportFile(csv:CsvOptionsInput,format:ExportFormat!,id:ID!):ExportedFile journeyMapLint(id:ID!,includeSuppressed:Boolean!,minSeverity:LintSeverity!,rules:[String!]): journeyMapMatrix(id:ID!,includeHidden:Boolean!): journeyMapUsage(from:DateTime,id:ID!,to:DateTime): matchRuleTrial(conditions:[InteractionConditionInput!]!,from:DateTime,to:DateTime):MatchTrial metricSeries(dimensions:JSON,from:Date!,groupBy:[String!]!,metricId:ID!,period:PeriodUnit,to:Date!): processFile(number:Int,processId:ID!): processLostAnchors(processId:ID!):ProcessLostAnchor processValueStream(processId:ID!):ValueStream workspace:`;
