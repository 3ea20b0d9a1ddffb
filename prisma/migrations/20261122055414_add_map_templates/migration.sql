-- CreateTable
CREATE TABLE "map_template" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "partCount" INTEGER NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "map_template_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "map_template_workspaceId_name_id_idx" ON "map_template"("workspaceId", "name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "map_template_workspaceId_key_key" ON "map_template"("workspaceId", "key");

-- AddForeignKey
ALTER TABLE "map_template" ADD CONSTRAINT "map_template_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
