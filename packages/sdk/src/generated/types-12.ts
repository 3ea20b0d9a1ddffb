// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId processElementId reasons
ProcessElement@ id key createdAt revision updatedAt createdById name updatedById tags customFields type metricPlacements* process: elementId position actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink absentSince attachedTo:ProcessElement automationLevel bpmnType calledElement documentation incoming*ProcessFlow lane:ProcessElement outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger
ProcessElementChange name elementId kinds nameBefore
ProcessFile number base64 fileName importedAt isOutdated sha256
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message elementId code line
ProcessFlow@ id key createdAt revision updatedAt createdById updatedById kind process: elementId label condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun process: isNew processId changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding overwritesEdits unchangedCount`;
