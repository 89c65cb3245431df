-- AlterTable
ALTER TABLE "NeedFact" ADD COLUMN     "stuckTurns" TIMESTAMPTZ(3)[] DEFAULT ARRAY[]::TIMESTAMPTZ(3)[];

-- What is stuck today is so since it ran out of providers; earlier turns come with `npm run monitoring:recount`.
UPDATE "NeedFact" SET "stuckTurns" = ARRAY["exhaustedAt"]
WHERE "exhaustedAt" IS NOT NULL AND "interested" = 0 AND "confirmedAt" IS NULL;
