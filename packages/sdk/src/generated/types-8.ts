// Generated from the schema; do not edit.

export const types = `MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key createdAt revision updatedAt createdById updatedById name archivedAt kind
Metric@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description type owner:Member dimensions currency formulaVersion goodDirection minimumSampleSize unit actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision updatedAt createdById updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value sampleSize reason components pointCount
MetricMove metric: cursor at dimensions startDate after before metricId dataPointId`;
