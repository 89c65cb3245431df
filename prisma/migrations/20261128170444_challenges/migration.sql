-- CreateEnum
CREATE TYPE "ChallengeOutcome" AS ENUM ('chosen', 'none_suitable');

-- CreateTable
CREATE TABLE "Challenge" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "goals" TEXT[],
    "eligibility" TEXT NOT NULL,
    "prizeFen" BIGINT NOT NULL,
    "deadlineAt" TIMESTAMPTZ(3) NOT NULL,
    "weights" JSONB NOT NULL,
    "publishedById" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "ChallengeOutcome",
    "chosenId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "concludedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeEntry" (
    "id" UUID NOT NULL,
    "challengeId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ChallengeEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeScore" (
    "entryId" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChallengeScore_pkey" PRIMARY KEY ("entryId","criterion","byId")
);

-- CreateIndex
CREATE INDEX "Challenge_deadlineAt_idx" ON "Challenge"("deadlineAt");

-- CreateIndex
CREATE UNIQUE INDEX "ChallengeEntry_challengeId_organizationId_key" ON "ChallengeEntry"("challengeId", "organizationId");

-- AddForeignKey
ALTER TABLE "ChallengeEntry" ADD CONSTRAINT "ChallengeEntry_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeEntry" ADD CONSTRAINT "ChallengeEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeScore" ADD CONSTRAINT "ChallengeScore_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "ChallengeEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
