// Generated from the schema; do not edit.

export const types = `LintFinding message severity rule related:LintSubject subject:LintSubject suppressedBy:LintFindingSuppression
LintFindingSuppression id reason untilDate
LintRule id description severity remedy title
LintSubject id name type path stepId stepPath
LintSuppression@ id key createdAt revision createdById updatedAt updatedById journeyMap: reason rule untilDate subjectId
LoneMapPart part:MapPart place:MapPlace
MapFieldChange after before field
MapFileChange key index action section fields:ImportFieldChange map place
MapFileImport@ id createdAt revision createdById status kind dryRun reason errorCode errorMessage sections:ImportSection fileName finishedAt undoToken asksForMore atomicity changes(after:String,first:Int!,includeNew:Boolean!):MapFileChange errorLine job: layout losses:MapFileLoss mapCount maps(after:Int,first:Int!):ImportedMap notes problems(after:String,first:Int!,severity:MapFileProblemSeverity):MapFileProblem rowCount summary
MapFileLoss message code count path
MapFileProblem message value code path severity column line map place
MapLoss part:MapPart isLeftOut missingId missingName missingType`;
