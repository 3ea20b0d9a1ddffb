// Generated from the schema; do not edit.

export const types = `Benchmark@ id key createdAt revision createdById updatedAt updatedById metric: value source industry percentile region year
Card@ id key createdAt revision createdById updatedAt updatedById tags customFields status journeyMap: position step: text basis lane:
Change revision type journeyMapId cursor action at requestId changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
ChangedMapPart part:MapPart place:MapPlace fields:MapFieldChange
Channel@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt type interactions* medium
ChannelDiff shares:MediumShare steps:ChannelShift
ChannelName id name medium
ChannelShift step:MapPart after:ChannelName before:ChannelName
Contact@ id key createdAt name revision createdById updatedAt updatedById tags customFields archivedAt interactions* account: externalRefs* persona: country journeyInstances* serviceCases+ email erasedAt language personaAssignment phone
ContactCondition field text operator property values
ContactContext contact: lastInteractions(first:Int!):Interaction openCases:ServiceCase positions:JourneyInstance`;
