// Generated from the schema; do not edit.

export const types = `PainPoint@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity frequency side cause organizationAware placements*PainPointPlacement
PainPointDiff added:PainPointShift remaining solved:PainPointShift
PainPointPlacement@ id key createdAt revision createdById updatedAt updatedById note process: step: touchpoint: processElement: painPoint:
PainPointShift id name key severity steps:MapPart
Persona@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt kind contacts+ sharePercent behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment
PersonaRule@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id name key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position processLinks* goal purchaseTime steps*
PlacedMetric value reason sampleSize startDate unit baselineValue isOnMap places:MapPart targetDueDate targetOperator targetUpperValue targetValue
PlacementUsage touchpointId stepId interactions contacts placementId
Process@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt status description metricPlacements* owner:Member actionPlacements* contentRevision painPointPlacements* state department: journeyLinks*ProcessLink reviewDate category dailyDemand dailyWorkSeconds elements*ProcessElement flows*ProcessFlow nature notation`;
