-- CreateEnum
CREATE TYPE "MeasureSubject" AS ENUM ('INTERACTION', 'SERVICE_CASE');

-- CreateEnum
CREATE TYPE "ComputationCounting" AS ENUM ('INTERACTIONS', 'CONTACTS');

-- CreateEnum
CREATE TYPE "Attribution" AS ENUM ('ANY_TOUCH', 'FIRST_TOUCH', 'LAST_TOUCH');

-- CreateEnum
CREATE TYPE "CaseMoment" AS ENUM ('OPENED', 'FIRST_ANSWERED', 'CLOSED', 'FIRST_INTERACTION', 'FIRST_OUTBOUND', 'LAST_INTERACTION');

-- CreateEnum
CREATE TYPE "ServiceCaseKind" AS ENUM ('COMPLAINT', 'REQUEST', 'QUESTION', 'INCIDENT', 'OTHER');

-- CreateEnum
CREATE TYPE "ServiceCaseStatus" AS ENUM ('OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "InteractionDirection" AS ENUM ('INBOUND', 'OUTBOUND', 'INTERNAL');

-- CreateTable
CREATE TABLE "metric_computation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "subject" "MeasureSubject" NOT NULL,
    "conditions" JSONB,
    "baseConditions" JSONB,
    "counting" "ComputationCounting" NOT NULL DEFAULT 'CONTACTS',
    "attribution" "Attribution",
    "spendMetricId" UUID,
    "fromMoment" "CaseMoment",
    "toMoment" "CaseMoment",
    "computedAt" TIMESTAMPTZ(3),

    CONSTRAINT "metric_computation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "measure_mark" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "subject" "MeasureSubject" NOT NULL,
    "dayDate" DATE NOT NULL,

    CONSTRAINT "measure_mark_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "account" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "name" TEXT NOT NULL,
    "industry" TEXT,
    "country" TEXT,

    CONSTRAINT "account_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT,
    "country" TEXT,
    "accountId" UUID,
    "personaId" UUID,
    "personaRuleId" UUID,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "external_ref" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "system" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "url" TEXT,
    "contactId" UUID,
    "accountId" UUID,
    "serviceCaseId" UUID,

    CONSTRAINT "external_ref_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "service_case" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "subject" TEXT,
    "kind" "ServiceCaseKind" NOT NULL DEFAULT 'OTHER',
    "status" "ServiceCaseStatus" NOT NULL DEFAULT 'OPEN',
    "priority" TEXT,
    "outcome" TEXT,
    "openedAt" TIMESTAMPTZ(3),
    "firstAnsweredAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "reopenedAt" TIMESTAMPTZ(3),
    "reopenCount" INTEGER NOT NULL DEFAULT 0,
    "firstInteractionAt" TIMESTAMPTZ(3),
    "firstOutboundAt" TIMESTAMPTZ(3),
    "lastInteractionAt" TIMESTAMPTZ(3),
    "interactionCount" INTEGER NOT NULL DEFAULT 0,
    "contactId" UUID,
    "accountId" UUID,
    "channelId" UUID,

    CONSTRAINT "service_case_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "persona_rule" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "name" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "conditions" JSONB NOT NULL,
    "personaId" UUID NOT NULL,

    CONSTRAINT "persona_rule_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "erased_reference" (
    "workspaceId" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "erasedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_reference_pkey" PRIMARY KEY ("workspaceId","fingerprint")
);

-- CreateTable
CREATE TABLE "interaction" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceUpdatedAt" TIMESTAMPTZ(3),
    "channelId" UUID,
    "direction" "InteractionDirection",
    "sentBy" TEXT[],
    "sentTo" TEXT[],
    "subject" TEXT,
    "contentRef" TEXT,
    "session" TEXT,
    "campaign" TEXT,
    "message" TEXT,
    "outcome" TEXT,
    "value" DOUBLE PRECISION,
    "cost" DOUBLE PRECISION,
    "sentiment" DOUBLE PRECISION,
    "properties" JSONB,
    "contactId" UUID,
    "accountId" UUID,
    "serviceCaseId" UUID,
    "batchId" UUID,
    "touchpointId" UUID,
    "placementId" UUID,
    "matchRuleId" UUID,
    "matchRuleVersion" INTEGER,

    CONSTRAINT "interaction_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "interaction_batch" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "received" INTEGER NOT NULL,
    "created" INTEGER NOT NULL,
    "updated" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "matched" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "matches" JSONB NOT NULL,

    CONSTRAINT "interaction_batch_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "match_rule" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "name" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "conditions" JSONB NOT NULL,
    "touchpointId" UUID,
    "placementId" UUID,

    CONSTRAINT "match_rule_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "match_rule_version" (
    "workspaceId" UUID NOT NULL,
    "matchRuleId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "priority" INTEGER NOT NULL,
    "conditions" JSONB NOT NULL,
    "touchpointId" UUID,
    "placementId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "match_rule_version_pkey" PRIMARY KEY ("workspaceId","matchRuleId","version")
);

