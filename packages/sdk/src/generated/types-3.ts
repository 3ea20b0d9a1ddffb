// Generated from the schema; do not edit.

export const types = `DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: step: label sampleSize source persona: score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint label sampleSize column score
EmotionShift after before step:MapPart delta
ExportLoss message count code path
ExportedFile name content encoding losses:ExportLoss mediaType
ExternalRef@ id key createdAt revision createdById updatedAt updatedById contact: account: externalId serviceCase: objectId objectType system url
FigureChange comparable absoluteChange improved objections:Objection relativeChangePercent
ImportChange key index action section fields:ImportFieldChange
ImportFieldChange after before field
ImportProblem key message code index path section
ImportSection created rejected unchanged updated section removed skipped
ImportUndoLoss id key type message reason field
ImportUndoReport applied losses:ImportUndoLoss objects:ImportUndoneObjects
ImportUndoneObjects type deleted restored
ImportedMap name journeyMapId position journeyId sections:ImportSection errors isKept
ImprovementResult comparable absoluteChange improved minimumSampleSize objections:Objection relativeChangePercent after:MetricFigure before:MetricFigure minimumSource`;
