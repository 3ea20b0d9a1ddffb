// Generated from the schema; do not edit.

export const types = `MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processId processElementId processFlowId lineOfVisibility processName processElementName processFlowLabel
MatrixMap id key name revision contentRevision state journeyId emotionMax emotionMin journeyName
MatrixMetric id name reason touchpointId value startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id key name createdAt revision createdById updatedAt updatedById archivedAt kind
Metric@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision createdById updatedAt updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment`;
