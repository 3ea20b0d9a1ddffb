// Generated from the schema; do not edit.

export const types = `ContactErasure id dryRun interactions externalRefs journeyInstances serviceCases
CrmConnector key name apiVersion capabilities secrets:CrmConnectorSecret verification
CrmConnectorSecret name description
CrmField name type label
CrmInboxEvent@ id createdAt status errorCode errorMessage externalId objectType attempts source:CrmSource
CrmOutboxItem@ id createdAt status errorCode errorMessage externalId objectType attempts source:CrmSource payload dueAt errorField operation settledAt
CrmProblem message code path
CrmRecord@ id createdAt externalId objectType source:CrmSource mappingVersion payload receivedAt sourceUpdatedAt deletedAt problemCode problems:CrmProblem redactedAt
CrmSecret createdAt name retiresAt
CrmSource@ id key createdAt name revision createdById updatedAt updatedById status mappingVersion system checkErrorCode checkErrorMessage checkedAt connector identity mapping pollSeconds retentionDays runJob:Job secrets:CrmSecret settings streams:CrmStream webhookPath writeBack
CrmStream name errorCode errorMessage failures fields:CrmField lagSeconds readThrough reconciledAt succeededAt takenIn`;
