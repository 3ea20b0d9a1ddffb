// Generated from the schema; do not edit.

export const types = `Journey@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt status description owner:Member type reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyMap@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description metricPlacements* owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*
JourneyMapImportReport journeyMap: dryRun applied journeyId journeyMapId problems:ImportProblem sections:ImportSection
JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
Lane@ id key revision createdAt createdById updatedAt updatedById name kind journeyMap: position cards* actor: hidden role
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions metrics momentsOfTruth painPoints processLinks touchpoints worstSeverity worstTargetStatus`;
