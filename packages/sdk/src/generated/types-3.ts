// Generated from the schema; do not edit.

export const types = `Department@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description actors+ children+Department parent:Department
DurationSummary count mean median ninetiethPercentile
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: sampleSize persona: source label score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint sampleSize column label score
ExternalRef@ id key revision createdAt createdById updatedAt updatedById account: contact: externalId objectType serviceCase: system url
ImportProblem key index code message path section
ImportSection created rejected unchanged updated section
ImprovementResult minimumSampleSize absoluteChange after:MetricFigure before:MetricFigure comparable improved minimumSource objections:Objection relativeChangePercent
Job@ id revision createdAt createdById status kind requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total`;
