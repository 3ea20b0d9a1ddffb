// Generated from the schema; do not edit.

export const types = `Persona@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent
Phase@ id key revision createdAt createdById updatedAt updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
Process@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key revision createdAt createdById updatedAt updatedById name tags customFields metricPlacements* type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System`;
