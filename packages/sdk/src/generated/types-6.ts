// Generated from the schema; do not edit.

export const types = `InteractionCondition field text operator property values
InteractionIngest dryRun applied created rejected unchanged updated matched batchId rows:IngestedRow
InteractionMatch cursor at batchId matches:MatchCount interactions(first:Int!):Interaction
Job@ id createdAt revision createdById status kind errorCode errorMessage attempts finishedAt requestId done maxAttempts phase result runAt startedAt total
Journey@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt status type description owner:Member reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyInstance@ id updatedAt journeyMap: contact: interactionCount lastInteractionAt currentStep:Step enteredAt exitedAt lastTouchpoint:Touchpoint ordinal
JourneyMap@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member contentRevision state cards* reviewDate emotionMax emotionMin emotionPoints* journeyInstances* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* lintSuppressions* personas:Persona phases* snapshots*MapSnapshot`;
