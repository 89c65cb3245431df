-- CreateIndex
CREATE INDEX "VerificationItem_expiresOn_idx" ON "VerificationItem"("expiresOn");
