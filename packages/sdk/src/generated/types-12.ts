// Generated from the schema; do not edit.

export const types = `StepWork name processId processElementId leadSeconds processName processSeconds waitSeconds
Subscription changes(after:ChangeCursor,where:ChangeWhere):Change interactionMatched(after:ChangeCursor,touchpointId:ID):InteractionMatch jobProgress(id:ID!):Job journeyMapChanges(after:ChangeCursor,id:ID!):Change journeyPositionChanged(after:ChangeCursor,journeyMapId:ID):JourneyPositionChange metricMoved(after:ChangeCursor,metricId:ID):MetricMove targetMissed(after:ChangeCursor,metricId:ID):TargetMiss
System@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description
Target@ id key createdAt revision createdById updatedAt updatedById status value metric: note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss value metric: after before at cursor metricId target: targetId
Touchpoint@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
TouchpointProposal name touchpointId processFlowId companyElementId isInbound customerElementId
TouchpointProposals customerPools:CustomerPool proposals:TouchpointProposal
UncoveredMessage processId label processFlowId processName companyElementId isInbound companyElementName
UncoveredTask name processId processElementId
UncoveredTouchpoint name touchpointId`;