-- CreateTable
CREATE TABLE "journey_instance" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "contactId" UUID,
    "journeyMapId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "currentStepId" UUID,
    "lastTouchpointId" UUID,
    "lastInteractionAt" TIMESTAMPTZ(3) NOT NULL,
    "interactionCount" INTEGER NOT NULL,
    "exitedAt" TIMESTAMPTZ(3),
    "batchId" UUID,

    CONSTRAINT "journey_instance_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "metric_computation_workspaceId_spendMetricId_idx" ON "metric_computation"("workspaceId", "spendMetricId");

-- CreateIndex
CREATE INDEX "metric_computation_workspaceId_createdAt_id_idx" ON "metric_computation"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "metric_computation_workspaceId_metricId_key_key" ON "metric_computation"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "metric_computation_workspaceId_metricId_key" ON "metric_computation"("workspaceId", "metricId");

-- CreateIndex
CREATE INDEX "account_workspaceId_name_id_idx" ON "account"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "account_workspaceId_key_key" ON "account"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "contact_workspaceId_accountId_idx" ON "contact"("workspaceId", "accountId");

-- CreateIndex
CREATE INDEX "contact_workspaceId_personaId_idx" ON "contact"("workspaceId", "personaId");

-- CreateIndex
CREATE INDEX "contact_workspaceId_personaRuleId_idx" ON "contact"("workspaceId", "personaRuleId");

-- CreateIndex
CREATE INDEX "contact_workspaceId_createdAt_id_idx" ON "contact"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_workspaceId_key_key" ON "contact"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "external_ref_workspaceId_contactId_idx" ON "external_ref"("workspaceId", "contactId");

-- CreateIndex
CREATE INDEX "external_ref_workspaceId_accountId_idx" ON "external_ref"("workspaceId", "accountId");

-- CreateIndex
CREATE INDEX "external_ref_workspaceId_serviceCaseId_idx" ON "external_ref"("workspaceId", "serviceCaseId");

-- CreateIndex
CREATE INDEX "external_ref_workspaceId_createdAt_id_idx" ON "external_ref"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "external_ref_workspaceId_key_key" ON "external_ref"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "external_ref_workspaceId_system_objectType_externalId_key" ON "external_ref"("workspaceId", "system", "objectType", "externalId");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_contactId_idx" ON "service_case"("workspaceId", "contactId");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_accountId_idx" ON "service_case"("workspaceId", "accountId");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_channelId_idx" ON "service_case"("workspaceId", "channelId");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_openedAt_id_idx" ON "service_case"("workspaceId", "openedAt", "id");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_closedAt_idx" ON "service_case"("workspaceId", "closedAt");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_lastInteractionAt_idx" ON "service_case"("workspaceId", "lastInteractionAt");

-- CreateIndex
CREATE INDEX "service_case_workspaceId_createdAt_id_idx" ON "service_case"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "service_case_workspaceId_key_key" ON "service_case"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "persona_rule_workspaceId_personaId_idx" ON "persona_rule"("workspaceId", "personaId");

-- CreateIndex
CREATE INDEX "persona_rule_workspaceId_name_id_idx" ON "persona_rule"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "persona_rule_workspaceId_key_key" ON "persona_rule"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_occurredAt_id_idx" ON "interaction"("workspaceId", "occurredAt", "id");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_batchId_idx" ON "interaction"("workspaceId", "batchId");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_contactId_occurredAt_idx" ON "interaction"("workspaceId", "contactId", "occurredAt");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_serviceCaseId_idx" ON "interaction"("workspaceId", "serviceCaseId");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_touchpointId_occurredAt_idx" ON "interaction"("workspaceId", "touchpointId", "occurredAt");

-- CreateIndex
CREATE INDEX "interaction_workspaceId_placementId_idx" ON "interaction"("workspaceId", "placementId");

-- CreateIndex
CREATE UNIQUE INDEX "interaction_workspaceId_source_externalId_key" ON "interaction"("workspaceId", "source", "externalId");

-- CreateIndex
CREATE INDEX "interaction_batch_workspaceId_createdAt_id_idx" ON "interaction_batch"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "interaction_batch_workspaceId_key_key" ON "interaction_batch"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "match_rule_workspaceId_touchpointId_idx" ON "match_rule"("workspaceId", "touchpointId");

-- CreateIndex
CREATE INDEX "match_rule_workspaceId_placementId_idx" ON "match_rule"("workspaceId", "placementId");

-- CreateIndex
CREATE INDEX "match_rule_workspaceId_name_id_idx" ON "match_rule"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "match_rule_workspaceId_key_key" ON "match_rule"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "journey_instance_workspaceId_journeyMapId_currentStepId_idx" ON "journey_instance"("workspaceId", "journeyMapId", "currentStepId");

-- CreateIndex
CREATE INDEX "journey_instance_workspaceId_currentStepId_idx" ON "journey_instance"("workspaceId", "currentStepId");

-- CreateIndex
CREATE INDEX "journey_instance_workspaceId_lastTouchpointId_idx" ON "journey_instance"("workspaceId", "lastTouchpointId");

