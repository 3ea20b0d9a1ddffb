// Generated from the schema; do not edit.

export const types = `PersonaRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt revision updatedAt createdById updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt status description metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key createdAt revision updatedAt createdById updatedById name tags customFields type metricPlacements* position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System`;
