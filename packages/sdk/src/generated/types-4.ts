// Generated from the schema; do not edit.

export const types = `InteractionBatch@ id key createdAt revision createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received
InteractionCondition field text operator property values
InteractionIngest dryRun applied created rejected unchanged updated matched batchId rows:IngestedRow
InteractionMatch at cursor batchId matches:MatchCount interactions(first:Int!):Interaction
Job@ id createdAt revision createdById kind status errorCode errorMessage finishedAt requestId attempts done maxAttempts phase result runAt startedAt total
Journey@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt type description status owner:Member reviewDate objectives:Objective endPoint maps+JourneyMap startPoint
JourneyInstance@ id updatedAt journeyMap: contact: interactionCount lastInteractionAt currentStep:Step enteredAt exitedAt lastTouchpoint:Touchpoint ordinal
JourneyMap@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member contentRevision state cards* reviewDate emotionMax emotionMin emotionPoints* journeyInstances* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision journey: lanes* lintSuppressions* personas:Persona phases* snapshots*MapSnapshot
JourneyMapDeriveReport journeyMap: dryRun losses:MapLoss parts:DerivedParts
JourneyMapDiff text added:LoneMapPart changed:ChangedMapPart channels:ChannelDiff emotions:EmotionDiff from:MapSide isSame map:MapFieldChange metrics:MetricShift moved:MovedMapPart painPoints:PainPointDiff removed:LoneMapPart to:MapSide`;
