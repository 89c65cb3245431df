-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "PlatformRole" AS ENUM ('member', 'operator', 'official');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "NeedStatus" AS ENUM ('draft', 'published', 'closed', 'expired');

-- CreateEnum
CREATE TYPE "NeedVisibility" AS ENUM ('public', 'matched', 'anonymous');

-- CreateEnum
CREATE TYPE "OfferingStatus" AS ENUM ('draft', 'published', 'paused', 'archived');

-- CreateEnum
CREATE TYPE "VerificationStatus" AS ENUM ('unverified', 'pending', 'verified', 'refused');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "platformRole" "PlatformRole" NOT NULL DEFAULT 'member',
    "regionScope" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "organizationId" UUID,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "tokenHash" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Membership" (
    "userId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("userId","organizationId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchRun" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "ruleSetVersion" INTEGER NOT NULL,
    "corpusId" UUID NOT NULL,
    "today" DATE NOT NULL,
    "engine" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "offeringVersion" INTEGER NOT NULL,
    "rank" INTEGER,
    "verdict" TEXT NOT NULL,
    "scoreBp" INTEGER NOT NULL,
    "trace" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleSet" (
    "version" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleSet_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "CorpusSnapshot" (
    "id" UUID NOT NULL,
    "index" TEXT NOT NULL,
    "documentCount" INTEGER NOT NULL,
    "statistics" JSONB NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CorpusSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shortlisted" (
    "needId" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Shortlisted_pkey" PRIMARY KEY ("needId","offeringId")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'sourcing',
    "domainCode" TEXT,
    "leafCodes" TEXT[],
    "title" TEXT NOT NULL DEFAULT '',
    "background" TEXT NOT NULL DEFAULT '',
    "outcomeWanted" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[],
    "industryCode" TEXT,
    "clusterCode" TEXT,
    "regionCode" TEXT,
    "remoteOk" BOOLEAN,
    "budgetMinFen" BIGINT,
    "budgetMaxFen" BIGINT,
    "budgetVisibility" TEXT NOT NULL DEFAULT 'matched',
    "whyBudgetBlank" TEXT,
    "budgetSource" TEXT,
    "startOn" DATE,
    "finishBy" DATE,
    "quoteDeadline" DATE,
    "securityLevel" INTEGER,
    "requiredCertificates" TEXT[],
    "extension" JSONB NOT NULL DEFAULT '{}',
    "criteria" JSONB NOT NULL DEFAULT '[]',
    "visibility" "NeedVisibility" NOT NULL DEFAULT 'matched',
    "status" "NeedStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "closeReason" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedVersion" (
    "needId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedVersion_pkey" PRIMARY KEY ("needId","version")
);

-- CreateTable
CREATE TABLE "Offering" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "domainCode" TEXT NOT NULL,
    "leafCodes" TEXT[],
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "keywords" TEXT[],
    "industries" TEXT[],
    "clusters" TEXT[],
    "regions" TEXT[],
    "remote" BOOLEAN,
    "priceModel" TEXT,
    "priceMinFen" BIGINT,
    "priceMaxFen" BIGINT,
    "leadTimeDays" INTEGER,
    "wipLimit" INTEGER,
    "openSlots" INTEGER,
    "nextFreeOn" DATE,
    "securityLevel" INTEGER,
    "languages" TEXT[],
    "prefCustomerSizes" TEXT[],
    "prefRegions" TEXT[],
    "prefIndustries" TEXT[],
    "minBudgetFen" BIGINT,
    "extension" JSONB NOT NULL DEFAULT '{}',
    "validTo" DATE,
    "lastConfirmedAt" TIMESTAMPTZ(3),
    "status" "OfferingStatus" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingCase" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "client" TEXT NOT NULL,
    "clientMasked" BOOLEAN NOT NULL DEFAULT false,
    "industryCode" TEXT,
    "valueFen" BIGINT,
    "metric" TEXT NOT NULL DEFAULT '',
    "before" TEXT,
    "after" TEXT,
    "evidenceUrl" TEXT,

    CONSTRAINT "OfferingCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingVersion" (
    "offeringId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OfferingVersion_pkey" PRIMARY KEY ("offeringId","version")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "creditCode" TEXT NOT NULL,
    "isManufacturer" BOOLEAN NOT NULL DEFAULT false,
    "isProvider" BOOLEAN NOT NULL DEFAULT false,
    "regionCode" TEXT,
    "industryCode" TEXT,
    "clusterCodes" TEXT[],
    "size" TEXT,
    "labels" TEXT[],
    "foundedOn" DATE,
    "website" TEXT,
    "phone" TEXT,
    "summary" TEXT NOT NULL DEFAULT '',
    "verification" "VerificationStatus" NOT NULL DEFAULT 'unverified',
    "version" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "issuer" TEXT,
    "number" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "index" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "facets" TEXT[],
    "sortKeys" JSONB NOT NULL DEFAULT '{}',
    "tokens" tsvector,
    "tokenVersion" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("index","id")
);

-- CreateTable
CREATE TABLE "StaleDocument" (
    "id" BIGSERIAL NOT NULL,
    "index" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "enqueuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaleDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DomainEvent" (
    "id" BIGSERIAL NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "organizationId" UUID,
    "actorId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DomainEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Membership_organizationId_idx" ON "Membership"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organizationId_idx" ON "Invitation"("organizationId");

-- CreateIndex
CREATE INDEX "MatchRun_needId_current_idx" ON "MatchRun"("needId", "current");

-- CreateIndex
CREATE INDEX "Match_offeringId_idx" ON "Match"("offeringId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_runId_offeringId_key" ON "Match"("runId", "offeringId");

-- CreateIndex
CREATE INDEX "CorpusSnapshot_index_takenAt_idx" ON "CorpusSnapshot"("index", "takenAt");

-- CreateIndex
CREATE INDEX "Need_organizationId_status_idx" ON "Need"("organizationId", "status");

-- CreateIndex
CREATE INDEX "Need_status_visibility_idx" ON "Need"("status", "visibility");

-- CreateIndex
CREATE INDEX "Offering_organizationId_status_idx" ON "Offering"("organizationId", "status");

-- CreateIndex
CREATE INDEX "Offering_domainCode_status_idx" ON "Offering"("domainCode", "status");

-- CreateIndex
CREATE INDEX "OfferingCase_offeringId_idx" ON "OfferingCase"("offeringId");

-- CreateIndex
CREATE UNIQUE INDEX "Organization_creditCode_key" ON "Organization"("creditCode");

-- CreateIndex
CREATE INDEX "Certificate_organizationId_idx" ON "Certificate"("organizationId");

-- CreateIndex
CREATE INDEX "SearchDocument_tokens_idx" ON "SearchDocument" USING GIN ("tokens");

-- CreateIndex
CREATE INDEX "SearchDocument_facets_idx" ON "SearchDocument" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "StaleDocument_doneAt_notBefore_idx" ON "StaleDocument"("doneAt", "notBefore");

-- CreateIndex
CREATE INDEX "DomainEvent_type_at_idx" ON "DomainEvent"("type", "at");

-- CreateIndex
CREATE INDEX "DomainEvent_subjectId_idx" ON "DomainEvent"("subjectId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchRun" ADD CONSTRAINT "MatchRun_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_runId_fkey" FOREIGN KEY ("runId") REFERENCES "MatchRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shortlisted" ADD CONSTRAINT "Shortlisted_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedVersion" ADD CONSTRAINT "NeedVersion_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingCase" ADD CONSTRAINT "OfferingCase_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
