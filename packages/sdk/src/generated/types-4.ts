// Generated from the schema; do not edit.

export const types = `Interaction@ id createdAt updatedAt type value message touchpoint: contact: source account: channel: direction subject externalId outcome placement:TouchpointPlacement serviceCase: campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties receivedAt sentBy sentTo sentiment session sourceUpdatedAt
InteractionBatch@ id key createdAt revision createdById updatedAt updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received
InteractionCondition text field operator property values
InteractionIngest dryRun applied created rejected unchanged updated matched batchId rows:IngestedRow
InteractionMatch at cursor batchId matches:MatchCount interactions(first:Int!):Interaction
Job@ id createdAt revision createdById kind status errorCode errorMessage finishedAt requestId attempts done maxAttempts phase result runAt startedAt total
Journey@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt type description status owner:Member objectives:Objective reviewDate endPoint maps+JourneyMap startPoint
JourneyInstance@ id updatedAt journeyMap: contact: interactionCount lastInteractionAt currentStep:Step enteredAt exitedAt lastTouchpoint:Touchpoint ordinal
JourneyMap@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description metricPlacements* owner:Member contentRevision state cards* reviewDate emotionMax emotionMin emotionPoints* journey: journeyInstances* steps* touchpointPlacements* basedOn:JourneyMap basedOnRevision lanes* lintSuppressions* personas:Persona phases* snapshots*MapSnapshot`;
