// Generated from the schema; do not edit.

export const types = `JourneyMap@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*
JourneyMapImportReport journeyMap: dryRun applied journeyId journeyMapId problems:ImportProblem sections:ImportSection
JourneyMapMatrix columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
Lane@ id key revision createdAt createdById name updatedAt updatedById kind journeyMap: position cards* actor: hidden role
MatrixAction id name status touchpointId priority
MatrixBadges isEntryPoint isExitPoint actions momentsOfTruth painPoints processLinks touchpoints worstSeverity
MatrixCard id key tags status basis text
MatrixCell column cards:MatrixCard
MatrixChannel name type medium
MatrixColumn index actions:MatrixAction badges:MatrixBadges links:MatrixLink painPoints:MatrixPainPoint phaseIndex step:MatrixStep touchpoints:MatrixTouchpoint`;
