// Generated from the schema; do not edit.

export const types = `InteractionCondition text field operator property values
InteractionIngest dryRun applied created rejected unchanged updated matched batchId rows:IngestedRow
InteractionMatch at cursor batchId matches:MatchCount interactions(first:Int!):Interaction
Job@ id createdAt revision createdById status kind errorCode errorMessage attempts finishedAt requestId done maxAttempts phase result runAt startedAt total
Journey@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt type status description owner:Member objectives:Objective reviewDate endPoint maps+JourneyMap startPoint
JourneyInstance@ id updatedAt journeyMap: contact: interactionCount lastInteractionAt currentStep:Step enteredAt exitedAt lastTouchpoint:Touchpoint ordinal
JourneyMap@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member contentRevision state cards* reviewDate emotionMax emotionMin emotionPoints* journey: journeyInstances* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision lanes* lintSuppressions* personas:Persona phases* snapshots*MapSnapshot
JourneyMapDeriveReport journeyMap: dryRun losses:MapLoss parts:DerivedParts
JourneyMapDiff text added:LoneMapPart changed:ChangedMapPart channels:ChannelDiff emotions:EmotionDiff from:MapSide isSame map:MapFieldChange metrics:MetricShift moved:MovedMapPart painPoints:PainPointDiff removed:LoneMapPart to:MapSide
JourneyMapImportReport journeyMap: dryRun journeyMapId applied journeyId consequences:Consequence sections:ImportSection undoToken changes(first:Int!):ImportChange problems:ImportProblem`;
