// Generated from the schema; do not edit.

export const types = `MetricComputation@ id key createdAt revision updatedAt createdById updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value reason sampleSize components pointCount
MetricMove metric: cursor at dimensions startDate after before metricId dataPointId
MetricPlacement@ id key createdAt revision updatedAt createdById updatedById journeyMap: metric: note step: touchpoint: process: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
Node@ id
Objection message code
Objective@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement`;
