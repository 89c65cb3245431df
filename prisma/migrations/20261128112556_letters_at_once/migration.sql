-- AlterEnum
ALTER TYPE "AlertFrequency" ADD VALUE 'instant';

-- CreateTable
CREATE TABLE "AlertDay" (
    "userId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "letters" INTEGER NOT NULL,

    CONSTRAINT "AlertDay_pkey" PRIMARY KEY ("userId")
);

-- AddForeignKey
ALTER TABLE "AlertDay" ADD CONSTRAINT "AlertDay_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
