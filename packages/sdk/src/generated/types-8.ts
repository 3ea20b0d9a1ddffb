// Generated from the schema; do not edit.

export const types = `System@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description
Target@ id key revision createdAt createdById updatedAt updatedById status note metric: value dueDate judgedStartDate judgedValue operator upperValue
Touchpoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: metricPlacements* step: position touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id status path
Workspace id revision createdAt name timeZone
WorkspaceOpened secret workspaceId`;
