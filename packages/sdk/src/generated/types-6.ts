// Generated from the schema; do not edit.

export const types = `Step@ id key revision name createdAt createdById updatedAt updatedById tags customFields journeyMap: position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional processLinks* touchpointPlacements* waitingActivity phase: thoughts
System@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description
Touchpoint@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
Upload id status path
Workspace id revision name createdAt timeZone
WorkspaceOpened secret workspaceId`;
