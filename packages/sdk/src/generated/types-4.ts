// Generated from the schema; do not edit.

export const types = `MatrixLane id key name kind hidden role actorName cells:MatrixCell
MatrixLink id kind touchpointId lineOfVisibility processElementId processElementName processId processName
MatrixMap id key revision name contentRevision state emotionMax emotionMin journeyId journeyName
MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision createdAt createdById name updatedAt updatedById archivedAt kind
Metric@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description owner:Member type dimensions currency currentReason currentSampleSize currentStartDate currentValue dataPoints* formulaVersion goodDirection minimumSampleSize objective: periodUnit rangeMax rangeMin scaleMax scaleMin targets* unit variant`;
