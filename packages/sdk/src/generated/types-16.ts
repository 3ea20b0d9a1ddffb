// Generated from the schema; do not edit.

export const types = `System@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description
Target@ id key createdAt revision createdById updatedAt updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value after at before cursor metricId target: targetId
Touchpoint@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
TouchpointProposal name touchpointId processFlowId companyElementId isInbound customerElementId
TouchpointProposals customerPools:CustomerPool proposals:TouchpointProposal
UncoveredMessage label processId processFlowId companyElementId isInbound processName companyElementName`;
