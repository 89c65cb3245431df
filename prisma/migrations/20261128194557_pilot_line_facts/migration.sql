-- AlterTable
ALTER TABLE "OfferingFact" ADD COLUMN     "confirmations" TIMESTAMPTZ(3)[];

-- CreateTable
CREATE TABLE "LineFact" (
    "lineId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "domain" TEXT,
    "region" TEXT,
    "units" INTEGER NOT NULL,
    "hours" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "LineFact_pkey" PRIMARY KEY ("lineId","since")
);

-- CreateTable
CREATE TABLE "LineBlockFact" (
    "lineId" UUID NOT NULL,
    "blockId" TEXT NOT NULL,
    "imported" BOOLEAN NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LineBlockFact_pkey" PRIMARY KEY ("lineId","blockId")
);

-- CreateTable
CREATE TABLE "RunFact" (
    "bookingId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,

    CONSTRAINT "RunFact_pkey" PRIMARY KEY ("bookingId")
);

-- CreateIndex
CREATE INDEX "RunFact_lineId_from_idx" ON "RunFact"("lineId", "from");

-- CreateIndex
CREATE INDEX "NeedFact_closedAt_idx" ON "NeedFact"("closedAt");

-- When offerings were confirmed, from the log; a recount gives the same.
UPDATE "OfferingFact" f SET "confirmations" = ARRAY(
  SELECT e."at" FROM "DomainEvent" e
  WHERE e."subjectId" = f."offeringId"::text AND e."type" IN ('offering.published', 'offering.confirmed')
    AND e."at" >= f."since" AND (f."until" IS NULL OR e."at" < f."until")
  ORDER BY e."position");

-- What lines and bookings are there was not in the log before: it is written down once, as it stands.
INSERT INTO "DomainEvent" ("type", "subjectId", "organizationId", "data", "at")
SELECT 'line.added', l."id"::text, l."organizationId", jsonb_build_object(
  'title', l."name", 'domain', 'R2', 'region', o."regionCode", 'units', l."parallelUnits",
  'hours', l."openingHours"::text, 'open', l."status" = 'open'), l."createdAt"
FROM "PilotLine" l JOIN "Organization" o ON o."id" = l."organizationId" ORDER BY l."createdAt";

INSERT INTO "DomainEvent" ("type", "subjectId", "organizationId", "data", "at")
SELECT 'line.closed', l."id"::text, l."organizationId", jsonb_build_object('closureId', c."id",
  'from', to_char(c."from" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'until', to_char(c."until" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), l."createdAt"
FROM "LineClosure" c JOIN "PilotLine" l ON l."id" = c."lineId";

INSERT INTO "DomainEvent" ("type", "subjectId", "organizationId", "data", "at")
SELECT 'line.imported', l."id"::text, l."organizationId", jsonb_build_object('windows', jsonb_agg(jsonb_build_array(
  to_char(i."from" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  to_char(i."until" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::text), min(i."importedAt")
FROM "ImportedBusy" i JOIN "PilotLine" l ON l."id" = i."lineId" GROUP BY l."id", l."organizationId";

INSERT INTO "DomainEvent" ("type", "subjectId", "organizationId", "data", "at")
SELECT 'run.changed', b."id"::text, l."organizationId", jsonb_build_object(
  'lineId', b."lineId", 'status', b."status", 'shared', b."sharesWithId" IS NOT NULL,
  'from', to_char(b."from" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'until', to_char(b."until" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), b."createdAt"
FROM "Booking" b JOIN "PilotLine" l ON l."id" = b."lineId" ORDER BY b."createdAt";
