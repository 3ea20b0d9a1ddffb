// Generated from the schema; do not edit.

export const types = `Phase@ id key revision name createdAt createdById updatedAt updatedById journeyMap: position goal purchaseTime steps*
Process@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description status owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key revision name createdAt createdById updatedAt updatedById tags customFields position type process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind step: process: touchpoint: note processElement: lineOfVisibility`;
