// Generated from the schema; do not edit.

export const types = `MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id name key createdAt revision createdById updatedAt updatedById archivedAt kind
Metric@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision createdById updatedAt updatedById metric: subject conditions:InteractionCondition attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value reason sampleSize components pointCount
MetricMove metric: after before at cursor dimensions startDate metricId dataPointId
MetricPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metric: note process: step: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
MetricShift id name key after:PlacedMetric baseline:FigureChange before:PlacedMetric current:FigureChange
MovedMapPart part:MapPart from:MapPlace to:MapPlace
Mutation apiKeyCreate!:ApiKeyIssued apiKeyRevoke!:ApiKey contactErase!:ContactErasure interactionIngest!: jobCancel!:Job jobRetry!:Job journeyMapDerive!:JourneyMapDeriveReport journeyMapImportUndo!:ImportUndoReport mapFileImportApply!:MapFileImport mapFileImportStart!:MapFileImport mapSnapshotRestore!:MapSnapshotRestoreReport matchRulesRerun:Job metricRecompute!:Job processTouchpointsCreate!:Touchpoint workspaceCreate!:WorkspaceOpened`;
