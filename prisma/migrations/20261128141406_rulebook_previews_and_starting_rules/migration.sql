-- AlterTable
ALTER TABLE "RulePreview" DROP COLUMN "inputsHash",
DROP COLUMN "overtaken";

-- AlterTable: what officials published is known by their drafts; all else was the product's own.
ALTER TABLE "RuleSet" ADD COLUMN "starting" BOOLEAN NOT NULL DEFAULT true;
ALTER TABLE "RuleSet" DISABLE TRIGGER frozen;
UPDATE "RuleSet" SET "starting" = false
WHERE "version" IN (SELECT "publishedVersion" FROM "RuleDraft" WHERE "publishedVersion" IS NOT NULL);
ALTER TABLE "RuleSet" ENABLE TRIGGER frozen;
ALTER TABLE "RuleSet" ALTER COLUMN "starting" DROP DEFAULT;
