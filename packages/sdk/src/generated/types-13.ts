// Generated from the schema; do not edit.

export const types = `PainPoint@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointDiff added:PainPointShift remaining solved:PainPointShift
PainPointPlacement@ id key createdAt revision createdById updatedAt updatedById note process: step: touchpoint: processElement: painPoint:
PainPointShift id key name severity steps:MapPart
Persona@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt kind contacts+ sharePercent behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment
PersonaRule@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt name revision createdById updatedAt updatedById journeyMap: metricPlacements* position goal purchaseTime steps*
PlacedMetric value reason sampleSize startDate unit baselineValue isOnMap places:MapPart targetDueDate targetOperator targetUpperValue targetValue`;
