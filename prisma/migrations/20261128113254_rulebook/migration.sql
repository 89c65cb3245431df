-- CreateEnum
CREATE TYPE "RuleDraftStatus" AS ENUM ('draft', 'proposed', 'published', 'withdrawn', 'refused');

-- CreateTable
CREATE TABLE "RuleDraft" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "baseVersion" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "status" "RuleDraftStatus" NOT NULL DEFAULT 'draft',
    "authorId" UUID NOT NULL,
    "editedById" UUID NOT NULL,
    "proposedById" UUID,
    "proposedAt" TIMESTAMPTZ(3),
    "validFrom" DATE,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "publishedVersion" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RuleDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulePreview" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "contentHash" TEXT NOT NULL,
    "againstVersion" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "corpusId" UUID,
    "inputsHash" TEXT,
    "totals" JSONB,
    "overtaken" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RulePreview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RulePreviewNeed" (
    "previewId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "changed" BOOLEAN NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "gained" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,
    "gainedIds" TEXT[],
    "lostIds" TEXT[],
    "topChanged" BOOLEAN NOT NULL,

    CONSTRAINT "RulePreviewNeed_pkey" PRIMARY KEY ("previewId","needId")
);

-- CreateTable
CREATE TABLE "RulePreviewFirm" (
    "previewId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "gained" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,

    CONSTRAINT "RulePreviewFirm_pkey" PRIMARY KEY ("previewId","organizationId")
);

-- CreateTable
CREATE TABLE "RuleShadowRun" (
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "startedById" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RuleShadowRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleShadowResult" (
    "runId" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "needVersion" INTEGER NOT NULL,
    "againstVersion" INTEGER NOT NULL,
    "pairs" INTEGER NOT NULL,
    "agreed" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "gained" INTEGER NOT NULL,
    "lost" INTEGER NOT NULL,
    "gainedIds" TEXT[],
    "lostIds" TEXT[],
    "topChanged" BOOLEAN NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleShadowResult_pkey" PRIMARY KEY ("runId","needId","needVersion")
);

-- CreateIndex
CREATE UNIQUE INDEX "RuleDraft_publishedVersion_key" ON "RuleDraft"("publishedVersion");

-- CreateIndex
CREATE INDEX "RuleDraft_status_updatedAt_idx" ON "RuleDraft"("status", "updatedAt");

-- CreateIndex
CREATE INDEX "RulePreview_draftId_createdAt_idx" ON "RulePreview"("draftId", "createdAt");

-- CreateIndex
CREATE INDEX "RulePreviewNeed_previewId_changed_lost_idx" ON "RulePreviewNeed"("previewId", "changed", "lost");

-- CreateIndex
CREATE INDEX "RuleShadowRun_draftId_startedAt_idx" ON "RuleShadowRun"("draftId", "startedAt");

-- CreateIndex
CREATE INDEX "RuleShadowRun_endsAt_idx" ON "RuleShadowRun"("endsAt");

-- AddForeignKey
ALTER TABLE "RulePreview" ADD CONSTRAINT "RulePreview_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "RuleDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulePreviewNeed" ADD CONSTRAINT "RulePreviewNeed_previewId_fkey" FOREIGN KEY ("previewId") REFERENCES "RulePreview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RulePreviewFirm" ADD CONSTRAINT "RulePreviewFirm_previewId_fkey" FOREIGN KEY ("previewId") REFERENCES "RulePreview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleShadowRun" ADD CONSTRAINT "RuleShadowRun_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "RuleDraft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RuleShadowResult" ADD CONSTRAINT "RuleShadowResult_runId_fkey" FOREIGN KEY ("runId") REFERENCES "RuleShadowRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two people for every release, whatever the code above says: who proposed or last changed a draft does not release it.
ALTER TABLE "RuleDraft" ADD CONSTRAINT "RuleDraft_released_by_another" CHECK ("status" <> 'published' OR (
  "proposedById" IS NOT NULL AND "decidedById" IS NOT NULL AND "validFrom" IS NOT NULL AND "publishedVersion" IS NOT NULL
  AND "decidedById" <> "proposedById" AND "decidedById" <> "editedById"));
ALTER TABLE "RuleDraft" ADD CONSTRAINT "RuleDraft_proposed_by_somebody" CHECK ("status" <> 'proposed' OR (
  "proposedById" IS NOT NULL AND "proposedAt" IS NOT NULL AND "validFrom" IS NOT NULL));
ALTER TABLE "RuleShadowRun" ADD CONSTRAINT "RuleShadowRun_ends_after_start" CHECK ("endsAt" > "startedAt");
