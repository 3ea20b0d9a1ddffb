// Generated from the schema; do not edit.

export const types = `Step@ id key createdAt revision updatedAt createdById updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity currentOfInstances*JourneyInstance thoughts
System@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description
Target@ id key createdAt revision updatedAt createdById updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value after before cursor at metricId target: targetId
Touchpoint@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:`;
