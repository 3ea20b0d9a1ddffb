-- CreateEnum
CREATE TYPE "ProcessFileFormat" AS ENUM ('BPMN', 'MERMAID', 'STEP_LIST', 'VALUE_STREAM');

-- AlterTable
ALTER TABLE "process_import" ADD COLUMN     "format" "ProcessFileFormat" NOT NULL DEFAULT 'BPMN',
ADD COLUMN     "processIds" TEXT[];
