// Generated from the schema; do not edit.

export const types = `Target@ id key revision createdAt createdById updatedAt updatedById status note dueDate metric: value judgedStartDate judgedValue operator upperValue
Touchpoint@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id status path
Workspace id revision createdAt name timeZone
WorkspaceOpened secret workspaceId`;
