-- CreateEnum
CREATE TYPE "CaseCause" AS ENUM ('need_unanswered', 'routing_exhausted', 'proposal_waiting', 'milestone_overdue', 'dispute_unsettled');

-- CreateEnum
CREATE TYPE "CaseState" AS ENUM ('open', 'concluded');

-- CreateTable
CREATE TABLE "SupervisionCase" (
    "id" UUID NOT NULL,
    "cause" "CaseCause" NOT NULL,
    "subjectId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL,
    "needId" UUID,
    "dealId" UUID,
    "organizationId" UUID NOT NULL,
    "regionCodes" TEXT[],
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "assigneeId" UUID,
    "state" "CaseState" NOT NULL DEFAULT 'open',
    "conclusion" TEXT,
    "concludedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupervisionCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseRecord" (
    "id" BIGSERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "byId" UUID,
    "toId" UUID,
    "code" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CaseRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SupervisionCase_state_dueAt_idx" ON "SupervisionCase"("state", "dueAt");

-- CreateIndex
CREATE INDEX "SupervisionCase_assigneeId_state_idx" ON "SupervisionCase"("assigneeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "SupervisionCase_cause_subjectId_since_key" ON "SupervisionCase"("cause", "subjectId", "since");

-- CreateIndex
CREATE INDEX "CaseRecord_caseId_id_idx" ON "CaseRecord"("caseId", "id");

-- AddForeignKey
ALTER TABLE "CaseRecord" ADD CONSTRAINT "CaseRecord_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "SupervisionCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
