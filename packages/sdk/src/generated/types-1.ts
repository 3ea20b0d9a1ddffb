// Generated from the schema; do not edit.

export const types = `Account@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt interactions* externalRefs* contacts+ country industry serviceCases+
Action@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt description status kind metricPlacements* owner:Member priority startDate dueDate objectives:Objective doneDate effects*ActionEffect painPoints:PainPoint placements*ActionPlacement
ActionEffect@ id key createdAt revision createdById updatedAt updatedById metric: note dimensions action: afterFirstDate afterLastDate beforeFirstDate beforeLastDate expectedChange expectedChangePercent result:ImprovementResult
ActionPlacement@ id key createdAt revision createdById updatedAt updatedById note step: touchpoint: process: processElement: action:
Actor@ id key createdAt revision createdById updatedAt updatedById name tags customFields archivedAt description kind department:
ApiKey@ id key createdAt revision createdById updatedAt updatedById name expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
Baseline@ id key createdAt revision createdById updatedAt updatedById metric: value note sampleSize formulaVersion lastDate firstDate`;
