// Generated from the schema; do not edit.

export const types = `MetricMove metric: dimensions cursor startDate at after before metricId dataPointId
MetricPlacement@ id key revision createdAt createdById updatedAt updatedById metric: journeyMap: note step: process: touchpoint: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
Node@ id
Objection message code
Objective@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById note step: process: touchpoint: processElement: painPoint:
Persona@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent`;
