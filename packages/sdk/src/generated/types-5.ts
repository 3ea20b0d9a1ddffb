// Generated from the schema; do not edit.

export const types = `JourneyInstance@ id updatedAt journeyMap: contact: interactionCount lastInteractionAt currentStep:Step enteredAt exitedAt lastTouchpoint:Touchpoint ordinal
JourneyMap@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt description metricPlacements* owner:Member cards* contentRevision reviewDate state emotionMax emotionMin emotionPoints* journeyInstances* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* personas:Persona phases*
JourneyMapImportReport journeyMap: dryRun applied journeyMapId journeyId problems:ImportProblem sections:ImportSection
JourneyMapMatrix metrics:MatrixMetric columns:MatrixColumn emotionSeries: lanes:MatrixLane map:MatrixMap personas:MatrixPersona phases:MatrixPhase
JourneyMapUsage journeyMapId customers neverUsed:PlacementUsage placements:PlacementUsage unplanned:UnplannedTouchpoint unplannedTouchpoints:Touchpoint
JourneyMoveCount count journeyMapId
JourneyPositionChange cursor at journeyInstances(first:Int!):JourneyInstance moves:JourneyMoveCount`;
