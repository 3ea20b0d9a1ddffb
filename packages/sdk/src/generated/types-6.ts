// Generated from the schema; do not edit.

export const types = `LoneMapPart part:MapPart place:MapPlace
MapFieldChange after before field
MapFileChange key index action section fields:ImportFieldChange map place
MapFileImport@ id createdAt revision createdById kind status dryRun reason sections:ImportSection errorCode errorMessage fileName finishedAt undoToken asksForMore atomicity changes(after:String,first:Int!,includeNew:Boolean!):MapFileChange errorLine job: layout losses:MapFileLoss mapCount maps(after:Int,first:Int!):ImportedMap notes problems(after:String,first:Int!,severity:MapFileProblemSeverity):MapFileProblem rowCount summary
MapFileLoss message count code path
MapFileProblem value message code path severity column line map place
MapLoss part:MapPart isLeftOut missingId missingName missingType
MapPart id key name type
MapPlace index parents:MapPart
MapSide name journeyMapId label state number snapshotId templateId
MapSnapshot@ id key createdAt revision createdById updatedAt updatedById journeyMap: reason label contentRevision number partCount hash
MapSnapshotRestoreReport journeyMap: dryRun consequences:Consequence losses:MapLoss diff:JourneyMapDiff keptSnapshotId
MapTemplate@ id key name createdAt revision createdById updatedAt updatedById description partCount
MatchCount touchpointId count placementId
MatchRule@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion`;
