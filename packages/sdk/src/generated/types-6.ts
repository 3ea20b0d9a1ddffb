// Generated from the schema; do not edit.

export const types = `MapSnapshotRestoreReport journeyMap: dryRun consequences:Consequence losses:MapLoss diff:JourneyMapDiff keptSnapshotId
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
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id name key kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processId processElementId processFlowId processName lineOfVisibility processElementName processFlowLabel
MatrixMap id name key revision contentRevision journeyId state emotionMax emotionMin journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id name key metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id name key action waitingActivity waitingSeconds customerGoal expectation optional`;
