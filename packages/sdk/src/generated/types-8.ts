// Generated from the schema; do not edit.

export const types = `MatrixLane id name key kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId processId processElementId processFlowId processName lineOfVisibility processElementName processFlowLabel
MatrixMap id name key revision contentRevision journeyId state emotionMax emotionMin journeyName
MatrixMetric id name value reason touchpointId startDate unit currency goodDirection targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id name key metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id name key action waitingActivity waitingSeconds customerGoal expectation optional
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id name key createdAt revision createdById updatedAt updatedById archivedAt kind
Metric@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision createdById updatedAt updatedById metric: subject conditions:InteractionCondition attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment`;
