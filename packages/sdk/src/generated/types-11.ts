// Generated from the schema; do not edit.

export const types = `PainPoint@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointDiff added:PainPointShift remaining solved:PainPointShift
PainPointPlacement@ id key createdAt revision updatedAt createdById updatedById note step: touchpoint: process: processElement: painPoint:
PainPointShift id key name severity steps:MapPart
Persona@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt kind contacts+ behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation personaRules+ preferredChannels:Channel quote segment sharePercent
PersonaRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt revision updatedAt createdById updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*`;
