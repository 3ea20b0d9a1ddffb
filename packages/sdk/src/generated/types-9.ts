// Generated from the schema; do not edit.

export const types = `MetricPlacement@ id key createdAt revision updatedAt createdById updatedById metric: journeyMap: note step: touchpoint: process: processElement: action: phase: touchpointPlacement:
MetricSeries metric: lines:MetricSeriesLine period
MetricSeriesLine dimensions points:MetricSeriesPoint
MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
Node@ id
Objection message code
Objective@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key createdAt revision updatedAt createdById updatedById note step: touchpoint: process: processElement: painPoint:
Persona@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent`;
