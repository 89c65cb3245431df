-- CreateEnum
CREATE TYPE "VerificationKind" AS ENUM ('organization', 'certificate', 'label');

-- CreateEnum
CREATE TYPE "VerificationState" AS ENUM ('pending', 'approved', 'revise', 'refused');

-- AlterTable
ALTER TABLE "Certificate" ADD COLUMN     "lapsedAt" TIMESTAMPTZ(3),
ADD COLUMN     "refusedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "lapsedLabels" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "VerificationItem" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "kind" "VerificationKind" NOT NULL,
    "code" TEXT NOT NULL DEFAULT '',
    "certificateId" UUID,
    "state" "VerificationState" NOT NULL DEFAULT 'pending',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "waitingSince" TIMESTAMPTZ(3) NOT NULL,
    "expiresOn" DATE,
    "recheckOn" DATE,

    CONSTRAINT "VerificationItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationStep" (
    "id" BIGSERIAL NOT NULL,
    "itemId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT,
    "reason" TEXT,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerificationDocument" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VerificationDocument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "VerificationItem_certificateId_key" ON "VerificationItem"("certificateId");

-- CreateIndex
CREATE INDEX "VerificationItem_organizationId_idx" ON "VerificationItem"("organizationId");

-- CreateIndex
CREATE INDEX "VerificationItem_state_waitingSince_idx" ON "VerificationItem"("state", "waitingSince");

-- CreateIndex
CREATE INDEX "VerificationItem_recheckOn_idx" ON "VerificationItem"("recheckOn");

-- CreateIndex
CREATE INDEX "VerificationStep_itemId_idx" ON "VerificationStep"("itemId");

-- CreateIndex
CREATE INDEX "VerificationDocument_itemId_idx" ON "VerificationDocument"("itemId");

-- CreateIndex
CREATE INDEX "Certificate_validTo_idx" ON "Certificate"("validTo");

-- AddForeignKey
ALTER TABLE "VerificationItem" ADD CONSTRAINT "VerificationItem_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationItem" ADD CONSTRAINT "VerificationItem_certificateId_fkey" FOREIGN KEY ("certificateId") REFERENCES "Certificate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationStep" ADD CONSTRAINT "VerificationStep_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "VerificationItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerificationDocument" ADD CONSTRAINT "VerificationDocument_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "VerificationItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who decided what stays as it was, and so does what was looked at.
CREATE TRIGGER decided BEFORE UPDATE ON "VerificationStep" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER handed_in BEFORE UPDATE ON "VerificationDocument" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
