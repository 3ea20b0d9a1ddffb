// Generated from the schema; do not edit.

export const types = `EmotionShift after before step:MapPart delta
ExportLoss message count code path
ExportedFile name content encoding mediaType losses:ExportLoss
ExternalRef@ id key createdAt revision createdById updatedAt updatedById contact: externalId account: objectType serviceCase: system objectId url
FigureChange comparable absoluteChange improved objections:Objection relativeChangePercent
ImportChange key index action section fields:ImportFieldChange
ImportFieldChange after before field
ImportProblem key message code path index section
ImportSection created rejected unchanged updated section removed skipped
ImportUndoLoss id key type message reason field
ImportUndoReport applied losses:ImportUndoLoss objects:ImportUndoneObjects
ImportUndoneObjects type deleted restored
ImportedMap name journeyMapId position journeyId sections:ImportSection errors isKept
ImprovementResult comparable absoluteChange improved minimumSampleSize objections:Objection relativeChangePercent after:MetricFigure before:MetricFigure minimumSource
Interaction@ id createdAt updatedAt type message value touchpoint: contact: externalId source account: subject channel: direction outcome placement:TouchpointPlacement receivedAt serviceCase: sourceUpdatedAt campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties sentBy sentTo sentiment session
InteractionBatch@ id key createdAt revision createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received`;
