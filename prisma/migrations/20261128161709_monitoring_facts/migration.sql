-- CreateTable
CREATE TABLE "NeedFact" (
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT,
    "domain" TEXT,
    "cluster" TEXT,
    "region" TEXT,
    "budgetFen" BIGINT,
    "validatedAt" TIMESTAMPTZ(3) NOT NULL,
    "passing" INTEGER,
    "possible" INTEGER,
    "nearPrice" INTEGER NOT NULL DEFAULT 0,
    "nearCapacity" INTEGER NOT NULL DEFAULT 0,
    "nearOther" INTEGER NOT NULL DEFAULT 0,
    "firstSentAt" TIMESTAMPTZ(3),
    "firstAnswerAt" TIMESTAMPTZ(3),
    "told" INTEGER NOT NULL DEFAULT 0,
    "interested" INTEGER NOT NULL DEFAULT 0,
    "quotes" INTEGER NOT NULL DEFAULT 0,
    "lowestQuoteFen" BIGINT,
    "mutualAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,
    "exhaustedAt" TIMESTAMPTZ(3),
    "unmetAt" TIMESTAMPTZ(3),
    "cause" TEXT,

    CONSTRAINT "NeedFact_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "SendingFact" (
    "sendingId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "offeringId" UUID,
    "domain" TEXT,
    "cluster" TEXT,
    "region" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "wave" INTEGER NOT NULL,
    "slotKind" TEXT NOT NULL,
    "newcomer" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "declineCode" TEXT,

    CONSTRAINT "SendingFact_pkey" PRIMARY KEY ("sendingId")
);

-- CreateTable
CREATE TABLE "QuoteFact" (
    "proposalId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "totalFen" BIGINT,
    "valid" BOOLEAN NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuoteFact_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "DealFact" (
    "dealId" UUID NOT NULL,
    "needId" UUID,
    "title" TEXT NOT NULL,
    "buyerId" UUID NOT NULL,
    "providerId" UUID NOT NULL,
    "domain" TEXT,
    "cluster" TEXT,
    "region" TEXT,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "valueFen" BIGINT,
    "evidence" TEXT,
    "counterfactual" TEXT,
    "contacted" BOOLEAN,
    "useful" BOOLEAN,

    CONSTRAINT "DealFact_pkey" PRIMARY KEY ("dealId")
);

-- CreateTable
CREATE TABLE "OfferingFact" (
    "offeringId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "domain" TEXT,
    "region" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfferingFact_pkey" PRIMARY KEY ("offeringId","since")
);

-- CreateIndex
CREATE INDEX "NeedFact_validatedAt_idx" ON "NeedFact"("validatedAt");

-- CreateIndex
CREATE INDEX "NeedFact_unmetAt_idx" ON "NeedFact"("unmetAt");

-- CreateIndex
CREATE INDEX "SendingFact_needId_idx" ON "SendingFact"("needId");

-- CreateIndex
CREATE INDEX "SendingFact_sentAt_idx" ON "SendingFact"("sentAt");

-- CreateIndex
CREATE INDEX "QuoteFact_needId_idx" ON "QuoteFact"("needId");

-- CreateIndex
CREATE INDEX "DealFact_openedAt_idx" ON "DealFact"("openedAt");

-- CreateIndex
CREATE INDEX "DealFact_confirmedAt_idx" ON "DealFact"("confirmedAt");

-- CreateIndex
CREATE INDEX "DealFact_needId_idx" ON "DealFact"("needId");

-- CreateIndex
CREATE INDEX "OfferingFact_organizationId_since_idx" ON "OfferingFact"("organizationId", "since");
