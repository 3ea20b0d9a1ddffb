// Generated from the schema; do not edit.

export const types = `MapFileLoss message count code path
MapFileProblem message value code path severity column line map place
MapLoss part:MapPart isLeftOut missingId missingName missingType
MapPart id name key type
MapPlace index parents:MapPart
MapSide name journeyMapId label number state snapshotId templateId
MapSnapshot@ id key createdAt revision createdById updatedAt updatedById journeyMap: reason label contentRevision number partCount hash
MapSnapshotRestoreReport journeyMap: dryRun consequences:Consequence losses:MapLoss diff:JourneyMapDiff keptSnapshotId
MapTemplate@ id name key createdAt revision createdById updatedAt updatedById description partCount
MatchCount count touchpointId placementId
MatchRule@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion
MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint touchpoints actions metrics momentsOfTruth painPoints processLinks worstSeverity worstTargetStatus
MatrixCard id key tags status text basis
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint`;
