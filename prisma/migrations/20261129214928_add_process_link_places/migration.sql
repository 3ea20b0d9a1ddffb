-- AlterEnum
ALTER TYPE "ProcessLinkKind" ADD VALUE 'SAME_AS';

-- AlterTable
ALTER TABLE "process_flow" ADD COLUMN     "absentSince" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "process_link" ADD COLUMN     "phaseId" UUID,
ADD COLUMN     "processFlowId" UUID;

-- CreateIndex
CREATE INDEX "process_link_workspaceId_phaseId_idx" ON "process_link"("workspaceId", "phaseId");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_processFlowId_idx" ON "process_link"("workspaceId", "processFlowId");

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_phaseId_fkey" FOREIGN KEY ("workspaceId", "phaseId") REFERENCES "phase"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_processFlowId_fkey" FOREIGN KEY ("workspaceId", "processFlowId") REFERENCES "process_flow"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;
