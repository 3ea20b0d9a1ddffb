// Generated from the schema; do not edit.

export const types = `JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
JourneyMapUsage journeyMapId customers neverUsed:PlacementUsage placements:PlacementUsage unplanned:UnplannedTouchpoint unplannedTouchpoints:Touchpoint
JourneyMoveCount count journeyMapId
JourneyPositionChange cursor at journeyInstances(first:Int!):JourneyInstance moves:JourneyMoveCount
Lane@ id key createdAt revision updatedAt createdById updatedById name kind journeyMap: position cards* actor: hidden role
MatchCount touchpointId count placementId
MatchRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion
MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority`;
