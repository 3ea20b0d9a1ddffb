// Generated from the schema; do not edit.

export const types = `PersonaRule@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt priority persona: isEnabled conditions:ContactCondition
Phase@ id key createdAt revision createdById updatedAt updatedById name journeyMap: metricPlacements* position goal purchaseTime steps*
PlacedMetric value reason sampleSize startDate unit baselineValue isOnMap places:MapPart targetDueDate targetOperator targetUpperValue targetValue
PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* contentRevision painPointPlacements* state department: reviewDate journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key createdAt revision createdById updatedAt updatedById name tags customFields type metricPlacements* position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System`;
