// Generated from the schema; do not edit.

export const types = `MapTemplate@ id key createdAt revision updatedAt createdById updatedById name description partCount
MatchCount touchpointId count placementId
MatchRule@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt touchpoint: priority conditions:InteractionCondition isEnabled placement:TouchpointPlacement version versions:MatchRuleVersion
MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions metrics momentsOfTruth painPoints processLinks touchpoints worstSeverity worstTargetStatus
MatrixCard id key tags status text basis
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint`;
