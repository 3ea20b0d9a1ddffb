// Generated from the schema; do not edit.

export const types = `InteractionBatch@ id key revision createdAt createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received
InteractionIngest created dryRun rejected unchanged updated applied matched rows:IngestedRow batchId
Job@ id revision createdAt createdById status kind requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total
Journey@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt status description owner:Member type reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyMap@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*
JourneyMapImportReport journeyMap: dryRun applied journeyId journeyMapId problems:ImportProblem sections:ImportSection`;
