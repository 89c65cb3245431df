-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('draft', 'submitted', 'withdrawn', 'awarded', 'rejected');

-- CreateEnum
CREATE TYPE "SettlementKind" AS ENUM ('awarded', 'none_suitable', 'cancelled');

-- CreateEnum
CREATE TYPE "RoutingState" AS ENUM ('running', 'filled', 'exhausted', 'stopped');

-- CreateEnum
CREATE TYPE "SendingStatus" AS ENUM ('sent', 'interested', 'declined', 'lapsed');

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "offeringId" UUID,
    "authorId" UUID NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL DEFAULT '{}',
    "version" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submittedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalVersion" (
    "proposalId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalVersion_pkey" PRIMARY KEY ("proposalId","version")
);

-- CreateTable
CREATE TABLE "Settlement" (
    "needId" UUID NOT NULL,
    "kind" "SettlementKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "proposalId" UUID,
    "settledBy" UUID NOT NULL,
    "settledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "NeedRouting" (
    "needId" UUID NOT NULL,
    "wantedAnswers" INTEGER NOT NULL DEFAULT 3,
    "interestedCap" INTEGER NOT NULL DEFAULT 5,
    "wave" INTEGER NOT NULL DEFAULT 0,
    "state" "RoutingState" NOT NULL DEFAULT 'running',
    "nextWaveAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedRouting_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "Sending" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "wave" INTEGER NOT NULL,
    "slotKind" TEXT NOT NULL,
    "scoreBp" INTEGER NOT NULL,
    "status" "SendingStatus" NOT NULL DEFAULT 'sent',
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "answeredBy" TEXT,
    "declineCode" TEXT,
    "declineNote" TEXT,
    "freeOn" DATE,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Sending_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Proposal_organizationId_status_idx" ON "Proposal"("organizationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_needId_organizationId_key" ON "Proposal"("needId", "organizationId");

-- CreateIndex
CREATE INDEX "NeedRouting_state_nextWaveAt_idx" ON "NeedRouting"("state", "nextWaveAt");

-- CreateIndex
CREATE INDEX "Sending_organizationId_status_sentAt_idx" ON "Sending"("organizationId", "status", "sentAt");

-- CreateIndex
CREATE INDEX "Sending_status_dueAt_idx" ON "Sending"("status", "dueAt");

-- CreateIndex
CREATE UNIQUE INDEX "Sending_needId_organizationId_key" ON "Sending"("needId", "organizationId");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalVersion" ADD CONSTRAINT "ProposalVersion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedRouting" ADD CONSTRAINT "NeedRouting_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sending" ADD CONSTRAINT "Sending_needId_fkey" FOREIGN KEY ("needId") REFERENCES "NeedRouting"("needId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sending" ADD CONSTRAINT "Sending_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was submitted is never rewritten.
CREATE TRIGGER frozen BEFORE UPDATE ON "ProposalVersion" FOR EACH ROW EXECUTE FUNCTION refuse_update();
