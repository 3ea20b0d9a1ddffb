-- CreateEnum
CREATE TYPE "WorkspaceKind" AS ENUM ('TEAM', 'TEMPLATE');

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "kind" "WorkspaceKind" NOT NULL DEFAULT 'TEAM';
