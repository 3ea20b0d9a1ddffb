-- CreateEnum
CREATE TYPE "MemberKind" AS ENUM ('PERSON', 'SERVICE');

-- CreateEnum
CREATE TYPE "Scope" AS ENUM ('READ', 'WRITE', 'ADMIN', 'SCHEMA_READ', 'PII_READ');

-- CreateEnum
CREATE TYPE "PersonaKind" AS ENUM ('CUSTOMER', 'PROSPECT', 'USER', 'EMPLOYEE', 'PARTNER', 'CITIZEN', 'PATIENT', 'STUDENT');

-- CreateEnum
CREATE TYPE "DigitalUse" AS ENUM ('NONE', 'RARE', 'REGULAR', 'INTENSIVE');

-- CreateEnum
CREATE TYPE "DigitalAttitude" AS ENUM ('EAGER', 'NEUTRAL', 'RELUCTANT', 'AVERSE');

-- CreateEnum
CREATE TYPE "DigitalAbility" AS ENUM ('EXCLUDED', 'ASSISTED', 'AUTONOMOUS', 'EXPERT');

-- CreateEnum
CREATE TYPE "ChangeAction" AS ENUM ('CREATED', 'UPDATED', 'ARCHIVED', 'RESTORED', 'DELETED');

-- CreateEnum
CREATE TYPE "PainPointSide" AS ENUM ('CUSTOMER', 'EMPLOYEE', 'SYSTEM');

-- CreateEnum
CREATE TYPE "PainPointSeverity" AS ENUM ('MINOR', 'MODERATE', 'HIGH', 'CRITICAL');

-- CreateEnum
CREATE TYPE "PainPointKind" AS ENUM ('NOT_REACHED', 'NOT_SATISFIED', 'FRICTION', 'BREAK');

-- CreateEnum
CREATE TYPE "UploadStatus" AS ENUM ('WAITING', 'COMPLETE');

