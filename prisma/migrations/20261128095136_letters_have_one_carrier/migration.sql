-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "Mail_sentAt_notBefore_idx" ON "Mail"("sentAt", "notBefore");
