-- Who gets a window is decided here, whatever the code believed a moment before.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A unit runs one thing at a time. Windows are half-open, so the next may begin where one ends.
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_one_at_a_time" EXCLUDE USING gist (
  "lineId" WITH =, "unit" WITH =, tstzrange("from", "until") WITH &&
) WHERE ("status" IN ('offered', 'held', 'approved', 'confirmed') AND "sharesWithId" IS NULL);

-- Between two families lies the change-over, whichever comes first; within a family there is none.
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_changeover" EXCLUDE USING gist (
  "lineId" WITH =, "unit" WITH =, "family" WITH <>, tstzrange("from", "readyAt") WITH &&
) WHERE ("status" IN ('offered', 'held', 'approved', 'confirmed') AND "sharesWithId" IS NULL);

ALTER TABLE "Booking" ADD CONSTRAINT "Booking_window" CHECK ("from" < "until" AND "until" <= "readyAt" AND "unit" >= 1);
ALTER TABLE "Booking" ADD CONSTRAINT "Booking_price" CHECK ("discountFen" >= 0 AND "discountFen" <= "priceFen");
ALTER TABLE "PilotLine" ADD CONSTRAINT "PilotLine_sizes" CHECK (
  "parallelUnits" >= 1 AND "changeoverMinutes" >= 0 AND 0 < "minBlockMinutes" AND "minBlockMinutes" <= "maxBlockMinutes"
  AND "openSharePercent" BETWEEN 0 AND 100
);
ALTER TABLE "LineClosure" ADD CONSTRAINT "LineClosure_window" CHECK ("from" < "until");
ALTER TABLE "ImportedBusy" ADD CONSTRAINT "ImportedBusy_window" CHECK ("from" < "until");

-- A line has one calendar link at a time.
CREATE UNIQUE INDEX "CalendarFeed_one_in_force" ON "CalendarFeed" ("lineId") WHERE "revokedAt" IS NULL;

-- A window is offered to one who waits, and a firm waits once for the same.
CREATE UNIQUE INDEX "WaitListEntry_once" ON "WaitListEntry" ("lineId", "organizationId", "earliest", "latest") WHERE "status" IN ('waiting', 'offered');
