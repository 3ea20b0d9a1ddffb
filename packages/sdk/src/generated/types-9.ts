// Generated from the schema; do not edit.

export const types = `Step@ id key revision createdAt createdById updatedAt updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity thoughts
System@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description
Target@ id key revision createdAt createdById updatedAt updatedById status metric: note value dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value cursor at after before metricId target: targetId
Touchpoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member actionPlacements* painPointPlacements* channel: processLinks* direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key revision createdAt createdById updatedAt updatedById journeyMap: metricPlacements* step: position touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType`;
