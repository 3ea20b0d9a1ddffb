// Generated from the schema; do not edit.

export const types = `DataPoint@ id key revision createdAt createdById updatedAt updatedById note sampleSize dimensions metric: value components origin periodStartDate reason
Department@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: sampleSize label score source persona:
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint sampleSize column label score
ImportProblem key index path code message section
ImportSection created rejected section unchanged updated
Job@ id revision createdAt createdById kind status requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total
Journey@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description status owner:Member type reviewDate objectives:Objective endPoint maps+JourneyMap startPoint`;
