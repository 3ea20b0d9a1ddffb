// Generated from the schema; do not edit.

export const types = `MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key createdAt revision updatedAt createdById updatedById name archivedAt kind
Metric@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description type owner:Member dimensions currency formulaVersion goodDirection minimumSampleSize unit actionEffects* baselines* benchmarks* currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricFigure value sampleSize reason components pointCount
MetricMove metric: dimensions cursor startDate at after before metricId dataPointId
MetricPlacement@ id key createdAt revision updatedAt createdById updatedById journeyMap: metric: note step: touchpoint: process: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period`;
