// Generated from the schema; do not edit.

export const types = `JourneyMapDeriveReport journeyMap: dryRun losses:MapLoss parts:DerivedParts
JourneyMapDiff text added:LoneMapPart changed:ChangedMapPart channels:ChannelDiff emotions:EmotionDiff from:MapSide isSame map:MapFieldChange metrics:MetricShift moved:MovedMapPart painPoints:PainPointDiff removed:LoneMapPart to:MapSide
JourneyMapImportReport journeyMap: dryRun journeyMapId applied consequences:Consequence journeyId sections:ImportSection undoToken changes(first:Int!):ImportChange problems:ImportProblem
JourneyMapLint journeyMapId errorCount findings:LintFinding infoCount suppressedCount warningCount
JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
JourneyMapUsage journeyMapId customers neverUsed:PlacementUsage placements:PlacementUsage unplanned:UnplannedTouchpoint unplannedTouchpoints:Touchpoint
JourneyMoveCount count journeyMapId
JourneyPositionChange cursor at journeyInstances(first:Int!):JourneyInstance moves:JourneyMoveCount
Lane@ id key createdAt name revision createdById updatedAt updatedById journeyMap: kind position cards* actor: hidden role`;
