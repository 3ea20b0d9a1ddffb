// Generated from the schema; do not edit.

export const types = `MatrixCard id key tags status basis text
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint
MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId lineOfVisibility processElementId processElementName processId processName
MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision createdAt createdById updatedAt updatedById name archivedAt kind
Metric@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description owner:Member type dimensions formulaVersion baselines* benchmarks* currency currentReason currentSampleSize currentStartDate currentValue dataPoints* goodDirection minimumSampleSize objective: periodUnit placements*MetricPlacement rangeMax rangeMin scaleMax scaleMin targets* unit variant`;
