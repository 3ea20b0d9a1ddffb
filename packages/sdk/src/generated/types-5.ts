// Generated from the schema; do not edit.

export const types = `PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: painPoint:
Persona@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent
Phase@ id key revision name createdAt createdById updatedAt updatedById journeyMap: position goal purchaseTime steps*
Process@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description status owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key revision name createdAt createdById updatedAt updatedById tags customFields type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System`;
