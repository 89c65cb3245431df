-- CreateEnum
CREATE TYPE "LineStatus" AS ENUM ('open', 'paused');

-- CreateEnum
CREATE TYPE "OrderMode" AS ENUM ('instant', 'approval', 'operator');

-- CreateEnum
CREATE TYPE "BookingStatus" AS ENUM ('offered', 'held', 'approved', 'confirmed', 'done', 'missed', 'cancelled', 'refused', 'lapsed', 'moved');

-- CreateEnum
CREATE TYPE "WaitStatus" AS ENUM ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left');

-- CreateEnum
CREATE TYPE "PoolKind" AS ENUM ('batch', 'changeover');

-- CreateEnum
CREATE TYPE "PoolStatus" AS ENUM ('open', 'complete', 'dissolved');

-- CreateTable
CREATE TABLE "PilotLine" (
    "id" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "status" "LineStatus" NOT NULL DEFAULT 'open',
    "capability" JSONB NOT NULL DEFAULT '{}',
    "parallelUnits" INTEGER NOT NULL,
    "changeoverMinutes" INTEGER NOT NULL DEFAULT 0,
    "families" TEXT[],
    "openingHours" JSONB NOT NULL,
    "horizonDays" INTEGER NOT NULL DEFAULT 90,
    "noticeHours" INTEGER NOT NULL DEFAULT 24,
    "minBlockMinutes" INTEGER NOT NULL DEFAULT 240,
    "maxBlockMinutes" INTEGER NOT NULL DEFAULT 4320,
    "cancelHours" INTEGER NOT NULL DEFAULT 48,
    "holdHours" INTEGER NOT NULL DEFAULT 48,
    "quotaPerFirm" INTEGER NOT NULL DEFAULT 4,
    "openSharePercent" INTEGER NOT NULL DEFAULT 100,
    "needsQualification" BOOLEAN NOT NULL DEFAULT false,
    "orderMode" "OrderMode" NOT NULL DEFAULT 'approval',
    "rateCard" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "capacityDueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PilotLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineClosure" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "LineClosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineQualification" (
    "lineId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "expiresOn" DATE NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LineQualification_pkey" PRIMARY KEY ("lineId","organizationId")
);

-- CreateTable
CREATE TABLE "Booking" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "unit" INTEGER NOT NULL,
    "organizationId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "readyAt" TIMESTAMPTZ(3) NOT NULL,
    "family" TEXT NOT NULL,
    "status" "BookingStatus" NOT NULL,
    "customerType" TEXT NOT NULL,
    "priceFen" BIGINT NOT NULL,
    "discountFen" BIGINT NOT NULL DEFAULT 0,
    "batchKg" DOUBLE PRECISION,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "flexFrom" TIMESTAMPTZ(3) NOT NULL,
    "flexUntil" TIMESTAMPTZ(3) NOT NULL,
    "needId" UUID,
    "dealId" UUID,
    "movedFromId" UUID,
    "sharesWithId" UUID,
    "holdUntil" TIMESTAMPTZ(3),
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BookingStep" (
    "id" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "status" "BookingStatus" NOT NULL,
    "by" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BookingStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WaitListEntry" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "earliest" TIMESTAMPTZ(3) NOT NULL,
    "latest" TIMESTAMPTZ(3) NOT NULL,
    "family" TEXT NOT NULL,
    "batchKg" DOUBLE PRECISION,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "status" "WaitStatus" NOT NULL DEFAULT 'waiting',
    "joinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lapses" INTEGER NOT NULL DEFAULT 0,
    "bookingId" UUID,
    "settledAt" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "WaitListEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PoolOffer" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "kind" "PoolKind" NOT NULL,
    "status" "PoolStatus" NOT NULL DEFAULT 'open',
    "anchorId" UUID NOT NULL,
    "joinerId" UUID NOT NULL,
    "unit" INTEGER NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "savedMinutes" INTEGER NOT NULL,
    "savedFen" BIGINT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PoolOffer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PoolMember" (
    "poolId" UUID NOT NULL,
    "bookingId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "savedFen" BIGINT NOT NULL,
    "consents" BOOLEAN,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "PoolMember_pkey" PRIMARY KEY ("poolId","bookingId")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedBusy" (
    "id" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "fileName" TEXT NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ImportedBusy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PilotLine_organizationId_idx" ON "PilotLine"("organizationId");

-- CreateIndex
CREATE INDEX "PilotLine_offeringId_idx" ON "PilotLine"("offeringId");

-- CreateIndex
CREATE INDEX "PilotLine_capacityDueAt_idx" ON "PilotLine"("capacityDueAt");

-- CreateIndex
CREATE INDEX "LineClosure_lineId_until_idx" ON "LineClosure"("lineId", "until");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_movedFromId_key" ON "Booking"("movedFromId");

-- CreateIndex
CREATE INDEX "Booking_lineId_status_from_idx" ON "Booking"("lineId", "status", "from");

-- CreateIndex
CREATE INDEX "Booking_organizationId_status_from_idx" ON "Booking"("organizationId", "status", "from");

-- CreateIndex
CREATE INDEX "Booking_status_holdUntil_idx" ON "Booking"("status", "holdUntil");

-- CreateIndex
CREATE INDEX "Booking_status_until_idx" ON "Booking"("status", "until");

-- CreateIndex
CREATE INDEX "BookingStep_bookingId_at_idx" ON "BookingStep"("bookingId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "WaitListEntry_bookingId_key" ON "WaitListEntry"("bookingId");

-- CreateIndex
CREATE INDEX "WaitListEntry_lineId_status_joinedAt_idx" ON "WaitListEntry"("lineId", "status", "joinedAt");

-- CreateIndex
CREATE INDEX "WaitListEntry_organizationId_status_idx" ON "WaitListEntry"("organizationId", "status");

-- CreateIndex
CREATE INDEX "PoolOffer_lineId_status_idx" ON "PoolOffer"("lineId", "status");

-- CreateIndex
CREATE INDEX "PoolOffer_status_expiresAt_idx" ON "PoolOffer"("status", "expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "PoolOffer_anchorId_joinerId_kind_key" ON "PoolOffer"("anchorId", "joinerId", "kind");

-- CreateIndex
CREATE INDEX "PoolMember_organizationId_idx" ON "PoolMember"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_lineId_revokedAt_idx" ON "CalendarFeed"("lineId", "revokedAt");

-- CreateIndex
CREATE INDEX "ImportedBusy_lineId_until_idx" ON "ImportedBusy"("lineId", "until");

-- AddForeignKey
ALTER TABLE "PilotLine" ADD CONSTRAINT "PilotLine_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotLine" ADD CONSTRAINT "PilotLine_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineClosure" ADD CONSTRAINT "LineClosure_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineQualification" ADD CONSTRAINT "LineQualification_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineQualification" ADD CONSTRAINT "LineQualification_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_movedFromId_fkey" FOREIGN KEY ("movedFromId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_sharesWithId_fkey" FOREIGN KEY ("sharesWithId") REFERENCES "Booking"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BookingStep" ADD CONSTRAINT "BookingStep_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitListEntry" ADD CONSTRAINT "WaitListEntry_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WaitListEntry" ADD CONSTRAINT "WaitListEntry_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolOffer" ADD CONSTRAINT "PoolOffer_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PoolMember" ADD CONSTRAINT "PoolMember_poolId_fkey" FOREIGN KEY ("poolId") REFERENCES "PoolOffer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedBusy" ADD CONSTRAINT "ImportedBusy_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "PilotLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;
