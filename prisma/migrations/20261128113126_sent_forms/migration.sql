-- CreateTable
CREATE TABLE "SentForm" (
    "id" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "location" TEXT,
    "leaseUntil" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SentForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SentForm_expiresAt_idx" ON "SentForm"("expiresAt");

-- AddForeignKey
ALTER TABLE "SentForm" ADD CONSTRAINT "SentForm_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
