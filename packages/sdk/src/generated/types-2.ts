// Generated from the schema; do not edit.

export const types = `ApiKeyIssued secret apiKey:
Baseline@ id key createdAt revision updatedAt createdById updatedById metric: note value sampleSize formulaVersion lastDate firstDate
Benchmark@ id key createdAt revision updatedAt createdById updatedById metric: value source industry percentile region year
Card@ id key createdAt revision updatedAt createdById updatedById tags customFields status journeyMap: step: position text basis lane:
Change revision type cursor at journeyMapId action requestId changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
Channel@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt type interactions* medium
Contact@ id key createdAt revision updatedAt createdById updatedById name tags customFields archivedAt interactions* account: externalRefs* persona: country journeyInstances* serviceCases+ email erasedAt language personaAssignment phone
ContactCondition field text operator property values
ContactContext contact: lastInteractions(first:Int!):Interaction openCases:ServiceCase positions:JourneyInstance`;
