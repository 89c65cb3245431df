-- AlterEnum
ALTER TYPE "ChallengeOutcome" ADD VALUE 'withdrawn';

-- CreateTable
CREATE TABLE "TargetFile" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TargetFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeExtension" (
    "challengeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "before" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChallengeExtension_pkey" PRIMARY KEY ("challengeId","number")
);

-- CreateTable
CREATE TABLE "ChallengeFile" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "uploadedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChallengeFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TargetFile_code_number_idx" ON "TargetFile"("code", "number");

-- CreateIndex
CREATE INDEX "ChallengeFile_entryId_idx" ON "ChallengeFile"("entryId");

-- AddForeignKey
ALTER TABLE "TargetFile" ADD CONSTRAINT "TargetFile_code_number_fkey" FOREIGN KEY ("code", "number") REFERENCES "TargetEntry"("code", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeExtension" ADD CONSTRAINT "ChallengeExtension_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeFile" ADD CONSTRAINT "ChallengeFile_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "ChallengeEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;
