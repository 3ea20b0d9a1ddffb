// Generated from the schema; do not edit.

export const types = `ProcessElement@ id key createdAt revision updatedAt createdById updatedById name tags customFields type metricPlacements* position process: actionPlacements* painPointPlacements* department: waitingSeconds actor: durationSeconds journeyLinks*ProcessLink automationLevel documentation incoming*ProcessFlow outgoing*ProcessFlow systems:System
ProcessFlow@ id key createdAt revision updatedAt createdById updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key createdAt revision updatedAt createdById updatedById kind note step: touchpoint: process: processElement: lineOfVisibility
ServiceCase@ id key createdAt revision updatedAt createdById updatedById tags customFields archivedAt status kind interactions* priority contact: account: channel: externalRefs* interactionCount subject lastInteractionAt outcome closedAt firstAnsweredAt firstInteractionAt firstOutboundAt openedAt reopenCount reopenedAt timeProblems
Step@ id key createdAt revision updatedAt createdById updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity currentOfInstances*JourneyInstance thoughts`;
