// Generated from the schema; do not edit.

export const types = `PainPoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById note step: process: touchpoint: processElement: painPoint:
Persona@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent
PersonaRule@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt persona: priority conditions:ContactCondition isEnabled
Phase@ id key revision createdAt createdById updatedAt updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
Process@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation`;
