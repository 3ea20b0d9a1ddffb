// Generated from the schema; do not edit.

export const types = `TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: metricPlacements* step: position touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id status path
Workspace id revision createdAt name timeZone
WorkspaceOpened secret workspaceId`;
