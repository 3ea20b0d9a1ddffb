// Generated from the schema; do not edit.

export const types = `Change revision type journeyMapId at cursor action requestId changedFields entityId memberId node:
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
CustomerPool name processElementId basis
DanglingLink name reason processId at processLinkId
DataPoint@ id key createdAt revision createdById updatedAt updatedById value metric: reason note sampleSize dimensions components origin periodStartDate
Department@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description actors+ children+Department parent:Department
DerivedParts type count
DurationSummary count mean median ninetiethPercentile
EmotionCurve mean lowest lowestStep:MapPart stepCount
EmotionDiff comparable after:EmotionCurve before:EmotionCurve lowestDelta meanDelta objection steps:EmotionShift
EmotionPoint@ id key createdAt revision createdById updatedAt updatedById journeyMap: step: label sampleSize source persona: score`;
