// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId processElementId reasons
ProcessElement@ id key createdAt revision updatedAt createdById name updatedById tags customFields type metricPlacements* process: elementId position actionPlacements* painPointPlacements* department: waitingSeconds actor: cycleSeconds durationSeconds journeyLinks*ProcessLink absentSince attachedTo:ProcessElement automationLevel batchSize bpmnType calledElement changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore
ProcessFile number base64 fileName importedAt isOutdated sha256
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message elementId code line
ProcessFlow@ id key createdAt revision updatedAt createdById updatedById kind process: elementId label sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement`;
