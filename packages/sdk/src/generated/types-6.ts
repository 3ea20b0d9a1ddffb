// Generated from the schema; do not edit.

export const types = `JourneyMapLint journeyMapId errorCount findings:LintFinding infoCount suppressedCount warningCount
JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
JourneyMapUsage journeyMapId customers neverUsed:PlacementUsage placements:PlacementUsage unplanned:UnplannedTouchpoint unplannedTouchpoints:Touchpoint
JourneyMoveCount count journeyMapId
JourneyPositionChange at cursor journeyInstances(first:Int!):JourneyInstance moves:JourneyMoveCount
Lane@ id name key createdAt revision createdById updatedAt updatedById kind journeyMap: position cards* actor: hidden role
LintFinding message severity rule related:LintSubject subject:LintSubject suppressedBy:LintFindingSuppression
LintFindingSuppression id reason untilDate
LintRule id description severity remedy title
LintSubject id name type path stepId stepPath
LintSuppression@ id key createdAt revision createdById updatedAt updatedById journeyMap: reason rule untilDate subjectId
LoneMapPart part:MapPart place:MapPlace
MapFieldChange after before field
MapFileChange key index action section fields:ImportFieldChange map place
MapFileImport@ id createdAt revision createdById status kind dryRun reason errorCode errorMessage fileName sections:ImportSection finishedAt undoToken asksForMore atomicity changes(after:String,first:Int!,includeNew:Boolean!):MapFileChange errorLine job: layout losses:MapFileLoss mapCount maps(after:Int,first:Int!):ImportedMap notes problems(after:String,first:Int!,severity:MapFileProblemSeverity):MapFileProblem rowCount summary`;
