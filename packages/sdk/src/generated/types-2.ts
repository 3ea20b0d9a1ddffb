// Generated from the schema; do not edit.

export const types = `Change revision type action cursor journeyMapId requestId at changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
Channel@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt type medium
DataPoint@ id key revision createdAt createdById updatedAt updatedById note metric: sampleSize value dimensions components reason origin periodStartDate
Department@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description actors+ children+Department parent:Department
DurationSummary count mean median ninetiethPercentile
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: sampleSize source label score persona:
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint sampleSize column label score
ImportProblem key index path code message section
ImportSection created rejected section unchanged updated
Job@ id revision createdAt createdById kind status requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total`;
