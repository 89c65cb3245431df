-- CreateIndex
CREATE INDEX "Offering_domainCode_updatedAt_idx" ON "Offering"("domainCode", "updatedAt");
