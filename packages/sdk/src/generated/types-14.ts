// Generated from the schema; do not edit.

export const types = `PlacementUsage touchpointId interactions contacts placementId stepId
Process@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt status description metricPlacements* owner:Member actionPlacements* contentRevision painPointPlacements* state department: reviewDate journeyLinks*ProcessLink category dailyDemand dailyWorkSeconds elements*ProcessElement flows*ProcessFlow nature notation
ProcessAnchorProposal elementId processElementId reasons
ProcessElement@ id key createdAt name revision createdById updatedAt updatedById tags customFields type metricPlacements* position process: elementId actionPlacements* painPointPlacements* department: waitingSeconds actor: cycleSeconds durationSeconds journeyLinks*ProcessLink absentSince attachedTo:ProcessElement automationLevel batchSize bpmnType calledElement changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore`;
