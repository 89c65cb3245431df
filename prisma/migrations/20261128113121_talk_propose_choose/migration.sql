-- CreateTable
CREATE TABLE "ProposalMember" (
    "proposalId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "consentedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "ProposalMember_pkey" PRIMARY KEY ("proposalId","organizationId")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "proposalId" UUID,
    "messageId" UUID,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" UUID NOT NULL,
    "fromVersion" INTEGER NOT NULL DEFAULT 1,
    "untilVersion" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedQuestion" (
    "id" UUID NOT NULL,
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "field" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answeredById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "needVersion" INTEGER,

    CONSTRAINT "NeedQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvaluationPlan" (
    "needId" UUID NOT NULL,
    "criteria" JSONB NOT NULL DEFAULT '[{"code":"price","label":"","weightPercent":40,"minScore":null},{"code":"technical","label":"","weightPercent":30,"minScore":60},{"code":"delivery","label":"","weightPercent":20,"minScore":null},{"code":"service","label":"","weightPercent":10,"minScore":null}]',
    "years" INTEGER NOT NULL DEFAULT 3,
    "namesHidden" BOOLEAN NOT NULL DEFAULT false,
    "panel" UUID[] DEFAULT ARRAY[]::UUID[],
    "qaCloseOn" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "lockedAt" TIMESTAMPTZ(3),
    "startedAt" TIMESTAMPTZ(3),

    CONSTRAINT "EvaluationPlan_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "Scoring" (
    "needId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "scores" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "handedInAt" TIMESTAMPTZ(3),

    CONSTRAINT "Scoring_pkey" PRIMARY KEY ("needId","userId")
);

-- CreateTable
CREATE TABLE "Consensus" (
    "needId" UUID NOT NULL,
    "scores" JSONB NOT NULL DEFAULT '{}',
    "notes" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,

    CONSTRAINT "Consensus_pkey" PRIMARY KEY ("needId")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "sendingId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revelation" (
    "needId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "revealedById" UUID NOT NULL,
    "revealedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revelation_pkey" PRIMARY KEY ("needId","organizationId")
);

-- CreateIndex
CREATE INDEX "ProposalMember_organizationId_idx" ON "ProposalMember"("organizationId");

-- CreateIndex
CREATE INDEX "Attachment_proposalId_idx" ON "Attachment"("proposalId");

-- CreateIndex
CREATE INDEX "Attachment_messageId_idx" ON "Attachment"("messageId");

-- CreateIndex
CREATE INDEX "NeedQuestion_needId_askedAt_idx" ON "NeedQuestion"("needId", "askedAt");

-- CreateIndex
CREATE INDEX "Message_sendingId_sentAt_idx" ON "Message"("sendingId", "sentAt");

-- AddForeignKey
ALTER TABLE "ProposalMember" ADD CONSTRAINT "ProposalMember_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalMember" ADD CONSTRAINT "ProposalMember_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedQuestion" ADD CONSTRAINT "NeedQuestion_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedQuestion" ADD CONSTRAINT "NeedQuestion_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvaluationPlan" ADD CONSTRAINT "EvaluationPlan_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Scoring" ADD CONSTRAINT "Scoring_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consensus" ADD CONSTRAINT "Consensus_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_sendingId_fkey" FOREIGN KEY ("sendingId") REFERENCES "Sending"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revelation" ADD CONSTRAINT "Revelation_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A file belongs to one thing.
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_of_one" CHECK (num_nonnulls("proposalId", "messageId") = 1);

-- The first proposal that comes in settles how proposals are compared, also where nobody had said it.
CREATE FUNCTION lock_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "EvaluationPlan" ("needId", "lockedAt") VALUES (NEW."needId", coalesce(NEW."submittedAt", now()))
  ON CONFLICT ("needId") DO UPDATE SET "lockedAt" = EXCLUDED."lockedAt", "revision" = "EvaluationPlan"."revision" + 1
    WHERE "EvaluationPlan"."lockedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER lock_plan AFTER INSERT OR UPDATE OF "status" ON "Proposal"
  FOR EACH ROW WHEN (NEW."status" = 'submitted') EXECUTE FUNCTION lock_plan();

CREATE FUNCTION refuse_locked_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."lockedAt" IS NOT NULL AND (NEW."criteria", NEW."years", NEW."namesHidden", NEW."lockedAt")
    IS DISTINCT FROM (OLD."criteria", OLD."years", OLD."namesHidden", OLD."lockedAt") THEN
    RAISE EXCEPTION 'weights are settled with the first proposal' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER locked BEFORE UPDATE ON "EvaluationPlan" FOR EACH ROW EXECUTE FUNCTION refuse_locked_plan();

-- What was handed in, agreed on or said stays as it was.
CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are not rewritten', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER handed_in BEFORE UPDATE ON "Scoring"
  FOR EACH ROW WHEN (OLD."handedInAt" IS NOT NULL) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER closed BEFORE UPDATE ON "Consensus"
  FOR EACH ROW WHEN (OLD."closedAt" IS NOT NULL) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER said BEFORE UPDATE ON "Message"
  FOR EACH ROW WHEN (OLD."text" IS DISTINCT FROM NEW."text" OR OLD."sentAt" IS DISTINCT FROM NEW."sentAt"
    OR OLD."authorId" IS DISTINCT FROM NEW."authorId" OR (OLD."readAt" IS NOT NULL AND OLD."readAt" IS DISTINCT FROM NEW."readAt"))
  EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER brought BEFORE UPDATE OF "bytes", "name", "sha256", "mediaType" ON "Attachment"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
