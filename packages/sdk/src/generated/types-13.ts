// Generated from the schema; do not edit.

export const types = `ProcessLink@ id key createdAt revision updatedAt createdById updatedById kind note step: touchpoint: process: processElement: lineOfVisibility
ServiceCase@ id key createdAt revision updatedAt createdById updatedById tags customFields archivedAt status kind interactions* priority contact: account: channel: externalRefs* interactionCount subject lastInteractionAt outcome closedAt firstAnsweredAt firstInteractionAt firstOutboundAt openedAt reopenCount reopenedAt timeProblems
Step@ id key createdAt revision updatedAt createdById updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity currentOfInstances*JourneyInstance thoughts
System@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description
Target@ id key createdAt revision updatedAt createdById updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue`;
