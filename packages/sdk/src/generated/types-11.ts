// Generated from the schema; do not edit.

export const types = `PainPointDiff added:PainPointShift remaining solved:PainPointShift
PainPointPlacement@ id key createdAt revision updatedAt createdById updatedById note step: touchpoint: process: processElement: painPoint:
PainPointShift id key name severity steps:MapPart
Persona@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent
PersonaRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt revision updatedAt createdById updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
PlacedMetric value reason sampleSize startDate unit baselineValue isOnMap places:MapPart targetDueDate targetOperator targetUpperValue targetValue
PlacementUsage touchpointId interactions contacts placementId stepId`;
