// Generated from the schema; do not edit.

export const types = `ImportChange key index section fields:ImportFieldChange isNew
ImportFieldChange after before field
ImportProblem key message index path code section
ImportSection created rejected unchanged updated section
ImportUndoLoss id key type reason message field
ImportUndoReport applied losses:ImportUndoLoss objects:ImportUndoneObjects
ImportUndoneObjects type deleted restored
ImportedMap name journeyMapId position journeyId sections:ImportSection errors isKept
ImprovementResult comparable absoluteChange improved minimumSampleSize objections:Objection relativeChangePercent after:MetricFigure before:MetricFigure minimumSource
Interaction@ id createdAt updatedAt type value message touchpoint: contact: source account: channel: direction subject externalId outcome placement:TouchpointPlacement serviceCase: campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties receivedAt sentBy sentTo sentiment session sourceUpdatedAt
InteractionBatch@ id key createdAt revision createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received`;