-- CreateIndex
CREATE INDEX "journey_instance_workspaceId_batchId_idx" ON "journey_instance"("workspaceId", "batchId");

-- CreateIndex
CREATE INDEX "journey_instance_workspaceId_enteredAt_id_idx" ON "journey_instance"("workspaceId", "enteredAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "journey_instance_workspaceId_contactId_journeyMapId_ordinal_key" ON "journey_instance"("workspaceId", "contactId", "journeyMapId", "ordinal");

-- CreateIndex
CREATE INDEX "action_effect_workspaceId_createdAt_id_idx" ON "action_effect"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "baseline_workspaceId_createdAt_id_idx" ON "baseline"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "benchmark_workspaceId_createdAt_id_idx" ON "benchmark"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "data_point_workspaceId_createdAt_id_idx" ON "data_point"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "job_workspaceId_createdAt_id_idx" ON "job"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "metric_workspaceId_name_id_idx" ON "metric"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_createdAt_id_idx" ON "metric_placement"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "target_workspaceId_createdAt_id_idx" ON "target"("workspaceId", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "metric_computation" ADD CONSTRAINT "metric_computation_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_computation" ADD CONSTRAINT "metric_computation_workspaceId_spendMetricId_fkey" FOREIGN KEY ("workspaceId", "spendMetricId") REFERENCES "metric"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_computation" ADD CONSTRAINT "metric_computation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "measure_mark" ADD CONSTRAINT "measure_mark_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspaceId_accountId_fkey" FOREIGN KEY ("workspaceId", "accountId") REFERENCES "account"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspaceId_personaId_fkey" FOREIGN KEY ("workspaceId", "personaId") REFERENCES "persona"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspaceId_personaRuleId_fkey" FOREIGN KEY ("workspaceId", "personaRuleId") REFERENCES "persona_rule"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "external_ref" ADD CONSTRAINT "external_ref_workspaceId_contactId_fkey" FOREIGN KEY ("workspaceId", "contactId") REFERENCES "contact"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "external_ref" ADD CONSTRAINT "external_ref_workspaceId_accountId_fkey" FOREIGN KEY ("workspaceId", "accountId") REFERENCES "account"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "external_ref" ADD CONSTRAINT "external_ref_workspaceId_serviceCaseId_fkey" FOREIGN KEY ("workspaceId", "serviceCaseId") REFERENCES "service_case"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "external_ref" ADD CONSTRAINT "external_ref_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_workspaceId_contactId_fkey" FOREIGN KEY ("workspaceId", "contactId") REFERENCES "contact"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_workspaceId_accountId_fkey" FOREIGN KEY ("workspaceId", "accountId") REFERENCES "account"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_workspaceId_channelId_fkey" FOREIGN KEY ("workspaceId", "channelId") REFERENCES "channel"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona_rule" ADD CONSTRAINT "persona_rule_workspaceId_personaId_fkey" FOREIGN KEY ("workspaceId", "personaId") REFERENCES "persona"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona_rule" ADD CONSTRAINT "persona_rule_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "erased_reference" ADD CONSTRAINT "erased_reference_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_channelId_fkey" FOREIGN KEY ("workspaceId", "channelId") REFERENCES "channel"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_contactId_fkey" FOREIGN KEY ("workspaceId", "contactId") REFERENCES "contact"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_accountId_fkey" FOREIGN KEY ("workspaceId", "accountId") REFERENCES "account"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_serviceCaseId_fkey" FOREIGN KEY ("workspaceId", "serviceCaseId") REFERENCES "service_case"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_batchId_fkey" FOREIGN KEY ("workspaceId", "batchId") REFERENCES "interaction_batch"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_placementId_fkey" FOREIGN KEY ("workspaceId", "placementId") REFERENCES "touchpoint_placement"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_matchRuleId_fkey" FOREIGN KEY ("workspaceId", "matchRuleId") REFERENCES "match_rule"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction" ADD CONSTRAINT "interaction_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "interaction_batch" ADD CONSTRAINT "interaction_batch_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_rule" ADD CONSTRAINT "match_rule_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_rule" ADD CONSTRAINT "match_rule_workspaceId_placementId_fkey" FOREIGN KEY ("workspaceId", "placementId") REFERENCES "touchpoint_placement"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_rule" ADD CONSTRAINT "match_rule_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_rule_version" ADD CONSTRAINT "match_rule_version_workspaceId_matchRuleId_fkey" FOREIGN KEY ("workspaceId", "matchRuleId") REFERENCES "match_rule"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "match_rule_version" ADD CONSTRAINT "match_rule_version_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_contactId_fkey" FOREIGN KEY ("workspaceId", "contactId") REFERENCES "contact"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_currentStepId_fkey" FOREIGN KEY ("workspaceId", "currentStepId") REFERENCES "step"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_lastTouchpointId_fkey" FOREIGN KEY ("workspaceId", "lastTouchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_batchId_fkey" FOREIGN KEY ("workspaceId", "batchId") REFERENCES "interaction_batch"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_instance" ADD CONSTRAINT "journey_instance_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
