// Generated from the schema; do not edit.

export const types = `MatrixMetric id name value touchpointId startDate reason currency goodDirection unit targetStatus
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name metrics:MatrixMetric goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision createdAt createdById updatedAt updatedById name archivedAt kind
Metric@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member type dimensions currency formulaVersion goodDirection minimumSampleSize unit actionEffects* baselines* benchmarks* currentReason currentSampleSize currentStartDate currentValue dataPoints* objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* variant
MetricFigure value sampleSize reason components pointCount`;
