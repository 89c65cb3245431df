-- CreateEnum
CREATE TYPE "ComplaintKind" AS ENUM ('offering', 'organization', 'need', 'review', 'message');

-- CreateEnum
CREATE TYPE "ModerationState" AS ENUM ('open', 'dismissed', 'taken_down', 'appealed', 'upheld', 'restored');

-- AlterEnum
ALTER TYPE "NeedStatus" ADD VALUE 'suspended';

-- AlterEnum
ALTER TYPE "OfferingStatus" ADD VALUE 'suspended';

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "hiddenAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" UUID NOT NULL,
    "kind" "ComplaintKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "state" "ModerationState" NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "takenDownBy" UUID,
    "takenDownAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "words" TEXT,
    "appealUntil" DATE,
    "appealedAt" TIMESTAMPTZ(3),
    "appeal" TEXT,
    "former" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "reporterId" UUID,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "frozen" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationStep" (
    "id" BIGSERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "reason" TEXT,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationStep_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ModerationCase_kind_subjectId_idx" ON "ModerationCase"("kind", "subjectId");

-- CreateIndex
CREATE INDEX "ModerationCase_ownerId_state_idx" ON "ModerationCase"("ownerId", "state");

-- CreateIndex
CREATE INDEX "ModerationCase_state_dueAt_idx" ON "ModerationCase"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Complaint_reporterId_at_idx" ON "Complaint"("reporterId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_caseId_reporterId_key" ON "Complaint"("caseId", "reporterId");

-- CreateIndex
CREATE INDEX "ModerationStep_caseId_idx" ON "ModerationStep"("caseId");

-- AddForeignKey
ALTER TABLE "ModerationCase" ADD CONSTRAINT "ModerationCase_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_reporterId_fkey" FOREIGN KEY ("reporterId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationStep" ADD CONSTRAINT "ModerationStep_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One case of a thing goes on at a time.
CREATE UNIQUE INDEX "ModerationCase_one_open" ON "ModerationCase" ("kind", "subjectId") WHERE "state" IN ('open', 'taken_down', 'appealed');

-- What was reported and who decided what stays as it was; whoever reported may be forgotten.
CREATE TRIGGER reported BEFORE UPDATE OF "caseId", "reason", "words", "frozen", "at" ON "Complaint" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER decided BEFORE UPDATE ON "ModerationStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
