// Generated from the schema; do not edit.

export const types = `MetricMove metric: after before cursor at dimensions startDate metricId dataPointId
MetricPlacement@ id key createdAt revision updatedAt createdById updatedById journeyMap: metric: note process: step: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
MetricShift id key name after:PlacedMetric baseline:FigureChange before:PlacedMetric current:FigureChange
MovedMapPart part:MapPart from:MapPlace to:MapPlace
Mutation apiKeyCreate!:ApiKeyIssued apiKeyRevoke!:ApiKey contactErase!:ContactErasure interactionIngest!: jobCancel!:Job jobRetry!:Job journeyMapDerive!:JourneyMapDeriveReport journeyMapImportUndo!:ImportUndoReport mapSnapshotRestore!:MapSnapshotRestoreReport matchRulesRerun:Job metricRecompute!:Job processElementReanchor!:ProcessElement workspaceCreate!:WorkspaceOpened
Node@ id
Objection message code
Objective@ id key createdAt revision updatedAt createdById name updatedById tags customFields archivedAt description owner:Member dueDate metrics+`;
