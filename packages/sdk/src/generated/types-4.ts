// Generated from the schema; do not edit.

export const types = `ImportUndoLoss id key type message reason field
ImportUndoReport applied losses:ImportUndoLoss objects:ImportUndoneObjects
ImportUndoneObjects type deleted restored
ImprovementResult minimumSampleSize absoluteChange after:MetricFigure before:MetricFigure comparable improved minimumSource objections:Objection relativeChangePercent
Interaction@ id createdAt updatedAt type value touchpoint: message contact: source account: channel: direction subject externalId outcome placement:TouchpointPlacement serviceCase: campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties receivedAt sentBy sentTo sentiment session sourceUpdatedAt
InteractionBatch@ id key createdAt revision updatedAt createdById updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received
InteractionCondition field text operator property values
InteractionIngest dryRun applied created rejected unchanged updated matched batchId rows:IngestedRow`;
