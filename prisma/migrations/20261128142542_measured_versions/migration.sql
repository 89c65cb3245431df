-- AlterTable
ALTER TABLE "Offering" ADD COLUMN     "measuredFrom" INTEGER,
ADD COLUMN     "measuredTo" INTEGER;
