// Generated from the schema; do not edit.

export const types = `CandidateFigure value criterion weight computed difference estimate scaled
Card@ id key createdAt revision createdById updatedAt updatedById tags customFields journeyMap: status position step: text basis lane:
Change revision type journeyMapId at cursor action requestId changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
ChangedMapPart part:MapPart place:MapPlace fields:MapFieldChange
Channel@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt type interactions* medium
ChannelDiff shares:MediumShare steps:ChannelShift
ChannelName id name medium
ChannelShift step:MapPart after:ChannelName before:ChannelName
ConcernedCandidate name selectionCandidateId
Contact@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt interactions* account: externalRefs* persona: country journeyInstances* serviceCases+ email erasedAt language personaAssignment phone
ContactCondition text field operator property values
ContactContext contact: lastInteractions(first:Int!):Interaction openCases:ServiceCase positions:JourneyInstance
ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
CustomerPool name processElementId basis
DanglingLink name reason processId at processLinkId
DataPoint@ id key createdAt revision createdById updatedAt updatedById value metric: reason note sampleSize dimensions components origin periodStartDate
Department@ id key name createdAt revision createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department`;
