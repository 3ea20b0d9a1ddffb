// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId presentId reasons
ProcessElement@ id key name createdAt revision createdById updatedAt updatedById tags customFields type metricPlacements* position process: elementId actionPlacements* painPointPlacements* department: journeyLinks*ProcessLink waitingSeconds absentSince actor: cycleSeconds durationSeconds attachedTo:ProcessElement automationLevel batchSize bpmnType calledElement changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore
ProcessFile number fileName base64 importedAt isOutdated sha256
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message code elementId line
ProcessFlow@ id key createdAt revision createdById updatedAt updatedById kind process: elementId label journeyLinks*ProcessLink absentSince sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun process: processId changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding isNew overwritesEdits unchangedCount
ProcessLink@ id key createdAt revision createdById updatedAt updatedById kind note process: step: touchpoint: processElement: phase: lineOfVisibility processFlow:`;
