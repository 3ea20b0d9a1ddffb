// Generated from the schema; do not edit.

export const types = `Action@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description kind status owner:Member dueDate objectives:Objective priority doneDate painPoints:PainPoint placements*ActionPlacement startDate
ActionPlacement@ id key revision createdAt createdById updatedAt updatedById step: note process: touchpoint: processElement: action:
Actor@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt description kind department:
ApiKey@ id key revision createdAt createdById name updatedAt updatedById expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields status journeyMap: position step: basis text lane:
Change revision type action cursor journeyMapId requestId at changedFields entityId memberId node:
ChangePage cursor hasMore nodes:Change
Channel@ id key revision createdAt createdById name updatedAt updatedById tags customFields archivedAt type medium`;
