// Generated from the schema; do not edit.

export const types = `MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixMetric id name touchpointId value reason startDate currency goodDirection unit targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId interactionCount isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key createdAt revision updatedAt createdById updatedById name archivedAt kind
Metric@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description type owner:Member dimensions currency formulaVersion goodDirection minimumSampleSize unit actionEffects* baselines* benchmarks* computation:MetricComputation currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant`;
