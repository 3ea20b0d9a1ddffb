-- CreateEnum
CREATE TYPE "CrmSourceStatus" AS ENUM ('ACTIVE', 'PAUSED');

-- CreateEnum
CREATE TYPE "CrmInboxStatus" AS ENUM ('WAITING', 'DONE', 'DEAD');

-- CreateEnum
CREATE TYPE "CrmOutboxStatus" AS ENUM ('WAITING', 'SENDING', 'UNCERTAIN', 'DONE', 'DEAD');

-- CreateTable
CREATE TABLE "crm_source" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "name" TEXT NOT NULL,
    "connector" TEXT NOT NULL,
    "system" TEXT NOT NULL,
    "status" "CrmSourceStatus" NOT NULL DEFAULT 'ACTIVE',
    "settings" JSONB NOT NULL,
    "mapping" JSONB,
    "writeBack" JSONB,
    "identity" JSONB,
    "mappingVersion" INTEGER NOT NULL DEFAULT 1,
    "pollSeconds" INTEGER NOT NULL DEFAULT 300,
    "retentionDays" INTEGER,
    "checkedAt" TIMESTAMPTZ(3),
    "checkErrorCode" TEXT,
    "checkErrorMessage" TEXT,
    "runJobId" TEXT,

    CONSTRAINT "crm_source_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "crm_secret" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "retiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "crm_secret_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "crm_stream" (
    "workspaceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" JSONB,
    "stateVersion" INTEGER NOT NULL DEFAULT 1,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "sweepState" JSONB,
    "sweep" INTEGER NOT NULL DEFAULT 0,
    "readThrough" TIMESTAMPTZ(3),
    "takenIn" INTEGER NOT NULL DEFAULT 0,
    "succeededAt" TIMESTAMPTZ(3),
    "reconciledAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "fields" JSONB,

    CONSTRAINT "crm_stream_pkey" PRIMARY KEY ("workspaceId","sourceId","name")
);

-- CreateTable
CREATE TABLE "crm_budget" (
    "workspaceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "bucket" TEXT NOT NULL,
    "tokens" DOUBLE PRECISION NOT NULL,
    "countedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "crm_budget_pkey" PRIMARY KEY ("workspaceId","sourceId","bucket")
);

-- CreateTable
CREATE TABLE "crm_record" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceId" UUID NOT NULL,
    "objectType" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "payload" JSONB,
    "contentHash" TEXT NOT NULL,
    "sourceUpdatedAt" TIMESTAMPTZ(3),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "mappingVersion" INTEGER NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),
    "redactedAt" TIMESTAMPTZ(3),
    "problemCode" TEXT,
    "problems" JSONB,
    "people" TEXT[],
    "sweep" INTEGER NOT NULL DEFAULT 0,
    "written" JSONB,

    CONSTRAINT "crm_record_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "crm_inbox_event" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceId" UUID NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "objectType" TEXT,
    "externalId" TEXT,
    "payload" JSONB,
    "status" "CrmInboxStatus" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorMessage" TEXT,

    CONSTRAINT "crm_inbox_event_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "crm_outbox_item" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "orderKey" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "externalId" TEXT,
    "contactId" UUID,
    "payload" JSONB,
    "status" "CrmOutboxStatus" NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "errorCode" TEXT,
    "errorField" TEXT,
    "errorMessage" TEXT,

    CONSTRAINT "crm_outbox_item_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "crm_merge" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sourceId" UUID NOT NULL,
    "fromContactId" UUID NOT NULL,
    "intoContactId" UUID NOT NULL,
    "interactions" TEXT[],
    "serviceCases" TEXT[],
    "externalRefs" TEXT[],
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "crm_merge_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "crm_source_workspaceId_name_id_idx" ON "crm_source"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_source_workspaceId_key_key" ON "crm_source"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "crm_source_workspaceId_system_key" ON "crm_source"("workspaceId", "system");

-- CreateIndex
CREATE INDEX "crm_secret_workspaceId_sourceId_name_idx" ON "crm_secret"("workspaceId", "sourceId", "name");

-- CreateIndex
CREATE INDEX "crm_record_workspaceId_sourceId_problemCode_idx" ON "crm_record"("workspaceId", "sourceId", "problemCode");

-- CreateIndex
CREATE INDEX "crm_record_workspaceId_createdAt_id_idx" ON "crm_record"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_record_workspaceId_sourceId_objectType_externalId_key" ON "crm_record"("workspaceId", "sourceId", "objectType", "externalId");

-- CreateIndex
CREATE INDEX "crm_inbox_event_workspaceId_sourceId_status_id_idx" ON "crm_inbox_event"("workspaceId", "sourceId", "status", "id");

-- CreateIndex
CREATE INDEX "crm_inbox_event_workspaceId_createdAt_id_idx" ON "crm_inbox_event"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_inbox_event_workspaceId_sourceId_dedupeKey_key" ON "crm_inbox_event"("workspaceId", "sourceId", "dedupeKey");

-- CreateIndex
CREATE INDEX "crm_outbox_item_workspaceId_sourceId_status_id_idx" ON "crm_outbox_item"("workspaceId", "sourceId", "status", "id");

-- CreateIndex
CREATE INDEX "crm_outbox_item_workspaceId_createdAt_id_idx" ON "crm_outbox_item"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "crm_outbox_item_workspaceId_sourceId_idempotencyKey_key" ON "crm_outbox_item"("workspaceId", "sourceId", "idempotencyKey");

-- CreateIndex
CREATE INDEX "crm_merge_workspaceId_sourceId_idx" ON "crm_merge"("workspaceId", "sourceId");

-- CreateIndex
CREATE INDEX "crm_merge_workspaceId_createdAt_id_idx" ON "crm_merge"("workspaceId", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "crm_source" ADD CONSTRAINT "crm_source_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_secret" ADD CONSTRAINT "crm_secret_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_secret" ADD CONSTRAINT "crm_secret_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_stream" ADD CONSTRAINT "crm_stream_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_stream" ADD CONSTRAINT "crm_stream_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_budget" ADD CONSTRAINT "crm_budget_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_budget" ADD CONSTRAINT "crm_budget_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_record" ADD CONSTRAINT "crm_record_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_record" ADD CONSTRAINT "crm_record_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_inbox_event" ADD CONSTRAINT "crm_inbox_event_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_inbox_event" ADD CONSTRAINT "crm_inbox_event_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_outbox_item" ADD CONSTRAINT "crm_outbox_item_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_outbox_item" ADD CONSTRAINT "crm_outbox_item_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_merge" ADD CONSTRAINT "crm_merge_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "crm_source"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "crm_merge" ADD CONSTRAINT "crm_merge_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
