// Generated from the schema; do not edit.

export const types = `ProcessAnchorProposal elementId presentId reasons
ProcessCall processId processElementId calledElement
ProcessElement@ id name key createdAt revision createdById updatedAt updatedById tags customFields type metricPlacements* position process: elementId actionPlacements* painPointPlacements* department: journeyLinks*ProcessLink waitingSeconds absentSince actor: calledElement cycleSeconds durationSeconds attachedTo:ProcessElement automationLevel batchSize bpmnType changeoverSeconds completeAccuratePercent documentation incoming*ProcessFlow lane:ProcessElement operators outgoing*ProcessFlow parent:ProcessElement pool:ProcessElement systems:System trigger uptimePercent valueClass waste
ProcessElementChange name elementId kinds nameBefore
ProcessExport name content encoding mediaType losses:ProcessExportLoss
ProcessExportLoss message count code path
ProcessFile number fileName base64 importedAt isOutdated sha256
ProcessFileCounts annotations associations dataFlows dataObjects diagrams events gateways lanes messageFlows pools processes sequenceFlows subProcesses tasks
ProcessFinding message code elementId line
ProcessFlow@ id key createdAt revision createdById updatedAt updatedById kind process: elementId label journeyLinks*ProcessLink absentSince sharePercent condition isDefault isRework source:ProcessElement target:ProcessElement
ProcessImportReport dryRun processId process: changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding isNew overwritesEdits unchangedCount
ProcessLink@ id key createdAt revision createdById updatedAt updatedById kind note process: step: touchpoint: processElement: phase: lineOfVisibility processFlow:
ProcessLinkReport customerPools:CustomerPool busiestElements:BusyElement danglingLinks:DanglingLink uncoveredMessages:UncoveredMessage uncoveredTasks:UncoveredTask uncoveredTouchpoints:UncoveredTouchpoint`;
