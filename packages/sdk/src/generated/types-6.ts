// Generated from the schema; do not edit.

export const types = `Member@ id key revision createdAt createdById updatedAt updatedById name archivedAt kind
Metric@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member type dimensions currency formulaVersion goodDirection minimumSampleSize unit actionEffects* baselines* benchmarks* currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricFigure value sampleSize reason components pointCount
MetricMove metric: dimensions cursor startDate at after before metricId dataPointId
MetricPlacement@ id key revision createdAt createdById updatedAt updatedById metric: journeyMap: note step: process: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure`;
