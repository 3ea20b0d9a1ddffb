-- CreateEnum
CREATE TYPE "MapFileAtomicity" AS ENUM ('ALL', 'MAP', 'ROW');

-- CreateEnum
CREATE TYPE "MapFileImportStatus" AS ENUM ('READING', 'PLANNING', 'PLANNED', 'APPLYING', 'APPLIED', 'REFUSED', 'FAILED');

-- AlterTable
ALTER TABLE "job" ADD COLUMN     "phase" TEXT;

-- CreateTable
CREATE TABLE "map_file_import" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "status" "MapFileImportStatus" NOT NULL DEFAULT 'READING',
    "fileName" TEXT NOT NULL,
    "dryRun" BOOLEAN NOT NULL,
    "atomicity" "MapFileAtomicity" NOT NULL,
    "options" JSON NOT NULL,
    "uploadId" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "kind" TEXT,
    "summary" TEXT,
    "layout" TEXT,
    "reason" TEXT,
    "notes" TEXT[],
    "mapCount" INTEGER NOT NULL DEFAULT 0,
    "rowCount" INTEGER NOT NULL DEFAULT 0,
    "errorCode" TEXT,
    "errorMessage" TEXT,
    "errorLine" INTEGER,
    "asksForMore" BOOLEAN NOT NULL DEFAULT false,
    "mapImportId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "map_file_import_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "map_file_import_map" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "facts" JSON NOT NULL,
    "hasFaults" BOOLEAN NOT NULL DEFAULT false,
    "journeyId" UUID,
    "journeyMapId" UUID,

    CONSTRAINT "map_file_import_map_pkey" PRIMARY KEY ("workspaceId","importId","position")
);

-- CreateTable
CREATE TABLE "map_file_import_part" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "mapPosition" INTEGER NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "rows" JSON,
    "found" JSON NOT NULL,
    "counts" JSON,
    "problems" JSON,
    "changes" JSON,
    "isKept" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "map_file_import_part_pkey" PRIMARY KEY ("workspaceId","importId","position")
);

-- CreateTable
CREATE TABLE "map_file_import_planned_row" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "row" JSON NOT NULL,

    CONSTRAINT "map_file_import_planned_row_pkey" PRIMARY KEY ("workspaceId","importId","scope","section","key")
);

-- CreateIndex
CREATE INDEX "map_file_import_workspaceId_createdAt_id_idx" ON "map_file_import"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "map_file_import_workspaceId_jobId_idx" ON "map_file_import"("workspaceId", "jobId");

-- CreateIndex
CREATE INDEX "map_file_import_createdAt_idx" ON "map_file_import"("createdAt");

-- AddForeignKey
ALTER TABLE "map_file_import" ADD CONSTRAINT "map_file_import_workspaceId_jobId_fkey" FOREIGN KEY ("workspaceId", "jobId") REFERENCES "job"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import" ADD CONSTRAINT "map_file_import_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_map" ADD CONSTRAINT "map_file_import_map_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "map_file_import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_map" ADD CONSTRAINT "map_file_import_map_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_part" ADD CONSTRAINT "map_file_import_part_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "map_file_import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_part" ADD CONSTRAINT "map_file_import_part_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_planned_row" ADD CONSTRAINT "map_file_import_planned_row_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "map_file_import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_file_import_planned_row" ADD CONSTRAINT "map_file_import_planned_row_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
