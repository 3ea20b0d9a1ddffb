// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId presentId reasons
ProcessCall processId processElementId calledElement
ProcessDiff text changes:ProcessDiffChange
ProcessDiffChange name elementId subject kinds fields:ProcessDiffField
ProcessDiffField after before field
ProcessElement@ id name key createdAt revision createdById updatedAt updatedById tags customFields type elementId metricPlacements* position process: actionPlacements* painPointPlacements* department: journeyLinks*ProcessLink waitingSeconds absentSince actor: calledElement cycleSeconds durationSeconds attachedTo:ProcessElement automationLevel batchSize bpmnType changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore
ProcessExport name content encoding mediaType losses:ProcessExportLoss
ProcessExportLoss message count code path
ProcessFile number fileName importedAt sha256 base64 isOutdated
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message code elementId line
ProcessFlow@ id key createdAt revision createdById updatedAt updatedById kind elementId process: label journeyLinks*ProcessLink absentSince sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun processId process: changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding isNew overwritesEdits unchangedCount`;
