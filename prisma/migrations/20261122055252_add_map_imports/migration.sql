-- CreateTable
CREATE TABLE "map_import" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "journeyMapId" UUID,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "map_import_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "map_import_change" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "objectId" UUID NOT NULL,
    "isNew" BOOLEAN NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "map_import_change_pkey" PRIMARY KEY ("workspaceId","importId","position")
);

-- CreateIndex
CREATE INDEX "map_import_createdAt_idx" ON "map_import"("createdAt");

-- AddForeignKey
ALTER TABLE "map_import" ADD CONSTRAINT "map_import_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_import_change" ADD CONSTRAINT "map_import_change_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "map_import"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "map_import_change" ADD CONSTRAINT "map_import_change_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
