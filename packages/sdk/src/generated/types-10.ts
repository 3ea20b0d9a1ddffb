// Generated from the schema; do not edit.

export const types = `PainPointPlacement@ id key createdAt revision updatedAt createdById updatedById note step: touchpoint: process: processElement: painPoint:
Persona@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent
PersonaRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt revision updatedAt createdById updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation`;
