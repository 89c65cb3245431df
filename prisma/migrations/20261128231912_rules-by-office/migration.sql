-- AlterTable
ALTER TABLE "RuleDraft" ADD COLUMN     "regionScope" TEXT;

-- AlterTable
ALTER TABLE "RulePreviewFirm" DROP CONSTRAINT "RulePreviewFirm_pkey",
ADD COLUMN     "regionCode" TEXT NOT NULL DEFAULT '',
ADD CONSTRAINT "RulePreviewFirm_pkey" PRIMARY KEY ("previewId", "organizationId", "regionCode");

-- AlterTable
ALTER TABLE "RulePreviewNeed" ADD COLUMN     "regionCode" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "RuleShadowResult" ADD COLUMN     "regionCode" TEXT NOT NULL DEFAULT '';
