// Generated from the schema; do not edit.

export const types = `MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision createdAt createdById updatedAt updatedById name archivedAt kind
Metric@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member type dimensions formulaVersion minimumSampleSize actionEffects* baselines* benchmarks* currency currentReason currentSampleSize currentStartDate currentValue dataPoints* goodDirection objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* unit variant
MetricFigure value sampleSize components reason pointCount
MetricMove metric: dimensions cursor at startDate after before metricId dataPointId`;
