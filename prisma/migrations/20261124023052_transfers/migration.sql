-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('offerings', 'needs', 'organizations');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('checking', 'refused', 'checked', 'committing', 'committed', 'discarded');

-- AlterTable
ALTER TABLE "Need" ADD COLUMN     "externalKey" TEXT,
ADD COLUMN     "importHash" TEXT;

-- AlterTable
ALTER TABLE "Offering" ADD COLUMN     "externalKey" TEXT,
ADD COLUMN     "importHash" TEXT;

-- AlterTable
ALTER TABLE "Organization" ADD COLUMN     "importHash" TEXT;

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sizeBytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "organizationId" UUID,
    "authorId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileSha256" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'checking',
    "target" TEXT NOT NULL DEFAULT 'draft',
    "problem" JSONB,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "good" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" BIGSERIAL NOT NULL,
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT,
    "value" TEXT,
    "severity" TEXT NOT NULL DEFAULT 'error',
    "code" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Export" (
    "id" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "organizationId" UUID,
    "list" TEXT NOT NULL,
    "query" JSONB NOT NULL DEFAULT '{}',
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "rows" INTEGER,
    "fileId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Export_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Job_finishedAt_notBefore_idx" ON "Job"("finishedAt", "notBefore");

-- CreateIndex
CREATE INDEX "Job_subjectId_idx" ON "Job"("subjectId");

-- CreateIndex
CREATE INDEX "StoredFile_expiresAt_idx" ON "StoredFile"("expiresAt");

-- CreateIndex
CREATE INDEX "Import_authorId_createdAt_idx" ON "Import"("authorId", "createdAt");

-- CreateIndex
CREATE INDEX "Import_organizationId_createdAt_idx" ON "Import"("organizationId", "createdAt");

-- CreateIndex
CREATE INDEX "ImportProblem_importId_row_idx" ON "ImportProblem"("importId", "row");

-- CreateIndex
CREATE INDEX "Export_authorId_createdAt_idx" ON "Export"("authorId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Need_organizationId_externalKey_key" ON "Need"("organizationId", "externalKey");

-- CreateIndex
CREATE UNIQUE INDEX "Offering_organizationId_externalKey_key" ON "Offering"("organizationId", "externalKey");

-- AddForeignKey
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
