// Generated from the schema; do not edit.

export const types = `PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key createdAt revision updatedAt createdById name updatedById tags customFields archivedAt description status metricPlacements* owner:Member actionPlacements* contentRevision painPointPlacements* state department: reviewDate journeyLinks*ProcessLink category dailyDemand dailyWorkSeconds elements*ProcessElement flows*ProcessFlow nature notation
ProcessAnchorProposal elementId processElementId reasons
ProcessElement@ id key createdAt revision updatedAt createdById name updatedById tags customFields type metricPlacements* process: elementId position actionPlacements* painPointPlacements* department: waitingSeconds actor: cycleSeconds durationSeconds journeyLinks*ProcessLink absentSince attachedTo:ProcessElement automationLevel batchSize bpmnType calledElement changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore`;
