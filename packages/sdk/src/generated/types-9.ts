// Generated from the schema; do not edit.

export const types = `MapPart id key name type
MapPlace index parents:MapPart
MapSide name journeyMapId label state number snapshotId templateId
MapSnapshot@ id key createdAt revision createdById updatedAt updatedById journeyMap: reason label contentRevision number partCount hash
MapSnapshotRestoreReport journeyMap: dryRun consequences:Consequence losses:MapLoss diff:JourneyMapDiff keptSnapshotId
MapTemplate@ id key createdAt name revision createdById updatedAt updatedById description partCount
MatchCount count touchpointId placementId
MatchRule@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion
MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions metrics momentsOfTruth painPoints processLinks touchpoints worstSeverity worstTargetStatus
MatrixCard id key tags status text basis`;
