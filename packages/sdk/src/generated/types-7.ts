// Generated from the schema; do not edit.

export const types = `Node@ id
Objection code message
Objective@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById note step: process: touchpoint: processElement: painPoint:
Persona@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent
PersonaRule@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt priority persona: conditions:ContactCondition isEnabled
Phase@ id key revision createdAt createdById updatedAt updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*`;
