-- CreateTable
CREATE TABLE "ExposureSum" (
    "period" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "count" INTEGER NOT NULL,
    "newcomers" INTEGER NOT NULL,

    CONSTRAINT "ExposureSum_pkey" PRIMARY KEY ("period","organizationId")
);

-- CreateIndex
CREATE INDEX "SendingFact_domain_sentAt_idx" ON "SendingFact"("domain", "sentAt");

-- CreateIndex
CREATE INDEX "SendingFact_cluster_sentAt_idx" ON "SendingFact"("cluster", "sentAt");

-- CreateIndex
CREATE INDEX "SendingFact_region_sentAt_idx" ON "SendingFact"("region", "sentAt");

-- The sums of what was told before, by the calendar of Shanghai; a recount gives the same.
INSERT INTO "ExposureSum" ("period", "organizationId", "count", "newcomers")
SELECT to_char(f."sentAt" AT TIME ZONE 'UTC' + interval '8 hours', k."format"), f."organizationId",
  count(*), count(*) FILTER (WHERE f."newcomer")
FROM "SendingFact" f CROSS JOIN (VALUES ('YYYY-MM'), ('YYYY-"Q"Q'), ('YYYY')) AS k ("format")
GROUP BY 1, 2;
