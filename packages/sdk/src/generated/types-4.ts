// Generated from the schema; do not edit.

export const types = `Interaction@ id createdAt updatedAt type value touchpoint: contact: source account: message channel: direction subject externalId outcome placement:TouchpointPlacement serviceCase: campaign contentRef cost endedAt matchExplanation:InteractionCondition matchRule: matchRuleVersion occurredAt properties receivedAt sentBy sentTo sentiment session sourceUpdatedAt
InteractionBatch@ id key createdAt revision updatedAt createdById updatedById interactions* created rejected unchanged updated matched firstAt lastAt matches:MatchCount received
InteractionCondition text operator field property values
InteractionIngest dryRun created rejected unchanged updated applied matched batchId rows:IngestedRow
InteractionMatch cursor at batchId matches:MatchCount interactions(first:Int!):Interaction
Job@ id createdAt revision createdById status kind requestId attempts done errorCode errorMessage finishedAt maxAttempts result runAt startedAt total
Journey@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt status description type owner:Member reviewDate objectives:Objective endPoint maps+JourneyMap startPoint`;
