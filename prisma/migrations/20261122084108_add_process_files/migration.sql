-- CreateEnum
CREATE TYPE "ProcessFlowKind" AS ENUM ('SEQUENCE', 'MESSAGE', 'DATA', 'ASSOCIATION');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ProcessElementType" ADD VALUE 'EVENT';
ALTER TYPE "ProcessElementType" ADD VALUE 'GATEWAY';
ALTER TYPE "ProcessElementType" ADD VALUE 'ANNOTATION';
ALTER TYPE "ProcessElementType" ADD VALUE 'POOL';
ALTER TYPE "ProcessElementType" ADD VALUE 'LANE';

-- AlterEnum
ALTER TYPE "ProcessNotation" ADD VALUE 'BPMN';

-- AlterTable
ALTER TABLE "process_element" ADD COLUMN     "absentSince" TIMESTAMPTZ(3),
ADD COLUMN     "attachedToId" UUID,
ADD COLUMN     "bpmnType" TEXT,
ADD COLUMN     "calledElement" TEXT,
ADD COLUMN     "elementId" TEXT,
ADD COLUMN     "laneId" UUID,
ADD COLUMN     "parentId" UUID,
ADD COLUMN     "poolId" UUID,
ADD COLUMN     "trigger" TEXT;

-- AlterTable
ALTER TABLE "process_flow" ADD COLUMN     "elementId" TEXT,
ADD COLUMN     "isDefault" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kind" "ProcessFlowKind" NOT NULL DEFAULT 'SEQUENCE',
ADD COLUMN     "label" TEXT;

-- CreateTable
CREATE TABLE "process_import" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "processId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "exporter" TEXT,
    "findings" JSONB NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,

    CONSTRAINT "process_import_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "process_file" (
    "workspaceId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "process_file_pkey" PRIMARY KEY ("workspaceId","sha256")
);

-- CreateIndex
CREATE INDEX "process_import_workspaceId_sha256_idx" ON "process_import"("workspaceId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "process_import_workspaceId_processId_number_key" ON "process_import"("workspaceId", "processId", "number");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_poolId_idx" ON "process_element"("workspaceId", "poolId");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_laneId_idx" ON "process_element"("workspaceId", "laneId");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_parentId_idx" ON "process_element"("workspaceId", "parentId");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_attachedToId_idx" ON "process_element"("workspaceId", "attachedToId");

-- CreateIndex
CREATE UNIQUE INDEX "process_element_workspaceId_processId_elementId_key" ON "process_element"("workspaceId", "processId", "elementId");

-- CreateIndex
CREATE UNIQUE INDEX "process_flow_workspaceId_processId_elementId_key" ON "process_flow"("workspaceId", "processId", "elementId");

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_poolId_fkey" FOREIGN KEY ("workspaceId", "poolId") REFERENCES "process_element"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_laneId_fkey" FOREIGN KEY ("workspaceId", "laneId") REFERENCES "process_element"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_parentId_fkey" FOREIGN KEY ("workspaceId", "parentId") REFERENCES "process_element"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_attachedToId_fkey" FOREIGN KEY ("workspaceId", "attachedToId") REFERENCES "process_element"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_import" ADD CONSTRAINT "process_import_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_import" ADD CONSTRAINT "process_import_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_import" ADD CONSTRAINT "process_import_workspaceId_sha256_fkey" FOREIGN KEY ("workspaceId", "sha256") REFERENCES "process_file"("workspaceId", "sha256") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_file" ADD CONSTRAINT "process_file_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
