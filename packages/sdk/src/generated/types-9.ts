// Generated from the schema; do not edit.

export const types = `MetricFigure value reason sampleSize components pointCount
MetricMove metric: after before at cursor dimensions startDate metricId dataPointId
MetricPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metric: note process: step: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
MetricShift id name key after:PlacedMetric baseline:FigureChange before:PlacedMetric current:FigureChange
MovedMapPart part:MapPart from:MapPlace to:MapPlace
Mutation apiKeyCreate!:ApiKeyIssued apiKeyRevoke!:ApiKey contactErase!:ContactErasure contactMergeUndo!:Contact crmSourceCheck(input:CrmSourceTargetInput!):Job crmSourcePause(input:CrmSourceTargetInput!):CrmSource crmSourceReconcile(input:CrmSourceTargetInput!):Job crmSourceRemap(input:CrmSourceTargetInput!):Job crmSourceResume(input:CrmSourceTargetInput!):CrmSource crmSourceRun(input:CrmSourceTargetInput!):Job crmSourceSecretSet!:CrmSource interactionIngest!: jobCancel!:Job jobRetry!:Job journeyMapDerive!:JourneyMapDeriveReport journeyMapImportUndo!:ImportUndoReport mapFileImportApply!:MapFileImport mapFileImportStart!:MapFileImport mapSnapshotRestore!:MapSnapshotRestoreReport matchRulesRerun:Job metricRecompute!:Job processTouchpointsCreate!:Touchpoint workspaceCreate!:WorkspaceOpened
Node@ id
Objection message code
Objective@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description owner:Member dueDate metrics+`;
