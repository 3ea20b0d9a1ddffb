// Generated from the schema; do not edit.

export const types = `ProcessImportReport dryRun process: isNew processId changes:ProcessElementChange counts:ProcessFileCounts findings:ProcessFinding overwritesEdits unchangedCount
ProcessLink@ id key createdAt revision updatedAt createdById updatedById kind note process: step: touchpoint: processElement: lineOfVisibility
ProcessLostAnchor name elementId processElementId proposals:ProcessAnchorProposal referenceCount
ServiceCase@ id key createdAt revision updatedAt createdById updatedById tags customFields archivedAt kind status interactions* priority contact: account: channel: externalRefs* interactionCount subject lastInteractionAt outcome closedAt firstAnsweredAt firstInteractionAt firstOutboundAt openedAt reopenCount reopenedAt timeProblems
Step@ id key createdAt revision updatedAt createdById name updatedById tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity currentOfInstances*JourneyInstance thoughts
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change interactionMatched(after:ChangeCursor,touchpointId:ID):InteractionMatch jobProgress(id:ID!):Job journeyMapChanges(after:ChangeCursor,id:ID!):Change journeyPositionChanged(after:ChangeCursor,journeyMapId:ID):JourneyPositionChange metricMoved(after:ChangeCursor,metricId:ID):MetricMove targetMissed(after:ChangeCursor,metricId:ID):TargetMiss`;
