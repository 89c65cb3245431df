-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('draft', 'released', 'withdrawn');

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "edition" INTEGER NOT NULL,
    "correctsId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "position" BIGINT NOT NULL,
    "snapshot" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "status" "ReportStatus" NOT NULL DEFAULT 'draft',
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "releaseKey" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Report_releaseKey_key" ON "Report"("releaseKey");

-- CreateIndex
CREATE INDEX "Report_scope_status_until_idx" ON "Report"("scope", "status", "until");

-- What was counted is never rewritten, and what was released is never changed or taken away: a correction is a new edition.
CREATE FUNCTION refuse_changed_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'released' THEN
    RAISE EXCEPTION 'a released report does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW."scope", NEW."period", NEW."until", NEW."edition", NEW."position", NEW."snapshot", NEW."hash", NEW."authorId")
    IS DISTINCT FROM
    (OLD."scope", OLD."period", OLD."until", OLD."edition", OLD."position", OLD."snapshot", OLD."hash", OLD."authorId") THEN
    RAISE EXCEPTION 'the snapshot of a report does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER frozen BEFORE UPDATE OR DELETE ON "Report" FOR EACH ROW EXECUTE FUNCTION refuse_changed_report();
