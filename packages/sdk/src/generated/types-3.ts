// Generated from the schema; do not edit.

export const types = `CrmProblem message code path
CrmRecord@ id createdAt externalId objectType source:CrmSource mappingVersion payload receivedAt sourceUpdatedAt deletedAt problemCode problems:CrmProblem redactedAt
CrmSecret name createdAt retiresAt
CrmSource@ id name key createdAt revision createdById updatedAt updatedById status mappingVersion system checkErrorCode checkErrorMessage checkedAt connector identity mapping pollSeconds retentionDays runJob:Job secrets:CrmSecret settings streams:CrmStream webhookPath writeBack
CrmStream name errorCode errorMessage failures fields:CrmField lagSeconds readThrough reconciledAt succeededAt takenIn
CustomerPool name processElementId basis
DanglingLink name reason processId at processLinkId
DataPoint@ id key createdAt revision createdById updatedAt updatedById value metric: reason note sampleSize dimensions components origin periodStartDate
Department@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: label step: sampleSize source persona: score
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint label sampleSize column score`;
