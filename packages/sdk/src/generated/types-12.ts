// Generated from the schema; do not edit.

export const types = `TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
TouchpointProposal name touchpointId processFlowId companyElementId isInbound customerElementId
TouchpointProposals customerPools:CustomerPool proposals:TouchpointProposal
UncoveredMessage label processId processFlowId companyElementId isInbound processName companyElementName
UncoveredTask name processId processElementId
UncoveredTouchpoint name touchpointId
UnmatchedInteractions type count source direction firstAt lastAt channelId exampleId
UnplannedTouchpoint touchpointId interactions contacts
Upload id status path
ValueStream activityRatio leadSeconds leadTimes:ValueStreamLeadTimes paces:ValueStreamPace pathIds processSeconds rolledCompleteAccurate taktSeconds unmeasuredIds valueAddedRatio waitSeconds
ValueStreamLeadTimes average best worst
ValueStreamPace processElementId cycleSeconds isBottleneck utilisation
Workspace id name createdAt revision timeZone
WorkspaceOpened secret workspaceId`;
