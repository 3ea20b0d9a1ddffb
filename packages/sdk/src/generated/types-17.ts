// Generated from the schema; do not edit.

export const types = `System@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt description
Target@ id key createdAt revision createdById updatedAt updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value after before cursor at metricId target: targetId
Touchpoint@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision createdById updatedAt updatedById journeyMap: metricPlacements* position step: touchpoint: isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType
UnmatchedInteractions type count source direction firstAt lastAt channelId exampleId
UnplannedTouchpoint touchpointId interactions contacts
Upload id status path
ValueStream activityRatio leadSeconds leadTimes:ValueStreamLeadTimes paces:ValueStreamPace pathIds processSeconds rolledCompleteAccurate taktSeconds unmeasuredIds valueAddedRatio waitSeconds`;
