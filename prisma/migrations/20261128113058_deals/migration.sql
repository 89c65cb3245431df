-- CreateEnum
CREATE TYPE "DealState" AS ENUM ('asked', 'negotiation', 'agreed', 'active', 'completed', 'confirmed', 'declined', 'cancelled');

-- CreateEnum
CREATE TYPE "DealSide" AS ENUM ('buyer', 'provider');

-- CreateEnum
CREATE TYPE "DealDirection" AS ENUM ('forward', 'reverse');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('open', 'submitted', 'changes_asked', 'accepted', 'disputed', 'cancelled');

-- CreateEnum
CREATE TYPE "DisputeOutcome" AS ENUM ('accept', 'rework', 'cancel');

-- CreateEnum
CREATE TYPE "DealAnswer" AS ENUM ('done', 'not_done', 'not_yet', 'rather_not');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('deliverable', 'contract', 'invoice');

-- CreateTable
CREATE TABLE "Deal" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "direction" "DealDirection" NOT NULL,
    "buyerId" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "needId" UUID,
    "proposalId" UUID,
    "offeringId" UUID,
    "state" "DealState" NOT NULL DEFAULT 'negotiation',
    "termsVersion" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "cancelProposedBy" "DealSide",
    "cancelReason" TEXT,
    "endReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "agreedAt" TIMESTAMPTZ(3),
    "signedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Deal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealTerms" (
    "dealId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "side" "DealSide" NOT NULL,
    "authorId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DealTerms_pkey" PRIMARY KEY ("dealId","version")
);

-- CreateTable
CREATE TABLE "DealMember" (
    "dealId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "DealMember_pkey" PRIMARY KEY ("dealId","organizationId")
);

