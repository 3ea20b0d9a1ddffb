// Generated from the schema; do not edit.

export const types = `JourneyMapLint journeyMapId errorCount findings:LintFinding infoCount suppressedCount warningCount
JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
JourneyMapUsage journeyMapId customers neverUsed:PlacementUsage placements:PlacementUsage unplanned:UnplannedTouchpoint unplannedTouchpoints:Touchpoint
JourneyMoveCount count journeyMapId
JourneyPositionChange cursor at journeyInstances(first:Int!):JourneyInstance moves:JourneyMoveCount
Lane@ id key createdAt revision updatedAt createdById updatedById name kind journeyMap: position cards* actor: hidden role
LintFinding message severity rule related:LintSubject subject:LintSubject suppressedBy:LintFindingSuppression
LintFindingSuppression id reason untilDate
LintRule id description severity remedy title
LintSubject id name type path stepId stepPath
LintSuppression@ id key createdAt revision updatedAt createdById updatedById journeyMap: reason rule untilDate subjectId`;
