-- CreateEnum
CREATE TYPE "MetricType" AS ENUM ('NPS', 'CSAT', 'CES', 'CONVERSION_RATE', 'ENGAGEMENT_RATE', 'RETENTION_RATE', 'CHURN_RATE', 'CAC', 'CLV', 'FIRST_RESPONSE_TIME', 'RESOLUTION_TIME', 'EMPLOYEE_SATISFACTION', 'RATIO', 'CUSTOM');

-- CreateEnum
CREATE TYPE "MetricVariant" AS ENUM ('STANDARD', 'MEAN', 'TOP_TWO_BOX', 'EFFORT_MEAN', 'EFFORT_SHARE', 'EASE_MEAN', 'EASE_SHARE', 'MEDIAN', 'P90', 'SHARE', 'QUOTIENT', 'SUM', 'LAST');

-- CreateEnum
CREATE TYPE "MetricUnit" AS ENUM ('POINTS', 'SCORE', 'PERCENT', 'CURRENCY', 'SECONDS', 'NUMBER');

-- CreateEnum
CREATE TYPE "GoodDirection" AS ENUM ('UP', 'DOWN', 'RANGE');

-- CreateEnum
CREATE TYPE "PeriodUnit" AS ENUM ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');

-- CreateEnum
CREATE TYPE "NoValueReason" AS ENUM ('NO_DATA', 'NOTHING_TO_DIVIDE', 'NO_DURATIONS', 'PERIODS_NOT_CONSECUTIVE', 'SEVERAL_LAST_VALUES', 'VALUES_ONLY');

-- CreateEnum
CREATE TYPE "DataPointOrigin" AS ENUM ('MANUAL', 'IMPORT', 'SYNC', 'COMPUTED');

-- CreateEnum
CREATE TYPE "TargetOperator" AS ENUM ('AT_LEAST', 'AT_MOST', 'BETWEEN');

-- CreateEnum
CREATE TYPE "TargetStatus" AS ENUM ('MET', 'NOT_MET', 'MISSED', 'NO_DATA');

-- AlterTable
ALTER TABLE "action" ADD COLUMN     "doneDate" DATE;

-- AlterTable
ALTER TABLE "change_event" ADD COLUMN     "details" JSONB;

-- AlterTable
ALTER TABLE "pending_change" ADD COLUMN     "details" JSONB;

-- CreateTable
CREATE TABLE "metric" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "tags" TEXT[],
    "customFields" JSONB,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "type" "MetricType" NOT NULL,
    "variant" "MetricVariant" NOT NULL,
    "formulaVersion" INTEGER NOT NULL,
    "unit" "MetricUnit" NOT NULL,
    "currency" TEXT,
    "goodDirection" "GoodDirection" NOT NULL,
    "rangeMin" DOUBLE PRECISION,
    "rangeMax" DOUBLE PRECISION,
    "scaleMin" INTEGER,
    "scaleMax" INTEGER,
    "periodUnit" "PeriodUnit" NOT NULL DEFAULT 'MONTH',
    "dimensions" TEXT[],
    "minimumSampleSize" INTEGER,
    "currentValue" DOUBLE PRECISION,
    "currentReason" "NoValueReason" DEFAULT 'NO_DATA',
    "currentSampleSize" DOUBLE PRECISION,
    "currentStartDate" DATE,
    "ownerId" UUID,
    "objectiveId" UUID,

    CONSTRAINT "metric_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "data_point" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "periodStartDate" DATE NOT NULL,
    "dimensions" JSONB NOT NULL DEFAULT '{}',
    "dimensionKey" TEXT NOT NULL DEFAULT '',
    "components" JSONB,
    "value" DOUBLE PRECISION,
    "reason" "NoValueReason",
    "sampleSize" DOUBLE PRECISION,
    "origin" "DataPointOrigin" NOT NULL DEFAULT 'MANUAL',
    "note" TEXT,

    CONSTRAINT "data_point_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "baseline" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "firstDate" DATE NOT NULL,
    "lastDate" DATE NOT NULL,
    "sampleSize" DOUBLE PRECISION,
    "formulaVersion" INTEGER NOT NULL,
    "note" TEXT,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "target" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "operator" "TargetOperator" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "upperValue" DOUBLE PRECISION,
    "dueDate" DATE,
    "note" TEXT,
    "status" "TargetStatus" NOT NULL DEFAULT 'NO_DATA',
    "judgedValue" DOUBLE PRECISION,
    "judgedStartDate" DATE,

    CONSTRAINT "target_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "benchmark" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,
    "industry" TEXT,
    "region" TEXT,
    "year" INTEGER,
    "percentile" DOUBLE PRECISION,

    CONSTRAINT "benchmark_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "metric_placement" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "metricId" UUID NOT NULL,
    "journeyMapId" UUID,
    "phaseId" UUID,
    "stepId" UUID,
    "touchpointPlacementId" UUID,
    "touchpointId" UUID,
    "processId" UUID,
    "processElementId" UUID,
    "actionId" UUID,
    "note" TEXT,

    CONSTRAINT "metric_placement_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "action_effect" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "actionId" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "expectedChange" DOUBLE PRECISION,
    "expectedChangePercent" DOUBLE PRECISION,
    "beforeFirstDate" DATE,
    "beforeLastDate" DATE,
    "afterFirstDate" DATE,
    "afterLastDate" DATE,
    "dimensions" JSONB,
    "note" TEXT,

    CONSTRAINT "action_effect_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "metric_workspaceId_ownerId_idx" ON "metric"("workspaceId", "ownerId");

