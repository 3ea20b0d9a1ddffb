// Generated from the schema; do not edit.

export const types = `Account@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt interactions* externalRefs* contacts+ country industry serviceCases+
Action@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt status description kind metricPlacements* owner:Member priority startDate dueDate objectives:Objective doneDate effects*ActionEffect painPoints:PainPoint placements*ActionPlacement
ActionEffect@ id key createdAt revision createdById updatedAt updatedById metric: note dimensions action: afterFirstDate afterLastDate beforeFirstDate beforeLastDate expectedChange expectedChangePercent result:ImprovementResult
ActionPlacement@ id key createdAt revision createdById updatedAt updatedById note process: step: touchpoint: processElement: action:
Actor@ id name key createdAt revision createdById updatedAt updatedById tags customFields archivedAt description kind department:
ApiKey@ id name key createdAt revision createdById updatedAt updatedById expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
Baseline@ id key createdAt revision createdById updatedAt updatedById value metric: note sampleSize formulaVersion lastDate firstDate
Benchmark@ id key createdAt revision createdById updatedAt updatedById value metric: source industry percentile region year
BlueprintCell column entries:BlueprintEntry
BlueprintEntry id type text basis
BlueprintLane cells:BlueprintCell row
BlueprintStep name stepId
BusyElement name processId processElementId touchpoints`;
