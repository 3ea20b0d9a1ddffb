// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId processElementId reasons
ProcessCall processElementId processId calledElement
ProcessDiff text changes:ProcessDiffChange
ProcessDiffChange name elementId subject kinds fields:ProcessDiffField
ProcessDiffField after before field
ProcessElement@ id key createdAt revision name createdById updatedAt updatedById tags customFields type elementId metricPlacements* position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: calledElement cycleSeconds durationSeconds journeyLinks*ProcessLink absentSince attachedTo:ProcessElement automationLevel batchSize bpmnType changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore
ProcessExport name content encoding mediaType losses:ProcessExportLoss
ProcessExportLoss message count code path
ProcessFile number fileName importedAt sha256 base64 isOutdated
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks`;
