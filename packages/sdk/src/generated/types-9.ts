// Generated from the schema; do not edit.

export const types = `ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind note step: process: touchpoint: processElement: lineOfVisibility
ServiceCase@ id key revision createdAt createdById updatedAt updatedById tags customFields archivedAt status kind interactions* account: priority channel: contact: externalRefs* outcome subject closedAt firstAnsweredAt firstInteractionAt firstOutboundAt interactionCount lastInteractionAt openedAt reopenCount reopenedAt timeProblems
Step@ id key revision createdAt createdById updatedAt updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity thoughts
System@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description
Target@ id key revision createdAt createdById updatedAt updatedById status metric: note value dueDate operator judgedStartDate judgedValue upperValue`;
