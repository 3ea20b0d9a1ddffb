// Generated from the schema; do not edit.

export const types = `MetricComputation@ id key createdAt revision updatedAt createdById updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value reason sampleSize components pointCount
MetricMove metric: after before cursor at dimensions startDate metricId dataPointId
MetricPlacement@ id key createdAt revision updatedAt createdById updatedById journeyMap: metric: note step: touchpoint: process: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
MetricShift id key name after:PlacedMetric baseline:FigureChange before:PlacedMetric current:FigureChange
MovedMapPart part:MapPart from:MapPlace to:MapPlace
Node@ id
Objection message code
Objective@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description owner:Member dueDate metrics+`;