-- CreateEnum
CREATE TYPE "ActionKind" AS ENUM ('CONTENT', 'PROCESS_CHANGE', 'TOOL', 'TRAINING', 'COACHING', 'STEP_REMOVAL', 'DATA_SYNC', 'AUTOMATION', 'PROTOTYPE_TEST');

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('CONCEPT', 'VALIDATED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'REJECTED');

-- CreateEnum
CREATE TYPE "ActionPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'URGENT');

-- CreateEnum
CREATE TYPE "JourneyType" AS ENUM ('LIFECYCLE', 'MACRO', 'MICRO', 'SERVICE_BLUEPRINT', 'EMPLOYEE', 'ANTI_JOURNEY');

-- CreateEnum
CREATE TYPE "JourneyStatus" AS ENUM ('UNMAPPED', 'PLANNED', 'RESEARCHING', 'DRAFT', 'IN_REVIEW', 'LIVE', 'FUTURE');

-- CreateEnum
CREATE TYPE "MapState" AS ENUM ('AS_IS', 'TO_BE', 'IDEAL');

-- CreateEnum
CREATE TYPE "PurchaseTime" AS ENUM ('BEFORE_PURCHASE', 'DURING_PURCHASE', 'AFTER_PURCHASE');

-- CreateEnum
CREATE TYPE "LaneKind" AS ENUM ('TEXT', 'EMOTION', 'TOUCHPOINT', 'PAIN_POINT', 'ACTION', 'PROCESS', 'CUSTOM');

-- CreateEnum
CREATE TYPE "LaneRole" AS ENUM ('CUSTOMER_ACTIONS', 'PHYSICAL_EVIDENCE', 'FRONTSTAGE_ACTIONS', 'FRONTSTAGE_TECH', 'BACKSTAGE_ACTIONS', 'BACKSTAGE_TECH', 'SUPPORT_PROCESSES');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('OPEN', 'DRAFT', 'CONFIRMED');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('ASSUMPTION', 'EVIDENCE');

-- CreateEnum
CREATE TYPE "ContactDirection" AS ENUM ('INBOUND', 'OUTBOUND', 'BOTH');

-- CreateEnum
CREATE TYPE "MomentOfTruthType" AS ENUM ('ZERO', 'FIRST', 'SECOND', 'ULTIMATE');

-- CreateEnum
CREATE TYPE "EmotionSource" AS ENUM ('ASSUMED', 'SELF_REPORTED', 'MEASURED');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('CUSTOMER', 'FRONTLINE', 'BACK_OFFICE', 'PARTNER', 'COMPLIANCE', 'SYSTEM', 'AI_AGENT');

-- CreateEnum
CREATE TYPE "ChannelMedium" AS ENUM ('DIGITAL', 'HUMAN', 'PHYSICAL', 'HYBRID');

-- CreateEnum
CREATE TYPE "ChannelType" AS ENUM ('WEBSITE', 'MOBILE_APP', 'EMAIL', 'SMS', 'CHAT', 'CHATBOT', 'SOCIAL', 'PHONE', 'IVR', 'STORE', 'BRANCH', 'POST', 'PARTNER', 'FIELD_VISIT', 'KIOSK', 'PAYMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "ProcessNotation" AS ENUM ('FLOWCHART');

-- CreateEnum
CREATE TYPE "ProcessState" AS ENUM ('AS_IS', 'TO_BE');

-- CreateEnum
CREATE TYPE "ProcessStatus" AS ENUM ('DRAFT', 'IN_REVIEW', 'RELEASED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "ProcessElementType" AS ENUM ('START', 'END', 'TASK', 'DECISION', 'WAIT', 'SUBPROCESS', 'DOCUMENT');

-- CreateEnum
CREATE TYPE "AutomationLevel" AS ENUM ('MANUAL', 'ASSISTED', 'AUTOMATED', 'SELF_SERVICE');

-- CreateEnum
CREATE TYPE "ProcessLinkKind" AS ENUM ('SUPPORTS', 'TRIGGERS', 'IS_TRIGGERED_BY', 'DELIVERS', 'DELAYS');

-- CreateEnum
CREATE TYPE "LineOfVisibility" AS ENUM ('FRONTSTAGE', 'BACKSTAGE', 'SUPPORT');

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "archivedAt" TIMESTAMPTZ(3),
    "name" TEXT NOT NULL,
    "kind" "MemberKind" NOT NULL DEFAULT 'PERSON',

    CONSTRAINT "member_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "memberId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "scopes" "Scope"[],
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "persona" (
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
    "kind" "PersonaKind" NOT NULL DEFAULT 'CUSTOMER',
    "segment" TEXT,
    "quote" TEXT,
    "bio" TEXT,
    "occupation" TEXT,
    "goals" TEXT[],
    "needs" TEXT[],
    "expectations" TEXT[],
    "frustrations" TEXT[],
    "behaviours" TEXT[],
    "digitalUse" "DigitalUse",
    "digitalAttitude" "DigitalAttitude",
    "digitalAbility" "DigitalAbility",
    "sharePercent" DOUBLE PRECISION,
    "ownerId" UUID,

    CONSTRAINT "persona_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "persona_channel" (
    "workspaceId" UUID NOT NULL,
    "personaId" UUID NOT NULL,
    "channelId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "persona_channel_pkey" PRIMARY KEY ("workspaceId","personaId","channelId")
);

-- CreateTable
CREATE TABLE "pending_change" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "action" "ChangeAction" NOT NULL,
    "revision" INTEGER NOT NULL,
    "journeyMapId" UUID,
    "changedFields" TEXT[],
    "memberId" UUID,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_change_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "change_event" (
    "workspaceId" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "action" "ChangeAction" NOT NULL,
    "revision" INTEGER NOT NULL,
    "journeyMapId" UUID,
    "changedFields" TEXT[],
    "memberId" UUID,
    "requestId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_event_pkey" PRIMARY KEY ("workspaceId","position")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "workspaceId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "outcome" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("workspaceId","key","field")
);

-- CreateTable
CREATE TABLE "pain_point" (
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
    "side" "PainPointSide" NOT NULL DEFAULT 'CUSTOMER',
    "severity" "PainPointSeverity",
    "kind" "PainPointKind",
    "frequency" TEXT,
    "cause" TEXT,
    "organizationAware" BOOLEAN,
    "ownerId" UUID,

    CONSTRAINT "pain_point_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "pain_point_placement" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "painPointId" UUID NOT NULL,
    "stepId" UUID,
    "touchpointId" UUID,
    "processId" UUID,
    "processElementId" UUID,
    "note" TEXT,

    CONSTRAINT "pain_point_placement_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "upload" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "UploadStatus" NOT NULL DEFAULT 'WAITING',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "upload_chunk" (
    "workspaceId" UUID NOT NULL,
    "uploadId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "upload_chunk_pkey" PRIMARY KEY ("workspaceId","uploadId","position")
);

-- CreateTable
CREATE TABLE "objective" (
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
    "dueDate" DATE,
    "ownerId" UUID,

    CONSTRAINT "objective_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "action" (
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
    "kind" "ActionKind",
    "status" "ActionStatus" NOT NULL DEFAULT 'CONCEPT',
    "priority" "ActionPriority",
    "startDate" DATE,
    "dueDate" DATE,
    "ownerId" UUID,

    CONSTRAINT "action_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "action_pain_point" (
    "workspaceId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "painPointId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "action_pain_point_pkey" PRIMARY KEY ("workspaceId","actionId","painPointId")
);

-- CreateTable
CREATE TABLE "action_objective" (
    "workspaceId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "action_objective_pkey" PRIMARY KEY ("workspaceId","actionId","objectiveId")
);

-- CreateTable
CREATE TABLE "action_placement" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "actionId" UUID NOT NULL,
    "stepId" UUID,
    "touchpointId" UUID,
    "processId" UUID,
    "processElementId" UUID,
    "note" TEXT,

    CONSTRAINT "action_placement_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "journey" (
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
    "type" "JourneyType" NOT NULL DEFAULT 'MICRO',
    "status" "JourneyStatus" NOT NULL DEFAULT 'UNMAPPED',
    "startPoint" TEXT,
    "endPoint" TEXT,
    "reviewDate" DATE,
    "ownerId" UUID,

    CONSTRAINT "journey_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "journey_objective" (
    "workspaceId" UUID NOT NULL,
    "journeyId" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "journey_objective_pkey" PRIMARY KEY ("workspaceId","journeyId","objectiveId")
);

-- CreateTable
CREATE TABLE "journey_map" (
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
    "journeyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "state" "MapState" NOT NULL DEFAULT 'AS_IS',
    "basedOnId" UUID,
    "basedOnRevision" INTEGER,
    "reviewDate" DATE,
    "emotionMin" DOUBLE PRECISION NOT NULL DEFAULT -2,
    "emotionMax" DOUBLE PRECISION NOT NULL DEFAULT 2,
    "contentRevision" INTEGER NOT NULL DEFAULT 1,
    "ownerId" UUID,

    CONSTRAINT "journey_map_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "journey_map_persona" (
    "workspaceId" UUID NOT NULL,
    "journeyMapId" UUID NOT NULL,
    "personaId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "journey_map_persona_pkey" PRIMARY KEY ("workspaceId","journeyMapId","personaId")
);

-- CreateTable
CREATE TABLE "phase" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "journeyMapId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "goal" TEXT,
    "purchaseTime" "PurchaseTime",

    CONSTRAINT "phase_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "step" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "tags" TEXT[],
    "customFields" JSONB,
    "journeyMapId" UUID NOT NULL,
    "phaseId" UUID,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "customerGoal" TEXT,
    "action" TEXT,
    "thoughts" TEXT,
    "expectation" TEXT,
    "waitingSeconds" INTEGER,
    "waitingActivity" TEXT,
    "durationSeconds" INTEGER,
    "optional" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "step_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "lane" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "journeyMapId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "LaneKind" NOT NULL DEFAULT 'TEXT',
    "role" "LaneRole",
    "actorId" UUID,
    "hidden" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "lane_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "card" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "tags" TEXT[],
    "customFields" JSONB,
    "journeyMapId" UUID NOT NULL,
    "laneId" UUID NOT NULL,
    "stepId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "status" "CardStatus" NOT NULL DEFAULT 'OPEN',
    "basis" "Basis",

    CONSTRAINT "card_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "touchpoint" (
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
    "channelId" UUID,
    "ownerActorId" UUID,
    "systemId" UUID,
    "direction" "ContactDirection",
    "physicalEvidence" TEXT,
    "ownerId" UUID,

    CONSTRAINT "touchpoint_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "touchpoint_placement" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "journeyMapId" UUID NOT NULL,
    "stepId" UUID NOT NULL,
    "touchpointId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "isMomentOfTruth" BOOLEAN NOT NULL DEFAULT false,
    "momentOfTruthType" "MomentOfTruthType",
    "isEntryPoint" BOOLEAN NOT NULL DEFAULT false,
    "isExitPoint" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "touchpoint_placement_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "emotion_point" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "journeyMapId" UUID NOT NULL,
    "stepId" UUID NOT NULL,
    "personaId" UUID,
    "score" DOUBLE PRECISION NOT NULL,
    "label" TEXT,
    "source" "EmotionSource" NOT NULL DEFAULT 'ASSUMED',
    "sampleSize" INTEGER,

    CONSTRAINT "emotion_point_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "department" (
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
    "parentId" UUID,

    CONSTRAINT "department_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "actor" (
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
    "kind" "ActorKind" NOT NULL DEFAULT 'FRONTLINE',
    "description" TEXT,
    "departmentId" UUID,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "system" (
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

    CONSTRAINT "system_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "channel" (
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
    "medium" "ChannelMedium" NOT NULL,
    "type" "ChannelType" NOT NULL DEFAULT 'OTHER',

    CONSTRAINT "channel_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "process" (
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
    "notation" "ProcessNotation" NOT NULL DEFAULT 'FLOWCHART',
    "state" "ProcessState" NOT NULL DEFAULT 'AS_IS',
    "status" "ProcessStatus" NOT NULL DEFAULT 'DRAFT',
    "category" TEXT,
    "reviewDate" DATE,
    "contentRevision" INTEGER NOT NULL DEFAULT 1,
    "departmentId" UUID,
    "ownerId" UUID,

    CONSTRAINT "process_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "process_element" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "tags" TEXT[],
    "customFields" JSONB,
    "processId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "type" "ProcessElementType" NOT NULL DEFAULT 'TASK',
    "position" INTEGER NOT NULL,
    "documentation" TEXT,
    "automationLevel" "AutomationLevel",
    "durationSeconds" INTEGER,
    "waitingSeconds" INTEGER,
    "actorId" UUID,
    "departmentId" UUID,

    CONSTRAINT "process_element_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "process_element_system" (
    "workspaceId" UUID NOT NULL,
    "processElementId" UUID NOT NULL,
    "systemId" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "process_element_system_pkey" PRIMARY KEY ("workspaceId","processElementId","systemId")
);

-- CreateTable
CREATE TABLE "process_flow" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "processId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "condition" TEXT,
    "isRework" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "process_flow_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "process_link" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "key" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID,
    "stepId" UUID,
    "touchpointId" UUID,
    "processId" UUID,
    "processElementId" UUID,
    "kind" "ProcessLinkKind" NOT NULL DEFAULT 'SUPPORTS',
    "lineOfVisibility" "LineOfVisibility",
    "note" TEXT,

    CONSTRAINT "process_link_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_workspaceId_key_key" ON "member"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "api_key_workspaceId_memberId_idx" ON "api_key"("workspaceId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_workspaceId_secretHash_key" ON "api_key"("workspaceId", "secretHash");

-- CreateIndex
CREATE INDEX "persona_workspaceId_ownerId_idx" ON "persona"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "persona_workspaceId_key_key" ON "persona"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "persona_channel_workspaceId_channelId_idx" ON "persona_channel"("workspaceId", "channelId");

-- CreateIndex
CREATE INDEX "persona_channel_workspaceId_personaId_idx" ON "persona_channel"("workspaceId", "personaId");

-- CreateIndex
CREATE INDEX "idempotency_record_workspaceId_createdAt_idx" ON "idempotency_record"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "pain_point_workspaceId_ownerId_idx" ON "pain_point"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "pain_point_workspaceId_key_key" ON "pain_point"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_painPointId_idx" ON "pain_point_placement"("workspaceId", "painPointId");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_processElementId_idx" ON "pain_point_placement"("workspaceId", "processElementId");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_processId_idx" ON "pain_point_placement"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_stepId_idx" ON "pain_point_placement"("workspaceId", "stepId");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_touchpointId_idx" ON "pain_point_placement"("workspaceId", "touchpointId");

-- CreateIndex
CREATE UNIQUE INDEX "pain_point_placement_workspaceId_painPointId_key_key" ON "pain_point_placement"("workspaceId", "painPointId", "key");

-- CreateIndex
CREATE INDEX "upload_workspaceId_expiresAt_idx" ON "upload"("workspaceId", "expiresAt");

-- CreateIndex
CREATE INDEX "objective_workspaceId_ownerId_idx" ON "objective"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "objective_workspaceId_key_key" ON "objective"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "action_workspaceId_ownerId_idx" ON "action"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "action_workspaceId_key_key" ON "action"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "action_pain_point_workspaceId_actionId_idx" ON "action_pain_point"("workspaceId", "actionId");

-- CreateIndex
CREATE INDEX "action_pain_point_workspaceId_painPointId_idx" ON "action_pain_point"("workspaceId", "painPointId");

-- CreateIndex
CREATE INDEX "action_objective_workspaceId_actionId_idx" ON "action_objective"("workspaceId", "actionId");

-- CreateIndex
CREATE INDEX "action_objective_workspaceId_objectiveId_idx" ON "action_objective"("workspaceId", "objectiveId");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_actionId_idx" ON "action_placement"("workspaceId", "actionId");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_processElementId_idx" ON "action_placement"("workspaceId", "processElementId");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_processId_idx" ON "action_placement"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_stepId_idx" ON "action_placement"("workspaceId", "stepId");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_touchpointId_idx" ON "action_placement"("workspaceId", "touchpointId");

-- CreateIndex
CREATE UNIQUE INDEX "action_placement_workspaceId_actionId_key_key" ON "action_placement"("workspaceId", "actionId", "key");

-- CreateIndex
CREATE INDEX "journey_workspaceId_ownerId_idx" ON "journey"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "journey_workspaceId_key_key" ON "journey"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "journey_objective_workspaceId_journeyId_idx" ON "journey_objective"("workspaceId", "journeyId");

-- CreateIndex
CREATE INDEX "journey_objective_workspaceId_objectiveId_idx" ON "journey_objective"("workspaceId", "objectiveId");

-- CreateIndex
CREATE INDEX "journey_map_workspaceId_basedOnId_idx" ON "journey_map"("workspaceId", "basedOnId");

-- CreateIndex
CREATE INDEX "journey_map_workspaceId_journeyId_idx" ON "journey_map"("workspaceId", "journeyId");

-- CreateIndex
CREATE INDEX "journey_map_workspaceId_ownerId_idx" ON "journey_map"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "journey_map_workspaceId_journeyId_key_key" ON "journey_map"("workspaceId", "journeyId", "key");

-- CreateIndex
CREATE INDEX "journey_map_persona_workspaceId_journeyMapId_idx" ON "journey_map_persona"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "journey_map_persona_workspaceId_personaId_idx" ON "journey_map_persona"("workspaceId", "personaId");

-- CreateIndex
CREATE INDEX "phase_workspaceId_journeyMapId_idx" ON "phase"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE UNIQUE INDEX "phase_workspaceId_journeyMapId_key_key" ON "phase"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "step_workspaceId_journeyMapId_idx" ON "step"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "step_workspaceId_phaseId_idx" ON "step"("workspaceId", "phaseId");

-- CreateIndex
CREATE UNIQUE INDEX "step_workspaceId_journeyMapId_key_key" ON "step"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "lane_workspaceId_actorId_idx" ON "lane"("workspaceId", "actorId");

-- CreateIndex
CREATE INDEX "lane_workspaceId_journeyMapId_idx" ON "lane"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE UNIQUE INDEX "lane_workspaceId_journeyMapId_key_key" ON "lane"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "card_workspaceId_journeyMapId_idx" ON "card"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "card_workspaceId_laneId_idx" ON "card"("workspaceId", "laneId");

-- CreateIndex
CREATE INDEX "card_workspaceId_stepId_idx" ON "card"("workspaceId", "stepId");

-- CreateIndex
CREATE UNIQUE INDEX "card_workspaceId_journeyMapId_key_key" ON "card"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "touchpoint_workspaceId_channelId_idx" ON "touchpoint"("workspaceId", "channelId");

-- CreateIndex
CREATE INDEX "touchpoint_workspaceId_ownerActorId_idx" ON "touchpoint"("workspaceId", "ownerActorId");

-- CreateIndex
CREATE INDEX "touchpoint_workspaceId_ownerId_idx" ON "touchpoint"("workspaceId", "ownerId");

-- CreateIndex
CREATE INDEX "touchpoint_workspaceId_systemId_idx" ON "touchpoint"("workspaceId", "systemId");

-- CreateIndex
CREATE UNIQUE INDEX "touchpoint_workspaceId_key_key" ON "touchpoint"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "touchpoint_placement_workspaceId_journeyMapId_idx" ON "touchpoint_placement"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "touchpoint_placement_workspaceId_stepId_idx" ON "touchpoint_placement"("workspaceId", "stepId");

-- CreateIndex
CREATE INDEX "touchpoint_placement_workspaceId_touchpointId_idx" ON "touchpoint_placement"("workspaceId", "touchpointId");

-- CreateIndex
CREATE UNIQUE INDEX "touchpoint_placement_workspaceId_journeyMapId_key_key" ON "touchpoint_placement"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "emotion_point_workspaceId_journeyMapId_idx" ON "emotion_point"("workspaceId", "journeyMapId");

-- CreateIndex
CREATE INDEX "emotion_point_workspaceId_personaId_idx" ON "emotion_point"("workspaceId", "personaId");

-- CreateIndex
CREATE INDEX "emotion_point_workspaceId_stepId_idx" ON "emotion_point"("workspaceId", "stepId");

-- CreateIndex
CREATE UNIQUE INDEX "emotion_point_workspaceId_journeyMapId_key_key" ON "emotion_point"("workspaceId", "journeyMapId", "key");

-- CreateIndex
CREATE INDEX "department_workspaceId_parentId_idx" ON "department"("workspaceId", "parentId");

-- CreateIndex
CREATE UNIQUE INDEX "department_workspaceId_key_key" ON "department"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "actor_workspaceId_departmentId_idx" ON "actor"("workspaceId", "departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "actor_workspaceId_key_key" ON "actor"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "system_workspaceId_key_key" ON "system"("workspaceId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "channel_workspaceId_key_key" ON "channel"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "process_workspaceId_departmentId_idx" ON "process"("workspaceId", "departmentId");

-- CreateIndex
CREATE INDEX "process_workspaceId_ownerId_idx" ON "process"("workspaceId", "ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "process_workspaceId_key_key" ON "process"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_actorId_idx" ON "process_element"("workspaceId", "actorId");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_departmentId_idx" ON "process_element"("workspaceId", "departmentId");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_processId_idx" ON "process_element"("workspaceId", "processId");

-- CreateIndex
CREATE UNIQUE INDEX "process_element_workspaceId_processId_key_key" ON "process_element"("workspaceId", "processId", "key");

-- CreateIndex
CREATE INDEX "process_element_system_workspaceId_processElementId_idx" ON "process_element_system"("workspaceId", "processElementId");

-- CreateIndex
CREATE INDEX "process_element_system_workspaceId_systemId_idx" ON "process_element_system"("workspaceId", "systemId");

-- CreateIndex
CREATE INDEX "process_flow_workspaceId_processId_idx" ON "process_flow"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "process_flow_workspaceId_sourceId_idx" ON "process_flow"("workspaceId", "sourceId");

-- CreateIndex
CREATE INDEX "process_flow_workspaceId_targetId_idx" ON "process_flow"("workspaceId", "targetId");

-- CreateIndex
CREATE UNIQUE INDEX "process_flow_workspaceId_processId_key_key" ON "process_flow"("workspaceId", "processId", "key");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_processElementId_idx" ON "process_link"("workspaceId", "processElementId");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_processId_idx" ON "process_link"("workspaceId", "processId");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_stepId_idx" ON "process_link"("workspaceId", "stepId");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_touchpointId_idx" ON "process_link"("workspaceId", "touchpointId");

-- CreateIndex
CREATE UNIQUE INDEX "process_link_workspaceId_key_key" ON "process_link"("workspaceId", "key");

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "member"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona" ADD CONSTRAINT "persona_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona" ADD CONSTRAINT "persona_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona_channel" ADD CONSTRAINT "persona_channel_workspaceId_personaId_fkey" FOREIGN KEY ("workspaceId", "personaId") REFERENCES "persona"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona_channel" ADD CONSTRAINT "persona_channel_workspaceId_channelId_fkey" FOREIGN KEY ("workspaceId", "channelId") REFERENCES "channel"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "persona_channel" ADD CONSTRAINT "persona_channel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pending_change" ADD CONSTRAINT "pending_change_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "change_event" ADD CONSTRAINT "change_event_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "idempotency_record" ADD CONSTRAINT "idempotency_record_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point" ADD CONSTRAINT "pain_point_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point" ADD CONSTRAINT "pain_point_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_painPointId_fkey" FOREIGN KEY ("workspaceId", "painPointId") REFERENCES "pain_point"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_processElementId_fkey" FOREIGN KEY ("workspaceId", "processElementId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pain_point_placement" ADD CONSTRAINT "pain_point_placement_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "upload_chunk" ADD CONSTRAINT "upload_chunk_workspaceId_uploadId_fkey" FOREIGN KEY ("workspaceId", "uploadId") REFERENCES "upload"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "objective" ADD CONSTRAINT "objective_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_pain_point" ADD CONSTRAINT "action_pain_point_workspaceId_actionId_fkey" FOREIGN KEY ("workspaceId", "actionId") REFERENCES "action"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_pain_point" ADD CONSTRAINT "action_pain_point_workspaceId_painPointId_fkey" FOREIGN KEY ("workspaceId", "painPointId") REFERENCES "pain_point"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_pain_point" ADD CONSTRAINT "action_pain_point_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_objective" ADD CONSTRAINT "action_objective_workspaceId_actionId_fkey" FOREIGN KEY ("workspaceId", "actionId") REFERENCES "action"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_objective" ADD CONSTRAINT "action_objective_workspaceId_objectiveId_fkey" FOREIGN KEY ("workspaceId", "objectiveId") REFERENCES "objective"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_objective" ADD CONSTRAINT "action_objective_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_actionId_fkey" FOREIGN KEY ("workspaceId", "actionId") REFERENCES "action"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_processElementId_fkey" FOREIGN KEY ("workspaceId", "processElementId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "action_placement" ADD CONSTRAINT "action_placement_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey" ADD CONSTRAINT "journey_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_objective" ADD CONSTRAINT "journey_objective_workspaceId_journeyId_fkey" FOREIGN KEY ("workspaceId", "journeyId") REFERENCES "journey"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_objective" ADD CONSTRAINT "journey_objective_workspaceId_objectiveId_fkey" FOREIGN KEY ("workspaceId", "objectiveId") REFERENCES "objective"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_objective" ADD CONSTRAINT "journey_objective_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map" ADD CONSTRAINT "journey_map_workspaceId_journeyId_fkey" FOREIGN KEY ("workspaceId", "journeyId") REFERENCES "journey"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map" ADD CONSTRAINT "journey_map_workspaceId_basedOnId_fkey" FOREIGN KEY ("workspaceId", "basedOnId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map" ADD CONSTRAINT "journey_map_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map" ADD CONSTRAINT "journey_map_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map_persona" ADD CONSTRAINT "journey_map_persona_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map_persona" ADD CONSTRAINT "journey_map_persona_workspaceId_personaId_fkey" FOREIGN KEY ("workspaceId", "personaId") REFERENCES "persona"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "journey_map_persona" ADD CONSTRAINT "journey_map_persona_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "phase" ADD CONSTRAINT "phase_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_workspaceId_phaseId_fkey" FOREIGN KEY ("workspaceId", "phaseId") REFERENCES "phase"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "step" ADD CONSTRAINT "step_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_workspaceId_actorId_fkey" FOREIGN KEY ("workspaceId", "actorId") REFERENCES "actor"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_workspaceId_laneId_fkey" FOREIGN KEY ("workspaceId", "laneId") REFERENCES "lane"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_workspaceId_channelId_fkey" FOREIGN KEY ("workspaceId", "channelId") REFERENCES "channel"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_workspaceId_ownerActorId_fkey" FOREIGN KEY ("workspaceId", "ownerActorId") REFERENCES "actor"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_workspaceId_systemId_fkey" FOREIGN KEY ("workspaceId", "systemId") REFERENCES "system"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint" ADD CONSTRAINT "touchpoint_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint_placement" ADD CONSTRAINT "touchpoint_placement_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint_placement" ADD CONSTRAINT "touchpoint_placement_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint_placement" ADD CONSTRAINT "touchpoint_placement_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "touchpoint_placement" ADD CONSTRAINT "touchpoint_placement_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "emotion_point" ADD CONSTRAINT "emotion_point_workspaceId_journeyMapId_fkey" FOREIGN KEY ("workspaceId", "journeyMapId") REFERENCES "journey_map"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "emotion_point" ADD CONSTRAINT "emotion_point_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "emotion_point" ADD CONSTRAINT "emotion_point_workspaceId_personaId_fkey" FOREIGN KEY ("workspaceId", "personaId") REFERENCES "persona"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "emotion_point" ADD CONSTRAINT "emotion_point_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_workspaceId_parentId_fkey" FOREIGN KEY ("workspaceId", "parentId") REFERENCES "department"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_workspaceId_departmentId_fkey" FOREIGN KEY ("workspaceId", "departmentId") REFERENCES "department"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "system" ADD CONSTRAINT "system_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_workspaceId_departmentId_fkey" FOREIGN KEY ("workspaceId", "departmentId") REFERENCES "department"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_workspaceId_ownerId_fkey" FOREIGN KEY ("workspaceId", "ownerId") REFERENCES "member"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process" ADD CONSTRAINT "process_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_actorId_fkey" FOREIGN KEY ("workspaceId", "actorId") REFERENCES "actor"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_departmentId_fkey" FOREIGN KEY ("workspaceId", "departmentId") REFERENCES "department"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element" ADD CONSTRAINT "process_element_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element_system" ADD CONSTRAINT "process_element_system_workspaceId_processElementId_fkey" FOREIGN KEY ("workspaceId", "processElementId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element_system" ADD CONSTRAINT "process_element_system_workspaceId_systemId_fkey" FOREIGN KEY ("workspaceId", "systemId") REFERENCES "system"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_element_system" ADD CONSTRAINT "process_element_system_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_flow" ADD CONSTRAINT "process_flow_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_flow" ADD CONSTRAINT "process_flow_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_flow" ADD CONSTRAINT "process_flow_workspaceId_targetId_fkey" FOREIGN KEY ("workspaceId", "targetId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_flow" ADD CONSTRAINT "process_flow_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_stepId_fkey" FOREIGN KEY ("workspaceId", "stepId") REFERENCES "step"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_touchpointId_fkey" FOREIGN KEY ("workspaceId", "touchpointId") REFERENCES "touchpoint"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_processId_fkey" FOREIGN KEY ("workspaceId", "processId") REFERENCES "process"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_processElementId_fkey" FOREIGN KEY ("workspaceId", "processElementId") REFERENCES "process_element"("workspaceId", "id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "process_link" ADD CONSTRAINT "process_link_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
