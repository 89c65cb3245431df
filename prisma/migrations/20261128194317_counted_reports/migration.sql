-- AlterEnum
ALTER TYPE "ReportStatus" ADD VALUE 'counting';

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "hidden" TEXT;

-- CreateTable
CREATE TABLE "ReportCheck" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "same" BOOLEAN,

    CONSTRAINT "ReportCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReportCheck_reportId_createdAt_idx" ON "ReportCheck"("reportId", "createdAt");

-- A report is asked for before it is counted: what is counted is written once, and frozen from then on.
CREATE OR REPLACE FUNCTION refuse_changed_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'released' THEN
    RAISE EXCEPTION 'a released report does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF (NEW."scope", NEW."period", NEW."until", NEW."edition", NEW."position", NEW."authorId")
    IS DISTINCT FROM (OLD."scope", OLD."period", OLD."until", OLD."edition", OLD."position", OLD."authorId")
    OR OLD."hash" <> '' AND (NEW."snapshot", NEW."hash") IS DISTINCT FROM (OLD."snapshot", OLD."hash") THEN
    RAISE EXCEPTION 'the snapshot of a report does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
