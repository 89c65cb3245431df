-- AlterTable
ALTER TABLE "NeedRouting" ADD COLUMN     "runId" UUID,
ADD COLUMN     "stopReason" TEXT;

-- AlterTable
ALTER TABLE "Sending" ADD COLUMN     "message" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "LeadPause" (
    "subjectId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "pausedById" UUID NOT NULL,
    "pausedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LeadPause_pkey" PRIMARY KEY ("subjectId")
);

-- CreateTable
CREATE TABLE "ProviderAbsence" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProviderAbsence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LeadPause_organizationId_idx" ON "LeadPause"("organizationId");

-- CreateIndex
CREATE INDEX "ProviderAbsence_organizationId_untilOn_idx" ON "ProviderAbsence"("organizationId", "untilOn");

-- AddForeignKey
ALTER TABLE "LeadPause" ADD CONSTRAINT "LeadPause_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProviderAbsence" ADD CONSTRAINT "ProviderAbsence_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nobody is away for no day or reminded a third time, and a place for the interested is at least one.
ALTER TABLE "ProviderAbsence" ADD CONSTRAINT "ProviderAbsence_days" CHECK ("fromOn" < "untilOn");
ALTER TABLE "Sending" ADD CONSTRAINT "Sending_reminders_few" CHECK ("reminders" BETWEEN 0 AND 2);
ALTER TABLE "Sending" ADD CONSTRAINT "Sending_decline_is_coded" CHECK (("status" = 'declined') = ("declineCode" IS NOT NULL));
ALTER TABLE "NeedRouting" ADD CONSTRAINT "NeedRouting_limits" CHECK ("wantedAnswers" BETWEEN 1 AND "interestedCap");
ALTER TABLE "NeedRouting" ADD CONSTRAINT "NeedRouting_stop_says_why" CHECK (("state" = 'stopped') = ("stopReason" IS NOT NULL));

-- What was published before invitations existed is not sent to everybody at once: its owner starts when it suits.
INSERT INTO "NeedRouting" ("needId", "state", "stopReason") SELECT "id", 'stopped', 'owner' FROM "Need" WHERE "status" = 'published';
