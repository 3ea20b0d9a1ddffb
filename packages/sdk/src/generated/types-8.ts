// Generated from the schema; do not edit.

export const types = `ProcessFlow@ id key revision createdAt createdById updatedAt updatedById process: condition isRework source:ProcessElement target:ProcessElement
ProcessLink@ id key revision createdAt createdById updatedAt updatedById kind note step: process: touchpoint: processElement: lineOfVisibility
Step@ id key revision createdAt createdById updatedAt updatedById name tags customFields journeyMap: metricPlacements* position actionPlacements* painPointPlacements* action cards* waitingSeconds customerGoal durationSeconds emotionPoints* expectation optional phase: processLinks* touchpointPlacements* waitingActivity thoughts
System@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description
Target@ id key revision createdAt createdById updatedAt updatedById status metric: note value dueDate judgedStartDate judgedValue operator upperValue
TargetMiss metric: value cursor at after before metricId target: targetId
Touchpoint@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member actionPlacements* painPointPlacements* processLinks* channel: direction ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:`;
