// Generated from the schema; do not edit.

export const types = `DataPoint@ id key createdAt revision createdById updatedAt updatedById metric: value reason note sampleSize dimensions components origin periodStartDate
Department@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: step: label sampleSize source persona: score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint label sampleSize column score
EmotionShift after before step:MapPart delta
ExportLoss message code count path
ExportedFile name content encoding losses:ExportLoss mediaType
ExternalRef@ id key createdAt revision createdById updatedAt updatedById contact: externalId account: objectType serviceCase: system objectId url
FigureChange comparable absoluteChange improved objections:Objection relativeChangePercent`;
