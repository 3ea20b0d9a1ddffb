// Generated from the schema; do not edit.

export const types = `Department@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
EmotionPoint@ id key revision createdAt createdById updatedAt updatedById journeyMap: step: label sampleSize score source persona:
EmotionSeries source persona:MatrixPersona points:EmotionSeriesPoint
EmotionSeriesPoint column label sampleSize score
ImportProblem key index path code message section
ImportSection created rejected section unchanged updated
Job@ id revision createdAt createdById kind status requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total
Journey@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description status owner:Member type reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyMap@ id key revision name createdAt createdById updatedAt updatedById tags customFields archivedAt description owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*`;
