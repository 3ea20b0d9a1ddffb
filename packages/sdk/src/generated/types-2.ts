// Generated from the schema; do not edit.

export const types = `Benchmark@ id key revision createdAt createdById updatedAt updatedById metric: value source industry percentile region year
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields status journeyMap: step: position basis text lane:
Change revision type cursor action at journeyMapId requestId changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
Channel@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt type medium
DataPoint@ id key revision createdAt createdById updatedAt updatedById metric: note value dimensions sampleSize reason components origin periodStartDate
Department@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description actors+ children+Department parent:Department
DurationSummary count mean median ninetiethPercentile
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: sampleSize source label score persona:`;
