-- CreateEnum
CREATE TYPE "TargetKind" AS ENUM ('increment', 'stock');

-- CreateTable
CREATE TABLE "TargetDeclaration" (
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "TargetKind",
    "baseline" INTEGER,
    "baselineOn" DATE,
    "source" TEXT NOT NULL DEFAULT '',
    "declaredById" UUID NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TargetDeclaration_pkey" PRIMARY KEY ("code","number")
);

-- CreateTable
CREATE TABLE "TargetEntry" (
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "value" INTEGER,
    "evidence" TEXT NOT NULL,
    "evidenceUrl" TEXT,
    "enteredById" UUID NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TargetEntry_pkey" PRIMARY KEY ("code","number")
);

-- CreateIndex
CREATE INDEX "TargetEntry_code_period_idx" ON "TargetEntry"("code", "period");
