// Generated from the schema; do not edit.

export const types = `Target@ id key createdAt revision createdById updatedAt updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value after at before cursor metricId target: targetId
Touchpoint@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
TouchpointProposal name touchpointId processFlowId companyElementId isInbound customerElementId
TouchpointProposals customerPools:CustomerPool proposals:TouchpointProposal
UncoveredMessage processId label processFlowId processName companyElementId isInbound companyElementName
UncoveredTask name processId processElementId
UncoveredTouchpoint name touchpointId
UnmatchedInteractions type count source direction firstAt lastAt channelId exampleId
UnplannedTouchpoint touchpointId interactions contacts
Upload id status path
ValueStream leadSeconds processSeconds waitSeconds activityRatio leadTimes:ValueStreamLeadTimes paces:ValueStreamPace pathIds rolledCompleteAccurate taktSeconds unmeasuredIds valueAddedRatio
ValueStreamLeadTimes average best worst
ValueStreamPace processElementId cycleSeconds isBottleneck utilisation`;
