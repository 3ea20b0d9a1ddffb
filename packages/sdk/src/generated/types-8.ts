// Generated from the schema; do not edit.

export const types = `PersonaRule@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt priority persona: conditions:ContactCondition isEnabled
Phase@ id key revision createdAt createdById updatedAt updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
Process@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt status description metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key revision createdAt createdById updatedAt updatedById name tags customFields metricPlacements* type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement`;
