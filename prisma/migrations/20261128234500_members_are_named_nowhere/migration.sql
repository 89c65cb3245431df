-- Who reported, appealed or handed in is named by their account alone: once it is closed, nothing names them any more.
ALTER TABLE "ModerationStep" DISABLE TRIGGER decided;
UPDATE "ModerationStep" SET "byName" = NULL WHERE "act" IN ('report', 'appeal');
ALTER TABLE "ModerationStep" ENABLE TRIGGER decided;
ALTER TABLE "ModerationStep" ADD CONSTRAINT "ModerationStep_members_unnamed" CHECK ("byName" IS NULL OR "act" NOT IN ('report', 'appeal'));

ALTER TABLE "VerificationStep" DISABLE TRIGGER decided;
UPDATE "VerificationStep" SET "byName" = NULL WHERE "act" = 'submitted';
ALTER TABLE "VerificationStep" ENABLE TRIGGER decided;
ALTER TABLE "VerificationStep" ADD CONSTRAINT "VerificationStep_members_unnamed" CHECK ("byName" IS NULL OR "act" <> 'submitted');
