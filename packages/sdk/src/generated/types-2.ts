// Generated from the schema; do not edit.

export const types = `CandidateFigure value criterion weight computed difference estimate scaled
Card@ id key createdAt revision createdById updatedAt updatedById tags customFields status journeyMap: position step: text basis lane:
Change revision type journeyMapId at cursor action requestId changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
ChangedMapPart part:MapPart place:MapPlace fields:MapFieldChange
Channel@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt type interactions* medium
ChannelDiff shares:MediumShare steps:ChannelShift
ChannelName id name medium
ChannelShift step:MapPart after:ChannelName before:ChannelName
ConcernedCandidate name selectionCandidateId
Contact@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt interactions* account: externalRefs* persona: country journeyInstances* serviceCases+ email erasedAt language personaAssignment phone
ContactCondition text field operator property values
ContactContext contact: lastInteractions(first:Int!):Interaction openCases:ServiceCase positions:JourneyInstance
ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
CrmConnector name key apiVersion capabilities secrets:CrmConnectorSecret verification
CrmConnectorSecret name description
CrmField name type label
CrmInboxEvent@ id createdAt status errorCode errorMessage externalId objectType attempts source:CrmSource
CrmOutboxItem@ id createdAt status errorCode errorMessage externalId objectType attempts source:CrmSource payload dueAt errorField operation settledAt`;