-- CreateIndex
CREATE INDEX "metric_workspaceId_objectiveId_idx" ON "metric"("workspaceId", "objectiveId");

-- CreateIndex
CREATE UNIQUE INDEX "metric_workspaceId_key_key" ON "metric"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "data_point_workspaceId_metricId_key_key" ON "data_point"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "data_point_workspaceId_metricId_periodStartDate_dimensionKe_key" ON "data_point"("workspaceId", "metricId", "periodStartDate", "dimensionKey");

-- CreateIndex
CREATE INDEX "baseline_workspaceId_metricId_idx" ON "baseline"("workspaceId", "metricId");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_workspaceId_metricId_key_key" ON "baseline"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE INDEX "target_workspaceId_metricId_idx" ON "target"("workspaceId", "metricId");

-- CreateIndex
CREATE INDEX "target_workspaceId_status_dueDate_idx" ON "target"("workspaceId", "status", "dueDate");

-- CreateIndex
CREATE UNIQUE INDEX "target_workspaceId_metricId_key_key" ON "target"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE INDEX "benchmark_workspaceId_metricId_idx" ON "benchmark"("workspaceId", "metricId");

-- CreateIndex
CREATE UNIQUE INDEX "benchmark_workspaceId_metricId_key_key" ON "benchmark"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_metricId_idx" ON "metric_placement"("workspaceId", "metricId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_actionId_idx" ON "metric_placement"("workspaceId", "actionId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_journeyMapId_idx" ON "metric_placement"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_phaseId_idx" ON "metric_placement"("workspaceId", "phaseId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_processId_idx" ON "metric_placement"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_processElementId_idx" ON "metric_placement"("workspaceId", "processElementId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_stepId_idx" ON "metric_placement"("workspaceId", "stepId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_touchpointId_idx" ON "metric_placement"("workspaceId", "touchpointId");

-- CreateIndex
CREATE INDEX "metric_placement_workspaceId_touchpointPlacementId_idx" ON "metric_placement"("workspaceId", "touchpointPlacementId");

-- CreateIndex
CREATE UNIQUE INDEX "metric_placement_workspaceId_metricId_key_key" ON "metric_placement"("workspaceId", "metricId", "key");

-- CreateIndex
CREATE INDEX "action_effect_workspaceId_actionId_idx" ON "action_effect"("workspaceId", "actionId");

-- CreateIndex
CREATE INDEX "action_effect_workspaceId_metricId_idx" ON "action_effect"("workspaceId", "metricId");

-- CreateIndex
CREATE UNIQUE INDEX "action_effect_workspaceId_actionId_key_key" ON "action_effect"("workspaceId", "actionId", "key");

-- AddForeignKey
ALTER TABLE "metric" ADD CONSTRAINT "metric_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric" ADD CONSTRAINT "metric_workspaceId_objectiveId_fkey" FOREIGN KEY ("workspaceId", "objectiveId") REFERENCES "objective"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric" ADD CONSTRAINT "metric_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "data_point" ADD CONSTRAINT "data_point_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "data_point" ADD CONSTRAINT "data_point_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "benchmark" ADD CONSTRAINT "benchmark_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "benchmark" ADD CONSTRAINT "benchmark_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_phaseId_fkey" FOREIGN KEY ("workspaceId", "phaseId") REFERENCES "phase"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_touchpointPlacementId_fkey" FOREIGN KEY ("workspaceId", "touchpointPlacementId") REFERENCES "touchpoint_placement"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_processElementId_fkey" FOREIGN KEY ("workspaceId", "processElementId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_actionId_fkey" FOREIGN KEY ("workspaceId", "actionId") REFERENCES "action"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "metric_placement" ADD CONSTRAINT "metric_placement_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_effect" ADD CONSTRAINT "action_effect_workspaceId_actionId_fkey" FOREIGN KEY ("workspaceId", "actionId") REFERENCES "action"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_effect" ADD CONSTRAINT "action_effect_workspaceId_metricId_fkey" FOREIGN KEY ("workspaceId", "metricId") REFERENCES "metric"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_effect" ADD CONSTRAINT "action_effect_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
