// Generated from the schema; do not edit.

export const types = `Subscription changes(after:ChangeCursor,where:ChangeWhere):Change interactionMatched(after:ChangeCursor,touchpointId:ID):InteractionMatch jobProgress(id:ID!):Job journeyMapChanges(after:ChangeCursor,id:ID!):Change journeyPositionChanged(after:ChangeCursor,journeyMapId:ID):JourneyPositionChange metricMoved(after:ChangeCursor,metricId:ID):MetricMove targetMissed(after:ChangeCursor,metricId:ID):TargetMiss
System@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description
Target@ id key createdAt revision updatedAt createdById updatedById status metric: value note dueDate operator judgedStartDate judgedValue upperValue
TargetMiss metric: value after before cursor at metricId target: targetId
Touchpoint@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description metricPlacements* owner:Member interactions* actionPlacements* painPointPlacements* channel: direction processLinks* matchRules+ ownerActor:Actor physicalEvidence placements*TouchpointPlacement system:
TouchpointPlacement@ id key createdAt revision updatedAt createdById updatedById journeyMap: metricPlacements* step: touchpoint: position isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType`;
