// Generated from the schema; do not edit.

export const types = `MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions metrics momentsOfTruth painPoints processLinks touchpoints worstSeverity worstTargetStatus
MatrixCard id key tags status text basis
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processElementId lineOfVisibility processId processElementName processName
MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn`;
