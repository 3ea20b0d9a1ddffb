-- CreateEnum
CREATE TYPE "SnapshotReason" AS ENUM ('MANUAL', 'AUTO', 'MILESTONE', 'PUBLISH', 'IMPORT');

-- CreateTable
CREATE TABLE "map_snapshot" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "journeyMapId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT,
    "reason" "SnapshotReason" NOT NULL DEFAULT 'MANUAL',
    "hash" TEXT NOT NULL,
    "contentRevision" INTEGER NOT NULL,
    "partCount" INTEGER NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "map_snapshot_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "map_snapshot_workspaceId_createdAt_id_idx" ON "map_snapshot"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "map_snapshot_workspaceId_journeyMapId_key_key" ON "map_snapshot"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "map_snapshot_workspaceId_journeyMapId_number_key" ON "map_snapshot"("workspaceId", "journeyMapId", "number");

-- AddForeignKey
ALTER TABLE "map_snapshot" ADD CONSTRAINT "map_snapshot_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_snapshot" ADD CONSTRAINT "map_snapshot_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
