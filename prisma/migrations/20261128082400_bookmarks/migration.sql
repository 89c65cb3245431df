-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('offerings', 'providers', 'needs');

-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('never', 'daily', 'weekly');

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "unsubscribe" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "alertKey" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "keepsViews" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "Favourite" (
    "userId" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "itemId" UUID NOT NULL,
    "keptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Favourite_pkey" PRIMARY KEY ("userId","kind","itemId")
);

-- CreateTable
CREATE TABLE "ViewedItem" (
    "userId" UUID NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "itemId" UUID NOT NULL,
    "viewedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ViewedItem_pkey" PRIMARY KEY ("userId","kind","itemId")
);

-- CreateTable
CREATE TABLE "SavedSearch" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "ItemKind" NOT NULL,
    "query" TEXT NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lookedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "alertedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedSearchHit" (
    "searchId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SavedSearchHit_pkey" PRIMARY KEY ("searchId","itemId")
);

-- CreateIndex
CREATE INDEX "Favourite_userId_kind_keptAt_idx" ON "Favourite"("userId", "kind", "keptAt");

-- CreateIndex
CREATE INDEX "Favourite_droppedAt_idx" ON "Favourite"("droppedAt");

-- CreateIndex
CREATE INDEX "ViewedItem_userId_viewedAt_idx" ON "ViewedItem"("userId", "viewedAt");

-- CreateIndex
CREATE INDEX "SavedSearch_frequency_alertedAt_idx" ON "SavedSearch"("frequency", "alertedAt");

-- CreateIndex
CREATE INDEX "SavedSearch_lookedAt_idx" ON "SavedSearch"("lookedAt");

-- CreateIndex
CREATE INDEX "SavedSearch_droppedAt_idx" ON "SavedSearch"("droppedAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedSearch_userId_query_key" ON "SavedSearch"("userId", "query");

-- CreateIndex
CREATE INDEX "SavedSearchHit_searchId_foundAt_idx" ON "SavedSearchHit"("searchId", "foundAt");

-- AddForeignKey
ALTER TABLE "Favourite" ADD CONSTRAINT "Favourite_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewedItem" ADD CONSTRAINT "ViewedItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedSearchHit" ADD CONSTRAINT "SavedSearchHit_searchId_fkey" FOREIGN KEY ("searchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
