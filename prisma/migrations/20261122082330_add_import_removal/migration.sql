-- AlterTable
ALTER TABLE "external_ref" ADD COLUMN     "objectId" TEXT;

-- AlterTable
ALTER TABLE "map_import_change" ADD COLUMN     "isRemoved" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "external_ref_workspaceId_objectId_idx" ON "external_ref"("workspaceId", "objectId");
