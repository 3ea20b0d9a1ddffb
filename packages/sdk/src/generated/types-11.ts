// Generated from the schema; do not edit.

export const types = `Metric@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision createdById updatedAt updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value reason sampleSize components pointCount
MetricMove metric: after before cursor at dimensions startDate metricId dataPointId
MetricPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metric: note process: step: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint`;
