// Generated from the schema; do not edit.

export const types = `ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind step: process: touchpoint: note processElement: lineOfVisibility
Step@ id key revision name createdAt createdById updatedAt updatedById tags customFields journeyMap: position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional processLinks* touchpointPlacements* waitingActivity phase: thoughts
System@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description
Touchpoint@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType`;
