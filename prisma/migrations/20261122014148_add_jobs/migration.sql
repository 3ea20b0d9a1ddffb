-- CreateEnum
CREATE TYPE "JobStatus" AS ENUM ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

-- CreateTable
CREATE TABLE "job" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "status" "JobStatus" NOT NULL DEFAULT 'QUEUED',
    "input" JSONB NOT NULL,
    "state" JSONB,
    "uniqueKey" TEXT,
    "again" BOOLEAN NOT NULL DEFAULT false,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "result" JSONB,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "maxAttempts" INTEGER NOT NULL,
    "runAt" TIMESTAMPTZ(3) NOT NULL,
    "lease" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" TIMESTAMPTZ(3),
    "scopes" "Scope"[],
    "requestId" TEXT NOT NULL,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "job_queued" ON "job"("workspaceId", "runAt", "id") WHERE (status = 'QUEUED'::"JobStatus");

-- CreateIndex
CREATE INDEX "job_running" ON "job"("workspaceId") WHERE (status = 'RUNNING'::"JobStatus");

-- CreateIndex
CREATE INDEX "job_workspaceId_createdAt_idx" ON "job"("workspaceId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "job_open_uniqueKey" ON "job"("workspaceId", "kind", "uniqueKey") WHERE (status = ANY (ARRAY['QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"]));

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
