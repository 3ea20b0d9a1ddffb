// Generated from the schema; do not edit.

export const types = `ImportChange key index action section fields:ImportFieldChange
ImportFieldChange after before field
ImportProblem key message code path index section
ImportSection created rejected unchanged updated section removed skipped
ImportUndoLoss id key type message reason field
ImportUndoReport applied losses:ImportUndoLoss objects:ImportUndoneObjects
ImportUndoneObjects type deleted restored
ImportedMap name journeyMapId position journeyId sections:ImportSection errors isKept
ImprovementResult comparable absoluteChange improved minimumSampleSize objections:Objection relativeChangePercent after:MetricFigure before:MetricFigure minimumSource
Interaction@ id createdAt updatedAt type message value touchpoint: contact: externalId source account: channel: direction subject outcome placement:TouchpointPlacement receivedAt serviceCase: sourceUpdatedAt campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties sentBy sentTo sentiment session
InteractionBatch@ id key createdAt revision createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received`;
