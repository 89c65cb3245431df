-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "verifiedLabels" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Until now the labels of a verified organization counted as verified with it, and those that an official approved by themselves.
UPDATE "Organization" o SET "verifiedLabels" = ARRAY(
  SELECT label FROM unnest(o."labels") AS label
  WHERE NOT label = ANY(o."lapsedLabels") AND (
    o."verification" = 'verified'
    OR EXISTS (
      SELECT 1 FROM "VerificationItem" i
      WHERE i."organizationId" = o."id" AND i."kind" = 'label' AND i."code" = label AND i."state" = 'approved')));
