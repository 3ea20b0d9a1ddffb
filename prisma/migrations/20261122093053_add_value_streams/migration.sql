-- CreateEnum
CREATE TYPE "ProcessNature" AS ENUM ('BUSINESS', 'INFORMATION_SYSTEM', 'DATA');

-- CreateEnum
CREATE TYPE "ValueClass" AS ENUM ('VALUE_ADDING', 'NECESSARY', 'NON_VALUE_ADDING');

-- CreateEnum
CREATE TYPE "Waste" AS ENUM ('TRANSPORT', 'INVENTORY', 'MOTION', 'WAITING', 'OVERPRODUCTION', 'OVERPROCESSING', 'DEFECTS', 'SKILLS');

-- AlterEnum
ALTER TYPE "ProcessNotation" ADD VALUE 'VALUE_STREAM';

-- AlterTable
ALTER TABLE "process" ADD COLUMN     "dailyDemand" DOUBLE PRECISION,
ADD COLUMN     "dailyWorkSeconds" INTEGER,
ADD COLUMN     "nature" "ProcessNature" NOT NULL DEFAULT 'BUSINESS';

-- AlterTable
ALTER TABLE "process_element" ADD COLUMN     "batchSize" INTEGER,
ADD COLUMN     "changeoverSeconds" INTEGER,
ADD COLUMN     "completeAccuratePercent" DOUBLE PRECISION,
ADD COLUMN     "cycleSeconds" INTEGER,
ADD COLUMN     "operators" DOUBLE PRECISION,
ADD COLUMN     "uptimePercent" DOUBLE PRECISION,
ADD COLUMN     "valueClass" "ValueClass",
ADD COLUMN     "waste" "Waste";

-- AlterTable
ALTER TABLE "process_flow" ADD COLUMN     "sharePercent" DOUBLE PRECISION;
