// Generated from the schema; do not edit.

export const types = `StepTimes name stepId leadSeconds processSeconds waitSeconds waitingActivity business:StepWork data:StepWork declaredWaitingSeconds gapBasis gapSeconds informationSystems:StepWork livedCount livedWaitingSeconds
StepWork name processId processElementId leadSeconds processName processSeconds waitSeconds
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change interactionMatched(after:ChangeCursor,touchpointId:ID):InteractionMatch jobProgress(id:ID!):Job journeyMapChanges(after:ChangeCursor,id:ID!):Change journeyPositionChanged(after:ChangeCursor,journeyMapId:ID):JourneyPositionChange metricMoved(after:ChangeCursor,metricId:ID):MetricMove targetMissed(after:ChangeCursor,metricId:ID):TargetMiss
System@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description
Target@ id key createdAt revision createdById updatedAt updatedById status value metric: note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss value metric: after before at cursor metricId target: targetId
Touchpoint@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType`;
