// Generated from the schema; do not edit.

export const types = `MatrixPainPoint id name touchpointId severity side
MatrixPersona id name
MatrixPhase id key name goal purchaseTime columnCount firstColumn
MatrixStep id key name action waitingSeconds customerGoal expectation optional waitingActivity
MatrixTouchpoint id name touchpointId isEntryPoint isExitPoint isMomentOfTruth momentOfTruthType channel:MatrixChannel
Member@ id key revision name createdAt createdById updatedAt updatedById archivedAt kind
Node@ id
Objective@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member dueDate
PainPoint@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member severity side cause frequency organizationAware placements*PainPointPlacement
PainPointPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: painPoint:
Persona@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt kind behaviours bio digitalAbility digitalAttitude digitalUse expectations frustrations goals needs occupation preferredChannels:Channel quote segment sharePercent`;
