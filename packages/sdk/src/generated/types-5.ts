// Generated from the schema; do not edit.

export const types = `Node@ id
Objective@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById step: note process: touchpoint: processElement: painPoint:
Persona@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent
Phase@ id key revision createdAt createdById name updatedAt updatedById journeyMap: position goal purchaseTime steps*
Process@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description status owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation`;
