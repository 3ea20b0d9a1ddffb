-- CreateTable
CREATE TABLE "selection" (
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
    "description" TEXT,
    "cxImpactWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "volumeWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "frequencyWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "complexityWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "actorsWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "improvementPotentialWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "objectiveFitWeight" DOUBLE PRECISION NOT NULL DEFAULT 1,

    CONSTRAINT "selection_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "selection_objective" (
    "workspaceId" UUID NOT NULL,
    "selectionId" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "selection_objective_pkey" PRIMARY KEY ("workspaceId","selectionId","objectiveId")
);

-- CreateTable
CREATE TABLE "selection_candidate" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "customFields" JSONB,
    "selectionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT,
    "journeyId" UUID,
    "processId" UUID,
    "cxImpact" DOUBLE PRECISION,
    "volume" DOUBLE PRECISION,
    "frequency" DOUBLE PRECISION,
    "complexity" DOUBLE PRECISION,
    "actors" DOUBLE PRECISION,
    "improvementPotential" DOUBLE PRECISION,
    "objectiveFit" DOUBLE PRECISION,

    CONSTRAINT "selection_candidate_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "selection_workspaceId_name_id_idx" ON "selection"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "selection_workspaceId_key_key" ON "selection"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "selection_objective_workspaceId_selectionId_idx" ON "selection_objective"("workspaceId", "selectionId");

-- CreateIndex
CREATE INDEX "selection_objective_workspaceId_objectiveId_idx" ON "selection_objective"("workspaceId", "objectiveId");

-- CreateIndex
CREATE INDEX "selection_candidate_workspaceId_selectionId_idx" ON "selection_candidate"("workspaceId", "selectionId");

-- CreateIndex
CREATE INDEX "selection_candidate_workspaceId_journeyId_idx" ON "selection_candidate"("workspaceId", "journeyId");

-- CreateIndex
CREATE INDEX "selection_candidate_workspaceId_processId_idx" ON "selection_candidate"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "selection_candidate_workspaceId_position_id_idx" ON "selection_candidate"("workspaceId", "position", "id");

-- CreateIndex
CREATE UNIQUE INDEX "selection_candidate_workspaceId_selectionId_key_key" ON "selection_candidate"("workspaceId", "selectionId", "key");

-- AddForeignKey
ALTER TABLE "selection" ADD CONSTRAINT "selection_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_objective" ADD CONSTRAINT "selection_objective_workspaceId_selectionId_fkey" FOREIGN KEY ("workspaceId", "selectionId") REFERENCES "selection"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_objective" ADD CONSTRAINT "selection_objective_workspaceId_objectiveId_fkey" FOREIGN KEY ("workspaceId", "objectiveId") REFERENCES "objective"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_objective" ADD CONSTRAINT "selection_objective_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_candidate" ADD CONSTRAINT "selection_candidate_workspaceId_selectionId_fkey" FOREIGN KEY ("workspaceId", "selectionId") REFERENCES "selection"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_candidate" ADD CONSTRAINT "selection_candidate_workspaceId_journeyId_fkey" FOREIGN KEY ("workspaceId", "journeyId") REFERENCES "journey"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_candidate" ADD CONSTRAINT "selection_candidate_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "selection_candidate" ADD CONSTRAINT "selection_candidate_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
