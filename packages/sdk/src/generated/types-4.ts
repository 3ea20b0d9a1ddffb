// Generated from the schema; do not edit.

export const types = `MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision name createdAt createdById updatedAt updatedById archivedAt kind
Metric@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member type currency currentReason currentSampleSize currentStartDate currentValue dimensions formulaVersion goodDirection minimumSampleSize objective: periodUnit rangeMax rangeMin scaleMax scaleMin unit variant
Node@ id
Objective@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member dueDate metrics+
PainPoint@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement`;
