-- CreateTable
CREATE TABLE "lint_suppression" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "rule" TEXT NOT NULL,
    "journeyMapId" UUID,
    "subjectId" TEXT,
    "reason" TEXT NOT NULL,
    "untilDate" DATE,

    CONSTRAINT "lint_suppression_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "lint_suppression_workspaceId_journeyMapId_idx" ON "lint_suppression"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "lint_suppression_workspaceId_createdAt_id_idx" ON "lint_suppression"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "lint_suppression_workspaceId_key_key" ON "lint_suppression"("workspaceId", "key");

-- AddForeignKey
ALTER TABLE "lint_suppression" ADD CONSTRAINT "lint_suppression_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lint_suppression" ADD CONSTRAINT "lint_suppression_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
