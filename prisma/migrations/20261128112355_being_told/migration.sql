-- CreateEnum
CREATE TYPE "NotificationTopic" AS ENUM ('todo', 'matching', 'system');

-- CreateEnum
CREATE TYPE "DeliveryChannel" AS ENUM ('site', 'email', 'sms', 'wecom');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('waiting', 'sent', 'held', 'failed', 'dead', 'suppressed');

-- AlterTable
ALTER TABLE "DomainEvent" ADD COLUMN     "position" BIGINT;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "deadAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "topic" "NotificationTopic" NOT NULL,
    "organizationId" UUID,
    "values" JSONB NOT NULL DEFAULT '{}',
    "path" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "notificationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "eventId" BIGINT NOT NULL,
    "channel" "DeliveryChannel" NOT NULL,
    "state" "DeliveryState" NOT NULL,
    "mergeable" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastError" TEXT,
    "address" TEXT,
    "mailId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationChoice" (
    "userId" UUID NOT NULL,
    "topic" "NotificationTopic" NOT NULL,
    "channel" "DeliveryChannel" NOT NULL,
    "wanted" BOOLEAN NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("userId","topic","channel")
);

-- CreateTable
CREATE TABLE "NotificationTimes" (
    "userId" UUID NOT NULL,
    "quietFrom" INTEGER NOT NULL DEFAULT 21,
    "quietTo" INTEGER NOT NULL DEFAULT 8,
    "digest" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "NotificationTimes_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "EventCursor" (
    "consumer" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventCursor_pkey" PRIMARY KEY ("consumer")
);

-- CreateTable
CREATE TABLE "EventFailure" (
    "consumer" TEXT NOT NULL,
    "eventId" BIGINT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "notBefore" TIMESTAMPTZ(3) NOT NULL,
    "lastError" TEXT NOT NULL,
    "deadAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventFailure_pkey" PRIMARY KEY ("consumer","eventId")
);

-- CreateIndex
CREATE INDEX "Notification_userId_topic_createdAt_idx" ON "Notification"("userId", "topic", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_eventId_key" ON "Notification"("userId", "eventId");

-- CreateIndex
CREATE INDEX "Delivery_notificationId_idx" ON "Delivery"("notificationId");

-- CreateIndex
CREATE INDEX "Delivery_mailId_idx" ON "Delivery"("mailId");

-- CreateIndex
CREATE INDEX "Delivery_state_notBefore_idx" ON "Delivery"("state", "notBefore");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_userId_eventId_channel_key" ON "Delivery"("userId", "eventId", "channel");

-- CreateIndex
CREATE INDEX "EventFailure_deadAt_notBefore_idx" ON "EventFailure"("deadAt", "notBefore");

-- CreateIndex
CREATE UNIQUE INDEX "DomainEvent_position_key" ON "DomainEvent"("position");

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_notificationId_fkey" FOREIGN KEY ("notificationId") REFERENCES "Notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationChoice" ADD CONSTRAINT "NotificationChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationTimes" ADD CONSTRAINT "NotificationTimes_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An event stays as it was written; it only gets its place in the order, once.
CREATE FUNCTION refuse_update_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."position" IS NULL AND to_jsonb(NEW) - 'position' = to_jsonb(OLD) - 'position' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER frozen ON "DomainEvent";
CREATE TRIGGER frozen BEFORE UPDATE ON "DomainEvent" FOR EACH ROW EXECUTE FUNCTION refuse_update_of_event();

-- What happened before there was an order keeps the one in which it was written.
UPDATE "DomainEvent" SET "position" = ordered."position"
FROM (SELECT "id", row_number() OVER (ORDER BY "id") AS "position" FROM "DomainEvent") AS ordered
WHERE "DomainEvent"."id" = ordered."id";
CREATE INDEX "DomainEvent_unordered" ON "DomainEvent" ("id") WHERE "position" IS NULL;

-- Nobody is told of what happened before people were told of anything.
INSERT INTO "EventCursor" ("consumer", "position")
SELECT 'notifications', max("position") FROM "DomainEvent" HAVING count(*) > 0;

-- The number at the bell.
CREATE INDEX "Notification_unread" ON "Notification" ("userId", "topic") WHERE "readAt" IS NULL;

ALTER TABLE "NotificationTimes" ADD CONSTRAINT "NotificationTimes_hours" CHECK ("quietFrom" BETWEEN 0 AND 23 AND "quietTo" BETWEEN 0 AND 23);

-- Letters that were tried as often as they may be were given up without a word.
UPDATE "Mail" SET "deadAt" = now() WHERE "sentAt" IS NULL AND "attempts" >= 8;
