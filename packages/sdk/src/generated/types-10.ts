// Generated from the schema; do not edit.

export const types = `MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index metrics:MatrixMetric actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processElementId lineOfVisibility processId processElementName processName
MatrixMap id key name revision contentRevision state journeyId emotionMax emotionMin journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id key createdAt name revision createdById updatedAt updatedById archivedAt kind`;
