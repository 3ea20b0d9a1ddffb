// Generated from the schema; do not edit.

export const types = `Action@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description kind owner:Member status dueDate objectives:Objective priority painPoints:PainPoint placements*ActionPlacement startDate
ActionPlacement@ id key revision createdAt createdById updatedAt updatedById step: process: touchpoint: note processElement: action:
Actor@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt description kind department:
ApiKey@ id key name revision createdAt createdById updatedAt updatedById expiresAt lastUsedAt member: prefix revokedAt scopes
ApiKeyIssued secret apiKey:
Card@ id key revision createdAt createdById updatedAt updatedById tags customFields journeyMap: status position step: basis text lane:
Change revision type action cursor journeyMapId at changedFields entityId memberId node: requestId
ChangePage cursor hasMore nodes:Change
Channel@ id key name revision createdAt createdById updatedAt updatedById tags customFields archivedAt type medium`;
