// Generated from the schema; do not edit.

export const types = `Process@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt status description metricPlacements* owner:Member actionPlacements* painPointPlacements* contentRevision department: reviewDate state journeyLinks*ProcessLink category elements*ProcessElement flows*ProcessFlow notation
ProcessElement@ id key revision createdAt createdById updatedAt updatedById name tags customFields metricPlacements* type position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind note step: process: touchpoint: processElement: lineOfVisibility
ServiceCase@ id key revision createdAt createdById updatedAt updatedById tags customFields archivedAt status kind priority account: externalRefs* channel: contact: closedAt firstAnsweredAt firstInteractionAt firstOutboundAt interactionCount lastInteractionAt openedAt outcome reopenCount reopenedAt subject timeProblems`;
