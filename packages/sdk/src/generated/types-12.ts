// Generated from the schema; do not edit.

export const types = `ServiceBlueprint journeyMapId lanes:BlueprintLane steps:BlueprintStep
ServiceCase@ id key createdAt revision createdById updatedAt updatedById tags customFields archivedAt kind status interactions* priority contact: account: channel: externalRefs* interactionCount subject lastInteractionAt outcome closedAt firstAnsweredAt firstInteractionAt firstOutboundAt openedAt reopenCount reopenedAt timeProblems
Step@ id key name createdAt revision createdById updatedAt updatedById tags customFields journeyMap: metricPlacements* position action actionPlacements* painPointPlacements* cards* phase: processLinks* waitingActivity waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional touchpointPlacements* currentOfInstances*JourneyInstance thoughts
StepTimes name stepId leadSeconds processSeconds waitSeconds waitingActivity business:StepWork data:StepWork declaredWaitingSeconds gapBasis gapSeconds informationSystems:StepWork livedCount livedWaitingSeconds
StepWork name processId processElementId leadSeconds processName processSeconds waitSeconds
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change interactionMatched(after:ChangeCursor,touchpointId:ID):InteractionMatch jobProgress(id:ID!):Job journeyMapChanges(after:ChangeCursor,id:ID!):Change journeyPositionChanged(after:ChangeCursor,journeyMapId:ID):JourneyPositionChange metricMoved(after:ChangeCursor,metricId:ID):MetricMove targetMissed(after:ChangeCursor,metricId:ID):TargetMiss
System@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description`;
