// Generated from the schema; do not edit.

export const types = `ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
CustomerPool name processElementId basis
DanglingLink name reason at processId processLinkId
DataPoint@ id key createdAt revision createdById updatedAt updatedById metric: reason value note sampleSize dimensions components origin periodStartDate
Department@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: step: label sampleSize source persona: score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint label sampleSize column score
EmotionShift after before step:MapPart delta
ExportLoss message count code path
ExportedFile name content encoding losses:ExportLoss mediaType`;
