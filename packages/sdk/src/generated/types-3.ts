// Generated from the schema; do not edit.

export const types = `ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
DataPoint@ id key createdAt revision updatedAt createdById updatedById metric: note value reason dimensions sampleSize components origin periodStartDate
Department@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description actors+ children+Department parent:Department
DurationSummary count mean median ninetiethPercentile
EmotionPoint@ id key createdAt revision updatedAt createdById updatedById journeyMap: step: sampleSize source persona: label score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint sampleSize column label score
ExternalRef@ id key createdAt revision updatedAt createdById updatedById contact: account: externalId serviceCase: objectType system url
ImportChange key index section fields:ImportFieldChange isNew
ImportFieldChange field after before
ImportProblem key message index path code section
ImportSection created rejected unchanged updated section`;
