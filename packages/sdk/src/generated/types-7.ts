// Generated from the schema; do not edit.

export const types = `MatchRuleVersion createdAt priority conditions:InteractionCondition version
MatchTrial matched examples:Interaction matchedToday scanned unmatchedToday
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint touchpoints actions metrics momentsOfTruth painPoints processLinks worstSeverity worstTargetStatus
MatrixCard id key tags status text basis
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processId processElementId processFlowId processName lineOfVisibility processElementName processFlowLabel
MatrixMap id key name revision contentRevision journeyId state emotionMax emotionMin journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingActivity waitingSeconds customerGoal expectation optional
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id key name createdAt revision createdById updatedAt updatedById archivedAt kind`;
