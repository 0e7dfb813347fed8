-- CreateTable
CREATE TABLE "GarmentAgreement" (
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "briefVersion" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GarmentAgreement_pkey" PRIMARY KEY ("entryId","roundId")
);

-- CreateTable
CREATE TABLE "GarmentReport" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GarmentReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GarmentPhoto" (
    "fileId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "reportId" TEXT,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GarmentPhoto_pkey" PRIMARY KEY ("fileId")
);

-- CreateTable
CREATE TABLE "GarmentCheck" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "reports" INTEGER NOT NULL,
    "matches" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GarmentCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "GarmentReport_entryId_roundId_idx" ON "GarmentReport"("entryId", "roundId");

-- CreateIndex
CREATE INDEX "GarmentPhoto_entryId_roundId_idx" ON "GarmentPhoto"("entryId", "roundId");

-- CreateIndex
CREATE INDEX "GarmentCheck_entryId_roundId_idx" ON "GarmentCheck"("entryId", "roundId");

-- AddForeignKey
ALTER TABLE "GarmentAgreement" ADD CONSTRAINT "GarmentAgreement_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GarmentReport" ADD CONSTRAINT "GarmentReport_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GarmentPhoto" ADD CONSTRAINT "GarmentPhoto_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "MediaFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GarmentPhoto" ADD CONSTRAINT "GarmentPhoto_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GarmentPhoto" ADD CONSTRAINT "GarmentPhoto_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "GarmentReport"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GarmentCheck" ADD CONSTRAINT "GarmentCheck_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ───────────── What a row can never break ─────────────

ALTER TABLE "GarmentAgreement" ADD CONSTRAINT "GarmentAgreement_signed" CHECK (length("name") > 0 AND "digest" ~ '^[0-9a-f]{64}$');
ALTER TABLE "GarmentCheck" ADD CONSTRAINT "GarmentCheck_says_why" CHECK ("matches" OR length("reason") > 0);

-- What was agreed, reported and found stays as it was.
CREATE TRIGGER "GarmentAgreement_append_only" BEFORE UPDATE OR DELETE ON "GarmentAgreement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GarmentReport_append_only" BEFORE UPDATE OR DELETE ON "GarmentReport"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GarmentCheck_append_only" BEFORE UPDATE OR DELETE ON "GarmentCheck"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- A photograph may go while it waits for a report, and becomes part of one once.
CREATE TRIGGER "GarmentPhoto_reported_stays" BEFORE UPDATE OR DELETE ON "GarmentPhoto"
  FOR EACH ROW WHEN (OLD."reportId" IS NOT NULL) EXECUTE FUNCTION refuse_change();
