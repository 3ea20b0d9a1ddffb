// Generated from the schema; do not edit.

export const types = `MetricSeriesPoint startDate lastDate durations:DurationSummary figure:MetricFigure
MetricShift id key name after:PlacedMetric baseline:FigureChange before:PlacedMetric current:FigureChange
MovedMapPart part:MapPart from:MapPlace to:MapPlace
Node@ id
Objection message code
Objective@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointDiff added:PainPointShift remaining solved:PainPointShift
PainPointPlacement@ id key createdAt revision createdById updatedAt updatedById note step: touchpoint: process: processElement: painPoint:
PainPointShift id key name severity steps:MapPart
Persona@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent`;
