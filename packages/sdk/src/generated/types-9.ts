// Generated from the schema; do not edit.

export const types = `MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId lineOfVisibility processElementId processElementName processId processName
MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id key createdAt revision updatedAt createdById updatedById name archivedAt kind
Metric@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant`;
