// Generated from the schema; do not edit.

export const types = `LintFinding message severity rule related:LintSubject subject:LintSubject suppressedBy:LintFindingSuppression
LintFindingSuppression id reason untilDate
LintRule id description severity remedy title
LintSubject id name type path stepId stepPath
LintSuppression@ id key createdAt revision updatedAt createdById updatedById journeyMap: reason rule untilDate subjectId
LoneMapPart part:MapPart place:MapPlace
MapFieldChange after before field
MapLoss part:MapPart isLeftOut missingId missingName missingType
MapPart id key name type
MapPlace index parents:MapPart
MapSide name journeyMapId label state number snapshotId templateId
MapSnapshot@ id key createdAt revision updatedAt createdById updatedById journeyMap: reason label contentRevision number partCount hash
MapSnapshotRestoreReport journeyMap: dryRun consequences:Consequence losses:MapLoss diff:JourneyMapDiff keptSnapshotId
MapTemplate@ id key createdAt revision updatedAt createdById name updatedById description partCount
MatchCount touchpointId count placementId
MatchRule@ id key createdAt revision updatedAt createdById name updatedById tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion`;
