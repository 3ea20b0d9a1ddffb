// Generated from the schema; do not edit.

export const types = `MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
MediumShare after before medium percentAfter percentBefore
Member@ id key createdAt revision updatedAt createdById name updatedById archivedAt kind
Metric@ id key createdAt revision updatedAt createdById name updatedById tags customFields archivedAt type description owner:Member dimensions unit currency formulaVersion goodDirection minimumSampleSize actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricComputation@ id key createdAt revision updatedAt createdById updatedById metric: conditions:InteractionCondition subject attribution baseConditions:InteractionCondition computedAt counting fromMoment spendMetric:Metric toMoment
MetricFigure value reason sampleSize components pointCount`;
