// Generated from the schema; do not edit.

export const types = `Action@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description kind status metricPlacements* owner:Member dueDate objectives:Objective priority startDate doneDate painPoints:PainPoint placements*ActionPlacement
ActionPlacement@ id key revision createdAt createdById updatedAt updatedById note step: process: touchpoint: processElement: action:
Actor@ id key revision createdAt createdById updatedAt updatedById name tags customFields archivedAt description kind department:
ApiKey@ id key revision createdAt createdById updatedAt updatedById name expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
Baseline@ id key revision createdAt createdById updatedAt updatedById note metric: sampleSize value formulaVersion lastDate firstDate
Benchmark@ id key revision createdAt createdById updatedAt updatedById metric: value source industry percentile region year
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields status journeyMap: step: position basis text lane:`;