-- CreateTable
CREATE TABLE "Signature" (
    "dealId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "side" "DealSide" NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "session" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("dealId","version","side")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "deliverable" TEXT NOT NULL,
    "tests" JSONB NOT NULL DEFAULT '[]',
    "dueOn" DATE,
    "amountFen" BIGINT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "state" "MilestoneState" NOT NULL DEFAULT 'open',
    "round" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "submittedAt" TIMESTAMPTZ(3),
    "autoAcceptAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" TEXT,
    "paidOn" DATE,
    "receivedOn" DATE,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "milestoneId" UUID,
    "kind" "EvidenceKind" NOT NULL,
    "organizationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealRecord" (
    "dealId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "who" TEXT NOT NULL,
    "organizationId" UUID,
    "userId" UUID,
    "milestoneId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DealRecord_pkey" PRIMARY KEY ("dealId","seq")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "milestoneId" UUID NOT NULL,
    "openedBy" "DealSide" NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "buyerStatement" TEXT NOT NULL DEFAULT '',
    "providerStatement" TEXT NOT NULL DEFAULT '',
    "outcome" "DisputeOutcome",
    "reasons" TEXT,
    "ruledBy" UUID,
    "ruledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DealStatement" (
    "dealId" UUID NOT NULL,
    "side" "DealSide" NOT NULL,
    "answer" "DealAnswer" NOT NULL,
    "valueFen" BIGINT,
    "startOn" DATE,
    "endOn" DATE,
    "counterfactual" TEXT,
    "contacted" BOOLEAN,
    "useful" BOOLEAN,
    "outcome" TEXT,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DealStatement_pkey" PRIMARY KEY ("dealId","side")
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "dealId" UUID NOT NULL,
    "side" "DealSide" NOT NULL,
    "days" INTEGER NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "askedAt" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answer" "DealAnswer",
    "useful" BOOLEAN,
    "outcome" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "userId" UUID,

    CONSTRAINT "FollowUp_pkey" PRIMARY KEY ("dealId","side","days")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "dealId" UUID NOT NULL,
    "side" "DealSide" NOT NULL,
    "aboutId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "scores" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredBy" UUID,
    "hiddenAt" TIMESTAMPTZ(3),
    "hiddenReason" TEXT,
    "hiddenBy" UUID,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Deal_proposalId_key" ON "Deal"("proposalId");

-- CreateIndex
CREATE INDEX "Deal_buyerId_state_idx" ON "Deal"("buyerId", "state");

-- CreateIndex
CREATE INDEX "Deal_providerId_state_idx" ON "Deal"("providerId", "state");

-- CreateIndex
CREATE INDEX "Deal_needId_idx" ON "Deal"("needId");

-- CreateIndex
CREATE INDEX "DealMember_organizationId_idx" ON "DealMember"("organizationId");

-- CreateIndex
CREATE INDEX "Milestone_state_autoAcceptAt_idx" ON "Milestone"("state", "autoAcceptAt");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_dealId_place_key" ON "Milestone"("dealId", "place");

-- CreateIndex
CREATE INDEX "Evidence_dealId_idx" ON "Evidence"("dealId");

-- CreateIndex
CREATE INDEX "Evidence_milestoneId_idx" ON "Evidence"("milestoneId");

-- CreateIndex
CREATE INDEX "Dispute_dealId_idx" ON "Dispute"("dealId");

-- CreateIndex
CREATE INDEX "Dispute_ruledAt_openedAt_idx" ON "Dispute"("ruledAt", "openedAt");

-- CreateIndex
CREATE INDEX "FollowUp_askedAt_dueAt_idx" ON "FollowUp"("askedAt", "dueAt");

-- CreateIndex
CREATE INDEX "Review_aboutId_createdAt_idx" ON "Review"("aboutId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Review_dealId_side_key" ON "Review"("dealId", "side");

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_buyerId_fkey" FOREIGN KEY ("buyerId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_providerId_fkey" FOREIGN KEY ("providerId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealTerms" ADD CONSTRAINT "DealTerms_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealMember" ADD CONSTRAINT "DealMember_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealMember" ADD CONSTRAINT "DealMember_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealRecord" ADD CONSTRAINT "DealRecord_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DealStatement" ADD CONSTRAINT "DealStatement_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUp" ADD CONSTRAINT "FollowUp_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_dealId_fkey" FOREIGN KEY ("dealId") REFERENCES "Deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_aboutId_fkey" FOREIGN KEY ("aboutId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was put forward, signed, handed in or recorded is never changed and never removed.
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "DealTerms" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "Signature" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "Evidence" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "DealRecord" FOR EACH ROW EXECUTE FUNCTION refuse_update();

-- A review stays as it was written: it can be answered once, and hidden with a reason, never removed.
CREATE FUNCTION keep_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (NEW."dealId", NEW."side", NEW."aboutId", NEW."authorId", NEW."scores", NEW."text", NEW."createdAt")
       IS DISTINCT FROM (OLD."dealId", OLD."side", OLD."aboutId", OLD."authorId", OLD."scores", OLD."text", OLD."createdAt")
    OR (OLD."answer" IS NOT NULL AND NEW."answer" IS DISTINCT FROM OLD."answer")
  THEN RAISE EXCEPTION 'a review is never changed or removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION keep_review();
ALTER TABLE "Review" ADD CONSTRAINT "Review_hidden_with_reason" CHECK ("hiddenAt" IS NULL OR length("hiddenReason") > 0);

-- Nobody deals with themselves, and a state is never ahead of what led to it.
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_two_sides" CHECK ("buyerId" <> "providerId");
ALTER TABLE "Deal" ADD CONSTRAINT "Deal_state_has_its_instants" CHECK (
  ("state" NOT IN ('agreed', 'active', 'completed', 'confirmed') OR "agreedAt" IS NOT NULL)
  AND ("state" NOT IN ('active', 'completed', 'confirmed') OR "signedAt" IS NOT NULL)
  AND ("state" NOT IN ('completed', 'confirmed') OR "completedAt" IS NOT NULL)
  AND ("state" <> 'confirmed' OR "confirmedAt" IS NOT NULL)
);
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_settled" CHECK (("state" IN ('accepted', 'cancelled')) = ("settledAt" IS NOT NULL));
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_clock_runs_while_submitted" CHECK (("state" = 'submitted') = ("autoAcceptAt" IS NOT NULL));
-- 10 MB.
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_size" CHECK ("sizeBytes" BETWEEN 1 AND 10485760);
