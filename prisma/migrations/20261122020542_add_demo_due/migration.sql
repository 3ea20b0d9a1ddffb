-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "demoDue" BOOLEAN NOT NULL DEFAULT false;
