// Generated from the schema; do not edit.

export const types = `TargetMiss metric: value cursor at after before metricId target: targetId
Touchpoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: metricPlacements* step: position touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id status path
Workspace id revision createdAt name timeZone
WorkspaceOpened secret workspaceId`;
