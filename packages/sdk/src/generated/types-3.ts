// Generated from the schema; do not edit.

export const types = `ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
DataPoint@ id key createdAt revision createdById updatedAt updatedById metric: value reason note sampleSize dimensions components origin periodStartDate
Department@ id key createdAt revision name createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: step: sampleSize label source persona: score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint sampleSize label column score
EmotionShift after before step:MapPart delta
ExportLoss message count code path
ExportedFile name content encoding mediaType losses:ExportLoss
ExternalRef@ id key createdAt revision createdById updatedAt updatedById contact: account: externalId serviceCase: objectId objectType system url`;
